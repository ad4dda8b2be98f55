import type { WordingLexicon } from './lexicon.ts';

const is = '(es|era|esta|estaba|parece|sigue|muy|tan|un|una|bien)';
const meds =
  '(los medicamentos|el medicamento|las medicinas|la medicina|el tratamiento|sus medicinas|sus medicamentos)';

/** Spanish wordings that a record does better without, and what they could read instead. */
export const spanishWording: WordingLexicon = {
  hints: [
    {
      kind: 'opinion',
      words: `
        obviamente, claramente, evidentemente, es obvio que, por supuesto`,
      neutral: 'vi … / oí …',
    },
    { kind: 'opinion', words: 'no (le|les) (importa|importan|importaba|importaban)', neutral: 'no hizo …, dijo “…”' },
    {
      kind: 'opinion',
      words: `
        (esta|estaba) mintiendo, me mintio, (es|muy) (mentiroso|mentirosa), mentiroso, mentirosa`,
      neutral: 'dijo …; el expediente dice …',
    },
    { kind: 'opinion', words: '(esta|estaba) fingiendo, finge, fingio', neutral: 'dijo …; yo no vi …' },
    { kind: 'opinion', words: 'se hace la victima, se hacia la victima', neutral: 'dijo que …' },
    { kind: 'opinion', words: '(esta|sigue|estaba) en negacion', neutral: 'dijo que no hay problema con …' },
    {
      kind: 'opinion',
      words: `
        no (esta|tiene) (motivado|motivada|motivacion|interes), desmotivado, desmotivada`,
      neutral: 'no ha empezado …',
    },
    {
      kind: 'opinion',
      words: `
        (mala|pesima|terrible) (madre|mama), (mal|pesimo|terrible) (padre|papa), malos padres`,
      neutral: 'hizo / no hizo …',
    },
    {
      kind: 'opinion',
      words: `
        no (asume|acepta|toma) (su|la|ninguna) responsabilidad`,
      neutral: 'dijo que … no dependía de …',
    },
    {
      kind: 'label',
      words: `
        incumplida, incumplido, no (es)? cumplidor*, incumple (con)? ${meds}, no cumple con ${meds}`,
      neutral: 'no tomó los medicamentos como se indicaron',
    },
    { kind: 'label', words: 'no coopera, no cooperador*, poco cooperador*', neutral: 'no contestó … / no aceptó …' },
    {
      kind: 'label',
      words: `
        manipulador*, manipuladora, (nos|me) manipula`,
      neutral: 'pidió … después de que se le dijo …',
    },
    {
      kind: 'label',
      words: `
        ${is} (floja|flojo|perezosa|perezoso|huevon), floja, flojo, perezosa, perezoso`,
      neutral: 'todavía no ha …',
    },
    {
      kind: 'label',
      words: `
        ${is} (loca|loco|locos|demente|chiflado|chiflada|desquiciada|desquiciado), loca, loco`,
      neutral: 'dijo “…”, hizo …',
    },
    {
      kind: 'label',
      words: `
        (busca|quiere|solo quiere|buscando) llamar la atencion, busca atencion`,
      neutral: 'pidió ayuda … veces',
    },
    {
      kind: 'label',
      words: `
        ${is} (hostil|agresiva|agresivo|grosera|grosero|malcriada|malcriado|irrespetuosa|irrespetuoso)`,
      neutral: 'alzó la voz, dijo “…”',
    },
    {
      kind: 'label',
      words: `
        (cliente|madre|padre|mama|papa|familia|caso|nino|nina)
        (dificil|problematica|problematico|conflictiva|conflictivo)`,
      neutral: 'no estuvo de acuerdo con …',
    },
    {
      kind: 'label',
      words: `
        ${is} (tonta|tonto|estupida|estupido|inmadura|inmaduro|egoista|ignorante|malagradecida|malagradecido),
        histerica, histerico`,
      neutral: 'dijo “…”, hizo …',
    },
    { kind: 'label', words: 'promiscua, promiscuo', neutral: 'dijo que tiene … parejas' },
    { kind: 'diagnosis', words: `${is} bipolar, bipolares`, neutral: 'diagnóstico de trastorno bipolar, según …' },
    {
      kind: 'diagnosis',
      words: `
        ${is} (borderline|limitrofe|narcisista|psicopata|sociopata|antisocial), narcisista, psicopata, sociopata`,
      neutral: 'dijo “…”, hizo …',
    },
    {
      kind: 'diagnosis',
      words: `
        (tiene|padece|sufre) (de)? (posible|probable)? (esquizofrenia|demencia|autismo|tdah|alzheimer|estres
        postraumatico|depresion), ${is} (autista|psicotica|psicotico)`,
      neutral: 'diagnóstico de … según …',
    },
    {
      kind: 'stigma',
      words: `
        (drogadicta|drogadicto|drogadictos|adicta|adicto|adictos|adictas|marihuanero|marihuanera|cocainomano|heroinomano|vicioso|viciosa|mariguano|yonqui)`,
      neutral: 'persona que usa …',
    },
    {
      kind: 'stigma',
      words: `
        alcoholica, alcoholico, alcoholicos, borracha, borracho, borrachos, borrachin`,
      neutral: 'persona que bebe …, con qué frecuencia',
    },
    { kind: 'stigma', words: 'abuso de (drogas|sustancias|alcohol), vicio, vicios', neutral: 'uso de sustancias' },
    {
      kind: 'stigma',
      words: `
        (prueba|orina|antidoping|ua) (salio)? sucia, (salio|dio) (sucio|sucia) (en|la|el)?`,
      neutral: 'prueba positiva a …',
    },
    {
      kind: 'stigma',
      words: `
        (prueba|orina|antidoping|ua) (salio)? limpia, (salio|dio) (limpio|limpia) (en|la|el)?`,
      neutral: 'prueba negativa',
    },
    { kind: 'stigma', words: 'cometio suicidio, cometer suicidio', neutral: 'murió por suicidio' },
    {
      kind: 'stigma',
      words: `
        intento (de suicidio)? (fallido|fracasado)`,
      neutral: 'sobrevivió a un intento de suicidio',
    },
    {
      kind: 'stigma',
      words: `
        esquizofrenica, esquizofrenico, esquizofrenicos, enfermo mental, enferma mental, enfermos mentales`,
      neutral: 'persona con …',
    },
    {
      kind: 'stigma',
      words: `
        (atado|atada|confinado|confinada|postrado|postrada) a (una|la)? silla de ruedas,
        (atado|atada|confinado|confinada|postrado|postrada) en (una|la)? silla de ruedas, invalida, invalido,
        minusvalida, minusvalido, lisiada, lisiado`,
      neutral: 'usa silla de ruedas / tiene una discapacidad: …',
    },
    {
      kind: 'stigma',
      words: `
        retrasada mental, retrasado mental, retardada, retardado, mongolito`,
      neutral: 'tiene una discapacidad intelectual',
    },
    { kind: 'stigma', words: 'senil, chocha, chocho, viejita, viejito, viejitos', neutral: 'persona mayor' },
    {
      kind: 'stigma',
      words: `
        (sufre|sufria|padece) de (adiccion|diabetes|ansiedad|una discapacidad)`,
      neutral: 'tiene …',
    },
    {
      kind: 'stigma',
      words: `
        vagabunda, vagabundo, vagabundos, indigente, indigentes, pordiosero, pordiosera`,
      neutral: 'persona sin vivienda',
    },
    {
      kind: 'stigma',
      words: `
        ex convicta, ex convicto, exconvicto, exconvicta, delincuente, delincuentes, criminal, criminales, maleante,
        maleantes, ratero`,
      neutral: 'persona que estuvo en prisión / condenada por …',
    },
    {
      kind: 'stigma',
      words: `
        (inmigrante|inmigrantes|migrante|migrantes|persona) (ilegal|ilegales), (un|una|los|las) (ilegal|ilegales)`,
      neutral: 'inmigrante sin papeles',
    },
    { kind: 'stigma', words: 'prostituta, prostitutas, puta', neutral: 'persona que vende sexo' },
    {
      kind: 'stigma',
      words: `
        hogar (roto|destruido), familia (rota|disfuncional|desintegrada)`,
      neutral: 'los padres viven separados',
    },
    { kind: 'stigma', words: 'madre soltera irresponsable, mantenida, mantenido', neutral: 'recibe ayuda de …' },
  ],
  except: `
    alcoholicos anonimos, narcoticos anonimos, bebida alcoholica, bebidas alcoholicas, hepatitis alcoholica,
    (programa|clase|clases|consejera|consejero|grupo|clinica|tratamiento|evaluacion|centro) de abuso de
    (drogas|sustancias|alcohol), ojo (flojo|perezoso), (diente|tornillo|cable|tapete|escalon|barandal|boton) flojo,
    tuerca floja, ropa floja, costa loca, calle loca,
    (antecedentes|registro|record|expediente|historial|justicia|corte|codigo|abogado|derecho|proceso|cargo|cargos) (criminal|criminales|penal),
    investigacion criminal, casa limpia, ropa limpia, habla claramente, hablo claramente, se ve claramente marcado,
    explico claramente, escucha claramente, oye claramente, domicilio invalido, numero invalido, direccion invalida,
    tarjeta invalida, codigo invalido, pago invalido, trabajo social criminal`,
  sources: `
    segun, diagnosticada, diagnosticado, diagnostico, diagnosticaron, diagnosticos, expediente, expedientes, record,
    dice, dijo, dicen, dijeron, refiere, reporta, reporto, menciono, conto, comento, afirma, se describe, se
    identifica, se considera, se llama a si, la llamo, lo llamo, le dijo, le dicen, lo llaman, la llaman, evaluacion,
    alega, denuncia, asegura, cree, piensa, oyo, escribio, por (el doctor|la doctora|el dr|la dra|el medico|el
    hospital|su psiquiatra), libro, pelicula, cancion, charla, titulado, titulada`,
};
