import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const whereaboutsUnknown: RiskPhrases = {
  words: `
    no sabe donde esta, nadie sabe donde, no ha regresado, no aparece, nadie lo ha visto, nadie la ha visto, no lo
    han visto, no la han visto, no sabe* (a)? donde (esta*|fue*|se fue|vive|anda|se mudo|estan|para), nadie
    (lo|la|los|las)? (ha|han) (visto|sabido|vuelto a ver), no (lo|la|los|las) (ha|han|he|hemos) (visto|vuelto a
    ver), nadie sabe (a)? donde, nadie sabe (de|nada de) (el|ella|ellos|su|la|los), (no|nadie|tampoco) (se)?
    (sabe|saben|sabemos|supo|ha sabido|han sabido) (nada)? (de|del) (el|ella|ellos|la|su|mama|papa|la mama|el
    papa|cliente|el cliente|la clienta|los ninos|donde|su paradero), nadie (la|lo|los|las)
    (encuentra|localiza|halla|ha visto|vio|han visto), no (ha|han)? (duerme|duermen|dormia|durmio|dormido|se
    queda|se ha quedado|llega|llegado|llego|se aparece|se para) (ahi|alli|aqui|alla|en casa|en la casa|en su casa|en
    su cuarto|en el albergue|a dormir) desde, no (la|lo|los|las)
    (encuentra|encuentran|encontramos|encontraron|localiza|localizan|localizamos|hallan|halla|hemos visto|han
    visto|ve desde|ven desde), no (lo|la|los|las) (encuentran|encuentra|encontramos|localizan|localiza|hallan|han
    encontrado|han visto|ha visto|encontraron), nadie (lo|la|los|las) ha visto`,
};
