import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const keeper = `hijo|hija|hijos|nieto|nieta|sobrino|sobrina|cuidador|cuidadora|yerno|nuera|muchacha|enfermera`;
const elder = `
  sra|senora|senor|sr|don|dona|mama|papa|abuela|abuelo|abuelita|abuelito|cliente|cl|paciente|suegra|tia|madre|padre|
  viejita|viejito`;

export const adultAbuseNeglect: RiskPhrases = {
  except: `
    negligencia (propia|personal|de si mism*|del cuidador no),
    (ulcera|ulceras|llaga|llagas) (del|de los|en (el|los)|de)
      (pie|pies|dedo*|talon|pierna|estomago|diabet*|gastric*),
    ulcera (diabetic*|gastric*|peptic*),
    (nunca|jamas|nadie|ni) (le|la|lo) (grita*|pega*|pego|maltrata*|insulta*|golpea*|empuja*|trata mal),
    encontre ... sol* en casa (y|tranquil*|bien|content*)`,
  words: `
    maltrato, abuso de ancianos, abuso de adulto, negligencia, negligencia del cuidador,
    (hijo|hija|cuidador|cuidadora|nieto|nieta|sobrino|sobrina) ...
      (golpea|golpeo|pega|pego|grita|gritaba|empujo|empuja|encierra|encerro|maltrata|jalonea),
    la maltrata, lo maltrata, la golpea, lo golpea, le grita, sospecha de (abuso|maltrato|negligencia),
    abuso fisico, abuso verbal, abuso emocional, no le da (de comer|comida|sus medicinas), la encierra, lo encierra,
    le pega, abuso,
    (hijo|hija|cuidador|cuidadora|nieto|nieta|sobrino|sobrina|yerno|nuera|esposo|esposa|enfermera|empleada|hermano|
      hermana|muchacha)
      ...
      (jala*|jalo|avient*|avento|insult*|humill*|amenaz*|golpe*|pega*|pego|grit*|empuj*|encierr*|encerr*|maltrat*|
        jalon*|pellizc*|amarr*|zarande*|sacud*|abandon*|descuid*|cachete*),
    (no la|no lo|no le) (deja|dejan|permiten|permite|dan|da) (comer|salir|hablar|usar|ver|llamar|de
      comer|comida|agua|sus|las medicinas|la medicina|el telefono|visitas),
    (cierra|cerro|pone|puso) ... (candado|llave), con candado, la (avento|tiro|jalo|amarro|pellizco),
    tiene miedo (de|a) (su|la|el) (hijo|hija|cuidador|cuidadora|nieto|nieta|sobrino|sobrina|yerno|nuera),
    se encoge cuando, abandonad* por, no la (banan|cambian|voltean|mueven|atienden), panal (suci*|orinad*|mojad*),
    orinad* (todo el dia|toda la noche|por horas),
    le quitan (el|la|los|las|su) (andador|telefono|comida|lentes|baston|silla),
    jaloneos, gritos y (golpes|jalones), amarrad* (a|en) la,
    (la|lo) (dejan|deja|dejo|dejaron) (sol*|orinad*|mojad*|suci*|encerrad*|sin comer|tirad*|amarrad*|sin banar|sin
      cambiar),
    (la|lo) (tienen|tiene) (encerrad*|amarrad*|tirad*|sin comer),
    (lo|la) (deja|dejan|dejo) en (la|el|su) (silla|cama|sofa|bano|carro) (todo|toda|por|sin|solo|sola),
    (trata|tratan|trato) mal, no (la|lo|le) (bana|cambia|voltea|atiende|alimenta|limpia),
    (la|lo) (encierran|amarran|abandonaron|abandono|maltratan|golpean|jalonean|empujan|insultan),
    (le|la|lo) da (cachetadas|golpes|nalgadas|manazos|empujones|patadas|jalones),
    le da miedo (su|la|el) (hij*|niet*|cuidador*|sobrin*|yerno|nuera|espos*),
    no le dan (su|sus|la|las|el)? (medicin*|agua|comida|de comer|nada),
    (dejo|dejaron|deja) sol* (cuatro|tres|dos|#|varios|por) dias,
    (${keeper}) (la|lo|le)
      (pega|pego|golpea|golpeo|grita|grito|empuja|empujo|jalonea|jaloneo|insulta|insulto|encierra|encerro|amarra|
        amarro|maltrata|pellizca|amenaza|amenazo|humilla|cachetea|avienta|descuida),
    (la|lo) (dejan|deja|dejo|dejaron|tienen|tiene) (todo el dia|toda la noche)? (sol*|orinad*|mojad*|suci*|sin
      (comer|agua|cambiar|banar)|amarrad*|encerrad*),
    (deja|dejan|dejo|dejaron|dejaba|tiene|tienen|mantiene|mantienen|encontre|encontraron|encontro|halle|hallaron) a
      (la|el|su|mi|don|dona)? (${elder}) ... (encerrad*|amarrad*|sol*|mojad*|orinad*|suci*|sin
      (comer|comida|agua|cambiar|banar|medicina*|atender)|tirad*|en el piso|en la cama) *,
    (no|nunca|ni) (le|les|la|lo)
      (deja|dejo|dejan|dejaron|da|dan|dio|dieron|prepara|lleva|cambia|cambian|cambio|bana|banan|bano|voltea|voltean|
        atiende|atienden)
      (ni)? (comida|agua|nada|de comer|medicina*|sus medicinas|el panal|panal|la ropa|comer|lonche) *,
    (hijo|hija|nieto|nieta|sobrino|sobrina|cuidador|cuidadora|yerno|nuera|hermano|hermana|muchacha|enfermera) ...
      (se (fue|va|larga|desaparece) (desde|todo|por|toda|dias|#|el fin)) ... (sol*|sin|encargad*),
    (le|la|lo)
      (grita|gritan|gritaba|insulta|insultan|humilla|amenaza|amenazan|jalonea|jalonean|aprieta|pellizca|empuja|
        avienta|regana
      feo|trata (muy)? mal|maltrata*) (el|la|su)
      (hijo|hija|nieto|nieta|sobrino|sobrina|cuidador|cuidadora|yerno|nuera|hermano|hermana|enfermera|empleada|
        muchacha),
    (le|la|lo) (pega|pego|golpea|golpeo|empujo|encerro|amarro) (el|la|su)
      (hijo|hija|nieto|nieta|sobrino|sobrina|cuidador|cuidadora|yerno|nuera|hermano|hermana|enfermera|empleada|
        muchacha),
    y (le|la|lo) (pega|golpea|grita|empuja|jalonea|encierra|amarra) (si|cuando|y|porque|diario|seguido),
    (encerrad*) con (llave|candado|seguro),
    (la|lo) (tenian|tenia|tiene|tienen|dejaron|deja|dejan|dejo|habian dejado|mantienen|sientan|sacan)
      (en|al|afuera|todo|toda) ... (al sol|sol*|sin (agua|comer|comida|cambiar)|desde
      (la|el|las|ayer|anoche)|amarrad*|encerrad*|orinad*|mojad*|en el frio),
    panal (lleno|repleto|empapado|rebosando),
    (le|la|lo) (esconde|esconden|quita|quitan|niega|niegan) (la|el|las|los|su|sus)
      (comida|medicina*|pastillas|telefono|andador|lentes|baston),
    (hij*|niet*|sobrin*|nuera|yerno|cuidador*|herman*) (la|lo|le)
      (insulta|humilla|grita|empuja|jalonea|maltrata|esconde|amenaza)`,
  findings: `
    moretones en (el|la|los|las|su|sus), moretones, moreton, llagas, ulceras por presion, escaras, ulcera*,
    (llaga|llagas), marcas de (dedos|cuerda|manos), ojo morado, (muneca|brazo|cara|ojo) (hinchad*|morad*|golpead*),
    (moreton|moretones|moretes|marcas|rasgunos|quemaduras) (de|en|con|por) ...
      (cara|brazo*|pierna*|espalda|mano*|mejilla|ojo|ojos|cuello|cabeza|pecho|muneca*|dedos)`,
};
