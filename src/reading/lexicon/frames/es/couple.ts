import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { wounds } from './wounds.ts';

const pareja = `
  esposo|esposa|marido|mujer|novio|novia|pareja|companero|companera|concubino|concubina|ex|ex esposo|exesposo|
    exmarido|ex marido|
  exnovio|ex novio|exnovia|ex pareja|expareja|conyuge|padre de (sus|los|mis) (hijos|ninos)|papa de (sus|los|mis)
    (hijos|ninos)|
  padre (del|de la) (bebe|nino|nina)|papa (del|de la) (bebe|nino|nina)`;
const golpes = `
  pega|pego|pegan|pegaba|golpea|golpeo|golpean|golpeando|empuja|empujo|patea|pateo|cachetea|cacheteo|abofetea|
    abofeteo|ahorca|
  ahorco|estrangula|estrangulo|jala|jalo|jalonea|jaloneo|arrastra|arrastro|muerde|mordio|quema|quemo|pellizca|
    pellizco|azota|azoto|
  avento|avienta|tira|tiro|tumba|tumbo|rasguna|rasguno|arana|aranazo|escupe|escupio|sacude|sacudio|zarandea|zarandeo|
  agrede|agredio|maltrata|maltrato|lastima|lastimo|apunala|apunalo|corta|corto|aprieta|apreto|agarra|agarro|nalguea|
    encierra|
  encerro|amarra|amarro|amarran|encierran|insulta|insulto|humilla|humillo|ofende|grita|amenaza|amenazo|viola|violo|
    acosa|persigue|
  vigila|cela|controla`;

/** Spanish: what one half of a couple does to the other. */
export const spanishCoupleFrames: RiskFrames = [
  [
    'domestic_violence',
    [
      {
        parts: [
          `(${pareja})`,
          `(la|lo|le|me|se la|ya la|siempre la|siempre le|le volvio a|la volvio a) (${golpes}|tiene encerrad*|tiene
            amenazad*|tiene controlad*)`,
        ],
      },
      {
        parts: [
          `(le|la|lo|me) (dio|da|pego|pega|metio|solto|tiro|avento|rompio|quebro|partio|levanto|levanta|quito|quita|
            reviso|revisa|escondio|esconde|controla|prohibe|saca|${golpes})`,
          `(la mano|la nariz|el labio|el brazo|la boca|un diente|el telefono|el celular|el dinero|las cosas|los
            papeles|el pasaporte|las llaves|el cheque|una cachetada|un punetazo|una patada|con la mano|salir|
            trabajar) (a ella|otra vez|su esposo|su marido|el esposo|el marido|su pareja|su novio|su ex|mi marido|mi
            esposo|y no|cuando|para que|por celos|en la cara|y la|y el)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(el|ella) (le|la|lo|me) (quita|quito|quiebra|quebro|rompe|rompio|revisa|reviso|esconde|controla|prohibe|
            levanto|levanta|pega|golpea|amenaza|humilla|encierra|tira|avienta)`,
          `(la mano|el telefono|el celular|el dinero|las cosas|la ropa|los papeles|el cheque|la tarjeta|las llaves|
            los mensajes|salir|trabajar|cosas|los platos|con quitarle los ninos|todo) *`,
        ],
        beside: true,
      },
      {
        parts: [
          `(papa|padre|padrastro|senor|el|${pareja})`,
          `le (rompio|quebro|partio|tira|tiro|avento|avienta|lanzo|lanza|jala|jalo|aprieta|apreto|torcio|tuerce|quemo|
            mordio)`,
          `(el|la|un|una|los|las)? (nariz|labio|brazo|diente|dedo|ojo|boca|costilla|pelo|cuello|baston|plato|vaso|
            silla|zapato|celular|cosas) a (la|su|mi) (mama|madre|esposa|mujer|novia|senora|pareja)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${pareja})`,
          `(le|me) (dio|pego|metio|tiro|planto) (un|una|unos|unas|de) (punetazo*|patada*|cachetada*|bofetada*|golpiza|
            paliza|empujon*)`,
        ],
        loose: true,
      },
      {
        parts: [
          `arrestaron, detuvieron, arrestado, detenido, detenida, acusado, cargos, preso, orden, lo acusan, cargo,
            denuncio, denuncia, encarcelado, lo agarraron`,
          `(por|de|contra) (pegarle|golpear|agredir|ahorcar|amenazar|violencia|maltratar|estrangular|golpes|agresion|
            acosar|asalto) (a|contra|domestica)? (su|la|el|a su|a la|contra su|contra la)? (${pareja}|mama|madre de
            sus hijos)`,
        ],
      },
      {
        parts: [
          `(${wounds}), (ojo|labio) (morado|hinchado|partido), golpeada, golpeado, lesiones`,
          `(dice|refiere|cuenta|admite|reporta) (q|que)? (fue|se lo hizo|se los hizo|la golpeo|le pego|fueron de|es
            de)? (una)? (patada|golpe)? (de)? (el|su|la|mi)? (${pareja}), por (el|su|la|mi)? (${pareja}), (fue|se lo
            hizo|causad* por|hech* por) (el|su|la)? (${pareja}), (patada|golpe|punetazo|mordida|jalon|empujon) (de|
            del) (su|mi|la|el)? (${pareja})`,
        ],
        loose: true,
      },
      {
        parts: [
          `miedo, temor, teme, aterrada, aterrorizada, asustada, vive con miedo, no se siente segura, no esta segura`,
          `(a|al|de|del|con|que|por) (su|el|la|mi|lo que)? (${pareja}|el le haga|el la|el regrese|el la mate|el la
            encuentre)`,
        ],
        beside: true,
      },
      {
        parts: [
          `hubo, hay, tuvieron, siguen los, pelea a, pleito a, se agarraron a, peleas con, discusion con, llegaron a
            los`,
          `golpes, empujones, violencia, agresiones, violencia fisica, jalones, cachetadas`,
          `(entre|en) (los|la|el|mama|ambos|ellos|su)? (padres|papas|pareja|esposos|novios|y|matrimonio|relacion|
            papa)`,
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
          `(le)? (pega|pego|golpea|grita|empuja|ahorca|lastima|jala|patea) (a)? (mami|mama|mi mama|su mama|la mama),
            (jalo|empujo|tiro|golpeo|pateo|agarro|avento) a (la|su|mi)? (mama|mami|madre)`,
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
];
