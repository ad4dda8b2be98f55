import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const selfNeglect: RiskPhrases = {
  words: `
    no se bana, no se ha banado, sin banarse, no come, no ha comido, misma ropa, descuidad*, no se ha
    (banado|lavado|cambiado|aseado|peinado), (olor|huele|apesta|oliendo) a (orina|orines|excremento|sudor|pipi),
    (mismo|misma|mismos) (ropa|pijama|bata|vestido|pantalon*|camisa), (unas) (larg*|larguisim*|enterradas|suci*), no
    se (bana|lava|ducha|cambia|asea|rasura|peina|cepilla), ropa (manchada|orinada|mugrosa), (lleva|tiene|va para)
    (dias|semanas|# (dias|semanas|meses)|un mes|dos semanas) sin (banarse|comer|cambiarse|salir|asearse|lavarse),
    (camina|camino|caminando|caminaba|anda|andaba|sale|salio|salia|deambula|deambulando|vaga|vagando|encontraron|encontrada|encontrado|hallaron|vieron|la
    ven|lo ven|afuera) ... (sin (zapatos|chamarra|abrigo|sueter|ropa)|(w/o|without)
    (shoes|coat)|barefoot|descalz*|desnud*|en (bata|pijama|piyama|camison|calzones|ropa
    interior|chanclas|calcetines)|en panal), (panal|ropa|cama|sabanas) (mojad*|suci*|orinad*|empapad*)
    (de|desde|hace) ...`,
};
