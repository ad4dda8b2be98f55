import { spanishModes } from './es-modes.ts';
import { spanishConditions, spanishHistory, spanishNegation } from './es-negation.ts';
import { spanishDeskWork, spanishOutcomes } from './es-outcomes.ts';
import type { Lexicon } from './lexicon.ts';

/** Spanish as caseworkers type it, without accents. Corrections belong here; see `patterns.ts` for how phrases are written. */
export const spanish: Lexicon = {
  asks: {
    list_overdue: `
  (quien|quienes|que|cuales) ... (atrasad*|vencid*|pendiente*), (quien|quienes|cuales|cual|que) ... (me falta*|falta* por|toca ver|se vence*|vence* (hoy|manana|esta)|sin (visita|visitar|contacto|ver|nota*)), (quien|quienes|cuales|cual|que|q|cuantos|cuantas) ... ... (atrasad*|vencid*|pendient*|sin (visita|visitar|contacto|ver|nota*|llamar|firmar|cerrar)|me (quedan|faltan|queda|falta)|faltan por|se (me)? (vence|vencen|atraso|atrasaron)), (quien|quienes|cuales|cual|que|cuantos|alguien) ... ... (pasan de|pasaron de|pasaron los|se pasaron|ya pasaron|pasados de|exceden|excedieron|llevan mas de|lleva mas de|fuera de plazo|fuera de tiempo|sin cierre|sin cerrar), a (quien|quienes) (le|les) (toca|tocaba|falta|corresponde|debo|queda), a (quien|quienes) (me falta|no he|debo|le debo|tengo que) (visto|visitado|llamado|ver|visitar|llamar)?, casos (vencidos|pendientes|sin visita), que se me (paso|vence), visitas (atrasadas|vencidas|pendientes), casos
  atrasados, notas (atrasadas|vencidas), que tengo pendiente, a quien me falta (ver|visitar|llamar), que debo, (lista|listado) (de|con) ... (atrasad*|vencid*|pendiente*), (quien|quienes|cuales) ... (sin|no han|no ha) ... (visto|visita|contacto|reportad*)`,
    lapsed: `
    vencid*, atrasad*, pendient*, se (me|nos)? (paso|pasaron|vencio|vencieron|vence|vencen|atraso|atrasaron|fue), sin (visita|visitas|contacto|contactos|nota|notas|ver|visitar|llamar|cerrar|firmar|terminar|llamada),
    no (le|les|lo|la|los|las)? (he|hemos) ... (visto|visitado|hecho|llamado|contactado|ido|cerrado|firmado|escrito|terminado), no (tengo|hay|tienen|tiene) (nota|notas|visita|visitas|contacto), me (falta|faltan|queda|quedan), (le|les) (toca|debo|falta), falta* por, llevan? mas de, (pasan|pasados|pasadas) de, por vencer, fuera de (plazo|tiempo)`,
    draft_summary: `
    resumen (porfa|por favor|pls|please|de|del|para|pa|sobre), (haces|hace|preparas|sacas|das|pasas|mandas|puedes hacer|puedes preparar|podrias hacer) (un|el|una)? (resumen|informe|reporte|recuento), (juntar|juntame|junta|poner|pon|reunir|reune) ... en un (resumen|informe|reporte),
    (preparame|prepareme|armame|redactame|hazme|escribeme|sacame|dame|necesito) (el|un|la|una)? (resumen|informe|reporte|recuento|historial) (de|del|para|sobre|mensual|trimestral), resume, resumeme, resumen (de|del|para), hazme un resumen, haz un resumen, prepara (un|el)? resumen, redacta
    (un|el)? (resumen|informe|reporte), necesito (un|el) resumen, escribe (un|el)? (resumen|informe), informe para
    (la)? corte, borrador (del|de) (resumen|informe)`,
    lookup: `
      cuando fue la ultima, ultima vez que, que (medicina|medicinas|medicamento|medicamentos|dosis|doctor|escuela|dia|hora|numero|direccion) (toma|tiene|es|va|le|usa),
      cuando fue, cuando vi, cuando es, cuando hable, cual (es|fue|era), cuantas (visitas|veces|llamadas), cuantos contactos,
      muestrame, muestra (las|los)? notas, busca, buscar, quien es, donde vive, que dijo, tenemos, tengo ... notas,
      hay (alguna|algun) (nota|referido), ultima visita, ultimo contacto`,
    schedule_followup: `
        recuerdame, recordatorio, recordarme, recordar, agenda, agendar, programa, programar, anota (que)? tengo que,
        pon en mi (agenda|lista|calendario), pendiente:`,
    amend_note: `
              (quita|quitale|quitar|borra|borrar|elimina|saca|tacha) lo de, (quita|borra|cambia|cambiale|ponle|agrega|agregale|anade) ... (a|en|de) (la|mi|esa) (nota|entrada), (en|a) (la|mi) nota (de|del) ... (puse|escribi|dije|falto), correccion, corregir, corrige, corrijo, enmienda, enmendar, me equivoque, error en, quise
              (decir|poner|escribir), puse mal, escribi mal, puse (el|la|un|una)? ... (equivocad*|incorrect*), en realidad fue, cambia la nota, arreglar, arregla, fe de
              erratas, debe decir, debia decir, modificar, actualizar la nota`,
  },
  modes: spanishModes,
  types: {
    team_meeting: `
    reunion de equipo, reunion de (la)? familia, reunion del equipo, reunion familiar, junta de equipo, junta familiar, reunion de alta, junta
    de alta, reunion de planificacion, conferencia de caso, reunion interdisciplinaria, reunion con el equipo, reunion
    de (tratamiento|egreso|caso), junta del equipo, reunion multidisciplinaria`,
    court_hearing: `audiencia, corte, tribunal, vista, aud, audiencia de tutela, juicio, sentencia, comparecencia, juzgado`,
    supervised_visit: `
            visita supervisada, visitas supervisadas, visita sup, visitas sup, visita sup., supervise (la|una|su)? visita, visita familiar supervisada,
            supervise visita, visita entre`,
    supervision: `
      supervision con, consulta con (mi)? supervis*, consulte (con|a) (mi)? supervis*, consulte ... con (mi)?
      supervis*, hable con (mi)? supervis*, discuti ... con (mi)? supervis*, revise ... con (mi)? supervis*,
      supervision`,
  },
  contacts: `
    me (paro|detuvo|alcanzo|busco|abordo|conto) (ayer|hoy|en|por|afuera|que|q)?, busque (a|al),
    visto, vistos, (esposa|esposo|hija|hijo|mama|papa|madre|padre|abuela|abuelo|hermana|hermano|tia|tio|prima|primo|vecina|vecino|novia|novio|nieta|nieto|sobrina|sobrino|maestra|maestro|enfermera|enfermero|doctora|clienta|cliente|pte|cl|mo|fa|mom|dad) marco,
    (correo|mensaje|texto|carta|recado) (a|de) (la|el|los|las|su|mi|sra|sr|dr|dra), (correo|mensaje|texto|carta|recado) (al|del),
    (le|les)? (textee|mensajee|wasapee|guasapee|whatsappee|emailee) (a|al)?,
    le textee, texteamos,
    correo (a|al), (mi|le mande|les mande|otro) correo (a|al), platica (con|por), platica de # (con)?, le pregunte (a|al)?, les pregunte, le explique a, le comente a, le informe a, le recorde a, le dije a, le avise (a|al)?, le texteo, quede con, me tope con, se conecto, me abrio, nos abrio, vinieron, vino (a|al|por|con|para|pa), paso por (la|mi) oficina, llego a (la|mi|su) (oficina|cita|visita|sesion), me hablo, nos hablo, se comunico conmigo, me contacto, se reporto, fui con, fue con, le deje (mensaje|recado), hable por, llame (a|al)?, le llame, la llame, lo llame,
    llamada (a|al|con|de), hable (con|a)?, hable por telefono, visite (a|al)?, visita
    (a|al|con|de|en|domiciliaria|supervisada)?, vi (a|al)?, lo vi, la vi, los vi, me reuni (con)?, nos reunimos,
    reunion con, me encontre con, fui (a|al), contacte (a)?, deje (un)? (mensaje|recado) (a|para|con|al)?, textie
    (a)?, le escribi (a)?, envie (correo|carta|mensaje|texto|email) (a|al)?, mande (correo|carta|mensaje|texto|email)
    (a|al)?, entrevista (con|a)?, entreviste (a)?, sesion (con)?, cita (con)?, acompane (a|al)?, lleve (a|al),
    transporte a, intente (llamar|visitar|contactar|ver)?, llamo, me llamo, contesto, vino, se presento, converse con,
    platique con, videollamada con, no se presento, no llego, no vino, falto, atendio, me atendio, pase por,
    supervise, asisti, toque, le mande (mensaje|texto|carta|correo) (a)?, se reunio, evalue (a)?, observe (a)?, se
    comunico, me comunique con, me recibio, nos recibio, nos atendio, (pase|fui|fuimos|pasamos) ... a (ver|visitar|verla|verlo|verlas|verlos|visitarla|visitarlo|buscarla|buscarlo), pasamos por, fui a
    buscar, acudi a, me presente en, hice (una)? visita, realice (una)? (visita|llamada), tuve (una)?
    (reunion|llamada|cita|sesion|entrevista|platica) con, marque (a|al)?, le marque, me marco, nos vimos, nos
    encontramos, conversamos, platicamos, charle con, me escribio, me mando (mensaje|texto|un mensaje|un texto), me
    citaron, asistimos, estuve con, estuve en, encontre a, toque (a)? la puerta, sali con, desayune con, recibi (una)?
    llamada de, recibi (un)? (mensaje|correo|texto) de, hice (una)? llamada, le hable, la visite, lo visite, los
    visite, las visite, vimos a, visitamos, (text|texto|msj|correo|llamada) (de la|del|de el|de su|de don|de dona|de mi), (hablo|platico|converso) conmigo, fuimos (a|al), reunion de, llamamos, me
    (mando|aviso|envio|informo|notifico|confirmo|texteo), (dijo|aviso|confirmo) por (telefono|texto|mensaje|correo)`,
  ...spanishOutcomes,
  deskWork: spanishDeskWork,
  roles: {
    client: `
            cliente, clienta, el cliente, la clienta, paciente, residente, participante, usuario, usuaria,
      la senora, el senor, la sra, el sr, la viejita, el viejito, senora, senor, la ancianita, el ancianito, la anciana, el anciano, beneficiaria, beneficiario, pcte, pte, pac, liberado, el caballero, la dama, la adulta, el adulto mayor, la adulta mayor, consumidor, consumidora`,
    child: `nino, nina, bebe, menor, hijo de #, nino de #, joven, adolescente,
      el nene, la nena, nene, nena, el chamaco, la chamaca, chamaquito, chamaquita, el nino, la nina, muchachito, muchachita, la muchacha, el muchacho, chiquito, chiquita, chiquillo, chiquilla, criatura, infante, recien nacido, recien nacida, el bebe, la bebe, la menor, el menor, nino de crianza, nina de crianza, adolescentes, la joven, el joven`,
    children: `
    ninos, ninas, los ninos, las ninas, menores, gemelos, bebes, nietos, nietas, los dos ninos, los nietos,
      nenes, nenas, los nenes, las nenas, chamacos, los chamacos, chiquillos, chiquitos, los chiquitos, los chicos, las chicas, los peques, peques, los muchachos, muchachos, muchachitos, (los|sus|ambos|mis)? (#|dos|tres|cuatro|cinco) (ninos|ninas|nenes|nenas|hijos|chicos|menores), ambos ninos, ambas ninas, ambos nenes, ambos menores, los gemelos, las gemelas, cuates, los hijitos, los bebes, criaturas, hermanitos`,
    mother: `madre, mama, mami, progenitora, madre biologica,
      la mami, mamita, madrastra, madre adoptiva, madre natural`,
    father: `padre, papa, papi, progenitor, padre biologico,
      papito, padrastro, padre adoptivo, padre natural`,
    parent: `padres, los padres, tutor, tutora,
      papas, los papas, ambos padres, guardian legal, tutor legal, tutora legal, padres biologicos`,
    foster_parent: `
      madre de crianza, padre de crianza, padres de crianza, madre sustituta, padre sustituto, madre temporal, padres
      temporales, familia de crianza,
      mama de crianza, papa de crianza, mama foster, papa foster, mama sustituta, papa sustituto, madre temporal, padre temporal, padres sustitutos, padres de acogida, madre de acogida, padre de acogida, mama temporal, los foster, padres foster, cuidadora de crianza, cuidadora temporal`,
    grandmother: `
    abuela, abuelita, abuela (materna|paterna), abuelita (materna|paterna),
      abue, abuelita materna, bisabuela, la abue`,
    grandfather: `
    abuelo, abuelito, abuelo (materno|paterno),
      bisabuelo, tata`,
    sibling: `hermano, hermana, hermanos, hermanas, hermanito, hermanita,
      medio hermano, media hermana, hermanastro, hermanastra, hermano mayor, hermana mayor, hermano menor, hermana menor`,
    spouse: `esposo, esposa, marido,
      senora esposa, conyuge, ex esposo, ex esposa, exesposo, exesposa, exmarido, ex marido, su senora, su viejo, su vieja, mi esposo`,
    partner: `novio, novia, pareja, companero sentimental,
      ex novio, ex novia, exnovio, exnovia, expareja, ex pareja, concubino, concubina, conviviente, companera sentimental, prometido, prometida`,
    son: `hijo, hijos,
      hijo mayor, hijo menor, hijo adulto, hijastro`,
    daughter: `hija, hijas,
      hija mayor, hija menor, hija adulta, hijastra`,
    relative: `
    tia, tio, prima, primo, sobrina, sobrino, nieta, nieto, familiar, cunada, cunado, nuera, yerno, suegra, suegro,
    madrina, padrino, tia (materna|paterna), tio (materno|paterno), abuelos, sobrinos,
      tios, primos, concunada, concuno, consuegra, bisnieta, bisnieto, comadre, compadre, familiares, parientes, pariente, un familiar, una tia, un tio`,
    caregiver: `cuidador, cuidadora,
      cuidadoras, cuidadores, ninera, babysitter`,
    friend: `amigo, amiga, amigos,
      amigas, amistad, amiguito`,
    neighbor: `vecino, vecina, vecinos,
      vecinas, la vecinita, vecina de (al lado|arriba|abajo|enfrente), vecino de (al lado|arriba|abajo|enfrente)`,
    roommate: `companero de (cuarto|casa|piso), companera de (cuarto|casa|piso),
      compa de cuarto, roommate, companero de habitacion, companera de habitacion, rumi, companero de celda`,
    family: `familia, la familia`,
    teacher: `maestro, maestra, profesor, profesora,
      maestros, profe, educadora, maestra de kinder, maestro de ged`,
    school_staff: `
      consejera escolar, consejero escolar, director de la escuela, directora de la escuela, directora, director,
      orientadora, enfermera escolar,
      trabajadora social escolar, trabajadora social de la escuela, consejera de la escuela, consejero de la escuela, subdirector, subdirectora, secretaria de la escuela, registradora, personal de la escuela, prefecta, prefecto, enfermera de la escuela, psicologa escolar, psicologo escolar, orientador`,
    doctor: `doctor, doctora, dra, medico, medica, pediatra, cirujano,
      medicos, doctores, cardiologo, cardiologa, oncologo, oncologa, cirujana, nefrologo, nefrologa, neurologo, neurologa, geriatra, ginecologo, ginecologa, medico de cabecera, doctora de cabecera`,
    nurse: `
    enfermera, enfermero, enfermera de (piso|turno|noche|guardia), enfermero de (piso|turno|noche|guardia),
      enfermeras, enfermeros, jefa de enfermeras, jefa de enfermeria, enfermera jefe, enfermera encargada, enfermera de (la clinica|hospicio|alta|dialisis|emergencia|emergencias|salud publica|la carcel), enfermero de (la clinica|hospicio|alta|dialisis|emergencia|emergencias|la carcel)`,
    prescriber: `psiquiatra,
      siquiatra, telepsiquiatra`,
    therapist: `terapeuta, consejera, consejero, psicologa, psicologo, terapista,
      terapeuta familiar, sicologo, sicologa, consejera de (drogas|adicciones|sustancias), consejero de (drogas|adicciones|sustancias), facilitador, facilitadora`,
    physical_therapist: `fisioterapeuta, terapista fisica, terapeuta fisica, terapeuta fisico`,
    pharmacist: `farmaceutico, farmaceutica, farmacia`,
    home_health_staff: `
      asistente de salud, ayudante de salud, enfermera a domicilio, enfermera de salud en el hogar, auxiliar, ayudante,
      cuidadora a domicilio, asistente de cuidado, asistente del hogar, enfermero a domicilio, ayudante del hogar, auxiliar de enfermeria, enfermera visitante`,
    facility_staff: `
      personal, personal del (asilo|centro|albergue), administradora, administrador, recepcionista,
      personal del (hogar|programa|refugio|centro|hospital|residencial), encargada, encargado, gerente del (asilo|albergue|refugio), administradora del (asilo|albergue|hogar|refugio|centro), administrador del (asilo|albergue|hogar|refugio|centro), directora del (asilo|albergue|hogar|refugio|centro|programa), director del (asilo|albergue|hogar|refugio|centro|programa), encargada del (asilo|albergue|hogar|refugio|centro|piso), encargado del (asilo|albergue|hogar|refugio|centro|piso), duena del (asilo|hogar), guardia de seguridad, el guardia, staff del (shelter|albergue|asilo|programa), coordinadora del (asilo|albergue|refugio)`,
    social_worker: `trabajadora social, trabajador social,
      t.s., trabajadora social del hospital, trabajador social del hospital, trabajadora del condado, trabajador del condado, trabajadora de dcf, trabajadora de cps, trabajadora de aps, tsocial, trabajadora de casos`,
    peer_specialist: `especialista de pares, companero de apoyo, apoyo de pares,
      especialista de apoyo, mentora de recuperacion, mentor de recuperacion, companera de apoyo, consejero de pares, consejera de pares`,
    provider: `
        proveedor, proveedora, manejadora de caso, manejador de casos, coordinadora, coordinador, agencia,
      manejador de caso, manejadora de casos, manejadora, gestora de casos, gestor de casos, promotora, promotor, promotora de salud, terapista del habla, terapista ocupacional, nutricionista, dietista, chofer, trabajadora de vivienda, especialista de vivienda, navegadora, navegador, coordinadora de cuidado, coordinadora de (alta|servicios|vivienda), trabajadora de alcance, mediadora, evaluadora, evaluador, instructora, instructor, tutora academica, comadrona, partera, defensora de victimas, consejera de empleo, consejero de empleo`,
    insurance_rep: `seguro, representante del seguro, seguro medico, aseguradora,
      representante de medicaid, trabajadora de medicaid, la aseguradora, la del seguro, plan medico`,
    bank_staff: `
          el banco, al banco, su banco, gerente del banco, cajera, cajero, empleada del banco, empleado del banco, gerente, la gerente, el gerente,
      banquero, banquera, cajera del banco, cajero del banco, gerente de la sucursal, la del banco, oficial del banco, ejecutivo del banco, ejecutiva del banco`,
    landlord: `casero, casera, dueno, duena, propietario, propietaria, arrendador, arrendadora,
      dueno de (la casa|el apartamento|la propiedad|casa), dueno del (edificio|apartamento|apto|depto|depa|cuarto|trailer|lugar|complejo), duena del (edificio|apartamento|apto|depto|depa|cuarto|trailer|lugar|complejo), duena de (la casa|la propiedad|casa), administrador del edificio, administradora del edificio, gerente del (edificio|complejo|apartamento|parque), encargado del edificio, landlord, manager del edificio, manager de los apartamentos, rentero, rentera`,
    employer: `jefe, jefa, patron, patrona, empleador, empleadora,
      gerente del (restaurante|trabajo|supermercado|taller), gerente de la (tienda|fabrica|bodega|planta), mayordomo, capataz, encargado del trabajo, supervisor del trabajo, supervisora del trabajo, supervisor de trabajo, supervisora de trabajo, recursos humanos, bos, patrones, dueno del (taller|restaurante|negocio), duena del (taller|restaurante|negocio)`,
    probation_officer: `
      oficial de probatoria, oficial de libertad condicional, oficial de probacion, agente de probatoria,
      oficial de (parole|probation|la probatoria|la condicional|palabra|supervision), agente de (parole|probation|libertad condicional|la condicional|supervision), su oficial, el po, la po, oficial juvenil`,
    attorney: `
    abogado, abogada, fiscal, licenciado, licenciada, defensor, defensora, abogado de oficio, abogada de oficio,
    defensor publico, defensora publica,
      abogados, abogada de (la mama|los ninos|mama|oficio|el papa|la agencia|inmigracion), abogado de (la mama|los ninos|mama|oficio|el papa|la agencia|inmigracion), abogado del (papa|nino|menor|cliente|condado|estado), abogada del (papa|nino|menor|cliente|condado|estado), fiscal de distrito, procurador, procuradora, ayuda legal, la fiscal, el fiscal, asistente legal`,
    judge: `juez, jueza,
      magistrado, magistrada, el juez, la jueza, la juez`,
    law_enforcement: `policia, oficial, sheriff, agente, policias,
      patrullero, agente de policia, oficial de policia, alguacil, la patrulla, detectives, sargento, agentes, oficiales`,
    supervisor: `supervisora, supervisor, mi supervisora, mi supervisor,
      jefa de unidad, jefe de unidad, mi jefa, mi jefe, supervisora de unidad, supervisora clinica, supervisor clinico`,
    coworker: `colega, companera de trabajo, companero de trabajo,
      mi companera, mi companero, mi colega, otra trabajadora, compa de trabajo, colegas`,
    interpreter: `interprete, traductora, traductor,
      traductores, interprete por telefono, interprete de senas, linea de idiomas`,
    other: `pastor, sacerdote, padrino de aa, representante de pago,
      pastora, cura, ministro, apoderado, apoderada, paramedicos, paramedico, bomberos, presunto agresor, presunta agresora, denunciante, madrina de aa`,
  },
  titles: `sr, sra, srta, srita, don, dona, dr, dra, senor, senora, lic, senorita`,
  about: `
      repasamos, revisamos, discutimos, platicamos de, hablamos de, hablamos del, vimos el caso de, analizamos,
      sobre, lo de, acerca de, que, porque, dice, dijo, reporta, reporto, refiere, nego, niega, segun, respecto a, cuando,
      si, donde, preocupada por, preocupado por, vive, quien, menciono, tiene miedo, para que, como, ya que, afirma,
      conto, explico, referi, debido`,
  present: `
        estaba, estaba ahi, estaban ahi, andaba ahi, estaba conmigo, nos acompano, estuvo con nosotros,
        presente, presentes, tambien estaba, estaba presente, estaban presentes, participo, participaron, asistio,
        asistieron, estuvo presente, tambien presente, en casa, tradujo, interpreto, estuvo, tambien estuvo, se unio, en (la)? linea, en (la)? llamada, en la (cocina|sala|yarda), al lado, a su lado`,
  presentActs: `
        (llego|llegaron) ... (tarde|temprano|a tiempo),
    no se salio, no se fue, no nos dejo, lo atendio, la atendio, nos atendio, me atendio, le tomo, lo reviso, la reviso, lo examino, la examino, la bano, lo bano, la curo, lo curo, lo peso, la peso,
    hizo (el|la)? (intake|ingreso|evaluacion|entrevista|tramite|papeleo|examen|recorrido|entrega), ayudo, nos ayudo, le ayudo, lo ayudo, la ayudo, tomo (fotos|notas|los signos|la presion), saco fotos,
    lo inscribio, la inscribio, le subio, le bajo, le cambio, le dio, nos dio, nos mostro, nos enseno, nos abrio, abrio la puerta, salio a, nos recibio, me recibio, recibio, lleno (la|el|los|las)
    (solicitud|formulario|forma|papeles), entreno, explico (las|los|el|la) (reglas|medicamentos|plan), acompano, nos acompano, me acompano, gritando, gritaba, grito, llorando, vino y, vino a, se quedo, se sento, abrazaba, le curo, curo, le puso,
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
  reporting: `
    dice, dijo, niega, nego, reporta, reporto, admite, admitio, refiere, refirio, siente, quiere, comenta, comento, menciona, menciono,
    cuenta, conto, se queja, pide, pidio, asegura, acepta, acepto`,
  saying: `
        dice, dijo, reporta, reporto que, refiere, niega, nego, menciono, conto, comento, segun, afirma, indico,
        admitio, explico, me conto`,
  plans: `
    voy a, va a, vamos a, van a, hay que, tengo que, tiene que, tenemos que, necesito, necesita, necesitamos, debo,
    debe, debemos, pendiente, proxima (cita|visita|sesion|audiencia|llamada|reunion), proximo (contacto|paso), cita
    (el|para|con), audiencia (el|para), seguimiento, dar seguimiento, llamare, visitare, enviare, hare, vere,
    regresare, volvere, (vuelvo|regreso) a *, lo intento (de nuevo|otra vez), (la|lo) intento, llamara, traera, ira, vendra, buscara, entregara, asistira, programada, programado, programe,
    agendada, agendado, reagend*, reprogram*, volver a, quedo de, quedo en, quedamos (en|de|para|pa|p/|el), quede (en|de), quedaron (en|de|para), hay (cama|cupo|lugar|espacio|campo) (el|para|pa|desde), (cama|cupo|cuarto|lugar|espacio) (lista|listo|disponible|libre) (el|para|pa|desde), acordo, se comprometio a,
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
    que trabajar, va a (quebrar|romper|partir|picar|cortar|disparar|quemar|chingar|madrear|hacer dano|hacer algo)*, va a matar*, va a lastimar*, va a golpear*, se va a matar, le conteste que, le explique que, le
    avise que, le pedi que, le recorde que`,
  referrals: `
    referido, referida, referidos, referidas, referi, refirio, refirieron, referencia, referencias, remision, remiti, (se|le|la|lo|los|las) (refirio|refirieron), derivado, derivada,
    derivacion, derive, derivaron, interconsulta, interconsultas, refiero, canalice, canalizado, canalizada, se (le)? canalizo,
    (pidio|pedi|pidieron|solicite|solicito|solicitaron|ordene|ordeno|ordenaron|puse|pusieron|se puso|hice|se hizo|mande|envie|se mando|se envio|mandamos|enviamos|metimos|meti|se metio|puso|entro|se entro|hicieron) (una|la)? consulta,
    consulta con ... (enviada|mandada|hecha|puesta|solicitada|pedida|ordenada), consulta (enviada|mandada|hecha|puesta|solicitada|pedida|ordenada), (mande|envie|hice|puse|meti) (la|una|el|un)? (ref|refe)`,
  goalWords: `meta, metas, objetivo, objetivos`,
  goals: {
    safety: `segur*, seguridad, proteccion`,
    reunification: `reunific*, recuperar ... (ninos|hijos|custodia), custodia, regreso de los ninos, recuperar a (sus|su) (hijos|hijas|hijo|hija|ninos|nenes|bebe), ninos de regreso, tener a sus hijos`,
    parenting: `crianza, disciplina, padres, parental`,
    housing: `
      vivienda, apartamento, casa propia, alquiler, renta, albergue, departamento, mudarse, hogar propio, apto, apto propio, depa, cuarto propio, su propio (lugar|apto|cuarto|apartamento), seccion 8, rentar`,
    living_at_home: `
      vivir en (su)? casa, quedarse en (su)? casa, permanecer en (su)? casa, seguir en (su)? casa, volver a casa,
      regresar a casa, en su hogar, en su casa, (vivir|quedarse|permanecer|seguir) en (su)? (propio)? (apto|apartamento|domicilio|hogar)`,
    employment: `trabajo, empleo, trabajar, conseguir trabajo, laboral, chamba, trabajando, trabajar, jale, carrera, licencia comercial`,
    education: `escuela, estudi*, ged, educa*, diploma, universidad, asistencia escolar, clases, ingles, graduarse, terminar la (prepa|secundaria|preparatoria|carrera), calificaciones, tarea`,
    income_benefits: `
      beneficios, ingreso*, ssi, snap, cupones, ayuda economica, presupuesto, medicaid, ahorrar, finanzas, dinero, estampillas, ssdi, cuenta de banco, pagar sus deudas, deudas, pension`,
    sobriety: `
      sobri*, dejar de (beber|tomar|usar), recuperacion, no consumir, abstinencia, alcohol, drogas, limpi*, dejar (el|la|las|los)? (trago|licor|copas|alcohol|drogas|droga|bebida|cerveza|vicio|marihuana|cristal), no tomar, no beber, mantenerse limpi*, sin drogas`,
    mental_health: `
        salud mental, depresion, ansiedad, terapia, animo, emocion*, ira, enojo, estres, duelo, dormir, autoestima, consejeria, pesadillas, nervios, manejar (el|su) (coraje|enojo|estres), llorar menos`,
    physical_health: `
        salud, caminar, presion, azucar, dolor, peso, diabetes, ejercicio, fumar, fuerza, movilidad, dentista, dientes, lentes, bajar de peso, doctor, medico, operacion, terapia fisica, presion alta, comer mejor, cirugia`,
    medication: `medicament*, medicina*, pastillas, insulina, tomar (sus|su|las|la) (medicinas|medicina|pastillas), inyeccion`,
    legal_compliance: `
          probatoria, libertad condicional, corte, legal, cumplir, multas, servicio comunitario, condiciones, terminar (la)? (probatoria|parole|libertad), cumplir con, pagar multas, limpiar su record, parole, probation`,
    independent_living: `independ*, cocinar, valerse, vida diaria, autonomia, banarse, tareas del hogar, vivir (sola|solo), valerse por si, hacer sus compras, vestirse`,
    social_support: `social*, apoyo, amig*, aislamiento, comunidad, iglesia, familia, amistades, centro de dia, salir mas, convivir`,
    transportation: `transport*, licencia, autobus, carro, manejar, licencia de manejar, pase de bus, transporte, bus`,
    documents_id: `
      identificacion, id, documentos, acta, acta de nacimiento, seguro social, pasaporte, papeles, sacar (su|la)? id, identificacion, papeles, green card, residencia, itin, social`,
  },
  negation: spanishNegation,
  history: spanishHistory,
  conditions: spanishConditions,
};
