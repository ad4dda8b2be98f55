import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';

const family = '(mama|madre|papa|padre|cuidadora|cuidador|hijo|hija|esposo|esposa|abuela|abuelo|novio|sobrina|sobrino)';
const couldNot = '(no pude|no se pudo|no logre|no me dejaron|no me dejo|no me permitio|no me permitieron)';
const home = '(casa|hogar|vivienda|apartamento|departamento)';

/** Spanish words that answer what child protection asks. */
export const spanishChildElements: ElementLexicon['elements'] = {
  seen_alone: [
    {
      so: 'yes',
      words: `
        (hable|hablamos|platique|converse|entreviste|vi|me reuni|visite) ... (a solas|en privado|sola|solo|por
        separado), (entrevistada|entrevistado|vista|visto) (a solas|sola|solo|en privado),
        (hable|hablamos|entreviste|vi) ... sin (la|su|el)? ${family} (presente|presentes)?, (hable|entreviste) ...
        lejos de (la|su|el)? ${family}, entrevista (a solas|privada|en privado)`,
    },
    {
      so: 'no',
      words: `
        ${couldNot} (hablar|verla|verlo|ver|entrevistar*|hablarle) ... (a solas|en privado|sola|solo), (la|su|el)?
        ${family} (se quedo|permanecio|estuvo presente) (en el cuarto|en la sala|en la habitacion|todo el
        tiempo|durante toda la visita|durante la entrevista), no (la|lo|los) vi (a solas|sola|solo), (la|su|el)?
        ${family} (no quiso|no salio|se nego a) (salir|dejarnos|dejarme|del cuarto)`,
    },
  ],
  in_residence: [
    {
      so: 'yes',
      words: `
        (la|lo|los|las) (vi|visite|observe) en su (casa|hogar|cuarto|habitacion|recamara), (vi|visite|observe) a ...
        en su (casa|hogar|cuarto|habitacion|recamara), en (el)? hogar (de crianza|sustituto|de acogida), vi (su|el)
        (cuarto|recamara|habitacion)`,
    },
    {
      so: 'no',
      words: `
        (la|lo|los|las) (vi|visite|entreviste) en (la|el) (escuela|clinica|hospital|oficina|parque|guarderia|corte),
        (vi|visite|entreviste) a ... en (la|el) (escuela|clinica|hospital|oficina|parque|guarderia)`,
    },
  ],
  safety_threats: [
    {
      so: 'none_seen',
      words: `
        (no hay|sin|ninguna|no se observaron|no se vieron|no observe|no se identificaron)
        (amenazas|preocupaciones|riesgos|problemas) (de|a la|para la|sobre la) seguridad, (sin|no hay) peligro
        (inmediato|inminente)?, (el nino|la nina|los ninos|la menor|el menor|los menores) (esta|estan|se ve|se ven)
        (segura|seguro|seguros|seguras|a salvo), sin peligro (inmediato|inminente)?`,
    },
    {
      so: 'present',
      words: `
        (hay|existe|existen|se identificaron|se observaron|observe) (amenazas|preocupaciones|riesgos|problemas)
        (de|a la|para la) seguridad, (nino|nina|ninos|menor) en peligro (inmediato|inminente)?, peligro
        (inmediato|inminente) (presente|identificado|observado)`,
    },
    {
      so: 'not_assessed',
      words: `
        (no se evaluo|no evalue|no pude evaluar|no se pudo evaluar) la seguridad, seguridad no evaluada`,
    },
  ],
  marks_or_injuries: [
    {
      so: 'seen',
      denied: 'none_seen',
      words: `
        moreton*, moreteado, golpes visibles, marcas visibles, marcas en *, marcas o (golpes|moretones|lesiones),
        marcas ni (golpes|moretones|lesiones), marcas, lesion*, rasgun*, quemadura*, cortada*, hematoma*, ojo
        morado, labio (roto|hinchado), cicatriz fresca, heridas`,
    },
    { so: 'none_seen', words: `piel (intacta|limpia), libre de (marcas|moretones|lesiones)` },
    {
      so: 'not_checked',
      words: `
        (no revise|no se revisaron|no se revisaron|no pude revisar|no pude ver|no se pudo revisar)
        (las|los|si|la|el)? (hay|tiene|tenia)? (marcas|moretones|lesiones|piel|cuerpo), (marcas|lesiones|moretones)
        no revisad*`,
    },
  ],
  home_conditions: [
    {
      so: 'adequate',
      words: `
        ${home} (esta|estaba|se ve|se veia|muy)? (muy)? (limpia|limpio|ordenada|ordenado|adecuada|adecuado|en buenas
        condiciones|en orden), (refrigerador|refri|nevera|alacena|despensa) (esta|estaba)? (lleno|llena|con
        comida|surtido|surtida), (hay|habia|tiene|tienen|tenia) (suficiente|bastante|mucha)? (comida|alimentos) (en
        casa|en la casa|suficiente|suficientes|en el refrigerador|en la nevera),
        (luz|agua|gas|servicios|calefaccion) (y agua|y luz|y gas)?
        (funcionando|funcionan|funciona|conectados|prendidos), detector* de humo (funciona|funcionan|funcionando),
        condiciones (del hogar|de la casa|de la vivienda) (son|estan|estaban)? (adecuadas|buenas|aceptables)`,
    },
    {
      so: 'concerns',
      words: `
        ${home} (esta|estaba|muy|se veia)? (muy)? (sucia|sucio|desordenada|desordenado|insegura|inseguro|en malas
        condiciones), (refrigerador|refri|nevera|alacena|despensa) (esta|estaba|casi)? (casi)? (vacio|vacia), (no
        hay|no habia|sin|no tienen|no tiene) (comida|luz|agua|calefaccion|gas|electricidad) (en casa|en la
        casa|caliente)?, cucarachas, chinches, ratones, ratas, moho, basura (en|por todas partes|tirada), ventana*
        rota*, cables (expuestos|pelados), olor fuerte, olor a orina`,
    },
    {
      so: 'not_checked',
      words: `
        (no pude ver|no vi|no revise|no entre a|no pude entrar a|no me dejaron entrar a|no me dejo entrar a|no se
        reviso) (la|el) (casa|hogar|vivienda|apartamento|cocina)`,
    },
  ],
  safety_plan: [
    {
      so: 'unchanged',
      words: `
        plan de seguridad (sigue|continua|esta|se mantiene|permanece)? (sin cambios|igual|vigente|en pie|en
        vigor|funcionando), (sin|no hay|no hubo) cambios (en el|al|del) plan de seguridad,
        (siguen|sigue|cumple|cumplen|cumple con|cumplen con|respetan|respeta) el plan de seguridad`,
    },
    {
      so: 'changed',
      words: `
        (se)? (cambio|actualizo|modifico|reviso y cambio|levanto|firmo|hizo|creo|violo) (el|un|un nuevo|el nuevo)?
        plan de seguridad, plan de seguridad (fue)? (cambiado|actualizado|modificado|nuevo firmado|violado|firmado),
        nuevo plan de seguridad (firmado)?, (actualizamos|cambiamos|firmamos|hicimos|modificamos) (el|un|un nuevo)
        plan de seguridad`,
    },
    {
      so: 'no_plan',
      words: `
        (no hay|no tienen|no tiene|sin) plan de seguridad (vigente|activo|en este momento)?, plan de seguridad no
        (es)? necesario`,
    },
  ],
  plan_progress: [
    {
      so: 'progress',
      words: `
        (buen|mucho|algo de|hay|hubo|muestra|va haciendo|buenos)? (progreso|avance|avances|progresos) (en|con|hacia)
        (el|su|sus|las|los)? (plan|metas|servicios|clases|tratamiento),
        (asiste|asistio|asistiendo|termino|completo|empezo|va) (a|con)? (sus|las|todas las|todas sus)? (clases de
        crianza|clases|terapias|servicios), cumple con (el|su) plan (de servicios|del caso)?, (va|van) bien con
        (el|su|los|sus) (plan|servicios|clases)`,
    },
    {
      so: 'no_progress',
      words: `
        (sin|no hay|poco|ningun|no hubo) (progreso|avance|avances) (en|con|hacia) (el|su|sus|las|los)?
        (plan|metas|servicios|clases), no (ha)? (empezado|empezo|asistido|asistio|asiste|iniciado|inicio|comenzado)
        (a|con)? (las|los|sus|ninguna|ningun)? (clases|servicios|terapias|terapia|servicio|clase), no cumple con
        (el|su) plan, dejo (las|sus|los) (clases|servicios|terapias)`,
    },
    {
      so: 'not_reviewed',
      words: `
        (no se reviso|no revisamos|no revise|no hablamos de|no hablamos del) (el)? plan (de servicios|del caso)?,
        plan (de servicios)? no revisado`,
    },
  ],
  visitation: [
    {
      so: 'as_planned',
      words: `
        (las)? visitas (supervisadas|familiares|con los ninos)? (van|siguen|continuan|han ido|estan) (muy)?
        (bien|como se planeo|segun lo planeado|regulares|regularmente), (asiste|ha asistido|asistio|va|viene) a
        (todas|cada una de)? (las|sus) visitas, (no ha faltado|nunca falta|no falto) a (ninguna|sus|las|una)
        (visita|visitas)`,
    },
    {
      so: 'missed',
      words: `
        (falto|ha faltado|falta|no asistio|no fue|no vino|no llego) a (la|su|las|sus|dos|tres|varias|una|#)
        (ultima|ultimas|dos|tres|#)? (visita|visitas), visitas (irregulares|suspendidas|inconsistentes|canceladas)`,
    },
    {
      so: 'not_applicable',
      words: `
        (no hay|sin) visitas (ordenadas|por orden), visitas no (corresponden|aplican|ordenadas)`,
    },
  ],
};
