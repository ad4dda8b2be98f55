import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';

const home = '(casa|hogar|vivienda|apartamento|departamento)';

/** Spanish words that answer what adult protection asks besides. */
export const spanishAdultElements: ElementLexicon['elements'] = {
  capacity: [
    {
      so: 'able_to_decide',
      words: `
        (alerta|lucida|lucido|consciente) y (orientada|orientado) (x3|x4|en las tres esferas|en tiempo y lugar|en
        persona)?, (orientada|orientado) (x3|x4|x 3|en las tres esferas|en tiempo y lugar|en persona),
        (tiene|conserva|demuestra|mantiene) (la|su|plena)? capacidad (de|para) (decidir|tomar decisiones),
        (puede|capaz de|es capaz de) (tomar|toma) (sus)? (propias)? decisiones, toma sus propias decisiones`,
    },
    {
      so: 'in_doubt',
      words: `
        (no tiene|carece de|perdio|ya no tiene) (la)? capacidad (de|para) (decidir|tomar decisiones), capacidad
        (esta)? (en duda|dudosa|cuestionable|disminuida), (dudas|preocupacion|duda) (sobre|de) su capacidad, (no
        puede|incapaz de|no es capaz de) tomar (sus)? (propias)? decisiones, (desorientada|desorientado) (en|de|sobre)
        (tiempo|lugar|la fecha|el dia), (confundida|confundido) (sobre|con|de) (la fecha|el dia|el lugar|donde esta),
        (orientada|orientado) (solo|x1|x 1|unicamente)`,
    },
    {
      so: 'not_assessed',
      words: `
        (no se evaluo|no evalue|no se pudo evaluar) (la|su) capacidad, capacidad no (fue)? evaluada`,
    },
  ],
  home_hazards: [
    {
      so: 'none_seen',
      words: `
        (sin|no hay|no se observaron|no se vieron|no observe|no vi|no habia) (peligros|riesgos de
        caida|riesgos|obstaculos) (en la casa|en el hogar|en la vivienda|visibles|de caida)?, ${home}
        (es|esta|estaba)? (segura|seguro|limpia y segura|libre de peligros|muy limpia|limpia|limpio), pasillos
        (libres|despejados)`,
    },
    {
      so: 'present',
      words: `
        (hay|habia|se observaron|vi|observe) (peligros|riesgos de caida|obstaculos|cables sueltos|tapetes sueltos),
        tapetes sueltos, alfombra* suelta*, cables (sueltos|expuestos|pelados),
        (salida|salidas|pasillo|pasillos|puerta) (bloqueada|bloqueadas|bloqueado|bloqueados|obstruid*), (sin|no
        hay|no tiene) (luz|agua|calefaccion|gas|detector* de humo), moho, chinches, cucarachas, ratas, escalon*
        roto*, estufa prendida, acumulacion de (basura|cosas), ${home} (esta|estaba|muy)? (muy)?
        (sucia|sucio|insegura|inseguro)`,
    },
    {
      so: 'not_checked',
      words: `
        (no pude ver|no vi|no revise|no entre a|no pude entrar a|no me dejaron entrar a|no me dejo entrar a|no se
        reviso) (la|el) (casa|hogar|vivienda|apartamento|resto de la casa)`,
    },
  ],
  risk_change: [
    {
      so: 'lower',
      words: `
        (el)? riesgo (es|esta|parece|ha)? (ahora)? (mas bajo|menor|reducido|bajado|disminuido), (bajo|disminuyo|se
        redujo) el riesgo, menos riesgo que antes, el riesgo (bajo|disminuyo|se redujo)`,
    },
    {
      so: 'same',
      words: `
        (el)? riesgo (es|sigue|esta|se mantiene|permanece|continua) (el mismo|igual|sin cambio|sin
        cambios|estable|bajo|moderado|alto), (sin|no hay) cambio* (en el|de) riesgo, mismo (nivel de)? riesgo`,
    },
    {
      so: 'higher',
      words: `
        (el)? riesgo (es|esta|ha|parece)? (ahora)? (mas alto|mayor|aumentado|subido|elevado), (aumento|subio) el
        riesgo, mas riesgo que antes, el riesgo (aumento|subio)`,
    },
  ],
  money_control: [
    {
      so: 'client_alone',
      words: `
        (maneja|administra|controla) (el|ella)? (su|sus) (propio|propia|propios)? (propio)?
        (dinero|cuentas|finanzas|gastos), paga sus (propias)? cuentas, (maneja|administra) (el|ella) (mismo|misma)
        su dinero`,
    },
    {
      so: 'someone_else',
      words: `
        (hijo|hija|sobrino|sobrina|nieto|nieta|cuidadora|cuidador|esposo|esposa|vecina|vecino|hermano|hermana) (le)?
        (maneja|administra|controla|tiene|guarda|paga|cobra) (el|la|su|sus|todo el|todas las)?
        (dinero|cuentas|finanzas|tarjeta|cheque|chequera|gastos|seguro social), (no maneja|no controla|no
        administra|ya no maneja|ya no controla) (su|sus|el)? (propio)? (dinero|finanzas|cuentas)`,
    },
    {
      so: 'not_asked',
      words: `
        (no pregunte|no hablamos|no se hablo|no se pregunto) (sobre|del|de|por|por el) (su|el)? (dinero|finanzas)`,
    },
  ],
  services_offered: [
    {
      so: 'accepted',
      words: `
        (acepto|acepta|aceptaron|esta de acuerdo con) (los|las|el|la|todos los|recibir)?
        (servicios|comidas|ayuda|ayuda en casa|cuidado en casa|cuidadora|transporte), servicios (fueron)? aceptados,
        (se ofrecieron|ofreci|le ofreci) servicios y (los)? (acepto|acepta)`,
    },
    {
      so: 'declined',
      words: `
        (rechazo|rechaza|rechazaron|no quiere|no quiso|no acepto|no acepta|declino|se nego a recibir)
        (los|las|el|la|todos los|ningun|recibir|mas)? (servicios|servicio|comidas|ayuda|ayuda en casa|cuidado en
        casa|cuidadora), servicios (fueron)? rechazados, (se ofrecieron|ofreci|le ofreci) servicios (y|pero) (los)?
        (rechazo|no quiso|no los quiso|declino)`,
    },
    { so: 'none_offered', words: `(no se ofrecieron|no ofreci|no le ofreci|no necesita|no requiere) servicios` },
  ],
  police_report: [
    {
      so: 'made',
      words: `
        (se)? (hizo|hice|presento|presente|levanto|puse|puso|reporte|reporto) (un|el|una|la)?
        (reporte|denuncia|informe) (a|con|ante|de) (la)? policia, (se)?
        (llame|llamo|aviso|avise|notifico|notifique|reporto|reporte) (lo|los hechos)? a la policia,
        (reporte|denuncia) (policial|de policia|policiaco) (hecho|hecha|presentado|presentada)`,
    },
    {
      so: 'not_made',
      words: `
        (no se hizo|no hice|no presento|no quiso hacer|no hay|no se presento|no quiere hacer|sin) (un|el|una|la)?
        (reporte|denuncia|informe) (a|con|ante|de|policial|policiaco) (la)? (policia)?, (no quiso|no quiere|se nego
        a) denunciar, (no se llamo|no llame|no se aviso|no se notifico) a la policia`,
    },
    {
      so: 'not_applicable',
      words: `
        (reporte|denuncia) (policial|de policia|a la policia) no (es|fue)? (necesario|necesaria|requerido)`,
    },
  ],
};
