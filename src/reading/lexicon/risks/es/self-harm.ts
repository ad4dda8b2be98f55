import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const body = `
  brazo|brazos|pierna|piernas|mano|manos|muslo|muslos|muneca|munecas|panza|vientre|piel|cuello|cabeza|cara|pecho|
  antebrazo|muela|diente|oido|cuerpo`;
const others = `
  mama|papa|padrastro|madrastra|novio|novia|esposo|esposa|marido|enfermera|enfermero|doctor|doctora|hermano|hermana|
  tio|tia|ninera|perro|gato`;

export const selfHarm: RiskPhrases = {
  except: `
    (se|me) (corto|quito|arranco) (el|la|su) (grillete|brazalete|monitor|pulsera|pelo|cabello|luz|unas|llamada|comunicacion),
    se corto (el pelo|el cabello|las unas|la llamada|la luz|la comunicacion|el dedo cocinando|con un vidrio en el
    trabajo), cortarse el (pelo|cabello), se quemo (cocinando|con la estufa|la comida), (se|me) (quemo|corto) (el|
    la|los|un) (dedo|dedos|mano|manos) (cocinando|con (la|el) (estufa|olla|horno|aceite|cuchillo|comal|sarten)|en
    (el trabajo|la cocina)), se (corto|quemo|lastimo|golpeo|pego) ... (cocinando|trabajando|jugando|futbol|en el
    trabajo|en la cocina|al caer*|cuando se cayo|con la estufa|con el aceite|con la plancha|accidente|sin querer|
    rasurandose), se (quemo|corto) (la|el|las|los) (mano|manos|dedo|dedos|brazo|pie) (feo|con (aceite|agua|el comal|
    la olla|la sarten|el sarten)), se quemo (la|el) (comida|arroz|casa|mano y) *, (${others}) (se)? (la|lo|le|les|
    los|las) (corto|quemo|hizo|hace|rasguno|saco) ..., se (corto|quemo|lastimo) (con|en) (una|un|la|el|unas|aceite|
    agua) (lata|abrelatas|cuchillo (de)?|papel|sobre|sarten|estufa|plancha|horno|aceite|alambre|cerca|vidrio (de|en|
    al)|puerta|llave|rallador|pelapapas|herramienta|olla|comal|caliente|sierra|maquina|rosal|espina*)? (al|en|
    cocinando|mientras|cuando|picando|pelando|abriendo|haciendo|trabajando|de la|planchando) ..., se (corto|quemo)
    (con|al) (una lata|el sarten|la plancha|la estufa|aceite|el horno|el aceite|abrir|cocinar|pelar|picar|planchar|
    rasurar*|afeitar*) ..., (ya)? no se (lastima|corta|quema|muerde|autolesion*|rasguna|pega), no se (corta|ha
    cortado|lastima|hace cortes|ha lastimado|ha hecho) ...`,
  words: `
    autolesi*, autoinfligi*, autoagre*, automutil*, auto lesion*, auto-lesion*, parasuicid*, se corta, se corto,
    cortarse, se lastima, se lastimo, se hace dano, se hizo dano, hacerse dano, lastimarse, se quema, se golpea la
    cabeza, (se|me) (corto|cortaba|corta|rasguna|rasguno|quemo|quema|pellizca|arranca|pincha|arana) (el|la|los|las|
    su|con|otra|de nuevo|anoche|ayer|hasta|cuando|a si mism*|brazo*), cortandose, lastimandose, quemandose,
    rasgunandose, se rasguna, golpeandose la cabeza, se pega en la cabeza, navaja* de rasurar bajo, se arranca el
    pelo, se esta (cortando|lastimando|quemando|rasgunando), (volvio a|empezo a|sigue sin dejar de) cortarse,
    (sigue|anda|esta) cortandose, se (sigue|anda|esta) cortando, se (pega|golpea|cachetea) (a si mism*|en la (cara|
    cabeza)), se (clavo|clava|enterro|entierra) (un|una|el|la) (lapiz|aguja|navaja|vidrio|clip|pluma|tijera*|
    alfiler*), se (tallo|talla|grabo|marco) (las|el|su|un) (iniciales|nombre|letras|palabra*), se (hizo|hace) (unos|
    unas|los|las)? (cortes|cortadas|rasgunos|quemaduras|heridas), la usa en sus (muslos|brazos|piernas|munecas), se
    arranca (las|el|los)? (costras|pelo|pestanas|cejas), a proposito con (una|un) (navaja|encendedor|cigarro|
    vidrio), (se|me) (corto|corta|cortaba|rasguno|rasguna|quemo|quema|pico|pica|pincho) (los|las|el|la) (brazo*|
    pierna*|muneca*|muslo*|vientre|antebrazo*|piel), (se|me) (corto|corta|cortaba|cortado|quemo|quema|quemado|
    rasguno|rasguna|araño|arano|arana|pega|pego|golpea|golpeo|muerde|mordio|pincho|pincha|lastimo|lastima) (a si
    mism*|con (una|un|la|el|las|su|tijeras|vidrio|navaja)|(los|las|el|la) (brazo*|pierna*|muneca*|muslo*|antebrazo*|
    piel|vientre|panza)|cuando (esta|se|siente|discute)|otra vez|de nuevo|anoche|a proposito|porque (siente|se
    siente|quiere)|para (sentir|calmarse|no)) *, (cortadas|cortes|rasgunos|marcas|quemaduras) ... (se (las|los)
    (hizo|hace)|hechas por|que se (hizo|hace)), (volvio|empezo|sigue|regreso|esta|anda) (a)? (cortarse|cortandose|
    quemarse|quemandose|lastimarse|lastimandose|hacerse dano|haciendose dano|rasgunarse), (ganas|impulsos|deseos|
    urgencia) de (cortarse|quemarse|hacerse dano|lastimarse), se (da|daba|dio|esta dando|golpea) (con la cabeza|
    cabezazos|golpes en la cabeza|de golpes) ..., (cortadas|cortaditas|cortes|rasgunos|quemaduras) (de|d) (hace|
    ayer|anoche|la semana|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|navaja|cigarro) *, (enseno|
    mostro|vi|tenia|tiene|trae|traia|escondia|tapaba) ... (cortadas|cortaditas|cortes|rasgunos|quemaduras de
    cigarro), (se|me) (raspo|raspa|rallo|tallo|quemo|arana|arano|restrego|rayo) (los|las|el|la|sus) (${body}) (con|
    hasta) ..., (se|me) (pego|pega|golpeo|golpea|estrello|azoto|azota) (contra|en) (la|el) (pared|piso|puerta|
    vidrio|reja) ... (sangr*|salir* sangre|a proposito|la cabeza), (se|me) (muerde|mordio|mordia|muerdo|pellizca|
    pellizco|arana|arano|rasca|rasco|rasguna|rasguno|pega|pego|golpea|golpeo|corta|corto|quema|quemo|pica|pico|
    pincha|pincho|arranca|arranco|jala|jalo|raspa|raspo|cachetea|cacheteo|clava|clavo|entierra|enterro|encaja|
    encajo|abre|abrio|hiere|hirio|lastima|lastimo|estruja|tuerce) (fuerte|mucho|sol*|a si mism*|a ella misma|a el
    mismo)? (en|con)? (el|la|los|las|sus|su|propi*|un|una)? (${body}|pelo|cabello|pestanas|cejas|unas|dedos|dedo|
    labios|labio|costras|cuero cabelludo|mejillas|oreja*|nudillos|palmas|muslos|punos|puno) ... (sangr*|sacarse
    sangre|hasta (que|dejarse|hacerse|sacarse) *|moreton*|a proposito|adrede|cuando (se|la|lo|llora|le|hay|esta|su|
    siente|oye) *|para (sentir|calmarse|castigarse|no|desahogarse|aliviar*)|de coraje|del coraje|de rabia|por
    (ansiedad|coraje|tristeza|enojo|culpa)|con (una|un|la|el|las|unas|sus)), (se|me) (da|dio|daba|dan|doy) (de)?
    (cachetadas|cabezazos|golpes|topes|bofetadas|punetazos|manotazos|topetazos|mordidas) ..., (se|me) (da|dio|daba)
    contra (la|el) (pared|piso|reja|puerta|vidrio), (se|me) jala (el|los) (pelo|cabello*|pelos) y ..., (me|se) (las|
    los|lo|la) hice yo, (me|se) las hizo (sol*|ella|el), me (corto|quemo|rasguno|lastimo|golpeo|muerdo) (para|
    cuando|porque|a veces|los|las|el|la|mucho) *, hech* por (ell*|el|si|la paciente|el paciente|la menor|el menor|la
    propia) (mism*)?, (provocad*|causad*|ocasionad*|infligid*|producid*|realizad*) por (ell*|el|si|la|el) (paciente|
    menor|propi*|cliente|joven|nina|nino)? (mism*)?, (se|me) (esta|ha|anda|estaba|estuvo|sigue) (lastimando|
    cortando|quemando|rasgunando|golpeando|mordiendo|haciendo dano|pellizcando|autolesionando) (sol*|otra|de|a|con|
    los|las|el|en)?, (se)? (lastima|corta|hace dano|quema|pica|rasguna) (con|sol*|a si mism*) (el|la|un|una|unas|
    las|su)? (sacapuntas|navaja*|clip*|compas|tijera*|vidrio*|aguja*|alfiler*|rastrillo*|cutter|lapiz|pluma|
    encendedor|cigarro|plancha)?, (ganas|impulsos|impulso|deseos|urgencia|ansias|pensamientos|necesidad) de
    (cortar*|quemar*|lastimar*|hacerse (dano|cortes|heridas)|golpear* a si|autolesionar*|rasgunar*|pegarse),
    (conducta*|comportamiento*|gestos|actos) (autolesiv*|autodestructiv*|autoagresiv*|de autolesion), (volvio|volvi|
    regreso|empezo|recayo|sigue|siguio) (a|en|con)? (los|las|el)? (cortarse|cortarme|autolesion*|cortes|lastimarse|
    lastimarme|quemarse|hacerse dano|cortadas), (se|me) (trago|comio|tomo|metio) ... (navaja*|vidrio*|pila*|clavo*|
    tornillo*|aguja*|alfiler*|rastrillo|tachuela*|grapa*)`,
  findings: `
    cortes en (el|la|los|las|su|sus), cortadas en (el|la|los|las|su|sus), cortes frescos, cortes recientes,
    (cortes|cortadas|cortaditas|rasgunos|quemaduras) (nuev*|frescas|frescos|recientes),
    (cortadas|cortes) nuev*,
    (cortadas|cortes|rasgunos|quemaduras|heridas|marcas) (nuev*|fresc*|recient*)`,
};
