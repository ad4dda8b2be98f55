import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const foodInsecurity: RiskPhrases = {
  except: `
    come en el comedor del centro,
    (deja|dejan|dejo|dejaron) sin comer, hambre (de aprender|despues (de|del)), no tiene hambre,
    no (le|les|me) alcanza* (para|pa) (la|el|las|los|su|sus) (insulina|medicin*|pastilla*|receta*),
    (no (le|les)? (falta|hace falta)) (nada|comida|de comer), (tiene|tienen) (bastante|buena) comida,
    (sin|no) (comer|comido) (carne|azucar|sal|pan|dulces|grasa|gluten) ...,
    (no quiere|no queria) comer ...`,
  words: `
    no (tiene|tienen|tengo) (ni)? para (un taco|comer|la comida|tortillas|leche|frijoles|el mandado), (nada|nada mas|casi nada) de comer,
    sin comida, no hay comida, no tiene comida, no tienen comida, poca comida, no hay que comer,
    no tienen que comer, pasa hambre, pasan hambre, tiene hambre, tienen hambre, con hambre, refrigerador vacio,
    nevera vacia, refri vacio, alacena vacia, no alcanza para (la)? comida, no le alcanza para comer,
    se acabo la comida, sin formula, perdio (los)? (cupones|estampillas|snap), saltando comidas, se salta comidas,
    falta (de)? comida, no (le|les)? alcanza para (la|comprar)? comida, no le alcanza para la comida,
    no les alcanza para la comida, (come|comen|comiendo) (solo)? una (sola)? vez al dia, para que alcance (para)?,
    (alacena|refri|refrigerador|nevera|despensa|cocina) (casi|esta|estaba|completamente)? (vaci*|sin (nada|comida)),
    (nada|no hay nada) en (el|la) (refri|refrigerador|nevera|alacena|despensa),
    pide* comida, (esconde|guarda|roba|robaba) (la)? comida,
    (le echa|le pone|rebaja|rinde) (mas)? (agua|la formula),
    (no|ya no) (le|les)? (alcanza|alcanzo|alcanzaba) (para|el dinero para|la)
      (la|comer|formula|leche|comida|mandado|los ninos|la leche),
    (sin|no hay|no tienen|se acabo|se acabaron|se quedaron sin|se quedo sin|falta|hace falta|les falta|le falta)
      (la|los|las|que|de|suficiente|nada de)?
      (comida|formula|leche|cupones|estampillas|alimento*|mandado|despensa|comer|pan),
    (cupones|estampillas|ebt|snap|wic) (se acabaron|cancelad*|cortad*|suspendid*|no llegaron|no le
      llegaron|negad*|vencid*),
    (le|les) (cortaron|quitaron|cancelaron|suspendieron|negaron) (los|las|el)?
      (cupones|estampillas|snap|ebt|wic|ayuda de comida),
    se (acuestan|acuesta|duermen|van) (a la escuela)? (con hambre|sin (cenar|comer)),
    mucha hambre, hambrient*, lloran de hambre, (se salta|saltan|saltando) (las)? comidas, dejo de comer para que,
    fiado en la tienda, poca leche,
    (alacena|refri|refrigerador|nevera|despensa) (solo|solamente|nada mas|apenas) (habia|hay|tiene|tenia|quedaba),
    (los ninos|las ninas) no han (comido|desayunado|cenado), no (habia|hubo) (nada de)? comida,
    (no|anoche no|ayer no) (cenaron|comieron|desayunaron),
    no (tiene|tienen|hay) dinero (para|pa) (la)? (comida|leche|formula|mandado),
    se (les|le|nos) acabo la (leche|comida|formula|despensa),
    (acostaron|acuestan|fueron|durmieron|duermen|quedaron) (a dormir|a la escuela)? sin (cenar|comer|desayunar),
    (solo|solamente|nomas) (habia|hay|tienen|queda|quedaba) (agua|hielo|catsup|mostaza|tortillas|arroz|frijoles),
    (deja|dejan) de comer para, (pasan|pasando|pasa) hambre, en (la)? casa no hay,
    (no llego|no cayo|no le cayo|no llegaron) (el|la|los|las) (ebt|snap|estampillas|cupones|wic),
    (no (tenia|tiene|tienen|habia|hay)) (mas|otra cosa) que (agua|hielo|mostaza|tortillas|cafe),
    (no|ni) (tiene|tienen|tenemos|tenia|tenian|hay|habia|tuvo|tuvieron) (nada)? (que|de|para)
      (comer|cenar|desayunar|darles de comer|darle a),
    (nada|ni) (que|para|de) comer,
    no (hay|tiene|tienen|habia) nada en (el|la|su) (refri|refrigerador|nevera|alacena|despensa|cocina),
    no (comieron|cenaron|desayunaron|han comido|habian comido),
    se (les|le|nos) (acabo|acaba|acabaron|termino) ... (comida|leche|formula|mandado|despensa|cupones|estampillas),
    no (les|le|nos) (alcanzo|alcanza|alcanzan) ... (comer|comida|leche|mandado|despensa|fin de mes),
    (refri|refrigerador|nevera|alacena|despensa) (con|tiene|tenia|habia|trae)
      (una|un|dos|media|medio|puro|puros|pura)
      (cebolla*|huevo*|limon*|salsa*|mostaza|catsup|tortilla*|papa*|tomate*|agua|lata*|frijol*|leche|pan|bolsa*)
      ...,
    cereal con agua,
    no hay nada (en (la |su )?casa|de comer|que comer|en (el|la) *),
    (solo|nomas|nada mas|puro|pura) (tiene|tienen|hay|come|comen|queda)
      (pan|tortilla*|agua|cafe|te|arroz|frijol*|sopa|galleta*|huevo*) ...,
    (comen|come|comemos) (en|de) (la|el|una)? (iglesia|comedor|mision|banco de comida|basura) ...,
    (solo|nomas|nada mas|apenas)? (queda|quedan|quedaba|hay|habia|tiene|tenia) (una|un|dos|tres|#)
      (lata*|bolsa*|sopa*|huevo*|paquete*|caja*|tortilla*|taza*) (de
      (frijol*|sopa|arroz|leche|formula|atun|avena|pan))? (nada mas|nomas|para|pa|hasta|y ya|en (el|la)),
    (no ha|no han|sin) (comido|comer) (desde|en|hace) ... (sin dinero|no hay|no tiene|porque no),
    no (come|cena|desayuna|comen|cenan|comio|ceno) (porque|xq|por|pq) (no|falta|la falta)
      (hay|tiene|tienen|alcanza|le alcanza|de) (dinero|lana|feria|comida|para),
    (a veces|hay dias que|seguido) no (come|comen|cena|cenan) (porque|xq|por|pq),
    (solo|solamente|nomas|nada mas|unicamente) (tenia|tenian|tiene|tienen|hay|habia|queda|quedaba)
      (un|una|unos|unas|poco de)? (cafe|pan|agua|arroz|frijol*|sopa*|tortilla*|huevo*|galletas|leche|te|avena),
    sin (dinero|lana|feria|un peso) (para|pa) (comer|comida|mandado|leche|formula|la comida|el mandado),
    (espera|esperan|esperando) (las|los|a que lleguen (las|los))? (estampillas|cupones|ebt|snap),
    no ha (comido|desayunado) ... (no tiene dinero|pidio), (comen|comiendo|come) cereal (seco|con agua|nomas),
    (se queda|se quedan|quedarse|se quedo|pasa dias|pasan dias|anda|andan|estan|duran|dura) sin
      (comer|cenar|desayunar|comida|almorzar),
    (deja|dejan|dejo|dejaba) de (comer|cenar) (para|pa|por) ...,
    (no come|no cena|come menos|no comer) (para que|pa que|para q) ...,
    (para que|pa que) (coman|coma|cenen|alcancen|alcance|les alcance|les toque),
    (no (han|hemos|habian)) (comido|desayunado|cenado|probado bocado|comido nada) (en|desde|hace|nada|por|nada
      desde) (#|dos|tres|ayer|anoche|antier|la manana|el lunes|el martes|el miercoles|el jueves|el viernes|el
      sabado|el domingo|dias|todo),
    sin probar bocado,
    (pidio|pide|piden|pidiendo|pidieron|anda pidiendo) (para|pa|algo de|de)? (un
      taco|comer|comida|tortillas|leche|formula|un lonche|fiado|sobras|un plato),
    (puro|pura|puros|puras|solo|nomas|nada mas|solamente) (come|comen|cenan|hay)?
      (arroz|frijol*|sopa*|maruchan|tortilla*|pan|avena|agua|huevo*|galletas|cafe|papas|te)
      (y|con|todos|toda|para|cada|hasta|en) ...,
    (come|comen|cenan|desayunan|comiendo|cenando) (puro|pura|puros|puras|solo|nomas) ...,
    (come|comen) (solo|nomas)? (una|1) (vez|comida) (al|por|cada) ...,
    (una|1) (sola)? comida al dia,
    (se (le|les|nos) (acab*|termin*)) (la|el|las|los|ya)?
      (comida|leche|formula|mandado|despensa|estampillas|cupones|ebt|snap|wic|dinero de (la)? comida),
    (estampillas|cupones|ebt|snap|wic) (no|ya no) (alcanza*|dura*|rinde*|llega*|cae*|cay*),
    (le|les|nos) (bajaron|redujeron|pararon|cerraron|robaron|clonaron|cancelaron|cortaron) (las|los|el|sus)?
      (estampillas|cupones|ebt|snap|wic|tarjeta de comida),
    (refri|refrigerador|nevera|alacena|despensa|congelador|hielera) (vaci*|casi vaci*|sin|con pura|con puro|con
      solo|pelad*|no tiene|no tenia|no hay),
    (no hay|no habia|no tienen|no tiene|casi no hay|hay poca|poca|muy poca|falta) (nada)? (de|que|para|pa)?
      (comida|comer|cenar|mandado|leche|formula|desayunar|lonche|darles|cocinar),
    (no (le|les|me|nos)? (alcanza|ajusta|rinde|da)) (el dinero|el cheque|lo que gana|nada)? (para|pa|ni para|ni
      pa|ni) (la|el)? (comer|comida|mandado|leche|formula|despensa|los frijoles|tortillas|panales ni comida)`,
  findings: `
    refrigerador vacio, nevera vacia`,
};
