import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const selfHarm: RiskPhrases = {
  words: `
    se corto, (se|me) (corto|cortaba|corta|rasguna|rasguno|quemo|quema|pellizca|arranca|pincha|arana)
    (el|la|los|las|su|con|otra|de nuevo|anoche|ayer|hasta|cuando|a si mism*|brazo*), (se|me)
    (corto|corta|cortaba|rasguno|rasguna|quemo|quema|pico|pica|pincho) (los|las|el|la)
    (brazo*|pierna*|muneca*|muslo*|vientre|antebrazo*|piel), (se|me)
    (corto|corta|cortaba|cortado|quemo|quema|quemado|rasguno|rasguna|araño|arano|arana|pega|pego|golpea|golpeo|muerde|mordio|pincho|pincha|lastimo|lastima)
    (a si mism*|con (una|un|la|el|las|su|tijeras|vidrio|navaja)|(los|las|el|la)
    (brazo*|pierna*|muneca*|muslo*|antebrazo*|piel|vientre|panza)|cuando (esta|se|siente|discute)|otra vez|de
    nuevo|anoche|a proposito|porque (siente|se siente|quiere)|para (sentir|calmarse|no)) *,
    (enseno|mostro|vi|tenia|tiene|trae|traia|escondia|tapaba) ... (cortadas|cortaditas|cortes|rasgunos|quemaduras de
    cigarro), (se|me) (raspo|raspa|rallo|tallo|quemo|arana|arano|restrego|rayo) (los|las|el|la|sus)
    (brazo|brazos|pierna|piernas|mano|manos|muslo|muslos|muneca|munecas|panza|vientre|piel|cuello|cabeza|cara|pecho|antebrazo|muela|diente|oido|cuerpo)
    (con|hasta) ..., (se|me)
    (muerde|mordio|mordia|muerdo|pellizca|pellizco|arana|arano|rasca|rasco|rasguna|rasguno|pega|pego|golpea|golpeo|corta|corto|quema|quemo|pica|pico|pincha|pincho|arranca|arranco|jala|jalo|raspa|raspo|cachetea|cacheteo|clava|clavo|entierra|enterro|encaja|encajo|abre|abrio|hiere|hirio|lastima|lastimo|estruja|tuerce)
    (fuerte|mucho|sol*|a si mism*|a ella misma|a el mismo)? (en|con)? (el|la|los|las|sus|su|propi*|un|una)?
    (brazo|brazos|pierna|piernas|mano|manos|muslo|muslos|muneca|munecas|panza|vientre|piel|cuello|cabeza|cara|pecho|antebrazo|muela|diente|oido|cuerpo|pelo|cabello|pestanas|cejas|unas|dedos|dedo|labios|labio|costras|cuero
    cabelludo|mejillas|oreja*|nudillos|palmas|muslos|punos|puno) ... (sangr*|sacarse sangre|hasta
    (que|dejarse|hacerse|sacarse) *|moreton*|a proposito|adrede|cuando (se|la|lo|llora|le|hay|esta|su|siente|oye)
    *|para (sentir|calmarse|castigarse|no|desahogarse|aliviar*)|de coraje|del coraje|de rabia|por
    (ansiedad|coraje|tristeza|enojo|culpa)|con (una|un|la|el|las|unas|sus)), (se|me)
    (esta|ha|anda|estaba|estuvo|sigue) (lastimando|cortando|quemando|rasgunando|golpeando|mordiendo|haciendo
    dano|pellizcando|autolesionando) (sol*|otra|de|a|con|los|las|el|en)?`,
  findings: `
    (cortes|cortadas|cortaditas|rasgunos|quemaduras) (nuev*|frescas|frescos|recientes), (cortadas|cortes) nuev*,
    (cortadas|cortes|rasgunos|quemaduras|heridas|marcas) (nuev*|fresc*|recient*)`,
};
