import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const housingLoss: RiskPhrases = {
  except: `
    tiene que irse (al|a las|a la|temprano|a trabajar),
    (sacar|sacan|sacaron|saco) (a (comer|pasear|jugar|caminar|bailar|la|los)|al|del
      (hospital|carro|bano|closet)|sangre|una|unas|fotos|placas|rayos|cita),
    (estan|se quedan) en (un|el) (hotel|motel) (de|por) (vacaciones|trabajo),
    (anda|camina|caminando|sale|salio|deambula|vagando|vaga|corre|corrio|jugando|juega|juegan|parad*|gritando|pelea*|
      encontraron|hallaron|vieron|descalz*|desnud*|perdid*|descalz*
      y) ... en la calle,
    antes (dormia|vivia|andaba|se quedaba|estaba) (en|sin) (la|el|su|un)?
      (calle|carro|albergue|casa|hogar|refugio|techo),
    (suena|sueno|pesadilla*|sonaba) (con|de|que) ... (calle|desalojo|sin casa),
    (ya no|no) (debe|deben) (la|nada de)? renta, renta (al dia|pagada|al corriente) ...`,
  words: `
    desalojo, desalojar*, desaloj*, sin hogar, sin casa, sin techo, perdio (la|su) (casa|vivienda|apartamento),
    perder (la|su) (casa|vivienda|apartamento), lo echaron, la echaron, los echaron, la corrieron, lo corrieron,
    no tiene donde (vivir|quedarse|dormir|ir), duerme en (el|su|la) (carro|calle|coche),
    durmiendo en (el|su|la) (carro|calle|coche), viviendo en (el|su|la) (carro|calle|coche), debe (la)? renta,
    debe ... (renta|alquiler), atrasad* con la renta, renta atrasada, aviso de desalojo,
    tiene que salir del (apartamento|cuarto), quedo en la calle, en la calle,
    (se esta|se estan|esta|estan)? (quedando|durmiendo|viviendo|quedandose) en (su|el|la|un|una)
      (carro|camioneta|van|troca|coche|calle|parque|albergue|refugio|motel|tienda|puente|garaje|sofa|estacionamiento|
        cochera|auto),
    (duerme|vive|se queda|dormia|durmio) en (su|el|la|un|una)
      (carro|camioneta|van|troca|coche|calle|parque|albergue|refugio|motel|tienda de
      campana|puente|garaje|estacionamiento|sala de amigos|auto),
    papel de desalojo, (orden|carta|corte|notificacion|aviso|demanda) de desalojo,
    (no tiene|sin|no tienen|no hay) (donde|lugar|a donde) (para)? (dormir|ir|quedarse|vivir|irse),
    (lo|la|los|las) (van a|quieren|esta|estan)?
      (echar|sacar|correr|corriendo|sacando|desaloj*|botar|echando|sacaron|botaron|pusieron en la calle),
    (corrieron|sacaron|echaron|botaron) (de|del) (la|su|el)? (casa|apartamento|cuarto|programa|albergue|vivienda),
    (no (pudo|puede|han podido|ha podido|pago|ha pagado|alcanzo)) (pagar)? (la|el|su)? (renta|alquiler|hipoteca),
    (debe|deben|atrasad*|adeud*) ... (renta|rentas|alquiler|hipoteca|meses de renta),
    # meses (atrasad*|de renta),
    (perdio|perdieron) (el|la|su) (voucher|cuarto|casa|apartamento|vale|seccion 8|trailer|techo),
    (no le|no les) (renuev*|quieren renovar|van a renovar), de casa en casa, de sofa en sofa, en situacion de calle,
    cambiaron la (chapa|cerradura),
    (dueno|casero|arrendador) ... (quiere que se (vaya|vayan|salga)|vendio la casa|pide el apartamento|los corre|le
      dio # dias),
    le dieron # dias, embargo de la casa, se quemo (la|su) (casa|apartamento),
    (se tiene|se tienen|tiene|tienen) que (irse|salirse|mudarse|desocupar),
    se (tiene|tienen) que (ir|salir|mudar) (el|antes|de la|del|hoy|manana),
    perdio (su|la) (cama|lugar|espacio|cuarto), (lo|la|los|las) sacan (el|de|del|hoy|manana), aviso del sheriff,
    (duermen|viven|se quedan|vivimos|dormian) en (su|el|la|un|una)
      (carro|camioneta|van|troca|coche|calle|parque|albergue|refugio|motel|tienda de campana|puente|garaje|auto),
    si no (paga*|pago) ... ... (lo|la|los|las) (saca|sacan|echa|echan|corre|corren|desaloja*|bota|botan),
    le (pidio|pidieron|piden|quito) (el|la) (cuarto|casa|apartamento|departamento),
    ya no (lo|la|los|las) (quiere|quieren|deja|dejan|aceptan) (en|ahi|alli),
    arrimad* (con|en), que se (salgan|salga|muden|mude),
    (va|van|vamos|pueden|puede) a? perder (el|la|su) (apartamento|casa|cuarto|vivienda|lugar|traila|seccion 8),
    (les|le|nos) (dio|dieron|da|dan) (hasta|# dias|treinta dias|tres dias|un mes) (el|para) ...
      (salir*|desocupar*|irse|mudarse|entregar*|dejar),
    (casero|casera|dueno|duena|arrendador|landlord|renta|manager) ... (lo|la|los|las|nos)
      (quiere|quieren|va|van|piensa|amenaza|amenazo) (a|con)? (sacar|correr|echar|desalojar|botar),
    (debe|deben|atrasad*) (#|dos|tres|varios|un) (mes|meses) ... (lo|la|los|las|nos) (quiere|quieren|va|van) (a)?
      (sacar|correr|echar|desalojar|botar),
    (lo|la|los|las|nos) (va|van|quiere|quieren) (a)? (echar (a la calle|de (la casa|ahi|aqui)|del
      *|el|este|esta|en|pronto|para|antes)|desalojar),
    (lo|la|los|las|nos) (quiere|quieren) (sacar|correr|echar|desalojar|botar) (de (la casa|su
      casa|ahi|aqui|alli)|del (apartamento|cuarto|apto|lugar)|a la calle),
    hasta el (dia)? # para (salir*|desocupar*|irse|mudarse|entregar*),
    (casero|casera|dueno|duena|arrendador|hermana|hermano|mama|tia|tio|primo|hija|hijo|novio|novia|esposo|programa|
      albergue|suegra|cunada)
      (lo|la|los|las|nos) (corrio|corre|echo|echa|saco|saca|boto|bota|quiere fuera|quiere sacar|va a
      (sacar|correr|echar)),
    (no|sin) (ha|han)? (pagado|pago|paga|pagan|pagar) (la|de|el|su)? (renta|alquiler|hipoteca) ...,
    (no|ya no) (tiene|tienen|hay) (a)? donde (vivir|quedarse|dormir|ir|irse|quedar),
    (se (esta|estan) quedando|se queda|duerme|durmio|dormia|vive) en (el|la|un|una|su)
      (carro|coche|troca|van|sofa|sala|garaje|motel|hotel|parque|calle|albergue),
    (estan|se quedan|viven|se estan quedando|esta quedandose|se esta quedando|duermen) en (un|el)?
      (motel|hotel|albergue|refugio|shelter|carro|garaje|casa de (amig*|herman*|conocid*|su|una|un)) ...,
    (la|lo|los|las) (corrio|echo|saco|boto|corrieron|echaron|sacaron) (de|del) (la|su|el)?
      (casa|cuarto|depa|departamento|apartamento|trailer|programa) ...,
    no (lo|la|los|las) (acepta*|reciben|recibe|quieren|dejan) (de regreso|de vuelta|otra vez|ahi|alli|en (la|su)
      casa|regresar|volver) ...,
    sin (domicilio|vivienda|lugar fijo|residencia) ..., sin (casa|domicilio|direccion) fij*,
    (persona|cliente|paciente) sin hogar,
    (duerme|duermen|durmiendo|dormir|durmio|duermo|amanece|pasa la noche|pasa las noches|se queda) (en|afuera
      de|debajo de|bajo|atras de) (la|el|una|un|las|los|su)?
      (estacion|parada|terminal|banca|banqueta|plaza|iglesia|lavanderia|hospital|sala de
      espera|cochera|bodega|construccion|puente|tren|metro|monte|campamento|casa de campana|tienda|entrada|casa
      abandonada|parques|calles|carro*|troca|van),
    (le|les) (puso|pego|pusieron|pegaron) (un|el|una)? (papel|papeles|aviso|nota|carta) (en|pegado en) (la|su)
      puerta,
    (corte|cita en (la)? corte|demanda|audiencia) ... (por|de) (la|el)? (renta|desalojo|alquiler),
    (busca|buscan|buscando|buscar|no encuentra|no halla|no consigue|anda viendo) (a)? (donde|adonde|en donde)
      (dormir|quedarse|vivir|meterse|irse|caer),
    (no tiene|no tienen|no hay|sin|no tengo) (a)? (donde|adonde)
      (llegar|caer|meterse|regresar|irse|ir|volver|llevar),
    (la|lo|las|los) (dueña|duena|dueno|casera|casero|manager|cunada|suegra|hermana|tia|prima|mama|hijo|hija) ... (ya
      no (la|lo|los|las) (quiere|quieren|deja|aguanta)|la corre|lo corre|los corre),
    ya no (la|lo|los|las|se|nos) (quiere|quieren|deja|dejan|recibe|reciben|aguanta|aguantan|puede quedar|pueden
      quedar) (ahi|alli|en|aqui|mas),
    (tiene|tienen|le dieron|les dieron|le dio|les dio|nos dio) (#|tres|cinco|diez|quince|treinta|unos|hasta) ...
      (para|pa) (salir*|ir*|desocupar|desalojar|mudar*|entregar|dejar),
    (hay|tiene|tienen|piden) que (desocupar|entregar (la|el) (casa|cuarto|apartamento|departamento)|desalojar),
    (vendieron|vendio|van a vender|estan vendiendo) (la|el) (casa|edificio|trailer|traila|parque),
    (debe|deben|adeuda|atrasad*|atraso|atrasos|le faltan) ... (renta|rentas|alquiler|hipoteca|traila|lote),
    (no (le|les)? (alcanza|alcanzo|ajusta|completa|completo)) ... (renta|alquiler|hipoteca),
    (renta|rentas|alquiler|hipoteca) (atrasad*|vencid*|sin pagar|pendiente*),
    (sale|salio|saldra|lo sueltan) ... sin (lugar|direccion|domicilio|casa|donde),
    (se acaba|se le acaba|se termina|vence|se vence) (el|la|su) (motel|hotel|vale|voucher|contrato|albergue|ayuda de
      renta),
    (cambio|cambiaron) (la chapa|las chapas|la cerradura|las cerraduras|la llave|las llaves),
    (sus|las|le sacaron (las|sus)) cosas (en|a) la (calle|banqueta|basura|yarda),
    (le|les) (sacaron|tiraron|aventaron|pusieron) (las|sus|todas sus) cosas,
    (amontonad*|apretad*|# familias|todos) en (un|una) (solo|sola)? (cuarto|sala|recamara) ...,
    (posando|de posada|de arrimad*) (con|en)?,
    (en|a) (un|el|otro) (albergue|refugio) (desde|otra vez|por|con los|hasta),
    (tiene|tienen|le dieron|les dieron|le da|les da) (hasta|plazo) (el|al|manana|fin) ...
      (pagar|salir*|irse|desocupar|mudarse),
    (atrasad*) ... (renta|alquiler|hipoteca|cuota*), (sale|salen|fuera|afuera) (el|para el) ... (si no paga*),
    (no tiene|sin) (lugar|casa|domicilio|vivienda|techo|cuarto) (para|a donde|donde|fijo|al salir)`,
};
