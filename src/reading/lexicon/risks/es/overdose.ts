import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

export const overdose: RiskPhrases = {
  except: `
    (taller|clase|curso|prevencion|platica|vigilia|dia|capacitacion|riesgo) (de|contra|sobre) (la|las)? sobredosis,
    sobredosis (de|accidental de) (vitaminas|trabajo|azucar|dulces|tele),
    tomo (#|unas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|varias|muchas|un)
      (cerveza*|caguama*|chela*|tragos|copas|vaso*|cheves|tequila*|six|refresco*|cafe*)`,
  words: `
    sobredosis, tomo (todas las|muchas|demasiadas|un frasco de) (pastillas|pildoras)?, se tomo (todas|muchas|un
    frasco), se (trago|tomo) (como|unas|casi|todo el|todas las|un monton de|un puno de|medio)? (1|2|3|4|5|6|diez|
    quince|veinte|treinta|cuarenta|cincuenta|frasco|muchas|demasiadas) ... (pastillas|pildoras|tylenol|ibuprofeno|
    medicinas|frasco)?, (trago|tomo|ingirio) ... (pastillas|pildoras) (de su|juntas|de golpe|para), se paso de
    (fentanilo|heroina|droga*|dosis|pastillas|cocaina), (le|lo|la) (pusieron|dieron|aplicaron|echaron|revivieron)
    (con)? narcan, (morado|morada|azul) en el, encontraron (morado|morada|azul), sobredos*, lo revivieron, la
    revivieron, (trago|tomo|ingirio) (como|unas|casi|mas de)? (1#|2#|3#|4#|5#|6#|7#|8#|9#) (pastillas|pildoras|
    tylenol|clonazepam|ibuprofeno|xanax|aspirinas|tabletas), se le paso la mano con, lavaron el estomago, lavado
    (gastrico|de estomago), se inyecto de mas, (se tomo|se comio|se trago) (las|unas|todas las) (pastillas|
    medicinas|pildoras) (de (la|su|el)|de golpe|juntas), (tomo|tomaba|se tomo|ingirio|trago) (muchas|demasiadas|
    varias|un monton de|bastantes|todas (sus|las)|puno de)? (pastillas|medicinas|pildoras|tabletas) (de mas|de un
    jalon|de golpe|todas), (tomo|se tomo|trago) (demasiadas|un punado de|todas las|un frasco de) (pastillas|
    medicinas|pildoras|tabletas), se (tomo|trago|comio) (todas|todo|un monton de|un puno de|un frasco de|el frasco
    de|como #|# de) (las|sus|de)? (pastilla*|pildora*|medicin*|${medicineNames}), (lo|la) (encontraron|hallaron|
    encontro) (azul|morad*|sin respirar), (tuvieron que|le)? (dieron|pusieron|echaron|aplicaron) (dos|tres|#|una|
    un)? (dosis de)? (narcan|naloxona), (le|lo|la|les) (tuvieron que)? (pusieron|dieron|aplicaron|echaron|rociaron|
    poner|dar|aplicar|dimos|puso|dio|echo) (dos|tres|#|una|un|el|la|varias)? (dosis (de|d))? (narcan|naloxona) *,
    (lo|la) (revivieron|resucitaron|salvaron) (con|los|en|de), (no|dejo de|ya no) (respiraba|respirar|reaccionaba|
    reacciono) ... (narcan|pastilla*|jeringa|droga*|fentanilo|heroina|bano), (se)? (tomo|trago|tomaron|comio|
    ingirio|bebio) (un|una|el|la|todo|toda|medio|media|todas|como|mas de|casi)? (frasco|bote|puno|monton|botella|
    caja|tira|las pastillas|pastillas|#|veinte|treinta|quince|diez|muchas|demasiadas) (de|d)? (las|sus|pastillas|
    pildoras|medicinas|tylenol|ibuprofeno|clonazepam|cloro|aspirinas|para dormir|la presion|su mama|su abuela|
    juntas) *, (se paso|se le paso la mano) (con|de) (la|el|las|los)? (dosis|droga*|fentanilo|heroina|pastillas|
    cristal|insulina), (le|lo|la|les) (tuvieron que|tuvimos que)? (pusieron|dieron|aplicaron|echaron|rociaron|poner|
    dar|aplicar|dimos|puso|dio|echo|aplico|administraron|administrar|hicieron) ... (narcan|naloxona), (con|despues
    de|tras|necesito|ocupo|requirio|reacciono a|desperto con|volvio con) (la|el|una|dos|tres|#|varias)? (dosis (de|
    d))? (narcan|naloxona), (dos|tres|cuatro|#|varias) (dosis (de|d))? (narcan|naloxona|narcans), (narcan|naloxona)
    (x#|y (desperto|reacciono|volvio|revivio)|en (el bano|la ambulancia|el lugar|la escena)|nasal|# veces|dos
    veces), sobredosific*, intoxicacion (por|con|de) (medicamento*|medicin*|pastilla*|alcohol|paracetamol|aspirina|
    opioides|drogas|litio|benzo*|${medicineNames}), (murio|fallecio|muerto|muerta|casi se muere|casi se murio|casi
    me muero|por poco se muere) (de|por|con|a causa de) (una|la)? (sobredosis|fentanilo|heroina|opioides|pastillas|
    droga mala), (ingirio|tomo|trago|bebio|comio|tome|trague) (un poco de|una taza de|un vaso de|un trago de|el|la|
    un)? (raticida|veneno|cloro|anticongelante|thinner|gasolina|insecticida|pesticida|herbicida|pinol|amoniaco|sosa|
    destapacanos|detergente|acetona|alcohol (de|del) (curacion|botiquin)|limpiador|desinfectante|aguarras|petroleo),
    se enveneno, envenenad*, (le hicieron|le hacen|necesito) (un)? lavado, (se|me)? (tomo|tome|trago|trague|ingirio|
    comio|tomaron) (casi|como|mas de|unas|unos|hasta)? (#0|#5|1#|2#|3#|4#|5#|6#|7#|8#|9#|diez|doce|quince|veinte|
    treinta|cuarenta|cincuenta|muchas|muchisimas|demasiadas|un monton de|un puno de|un punado de|todas las|todo el
    frasco de|todo un frasco de|un frasco de|el frasco de|medio frasco de|una tira de|la caja de|una caja de|quien
    sabe cuantas) (sus|mis|las|los)? (pastillas|pildoras|tabletas|capsulas|medicinas|medicamentos|tylenol|
    paracetamol|ibuprofeno|aspirinas|benadryl|${medicineNames})`,
};
