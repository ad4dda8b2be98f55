import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const utilityShutoff: RiskPhrases = {
  words: `
    sin luz, no hay luz, sin gas, sin agua, le cortaron (la|el) (luz|agua|gas|electricidad), les cortaron (la|el)
    (luz|agua|gas|electricidad), cortaron (la|el) (luz|agua|gas|electricidad), (les|le|nos)
    (quito|quitaron|corto|cortaron|suspendio|suspendieron|desconectaron|apago|apagaron|van a cortar|van a
    quitar|cortan|quitan) (la|el|los)? (luz|agua|gas|electricidad|calefaccion|servicio*),
    (quitaron|cortaron|desconectaron|suspendieron) (la|el) (luz|agua|gas|electricidad),
    (estan|esta|siguen|sigue|llevan|quedaron|se quedaron|se quedo) ... (sin
    (luz|agua|gas|electricidad|calefaccion)|a oscuras), (no tienen|no tiene|no hay)
    (luz|agua|gas|electricidad|calefaccion|agua caliente|servicio de luz), con (velas|linterna*),
    (luz|agua|gas|electricidad) (cortad*|desconectad*|suspendid*), se la (cortaron|quitaron|van a cortar),
    (estan|estamos|viven|esta|vive) sin (luz|agua|gas|corriente|electricidad|calefaccion),
    (quitaron|cortaron|quito|corto|cerraron|apagaron|suspendieron|desconectaron|mocharon|tumbaron|bajaron)
    (ya|tambien)? (la|el|los)? (luz|agua|gas|electricidad|corriente|servicio*|medidor|luces), (no hay|no tienen|no
    tiene|sin|estan sin|esta sin|sigue sin|siguen sin|llevan|lleva|no tenemos) (ni)?
    (luz|agua|gas|electricidad|corriente|servicios) (ni (luz|agua|gas)|y (luz|agua|gas))? (desde|hace|por|en (la|su)
    casa|en casa|porque|ni|y|tres|dos|#|x), (alumbra*|alumbrando*|usan|usa|usando|con|prenden) (con)?
    (velas|veladoras|linterna*|lampara* de pilas), (sin|no hay|no tiene|no tienen)
    (elec|luz|electricidad|agua|gas|corriente) (desde|hace|en la casa|en su|en el|x), (le|les|nos) (van a)?
    (cortan|cortar|cortaron|desconectaron|quitaron|quitan) (la|el) (luz|agua|gas|corriente|servicio)`,
};
