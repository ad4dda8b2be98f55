import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const pareja = `
  esposo|esposa|marido|mujer|novio|novia|pareja|companero|companera|concubino|concubina|ex|ex esposo|exesposo|exmarido|ex marido|
  exnovio|ex novio|exnovia|ex pareja|expareja|conyuge|padre de (sus|los|mis) (hijos|ninos)|papa de (sus|los|mis) (hijos|ninos)|
  padre (del|de la) (bebe|nino|nina)|papa (del|de la) (bebe|nino|nina)`;
const mayores = `
  mama|papa|madre|padre|mami|papi|ma|padrastro|madrastra|abuela|abuelo|abuelita|abuelito|tia|tio|ninera|cuidadora|padres|papas|
  novio de la mama|pareja de la mama|hermano mayor|primo|hermanastro|maestro|clienta|cliente|mo|mom|fa|dad`;
const menores = `
  nino|nina|ninos|ninas|bebe|bb|menor|menores|hijo|hija|hijos|hijas|hijastro|hijastra|nieto|nieta|nietos|sobrino|sobrina|chiquito|
  chiquita|chiquitos|gemelos|gemelas|hermanito|hermanita|hermanitos|recien nacido|recien nacida|adolescente|alumno|alumna|baby|kids`;
const golpes = `
  pega|pego|pegan|pegaba|golpea|golpeo|golpean|golpeando|empuja|empujo|patea|pateo|cachetea|cacheteo|abofetea|abofeteo|ahorca|
  ahorco|estrangula|estrangulo|jala|jalo|jalonea|jaloneo|arrastra|arrastro|muerde|mordio|quema|quemo|pellizca|pellizco|azota|azoto|
  avento|avienta|tira|tiro|tumba|tumbo|rasguna|rasguno|arana|aranazo|escupe|escupio|sacude|sacudio|zarandea|zarandeo|
  agrede|agredio|maltrata|maltrato|lastima|lastimo|apunala|apunalo|corta|corto|aprieta|apreto|agarra|agarro|nalguea|encierra|
  encerro|amarra|amarro|amarran|encierran|insulta|insulto|humilla|humillo|ofende|grita|amenaza|amenazo|viola|violo|acosa|persigue|
  vigila|cela|controla`;
const danos = `
  moreton|moretones|morete|moretes|moreteado|moreteada|marca|marcas|golpe|golpes|herida|heridas|quemadura|quemaduras|fractura|fracturas|
  costilla rota|nariz rota|brazo roto|ojo morado|labio partido|labio roto|rasgunos|cortada|verdugon|verdugones|chichon|hueso roto|
  mordida|mordidas|hematoma|hematomas|dedo roto|diente roto|puntadas`;

/** Spanish: what one half of a couple does to the other, and what is done to a child. */
export const spanishFamilyFrames: RiskFrames = [
  [
    'domestic_violence',
    [
      {
        parts: [
          `(${pareja})`,
          `(la|lo|le|me|se la|ya la|siempre la|siempre le|le volvio a|la volvio a) (${golpes}|tiene encerrad*|tiene amenazad*|tiene controlad*)`,
        ],
      },
      {
        parts: [
          `(${pareja})`,
          `(la|lo|le|me) (dio|da|daba|pega|metio|solto|planto|mete|tiro|avento|tira|avienta|lanzo) (de|con|un|una|unas|unos|con un|con una|con el|con la)? (patada|patadas|cachetada|cachetadas|punetazo|punetazos|golpe|golpes|bofetada|trancazo|empujon|nalgada|codazo|cabezazo|rodillazo|mordida|jalon|puno|baston|cinturon|botella|vaso|plato|platos|cosas|silla|cuchillo|sarten|celular)`,
        ],
      },
      {
        parts: [
          `(le|la|lo|me) (dio|da|pego|pega|metio|solto|tiro|avento|rompio|quebro|partio|levanto|levanta|quito|quita|reviso|revisa|escondio|esconde|controla|prohibe|saca|${golpes})`,
          `(la mano|la nariz|el labio|el brazo|la boca|un diente|el telefono|el celular|el dinero|las cosas|los papeles|el pasaporte|las llaves|el cheque|una cachetada|un punetazo|una patada|con la mano|salir|trabajar) (a ella|otra vez|su esposo|su marido|el esposo|el marido|su pareja|su novio|su ex|mi marido|mi esposo|y no|cuando|para que|por celos|en la cara|y la|y el)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(el|ella) (le|la|lo|me) (quita|quito|quiebra|quebro|rompe|rompio|revisa|reviso|esconde|controla|prohibe|levanto|levanta|pega|golpea|amenaza|humilla|encierra|tira|avienta)`,
          `(la mano|el telefono|el celular|el dinero|las cosas|la ropa|los papeles|el cheque|la tarjeta|las llaves|los mensajes|salir|trabajar|cosas|los platos|con quitarle los ninos|todo) *`,
        ],
        beside: true,
      },
      {
        parts: [`me, le`, `(levanto|levanta|alzo|puso|pone) (la mano|las manos encima)`],
        beside: true,
      },
      {
        parts: [
          `arrestaron, detuvieron, arrestado, detenido, detenida, acusado, cargos, preso, orden, lo acusan, cargo, denuncio, denuncia, encarcelado, lo agarraron`,
          `(por|de|contra) (pegarle|golpear|agredir|ahorcar|amenazar|violencia|maltratar|estrangular|golpes|agresion|acosar|asalto) (a|contra|domestica)? (su|la|el|a su|a la|contra su|contra la)? (${pareja}|mama|madre de sus hijos)`,
        ],
      },
      {
        parts: [
          `pidio, pide, solicito, tiene, saco, puso, le dieron, le otorgaron, tramito, consiguio, violo, viola, rompio, quebranto, no respeta, ignoro`,
          `(una|la|otra)? (orden) (de (proteccion|restriccion|alejamiento|no contacto))`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${danos}), (ojo|labio) (morado|hinchado|partido), golpeada, golpeado, lesiones`,
          `(dice|refiere|cuenta|admite|reporta) (q|que)? (fue|se lo hizo|se los hizo|la golpeo|le pego|fueron de|es de)? (una)? (patada|golpe)? (de)? (el|su|la|mi)? (${pareja}), por (el|su|la|mi)? (${pareja}), (fue|se lo hizo|causad* por|hech* por) (el|su|la)? (${pareja}), (patada|golpe|punetazo|mordida|jalon|empujon) (de|del) (su|mi|la|el)? (${pareja})`,
        ],
        loose: true,
      },
      {
        parts: [
          `se fue, huyo, escapo, salio, salio huyendo, se salio, corrio, se escapo, esta, llego, se refugio, ingreso`,
          `(al|a un|en un|en el|a la|en una) (refugio (de mujeres|para mujeres|de violencia|para mujeres golpeadas)|refugio|albergue|casa segura|albergue de mujeres)`,
          `because *, porque *, con los *, with kids, with the kids, por golpes, por miedo *, por la violencia, por violencia`,
        ],
        loose: true,
      },
      {
        parts: [
          `miedo, temor, teme, aterrada, aterrorizada, asustada, vive con miedo, no se siente segura, no esta segura`,
          `(a|al|de|del|con|que|por) (su|el|la|mi|lo que)? (${pareja}|el le haga|el la|el regrese|el la mate|el la encuentre)`,
        ],
        beside: true,
      },
      {
        parts: [
          `vecinos, vecina, vecino, hijos, ninos, la hija, el hijo, se oyen, se oye, oyen, escuchan, escucho, oyo`,
          `gritos, golpes, pleitos, cosas quebrandose`,
          `la senora, ella, la mama, la mujer, la esposa, pidiendo ayuda, que la *, auxilio, de la pareja`,
        ],
        loose: true,
      },
      {
        parts: [
          `hubo, hay, tuvieron, siguen los, pelea a, pleito a, se agarraron a, peleas con, discusion con, llegaron a los`,
          `golpes, empujones, violencia, agresiones, violencia fisica, jalones, cachetadas`,
          `(entre|en) (los|la|el|mama|ambos|ellos|su)? (padres|papas|pareja|esposos|novios|y|matrimonio|relacion|papa)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${pareja})`,
          `no (la|le|lo|me) (deja|dejaba|permite|permitio|da|suelta)`,
          `(salir|trabajar|hablar|ver|tener|ir|usar|estudiar|visitar|manejar|dinero|ni)`,
        ],
        beside: true,
      },
      {
        parts: [
          `papi, papa, mi papa, su papa, el papa, padrastro`,
          `(le)? (pega|pego|golpea|grita|empuja|ahorca|lastima|jala|patea) (a)? (mami|mama|mi mama|su mama|la mama), (jalo|empujo|tiro|golpeo|pateo|agarro|avento) a (la|su|mi)? (mama|mami|madre)`,
        ],
        beside: true,
      },
      {
        parts: [
          `la, me, lo`,
          `obliga, obligo, forza, forzo, fuerza`,
          `a tener (relaciones|sexo|intimidad), sexualmente`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'child_abuse_neglect',
    [
      {
        parts: [
          `(${mayores}|ella|le|les|lo|la|los|me)`,
          `(le|les|lo|la|los|las|me)? (pega|pego|pegan|da|dio|golpea|golpeo|azota|azoto|castiga|castigo|quema|quemo|jala|jalo|encierra|encerro|amarra|amarro|amarran|sacude|sacudio|cachetea|cacheteo|pellizca|muerde|avienta|avento|tira|patea|zarandea|deja|hinca|hace)`,
          `(con|de|por|en|la|las|el|los|a|un|una|hasta|sin|como|dos|tres|todo|encerrad*) (el|la|un|una|su|agua|las|los)? (cinturon|cinto|chancla|cable|palo|manguera|vara|correa|cuchara|cargador|plancha|hirviendo|caliente|cigarro|cuarda|cuerda|zapato|sarten|oreja|orejas|pelo|manos hasta|castigo|bano|closet|cuarto|cama|sotano|patio|arroz|comer|cenar|sangrar|sangre|silla|hincad*|regla|gancho)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${mayores}|ella|el|le|la|lo)`,
          `(pega|pego|golpea|golpeo|golpear|maltrata|quema|quemo|cachetea|sacudio|sacude|abusa|abuso|toca|toco|manosea|manoseo|viola|violo|encierra|amarra|pellizca|azota|patea|empuja|tiro|avento|lastima|insulta|abandono|abandona|descuida|desatiende|zarandeo)`,
          `(a|al|de|del|las manos a) (la|el|los|las|su|sus|mi|un|una)? (${menores})`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${menores})`,
          `(tiene|trae|traia|tenia|con|presenta|llego con|muestra|lleno de|llena de|cubierto de)`,
          `(unos|unas|varios|varias|muchos|un|una|marcas|dos|tres)? (${danos}|marcas de|verdugones|llagas|piojos|rozadura)`,
        ],
      },
      {
        parts: [
          `(${danos}|quemaduras de cigarro)`,
          `(en|de|del) (la|el|las|los|un|una|su)? (piernas|pierna|espalda|cara|brazo|brazos|oreja|nalgas|cuello|pompis|manos|mano|cuerpo|cabeza|cinturon|cinto)? (de|del) (la|el|un|una|los|las|su)? (${menores}), en (bebe|un bebe|una bebe|nino|nina|menor|el menor|la menor) (de # (meses|anos))?`,
        ],
        beside: true,
      },
      {
        parts: [
          `(fractura|hemorragia|moreton|moretones|quemadura|quemaduras|sangrado) (en)? (la|el)? (retina|cerebral)? ..., bebe sacudido, sindrome del *`,
          `sin explicacion, no sabe explicar, no saben explicar, no puede explicar, no explica, no explican, no cuadra, no coincide, sacudido, sacudida, no concuerda, distintas versiones, cambia la historia`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `(deja|dejo|dejan|dejaron|dejaba|abandono|abandonaron|encargo|olvido|leaves|left)`,
          `(a)? (los|las|el|la|su|sus|al|dos|tres)? (${menores}|#yo|lo|la|los) (de # (anos|meses))?`,
          `(sol*|toda la noche|en el (carro|hospital|motel)|encerrad*|con (el|la|un|una) (vecino|vecina|desconocid*|borrach*|hermano|hermana|nina|nino|extran*)|sin (cuidado|comer|comida|nadie|supervision|adulto)|all night|overnight|alone|y no (volvio|regreso|vuelve)|desde (ayer|el|anoche))`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${menores})`,
          `(estaba|estaban|anda|andan|andaba|andaban|queda|quedan|quedaron|duerme|duermen|encontrado|encontraron|estuvo|se quedo|se quedan|vio|pasa|pasan|juega|camina|caminando|jugando)`,
          `(sol*|encerrad*|desatendid*|sin (supervision|adulto|nadie|comer|ropa)|en la calle|descalz*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${menores})`,
          `(no (ha|han) comido|sin comer|con hambre|desnutrid*|bajo de peso|suci*|sin banar|orinad*|con la misma ropa|pide comida|piden comida|con piojos|no comen|llegan con hambre|llega con hambre|piso sucio|pasan hambre|pasa hambre|consiguen la comida)`,
        ],
      },
      {
        parts: [
          `(${mayores}|ella|no)`,
          `(no|nunca|ni|ya no) (le|les|lo|la|los|las)? (da|dan|lleva|llevan|llevo|ha llevado|alimenta|cuida|atiende|bana|banan|cambia|manda|mandan|cocina|compra|supervisa|vigila|quiere llevar)`,
          `(la|el|a|al|de|ni|los|las|su)? (medicina|medicinas|insulina|tratamiento|comer|de comer|comida|doctor|medico|dentista|hospital|escuela|la escuela|ninos|nino|hijos|hijo|bebe|panal|panales|los ninos|el nino|los bana|los atiende|los cuida) *`,
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
          `(borrach*|drogad*|tomad*|ebri*|high|drunk|dormid*|intoxicad*|perdid*|inconsciente|maneja tomad*|maneja borrach*|manejo tomad*|manejo borrach*|manejando tomad*)`,
          `(con|mientras|while|cuidando|caring|watching|y|en frente de|enfrente de) ... (${menores}|toddler|children|lo dejo caer)`,
        ],
        loose: true,
      },
      {
        parts: [
          `(bebe|bb|recien nacid*|nino|nina|baby|meconio)`,
          `(dio|salio|nacio|resulto|es|dieron)`,
          `(positiv*|adict*|expuest*|con abstinencia|con sindrome de abstinencia) (a|al|para|por|en)? (cocaina|metanfetamina|meta|heroina|fentanilo|drogas|marihuana|opioides|nacer|alcohol|cristal)?`,
        ],
        beside: true,
      },
      {
        parts: [
          `(tio|abuelo|abuelito|padrastro|primo|hermano|hermanastro|papa|novio|vecino|maestro|entrenador|pareja|hombre|senor|lo|la|le|que)`,
          `(la|lo|le|les)? (toca|toco|tocaba|manosea|manoseo|besa|beso|mete|metio|ensena|enseno|muestra|abusa|abuso|viola|violo|espia|graba|se mete|se acuesta|obliga|desviste)`,
          `(en|de|por|a|la|las|sus|su|el|con|porno*|fotos|videos) (la|las|el|sus|su|ella|donde|debajo|abajo|noche)? (partes|mano|boca|cama|ropa|cuerpo|pecho|pechos|piernas|banarse|pornografia|ella|el|calzon*|tocarlo|genitales|desnud*|nina|nino|menor|privadas|intimas) *`,
        ],
        beside: true,
      },
      {
        parts: [
          `reporte, denuncia, queja, caso, referido, llamada, sospecha, investigacion, acusado, acusan, acusada, sospechan, alegato, alegan`,
          `(de|por|a|al|con|abierto) (cps|dcf|dcfs|la linea|linea|servicios|golpear|maltratar|abusar|hotline|abuso|maltrato|negligencia|pegarle|lastimar|descuidar)`,
          `(por|de|a|al|contra|sobre) (la|el|su|los|las|un|una|maltrato|abuso|negligencia|golpes|sexual|descuido)? (${menores}|maltrato|abuso|negligencia|golpes|descuido|infantil)`,
        ],
      },
      {
        parts: [
          `negligencia, maltrato, abuso, descuido, abandono, golpes`,
          `(educativa|infantil|medica|sexual|fisico|emocional|al|a la|del|de la|de un|de una|hacia|a los|de los|por parte) (infantil|a|al|de|del|la|el|los|menor|menores|nino|nina|ninos|hijo|hija|bebe|mama|papa|su|madre|padre|hijos)?`,
        ],
        beside: true,
      },
      {
        parts: [
          `se llevaron, llevaron, quitaron, removieron, le quitaron, les quitaron, retiraron, detuvieron`,
          `(a)? (los|las|el|la|sus|su|al|dos|tres|sus dos|sus tres|todos los)? (${menores}) (de emergencia|por|ayer|hoy|el|del|al|anoche|bajo|en)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(hermanito|hermanita|nino|nina|hermano|hermana|hijo|hija) de # *`,
          `cuida, cuidando, cuidan, se encarga, a cargo, encargad*`,
          `(al|a la|a los|de los|de la|del|a sus|de sus) (bebe|bebes|ninos|hermanitos|hermanos|gemelos|chiquitos|hermanito|hermanita)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(mama|papa|padrastro|madrastra|abuela|tia|ella|ma|mo)`,
          `(le|les) (dice|grita|decia)`,
          `(que)? (es|no|un|una|estorbo|inutil|ojala|hubiera|burr*|tont*|basura|maldit*|estupid*) (un|una|sirve|lo|la|nunca|estorbo|inutil|quiere|hubiera|basura|error|carga)? *`,
        ],
        beside: true,
      },
    ],
  ],
];
