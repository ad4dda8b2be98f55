import type { Lexicon } from './lexicon.ts';

/** Spanish words for places and media, by the contact mode of the contract. */
export const spanishModes: Lexicon['modes'] = {
  home_visit: `
    visita domiciliaria, visita al hogar, visita en (casa|el hogar), visite ... (casa|hogar|apartamento), visita a
    (la)? casa, (en|a|de) (la|su)? (casa|hogar|apartamento|domicilio|residencia), en casa, fui a (la|su) casa, toque
    (la)? puerta, vd, nadie abrio, abrio la puerta, a domicilio, en el (apartamento|departamento|domicilio|hogar), a
    la puerta, en la puerta, en su (apartamento|departamento|cuarto|cocina|sala|porche), casa de, la casa, me abrio la
    puerta, (en|a|al|hasta) (su|la|el|sus)? (apto|apt|aptos|depa|dpto|traila|trailer|yarda|porche|casita|vivienda|domicilio|residencia|hogar),
    en casa de, a casa de, en la (sala|cocina|entrada|reja) de, su puerta, toque el timbre, tocamos la puerta, visita de hogar,
    visita a domicilio, en el (porche|patio), la reja,
    (evaluacion|inspeccion|revision|recorrido|estudio|chequeo) (de|del|de la|en el|en la) (hogar|casa|domicilio|vivienda|apartamento),
    (fui|fuimos|pase|pasamos) a ver (el|la|su) (cuarto|casa|apartamento|depa|apto|vivienda|traila), (casa|apto|apartamento) (vacia|vacio|sola)`,
  office_visit: `
    visita en (la)? oficina, en (la|mi) oficina, oficina, vino a (la|mi) oficina, cita en (la)? oficina, a (la|mi)
    oficina, en las oficinas, a nuestra oficina, (en|a|de) (la|mi|nuestra)? (ofna|ofi|ofic|ofc), vino a verme`,
  facility_visit: `
    (al lado de|a un lado de|junto a) (su|la) cama, (a|en|por|hasta) (la|el)? (prepa|primaria|secundaria|kinder|escuela|clinica|carcel|prision|guarderia), (cita|consulta) (medica|dental|del dentista|con el dentista|con el doctor|con la doctora|con su doctor|con el pediatra|con el psiquiatra), (@|en) el programa,
    hospital, en (el|la) (hospital|clinica|escuela|carcel|prision|asilo|albergue|refugio|programa|centro), clinica,
    escuela, carcel, prision, asilo, hogar de ancianos, albergue, refugio, centro de
    (tratamiento|rehabilitacion|detencion), sala de emergencia*, urgencias, guarderia, dialisis, rehabilitacion, casa
    de reposo, casa hogar, hogar grupal, centro de dia, (en|al) (el|la)? (penal|reclusorio|correccional|centro de detencion|prepa|kinder|colegio|preescolar|primaria|secundaria|universidad|programa de dia|sanatorio),
    sala de espera, sala de partos, maternidad, terapia intensiva, cuidados intensivos, junto a la cama, al pie de la cama, residencia de ancianos, casa de transicion, centro de salud, centro comunitario de salud, consultorio, (cuarto|cama|habitacion|piso|unidad) (del|de la|en el|en la) (hospital|clinica|asilo|snf|rehab|centro|hospicio|unidad), al (sle|snf|alf|shelter|hospital|asilo|albergue|refugio|penal|rehab|detox|group home), en el (sle|snf|alf|shelter|rehab|detox|group home|sober living), (a|en) la unidad, unidad (psiq*|de salud mental|de crisis|de trauma), sober living, piso de (medicina|cirugia|pediatria)`,
  community_visit: `
    parque, biblioteca, iglesia, supermercado, cafe, cafeteria, restaurante, en la calle, tienda, en la comunidad,
    lavanderia, en su trabajo, en el trabajo, parada de (bus|autobus), banco de (comida|alimentos), estacionamiento,
    plaza, motel, en el parque, mercado, panaderia, taqueria, gimnasio, cancha, en la parada, comedor, comedor
    comunitario, puesto, (en|a|al) (el|la|su)? (banco|sucursal|taller|farmacia|mercado|pulga|lavanderia|banqueta|esquina|estacion|terminal|campo|obra|fonda|negocio|cementerio|consulado|despensa|templo),
    (fui|fuimos|pase|pasamos|llegue|llegamos|acudi|la vi|lo vi|vi) ... (a|al|en|por|hasta) (su|el|la|los|las)? (trabajo|taller|jale|chamba|negocio|tienda|restaurante|fabrica|bodega|empleo|obra|parada|corral|rancho|lonchera|panaderia|carniceria|llantera|ferreteria|carwash),
    en el local, centro comunitario, oficina de (beneficios|seguro social|vivienda|empleo|migracion), en (su|mi|el|nuestro) (carro|coche), en (la|mi|su) troca`,
  in_person: `
              en persona, cara a cara, (fui|fuimos|pase|pasamos|vine) ... a (ver|verla|verlo|verlos|verlas|visitar|visitarla|visitarlo|visitarlos), me reuni, nos reunimos, vi a, lo vi, la vi, los vi, las vi, le vi, visite,
              visita a, visita con, me encontre con, me sente con`,
  phone: `
    (esposa|esposo|hija|hijo|mama|papa|madre|padre|abuela|abuelo|hermana|hermano|tia|tio|prima|primo|vecina|vecino|novia|novio|nieta|nieto|sobrina|sobrino|maestra|maestro|enfermera|enfermero|doctora|clienta|cliente|pte|cl|mo|fa|mom|dad) marco, (me|nos) hablo * (del|de la|de su|desde|por), (me|nos) hablo (del|de la|de su|desde|por tel*|anoche), (solo|nada mas|puro) audio, por audio, sin video, en la linea, llame, llamada, llamo, telefonema, le hable por tel, por el cel, al cel, le timbre, timbre, le llame, la llame, lo llame, por telefono, telefono, telefonica, telefonico,
    telefonicamente, deje (un)? (mensaje|recado), buzon, buzon de voz, correo de voz, mensaje de voz, llamadas,
    llamar, me llamo, contesto, colgo, no contesta, marque, le marque, me marco, por celular, al celular, por tel,
    llamamos, via telefonica`,
  video: `
    videollamada, video llamada, por video, por zoom, video, virtual, virtualmente, telesalud, por teams, por
    facetime, por videollamada`,
  text: `
    le textee, le texte, lo textee, la textee, texteamos, le mensajee, le wasapee, intercambiamos (mensajes|textos), por whats, por wasap, me contesto (el|los|por) (texto|mensaje|textos|mensajes),
    mensaje de texto, texto, textie, texteo, textee, mensajee, wasapee, guasapee, whatsappee, le escribi, me escribio, por texto, whatsapp, wasap, por mensaje, le
    mande mensaje, le envie mensaje, un sms, por mensaje de texto, le texteo, mensaje por whatsapp, me mando (un)?
    (mensaje|texto), le mande un (mensaje|texto)`,
  email: `
    correo electronico, email, por correo electronico, mande correo, envie correo, envie un correo, mande un correo,
    correo a, le envie correo, mando (un)? correo, un correo, por correo, me envio (un)? correo`,
  mail: `
    (mande|envie|mandamos|enviamos|mando|envio|puse|se (envio|mando|mandaron|enviaron)) por correo ... (carta|cartas|letter|ltr|aviso|notificacion|formulario|formularios|forma|formas|papeles|documentos|copia|paquete|citatorio),
    por correo (certificado|regular|normal|ordinario), (carta|letter|aviso|formulario|papeles|documentos|copia|paquete) ... por correo, carta, carta certificada, correo postal, envie carta, mande carta, por correo postal`,
};
