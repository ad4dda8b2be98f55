import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const homicidalIdeation: RiskPhrases = {
  except: `
    (se|me) (quiere|quiero|quisiera|queria|va a|iba a|piensa) matar,
    (quiero|quisiera|queria|voy a|iba a|pienso|pienso en) matarme,
    matar el tiempo, matar (a las|las)? cucarachas,
    (me|lo|la|le|nos) mata(n)? (de)? (el|la|los|las|la risa|risa|aburrimiento)?
      (dolor|espalda|rodilla*|calor|trabajo|pies|cabeza|hambre|tristeza|soledad|risa|frio|tos),
    (pensado|pensando|piensa|quiere|quisiera|ganas) (en|de)? (matar|envenenar) (a|al|las|los)? (las|los)?
      (cucaracha*|rata*|raton*|hormiga*|chinche*|tiempo|plaga*),
    (preso|presa|convict*|condenad*|sentenci*|libertad condicional|carcel|cargo*|victima*|familia* de|detective de|
    delito de)
      (de|por)? (intento de)? homicid*,
    (calor|frio|dolor|soledad|trabajo|aburrimiento|tos|espalda|hambre) (me|lo|la|le|nos) (esta|va a|anda)? mata*`,
  words: `
    homicid*, ideacion homicida, ideas homicidas, quiere matar (a|al), matar a (su|alguien|la|los),
    va a matar (a|al), pensamientos de matar, hacer dano a otros, lastimar a otros,
    (lo|la|los|las) (voy|va|vamos|quiere|quiero) a? matar,
    (quiere|quiero|va a|voy a|piensa|piensa en|plan para|ganas de|deseos de|suena con|planea|amenaza con|jura que va
      a) matar(lo|la|los|las)?,
    (matarlo|matarla|matarlos|matarlas), matar (al|a la|a mi|a sus|a todos|a alguien|a un|a una),
    hacerle dano a (otros|alguien|su|los|la|el), le va a meter un balazo, lo quiere ver muerto,
    la quiere ver muerta, quemar la casa con, (mata|mato|matara) a (alguien|todos|ese|esa),
    (piensa|pensado|suena|fantasea|planea|quisiera|ganas|deseos|imagina) (en|con|de)?
      (ahogar|asfixiar|acuchillar|apunalar|envenenar|estrangular|degollar|balacear) (a|al|lo|la),
    ver muert* (a|al),
    (va|voy|iba|quiere|quisiera|quiero|piensa|penso en|pensado en|ganas de) (a)? matar (a|al)
      (su|la|el|un|mi|esa|ese|los|las|todos|alguien|vecino|cunado|hermano|papa),
    (se merece|merece|tiene que|deberia) morir(se)? (el|la|su|ese|esa) ...,
    (dice|dijo|jura|siente|confiesa|admite) (que|q) (lo|la|los|las) (quiere|quisiera|va a|puede) (ver
      muert*|matar|desaparecer del mapa),
    (ganas|ideas|pensamientos|impulsos|deseos) de (matar|hacerle dano|hacerles dano|lastimar|acabar
      con|ahorcar|apunalar|envenenar) (a|al|lo|la|los|las)? ...,
    (piensa|suena|fantasea|imagina) (en|con|que) (matar|mata|ahorca|ahorcar|apunala|le da un tiro) ...,
    (piensa|pensado|pensando|ganas|quiere|quisiera|planea|plan|suena|fantasea|jura|juro) (en|de|con|que va a|a)?
      (matar|apunalar|acuchillar|balacear|envenenar|degollar|estrangular|ahorcar|asfixiar) (a|al|lo|la) ...,
    (quiere|quisiera|ojala) (ver|que) ... muert* (a|al) ..., lo quiere muert*, la quiere muert*,
    (que|q)? (lo|la|los|las) (va|voy|iba|quiere|quisiera) (a)? (matar|apunalar|balacear|acuchillar|degollar),
    (quiere|quisiera|va a|piensa|dijo que va a) (matar|apunalar|acuchillar|dispararle|balacear) (a|al) ...`,
};
