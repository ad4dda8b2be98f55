import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const homicidalIdeation: RiskPhrases = {
  words: `
    (lo|la|los|las) (voy|va|vamos|quiere|quiero) a? matar, (quiere|quiero|va a|voy a|piensa|piensa en|plan
    para|ganas de|deseos de|suena con|planea|amenaza con|jura que va a) matar(lo|la|los|las)?, matar (al|a la|a mi|a
    sus|a todos|a alguien|a un|a una), (piensa|pensado|suena|fantasea|planea|quisiera|ganas|deseos|imagina)
    (en|con|de)? (ahogar|asfixiar|acuchillar|apunalar|envenenar|estrangular|degollar|balacear) (a|al|lo|la),
    (piensa|pensado|pensando|ganas|quiere|quisiera|planea|plan|suena|fantasea|jura|juro) (en|de|con|que va a|a)?
    (matar|apunalar|acuchillar|balacear|envenenar|degollar|estrangular|ahorcar|asfixiar) (a|al|lo|la) ..., (que|q)?
    (lo|la|los|las) (va|voy|iba|quiere|quisiera) (a)? (matar|apunalar|balacear|acuchillar|degollar),
    (quiere|quisiera|va a|piensa|dijo que va a) (matar|apunalar|acuchillar|dispararle|balacear) (a|al) ...`,
};
