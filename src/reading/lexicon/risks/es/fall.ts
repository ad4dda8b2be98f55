import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const fall: RiskPhrases = {
  except: `
    se (le|me) cay* (el|la|un|una|los|las|su) (plato|vaso|taza|celular|telefono|comida|libro|diente|pelo|bolsa|llave*|
    cuchara|dinero|sistema|lente*|juguete|agua|olla|sarten),
    casi se (cae|cayo|resbala|resbalo|tropieza) ..., (miedo|temor) (de|a) (caer*|resbalar*|otra caida),
    (no quiere|no querer|para no|para que no|evita*|sin) (se)? (caerse|caer|caiga|resbal*) ...,
    riesgo de caida*, (evitar|prevenir|prevencion de) caida*,
    se cayo (la llamada|el sistema|el trato|la linea|el internet|el pelo|un diente),
    caida (del|de) (cabello|pelo),
    cayo en (cuenta|martes|lunes|miercoles|jueves|viernes|domingo|sabado|depresion),
    cayo en la (carcel|cuenta|trampa), (cara|boca|parpado|ojo|ojos|hombro*|mirada|labio) caid* ...,
    (cae|caen|caera) (en|el) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|fin|feriado) ...,
    se cayo (la|el)
      (cita|visita|llamada|senal|wifi|zoom|plan|trabajo|renta|apartamento|cuarto|cel|celular|telefono|techo|arbol),
    se (queda|quedo|quedaba) dormid*,
    (techo|piso|pared|paredes|escalera|porche|casa|plafon|yeso|barda|cerca|puerta) ... se (cae|caen|cayo|esta
      cayendo|estan cayendo|andan cayendo)`,
  words: `
    (lo|la) (hallo|encontro|encontraron|hallaron|vio|vieron) (tirad*|caid*)? (en|junto) (el|a la|a su) (suelo|piso|
    cama), se (vino|fue) (abajo|al suelo|de lado|de boca),
    se cayo, caida, caidas, se ha caido, cayo en, encontrad* en el (piso|suelo), tropezo, resbalo,
    se fue al (suelo|piso), se fue de (espaldas|boca|lado),
    (lo|la|le)? (encontro|encontraron|encontre|halle|hallaron|estaba|amanecio) ... (tirad*|en el (suelo|piso)|en
      (suelo|piso)),
    tirad* en (el|la) (cocina|bano|piso|suelo|sala|cuarto|patio),
    se le doblaron las (piernas|rodillas),
    (rodo|rodaron|cayo|caen|cayendo|cayeron) (por|de|en|del|al|desde|las|la),
    se (ha)? (caido|cae|cayo|resbalo|tropezo|desplomo), (dos|tres|varias|otra|#|una) caida*, perdio el equilibrio,
    resbalon, tropezon, se resbal*, no (pudo|podia) (levantarse|pararse) (del|sol*)?,
    se le (doblo|doblaron|trabo) (la|las|el) (rodilla*|pierna*|pie*),
    y cayo, azoto (en|contra|al),
    no (se)? (podia|pudo|puede) (levantar|parar|levantarse|pararse) (del),
    costalazo, sentonazo,
    (vio|vieron|vi|encontro|encontraron|oyo) (caer|caerse|caida|cuando se cayo|resbalar*|en el (piso|suelo)|tirad*
      en),
    (la|lo) (vio|vieron|encontro|encontraron|hallo|hallaron) (caer|caerse|tirad*|en el (piso|suelo)|resbalar*),
    (se resbalo|se tropezo|se fue de lado|se fue para atras|perdio el equilibrio|se le doblaron las
      (piernas|rodillas)),
    (quedo|estuvo|paso) (tirad*|en el (piso|suelo)),
    (sufrio|tuvo|tuve|llevo|lleva) (una|un|dos|tres|varias|otra|#) (fuerte)? (caida*|caidon|golpe al caer),
    se (fue|cayo) de (espaldas|boca|lado|sentaderas|rodillas)`,
  findings: `
    (la|lo|le) (vio|vieron) (caer|caerse|resbalar*|caida),
    (la|lo) (encontro|encontraron|hallo|hallaron) (tirad*|en el (piso|suelo))`,
};
