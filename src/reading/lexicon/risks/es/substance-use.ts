import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { medicine } from './people-and-things.ts';

const substance = `
  cristal|mota|marihuana|mariguana|crack|piedra|coca|cocaina|heroina|fentanilo|hielo|perico|alcohol|cerveza*|
  tequila|licor|vodka|cerveza|cervezas|vino|ron|mezcal|hierba|pastillas|drogas|droga|metanfetamina|hongos`;
const prueba = `
  prueba|pruebas|orina|analisis|antidoping|antidopaje|ua|uas|examen|test|prueba de (orina|drogas|saliva)|
  examen de (orina|drogas)`;

export const substanceUse: RiskPhrases = {
  except: `
    (gas|estufa|calenton|calentador|calefaccion|luz|boiler|horno|foco|aire) ... prendid*, ya pago ... prendid*,
    tomando (la|las|los|su|sus|doble|bien|agua|todas|todos) ...,
    toma (su|sus|el|la|las|un) (jarabe|medicina*|pastilla*|te|leche|agua|vitamina*|medicamento*|insulina),
    (el|la|al|del|su|un|mi|este|cuida|cuidando) (al|a la|a su|el)? bebe, se (inyecta|inyecto) (de mas)? (la|
    su)? insulina,
    (toma|tomando|tomar|tomaba) (sus|su|la|las|el|los) (pastilla*|medicin*|medicamento*|insulina|tratamiento|
    vitamina*) ...,
    (bebio|bebe|tomo) (cloro|blanqueador|limpiador|veneno|raticida|detergente),
    recaida (psicotica|depresiva|de (la|su)? (depresion|esquizofrenia|psicosis|cancer|ansiedad)),
    tomo (agua|sus|su|la medicina|las|el
      (medicamento|jarabe|bus|autobus|camion|tren|metro|curso|examen|te|cafe)|nota|asiento|una foto|fotos),
    alcohol en gel, gel de alcohol, positiv* (a|para|por) (covid|influenza|gripe|infeccion), actitud positiva,
    coca cola, cristal* (rotos|rota|de la ventana), prueba de (drogas|alcohol), examen de drogas, paso la prueba,
    se llama mota, llamad* mota,
    tomo (mucho|mucha|muchas) (tiempo|agua|rato|gusto|cuidado|jugo|liquido*),
    (bebio|bebe|bebiendo|consume|consumio|consumiendo) (mucha|mucho|su|la|el|bastante|mas|bien)?
      (agua|liquido*|jugo|cafe|leche|te|frutas|verduras|comida|alimentos|carne|suero|biberon|formula|mejor|luz|
        energia|suplementos),
    plan de (prevencion de)? recaida*, prevencion de recaida*, senales de recaida*,
    positiv* (a|para|por|de)? (la|el)?
      (flu|influenza|gripe|covid|estreptococo|strep|tb|tuberculosis|vih|embarazo|dengue|infeccion|hepatitis),
    (salio|resulto|fue) positiv* la, prueba de embarazo positiva, (carne|pollo|pescado) crud*, crud* de,
    tomando (su|sus|la|las|los|el|un)
      (medicin*|pastilla*|medicamento*|antibiotic*|clase*|curso*|agua|te|cafe|jarabe|tratamiento|leche|notas|fotos|
        insulina),
    (no|sin) (toma|tomando|tomar) nada ... (anos|meses), tomad* (de la mano|en cuenta|fotos|la medicina),
    tomo (nota*|la palabra),
    (rechazo|no acepto|no quiso|dijo (que)? no a|tiro|le ofrecieron) ...
      (cerveza|cervezas|trago|copa|tequila|alcohol|droga*|mota) ... (y dijo que no|pero no)?,
    (se)? (tomo|toma|uso|usa|compro) (la|el|su|las|sus) (pastilla|pastillas) (de|para|del|a) (la)?
      (presion|azucar|dolor|diabetes|corazon|tiroides|tiempo|su hora|manana|noche),
    (aguja*|jeringa*) (de|para|d) (insulina|coser|tejer|la insulina) ...,
    (meta|metas|goal) ... (no|dejar de|sin) (tomar|beber|usar|fumar|drogas|alcohol) ...,
    (lejos|alejad*|alejarse|apartad*|libre|limpi*) (de|d) (el|la|las|los)?
      (alcohol|drogas|droga|bebida|cristal|pastillas),
    positiv* (a|para|por|de) (covid|flu|influenza|embarazo|estrep*|tb|vih),
    (la|las|lo|los|se la|se las) toma (diario|diariamente|todos los dias|cada noche),
    tomo de mas (su|sus|la|las|el|los) (${medicine})`,
  words: `
    abstinencia (alcoholica|de alcohol|de opioides|de heroina), sindrome de abstinencia, tomaba (mientras|cuando|
      en la|con),
    (encontraron|hallaron|encontro|hallo|hallamos) ... (pipa de vidrio|jeringa*|pipa*|bolsita*|latas de cerveza),
    recayo, recaida, borracho, borracha, tomando alcohol, bebiendo, bebio, tomo (alcohol|cerveza*|licor|vino),
    tomo mucho,
    usando (drogas|cocaina|heroina|marihuana|metanfetamina|fentanilo),
    uso (drogas|cocaina|heroina|marihuana|metanfetamina|fentanilo|de drogas|de sustancias|de alcohol),
    drogas, drogado, drogada, consumiendo, consumio, consume, cocaina, heroina, marihuana, metanfetamina, fentanilo,
    alcohol, cerveza*, intoxicad*, ebrio, ebria, mota, bebe (mucho|todos|a diario),
    esta tomando (mucho|otra vez|de nuevo), volvio a (tomar|beber|usar|consumir),
    (tomo|bebio|fumo|uso|probo|consumio) (el fin de semana|anoche|ayer|otra vez|de nuevo|de mas|mucho|esta semana|el
      sabado|el domingo|el viernes|el lunes),
    fuma* (cristal|mota|marihuana|crack|piedra|hierba|yerba|weed|mariguana),
    fumando (cristal|mota|marihuana|crack|piedra|mariguana), se (inyecta|inyecto|droga|drogo|emborracha|emborracho),
    borrachera, adiccion activa, pastillas de la calle,
    (toma|bebe|tomando|bebiendo) (cerveza*|licor|vino|alcohol|diario|todas las noches|cada noche|todos los dias|todo
      el dia),
    arrastrando las palabras, volvio a las drogas, volvio al alcohol, manejar tomad*, recayendo,
    (anda|esta|llego|vino|estaba) (tomad*|drogad*|borrach*|crud*|intoxicad*|ebri*),
    crack, metanfetaminas, mariguana, vodka, tequila, licor, caguama*, whisky, esta usando (otra|de nuevo|mas),
    usando otra vez, botellas de (vino|licor|cerveza|vodka|tequila), tomo el fin de semana,
    tomo (anoche|ayer|de nuevo|otra vez), (anda|andaba) crud*,
    consumo de (drogas|sustancias|alcohol|cocaina|marihuana|cristal|bebidas|heroina),
    (fuma|fuman|fumo|usa|usan|usando|uso de|consume|consumo de|consumiendo|volvio al|recayo en|adicto al|adicta
      al|metio|vende|compra|pipa de) (el)? cristal,
    (esta|sigue|anda|andaba|estaba|vieron|encontro|llevan|lleva dias|vuelve a estar) tomando (otra vez|de
      nuevo|ron|cerveza*|tequila|vino|licor|vodka|mucho|diario|todos los dias|alcohol|desde),
    anda tomando, tomando ron,
    (anda|esta|estaba|llego) (bien|muy|medio)? (pedo|peda|tomad*|ebri*),
    inyectandose (droga*|heroina|cristal|en el bano), (usa|usando|fuma|fumando) hielo,
    se metio (cocaina|droga*|cristal), bajo (los efectos|la influencia),
    (tufo|aliento) a (alcohol|licor|cerveza|vino), perico, chelas, cheves, pisteando, unos tragos,
    (se)? (fumo|fuma|fumaron|fumaba|fume) (un|unos|una)? (toque|toques|gallo|churro|porro|mota|leno),
    (anda|andaba|estaba|esta|llego|vino|venia|viene|llega|aparecio|parecia|parece) (bien|muy|medio|algo)?
      (tomad*|borrach*|ebri*|drogad*|pas*|intoxicad*|crud*|peda|pedo),
    (volvio|regreso|recayo|cayo) (otra vez|de nuevo)? (a|en|al|con) (tomar|usar|consumir|fumar|beber|el
      (alcohol|vicio|cristal)|la (droga|bebida)|las drogas|${substance}),
    (uso|usando|usa|metio|metiendo|fumando|compro|vendiendo|probo) (el|la)? (${substance}),
    (admite|admitio|acepta|acepto|reconoce|confeso) (que|haber)?
      (uso|fumo|tomo|bebio|consumio|usado|fumado|tomado|bebido|consumido|usar|tomar|fumar),
    (anda|andaba|esta|estaba|estuvo|sigue|siguio|lleva|llevaba|vuelve a|se la pasa|paso|volvio) (otra vez|de
      nuevo|todo el dia|toda la noche|dias|semanas)?
      (tomando|bebiendo|usando|consumiendo|inhalando|pisteando|loqueando|drogandose|emborrachandose|inyectandose|
        fumando
      (mota|cristal|piedra|marihuana|mariguana)) (otra vez|de nuevo|diario|mucho|todos|cada|en|con|desde|a
      escondidas|por|dos|tres|cuatro|de mas|el|y|alcohol|(${substance}))?,
    (se)? (tomo|tomaba|toma|bebio|bebe|echa|echo|acaba|acabo|compro|compra|bajo)
      (un|una|unas|unos|dos|tres|cuatro|cinco|seis|doce|#|varias|varios|la|el|como|puras|puro|media|medio)? ...
      (cervezas|cerveza|caguamas|caguama|tragos|trago|copas|tequila|vodka|botella (de
      (${substance}))|six|doce|cartones|carton de
      (cerveza|cervezas)|chelas|cheves|micheladas|shots|mezcal|aguardiente) *,
    (se)?
      (metio|mete|meten|metia|inyecto|inyecta|fumo|fuma|fumaba|inhalo|inhala|uso|usa|probo|compro|consumio|consume)
      (una|un|unas|la|el|su|otra|mas)? (linea|lineas|pase|pases|toque|churro|pipa|piedra|(${substance})),
    (encontre|encontramos|encontro|hallo|vi|habia|hay|tenia|traia) ... (jeringa*|pipa*|latas de cerveza|botellas
      vacias|botella de (${substance})|bolsita*|papel aluminio quemado|residuo*),
    (huele|olia|oliendo|apestaba|apesta) ... (alcohol|mota|marihuana|cerveza|licor|mariguana),
    (recayo|recaida|tuvo una recaida|volvio a (caer|recaer|las andadas|lo mismo con)),
    (escondiendo|esconde|escondia) (las)? (botellas|cervezas|drogas|la botella|pipa|alcohol),
    (cruda|crudo) (hoy|otra vez|y no fue|desde),
    (con|tenia|traia|trae) (la|una|su) (aguja|jeringa) (en|clavada|puesta|al lado|tirada)? ...`,
  findings: `
    olia a (alcohol|cerveza|marihuana|licor), huele a (alcohol|cerveza|marihuana),
    prueba (de orina|de drogas)? (positiva|dio positivo|salio positiva),
    dio positivo, salio positiv*, positivo (a|para|por|en), positiva (a|para|por|en), aliento alcoholico,
    botellas vacias, orina positiva,
    (orina|prueba|antidoping|ua) ... (sucia|sucio|positiva|positivo),
    (oliendo|olor|aliento) a (alcohol|cerveza|marihuana|licor|mota|vino|mariguana),
    arrastrando las palabras, arrastraba las palabras, ojos (rojos|vidriosos), salio suci*, con aliento a,
    salio sucia, pipa de (cristal|crack), latas de cerveza,
    (salio|salieron|dio|marco|resulto) (positiv*|sucia|sucio|con) (a|en|para|por)? (la)?
      (${substance}|metanfetamina*|thc|anfetamina*|opiaceos|benzos),
    (${prueba}) (salio|salieron|dio|salen|fue|con resultado)? (sucia|sucias|positiv*|sucio),
    (salio|sale|dio|dieron|salieron) (sucio|sucia|positiv*) (en|a|para|por|con|de)? ...,
    (${prueba}) ... (salio|dio|salieron) (sucia|sucias|sucio|positiv*)`,
};
