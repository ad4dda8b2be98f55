import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';

/** Spanish risk words: care of oneself, home, food, power. */
export const spanishNeeds: Pick<
  RiskLexicon,
  'self_neglect' | 'unsafe_home' | 'housing_loss' | 'food_insecurity' | 'utility_shutoff'
> = {
  self_neglect: {
    except: `
      no come (carne|pescado|gluten|cerdo|mariscos|picante|dulces), come poco (picante|dulce|pan), misma ropa (de
      trabajo|del equipo), mism* (camisa|uniforme) (del|de la), uniforme, descuidad* con (la|su|sus) (tarea*|cosas),
      unas largas (pintad*|postiz*), muy (delgad*|flac*) (de complexion|pero|y (sana|fuerte)), perdio # libras
      (con|por) (la|el|su) (dieta|ejercicio|plan)`,
    words: `
      autonegligencia, descuido personal, no se bana, no se ha banado, sin banarse, mal olor, no come, no esta
      comiendo, no ha comido, misma ropa, ropa sucia, no se cuida, descuidad*, bajo de peso, perdio # libras, poca
      higiene, mala higiene, desalin*, no se ha (banado|lavado|cambiado|aseado|peinado), huele (mal|a orina|a
      orines|feo|a excremento|a pipi), (olor|huele|apesta|oliendo) a (orina|orines|excremento|sudor|pipi),
      (mismo|misma|mismos) (ropa|pijama|bata|vestido|pantalon*|camisa), vive de
      (galletas|cafe|pan|sopa|te|dulces|leche), pesa # (kilos|libras|kg), (unas) (larg*|larguisim*|enterradas|suci*),
      pelo (enredado|sucio|grasoso), demacrad*, muy (flac*|delgad*), desnutrid*, (suci*|mugros*) y
      (desalin*|despeinad*|descuidad*|con mal olor), (come|comiendo) (muy)? poco, casi no come, no quiere
      (comer|banarse), dejo de (comer|banarse|cuidarse|asearse), (no|ya no) se (atiende|cuida|arregla|levanta de la
      cama), (acostad*|sentad*) en su (orina|excremento|propia), no se
      (bana|lava|ducha|cambia|asea|rasura|peina|cepilla), no se lava, no deja que (la|lo)
      (ayuden|banen|limpien|cambien|ayude), (rechaza|se niega a|rehusa|no quiere) (banarse|asearse|cambiarse), come
      puras (galletas|sopas), (vive|come) (a|de) puro* (cafe|pan|galletas|te|sopa|cerveza|dulces), (rechaza|rehusa|no
      acepta) (toda|la)? (ayuda|atencion medica) y, no quiere (ver al|ir al) (doctor|medico), vive entre
      (basura|suciedad), ropa (manchada|orinada|mugrosa), se orina (encima|en la ropa) y, (barba|pelo) ... suci*`,
  },
  unsafe_home: {
    except: `
      (no hay|sin) agua en (el|la) (jardin|patio|pulmon*|alberca), moscas en el patio, plaga de jardin, humedad en el
      (clima|aire|ambiente)`,
    words: `
      casa insegura, hogar inseguro, condiciones inseguras, condiciones insalubres, cucarachas, ratas, ratones,
      chinches, moho, basura por, acumulacion, acumula, sin calefaccion, no hay calefaccion, no tiene calefaccion, sin
      agua, no hay agua, cables (expuestos|pelados), ventana* rota*, vidrios rotos, techo (roto|con goteras|se cae),
      goteras, sin detector, no hay detector, casa muy sucia, insalubre, heces, excremento*, peligro de incendio,
      hueco en el piso, fuga de gas, plaga, infestacion, escalera rota, escalones rotos,
      (piso|techo|escalera|escaleras|pared|barandal|porche|balcon) (de la|del)? ...
      (hundid*|roto|rota|rotas|caid*|podrid*|se cae|se esta cayendo|flojo|con hoyos|agujer*), hoyo* en el piso,
      (caca|excremento|orines|heces|popo) (de)? (perro|gato|rata|raton|animal*)?, moscas, gusanos, (ventana|ventanas)
      ... (sin (proteccion|vidrio|malla|seguro|barandal)|quebrad*), (enchufe*|cable*|contacto*|alambres) ...
      (chisp*|quemad*|pelad*|expuest*|sueltos), (echa|echan|saca|sacan) chispas, (no
      (sirve|funciona|hay|tienen)|sin|descompuest*) (el|la|los|las)?
      (estufa|refrigerador|bano|inodoro|calenton|calentador|calefaccion|boiler|detector*|alarma de
      humo|cerradura|puerta), (bano|inodoro|drenaje|excusado) (tapado|desbordado|no sirve|descompuesto), aguas negras,
      (humedad|hongo|hongos) (en|negr*), (usan|usa|se calientan con) (el horno|la estufa|anafre|velas|carbon),
      (medicinas|cuchillos|cloro|quimicos|pastillas|jeringas) al alcance, al alcance de los ninos,
      (casa|apartamento|vivienda|cocina|cuarto|trailer) (esta|muy|en|bien)?
      (suci*|inmund*|insegur*|asqueros*|peligros*|malas condiciones|cayendo|infestad*|inhabitable), duerme* en el
      piso, pulgas, piojos por, huele a gas, bebe duerme (con|en la cama|en el sofa|boca abajo), montones de
      (basura|ropa|cajas), (no se puede|no hay) (caminar|por donde caminar|paso), sin cuna, inhabitable, basura (por
      todos|por toda|acumulada|tirada), basura hasta (la*|el), (deja|dejo|dejan|dejaba) (la|el)?
      (estufa|hornilla*|gas|horno) (prendid*|encendid*|abiert*), (piso|suelo) (tiene|con) (hoyos|agujeros),
      (cosas|cajas|ropa|basura) (apilad*|amontonad*), hasta el techo, (casa|vivienda) es un peligro,
      (escalon*|escalera*|piso|techo|barandal) (podrid*|floj*|quebrad*|suelt*), vidrios en el piso`,
  },
  housing_loss: {
    except: `
      tiene que irse (al|a las|a la|temprano|a trabajar), (sacar|sacan|sacaron|saco) (a
      (comer|pasear|jugar|caminar|bailar|la|los)|al|del
      (hospital|carro|bano|closet)|sangre|una|unas|fotos|placas|rayos|cita)`,
    words: `
      desalojo, desalojar*, desaloj*, sin hogar, sin casa, sin techo, perdio (la|su) (casa|vivienda|apartamento),
      perder (la|su) (casa|vivienda|apartamento), lo echaron, la echaron, los echaron, la corrieron, lo corrieron, no
      tiene donde (vivir|quedarse|dormir|ir), duerme en (el|su|la) (carro|calle|coche), durmiendo en (el|su|la)
      (carro|calle|coche), viviendo en (el|su|la) (carro|calle|coche), debe (la)? renta, debe ... (renta|alquiler),
      atrasad* con la renta, renta atrasada, aviso de desalojo, tiene que salir del (apartamento|cuarto), quedo en la
      calle, en la calle, (se esta|se estan|esta|estan)? (quedando|durmiendo|viviendo|quedandose) en (su|el|la|un|una)
      (carro|camioneta|van|troca|coche|calle|parque|albergue|refugio|motel|tienda|puente|garaje|sofa|estacionamiento|cochera|auto),
      (duerme|vive|se queda|dormia|durmio) en (su|el|la|un|una)
      (carro|camioneta|van|troca|coche|calle|parque|albergue|refugio|motel|tienda de
      campana|puente|garaje|estacionamiento|sala de amigos|auto), papel de desalojo,
      (orden|carta|corte|notificacion|aviso|demanda) de desalojo, (no tiene|sin|no tienen|no hay) (donde|lugar|a
      donde) (para)? (dormir|ir|quedarse|vivir|irse), (lo|la|los|las) (van a|quieren|esta|estan)?
      (echar|sacar|correr|corriendo|sacando|desaloj*|botar|echando|sacaron|botaron|pusieron en la calle),
      (corrieron|sacaron|echaron|botaron) (de|del) (la|su|el)? (casa|apartamento|cuarto|programa|albergue|vivienda),
      (no (pudo|puede|han podido|ha podido|pago|ha pagado|alcanzo)) (pagar)? (la|el|su)? (renta|alquiler|hipoteca),
      (debe|deben|atrasad*|adeud*) ... (renta|rentas|alquiler|hipoteca|meses de renta), # meses (atrasad*|de renta),
      (perdio|perdieron) (el|la|su) (voucher|cuarto|casa|apartamento|vale|seccion 8|trailer|techo), (no le|no les)
      (renuev*|quieren renovar|van a renovar), de casa en casa, de sofa en sofa, en situacion de calle, cambiaron la
      (chapa|cerradura), (dueno|casero|arrendador) ... (quiere que se (vaya|vayan|salga)|vendio la casa|pide el
      apartamento|los corre|le dio # dias), le dieron # dias, embargo de la casa, se quemo (la|su) (casa|apartamento),
      (se tiene|se tienen|tiene|tienen) que (irse|salirse|mudarse|desocupar), se (tiene|tienen) que (ir|salir|mudar)
      (el|antes|de la|del|hoy|manana), perdio (su|la) (cama|lugar|espacio|cuarto), (lo|la|los|las) sacan
      (el|de|del|hoy|manana), aviso del sheriff, (duermen|viven|se quedan|vivimos|dormian) en (su|el|la|un|una)
      (carro|camioneta|van|troca|coche|calle|parque|albergue|refugio|motel|tienda de campana|puente|garaje|auto), si
      no (paga*|pago) ... ... (lo|la|los|las) (saca|sacan|echa|echan|corre|corren|desaloja*|bota|botan), le
      (pidio|pidieron|piden|quito) (el|la) (cuarto|casa|apartamento|departamento), ya no (lo|la|los|las)
      (quiere|quieren|deja|dejan|aceptan) (en|ahi|alli), arrimad* (con|en), que se (salgan|salga|muden|mude)`,
  },
  food_insecurity: {
    except: `
      (deja|dejan|dejo|dejaron) sin comer, hambre (de aprender|despues (de|del)), no tiene hambre`,
    words: `
      sin comida, no hay comida, no tiene comida, no tienen comida, poca comida, no hay que comer, no tienen que
      comer, pasa hambre, pasan hambre, tiene hambre, tienen hambre, con hambre, refrigerador vacio, nevera vacia,
      refri vacio, alacena vacia, no alcanza para (la)? comida, no le alcanza para comer, se acabo la comida, sin
      formula, perdio (los)? (cupones|estampillas|snap), saltando comidas, se salta comidas, falta (de)? comida, no
      (le|les)? alcanza para (la|comprar)? comida, no le alcanza para la comida, no les alcanza para la comida,
      (come|comen|comiendo) (solo)? una (sola)? vez al dia, para que alcance (para)?,
      (alacena|refri|refrigerador|nevera|despensa|cocina) (casi|esta|estaba|completamente)? (vaci*|sin (nada|comida)),
      (nada|no hay nada) en (el|la) (refri|refrigerador|nevera|alacena|despensa), pide* comida,
      (esconde|guarda|roba|robaba) (la)? comida, (le echa|le pone|rebaja|rinde) (mas)? (agua|la formula), (no|ya no)
      (le|les)? (alcanza|alcanzo|alcanzaba) (para|el dinero para|la) (la|comer|formula|leche|comida|mandado|los
      ninos|la leche), (sin|no hay|no tienen|se acabo|se acabaron|se quedaron sin|se quedo sin|falta|hace falta|les
      falta|le falta) (la|los|las|que|de|suficiente|nada de)?
      (comida|formula|leche|cupones|estampillas|alimento*|mandado|despensa|comer|pan),
      (cupones|estampillas|ebt|snap|wic) (se acabaron|cancelad*|cortad*|suspendid*|no llegaron|no le
      llegaron|negad*|vencid*), (le|les) (cortaron|quitaron|cancelaron|suspendieron|negaron) (los|las|el)?
      (cupones|estampillas|snap|ebt|wic|ayuda de comida), se (acuestan|acuesta|duermen|van) (a la escuela)? (con
      hambre|sin (cenar|comer)), mucha hambre, hambrient*, lloran de hambre, (se salta|saltan|saltando) (las)?
      comidas, dejo de comer para que, fiado en la tienda, poca leche, (alacena|refri|refrigerador|nevera|despensa)
      (solo|solamente|nada mas|apenas) (habia|hay|tiene|tenia|quedaba), (los ninos|las ninas) no han
      (comido|desayunado|cenado), no (habia|hubo) (nada de)? comida, (no|anoche no|ayer no)
      (cenaron|comieron|desayunaron), no (tiene|tienen|hay) dinero (para|pa) (la)? (comida|leche|formula|mandado), se
      (les|le|nos) acabo la (leche|comida|formula|despensa), (acostaron|acuestan|fueron|durmieron|duermen|quedaron) (a
      dormir|a la escuela)? sin (cenar|comer|desayunar), (solo|solamente|nomas) (habia|hay|tienen|queda|quedaba)
      (agua|hielo|catsup|mostaza|tortillas|arroz|frijoles), (deja|dejan) de comer para, (pasan|pasando|pasa) hambre,
      en (la)? casa no hay, (no llego|no cayo|no le cayo|no llegaron) (el|la|los|las)
      (ebt|snap|estampillas|cupones|wic)`,
    findings: `refrigerador vacio, nevera vacia`,
  },
  utility_shutoff: {
    except: `
      no hay luz verde, sin agua en los pulmones, prender velas de cumpleanos, (evitaron|evito|cancelaron|pararon) el
      corte, (sin|no hay) gas (en|para) (el|su) (carro|coche|auto|troca|tanque), (no hay|sin) agua en (el|la)
      (jardin|patio|pulmon*|alberca), velas de (cumple*|navidad)`,
    words: `
      sin luz, no hay luz, no tiene luz, no tienen luz, sin electricidad, sin gas, sin agua, no hay agua, no tienen
      agua, no tiene agua, le cortaron (la|el) (luz|agua|gas|electricidad), les cortaron (la|el)
      (luz|agua|gas|electricidad), cortaron (la|el) (luz|agua|gas|electricidad), van a cortar (la|el|le)?
      (luz|agua|gas)?, aviso de corte, corte de (luz|agua|gas|electricidad), cortar la luz, sin servicio de
      (luz|agua|gas), (les|le|nos)
      (quito|quitaron|corto|cortaron|suspendio|suspendieron|desconectaron|apago|apagaron|van a cortar|van a
      quitar|cortan|quitan) (la|el|los)? (luz|agua|gas|electricidad|calefaccion|servicio*),
      (quitaron|cortaron|desconectaron|suspendieron) (la|el) (luz|agua|gas|electricidad),
      (estan|esta|siguen|sigue|llevan|quedaron|se quedaron|se quedo) ... (sin
      (luz|agua|gas|electricidad|calefaccion)|a oscuras), (no tienen|no tiene|no hay)
      (luz|agua|gas|electricidad|calefaccion|agua caliente|servicio de luz), a oscuras,
      (aviso|carta|notificacion|papel|recibo) ... (corte|desconexion|que le cortan|que les cortan|cortar (la|el)),
      (extension|cable) (del|de la|de|desde) (vecino|vecina|casa de al lado), con (velas|linterna*),
      (luz|agua|gas|electricidad) (cortad*|desconectad*|suspendid*), recibo de (luz|agua|gas|la luz|el agua)
      (vencid*|atrasad*|sin pagar), (debe|deben) (#|$#|dos|tres|meses|mucho) ... (luz|agua|gas|electricidad|edison),
      atrasad* (con|en) (la|el) (luz|agua|gas|electricidad), (si no paga|les|le) ... (le|les)
      (cortan|cortaran|quitan|apagan) (la|el) (luz|agua|gas|electricidad), (evitaron|evito) el corte atrasado, se
      (les|le) fue la luz por, (recibo|aviso) final de, (luz|agua|gas|electricidad) (esta|estan|sigue|fue|quedo)
      (cortad*|desconectad*|suspendid*), (van|va) a (desconectar|cortar|quitar|suspender) (la|el)
      (luz|agua|gas|electricidad|servicio), se la (cortaron|quitaron|van a cortar), tanque (de gas)? vacio, agua en
      cubetas`,
  },
};
