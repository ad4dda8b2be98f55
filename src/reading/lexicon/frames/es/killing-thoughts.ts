import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const minded = `
  piensa|pienso|pensar|pensaba|pensado|pensando|penso|piensan|pensamiento|pensamientos|idea|ideas|ideacion|imagina|
  imaginado|imaginando|imagino|fantasea|fantaseando|fantasia|fantasias|suena|sueno|suenos|sonado|sonando|sonar|
  ensuenos|despierta|despierto|gana|ganas|deseo|deseos|desea|deseaba|impulso|impulsos|urgencia|quiere|quiero|quisiera|
  queria|querer|planea|planeaba|planeado|planeando|planear|plan|planes|trama|tramando|intencion|intenciones|intenta|
  obsesionado|obsesionada|obsesion|decidido|decidida|decidio|dispuesto|dispuesta|listo|lista|jura|juro|jurado|
  considera|considerado|considerando|contempla|contemplado|capaz|antoja|gustaria|encantaria|mandan|ordenan|piden|
  dicen|hablo|habla|hablado|hablando|busco|buscando|maneras|manera|formas|como|va|voy|iba|vas|prefiere|miedo|tentado|
  tentada|venganza|vengarse|casi|puede|podria|promete`;
const small = `(de|en|con|a|que|para|por|como|sobre|y|lo|la|los|las|le|les|poder|solo|va|iba|seguido|hasta)`;
const deed = `
  matar|matarlo|matarla|matarlos|matarlas|matarle|asesinar|asesinarlo|asesinarla|asesinarlos|apunalar|apunalarlo|
  apunalarla|acuchillar|acuchillarlo|acuchillarla|estrangular|estrangularlo|estrangularla|ahorcar|ahorcarlo|ahorcarla|
  asfixiar|asfixiarlo|asfixiarla|asfixiarlos|sofocar|sofocarlo|sofocarla|ahogar|ahogarlo|ahogarla|ahogarlos|envenenar|
  envenenarlo|envenenarla|envenenarlos|balacear|balacearlo|balacearla|dispararle|dispararles|disparar|degollar|
  degollarlo|degollarla|ejecutar|ejecutarlo|acribillar|acribillarlo|liquidar|liquidarlo|eliminar|eliminarlo|
  eliminarla|
  quemarlo vivo|quemarla viva|despacharlo|despacharla|acabar con|acabar con la vida|quitarle la vida|quitarles la
  vida|
  terminar con la vida|mandarlo al otro mundo|matara|mata`;
const persons = `
  vecin*, cunad*, jef*, esposo, esposa, marido, mujer, ex, expareja, pareja, novio, novia, papa, mama, padre, madre,
  padrastro,
  madrastra, hermano, hermana, hermanit*, hermanastr*, hijo, hija, hijos, hijas, hijastr*, bebe, nino, nina, ninos,
  ninas, tio, tia, primo,
  prima, sobrin*, niet*, abuel*, suegr*, yerno, nuera, familia, companer*, roommate, maestr*, consejer*, trabajador*,
  oficial, policia, policias, guardia, juez, jueza, abogad*, doctor*, enfermer*, cuidador*, casero, casera, duen*,
  inquilin*, testigo, testigos, soplon, senor, senora, hombre, hombres, tipo, tipos, vato, guey, muchach*, persona,
  gente, alguien, todos,
  todas, otros, otras, cualquier*, quien, quienes, el que, la que, los que, al que, a la que, amig*, enemig*, rival,
  po, boss, landlord`;
const whom = `(a|al|a la|a su|a sus|a mi|a un|a una|a los|a las|a ese|a esa|a todos|a alguien|a otro|a otros|a quien|
    al que|a la que|a los que|a cualquier*|lo|la|los|las)`;

/** Spanish thoughts of killing somebody else. */
export const spanishKillingThoughts: RiskFrames = [
  [
    'homicidal_ideation',
    [
      { parts: [`(${minded}) ${small}? ${small}? (${deed}) ${whom}`, persons], beside: true },
      {
        parts: [
          `(${minded}) ${small}? ${small}? (matarlo|matarla|matarlos|matarlas|asesinarlo|asesinarla|apunalarlo|
            apunalarla|acuchillarlo|acuchillarla|estrangularlo|estrangularla|ahorcarlo|ahorcarla|asfixiarlo|
            asfixiarla|asfixiarlos|sofocarlo|sofocarla|ahogarlo|ahogarla|ahogarlos|envenenarlo|envenenarla|
            envenenarlos|balacearlo|balacearla|dispararle|dispararles|degollarlo|degollarla|quitarle la vida|
            quitarles la vida)`,
          `con, mientras, cuando, en, y, si, por, ya, dormid*, almohada, cuchillo, noche, dijo, dice`,
        ],
        loose: true,
      },
      {
        parts: [
          `(desea|deseaba|quiere|quisiera|deseo|desear|espera|ojala)`,
          `(la muerte (de|del)|que se muera|que muera|verlo muerto|verla muerta|ver muert*|que estuviera muert*)`,
          `${persons}, el mismo, ella misma, con sus manos`,
        ],
      },
      {
        parts: [
          `si ..., primero, antes`,
          `(mata|mato|matara|mataria) (a|al) (la|el|su|los|sus|mi|mis)?`,
          `y (a si mismo|luego se mata|despues se mata|el se mata|ella se mata|se mata), (lo tiene|ya lo) (pensado|
            planeado|decidido), y luego (matarse|el|ella)`,
        ],
        loose: true,
      },
    ],
  ],
];
