import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const unsafeHome: RiskPhrases = {
  except: `
    (no hay|sin) agua en (el|la) (jardin|patio|pulmon*|alberca), moscas en el patio, plaga de jardin,
    humedad en el (clima|aire|ambiente),
    (no hay|sin|no se ven|no vi) (plaga*|cucarachas|ratas|ratones|chinches|basura|moho|peligro*)`,
  words: `
    casa insegura, hogar inseguro, condiciones inseguras, condiciones insalubres, cucarachas, ratas, ratones,
    chinches, moho, basura por, acumulacion, acumula, sin calefaccion, no hay calefaccion, no tiene calefaccion,
    sin agua, no hay agua, cables (expuestos|pelados), ventana* rota*, vidrios rotos,
    techo (roto|con goteras|se cae), goteras, sin detector, no hay detector, casa muy sucia, insalubre, heces,
    excremento*, peligro de incendio, hueco en el piso, fuga de gas, plaga, infestacion, escalera rota,
    escalones rotos,
    (piso|techo|escalera|escaleras|pared|barandal|porche|balcon) (de la|del)? ...
      (hundid*|roto|rota|rotas|caid*|podrid*|se cae|se esta cayendo|flojo|con hoyos|agujer*),
    hoyo* en el piso,
    (caca|excremento|orines|heces|popo) (de)? (perro|gato|rata|raton|animal*)?,
    moscas, gusanos,
    (ventana|ventanas) ... (sin (proteccion|vidrio|malla|seguro|barandal)|quebrad*),
    (enchufe*|cable*|contacto*|alambres) ... (chisp*|quemad*|pelad*|expuest*|sueltos),
    (echa|echan|saca|sacan) chispas,
    (no (sirve|funciona|hay|tienen)|sin|descompuest*) (el|la|los|las)?
      (estufa|refrigerador|bano|inodoro|calenton|calentador|calefaccion|boiler|detector*|alarma de
      humo|cerradura|puerta),
    (bano|inodoro|drenaje|excusado) (tapado|desbordado|no sirve|descompuesto),
    aguas negras, (humedad|hongo|hongos) (en|negr*),
    (usan|usa|se calientan con) (el horno|la estufa|anafre|velas|carbon),
    (medicinas|cuchillos|cloro|quimicos|pastillas|jeringas) al alcance,
    al alcance de los ninos,
    (casa|apartamento|vivienda|cocina|cuarto|trailer) (esta|muy|en|bien)?
      (suci*|inmund*|insegur*|asqueros*|peligros*|malas condiciones|cayendo|infestad*|inhabitable),
    duerme* en el piso, pulgas, piojos por, huele a gas, bebe duerme (con|en la cama|en el sofa|boca abajo),
    montones de (basura|ropa|cajas), (no se puede|no hay) (caminar|por donde caminar|paso), sin cuna, inhabitable,
    basura (por todos|por toda|acumulada|tirada), basura hasta (la*|el),
    (deja|dejo|dejan|dejaba) (la|el)? (estufa|hornilla*|gas|horno) (prendid*|encendid*|abiert*),
    (piso|suelo) (tiene|con) (hoyos|agujeros), (cosas|cajas|ropa|basura) (apilad*|amontonad*), hasta el techo,
    (casa|vivienda) es un peligro,
    (escalon*|escalera*|piso|techo|barandal) (podrid*|floj*|quebrad*|suelt*),
    vidrios en el piso,
    (techo|piso|tubo|tuberia|bano|escusado|caneria) (que)? (gotea|se cae|se esta cayendo|se hundio|tapad*|se tapo|se
      desborda|se desbordo|reventad*),
    (llen*|repleta|infestad*) de (basura|cucarachas|ratas|ratones|chinches|moscas|heces|moho|cosas),
    moho (negro|en), comida (podrida|echada a perder|descompuesta),
    (sin|no (hay|tiene|tienen|sirve|funciona)) (el|la)?
      (aire|ac|estufa|refri|refrigerador|bano|calentador|calenton|detector*),
    (casa|cuarto|apartamento|cocina|bano|traila|trailer|vivienda|hogar|departamento)
      (llen*|repleta|repleto|infestad*|plagad*|cubiert*) (de|con) ...,
    (llen*|infestad*) de
      (basura|cucarachas|chinches|ratas|ratones|moscas|heces|moho|cosas|bolsas|excremento|hormigas|pulgas|orines),
    (huele|apesta|olia) (fuerte|mucho|feo)? a (amoniaco|gas|moho|drenaje|cloaca|humedad|gas natural),
    (olor|peste) (fuerte|mucho|feo)? (a|de)
      (amoniaco|orines|heces|gas|moho|drenaje|podrido|cloaca|excremento|basura|popo|humedad|gas natural|cigarro y
      basura),
    (piquetes|picaduras|picad*|mordid*) (de|por) (chinches|pulgas|rata*|raton*|cucaracha*),
    (no hay|no tiene|no tienen|sin|falta|faltan|no sirve|no sirven|no funciona|no funcionan|descompuest*)
      (el|la|los|las|ningun|ninguna)?
      (detector*|alarma*|extintor|calefaccion|calenton|heater|boiler|bano|excusado|inodoro|taza|regadera|estufa|refri|
        refrigerador|puerta*|chapa*|cerradura*|barandal*|pasamanos|piso|ventana*|vidrio*|mosquitero*|reja|cuna|
        tuberia*|drenaje|lavabo|agua
      caliente|abanico*|aire),
    (piso|suelo|techo|pared|paredes|escalon*|escalera*|bano|porche|tina) (esta|estan|muy|todo|toda|bien)?
      (podrid*|hundid*|hundiendo*|cayendo*|se cae|rot*|floj*|vencid*|con
      hoyos|agujerad*|goteando|abiert*|quebrad*|aguad*|caid*|mojad*),
    (se (esta|estan)? (cayendo|hundiendo|derrumbando)) (el|la)? (techo|piso|casa|pared*|porche|escalera*),
    (cables|alambres|cable|contactos|enchufes) (sueltos|pelados|colgando|expuestos|quemados|por todos|al
      aire|viejos|cruzando),
    (basura|cajas|periodicos|ropa|cosas|trastes|bolsas) (amontonad*|apilad*|por todos lados|por todas partes|por
      doquier|tirad*|hasta|acumulad*|tapando|bloqueando|no dejan),
    (no se puede|no puede|no pueden|apenas) (pasar|caminar|entrar|llegar|abrir) (a la|al|por|la|en|entre|con),
    (tapan|tapa|bloquean|bloquea|bloquead*|tapad*) (la|las|el)? (puerta|salida|ventana*|pasillo*),
    (acumulador*|acaparador*), (fuma|fumando) con (el|su)? oxigeno,
    (calientan|calienta|se calientan|calentando) (la casa|el cuarto|con)? (con)? (la estufa|el
      horno|horno|estufa|anafre|carbon|velas|parrilla),
    (rata|ratas|raton|ratones|cucaracha|cucarachas|chinches|viboras|alacranes)
      (en|por|corriendo|caminando|muert*|debajo),
    (jeringas|agujas|vidrios|navajas|pastillas|medicinas|cloro|veneno) (tirad*|en el piso|en el suelo|a la
      mano|en la mesa|al alcance),
    (goteras|gotera|humedad|moho|hongo) (en|por|sobre|arriba), (fuma|fumando|cigarro*) ... (oxigeno|en la cama),
    (tanque|oxigeno) ... (junto|cerca|al lado) (a|de|del|al) (la)? (estufa|calenton|vela*|fuego),
    (cucarachas|ratas|ratones|basura|moho|heces|chinches) (por|en) (todos|todas|toda|todo) ...,
    (no hay|sin) (camino|paso|pasillo) (al|a la|para|hacia|libre) ...`,
};
