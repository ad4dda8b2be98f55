import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';

const meds = '(medicina|medicinas|medicamento|medicamentos|medicacion|pastillas|receta|recetas|insulina|inyeccion)';

/** Spanish words that answer what behavioral health asks. */
export const spanishBehavioralElements: ElementLexicon['elements'] = {
  suicide_asked: [
    {
      denied: 'asked_denied',
      words: `
        (ideas|ideacion|pensamientos|idea|pensamiento) (suicidas?|suicida|de suicidio|de suicidarse|de muerte|de
        matarse|de quitarse la vida), suicidio, ideas suicidas u homicidas, ideacion suicida u homicida, ideas
        suicidas ni homicidas, querer morir, deseos de morir`,
    },
    {
      so: 'asked_present',
      words: `
        (reporta|reporto|expresa|expreso|admite|admitio|tiene|refiere|refirio|presenta|con) (tener)?
        (ideas|ideacion|pensamientos) (suicidas?|suicida|de suicidio|de suicidarse|de muerte|de matarse|de quitarse la
        vida), (quiere|piensa en|penso en) (matarse|morirse|suicidarse|quitarse la vida)`,
    },
    {
      so: 'not_asked',
      words: `
        (no pregunte|no se pregunto|no se evaluo|no evalue|no se le pregunto) (sobre|por|el|acerca del|acerca de)?
        (el|ideas|ideacion)? (suicidio|suicidas|suicida|riesgo suicida), riesgo suicida no evaluado`,
    },
  ],
  homicide_asked: [
    {
      denied: 'asked_denied',
      words: `
        (ideas|ideacion|pensamientos|idea) (homicidas?|homicida|de hacer dano a otros|de lastimar a otros|de lastimar
        a alguien|de matar a alguien), homicidio, ideas suicidas u homicidas, ideacion suicida u homicida, ideas
        suicidas ni homicidas, ideas suicidas o homicidas, homicidas?`,
    },
    {
      so: 'asked_present',
      words: `
        (reporta|reporto|expresa|expreso|admite|admitio|tiene|refiere|refirio|presenta) (tener)?
        (ideas|ideacion|pensamientos) (homicidas?|homicida|de hacer dano a otros|de lastimar a otros|de matar a
        alguien), quiere matar a (su|alguien|el|la) *`,
    },
    {
      so: 'not_asked',
      words: `
        (no pregunte|no se pregunto|no se evaluo|no evalue) (sobre|por|el)? (ideas|ideacion)?
        (homicidas?|homicida|homicidio)`,
    },
  ],
  medication_taking: [
    {
      so: 'yes',
      words: `
        (toma|tomo|tomando|esta tomando|sigue tomando|continua tomando|se esta tomando|se toma)
        (sus|las|los|su|la|el|todas sus|todos sus|todas las)? ${meds} (como|segun|diario|todos los dias|a
        diario|regularmente)?, (cumple|al dia|adherente|constante) con (sus|las|los|su|el)? ${meds}, (no ha|nunca)
        (faltado|olvidado|saltado) (una|ninguna|sus)? (dosis|pastillas), no (se)? (ha)? salta (ninguna|las|sus)? dosis`,
    },
    {
      so: 'no',
      words: `
        (no|no se|no esta|no ha|dejo de|ya no|ya no se) (toma|tomo|tomando|tomado|tomar|esta tomando)
        (sus|las|los|su|la|el)? ${meds}, (se)? (salto|olvido|salta|olvida|perdio)
        (sus|las|#|dos|tres|varias|algunas|la|una) (dosis|pastillas), (rechaza|se niega a tomar|no quiere tomar|no
        quiere) (sus|las|los|su|la|el)? ${meds}, se (le)? (acabo|acabaron|termino|terminaron) (sus|las|los|su|la|el)?
        ${meds}, sin (sus|las|los)? ${meds}`,
    },
    {
      so: 'not_applicable',
      words: `
        no (toma|tiene|le recetaron|se le receto) (ningun|ninguna) ${meds} (recetad*)?, no tiene ${meds}
        (recetad*|indicad*)`,
    },
  ],
  substance_use: [
    {
      denied: 'asked_denied',
      words: `
        (consumo|uso) de (drogas|alcohol|sustancias|drogas o alcohol|alcohol o drogas|alcohol y drogas|drogas y
        alcohol), drogas (o|ni|y) alcohol, alcohol (o|ni|y) drogas, recaidas?, consumir`,
    },
    {
      so: 'asked_denied',
      words: `
        (sigue|se mantiene|esta|continua) (sobrio|sobria|limpio|limpia|abstinente), (lleva|tiene) (#
        |dos|tres|seis|#)? (dias|semanas|meses|anos) (sobrio|sobria|limpio|limpia), no ha (consumido|tomado
        alcohol|bebido|usado drogas|usado|recaido), (niega|nego) (usar|consumir|beber) (drogas|alcohol)?`,
    },
    {
      so: 'asked_present',
      words: `
        (admite|admitio|reporta|reporto|reconoce|reconocio) (que)? (haber)?
        (consumido|consumo|consumir|uso|usar|usado|beber|bebido|tomado|fumado|fumar|recaer|recaido|una recaida)
        (de|alcohol|drogas|marihuana|cocaina|metanfetamina|heroina|cerveza)?, recayo, (fuma|fumo)
        (marihuana|mota|cristal), (uso|consumio) (cocaina|heroina|fentanilo|metanfetamina|cristal|drogas),
        (bebe|bebio|tomo) (alcohol|cerveza|cervezas|# cervezas|licor)`,
    },
    {
      so: 'not_asked',
      words: `
        (no pregunte|no se pregunto|no se evaluo) (sobre|por) (el)? (consumo|uso|drogas|alcohol) (de drogas|de
        sustancias|de alcohol)?`,
    },
  ],
  mental_status: [
    {
      so: 'no_concerns',
      words: `
        (estado mental|examen mental|examen del estado mental) (normal|sin cambios|dentro de lo normal|estable|sin
        preocupaciones), (estado de animo|animo|afecto) (es|esta|estaba)?
        (estable|eutimico|bueno|apropiado|congruente), (tranquila|tranquilo|calmada|calmado|alerta) y
        (cooperadora|cooperativa|cooperador|cooperativo|orientada|orientado), (se ve|se veia|estaba|se mostro|lucia)
        (tranquila|tranquilo|calmada|calmado|estable|bien arreglada|bien arreglado), pensamiento
        (logico|coherente|claro), habla (normal|clara)`,
    },
    {
      so: 'concerns',
      words: `
        (afecto|animo|estado de animo) (es|esta|estaba)?
        (plano|aplanado|deprimido|ansioso|labil|irritable|triste|bajo), (se ve|se veia|estaba|se mostro|lucia|se
        presento)
        (agitada|agitado|paranoica|paranoico|deprimida|deprimido|ansiosa|ansioso|confundida|confundido|desalinada|desalinado|llorosa|lloroso|retraida|retraido),
        (oye|escucha|oia) voces, habla (apresurada|desorganizada|tangencial), pensamiento
        (desorganizado|delirante|paranoide)`,
    },
    {
      so: 'not_assessed',
      words: `
        (no se evaluo|no evalue|no se pudo evaluar) (el)? estado mental, estado mental no evaluado`,
    },
  ],
  plan_goal_addressed: [
    {
      so: 'yes',
      words: `
        (trabajamos|trabajo|se trabajo|trabaje|enfocamos|nos enfocamos|practicamos|se practico) (en|con|sobre)
        (la|su|una|sus|las)? (meta|metas|objetivo|objetivos) (#|de)?, (revisamos|reviso|se reviso|discutimos|hablamos
        de|se hablo de|se revisaron|abordamos|se abordo) (la|su|una|sus|las|el|los)?
        (meta|metas|objetivo|objetivos|plan de tratamiento), (avance|progreso|avances) (en|hacia|con) (la|su|sus)
        (meta|metas|objetivo|objetivos), meta # (trabajada|revisada|abordada)`,
    },
    {
      so: 'no',
      words: `
        (no trabajamos|no se trabajo|no revisamos|no se reviso|no se revisaron|no hablamos de|no se abordo|no se
        abordaron) (en|con|sobre)? (la|las|ninguna|su|sus|el|los) (meta|metas|objetivo|objetivos|plan de tratamiento),
        (metas|meta|objetivos) no (revisad*|trabajad*|abordad*)`,
    },
  ],
  engagement: [
    {
      so: 'engaged',
      words: `
        (participo|participa|colaboro|respondio|responde) (activamente|bien|plenamente|positivamente|mucho|con
        interes), (estuvo|se mostro|esta|muy) (muy)?
        (participativa|participativo|receptiva|receptivo|involucrada|involucrado|abierta|abierto|interesada|interesado)`,
    },
    {
      so: 'partly_engaged',
      words: `
        (participo|participa|respondio|colaboro) (poco|parcialmente|algo|un poco|minimamente), (poca|minima|limitada)
        participacion, (algo|poco|parcialmente|un poco)
        (receptiva|receptivo|participativa|participativo|involucrada|involucrado)`,
    },
    {
      so: 'not_engaged',
      words: `
        (no participo|no quiso participar|no colaboro|se nego a participar|no respondio a la sesion|no quiso
        hablar|rechazo participar|sin participacion), no (estuvo|se mostro)
        (receptiva|receptivo|participativa|participativo|involucrada|involucrado|interesada|interesado)`,
    },
  ],
  service_declined: [
    {
      so: 'yes',
      words: `
        (rechazo|rechaza|no quiere|no quiso|no acepto|no acepta|declino|se nego a) (ir a|la|el|los|las|recibir|asistir
        a|entrar a|una|un|ningun)? (la|el|los|las)? (servicios|servicio|terapia|grupo|grupos|grupo de
        apoyo|evaluacion|referido|remision|tratamiento|desintoxicacion|consejeria|residencial)`,
    },
    {
      so: 'no',
      words: `
        (no rechazo|no rechazaron|no declino) (ningun|los)? (servicio|servicios), (acepto|acepta) (todos los|los|todas
        las)? (servicios|referidos|remisiones)`,
    },
  ],
};
