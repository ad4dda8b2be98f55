import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const fall: RiskPhrases = {
  words: `
    se cayo, caida, cayo en, tropezo, resbalo, (lo|la|le)?
    (encontro|encontraron|encontre|halle|hallaron|estaba|amanecio) ... (tirad*|en el (suelo|piso)|en (suelo|piso)),
    (rodo|rodaron|cayo|caen|cayendo|cayeron) (por|de|en|del|al|desde|las|la), se (ha)?
    (caido|cae|cayo|resbalo|tropezo|desplomo), se resbal*, y cayo, (vio|vieron|vi|encontro|encontraron|oyo)
    (caer|caerse|caida|cuando se cayo|resbalar*|en el (piso|suelo)|tirad* en), (la|lo)
    (vio|vieron|encontro|encontraron|hallo|hallaron) (caer|caerse|tirad*|en el (piso|suelo)|resbalar*), (se
    resbalo|se tropezo|se fue de lado|se fue para atras|perdio el equilibrio|se le doblaron las (piernas|rodillas))`,
  findings: `(la|lo|le) (vio|vieron) (caer|caerse|resbalar*|caida)`,
};
