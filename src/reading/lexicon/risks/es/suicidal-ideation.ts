import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const all = `
  todos|mi familia|su familia|la familia|mis hijos|sus hijos|los ninos|la gente|el mundo|ellos|mi mama|su mama|
  su esposa|su esposo`;

export const suicidalIdeation: RiskPhrases = {
  except: `
    si (llega|llegara|vuelve|volviera|empieza|siente|sintiera|tiene|tuviera|piensa|pensara|regresan|vuelven) ...
    (suicid*|matarse|morir*|pensamientos|ideas) ..., (se)? (mata|matan|mato) (trabajando|estudiando|de risa|en el
    trabajo|por sus hijos|haciendo), (muert*|muriendo) de (cansancio|risa|hambre|sueno|frio|calor|miedo|verguenza|
    ganas), no (quiere|quiero|queria) vivir (con|en (la|el|esa|ese|su)|alli|ahi|alla|cerca|sol*), (linea|numero|
    prevencion) (de|contra|del) (la linea de)? suicid*, si (dios|se|hay|ella|lo|le|les|te|su|esta|tiene|puede|
    quiere|acepta|claro|los|las|ya|hubo|pasa|sale|gracias|entiende|vino|fue|contesto), (lo|la|los|las|le|te) (mata|
    matan|mato) (de|la risa|el dolor), regal* (la)? ropa (que|q) ya no, (regalo|regala) ... (porque|xq|ya que|pues)
    se (muda|va|cambia) ...`,
  words: `
    (quiero|quisiera|queria|voy a|iba a|pienso|penso en|pienso en) (matarme|suicidarme|ahorcarme|colgarme|quitarme la vida|morirme),
    suicid*, ideas suicidas, ideacion suicida, quitarse la vida, quiere morir*, querer morir*, deseos de morir*, no
    quiere vivir, no quiere seguir viviendo, matarse, quiere matarse, mejor muert*, ganas de morir*, acabar con
    (todo|su vida), quiere desaparecer, mejor me muero, me quiero morir, se quiere morir, (quisiera|quiero|quiere|
    queria|prefiere|desea|deseaba) (morir*|estar muert*), (tirarse|aventarse|lanzarse|echarse|arrojarse|saltar)
    (del|de un|al|a la|de la|desde el|frente al) (puente|techo|tren|edificio|carro|metro|balcon|segundo piso|tercer
    piso|autopista|vias), ahorcarse, colgarse, (pegarse|darse) un tiro, cortarse las venas, mejor(es)? sin (el|ella|
    mi), (estarian|estarian todos|estaria) mejor* sin, la vida no (vale|tiene sentido), no vale la pena vivir, (sin|
    no tiene) ganas de vivir, no le ve sentido a (la vida|vivir|nada), cansad* de vivir, (no|nunca) despertar,
    despidiendose de (todos|sus|la), se despidio de (todos|sus), regalando sus cosas, regalo sus cosas, atent*
    contra su vida, quitarme la vida, me voy a matar, se (quiere|queria|va a|intento|trato de) (matar|ahorcar|
    colgar|quitar la vida), acabar con mi vida, irse al cielo con, ya no estar aqui, ya no (aguanto|aguanta) (mas|la
    vida|vivir), (ya no aguanto mejor me), no (quiere|quiero|queria) (vivir|estar aqui|despertar|existir), (se|me)
    (va|voy|iba) a (matar|ahorcar|colgar), no (quiere|quiero) estar (aqui|en este mundo|vivo|viva), (una|la) soga,
    (quiere|quisiera) irse con (su|el|la) ... (muert*|difunt*|fallecid*), ideas de (muerte|morir), ideacion de
    muerte, mejor no haber nacido, para que (seguir|sigo|sigue) viviendo, se (quiso|intento|trato de|queria|quiere|
    iba a|va a|pensaba) (ahorcar|colgar|matar|quitar la vida|envenenar), pensamientos de (muerte|morir|hacerse
    (algo|dano)), hacerse algo, ya no le (encuentra|ve|halla) (el)? sentido a, no le (encuentra|halla) (el)? sentido
    a, (sin|ninguna) (ganas|razon) de (vivir|seguir viviendo), dormir y (no|ya no|nunca) despertar, desaparecer (de
    este mundo|para siempre), tirarse del, no (quiere|quiero|queria) seguir (aqui|viviendo|vivo|viva), estarian
    mejor sin, (tirarse|aventarse|lanzarse|echarse|arrojarse|tirarme|aventarme) (a|al|del|de|por|desde|enfrente)
    (las|los|la|el|un)? (vias|tren|metro|carros|puente|techo|ventana|balcon|camion|rio|freeway), (ya)? no (quiere|
    quiero|quisiera|queria) (estar|seguir|vivir|despertar|amanecer|existir) (en (este|el) mundo|aqui|mas|viv*|asi|
    viviendo|ya)?, (ojala|quisiera|prefiere|preferiria|mejor) (no (despertar*|amanecer|haber nacido|despierte|
    amanezca)|dios (me|lo|la) (lleve|llevara|recoja)|estar muert*|morir*|se muriera|me muriera), que dios (se)? (la|
    lo|me) (lleve|lleva|recoja), (penso|pensado|piensa|pensaba|pensando) en (matarse|morir*|quitarse la vida|acabar
    con todo|ya no estar|no estar|desaparecer), no tiene (caso|sentido) (vivir|seguir), (harto|harta|cansado|
    cansada) de (vivir|la vida|estar viv*), (quisiera|preferiria|prefiere|prefiero|ojala|desearia|desea|mejor|seria
    mejor|estaria mejor|hubiera sido mejor|quiere|querria) ... (no|ya no) ... (vivo|viva|despertar|despertara|
    amanecer|existir|haber nacido|estar aqui|estar|vivir|seguir), (quisiera|preferiria|prefiere|desearia|mejor|seria
    mejor|estaria mejor|ojala) ... (muerto|muerta|morir|morirse|morirme|estuviera muert*|se muriera|dormirse para
    siempre|dormir para siempre), (se|me) (tira|tiro|tire|avienta|aviento|avento|lanza|lanzo|echa|arroja|tirara|
    aventara|cuelga|cuelgo|ahorca|ahorco|mata|mato|corta las venas|pega un tiro|da un tiro) (del|de un|de|al|a las|a
    los|desde|enfrente|frente|en)? (un|una|el|la)? (puente|tren|techo|edificio|balcon|carro|carros|metro|vias|
    freeway|camion|barranco|rio|tercer piso|segundo piso|y ya|y se acabo|mejor), mejor (se|me) (tira|tiro|avienta|
    aviento|mata|mato|muere|muero|cuelga|cuelgo|ahorca|ahorco|va|quita la vida), (${all}) (estarian|estaria|
    vivirian|viviria|estan|van a estar|serian) (mucho)? (mejor|mas felices|mas tranquilos|mas felices) (sin|si|
    cuando) ..., (es|soy|ser|siente que es|se siente) (una|pura)? (carga|estorbo) ... (mejor|morir*|no estar|
    desaparecer), (pensamientos|ideas|ganas|deseos|intencion|plan|planes) (de|d) (suicid*|muerte|morir*|quitarse|no
    vivir|no estar|desaparecer|matarse|hacerse dano|ya no estar|aventarse|tirarse|tomarse todas), (ha|habia|estuvo|
    esta|anda|sigue) (pensado|pensando) (mucho|otra vez|seguido)? en (la muerte|morir*|matarse|quitarse*|no
    despertar|tomarse (todas|todo)|aventarse|tirarse|colgarse|ya no vivir|ya no estar|como (morir*|matarse|hacerlo)|
    irse de este mundo), (intento|trato de|quiso|intentando) (matarse|suicidarse|quitarse la vida|ahorcarse|
    colgarse|cortarse las venas|aventarse|tirarse|morirse), para que (vivo|vive|vivir|sigo|seguir|estoy aqui), (ya)?
    no (le|les|me) importa (vivir|morir*|si (vive|muere|amanece|se muere)), (le|les)? (pide|pidiendo|pedia|pido|
    reza) ... dios ... (lleve|llevara|recoja), ya no (quiere|quiero|queria) (nada (con|de) la vida|mas vida|seguir|
    vivir|estar|despertar|saber nada de vivir), (se)? (despide|despidio|despidiendose) (de (todos|sus|mi|la)|por
    (texto|mensaje|whatsapp|facebook)), no (piensa|va a|planea|quiere) (llegar a|amanecer|estar viv*|pasar de) ...,
    (no (le)? (ve|veo|encuentra|halla|tiene)) (ya|el|ningun)? (caso|sentido|chiste|razon) (a|de|en|para) (vivir|
    seguir|la vida|su vida|estar), (carta*|nota*|mensaje*) de (despedida|adios), (se despidio|despidiendose) de
    (todos|sus|la familia), ya no (les|le|te|los|las) (voy|va|quiero|quiere) (a)? (dar|causar|ser|molestar|estorbar)
    (lata|problemas|molestias|una carga|un estorbo|guerra)? ..., ya no (me|lo|la|nos) (van|vas|va) a (ver|volver a
    ver|tener que (cuidar|aguantar)), (esta es)? la ultima vez que (me|lo|la) (ven|ves|van a ver), (diosito|dios
    mio|senor|dios|virgencita) (ya)? (llevame|recogeme|llevame ya), nadie (me|lo|la|los) (va a|iba a|vaya a)
    (extranar|echar de menos|llorar), me quito la vida, mejor me (cuelgo|mato|muero|aviento|tiro|quito la vida|doy
    un tiro|voy de este mundo), (estaran|estarian|van a estar|estaran todos|estan) (mejor|mas tranquilos|mas a
    gusto) (cuando|si) (yo)? (ya)? (no este|me muera|me vaya|falte|no estuviera), (nos vemos|los veo|te veo) (del
    otro lado|en la otra vida|en el cielo), (que|para que) (me)? (sirve|sirvo) (seguir|estar) viv*, no (voy|va) a
    (llegar|pasar) (a|de) (la)? (navidad|ano nuevo|los *|# *|este ano|manana|esta noche), (mejor|ya) no estorb* ...,
    (listo|lista|arreglad*) (para|pa) (irse|irme|reunirse) con (su|mi) (viej*|difunt*|espos*|mama|papa|hij*|herman*|
    marido|senora), (subio|trepo|paro|subia) (a|al|en|del) (el|la|un)? (puente|techo|azotea|barandal|vias) ...
    (policia|bomberos|la baj*|lo baj*|la agarr*|lo agarr*|para tirar*), (se|me) (va|voy|iba|quiere|quiero|queria|
    queria|piensa) a? (pegar|dar|meter) (un|el)? (tiro|balazo|plomazo|disparo), (pegarme|darme|meterse|meterme) un
    (tiro|balazo), (no puedo mas|ya no puedo|no aguanto|ya no aguanto|no puedo seguir|estoy hart*|estoy cansad*)
    (mas|asi)?,? ... (acabar con (todo|esto|mi vida)|morir*|matarme|irme de (este mundo|aqui)|desaparecer|terminar
    con todo), (acabar|terminar) con (todo|mi vida|su vida|su existencia|el sufrimiento), quitar(se|me) de en medio,
    (irse|irme|ir|quiere ir|quiero ir) de este mundo, dejar (de existir|este mundo), (dejarse|dejarme|se va a dejar|
    me voy a dejar|se quiere dejar|me quiero dejar) morir, (va|voy) a dejar morir, (ya)? (vivio|vivi) (bastante|
    suficiente|mucho) y *, (como|formas de|maneras de|metodos para) (quitarse la vida|quitarme la vida|matarse|
    matarme|suicidarse|morir*) *, (pastillas|veneno|dosis) ... (para|hacen falta para|se necesitan para) (morir*|no
    despertar|matar*|acabar), (vigilancia|riesgo|alto riesgo|tamizaje|escala|cuestionario) (por|de|para|positiv*)
    (riesgo de)? (suicid*|c-ssrs|autolesion), (plan|planes|intencion|ideas|idea) de (tomar (veneno|pastillas|
    raticida)|ahorcar*|colgar*|aventar*|tirar*|lanzar*|cortarse las venas|darse un tiro|pegarse un tiro|matar* ell*|
    no seguir), (cortarse|cortarme|se corto|cortar) las venas, (subio|subido|subida|parado|parada|trepad*|asomad*)
    (a|en|al|de) (la|el|un|una)? (azotea|barandal|puente|techo|cornisa|barda del puente|orilla del puente|vias) ...,
    (gritaba|grito|dice|dijo|amenazo|amenaza|decia) ... (se iba a|se va a|con|que se) (aventar*|tirar*|lanzar*|
    matar*|colgar*|ahorcar*|quitar* la vida|arrojar*), (escribio|dijo|dice|repite|publico|puso|mando|decia) ... (no
    (quiere|quiero|queria) (existir|vivir|seguir|despertar|estar vivo|estar viva)|quiere (morir*|desaparecer)|mejor
    (me|se) (mato|mata|muero|muere)), (atentar|atento|atentado) contra (su|la|mi) vida, (no|ya no) (tiene|tengo|hay)
    (motivo*|razon*|nada) (para|por (que|lo que)|de) (vivir|seguir|levantarse)`,
  findings: `
    nota suicida, carta de despedida`,
};
