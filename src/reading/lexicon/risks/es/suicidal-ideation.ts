import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const suicidalIdeation: RiskPhrases = {
  words: `
    quiere morir*, no quiere vivir, se quiere morir, (quisiera|quiero|quiere|queria|prefiere|desea|deseaba)
    (morir*|estar muert*), (no|nunca) despertar, no (quiere|quiero|queria) (vivir|estar aqui|despertar|existir),
    (ya)? no (quiere|quiero|quisiera|queria) (estar|seguir|vivir|despertar|amanecer|existir) (en (este|el)
    mundo|aqui|mas|viv*|asi|viviendo|ya)?, (ojala|quisiera|prefiere|preferiria|mejor) (no (despertar*|amanecer|haber
    nacido|despierte|amanezca)|dios (me|lo|la) (lleve|llevara|recoja)|estar muert*|morir*|se muriera|me muriera),
    (quisiera|preferiria|prefiere|prefiero|ojala|desearia|desea|mejor|seria mejor|estaria mejor|hubiera sido
    mejor|quiere|querria) ... (no|ya no) ... (vivo|viva|despertar|despertara|amanecer|existir|haber nacido|estar
    aqui|estar|vivir|seguir), (se|me)
    (tira|tiro|tire|avienta|aviento|avento|lanza|lanzo|echa|arroja|tirara|aventara|cuelga|cuelgo|ahorca|ahorco|mata|mato|corta
    las venas|pega un tiro|da un tiro) (del|de un|de|al|a las|a los|desde|enfrente|frente|en)? (un|una|el|la)?
    (puente|tren|techo|edificio|balcon|carro|carros|metro|vias|freeway|camion|barranco|rio|tercer piso|segundo
    piso|y ya|y se acabo|mejor), mejor (se|me)
    (tira|tiro|avienta|aviento|mata|mato|muere|muero|cuelga|cuelgo|ahorca|ahorco|va|quita la vida), ya no
    (quiere|quiero|queria) (nada (con|de) la vida|mas vida|seguir|vivir|estar|despertar|saber nada de vivir),
    (carta*|nota*|mensaje*) de (despedida|adios), (no puedo mas|ya no puedo|no aguanto|ya no aguanto|no puedo
    seguir|estoy hart*|estoy cansad*) (mas|asi)?, (escribio|dijo|dice|repite|publico|puso|mando|decia) ... (no
    (quiere|quiero|queria) (existir|vivir|seguir|despertar|estar vivo|estar viva)|quiere (morir*|desaparecer)|mejor
    (me|se) (mato|mata|muero|muere))`,
  findings: `carta de despedida`,
};
