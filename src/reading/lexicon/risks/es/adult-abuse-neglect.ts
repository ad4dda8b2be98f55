import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const adultAbuseNeglect: RiskPhrases = {
  words: `
    (hijo|hija|cuidador|cuidadora|nieto|nieta|sobrino|sobrina) ...
    (golpea|golpeo|pega|pego|grita|gritaba|empujo|empuja|encierra|encerro|maltrata|jalonea), le grita,
    (hijo|hija|cuidador|cuidadora|nieto|nieta|sobrino|sobrina|yerno|nuera|esposo|esposa|enfermera|empleada|hermano|hermana|muchacha)
    ...
    (jala*|jalo|avient*|avento|insult*|humill*|amenaz*|golpe*|pega*|pego|grit*|empuj*|encierr*|encerr*|maltrat*|jalon*|pellizc*|amarr*|zarande*|sacud*|abandon*|descuid*|cachete*),
    (cierra|cerro|pone|puso) ... (candado|llave), amarrad* (a|en) la, (la|lo) (dejan|deja|dejo|dejaron)
    (sol*|orinad*|mojad*|suci*|encerrad*|sin comer|tirad*|amarrad*|sin banar|sin cambiar),
    (hijo|hija|hijos|nieto|nieta|sobrino|sobrina|cuidador|cuidadora|yerno|nuera|muchacha|enfermera) (la|lo|le)
    (pega|pego|golpea|golpeo|grita|grito|empuja|empujo|jalonea|jaloneo|insulta|insulto|encierra|encerro|amarra|amarro|maltrata|pellizca|amenaza|amenazo|humilla|cachetea|avienta|descuida),
    (la|lo) (dejan|deja|dejo|dejaron|tienen|tiene) (todo el dia|toda la noche)? (sol*|orinad*|mojad*|suci*|sin
    (comer|agua|cambiar|banar)|amarrad*|encerrad*),
    (deja|dejan|dejo|dejaron|dejaba|tiene|tienen|mantiene|mantienen|encontre|encontraron|encontro|halle|hallaron) a
    (la|el|su|mi|don|dona)?
    (sra|senora|senor|sr|don|dona|mama|papa|abuela|abuelo|abuelita|abuelito|cliente|cl|paciente|suegra|tia|madre|padre|viejita|viejito)
    ... (encerrad*|amarrad*|sol*|mojad*|orinad*|suci*|sin
    (comer|comida|agua|cambiar|banar|medicina*|atender)|tirad*|en el piso|en la cama) *, (encerrad*) con
    (llave|candado|seguro), (le|la|lo) (esconde|esconden|quita|quitan|niega|niegan) (la|el|las|los|su|sus)
    (comida|medicina*|pastillas|telefono|andador|lentes|baston), (hij*|niet*|sobrin*|nuera|yerno|cuidador*|herman*)
    (la|lo|le) (insulta|humilla|grita|empuja|jalonea|maltrata|esconde|amenaza)`,
  findings: `(llaga|llagas)`,
};
