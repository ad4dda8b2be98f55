import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const childAbuseNeglect: RiskPhrases = {
  words: `
    le pego (al nino|a la nina|al menor|con), le pego con (el|un|una)? (cinturon|cinto|correa|cable|palo|chancla),
    ninos solos, (mama|papa|madre|padre|padrastro|madrastra|abuela|abuelo|tio|tia|ninera|maestra|hermano) ... (le
    pega|le pego|le pegan|lo golpea|la golpea|lo golpeo|la golpeo|los golpea|les pega|lo jalonea|la jalonea|lo
    quemo|la quemo|lo sacude|lo patea|lo pateo|lo encierra|la encierra|los encierra|lo amarra|la amarra|lo
    cachetea|la toca|lo toca|la toco|lo toco|les grita y), porque (le|les|me) (pega|pegan|pego), (le|les|me)
    (pega|pego|pegan|pegaron|dio|da) (con|duro|a menudo|cuando|una nalgada|nalgadas|cachetadas|cintarazos|manazos|un
    golpe|en la cara|patadas), (bebe|nino|nina|meses) ... fractura*,
    (mama|papa|padrastro|madrastra|abuela|abuelo|tio|tia|ninera) (le|les|lo|la|los|las)
    (pega|pego|pegan|golpea|golpeo|quemo|pellizca|encierra|amarra|cachetea|nalguea|toca|toco|manosea), (le|les)
    (pega|pego|pegan|dio|dieron) (con)? (el|la|un|una)?
    (cinto|cinturon|chancla|cable|palo|vara|correa|cuchara|cargador|manguera), (llegan|llega|llego|llegaron) (a la
    escuela)? (suci*|mugros*|sin (banar|desayunar|comer)|con (moreton*|marcas|hambre)),
    (llega|llegan|llego|llegaron|va|van|viene|vienen|anda|andan) ... (a la escuela|a clases)? (suci*|con (la misma
    ropa|moreton*|golpes|marcas|hambre|piojos)|sin (banarse|banar|comer|desayunar|abrigo|zapatos)|golpead*),
    (nino|nina|ninos|ninas|bebe|menor|menores|chiquito|chiquita) (de # (anos|meses)?)?
    (estaba|estaban|anda|andaba|andaban)? (solo|sola|solos|solas|desatendid*) (en|toda|todo|por|afuera) ...`,
  findings: `(quemadura|quemaduras) (de|con|por) (cigarr*|plancha|agua caliente|encendedor|estufa)`,
};
