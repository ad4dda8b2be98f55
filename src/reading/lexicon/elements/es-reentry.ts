import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';

/** Spanish words that answer what reentry asks. */
export const spanishReentryElements: ElementLexicon['elements'] = {
  police_contact: [
    {
      so: 'reported',
      denied: 'none',
      words: `
        arrestos?, contacto con la policia, contactos con la policia, nuevos cargos, cargos nuevos, problemas con la
        policia, problemas con la ley`,
    },
    {
      so: 'none',
      words: `
        (sin|niega|nego|no ha tenido|no tuvo) (nuevos|nuevo|ningun)? (arrestos|arresto|contacto con la
        policia|contactos con la policia|cargos), no (lo|la) han (arrestado|detenido|parado), no ha sido
        (arrestado|arrestada|detenido|detenida)`,
    },
    {
      so: 'reported',
      words: `
        (fue|lo|la) (arrestado|arrestada|arrestaron|detenido|detenida|detuvieron|paro la policia|multado), (lo|la)
        (paro|detuvo) la policia, (reporta|reporto|admite|admitio) (un|una|contacto)? (arresto|contacto con la
        policia|multa|cargo)`,
    },
    {
      so: 'not_asked',
      words: `
        (no pregunte|no se pregunto) (sobre|por) (la)? (policia|arrestos|contacto con la policia)`,
    },
  ],
  ua_result: [
    {
      so: 'negative',
      words: `
        (prueba de orina|prueba de drogas|antidoping|ua|examen de orina|prueba) (de hoy|hoy)?
        (salio|fue|es|dio|resulto|sale)? (negativa|negativo|limpia|limpio|neg), (salio|dio)
        (negativo|negativa|limpio|limpia) en (la|el) (prueba|antidoping|ua|examen)`,
    },
    {
      so: 'positive',
      words: `
        (prueba de orina|prueba de drogas|antidoping|ua|examen de orina|prueba) (de hoy|hoy)?
        (salio|fue|es|dio|resulto|sale)? (positiva|positivo|sucia|pos) (por|para|a)?, (salio|dio)
        (positivo|positiva) (en|a|por|para) *`,
    },
    {
      so: 'not_tested',
      words: `
        (no se hizo|no hice|sin|no se le hizo|no se tomo|no dio|no pudo dar) (la|una|el)? (prueba de orina|prueba de
        drogas|prueba|antidoping|ua|muestra), (ua|prueba de orina|prueba) no (se hizo|realizada|tomada)`,
    },
  ],
  address_verified: [
    {
      so: 'yes',
      words: `
        (se)? (verifique|verifico|confirme|confirmo|verificamos|confirmamos) (su|la|el)? (nueva|actual)?
        (direccion|domicilio|residencia), (direccion|domicilio|residencia) (fue)?
        (verificada|verificado|confirmada|confirmado)`,
    },
    {
      so: 'no',
      words: `
        (no pude|no se pudo|no logre|sin) (verificar|confirmar) (su|la|el)? (direccion|domicilio|residencia),
        (direccion|domicilio|residencia) no (fue)? (verificada|verificado|confirmada|confirmado|coincide|existe),
        (ya no|no) vive (ahi|alli|en esa direccion|en ese domicilio)`,
    },
    { so: 'not_applicable', words: `(direccion|domicilio) no (aplica|corresponde)` },
  ],
  curfew: [
    {
      so: 'met',
      words: `
        (cumple|cumplio|cumpliendo|ha cumplido|respeta) (con)? (el|su) (toque de queda|horario de llegada), (sin|no
        hay) violaciones (de|del|al) toque de queda, toque de queda (cumplido|respetado|bien)`,
    },
    {
      so: 'not_met',
      words: `
        (violo|ha violado|rompio|no cumple con|no cumplio con|no respeta|no respeto|falto a|incumplio) (el|su)?
        (toque de queda|horario de llegada), (llego|regreso) (tarde|despues) (del|a su|al)? toque de queda, toque de
        queda (violado|incumplido)`,
    },
    {
      so: 'not_applicable',
      words: `
        (sin|no tiene|no hay) (condicion de)? toque de queda, toque de queda (levantado|terminado)`,
    },
  ],
  no_contact: [
    {
      so: 'met',
      words: `
        (cumple|cumplio|respeta|sigue) (con)? (la)? orden de (no contacto|alejamiento|proteccion|restriccion),
        (sin|no ha tenido|no tiene|niega) contacto con (la|su) victima, orden de (no
        contacto|alejamiento|proteccion|restriccion) (cumplida|respetada), no (la|lo)? (ha)? (contactado|contacto) a
        la victima`,
    },
    {
      so: 'not_met',
      words: `
        (violo|ha violado|rompio|no cumple con|no cumplio con|no respeta|no respeto|incumplio) (la)? orden de (no
        contacto|alejamiento|proteccion|restriccion), (contacto|llamo|busco|fue a ver|le escribio) a la victima`,
    },
    {
      so: 'not_applicable',
      words: `
        (sin|no tiene|no hay) orden de (no contacto|alejamiento|proteccion|restriccion), orden de (no
        contacto|alejamiento|proteccion|restriccion) (levantada|vencida|terminada)`,
    },
  ],
  employment: [
    {
      so: 'working',
      words: `
        (esta|sigue|continua|esta ya) (trabajando|empleado|empleada), trabaja (en|tiempo completo|medio tiempo|de|#
        horas|todos los dias), (tiene|consiguio|empezo|encontro|mantiene|comenzo) (un|su|el|en su)? (nuevo)?
        (trabajo|empleo), (talon*|comprobante*) de (pago|cheque) (visto*|entregad*|verificad*|revisad*), empleo
        verificado`,
    },
    {
      so: 'not_working',
      words: `
        (no trabaja|no esta trabajando|desempleado|desempleada|sin trabajo|sin empleo|no tiene trabajo|no tiene
        empleo|perdio el trabajo|perdio su trabajo|perdio el empleo|perdio su empleo|lo despidieron|la
        despidieron|buscando trabajo|buscando empleo|busca trabajo|busca empleo|dejo el trabajo|dejo su
        trabajo|renuncio a su trabajo)`,
    },
    {
      so: 'not_asked',
      words: `
        (no pregunte|no hablamos|no se hablo|no se pregunto) (sobre|del|de|por) (su|el)? (trabajo|empleo)`,
    },
  ],
  fees: [
    {
      so: 'current',
      words: `
        (al corriente|al dia) (con|en) (sus|los|las|el|la)? (pagos|cuotas|multas|restitucion),
        (pagos|cuotas|multas|restitucion) (estan|esta)? (al corriente|al dia|pagadas|pagados|pagada),
        (pago|pagando|ha pagado) (sus|las|la|los|su|#|$#)? (de)? (sus|las|la|los|su)?
        (cuotas|multas|restitucion|cuota|multa)`,
    },
    {
      so: 'behind',
      words: `
        (atrasado|atrasada|retrasado|retrasada) (con|en) (sus|los|las|el|la)? (pagos|cuotas|multas|restitucion),
        (debe|adeuda) ($#|#|sus|las|la|los)? (de|en|dolares de|dolares en)? (cuotas|multas|restitucion|pagos), (no
        ha pagado|no pago|no puede pagar) (sus|las|la|los)? (cuotas|multas|restitucion|pagos), (pagos|cuotas|multas)
        (atrasados|atrasadas|vencidos|vencidas)`,
    },
    { so: 'not_applicable', words: `(no debe|no tiene|sin) (cuotas|multas|restitucion) (ordenad*|pendientes)?` },
  ],
  conditions_checked: [
    {
      so: 'all_met',
      words: `
        (cumple|cumplio|cumpliendo|ha cumplido) (con)? todas (las|sus) condiciones, (cumple|cumplio|cumpliendo|ha
        cumplido) (con)? (las|sus) condiciones (de libertad|de su libertad condicional|de supervision)?, todas las
        condiciones (cumplidas|se cumplen), (sin|no hay|ninguna) violaciones`,
    },
    {
      so: 'some_not_met',
      words: `
        (no cumple|no cumplio|no ha cumplido|incumplio|violo) (con)? (una de|alguna de|algunas de|todas)?
        (las|sus|su|una)? (condiciones|condicion|libertad condicional|probatoria), (en)? violacion de
        (sus|las|su|la)? (condiciones|condicion|libertad condicional|probatoria), condiciones no cumplidas`,
    },
    {
      so: 'not_checked',
      words: `
        (no se revisaron|no revise|no revisamos|no verifique) (las|sus) condiciones, condiciones no revisadas`,
    },
  ],
};
