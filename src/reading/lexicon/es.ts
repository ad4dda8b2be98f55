import { spanishModes } from './es-modes.ts';
import { spanishConditions, spanishHistory, spanishNegation } from './es-negation.ts';
import type { Lexicon } from './lexicon.ts';

/** Spanish as caseworkers type it, without accents. Corrections belong here; see `patterns.ts` for how phrases are written. */
export const spanish: Lexicon = {
  asks: {
    list_overdue: `
  (quien|quienes|que|cuales) ... (atrasad*|vencid*|pendiente*), visitas (atrasadas|vencidas|pendientes), casos
  atrasados, notas (atrasadas|vencidas), que tengo pendiente, a quien me falta (ver|visitar|llamar), que debo, lista
  de (atrasados|vencidos|pendientes)`,
    draft_summary: `
    resume, resumeme, resumen (de|del|para), hazme un resumen, haz un resumen, prepara (un|el)? resumen, redacta
    (un|el)? (resumen|informe|reporte), necesito (un|el) resumen, escribe (un|el)? (resumen|informe), informe para
    (la)? corte, borrador (del|de) (resumen|informe)`,
    lookup: `
      cuando fue, cuando vi, cuando es, cuando hable, cual es, cuantas (visitas|veces|llamadas), cuantos contactos,
      muestrame, muestra (las|los)? notas, busca, buscar, quien es, donde vive, que dijo, tenemos, tengo ... notas,
      hay (alguna|algun) (nota|referido), ultima visita, ultimo contacto`,
    schedule_followup: `
        recuerdame, recordatorio, recordarme, recordar, agenda, agendar, programa, programar, anota (que)? tengo que,
        pon en mi (agenda|lista|calendario), pendiente:`,
    amend_note: `
              correccion, corregir, corrige, corrijo, enmienda, enmendar, me equivoque, error en, quise
              (decir|poner|escribir), puse, escribi, en realidad fue, cambia la nota, arreglar, arregla, fe de
              erratas, debe decir, debia decir, modificar, actualizar la nota`,
  },
  modes: spanishModes,
  types: {
    team_meeting: `
    reunion de equipo, reunion del equipo, reunion familiar, junta de equipo, junta familiar, reunion de alta, junta
    de alta, reunion de planificacion, conferencia de caso, reunion interdisciplinaria, reunion con el equipo, reunion
    de (tratamiento|egreso|caso), junta del equipo, reunion multidisciplinaria`,
    court_hearing: `audiencia, corte, tribunal, vista, comparecencia, juzgado`,
    supervised_visit: `
            visita supervisada, visitas supervisadas, visita sup, visitas sup, visita sup., supervise (la|una|su)? visita, visita familiar supervisada,
            supervise visita, visita entre`,
    supervision: `
      supervision con, consulta con (mi)? supervis*, consulte (con|a) (mi)? supervis*, consulte ... con (mi)?
      supervis*, hable con (mi)? supervis*, discuti ... con (mi)? supervis*, revise ... con (mi)? supervis*,
      supervision`,
  },
  contacts: `
    se reporto, fui con, fue con, le deje (mensaje|recado), hable por, llame (a|al)?, le llame, la llame, lo llame,
    llamada (a|al|con|de), hable (con|a)?, hable por telefono, visite (a|al)?, visita
    (a|al|con|de|en|domiciliaria|supervisada)?, vi (a|al)?, lo vi, la vi, los vi, me reuni (con)?, nos reunimos,
    reunion con, me encontre con, fui (a|al), contacte (a)?, deje (un)? (mensaje|recado) (a|para|con|al)?, textie
    (a)?, le escribi (a)?, envie (correo|carta|mensaje|texto|email) (a|al)?, mande (correo|carta|mensaje|texto|email)
    (a|al)?, entrevista (con|a)?, entreviste (a)?, sesion (con)?, cita (con)?, acompane (a|al)?, lleve (a|al),
    transporte a, intente (llamar|visitar|contactar|ver)?, llamo, me llamo, contesto, vino, se presento, converse con,
    platique con, videollamada con, no se presento, no llego, no vino, falto, atendio, me atendio, pase por,
    supervise, asisti, toque, le mande (mensaje|texto|carta|correo) (a)?, se reunio, evalue (a)?, observe (a)?, se
    comunico, me comunique con, me recibio, nos recibio, nos atendio, pase a ver, pasamos por, fui a ver, fui a
    buscar, acudi a, me presente en, hice (una)? visita, realice (una)? (visita|llamada), tuve (una)?
    (reunion|llamada|cita|sesion|entrevista|platica) con, marque (a|al)?, le marque, me marco, nos vimos, nos
    encontramos, conversamos, platicamos, charle con, me escribio, me mando (mensaje|texto|un mensaje|un texto), me
    citaron, asistimos, estuve con, estuve en, encontre a, toque (a)? la puerta, sali con, desayune con, recibi (una)?
    llamada de, recibi (un)? (mensaje|correo|texto) de, hice (una)? llamada, le hable, la visite, lo visite, los
    visite, las visite, vimos a, visitamos, fuimos (a|al), reunion de, llamamos, me
    (mando|aviso|envio|informo|notifico|confirmo|texteo), (dijo|aviso|confirmo) por (telefono|texto|mensaje|correo)`,
  attempts: `
    nadie en (la|su)? casa, deje (un)? aviso, deje (una)? (nota|tarjeta), no contesto, no contesta, no contestan, no contestaron, no respondio, no responde, no respondieron, sin respuesta,
    no hubo respuesta, deje (un)? (mensaje|recado|buzon), deje mensaje de voz, buzon lleno, buzon de voz, buzon, no se
    presento, no llego, no vino, falto a, falto, no asistio, no aparecio, no estaba, no estaban, nadie
    (abrio|contesto|salio|estaba|respondio), no habia nadie, no abrio, no abrieron, no la encontre, no lo encontre, no
    encontre, intente, intento de, intentamos, sin exito, numero equivocado, numero desconectado, fuera de servicio,
    no se pudo (contactar|localizar), no pude (contactar|localizar|hablar|comunicarme|verlo|verla), no logre,
    desconectado, no atendio, no acudio, no se reporto, deje (mi)? tarjeta, deje nota, se nego a, sin suerte, y nada,
    no hay nadie, no me abrio, no quiso abrir, no quiso (hablar|recibirme|salir), no salio, no la localice, no lo
    localice, no me contesto, no me respondio, no contestaba, tampoco contesto, me dejo plantado, me dejo plantada, no
    tuve suerte, no llegaron, no vinieron, no se presentaron, no pude (verlos|ver|encontrarlo|encontrarla|encontrar),
    no la vi, no lo vi, manda a buzon, directo a buzon, no estan`,
  cancellations: `
    cancelo, cancele, cancelada, cancelado, cancelaron, canceló, se cancelo, suspendida, suspendio, pospuso,
    pospuesta, pospusieron, aplazo, aplazada, aplazaron, reagendo, reagendada, reprogramo, reprogramada,
    reprogramaron, cambio la cita, se pospuso, se suspendio, movio la cita, cambio la fecha, no va a poder, la
    cancelo, lo cancelo, canceladas`,
  reached: `
    me devolvio la llamada, devolvio (la|mi)? llamada, luego contesto, finalmente (contesto|atendio|hable|la vi|lo
    vi), si contesto, me atendio, hable con, abrio la puerta, me abrio, logre hablar, logre contactar, pude hablar,
    llego tarde, contesto, respondio, me dejo entrar, hablamos, me recibio, me devolvio la, me marco, me llamo, logre
    verla, logre verlo, la encontre, lo encontre, nos vimos, si abrio, al fin`,
  deskWork: `
            (recibi|revise|envie|complete|presente|archive|prepare|llene|subi|lei|firme|solicite|entregue|mande) ...
            (resultados|expediente|informe|reporte|formulario|documentos|papeles|solicitud|fax|referido|registros|evaluacion|plan|autorizacion|archivo|notas|papeleo),
            papeleo, revision de expediente, documentacion, resultados de`,
  roles: {
    client: `
            cliente, clienta, el cliente, la clienta, paciente, residente, participante, usuario, usuaria`,
    child: `nino, nina, bebe, menor, hijo de #, nino de #, joven, adolescente`,
    children: `
    ninos, ninas, los ninos, las ninas, menores, gemelos, bebes, nietos, nietas, los dos ninos, los nietos`,
    mother: `madre, mama, mami, progenitora, madre biologica`,
    father: `padre, papa, papi, progenitor, padre biologico`,
    parent: `padres, los padres, tutor, tutora`,
    foster_parent: `
      madre de crianza, padre de crianza, padres de crianza, madre sustituta, padre sustituto, madre temporal, padres
      temporales, familia de crianza`,
    grandmother: `
    abuela, abuelita, abuela (materna|paterna), abuelita (materna|paterna)`,
    grandfather: `
    abuelo, abuelito, abuelo (materno|paterno)`,
    sibling: `hermano, hermana, hermanos, hermanas, hermanito, hermanita`,
    spouse: `esposo, esposa, marido`,
    partner: `novio, novia, pareja, companero sentimental`,
    son: `hijo, hijos`,
    daughter: `hija, hijas`,
    relative: `
    tia, tio, prima, primo, sobrina, sobrino, nieta, nieto, familiar, cunada, cunado, nuera, yerno, suegra, suegro,
    madrina, padrino, tia (materna|paterna), tio (materno|paterno), abuelos, sobrinos`,
    caregiver: `cuidador, cuidadora`,
    friend: `amigo, amiga, amigos`,
    neighbor: `vecino, vecina, vecinos`,
    roommate: `companero de (cuarto|casa|piso), companera de (cuarto|casa|piso)`,
    family: `familia, la familia`,
    teacher: `maestro, maestra, profesor, profesora`,
    school_staff: `
      consejera escolar, consejero escolar, director de la escuela, directora de la escuela, directora, director,
      orientadora, enfermera escolar`,
    doctor: `doctor, doctora, medico, medica, pediatra, cirujano`,
    nurse: `
    enfermera, enfermero, enfermera de (piso|turno|noche|guardia), enfermero de (piso|turno|noche|guardia)`,
    prescriber: `psiquiatra`,
    therapist: `terapeuta, consejera, consejero, psicologa, psicologo, terapista`,
    physical_therapist: `fisioterapeuta, terapista fisica, terapeuta fisica, terapeuta fisico`,
    pharmacist: `farmaceutico, farmaceutica, farmacia`,
    home_health_staff: `
      asistente de salud, ayudante de salud, enfermera a domicilio, enfermera de salud en el hogar, auxiliar, ayudante`,
    facility_staff: `
      personal, personal del (asilo|centro|albergue), administradora, administrador, recepcionista`,
    social_worker: `trabajadora social, trabajador social`,
    peer_specialist: `especialista de pares, companero de apoyo, apoyo de pares`,
    provider: `
        proveedor, proveedora, manejadora de caso, manejador de casos, coordinadora, coordinador, agencia`,
    insurance_rep: `seguro, representante del seguro, seguro medico, aseguradora`,
    bank_staff: `
          gerente del banco, cajera, cajero, empleada del banco, empleado del banco, gerente, la gerente, el gerente`,
    landlord: `casero, casera, dueno, duena, propietario, propietaria, arrendador, arrendadora`,
    employer: `jefe, jefa, patron, patrona, empleador, empleadora`,
    probation_officer: `
      oficial de probatoria, oficial de libertad condicional, oficial de probacion, agente de probatoria`,
    attorney: `
    abogado, abogada, fiscal, licenciado, licenciada, defensor, defensora, abogado de oficio, abogada de oficio,
    defensor publico, defensora publica`,
    judge: `juez, jueza`,
    law_enforcement: `policia, oficial, sheriff, agente, policias`,
    supervisor: `supervisora, supervisor, mi supervisora, mi supervisor`,
    coworker: `colega, companera de trabajo, companero de trabajo`,
    interpreter: `interprete, traductora, traductor`,
    other: `pastor, sacerdote, padrino de aa, representante de pago`,
  },
  titles: `sr, sra, srta, don, dona, dr, dra, senor, senora, lic, senorita`,
  about: `
      sobre, acerca de, que, porque, dice, dijo, reporta, reporto, refiere, nego, niega, segun, respecto a, cuando,
      si, donde, preocupada por, preocupado por, vive, quien, menciono, tiene miedo, para que, como, ya que, afirma,
      conto, explico, referi, debido`,
  present: `
        presente, presentes, tambien estaba, estaba presente, estaban presentes, participo, participaron, asistio,
        asistieron, estuvo presente, tambien presente, en casa, tradujo, interpreto, estuvo, tambien estuvo, se unio`,
  presentActs: `
    jugo, jugando, jugaron, leyo, trajo, cargo, abrazo, abrazaron, lloro, llorando, firmo, me mostro, me enseno,
    cocinando, me abrio, tradujo, interpreto, sonrio, dio de comer, dandole de comer, dormia, comian, comiendo, viendo
    tele, participo, cooperativo, cooperativa, me ofrecio, me entrego, corrio a, corrieron a, saludo`,
  speech: `
          dice, dijo, reporta, reporto, refiere, nego, niega, acepto, menciono, explico, confirmo, acordo, pidio,
          contesto, respondio, llamo, cancelo, no se presento, no llego, no vino, no contesto, no contesta, no estaba,
          falto, no respondio, me dijo, me conto, lloro, firmo, estaba, estuvo, esta, se nego, prometio, admitio,
          afirma, comento, indico, abrio, no abrio, texteo, me escribio, parecia, se ve, se veia, no asistio, pospuso,
          reagendo, vino, se presento, llego, quiere, declaro, devolvio, rechazo, atendio, reprogramo, tiene,
          necesita, manifesto, entrego, mostro, no quiso, tomo, se reporto, devolvio la llamada, me devolvio`,
  saying: `
        dice, dijo, reporta, reporto que, refiere, niega, nego, menciono, conto, comento, segun, afirma, indico,
        admitio, explico, me conto`,
  plans: `
    voy a, va a, vamos a, van a, hay que, tengo que, tiene que, tenemos que, necesito, necesita, necesitamos, debo,
    debe, debemos, pendiente, proxima (cita|visita|sesion|audiencia|llamada|reunion), proximo (contacto|paso), cita
    (el|para|con), audiencia (el|para), seguimiento, dar seguimiento, llamare, visitare, enviare, hare, vere,
    regresare, volvere, (vuelvo|regreso) a (llamar|intentar|visitar|pasar|ir|verl*), lo intento (de nuevo|otra vez), (la|lo) intento, llamara, traera, ira, vendra, buscara, entregara, asistira, programada, programado, programe,
    agendada, agendado, reagend*, reprogram*, volver a, quedo de, quedo en, quedamos en, acordo, se comprometio a,
    recuerdame, recordar, recordatorio, para el (lunes|martes|miercoles|jueves|viernes|sabado|domingo), antes
    (del|de), a mas tardar, plazo, vence, tratare, intentare, enviara, llevara, empieza, empezara, comienza, segundo
    intento, tercer intento, se mudara, pagara, seguire, revisare, hablare, prometio, saldra, planea, piensa,
    coordinare, mandare, llevare, hablara, solicitare, ayudare, aplicara, solicitara, buscare, la veo, lo veo, los
    veo, nos vemos, la visito, lo visito, la llamo, lo llamo, cierro, regreso el, vuelvo el, le mando, le envio, le
    llevo, la llevo, lo llevo, entrego, paso el, mando el, acordamos, paga, firma, entra, regresa, viene el, va el,
    sale el, llega el`,
  tasks: `
    llamar(le|les|la|lo|las|los)?, enviar(le|les|la|lo|las|los)?, visitar(le|les|la|lo|las|los)?,
    mandar(le|les|la|lo|las|los)?, ver(le|les|la|lo|las|los)?, revisar(le|les|la|lo|las|los)?,
    hablar(le|les|la|lo|las|los)?, traer(le|les|la|lo|las|los)?, entregar(le|les|la|lo|las|los)?,
    programar(le|les|la|lo|las|los)?, agendar(le|les|la|lo|las|los)?, completar(le|les|la|lo|las|los)?,
    pedir(le|les|la|lo|las|los)?, solicitar(le|les|la|lo|las|los)?, verificar(le|les|la|lo|las|los)?,
    confirmar(le|les|la|lo|las|los)?, contactar(le|les|la|lo|las|los)?, coordinar(le|les|la|lo|las|los)?,
    llevar(le|les|la|lo|las|los)?, preparar(le|les|la|lo|las|los)?, buscar(le|les|la|lo|las|los)?,
    hacer(le|les|la|lo|las|los)?, conseguir(le|les|la|lo|las|los)?, ayudar(le|les|la|lo|las|los)?,
    avisar(le|les|la|lo|las|los)?, notificar(le|les|la|lo|las|los)?, recoger(le|les|la|lo|las|los)?,
    pagar(le|les|la|lo|las|los)?, cerrar(le|les|la|lo|las|los)?, firmar(le|les|la|lo|las|los)?,
    citar(le|les|la|lo|las|los)?, checar(le|les|la|lo|las|los)?, consultar(le|les|la|lo|las|los)?,
    informar(le|les|la|lo|las|los)?, reportar(le|les|la|lo|las|los)?, recordar(le|les|la|lo|las|los)?,
    pasar(le|les|la|lo|las|los)?, preguntar(le|les|la|lo|las|los)?, escribir(le|les|la|lo|las|los)?,
    subir(le|les|la|lo|las|los)?, tramitar(le|les|la|lo|las|los)?, inscribir(le|les|la|lo|las|los)?,
    acompanar(le|les|la|lo|las|los)?, volver, regresar, dar seguimiento, darle seguimiento, reprogramar, archivar,
    reagendar, intentar, ir a, faltar por`,
  events: `
        cita, citas, audiencia, corte, reunion, visita, evaluacion, entrevista, sesion, junta, cirugia, inspeccion,
        examen, clase, grupo, vista, mudanza, entrega, terapia, visita domiciliaria, proxima visita, proxima cita,
        dentista, pediatra, alta, orientacion, prueba, transporte, fecha, revision, cierre, plazo, inyeccion, laboratorio, mudanza`,
  past: `
            fue, fui, estaba, estuvo, tuvo, hizo, vino, asistio, vi, hable, llame, visite, dijo, llego, falto, nego,
            contesto, cancelo, recibi, envie, mande, deje, reporto, uso, cayo, perdio, termino, empezo, salio, firmo,
            encontre, era, habia, se presento, no se presento, intente, reuni, revise, ocurrio, paso, tomo, recayo,
            arrestaron, amenazo, golpeo, hablamos, pego, bebio`,
  possible: `
    puede, podria, quizas, tal vez, le dije que, se le dijo que, se le aconsejo, le aconseje, le recomende, si es
    necesario, quisiera, quiere, le gustaria, se le recordo, le recorde, sugeri, se sugirio, tiene que trabajar, tenia
    que trabajar, va a matar*, va a lastimar*, va a golpear*, se va a matar, le conteste que, le explique que, le
    avise que, le pedi que, le recorde que`,
  referrals: `
    referido, referida, referidos, referidas, referi, refirio, refirieron, referencia, referencias, remision, remiti, (se|le|la|lo|los|las) (refirio|refirieron), derivado, derivada,
    derivacion, derive, derivaron, interconsulta, interconsultas, refiero, canalice, canalizado, canalizada, se (le)? canalizo,
    (pidio|pedi|pidieron|solicite|solicito|solicitaron|ordene|ordeno|ordenaron|puse|pusieron|se puso|hice|se hizo|mande|envie) (una|la)? consulta`,
  goalWords: `meta, metas, objetivo, objetivos`,
  goals: {
    safety: `segur*, seguridad, proteccion`,
    reunification: `reunific*, recuperar ... (ninos|hijos|custodia), custodia, regreso de los ninos`,
    parenting: `crianza, disciplina, padres, parental`,
    housing: `
      vivienda, apartamento, casa propia, alquiler, renta, albergue, departamento, mudarse, hogar propio`,
    living_at_home: `
      vivir en (su)? casa, quedarse en (su)? casa, permanecer en (su)? casa, seguir en (su)? casa, volver a casa,
      regresar a casa, en su hogar, en su casa`,
    employment: `trabajo, empleo, trabajar, conseguir trabajo, laboral`,
    education: `escuela, estudi*, ged, educa*, diploma, universidad, asistencia escolar, clases, ingles`,
    income_benefits: `
      beneficios, ingreso*, ssi, snap, cupones, ayuda economica, presupuesto, medicaid, ahorrar, finanzas, dinero`,
    sobriety: `
      sobri*, dejar de (beber|tomar|usar), recuperacion, no consumir, abstinencia, alcohol, drogas, limpi*`,
    mental_health: `
        salud mental, depresion, ansiedad, terapia, animo, emocion*, ira, enojo, estres, duelo, dormir`,
    physical_health: `
        salud, caminar, presion, azucar, dolor, peso, diabetes, ejercicio, fumar, fuerza, movilidad`,
    medication: `medicament*, medicina*, pastillas, insulina`,
    legal_compliance: `
          probatoria, libertad condicional, corte, legal, cumplir, multas, servicio comunitario, condiciones`,
    independent_living: `independ*, cocinar, valerse, vida diaria, autonomia, banarse, tareas del hogar`,
    social_support: `social*, apoyo, amig*, aislamiento, comunidad, iglesia, familia`,
    transportation: `transport*, licencia, autobus, carro, manejar`,
    documents_id: `
      identificacion, id, documentos, acta, acta de nacimiento, seguro social, pasaporte, papeles`,
  },
  negation: spanishNegation,
  history: spanishHistory,
  conditions: spanishConditions,
};
