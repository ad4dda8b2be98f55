import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const utilityShutoff: RiskPhrases = {
  except: `
    no hay luz verde, sin agua en los pulmones, prender velas de cumpleanos,
    (evitaron|evito|cancelaron|pararon) el corte,
    (sin|no hay) gas (en|para) (el|su) (carro|coche|auto|troca|tanque),
    (no hay|sin) agua en (el|la) (jardin|patio|pulmon*|alberca), velas de (cumple*|navidad),
    (se fue|se les fue|se le fue) la luz (por|con|en) (la|el|una)?
      (tormenta|lluvia|viento|colonia|huracan|rato|barrio|cuadra) ...,
    (ya|le|les) (reconectaron|conectaron|pusieron|regreso|volvio) (la|el) (luz|agua|gas) ...,
    (sin|no hay|con) (luz|agua|gas) (roja|verde|mineral|caliente en|embotellada|lacrimogeno|en el carro|para el
      carro)`,
  words: `
    sin luz, no hay luz, no tiene luz, no tienen luz, sin electricidad, sin gas, sin agua, no hay agua,
    no tienen agua, no tiene agua, le cortaron (la|el) (luz|agua|gas|electricidad),
    les cortaron (la|el) (luz|agua|gas|electricidad), cortaron (la|el) (luz|agua|gas|electricidad),
    van a cortar (la|el|le)? (luz|agua|gas)?, aviso de corte, corte de (luz|agua|gas|electricidad), cortar la luz,
    sin servicio de (luz|agua|gas),
    (les|le|nos) (quito|quitaron|corto|cortaron|suspendio|suspendieron|desconectaron|apago|apagaron|van a cortar|van
      a quitar|cortan|quitan) (la|el|los)? (luz|agua|gas|electricidad|calefaccion|servicio*),
    (quitaron|cortaron|desconectaron|suspendieron) (la|el) (luz|agua|gas|electricidad),
    (estan|esta|siguen|sigue|llevan|quedaron|se quedaron|se quedo) ... (sin
      (luz|agua|gas|electricidad|calefaccion)|a oscuras),
    (no tienen|no tiene|no hay) (luz|agua|gas|electricidad|calefaccion|agua caliente|servicio de luz),
    a oscuras,
    (aviso|carta|notificacion|papel|recibo) ... (corte|desconexion|que le cortan|que les cortan|cortar (la|el)),
    (extension|cable) (del|de la|de|desde) (vecino|vecina|casa de al lado),
    con (velas|linterna*),
    (luz|agua|gas|electricidad) (cortad*|desconectad*|suspendid*),
    recibo de (luz|agua|gas|la luz|el agua) (vencid*|atrasad*|sin pagar),
    (debe|deben) (#|$#|dos|tres|meses|mucho) ... (luz|agua|gas|electricidad|edison),
    atrasad* (con|en) (la|el) (luz|agua|gas|electricidad),
    (si no paga|les|le) ... (le|les) (cortan|cortaran|quitan|apagan) (la|el) (luz|agua|gas|electricidad),
    (evitaron|evito) el corte atrasado, se (les|le) fue la luz por, (recibo|aviso) final de,
    (luz|agua|gas|electricidad) (esta|estan|sigue|fue|quedo) (cortad*|desconectad*|suspendid*),
    (van|va) a (desconectar|cortar|quitar|suspender) (la|el) (luz|agua|gas|electricidad|servicio),
    se la (cortaron|quitaron|van a cortar), tanque (de gas)? vacio, agua en cubetas,
    (luz|agua|gas|electricidad|corriente) (se la|se lo|la|le)? (cortaron|quitaron|van a cortar|cortan|apagaron),
    (se|nos) quedaron sin (luz|agua|gas|corriente),
    (estan|estamos|viven|esta|vive) sin (luz|agua|gas|corriente|electricidad|calefaccion),
    (compania|recibo|biles) ... (corte|desconexion|desconectar),
    (quitaron|cortaron|quito|corto|cerraron|apagaron|suspendieron|desconectaron|mocharon|tumbaron|bajaron)
      (ya|tambien)? (la|el|los)? (luz|agua|gas|electricidad|corriente|servicio*|medidor|luces),
    (no hay|no tienen|no tiene|sin|estan sin|esta sin|sigue sin|siguen sin|llevan|lleva|no tenemos) (ni)?
      (luz|agua|gas|electricidad|corriente|servicios) (ni (luz|agua|gas)|y (luz|agua|gas))? (desde|hace|por|en
      (la|su) casa|en casa|porque|ni|y|tres|dos|#|x),
    (debe|deben|adeuda) (#|dos|tres|cuatro|varios|los|muchos|el|la)? (recibo|recibos|biles|bill|bills|mes|meses)
      (de|del) (la|el)? (luz|agua|gas),
    (debe|deben) (#|dos|tres|varios|los) (recibos|biles),
    (biles|bil|recibo|recibos|cuenta) (de|del) (la|el)? (luz|agua|gas|electricidad) (atrasad*|vencid*|sin
      pagar|pendiente*|muy alt*),
    (aviso|papel|carta|nota|amenaza|orden|fecha) (de|del|para|que) (corte|desconexion|suspension|la compania|la
      luz|la van a cortar|le cortan|le van a cortar|les cortan|les van a cortar) ...,
    (le|les|nos|me|se) (la|lo)? (van a|va a|quieren|iban a) (cortar|quitar|desconectar|suspender|apagar)
      (la|el|los)? (luz|agua|gas|electricidad|servicio*),
    (le|les|nos) (cortan|quitan|cierran|apagan|desconectan|suspenden) (la|el|los)?
      (luz|agua|gas|electricidad|servicio*),
    (jalan|jala|agarran|agarra|toman|toma|pasan|robando|roban|se cuelgan|colgad*) (la)?
      (luz|corriente|agua|electricidad) (del|de la|de los|de) (vecin*|al lado|calle|poste|casa de),
    (acarrea*|cargan|cargando|traen|juntan) agua ...,
    (alumbra*|alumbrando*|usan|usa|usando|con|prenden) (con)? (velas|veladoras|linterna*|lampara* de pilas),
    (se banan|banarse|banan|banandose|lavan|cocinan|cocina) ... (cubeta*|casa de (la|el)? vecin*|en la parrilla|con
      lena),
    (sin|no hay|no tiene|no tienen) (elec|luz|electricidad|agua|gas|corriente) (desde|hace|en la casa|en su|en
      el|x),
    (le|les|nos) (van a)? (cortan|cortar|cortaron|desconectaron|quitaron|quitan) (la|el)
      (luz|agua|gas|corriente|servicio)`,
};
