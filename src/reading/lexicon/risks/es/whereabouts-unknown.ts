import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const whereaboutsUnknown: RiskPhrases = {
  except: `
    nadie sabe (por que|porque|como|que|cuanto|cuanta|quien), desapareci* (sus|el|la|los|las|su|unos|unas|mis)?
      (ahorros|dinero|joyas|cheque*|dolor*|pastillas|medicinas|sintomas|cosas|herramientas|anillo|cartera),
    (ahorros|dinero|joyas|cheque*|dolor|pastillas|medicinas|sintomas|cosas|herramientas) desapareci*,
    no llego a (la cita|su cita|la visita|la clase|tiempo|la corte|la reunion),
    no encuentr* (el|la|los|las|su|sus|trabajo|casa|apartamento|empleo)
      (papel*|documento*|llave*|acta|tarjeta|trabajo|id|licencia|numero)?,
    no encuentra (trabajo|empleo|casa|apartamento|donde), fuga de (gas|agua), perdid* desde (el|la) (luz|trabajo),
    no (ha|han) vuelto a (*ar|*er|*ir|*arse|*erse|*irse),
    no (ha|han) regresado (la|las|mi|mis|el|los|su|sus) (llamada*|mensaje*|papel*|documento*|formulario*|forma*),
    perdid* desde (chic*|nin*), se fue y no (hubo|paso),
    no (lo|la|los|las) (encuentra|encuentran) (util|necesari*|facil|bien|mal) ...,
    (no (ha|han) (vuelto|regresado|llegado)) (a (tomar|beber|usar|fumar|pelear|caer|consumir)|el cheque|el correo|la
      carta|la medicina|el resultado) ...,
    (no ha) (llegado|vuelto|regresado) (el|la|los|las|su)
      (cheque|correo|carta|medicin*|resultado*|tarjeta|papel*|dolor|fiebre),
    (no (regreso|llego|volvio)) ... ... antes del toque (de queda)?`,
  words: `
    sin que nadie (lo|la|los) (vea|haya visto|encuentre|localice), sin que se sepa (de|nada|donde),
    paradero desconocido, no se sabe donde, no sabe donde esta, nadie sabe donde, desaparecid*, desaparecio,
    se escapo, se fugo, se fue de (la casa|la colocacion|el hogar) sin, no ha vuelto, no ha regresado, no aparece,
    nadie lo ha visto, nadie la ha visto, no se ha visto, se mudo sin (avisar|dejar), no regreso a (casa|la casa),
    no (lo|la|le)? ha visto ... desde, no ha visto a ... desde, no lo han visto, no la han visto,
    no (llego|regreso|volvio|ha llegado|ha regresado|ha vuelto|han vuelto|regresaron) (a)? (casa|la casa|dormir|de
      la escuela|del trabajo|a la colocacion|al hogar|al albergue|al programa|anoche|desde|todavia|aun),
    (empaco|empacaron) y se (fue|fueron),
    no sabe* (a)? donde (esta*|fue*|se fue|vive|anda|se mudo|estan|para),
    (dueno|nadie|familia|mama|papa|hermana|vecinos) no sabe* (a)? donde,
    no sabe a donde,
    (imposible|no se pudo|no he podido|no pude|no hemos podido|no se ha podido) (localizar*|encontrar*|dar con),
    extraviad*, perdid* desde, desaparec*, alerta amber, reporte de (desaparecid*|persona desaparecida|fuga),
    se (fue|fueron|mudo|mudaron) (sin (avisar|decir|dejar|permiso)|y no),
    se (llevo|llevaron) a los ninos y,
    nadie (lo|la|los|las)? (ha|han) (visto|sabido|vuelto a ver), no (lo|la|los|las) (ha|han|he|hemos) (visto|
    vuelto a ver),
    no (ha|han|he|hemos) sabido (de|nada),
    sin (rastro|paradero|noticias de),
    (apartamento|casa|cuarto) (esta|estaba)? (vacio|desocupado) y,
    anda profug*, no (contesta|responde) nadie sabe, no se (sabe|conoce) su (paradero|ubicacion),
    ubicacion desconocida, fug*, se volo de,
    no (encontramos|encuentro|encuentran|localizamos|localizan|localizo|hemos encontrado) (al|a la|a los|a su|a
      mama),
    (salio|escapo|fugo|huyo|fue) (del|de la|de su) (hogar|colocacion|casa
      hogar|programa|albergue|centro|escuela|grupo|casa) ... (y no|sin permiso|sin avisar),
    nadie sabe (a)? donde, no esta ni en, no encontramos al, no encontramos a la, direccion desconocida,
    (que no|no lo|no la|no) (ve|ven|veo|vemos|ha visto) ... desde,
    (semana|semanas|dias|meses) que no (ve|ven|lo ven|la ven|saben de|se sabe de|lo ha visto|la ha visto),
    nadie sabe (de|nada de) (el|ella|ellos|su|la|los), (telefono|celular) apagado y (casa|apartamento|cuarto),
    se perdio (del|de la|de su),
    (salio|fue) (a|al|de|por) ... y (no|nunca|ya no) (volvio|regreso|ha vuelto|aparecio),
    se desconoce (su|el) (paradero|ubicacion), (se fue|se fueron) sin rastro, sin noticias de,
    (no|nadie|tampoco) (se)? (sabe|saben|sabemos|supo|ha sabido|han sabido) (nada)? (de|del)
      (el|ella|ellos|la|su|mama|papa|la mama|el papa|cliente|el cliente|la clienta|los ninos|donde|su paradero),
    nadie (la|lo|los|las) (encuentra|localiza|halla|ha visto|vio|han visto),
    no (ha|han)? (duerme|duermen|dormia|durmio|dormido|se queda|se ha quedado|llega|llegado|llego|se aparece|se
      para) (ahi|alli|aqui|alla|en casa|en la casa|en su casa|en su cuarto|en el albergue|a dormir) desde,
    no (la|lo|los|las)
      (encuentra|encuentran|encontramos|encontraron|localiza|localizan|localizamos|hallan|halla|hemos visto|han
      visto|ve desde|ven desde),
    (se salio|se escapo|salio|brinco) por la ventana,
    (se fue|se salio|salio) ... y no (ha)? (regreso|regresado|volvio|vuelto|aparecio|aparecido),
    (no|nunca) (los|las|lo|la) (regreso|trajo|devolvio),
    lleva* (#|dos|tres|cuatro|cinco|varios) (dias|semanas|noches) (sin
      (aparecer|volver|regresar|llegar|saber)|desaparecid*),
    (anda|andan|estan|esta|sigue|siguen|ando) (buscandol*|buscando a (su|el|la|los|mi)|tratando de
      (localizar|encontrar)*),
    (#|varios|tres|dos|cuatro|cinco) (dias|noches|semanas) sin (noticias|saber|aparecer|llegar|verl*|dar senales),
    sin (noticias|rastro|saber nada) (de|del|desde) ..., sin noticias,
    no (lo|la|los|las) (encuentran|encuentra|encontramos|localizan|localiza|hallan|han encontrado|han visto|ha
      visto|encontraron),
    se (salio|fue|escapo|fugo|brinco|largo) (de|del|por|la|con) ... y (no|nadie)
      (ha|han|lo|la|sabe|regresa|regreso|volvio|aparece) ...,
    (no ha|no han) (vuelto|aparecido|regresado|dado senales|llegado) (desde|a (la|el|su)? casa|al
      (albergue|programa|hogar|grupo|shelter|refugio)),
    (se salio|se escapo|se fugo|se brinco|se largo) (de|del|la|por) (la|el)?
      (casa|albergue|shelter|programa|hogar|escuela|refugio|hospital|barda|ventana|cerca),
    (reporte|reportaron|reporto|reportada|reportado|lo reportaron|la reportaron) (de|como)? (desaparecid*|persona
      desaparecida|perdid*|fugad*),
    alerta (plateada|amber|silver), nadie (lo|la|los|las) ha visto,
    (no contesta|telefono apagado|celular apagado) y (no esta|nadie),
    (se)? (desconoce*|ignora*|no se conoce) (el|su)? (paradero|ubicacion|domicilio),
    paradero (desconocido|desc|se desconoce|no se sabe), (ubicacion|domicilio) desconocid*,
    (anda|andan|esta|ha de andar|debe andar) (por ahi|quien sabe donde|no se donde|en algun lado),
    (quien|sabra dios|a saber) (sabe)? (donde|adonde|a donde) (anda|esta|andan|fue)`,
};
