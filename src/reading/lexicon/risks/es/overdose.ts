import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

export const overdose: RiskPhrases = {
  except: `
    (kit|taller|clase|caja|entrenamiento|capacitacion|uso) de (narcan|naloxona),
    (recibio|trae|carga|tiene|llevo|le di|se le dio|lleva|porta) (un|una|su|el)? (kit de)? (narcan|naloxona),
    usar (narcan|naloxona), sobredosis (accidental)? de (vitaminas|trabajo),
    tomo (#|unas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|varias|muchas|un)
      (cerveza*|caguama*|chela*|tragos|copas|vaso*|cheves|tequila*|six|refresco*|cafe*)`,
  words: `
    sobredosis, narcan, naloxona,
    tomo (todas las|muchas|demasiadas|un frasco de) (pastillas|pildoras)?,
    se tomo (todas|muchas|un frasco),
    se (trago|tomo) (como|unas|casi|todo el|todas las|un monton de|un puno de|medio)?
      (1|2|3|4|5|6|diez|quince|veinte|treinta|cuarenta|cincuenta|frasco|muchas|demasiadas) ...
      (pastillas|pildoras|tylenol|ibuprofeno|medicinas|frasco)?,
    (trago|tomo|ingirio) ... (pastillas|pildoras) (de su|juntas|de golpe|para),
    se paso de (fentanilo|heroina|droga*|dosis|pastillas|cocaina),
    (le|lo|la) (pusieron|dieron|aplicaron|echaron|revivieron) (con)? narcan,
    (morado|morada|azul) en el, encontraron (morado|morada|azul), sobredos*, lo revivieron, la revivieron,
    (trago|tomo|ingirio) (como|unas|casi|mas de)? (1#|2#|3#|4#|5#|6#|7#|8#|9#)
      (pastillas|pildoras|tylenol|clonazepam|ibuprofeno|xanax|aspirinas|tabletas),
    se le paso la mano con, lavaron el estomago, lavado (gastrico|de estomago), se inyecto de mas,
    (se tomo|se comio|se trago) (las|unas|todas las) (pastillas|medicinas|pildoras) (de (la|su|el)|de golpe|juntas),
    (tomo|tomaba|se tomo|ingirio|trago) (muchas|demasiadas|varias|un monton de|bastantes|todas (sus|las)|puno de)?
      (pastillas|medicinas|pildoras|tabletas) (de mas|de un jalon|de golpe|todas),
    (tomo|se tomo|trago) (demasiadas|un punado de|todas las|un frasco de) (pastillas|medicinas|pildoras|tabletas),
    se (tomo|trago|comio) (todas|todo|un monton de|un puno de|un frasco de|el frasco de|como #|# de) (las|sus|de)?
      (pastilla*|pildora*|medicin*|${medicineNames}),
    (lo|la) (encontraron|hallaron|encontro) (azul|morad*|sin respirar),
    (tuvieron que|le)? (dieron|pusieron|echaron|aplicaron) (dos|tres|#|una|un)? (dosis de)? (narcan|naloxona),
    (le|lo|la|les) (tuvieron que)?
      (pusieron|dieron|aplicaron|echaron|rociaron|poner|dar|aplicar|dimos|puso|dio|echo)
      (dos|tres|#|una|un|el|la|varias)? (dosis (de|d))? (narcan|naloxona) *,
    (lo|la) (revivieron|resucitaron|salvaron) (con|los|en|de),
    (no|dejo de|ya no) (respiraba|respirar|reaccionaba|reacciono) ...
      (narcan|pastilla*|jeringa|droga*|fentanilo|heroina|bano),
    (se)? (tomo|trago|tomaron|comio|ingirio|bebio) (un|una|el|la|todo|toda|medio|media|todas|como|mas de|casi)?
      (frasco|bote|puno|monton|botella|caja|tira|las
      pastillas|pastillas|#|veinte|treinta|quince|diez|muchas|demasiadas) (de|d)?
      (las|sus|pastillas|pildoras|medicinas|tylenol|ibuprofeno|clonazepam|cloro|aspirinas|para dormir|la presion|su
      mama|su abuela|juntas) *,
    (se paso|se le paso la mano) (con|de) (la|el|las|los)?
      (dosis|droga*|fentanilo|heroina|pastillas|cristal|insulina)`,
};
