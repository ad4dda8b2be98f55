import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';

const meds = '(medicina|medicinas|medicamento|medicamentos|medicacion|pastillas|receta|recetas|insulina|inyeccion)';
const relative = '(hija|hijo|esposa|esposo|madre|mama|hermana|hermano|cuidadora|cuidador|sobrina|nieta|pareja|familia)';

/** Spanish words that answer what medical discharge asks. */
export const spanishDischargeElements: ElementLexicon['elements'] = {
  medication_obtained: [
    {
      so: 'yes',
      words: `
        (ya)? (tiene|recogio|obtuvo|recibio|surtio|consiguio|surtieron) (sus|las|los|todas las|todos los|todas
        sus|todos sus|la|el|su)? ${meds}, ${meds} (ya)? (fueron|estan)? (recogid*|surtid*|entregad*|en casa|en mano),
        le entregaron (sus|las|los)? ${meds}`,
    },
    {
      so: 'no',
      words: `
        (no|todavia no|aun no) (ha)? (tiene|recogio|obtuvo|recibio|surtio|pudo recoger|pudo surtir|pudo
        comprar|recogido|surtido|recibido|consiguio) (sus|las|los|todas las|la|el|su)? ${meds}, no le (han)?
        (surtieron|surtido|entregaron|entregado) (sus|las|los)? ${meds}, ${meds} (aun|todavia)? (no|sin)
        (surtir|recoger|disponible*|entregad*)`,
    },
    { so: 'not_applicable', words: `(sin|no hay|no le recetaron) ${meds} (nuevas|nuevos|recetados|recetadas)?` },
  ],
  teach_back: [
    {
      so: 'understood',
      words: `
        (pudo|logro|supo) (explicar|repetir|decir) (el plan|las instrucciones|los medicamentos|las senales|todo|de
        vuelta|con sus palabras)?, (explico|repitio) (el plan|las instrucciones) (con sus palabras|con sus propias
        palabras|correctamente|bien|de vuelta), (entiende|entendio|comprende|comprendio) (bien)? (el plan|las
        instrucciones|las indicaciones|todo|el plan de alta), (expreso|verbalizo|demostro) (buena)? comprension,
        teach-back (completo|hecho|bien|realizado)`,
    },
    {
      so: 'not_understood',
      words: `
        no (pudo|logro|supo) (explicar|repetir|decir) (el plan|las instrucciones|los medicamentos|las senales|de
        vuelta)?, no (entiende|entendio|comprende|comprendio) (bien)? (el plan|las instrucciones|las indicaciones|los
        medicamentos|el plan de alta), (confundida|confundido) (con|sobre) (las|los|el|sus)?
        (instrucciones|medicamentos|medicinas|plan|dosis)`,
    },
    {
      so: 'not_done',
      words: `
        (no se hizo|no hice|no hicimos|no se pudo hacer) (el)? teach-back, teach-back no (se hizo|realizado|hecho), no
        se (le)? pidio que (explicara|repitiera) (el plan|las instrucciones)?`,
    },
  ],
  warning_signs: [
    {
      so: 'yes',
      words: `
        (repase|revise|explique|repasamos|revisamos|se revisaron|se explicaron|se
        repasaron|conoce|sabe|identifica|menciono|nombro|hablamos de|discutimos) (las|los|todas las|bien las)?
        (senales de alarma|senales de alerta|senales de peligro|signos de alarma|sintomas de alarma|signos de
        infeccion), sabe (cuando|a quien) llamar, senales de (alarma|alerta|peligro) (repasadas|revisadas|explicadas)`,
    },
    {
      so: 'no',
      words: `
        (no revise|no se revisaron|no repase|no se repasaron|no hablamos de|no explique|no se explicaron) (las|los)
        (senales de alarma|senales de alerta|senales de peligro|signos de alarma), senales de (alarma|alerta|peligro)
        no (revisadas|repasadas|explicadas)`,
    },
  ],
  services_accepted: [
    {
      so: 'accepted',
      words: `
        (acepto|acepta|aceptaron|esta de acuerdo con) (los|las|el|la|recibir|todos los)? (servicios|terapia
        fisica|enfermera en casa|enfermeria|cuidado en casa|andador|oxigeno|equipo|equipo
        medico|rehabilitacion|servicios en casa), (servicios|equipo|andador|oxigeno) (fueron|fue|ya)?
        (aceptados|entregado|entregados|instalado|en casa|empezaron)`,
    },
    {
      so: 'declined',
      words: `
        (rechazo|rechaza|rechazaron|no quiere|no quiso|no acepto|no acepta|declino) (los|las|el|la|recibir|ningun)?
        (servicios|servicio|terapia fisica|enfermera en casa|enfermeria|cuidado en
        casa|andador|oxigeno|equipo|rehabilitacion|servicios en casa), servicios (fueron)? rechazados`,
    },
    {
      so: 'none_ordered',
      words: `
        (no se ordenaron|no se pidieron|sin|no hay|no necesita|no requiere) (servicios|equipo) (ordenados|pedidos|en
        casa)?`,
    },
  ],
  doctor_visit: [
    {
      so: 'booked',
      words: `
        (tiene|ya tiene|hizo|hicimos|hice|programe|agende|programo|agendo|confirmo|se hizo|se programo|se agendo)
        (una|la|su)? (cita|citas) (de seguimiento)? (con|en) (el|la|su|el dr|la dra)?
        (medico|doctor|doctora|cardiologo|cardiologa|especialista|pcp|clinica|cirujano|dr *|dra *), cita (de
        seguimiento)? (con|en) (el|la|su)?
        (medico|doctor|doctora|cardiologo|cardiologa|especialista|pcp|clinica|cirujano) (ya)? (esta|fue)?
        (programada|agendada|confirmada|hecha|el|para el)`,
    },
    {
      so: 'not_booked',
      words: `
        (no tiene|sin|no hay|aun no tiene|todavia no tiene|no ha hecho|no pudo hacer|no consiguio) (una|la|su)? cita
        (de seguimiento)? (con|en|todavia|aun|medica) (el|la|su)?
        (medico|doctor|doctora|cardiologo|cardiologa|especialista|pcp|clinica)?, cita (con|en) (el|la|su)?
        (medico|doctor|doctora|cardiologo|especialista|pcp) (aun)? no (esta)? (programada|agendada|hecha), no tiene
        (medico|doctor|pcp)`,
    },
    { so: 'not_applicable', words: `no (necesita|requiere) cita (de seguimiento)?` },
  ],
  caregiver_able: [
    {
      so: 'yes',
      words: `
        (su|la|el)? ${relative} (puede|es capaz de|esta lista para|esta listo para|se siente capaz de|sabe)
        (cuidar*|ayudar*|atender*|darle|hacer|cambiar|poner*|asistir*), (su|la|el)? ${relative} (demostro|mostro)
        (como|la tecnica|el cambio|las curaciones), (cuidadora|cuidador)
        (capaz|capacitada|capacitado|entrenada|lista|listo)`,
    },
    {
      so: 'no',
      words: `
        (su|la|el)? ${relative} (no puede|no es capaz de|no se siente capaz de|no sabe|ya no puede|esta agotada|esta
        agotado|no quiere) (cuidar*|ayudar*|atender*|darle|hacer|cambiar|poner*|asistir*|con el cuidado|mas)?, (no
        tiene|no hay|sin) (cuidador|cuidadora|quien lo cuide|quien la cuide) (en casa)?`,
    },
    { so: 'not_applicable', words: `no (necesita|requiere) (un|una)? (cuidador|cuidadora), es independiente` },
  ],
  transport: [
    {
      so: 'arranged',
      words: `
        (transporte|transportacion|traslado|taxi|ambulancia|viaje) (a la cita|a casa|medico|para la cita|ya)? (ya)?
        (esta|fue|quedo)?
        (arreglado|arreglada|programado|programada|confirmado|confirmada|coordinado|coordinada|listo|reservado),
        (coordine|arregle|programe|reserve|se coordino|se arreglo|se programo|confirme) (el|un|su|la)?
        (transporte|transportacion|traslado|taxi|ambulancia|viaje), (su|la|el)?
        (hija|hijo|esposa|esposo|vecina|sobrina|hermana) (la|lo)? (llevara|va a llevar|lleva|lo llevara) (a la cita|al
        doctor|a casa|a dialisis)?`,
    },
    {
      so: 'not_arranged',
      words: `
        (no tiene|sin|no hay|no consiguio) (transporte|transportacion|como llegar|quien lo lleve|quien la
        lleve|traslado) (a la cita|a casa|todavia|aun)?, (transporte|traslado) (aun|todavia)? no (esta)?
        (arreglado|programado|confirmado|coordinado), (cancelaron|fallo|se cancelo) el (transporte|traslado|viaje)`,
    },
    {
      so: 'not_applicable',
      words: `
        (no necesita|no requiere) (transporte|transportacion|traslado), (maneja|conduce) (el|ella)? (mismo|misma|su
        carro|su propio carro)`,
    },
  ],
};
