import type { RiskLexicon } from './lexicon.ts';

/** Spanish risk words by code, without accents; `findings` outweigh a denial in the same text. */
export const spanishRisks: RiskLexicon = {
  suicidal_ideation: {
    words: `
  suicid*, ideas suicidas, ideacion suicida, quitarse la vida, quiere morir*, querer morir*, deseos de morir*, no
  quiere vivir, no quiere seguir viviendo, matarse, quiere matarse, mejor muert*, ganas de morir*, acabar con (todo|su
  vida), quiere desaparecer`,
    findings: `nota suicida, carta de despedida`,
  },
  homicidal_ideation: {
    words: `
    homicid*, ideacion homicida, ideas homicidas, quiere matar (a|al), matar a (su|alguien|la|los), va a matar (a|al),
    pensamientos de matar, hacer dano a otros, lastimar a otros`,
  },
  self_harm: {
    words: `
      autolesion*, se corta, se corto, cortarse, se lastima, se lastimo, se hace dano, se hizo dano, hacerse dano,
      lastimarse, se quema, se golpea la cabeza`,
    findings: `
        cortes en (el|la|los|las|su|sus), cortadas en (el|la|los|las|su|sus), cortes frescos, cortes recientes`,
  },
  violence_threat: {
    words: `
            amenaz*, amenaza de, agresiv*, agredio, ataco, violent*, violencia, pelea con, peleo con, golpeo a
            (un|otro|su companero), asalt*, le pego a un, se peleo`,
  },
  weapon: {
    words: `
            arma, armas, pistola, cuchillo, navaja, rifle, escopeta, machete, arma de fuego, revolver, municiones`,
  },
  substance_use: {
    words: `
      recayo, recaida, borracho, borracha, tomando alcohol, bebiendo, bebio, tomo (alcohol|cerveza*|licor|vino), tomo
      mucho, usando (drogas|cocaina|heroina|marihuana|metanfetamina|fentanilo), uso
      (drogas|cocaina|heroina|marihuana|metanfetamina|fentanilo|de drogas|de sustancias|de alcohol), drogas, drogado,
      drogada, consumiendo, consumio, consume, consumo de, cocaina, heroina, marihuana, metanfetamina, fentanilo,
      alcohol, cerveza*, intoxicad*, ebrio, ebria, mota, cristal, bebe (mucho|todos|a diario), esta tomando
      (mucho|otra vez|de nuevo), volvio a (tomar|beber|usar|consumir)`,
    findings: `
        olia a (alcohol|cerveza|marihuana|licor), huele a (alcohol|cerveza|marihuana), prueba (de orina|de drogas)?
        (positiva|dio positivo|salio positiva), dio positivo, salio positiv*, positivo (a|para|por|en), positiva
        (a|para|por|en), aliento alcoholico, botellas vacias, orina positiva`,
  },
  overdose: {
    words: `
          sobredosis, narcan, naloxona, tomo (todas las|muchas|demasiadas|un frasco de) (pastillas|pildoras)?, se tomo
          (todas|muchas|un frasco)`,
  },
  psychosis: {
    words: `
            psicosis, psicotic*, oye voces, escucha voces, oyendo voces, escuchando voces, voces, alucina*,
            alucinaciones, delirio*, delirios, paranoi*, ve cosas, cree que la persiguen, cree que lo persiguen, lo
            persiguen, la persiguen`,
    findings: `hablando sol*, respondiendo a voces, hablaba sol*`,
  },
  domestic_violence: {
    words: `
            violencia domestica, violencia intrafamiliar, violencia de pareja,
            (esposo|novio|marido|pareja|ex|padre|papa|esposa|novia) ...
            (golpeo|golpea|pego|pega|empujo|ahorco|estrangulo|pateo|cacheteo|abofeteo), el esposo le pega, su pareja
            la golpea, la golpeo (su)? (esposo|novio|marido|pareja), maltrato de pareja, orden de
            (proteccion|restriccion|alejamiento), miedo (a|de) su (esposo|novio|marido|pareja|ex), le tiene miedo a su
            (esposo|novio|marido|pareja|ex)`,
  },
  child_abuse_neglect: {
    words: `
            abuso infantil, maltrato infantil, negligencia, abuso sexual, sospecha de (abuso|maltrato|negligencia),
            sospecho (abuso|maltrato|negligencia), le pego (al nino|a la nina|al menor|con), le pega (al nino|a la
            nina|con), le pegan, golpeo al (nino|menor|bebe), golpeo a la nina, le pego con (el|un|una)?
            (cinturon|cinto|correa|cable|palo|chancla), dejo (a)? (los)? (ninos|hijos) solos, ninos solos, nino solo,
            nina sola, bebe solo, solos en casa, sin supervision, remocion de emergencia, remocion, reporte a (la)?
            (linea|hotline), reporte de abuso, denuncia de (abuso|maltrato), lo deja sol*, la deja sol*, abuso`,
    findings: `
            (moreton|moretones|moreteado|moretes|marcas|quemadura|quemaduras|golpes) en (el|la|los|las|su|sus),
            moretones, marcas de (cinturon|correa|golpes)`,
  },
  adult_abuse_neglect: {
    words: `
            maltrato, abuso de ancianos, abuso de adulto, negligencia, negligencia del cuidador,
            (hijo|hija|cuidador|cuidadora|nieto|nieta|sobrino|sobrina) ...
            (golpea|golpeo|pega|pego|grita|gritaba|empujo|empuja|encierra|encerro|maltrata|jalonea), la maltrata, lo
            maltrata, la golpea, lo golpea, le grita, sospecha de (abuso|maltrato|negligencia), abuso fisico, abuso
            verbal, abuso emocional, no le da (de comer|comida|sus medicinas), la encierra, lo encierra, le pega,
            abuso`,
    findings: `
            moretones en (el|la|los|las|su|sus), moretones, moreton, llagas, ulceras por presion, escaras`,
  },
  financial_exploitation: {
    words: `
            explotacion, explotacion financiera, le roba, le robo, robando, robaron, le quita (el|su|los)
            (dinero|cheque|tarjeta), le quito (el|su|los) (dinero|cheque|tarjeta), usa su tarjeta, uso su tarjeta,
            usando su tarjeta, estafa*, fraude, dinero desaparecido, falta dinero, faltan $*, faltan # dolares, se
            queda con (su|el|la) (cheque|dinero|pension), retiros (no autorizados|sospechosos), cobra su
            (cheque|pension|ssi), firmar (la casa|escritura|papeles), saco dinero, sacando dinero, le quito (la|las)
            (tarjeta|tarjetas|pension|chequera), le quita (la|las) (tarjeta|tarjetas|pension|chequera)`,
  },
  self_neglect: {
    words: `
        autonegligencia, descuido personal, no se bana, no se ha banado, sin banarse, mal olor, no come, no esta
        comiendo, no ha comido, misma ropa, ropa sucia, no se cuida, descuidad*, bajo de peso, perdio # libras, poca
        higiene, mala higiene, desalin*`,
  },
  unsafe_home: {
    words: `
          casa insegura, hogar inseguro, condiciones inseguras, condiciones insalubres, cucarachas, ratas, ratones,
          chinches, moho, basura por, acumulacion, acumula, sin calefaccion, no hay calefaccion, no tiene calefaccion,
          sin agua, no hay agua, cables (expuestos|pelados), ventana* rota*, vidrios rotos, techo (roto|con goteras|se
          cae), goteras, sin detector, no hay detector, casa muy sucia, insalubre, heces, excremento*, peligro de
          incendio, hueco en el piso, fuga de gas, plaga, infestacion, escalera rota, escalones rotos`,
  },
  housing_loss: {
    words: `
        desalojo, desalojar*, desaloj*, sin hogar, sin casa, sin techo, perdio (la|su) (casa|vivienda|apartamento),
        perder (la|su) (casa|vivienda|apartamento), lo echaron, la echaron, los echaron, la corrieron, lo corrieron,
        no tiene donde (vivir|quedarse|dormir|ir), duerme en (el|su|la) (carro|calle|coche), durmiendo en (el|su|la)
        (carro|calle|coche), viviendo en (el|su|la) (carro|calle|coche), debe (la)? renta, debe ... (renta|alquiler),
        atrasad* con la renta, renta atrasada, aviso de desalojo, tiene que salir del (apartamento|cuarto), quedo en
        la calle, en la calle`,
  },
  food_insecurity: {
    words: `
          sin comida, no hay comida, no tiene comida, no tienen comida, poca comida, no hay que comer, no tienen que
          comer, pasa hambre, pasan hambre, tiene hambre, tienen hambre, con hambre, refrigerador vacio, nevera vacia,
          refri vacio, alacena vacia, no alcanza para (la)? comida, no le alcanza para comer, se acabo la comida, sin
          formula, perdio (los)? (cupones|estampillas|snap), saltando comidas, se salta comidas, falta (de)? comida,
          no (le|les)? alcanza para (la|comprar)? comida, no le alcanza para la comida, no les alcanza para la comida`,
    findings: `refrigerador vacio, nevera vacia`,
  },
  utility_shutoff: {
    words: `
          sin luz, no hay luz, no tiene luz, no tienen luz, sin electricidad, sin gas, sin agua, no hay agua, no
          tienen agua, no tiene agua, le cortaron (la|el) (luz|agua|gas|electricidad), les cortaron (la|el)
          (luz|agua|gas|electricidad), cortaron (la|el) (luz|agua|gas|electricidad), van a cortar (la|el|le)?
          (luz|agua|gas)?, aviso de corte, corte de (luz|agua|gas|electricidad), cortar la luz, sin servicio de
          (luz|agua|gas)`,
  },
  medication_problem: {
    words: `
        no (toma|tomo|esta tomando|ha tomado|se toma) (sus|su|la|las|los|el)?
        (medicinas|medicina|medicamentos|medicamento|pastillas|insulina|pildoras), dejo de tomar
        (sus|su|la|las|los|el)? (medicinas|medicina|medicamentos|medicamento|pastillas|insulina), dejo
        (sus|su|la|las|los|el) (medicinas|medicina|medicamentos|medicamento|pastillas), se quedo sin
        (medicinas|medicina|medicamentos|medicamento|pastillas|insulina), se le acabo (la|el|su)
        (medicina|medicamento|insulina|receta), se le acabaron (las|los|sus) (medicinas|medicamentos|pastillas), sin
        (medicinas|medicina|medicamentos|medicamento|insulina), no ha recogido (sus|su|la|las|los|el)?
        (medicinas|medicina|medicamentos|receta|insulina), no recogio (sus|su|la|las|los|el)?
        (medicinas|medicina|medicamentos|receta|insulina), olvida (tomar)? (sus|su|la|las|los)?
        (medicinas|medicamentos|pastillas|insulina), no puede pagar (sus|su|la|las|los|el)?
        (medicinas|medicina|medicamentos|insulina|receta), efectos secundarios, error de medicamento*, dosis
        (equivocada|doble|incorrecta), doble dosis, confund* (sus|las|los) (medicinas|medicamentos|pastillas), rechaza
        (sus|la|el|los|las)? (medicinas|medicamento*|inyeccion), se salta (sus|las|los)? (medicinas|dosis|pastillas),
        no surtio (la|su) receta, no alcanza para (la|las|sus) (medicina|medicinas)`,
  },
  acute_medical: {
    words: `
          dolor de pecho, dolor en el pecho, falta de aire, dificultad para respirar, le cuesta respirar, no puede
          respirar, convulsion*, derrame, inconsciente, se desmayo, desmayo, sangrado, sangrando, fiebre, ambulancia,
          llamo al 911, llame al 911, llamamos al 911, infeccion, infectad*, lo llevaron al hospital, la llevaron al
          hospital, llevado al hospital, llevada al hospital, fue a emergencia*, fue a la sala de emergencia*,
          neumonia, vomit*, hinchazon, presion muy alta, azucar (en|de)? (3|4|5|6)#, deshidrat*, fractura*, ataque al
          corazon, infarto, confusion nueva`,
  },
  fall: {
    words: `
          se cayo, caida, caidas, se ha caido, cayo en, encontrad* en el (piso|suelo), tropezo, resbalo`,
  },
  whereabouts_unknown: {
    words: `
      paradero desconocido, no se sabe donde, no sabe donde esta, nadie sabe donde, desaparecid*, desaparecio, se
      escapo, se fugo, se fue de (la casa|la colocacion|el hogar) sin, no ha vuelto, no ha regresado, no aparece,
      nadie lo ha visto, nadie la ha visto, no se ha visto, se mudo sin (avisar|dejar), no regreso a (casa|la casa),
      no (lo|la|le)? ha visto ... desde, no ha visto a ... desde, no lo han visto, no la han visto`,
  },
  arrest_or_violation: {
    words: `
        arrest*, lo arrestaron, la arrestaron, detenid*, detuvieron, viol* (la|su)?
        (probatoria|libertad|condicional|condiciones|toque), violacion de (probatoria|libertad|condiciones), violo
        (la|su|el|las), orden de arresto, en la carcel, esta pres*, encarcelad*, revoc*, nuevos cargos, nuevo cargo,
        no se reporto, no se presento a (reportarse|la corte|su oficial|probatoria), toque de queda, multa por`,
  },
};
