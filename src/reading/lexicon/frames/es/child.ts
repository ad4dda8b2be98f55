import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { wounds } from './wounds.ts';

const mayores = `
  mama|papa|madre|padre|mami|papi|ma|padrastro|madrastra|abuela|abuelo|abuelita|abuelito|tia|tio|ninera|cuidadora|
    padres|papas|
  novio de la mama|pareja de la mama|hermano mayor|primo|hermanastro|maestro|clienta|cliente|mo|mom|fa|dad`;
const menores = `
  nino|nina|ninos|ninas|bebe|bb|menor|menores|hijo|hija|hijos|hijas|hijastro|hijastra|nieto|nieta|nietos|sobrino|
    sobrina|chiquito|
  chiquita|chiquitos|gemelos|gemelas|hermanito|hermanita|hermanitos|recien nacido|recien nacida|adolescente|alumno|
    alumna|baby|kids`;

/** Spanish: what is done to a child, or not done for it. */
export const spanishChildFrames: RiskFrames = [
  [
    'child_abuse_neglect',
    [
      {
        parts: [
          `(${mayores}|ella|le|les|lo|la|los|me)`,
          `(le|les|lo|la|los|las|me)? (pega|pego|pegan|da|dio|golpea|golpeo|azota|azoto|castiga|castigo|quema|quemo|
            jala|jalo|encierra|encerro|amarra|amarro|amarran|sacude|sacudio|cachetea|cacheteo|pellizca|muerde|avienta|
            avento|tira|patea|zarandea|deja|hinca|hace)`,
          `(con|de|por|en|la|las|el|los|a|un|una|hasta|sin|como|dos|tres|todo|encerrad*) (el|la|un|una|su|agua|las|
            los)? (cinturon|cinto|chancla|cable|palo|manguera|vara|correa|cuchara|cargador|plancha|hirviendo|caliente|
            cigarro|cuarda|cuerda|zapato|sarten|oreja|orejas|pelo|manos hasta|castigo|bano|closet|cuarto|cama|sotano|
            patio|arroz|comer|cenar|sangrar|sangre|silla|hincad*|regla|gancho)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${mayores}|ella|el|le|la|lo)`,
          `(pega|pego|golpea|golpeo|golpear|maltrata|quema|quemo|cachetea|sacudio|sacude|abusa|abuso|toca|toco|
            manosea|manoseo|viola|violo|encierra|amarra|pellizca|azota|patea|empuja|tiro|avento|lastima|insulta|
            abandono|abandona|descuida|desatiende|zarandeo)`,
          `(a|al|de|del|las manos a) (la|el|los|las|su|sus|mi|un|una)? (${menores})`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${wounds}|quemaduras de cigarro)`,
          `(en|de|del) (la|el|las|los|un|una|su)? (piernas|pierna|espalda|cara|brazo|brazos|oreja|nalgas|cuello|
            pompis|manos|mano|cuerpo|cabeza|cinturon|cinto)? (de|del) (la|el|un|una|los|las|su)? (${menores}), en
            (bebe|un bebe|una bebe|nino|nina|menor|el menor|la menor) (de # (meses|anos))?`,
        ],
        beside: true,
      },
      {
        parts: [
          `(deja|dejo|dejan|dejaron|dejaba|abandono|abandonaron|encargo|olvido|leaves|left)`,
          `(a)? (los|las|el|la|su|sus|al|dos|tres)? (${menores}|#yo|lo|la|los) (de # (anos|meses))?`,
          `(sol*|toda la noche|en el (carro|hospital|motel)|encerrad*|con (el|la|un|una) (vecino|vecina|desconocid*|
            borrach*|hermano|hermana|nina|nino|extran*)|sin (cuidado|comer|comida|nadie|supervision|adulto)|all night|
            overnight|alone|y no (volvio|regreso|vuelve)|desde (ayer|el|anoche))`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${menores})`,
          `(no (ha|han) comido|sin comer|con hambre|desnutrid*|(muy|esta|anda) bajo de peso|suci*|sin banar|orinad*|con la misma ropa|
            pide comida|piden comida|con piojos|no comen|llegan con hambre|llega con hambre|piso sucio|pasan hambre|
            pasa hambre|consiguen la comida)`,
        ],
      },
      {
        parts: [
          `(${mayores}|ella|no)`,
          `(no|nunca|ni|ya no) (le|les|lo|la|los|las)? (da|dan|lleva|llevan|llevo|ha llevado|alimenta|cuida|atiende|
            bana|banan|cambia|manda|mandan|cocina|compra|supervisa|vigila|quiere llevar)`,
          `(la|el|a|al|de|ni|los|las|su)? (medicina|medicinas|insulina|tratamiento|comer|de comer|comida|doctor|
            medico|dentista|hospital|escuela|la escuela|ninos|nino|hijos|hijo|bebe|panal|panales|los ninos|el nino|
            los bana|los atiende|los cuida) *`,
        ],
        beside: true,
      },
      {
        parts: [
          `(los|las|lo|la|le|les|no)`,
          `(manda|mandan|lleva|llevan|ha mandado|inscribe|inscribio)`,
          `a (los|las|sus|su|la|el)? (${menores}) a la escuela, a la escuela desde, al doctor desde`,
        ],
        beside: true,
      },
      {
        parts: [
          `(mama|mo|papa|madre|padre|mom|fa|padrastro|abuela|ella|clienta|cuidadora|ninera)`,
          `(borrach*|drogad*|tomad*|ebri*|high|drunk|dormid*|intoxicad*|perdid*|inconsciente|maneja tomad*|maneja
            borrach*|manejo tomad*|manejo borrach*|manejando tomad*)`,
          `(con|mientras|while|cuidando|caring|watching|y|en frente de|enfrente de) ... (${menores}|toddler|children|
            lo dejo caer)`,
        ],
        loose: true,
      },
      {
        parts: [
          `(bebe|bb|recien nacid*|nino|nina|baby|meconio)`,
          `(dio|salio|nacio|resulto|es|dieron)`,
          `(positiv*|adict*|expuest*|con abstinencia|con sindrome de abstinencia) (a|al|para|por|en)? (cocaina|
            metanfetamina|meta|heroina|fentanilo|drogas|marihuana|opioides|nacer|alcohol|cristal)?`,
        ],
        beside: true,
      },
      {
        parts: [
          `(tio|abuelo|abuelito|padrastro|primo|hermano|hermanastro|papa|novio|vecino|maestro|entrenador|pareja|
            hombre|senor|lo|la|le|que)`,
          `(la|lo|le|les)? (toca|toco|tocaba|manosea|manoseo|besa|beso|mete|metio|ensena|enseno|muestra|abusa|abuso|
            viola|violo|espia|graba|se mete|se acuesta|obliga|desviste)`,
          `(en|de|por|a|la|las|sus|su|el|con|porno*|fotos|videos) (la|las|el|sus|su|ella|donde|debajo|abajo|noche)?
            (partes|mano|boca|cama|ropa|cuerpo|pecho|pechos|piernas|banarse|pornografia|ella|el|calzon*|tocarlo|
            genitales|desnud*|nina|nino|menor|privadas|intimas) *`,
        ],
        beside: true,
      },
      {
        parts: [
          `reporte, denuncia, queja, caso, referido, llamada, sospecha, investigacion, acusado, acusan, acusada,
            sospechan, alegato, alegan`,
          `(de|por|a|al|con|abierto) (cps|dcf|dcfs|la linea|linea|servicios|golpear|maltratar|abusar|hotline|abuso|
            maltrato|negligencia|pegarle|lastimar|descuidar)`,
          `(por|de|a|al|contra|sobre) (la|el|su|los|las|un|una|maltrato|abuso|negligencia|golpes|sexual|descuido)?
            (${menores}|maltrato|abuso|negligencia|golpes|descuido|infantil)`,
        ],
      },
    ],
  ],
];
