import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const sale = `
  camina|camino|caminando|caminaba|anda|andaba|sale|salio|salia|deambula|deambulando|vaga|vagando|encontraron|
  encontrada|encontrado|hallaron|vieron|la ven|lo ven|afuera`;

export const selfNeglect: RiskPhrases = {
  except: `
    (herida|llaga|ulcera|pie|pierna|aliento|boca|orina) (le)? huele (mal|feo|a podrido),
    no se (bana|ducha|moja|lava) (por|hasta|mientras|hoy) (la|el|que|tiene|porque)? ...,
      (la|lo) (bana|asea|cambia|cuida) (la|el|su) ...,
    (nin*|hij*|bebe) (no)? (se|quiere) (quiere)? (banar|bana|lavar|cepillar) ...,
    no come (carne|pescado|gluten|cerdo|mariscos|picante|dulces),
    come poco (picante|dulce|pan), misma ropa (de trabajo|del equipo), mism* (camisa|uniforme) (del|de la),
    uniforme, descuidad* con (la|su|sus) (tarea*|cosas), unas largas (pintad*|postiz*),
    muy (delgad*|flac*) (de complexion|pero|y (sana|fuerte)),
    perdio # libras (con|por) (la|el|su) (dieta|ejercicio|plan)`,
  words: `
    autonegligencia, descuido personal, no se bana, no se ha banado, sin banarse, mal olor, no come,
    no esta comiendo, no ha comido, misma ropa, ropa sucia, no se cuida, descuidad*, bajo de peso, perdio # libras,
    poca higiene, mala higiene, desalin*, no se ha (banado|lavado|cambiado|aseado|peinado),
    huele (mal|a orina|a orines|feo|a excremento|a pipi),
    (olor|huele|apesta|oliendo) a (orina|orines|excremento|sudor|pipi),
    (mismo|misma|mismos) (ropa|pijama|bata|vestido|pantalon*|camisa),
    vive de (galletas|cafe|pan|sopa|te|dulces|leche), pesa # (kilos|libras|kg),
    (unas) (larg*|larguisim*|enterradas|suci*), pelo (enredado|sucio|grasoso), demacrad*, muy (flac*|delgad*),
    desnutrid*,
    (suci*|mugros*) y (desalin*|despeinad*|descuidad*|con mal olor),
    (come|comiendo) (muy)? poco, casi no come, no quiere (comer|banarse), dejo de (comer|banarse|cuidarse|asearse),
    (no|ya no) se (atiende|cuida|arregla|levanta de la cama), (acostad*|sentad*) en su (orina|excremento|propia),
    no se (bana|lava|ducha|cambia|asea|rasura|peina|cepilla), no se lava,
    no deja que (la|lo) (ayuden|banen|limpien|cambien|ayude),
    (rechaza|se niega a|rehusa|no quiere) (banarse|asearse|cambiarse),
    come puras (galletas|sopas),
    (vive|come) (a|de) puro* (cafe|pan|galletas|te|sopa|cerveza|dulces),
    (rechaza|rehusa|no acepta) (toda|la)? (ayuda|atencion medica) y,
    no quiere (ver al|ir al) (doctor|medico), vive entre (basura|suciedad), ropa (manchada|orinada|mugrosa),
    se orina (encima|en la ropa) y, (barba|pelo) ... suci*,
    (come|comiendo|vive de|vive a base de|desayuna) (nomas|puras|puro|pura|solo|solamente|nada mas)
      (galletas|pan|cafe|sopa*|sopas|te|dulces|leche|papitas|cereal),
    (esta|anda|quedo) en los (puros)? huesos,
    no (deja|permite|quiere) que (le|la|lo) (curen|curemos|banen|revisen|cambien|toquen|limpien|vean),
    (lleva|tiene|va para) (dias|semanas|# (dias|semanas|meses)|un mes|dos semanas) sin
      (banarse|comer|cambiarse|salir|asearse|lavarse),
    (${sale}) ... (sin (zapatos|chamarra|abrigo|sueter|ropa)|(w/o|without) (shoes|coat)|barefoot|descalz*|desnud*|en
      (bata|pijama|piyama|camison|calzones|ropa interior|chanclas|calcetines)|en panal),
    (deambula*|vaga|vagando|anda vagando|camina sol*|anda sol*) (por|en|a)? (la|las|media|el)?
      (calle*|carretera|freeway),
    (panal|ropa|cama|sabanas) (mojad*|suci*|orinad*|empapad*) (de|desde|hace) ...,
    (ni|ya no|casi no) (come|cocina|se alimenta) ...,
    (caca|excremento|mugre) (en|bajo|debajo de) (las|sus) (unas|manos) ...,
    (se le olvida|olvida|se olvida de|no se acuerda de|no puede|ya no puede|batalla para)
      (comer|banarse|cocinar|vestirse|asearse|cambiarse|lavarse|tomar agua),
    (dejo|deja|dejaba) (la estufa|el gas|la lumbre|el horno|el agua) (prendid*|encendid*|abiert*|on) ...
      (veces|olvid*|sol*|confund*|otra vez|seguido),
    (no|ya no) (puede|logra|alcanza a) (con|hacer) (su|sus|el|la)? (aseo|higiene|cuidado|adls|quehacer),
    (negligencia|descuido|abandono) (propia|propio|personal|de si mism*),
    auto negligencia, autodescuido, auto-negligencia,
    (vive|duerme|sentad*|acostad*) (entre|en) (su|sus|la|el)? (propi*)?
      (mugre|suciedad|basura|orines|excremento|heces),
    no (deja|permite) (que)? (le|la|lo)? (curen|curar|limpien|banen|revisen|cambien|entrar a la enfermera) *`,
};
