import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const sure = `
  cree, creia, creyendo, piensa, pensaba, pensando, jura, juraba, asegura, aseguraba, insiste, insistia, afirma,
    afirmaba, convencid*, segun el, segun ella, esta segur*,
  se imagina, sospecha, acusa, acusaba, desconfia, tiene miedo de que, teme, obsesionad*`;
const says = `
  ${sure}, dice, decia, diciendo, dijo, refiere, reporta, cuenta, conto, comenta, manifiesta, relata, grita,
    gritando, gritaba, siente, menciona, explica, se queja de, anda diciendo`;
const others = `
  vecin*, gente, todos, alguien, ellos, enfermer*, doctor*, medic*, dentista, personal, empleados, familia, hija,
    hijo, nuera, yerno, suegra, esposo, esposa, mama, papa,
  herman*, companer*, roommate, dueno, casero, gobierno, policia*, mafia, cartel, fbi, cia, agentes, narcos,
    iglesia, maestra, juez, trabajadora, cuidadora, desconocid*, extraterrestres, hombres, mujeres,
  drones, dron, satelite*, carros, camionetas, helicopteros, migra, brujas, guardias, cocineros, jefe, inquilin*`;
const deeds = `
  (lo|la|le|los|las|les|me|nos) (persigue|persiguen|perseguia*|vigila|vigilan|vigilaba*|espia|espian|graba|graban|
    escucha|escuchan|rastrea|rastrean|controla|controlan|envenena|envenenan|sigue|siguen|acecha*|hackea*|filma|
    filman|observa|observan|conspira*|hace brujeria|hacen brujeria|echo un mal|quiere* (matar|envenenar|drogar|
    robar el alma|hacer brujeria)|intervienen|interviene|intervinieron) ...,
  (le|les|me) (echa|echan|echo|echaron|pone|ponen|puso|pusieron|mete|meten|metio|metieron|manda|mandan|avienta|
    avientan|tira|tiran|implanto|implantaron|conecto|conectaron|instalo|instalaron)
  (un|una|unos|unas|algo|el|la)? (gas|veneno|polvo|polvos|quimicos|rayos|radiacion|electricidad|brujeria|vidrio|
    vidrios|chip|chips|microchip|microfono*|microfonos|camara|camaras|aparato|aparatos|dispositivo*|rastreador*|
    transmisor*|gusanos|cables|maleficio|mal de ojo|hechizo*|acido|drogas|cosas raras|algo) ...,
  (le|les|me) (lee|leen|roba|roban|saca|sacan|controla|controlan|borra|borran|quita|quitan|oye|oyen|escucha|
    escuchan) (la|el|los|las|sus) (mente|pensamiento|pensamientos|ideas|cerebro|sangre|organos|alma|suenos) ...,
  (le|les)? (intervienen|intervino|intervinieron|pincharon|pinchan) (el|su|los) (telefono|celular|telefonos) ...,
    esta* (conspirando|tramando|confabulad*|en un complot|en su contra) ..., complot ...`;
const unearthly = `
  demonios, un demonio, el demonio, el diablo, diablo, satanas, espiritus, un espiritu, angeles, los angeles,
    un angel, fantasmas, un fantasma, extraterrestres, marcianos, muertos, los muertos, sombras, una
  sombra, duendes, un duende, brujas, seres, entidades, almas, la muerte, dios, la virgen, jesus, santos, un santo,
    los santos, satelites, voces, las voces`;
const theirDeeds = `
  (le|lo|la|me|les) (habla*|dice*|dijo|dijeron|ordena*|manda*|mando|grita*|da|dan|dieron|persigue*|siguen|sigue|
    toca*|visita*|llama*|molesta*|ataca*|controla*|quiere*|susurra*|escogi*|eligi*|cuida* de noche|insulta*|vigila*|
    obliga*|pide*|empuja*|jala*|escond*|roba*|mueve*|quita*|rasgu*|muerd*|despiert*) ...,
  (entra|entran|vienen|viene|salen|sale|bajan|suben|viven|anda|andan|estan|caminan) (en|por|de|del|a|al) (la|el|las|
    los|su|noche) ...`;

/** Spanish: what the mind holds to be so, and what the senses show that is not there. */
export const spanishPsychosisFrames: RiskFrames = [
  [
    'psychosis',
    [
      { parts: [sure, others, deeds] },
      {
        parts: [
          says,
          `(lo|la|le|los|las|les|me) (persigue|persiguen|perseguia*|vigila|vigilan|espia|espian|graban|envenena|
            envenenan|controlan|rastrean|intervienen)`,
          `(la|el|los|las|unos|unas)? (mafia|gobierno|fbi|cia|narcos|cartel|agentes|drones|vecin*|gente|demonio*|
            diablo|espiritus|policia*|hombres|camaras|satelite*|extraterrestres|desconocid*)`,
        ],
      },
      {
        parts: [
          says,
          `le, les, me`,
          `(echa|echan|echo|echaron|pone|ponen|puso|pusieron|mete|meten|metio|metieron|manda|mandan|implantaron|
            conectaron|instalaron|avienta|avientan) (un|una|unos|unas|el)? (gas|veneno|polvo|polvos|quimicos|rayos|
            radiacion|electricidad|brujeria|vidrio|chip|microchip|microfono*|aparato|aparatos|dispositivo*|
            rastreador*|transmisor*|gusanos|cables|maleficio|hechizo*|mal de ojo) ...,
            (lee|leen|roba|roban|controla|controlan) (la|el|los) (mente|pensamiento|pensamientos|cerebro|alma)`,
        ],
        beside: true,
      },
      {
        parts: [
          says,
          `microfono*, camaras, camaritas, chips, cables, gusanos, bichos, animales, viboras, radiacion, veneno`,
          `(en|adentro de|dentro de|debajo de|atras de) (la|el|los|las|su|sus) (lampara*|foco*|pared*|techo|tele|
            television|radio|enchufe*|cuarto|espejo*|comida|agua|diente*|muela*|cabeza|cerebro|oido*|estomago|panza|
            cuerpo|piel|sangre|pastilla*|medicina*|ropa|cama|almohada|ventila*)`,
        ],
        beside: true,
      },
      { parts: [unearthly, theirDeeds], beside: true },
      {
        parts: [
          says,
          `que, q, ser, es, soy`,
          `(es|soy|era|son)? (el|la|un|una|hijo de|los|unos)? (dios|jesus|jesucristo|cristo|mesias|profeta|diablo|
            virgen|presidente|rey|reina|elegid*|enviad*|santo|santa|inmortal|anticristo|impostor*|robot*|clon|
            clones|extraterrestre*|millonari* y|famos* y|de otro planeta),
            (tiene|tengo) (poderes|super poderes|superpoderes|un don especial|una mision|telepatia) ...,
            (ya)? (esta|estoy) muert*, (esta|estaba) podrid* por dentro,
            (no es|no son) (su|mi|sus) (verdader*|real|reales) *`,
        ],
        beside: true,
      },
      {
        parts: [
          `ve, veia, viendo, mira, miraba, mirando, oye, oia, oyendo, escucha, escuchaba, escuchando, siente, huele`,
          `(a)? (un|una|unos|unas|la|el|los|las|sus|su)? (cosas|sombra|sombras|muertos|espiritus|fantasmas|demonios|
            demonio|duendes|duende|diablo|angeles|caras|figuras|bultos|bulto|ninos en|ninas en|gente en|hombres en|
            animales en|aranas en|viboras en|ratas en|bichos en|gusanos en|aranas|difunt*|murmullos|susurros|
            pasos que|gritos que|ruidos que) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `ve, veia, viendo, mira, oye, oia, escucha, dice que entran, dice que vienen, dice que hay, reporta,
            siente que entran`,
          `ninos, ninas, gente, hombres, mujeres, personas, alguien, senores, animales, gatos, perros, intrusos,
            ladrones`,
          `no (hay|habia|vive|esta|estaba|encuentra*|encontraron|vieron) (a)? (nadie|nada|nadie mas|ahi),
            (puertas|ventanas) (cerradas|con llave), (les|le) (sirve|cocina|pone|da) (comida|de comer|platos|plato|
            agua|cafe), nadie mas (los|las|lo|la)? (ve|oye|mira|escucha)`,
        ],
        loose: true,
      },
      {
        parts: [
          `habla, hablaba, hablando, platica, platicando, platicaba, conversa, conversaba, conversando, discute,
            discutiendo, discutia, contesta, contestando, contestaba, responde, respondiendo, grita, gritando,
            gritaba, gritaba, grito, rie, riendo, riendose, pelea, peleando, murmura, murmurando, susurra,
            susurrando, canta`,
          `(con|a|al|le a) (la|el|las|los|su|un|una)? (personas|gente|amigos|voces|alguien|seres|hombres|ninos|
            alguien) (imaginari*|invisible*|inexistente*|que no *|que nadie *),
            (con|a|al) (la|el|las|los|su)? (aire|pared|paredes|espejo|techo|tele|silla vacia|nada|nadie|vacio|
            espiritus|muertos|difunt*|angeles|demonios|diablo|fantasma*|sombra*), consigo mism*, sin sentido,
            incoherencia*, incoherente*`,
        ],
        beside: true,
      },
      {
        parts: [
          `viendo, oyendo, escuchando, mirando, ve, oye`,
          `cosas and *, cosas que *, cosas otra vez, cosas again, cosas raras, cosas en *, cosas de noche`,
        ],
        beside: true,
      },
    ],
  ],
];
