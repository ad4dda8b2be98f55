import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const foodInsecurity: RiskPhrases = {
  words: `
    no (tiene|tienen|tengo) (ni)? para (un taco|comer|la comida|tortillas|leche|frijoles|el mandado), sin comida, no
    hay comida, no tiene comida, no tienen comida, con hambre, refri vacio,
    (alacena|refri|refrigerador|nevera|despensa|cocina) (casi|esta|estaba|completamente)? (vaci*|sin (nada|comida)),
    (sin|no hay|no tienen|se acabo|se acabaron|se quedaron sin|se quedo sin|falta|hace falta|les falta|le falta)
    (la|los|las|que|de|suficiente|nada de)?
    (comida|formula|leche|cupones|estampillas|alimento*|mandado|despensa|comer|pan),
    (cupones|estampillas|ebt|snap|wic) (se acabaron|cancelad*|cortad*|suspendid*|no llegaron|no le
    llegaron|negad*|vencid*), en (la)? casa no hay, (no|ni)
    (tiene|tienen|tenemos|tenia|tenian|hay|habia|tuvo|tuvieron) (nada)? (que|de|para) (comer|cenar|desayunar|darles
    de comer|darle a), no (hay|tiene|tienen|habia) nada en (el|la|su)
    (refri|refrigerador|nevera|alacena|despensa|cocina), cereal con agua, no hay nada (en (la |su )?casa|de
    comer|que comer|en (el|la) *), (pidio|pide|piden|pidiendo|pidieron|anda pidiendo) (para|pa|algo de|de)? (un
    taco|comer|comida|tortillas|leche|formula|un lonche|fiado|sobras|un plato),
    (refri|refrigerador|nevera|alacena|despensa|congelador|hielera) (vaci*|casi vaci*|sin|con pura|con puro|con
    solo|pelad*|no tiene|no tenia|no hay), (no hay|no habia|no tienen|no tiene|casi no hay|hay poca|poca|muy
    poca|falta) (nada)? (de|que|para|pa)? (comida|comer|cenar|mandado|leche|formula|desayunar|lonche|darles|cocinar)`,
};
