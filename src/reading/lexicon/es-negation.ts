import type { Lexicon } from './lexicon.ts';

/** Spanish words that deny what follows or precedes them, look like it, or end their reach. */
export const spanishNegation: Lexicon['negation'] = {
  before: `
    no, niega, nego, niegan, sin, nunca, jamas, ningun, ninguna, ninguno, negativo para, negativo a, tampoco,
    ni, rechazo, no acepto, no quiso, (dijo|dice|dijeron) que no a, (le|les) dijo que no a, se alejo de, lejos de, (nadie|ninguno) (le|les|la|lo|las|los|se)?, descarta, descarto, (ninguno|ninguna|nadie) (reporta|refiere|menciona), (dice|dijo|refiere|confirma) (que|q) no (hay|tiene|ha|esta|usa|toma|consume|oye|piensa|hubo), descartado, sin evidencia de, sin senales de, sin signos de, sin indicios de, no
    hay, no hubo, no tiene, no presenta, no reporta, no refiere, no se observa, no se observaron, rechaza, nada
    de, ya no, ausencia de, no ha, libre de, niegue, negaron, dejo de tener, no le, tampoco hay, libre de, cero`,
  after: `
    negado, negada, negados, negativo, negativa, descartado, descartada, ausente, ausentes, lo niega, la niega,
    no presente, niega, resuelto, resuelta, salio negativa, salio negativo, dio negativo, sin
    fundamento, no se confirmo, ninguna vez, no fundamentad*`,
  closing: `
    dice que no, dijo que no, responde que no, respondio que no, contesta que no, contesto que no, dice que
    nunca, nunca, ninguno, ninguna, lo niega, la niega, los niega, las niega, niega, ambos niegan, ninguna vez,
    ninguno esta semana, no hay, nada, sin confirmar, (todos|todo)? cerrad* sin confirmar, infundad*, no confirmad*`,
  pseudo: `
    no (deja|dejan|dejaba|para|paran|paraba) de, no sabe si, (le|les) (levantaron|levanto|levantan|van a levantar) cargos, para (ya)? no (sufrir|sentir|estar|vivir|ser|seguir), no solo, no solamente, sin duda, no contesto, no contesta, no se presento, no llego, no vino, no estaba, no
    tiene comida, no hay comida, sin comida, no (toma|ha tomado) (su|sus|la|las|el|los|lo|bien), no come, no tiene luz, sin luz, no hay luz,
    sin agua, no hay agua, no tiene donde, sin hogar, sin casa, (no|ni) (tiene|tienen|hay|tenia|tenian|habia) (nada)? (que|q|de|para) (comer|cenar|desayunar), no se sabe, no niega, no esta tomando, sin
    calefaccion, no hay calefaccion, (sin|no (hay|tiene|tienen)) (ac|aire|seguro|carro|telefono|trabajo|transporte|cama|camas|cuna|estufa|refri|muebles|ropa|panales|zapatos|dormir|familia|apoyo|ayuda|papeles), no le alcanza, sin medicamento, sin medicina*, no puede, no vale, ya no aguanta`,
  ends: `
    pero, aunque, sin embargo, excepto, salvo, porque, sino, luego, admite, admitio, reporta, dice, positivo,
    positiva, aun, despues, ahora, mientras, refiere`,
};

/** Spanish words that tell of the past, of what is over, or of somebody else's past. */
export const spanishHistory: Lexicon['history'] = {
  before: `
    historial de, historia de, (reporte|reportes|caso|casos|cargo|cargos) (viejo|viejos|anterior|anteriores|previos) ... (de|por), antecedentes de, antecedente de, en el pasado, previo, previa, anterior, hx de, hace (anos|muchos), el ano pasado, el invierno pasado, el verano pasado, de joven, de nina, de nino, cuando (era|tenia) ..., antes (se|le|les|lo|la|usaba|tomaba|bebia|consumia), (usaba|tomaba|bebia|consumia|fumaba), antes (oia|escuchaba|tenia|veia|hubo|habia), hace (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte) anos, antecedentes familiares de, sobreviviente de, ya no (tiene|hay|oye|usa|toma|consume|se|le), (hermano|hermana|tio|tia|padre|madre|papa|mama|primo|prima|amigo|amiga|hijo|hija|abuelo|abuela) ... (murio|fallecio) (de|por)`,
  after: `
    hace (anos|#|muchos|varios|dos|tres|cinco|diez) ... anos, hace anos, en el pasado, de nino, de nina, cuando era (nino|nina|joven), en (19|20)#, el ano pasado, anteriormente, cuando (ella|el)? (era|tenia) ..., de joven, el invierno pasado, el verano pasado, hace (mucho|tiempo|anos), en su juventud, en la (secundaria|adolescencia|universidad), de adolescente`,
  over: `
    retiro, retiraron, arreglo, arreglaron, cancelo, cancelaron, quitaron, levantaron, desestimad*, retirad*, cancelad*, arreglad*, reparad*, levantad*, fumigaron, ya le quitaron, reparo, desestimaron, desaparecieron, corregid*, evitaron, evito, descartad*`,
  settled: `
    ya (se|le|les|lo|la|los)? (surti*|pag*|devolvi*|reconect*|volvi*|consigui*|resolvi*|entreg*|pusieron), ya se (quito|levanto|cancelo|cerro|retiro|anulo), ya (lo|la|los|las) (quitaron|levantaron|cancelaron|cerraron|retiraron|anularon), ya hay (luz|agua|gas|comida|calefaccion), ya (tiene|tienen) (la|las|el|los|su|sus|luz|agua|comida|donde) ... (medicin*|pastilla*|insulina|luz|agua|comida|receta*)?, ya (volvio|regreso) la (luz|calefaccion)`,
  closing: `
    nada desde, ninguna desde, ninguno desde, nunca mas, estable desde, limpio desde, limpia desde, sobrio desde, sobria desde, nada reciente, nada en # (anos|meses), ninguna en, ya no, ya la tienen, ya lo tienen, ya tienen, dejo en (19|20)#, dejo hace, en tratamiento desde, ya esta(n)? bien, ya pago, ya se arreglo, ya fumigaron, hoy estable, hoy al corriente, hoy tiene, ahora estable, ya estable`,
};

/** Spanish words in front of what is only asked, taught, feared or prevented. */
export const spanishConditions: Lexicon['conditions'] = `
    si, (repase|repasamos|practicamos|ensene|explique|revisamos|hablamos|platicamos|vimos) ... como, (charla|charlas|platica|libro|pelicula|presentacion|conferencia|ensayo|articulo|tarea|video|cancion|documental|obra|programa de (tv|television|radio)|reportaje|podcast|cartel|leccion|tema|modulo) (de|del|sobre|acerca de), en caso de, riesgo de, prevenir, prevencion, se le pregunto sobre, se le pregunto por, pregunte sobre, evitar, educacion sobre, informacion sobre, a menos que, plan de seguridad para, senales de, clase de, se le pregunto si, le pregunte si, le pregunte por, le pregunte sobre, se pregunto por, se pregunto sobre, se le explico, le explique, se explico, que hacer si, como usar, como manejar, como evitar, hablamos de como, repasamos que hacer, para no, para que no, taller de, taller sobre, curso de, grupo de, para prevenir, para evitar, con el fin de evitar, reglas sobre, politica de, clases de, clases sobre, talleres de, talleres sobre, cursos de, grupos de, certificado de, programa de, terapia de, platica de, platicas de, platicas sobre, sesion de, en riesgo de, riesgos de, consecuencias de, se le oriento sobre, se le oriento, orientacion sobre, preguntas sobre, explico que es, explique que es, capacitacion sobre, capacitacion en, clase para padres sobre, clase sobre, platicamos de que, platica sobre, video sobre, folleto sobre, entrenado en, entrenada en, paso la prueba de`;
