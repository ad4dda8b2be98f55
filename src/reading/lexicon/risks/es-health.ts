import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

/** Spanish risk words: medicine, health, falls, whereabouts, the law. */
export const spanishHealth: Pick<
  RiskLexicon,
  'medication_problem' | 'acute_medical' | 'fall' | 'whereabouts_unknown' | 'arrest_or_violation'
> = {
  medication_problem: {
    except: `
      (dejo|suspendio) (el|la) ... por orden (del|de la|medica), (dejo|suspendio) ... (orden|indicacion) (del|medica),
      sin problemas con (la|las|sus) medicin*`,
    words: `
      no (toma|tomo|esta tomando|ha tomado|se toma) (sus|su|la|las|los|el)?
      (medicinas|medicina|medicamentos|medicamento|pastillas|insulina|pildoras), dejo de tomar (sus|su|la|las|los|el)?
      (medicinas|medicina|medicamentos|medicamento|pastillas|insulina), dejo (sus|su|la|las|los|el)
      (medicinas|medicina|medicamentos|medicamento|pastillas), se quedo sin
      (medicinas|medicina|medicamentos|medicamento|pastillas|insulina), se le acabo (la|el|su)
      (medicina|medicamento|insulina|receta), se le acabaron (las|los|sus) (medicinas|medicamentos|pastillas), sin
      (medicinas|medicina|medicamentos|medicamento|insulina), no ha recogido (sus|su|la|las|los|el)?
      (medicinas|medicina|medicamentos|receta|insulina), no recogio (sus|su|la|las|los|el)?
      (medicinas|medicina|medicamentos|receta|insulina), olvida (tomar)? (sus|su|la|las|los)?
      (medicinas|medicamentos|pastillas|insulina), no puede pagar (sus|su|la|las|los|el)?
      (medicinas|medicina|medicamentos|insulina|receta), efectos secundarios, error de medicamento*, dosis
      (equivocada|doble|incorrecta), doble dosis, confund* (sus|las|los) (medicinas|medicamentos|pastillas), rechaza
      (sus|la|el|los|las)? (medicinas|medicamento*|inyeccion), se salta (sus|las|los)? (medicinas|dosis|pastillas), no
      surtio (la|su) receta, no alcanza para (la|las|sus) (medicina|medicinas),
      (parte|corta|divide|raciona|estira|comparte|esconde|escupe|vende|tira|guarda) (la|las|su|sus|los)
      (pastilla*|medicina*|dosis|insulina|medicamento*), (pastillero|pastillas|frasco*|blister) (de|del)? ...
      (lleno|llenas|lleno*|sin tocar|sin abrir|vacio|intacto*|revuelt*), (farmacia|seguro|medicaid|medicare) ...
      (no|nunca) (recibio|tiene|tenia|surtio|cubre|cubrio|aprobo|pago|paga|mando|entrego|le dio),
      (lleva|tiene|van|llevan) # (dias|semanas) sin (su|sus|la|las|el|tomar)?
      (medicin*|medicamento*|insulina|pastilla*|furosemida|litio|inhalador|tratamiento|metformina|metadona|suboxone),
      sin (su|sus|la|las|el|tomar (su|sus|la|las|el))?
      (medicin*|medicamento*|insulina|pastilla*|inhalador|litio|tratamiento|receta*), (no|ya no|dejo
      de|dejo|olvida|olvido|se le olvida|se le olvido|rechaza|rechazo|se niega a|suspendio|no quiere|no ha|no esta)
      (tomar|toma|tomo|tomando|tomado|usar|ponerse|se pone|inyectarse|recogio|recogido|surtido|entiende|sabe)? (como
      tomar|cuando tomar|cual|para que)? (su|sus|la|las|el|los)
      (medicin*|medicamento*|insulina|pastilla*|inyeccion|inhalador|litio|tratamiento|dosis|receta*|metformina|antidepresivo*|antipsicotico*),
      (falto|fallo|perdio|salto|se salto) (#|dos|tres|varias|una|la|su|a la|a su)
      (dosis|inyeccion|pastilla*|medicina*), se le
      (acabo|acabaron|terminaron|termino|perdio|perdieron|olvida|olvidan|olvido) (la|las|el|los|su|sus|tomar) ...
      (medicin*|medicamento*|insulina|pastilla*|receta*|inhalador|dosis),
      (mareos|mareo|nausea*|ronchas|sueno|vomito|temblor*|alergia) (por|con|desde) (la|el|las|los|que)
      (nueva|nuevo|medicin*|medicamento*|pastilla*|inyeccion|empezo), (medicina*|pastillas|medicamento*|receta*)
      (vencid*|caducad*|equivocad*|revuelt*|duplicad*|perdid*|robad*), (confunde|confundid*|revuelve|mezcla)
      (con|sus|las|los|la) (medicin*|medicamento*|pastilla*), no (alcanza|puede pagar|tiene dinero) (para|la|las|el)?
      (la|las|el|su|sus)? (medicin*|medicamento*|receta|insulina|copago|inhalador), (toma|tomo|tomaba|tomando) (el
      doble|doble|la mitad|de mas|de menos|medicina* vencid*), (toma|tomo) (dos|tres) ... cuando le toca, (pastillero)
      ... (lleno|sin tocar|sin abrir|intacto), no (recogio|surtio|compro|empezo|ha recogido|ha surtido|pudo comprar)
      (el|la|los|las|su|sus) (antibiotico*|receta*|medicin*|medicamento*|pastilla*|insulina|inhalador), copago muy
      (alto|caro), (toma|tomaba|tomando) (la|las|el|los)? (medicina*|pastilla*|medicamento*) vieja* y,
      (pastillero|pastillas) ... (sigue|siguen|estaba|estaban) (lleno|llenas|intacto|intactas), no (le|les)?
      (dieron|entregaron|surtieron|quisieron dar|vendieron) (la|el|su|sus|las|los)
      (insulina|medicin*|medicamento*|receta|pastilla*|inhalador), (dejo de tomar|no toma|no ha tomado|no se ha
      tomado|no esta tomando|no se toma|no se ha inyectado|no se ha puesto|no se inyecta|no se pone|no ha podido
      (comprar|surtir|conseguir|recoger|pagar)|no pudo (comprar|surtir|conseguir|recoger|pagar)|no puede
      (comprar|surtir|conseguir|pagar)|se le acabo|se quedo sin|esta sin|no quiere tomar|no quiere
      tomarse|suspendio|olvido) (la|el|su|sus|las|los)?
      (${medicineNames}|medicin*|medicamento*|pastilla*|receta*|inyeccion), le tocaba ... (y)? no se (la|lo|las|los)
      (dieron|pusieron|aplicaron|tomo|puso), le tocaba ... ... no se (la|lo) (dieron|pusieron|aplicaron),
      (perdio|falto a|no fue a|se le paso) (la|su)? (cita (de|para) (la)?)? inyeccion, perdio la cita de la inyeccion,
      le (cayo|hizo|hace|cae) mal (la|el|su) (medicin*|medicamento*|pastilla*|inyeccion), (toma|tomo|tomando|usa)
      (las|la|los|el) (pastilla*|medicin*|insulina|medicamento*|inhalador) de (su|la|el|un|una|otra)
      (espos*|mama|papa|herman*|vecin*|amig*|hij*|abuel*|persona), no quiere tomar* (nada|sus|la|las|el|los)`,
  },
  acute_medical: {
    words: `
      dolor de pecho, dolor en el pecho, falta de aire, dificultad para respirar, le cuesta respirar, no puede
      respirar, convulsion*, derrame, inconsciente, se desmayo, desmayo, sangrado, sangrando, fiebre, ambulancia,
      llamo al 911, llame al 911, llamamos al 911, infeccion, infectad*, lo llevaron al hospital, la llevaron al
      hospital, llevado al hospital, llevada al hospital, fue a emergencia*, fue a la sala de emergencia*, neumonia,
      vomit*, hinchazon, presion muy alta, azucar (en|de)? (3|4|5|6)#, deshidrat*, fractura*, ataque al corazon,
      infarto, confusion nueva, (subio|aumento|gano) # (libras|kilos|lbs) en,
      (pierna*|pie*|tobillo*|cara|mano*|barriga|brazo) (muy|mas|esta|estan)? hinchad*, (habla|hablando) raro,
      (cara|boca) (chueca|torcida|caida|de lado), no se le entiende, (confundid*|desorientad*) (desde|hoy|de
      repente|no sabe|y), de repente (confundid*|debil*|sin), (herida|incision|operacion|cirugia|pie) (esta|muy|se
      ve)? (caliente|roja|abierta|infectad*|con pus|supura*|huele|se abrio|sangra*|hinchada|negra), pus, supura*,
      (38|39|40|41|102|103|104|101) (de)? (temperatura|grados|fiebre), calentura, escalofrios, temblando (de|y con),
      oxigeno (en|al|a|de) (7|8)#, (sangre|sangro|sangra) (en|por|de|al), (vomita|vomito|vomitando|vomitos), no
      retiene, dolor (fuerte|muy fuerte|intenso|insoportable|de cabeza muy|de estomago fuerte), opresion en el pecho,
      le duele el pecho, (falta|faltaba|falto) (el|de) (aire|aliento), (le falta|le faltaba) (el)? aire, no
      (puede|podia) (respirar|mover|hablar|despertar),
      (llamaron|llamo|llame|llamamos|hablaron|marco|marcaron|vino|llego|llegaron) (al|a la|el|a|los|la)?
      (911|ambulancia|paramedicos), (lo|la) (internaron|hospitalizaron|ingresaron|operaron de emergencia|llevaron en
      ambulancia), perdio el conocimiento, no (responde|reacciona|despierta), inconscient*, se
      (rompio|quebro|fracturo) (el|la|un|una) (cadera|brazo|pierna|muneca|tobillo|costilla*|pie|hombro|hueso|nariz),
      se (pego|golpeo) (en)? la cabeza, convulsiono, ataque (de asma|al corazon|epileptico), infart*, embolia,
      coagulo, reaccion alergica fuerte, se ahog*, dolor* de parto, se le rompio la fuente, deshidratad*, morad* de
      los labios, labios morados, azucar alta, temperatura (de #|alta), (presion|azucar|glucosa) (muy|bien) (alt*|baj*), (presion|azucar|glucosa) por las nubes, (presion|azucar|glucosa) (en|de) ((18|19|20|21)#|(3|4|5|6)#), (lo llevaron|la llevaron|lo
      mandaron|la mandaron|vayan|vaya|llevado|llevada|ingresado|ingresada|internad*|otra vez) (a|en)
      (urgencias|emergencia*|la sala de emergencia*|terapia intensiva|cuidados intensivos), azucar (en|de|arriba de|a)
      (3|4|5|6)#, la (azucar|glucosa) (en|de|a) (3|4|5|6)#, glucosa (en|de) (3|4|5|6)#, no reconoce a
      (nadie|su|sus|la), (cara|boca) ... de lado, no despierta bien, presion (18|19|2)#/#, presion
      (180|190|200|210|220|230)/#`,
  },
  fall: {
    except: `
      riesgo de caida*, (evitar|prevenir|prevencion de) caida*, se cayo (la llamada|el sistema|el trato|la linea|el
      internet|el pelo|un diente), caida (del|de) (cabello|pelo), cayo en
      (cuenta|martes|lunes|miercoles|jueves|viernes|domingo|sabado|depresion), cayo en la (carcel|cuenta|trampa)`,
    words: `
      se cayo, caida, caidas, se ha caido, cayo en, encontrad* en el (piso|suelo), tropezo, resbalo, se fue al
      (suelo|piso), se fue de (espaldas|boca|lado), (lo|la|le)?
      (encontro|encontraron|encontre|halle|hallaron|estaba|amanecio) ... (tirad*|en el (suelo|piso)|en (suelo|piso)),
      tirad* en (el|la) (cocina|bano|piso|suelo|sala|cuarto|patio), se le doblaron las (piernas|rodillas),
      (rodo|rodaron|cayo|caen|cayendo|cayeron) (por|de|en|del|al|desde|las|la), se (ha)?
      (caido|cae|cayo|resbalo|tropezo|desplomo), (dos|tres|varias|otra|#|una) caida*, perdio el equilibrio, resbalon,
      tropezon, se resbal*, no (pudo|podia) (levantarse|pararse) (del|sol*)?, se le (doblo|doblaron|trabo) (la|las|el)
      (rodilla*|pierna*|pie*), y cayo, azoto (en|contra|al), no (se)? (podia|pudo|puede)
      (levantar|parar|levantarse|pararse) (del), costalazo, sentonazo`,
  },
  whereabouts_unknown: {
    except: `
      no llego a (la cita|su cita|la visita|la clase|tiempo|la corte|la reunion), no encuentr*
      (el|la|los|las|su|sus|trabajo|casa|apartamento|empleo)
      (papel*|documento*|llave*|acta|tarjeta|trabajo|id|licencia|numero)?, no encuentra
      (trabajo|empleo|casa|apartamento|donde), fuga de (gas|agua), perdid* desde (el|la) (luz|trabajo), no (ha|han)
      vuelto a (*ar|*er|*ir|*arse|*erse|*irse), no (ha|han) regresado (la|las|mi|mis|el|los|su|sus)
      (llamada*|mensaje*|papel*|documento*|formulario*|forma*), perdid* desde (chic*|nin*), se fue y no (hubo|paso)`,
    words: `
      paradero desconocido, no se sabe donde, no sabe donde esta, nadie sabe donde, desaparecid*, desaparecio, se
      escapo, se fugo, se fue de (la casa|la colocacion|el hogar) sin, no ha vuelto, no ha regresado, no aparece,
      nadie lo ha visto, nadie la ha visto, no se ha visto, se mudo sin (avisar|dejar), no regreso a (casa|la casa),
      no (lo|la|le)? ha visto ... desde, no ha visto a ... desde, no lo han visto, no la han visto, no
      (llego|regreso|volvio|ha llegado|ha regresado|ha vuelto|han vuelto|regresaron) (a)? (casa|la casa|dormir|de la
      escuela|del trabajo|a la colocacion|al hogar|al albergue|al programa|anoche|desde|todavia|aun),
      (empaco|empacaron) y se (fue|fueron), no sabe* (a)? donde (esta*|fue*|se fue|vive|anda|se mudo|estan|para),
      (dueno|nadie|familia|mama|papa|hermana|vecinos) no sabe* (a)? donde, no sabe a donde, (imposible|no se pudo|no
      he podido|no pude|no hemos podido|no se ha podido) (localizar*|encontrar*|dar con), extraviad*, perdid* desde,
      desaparec*, alerta amber, reporte de (desaparecid*|persona desaparecida|fuga), se (fue|fueron|mudo|mudaron) (sin
      (avisar|decir|dejar|permiso)|y no), se (llevo|llevaron) a los ninos y, (nadie|no) (lo|la|los|las)?
      (ha|han|he|hemos) (visto|sabido|vuelto a ver), sin (rastro|paradero|noticias de), (apartamento|casa|cuarto)
      (esta|estaba)? (vacio|desocupado) y, anda profug*, no (contesta|responde) nadie sabe, no se (sabe|conoce) su
      (paradero|ubicacion), ubicacion desconocida, fug*, se volo de, no
      (encontramos|encuentro|encuentran|localizamos|localizan|localizo|hemos encontrado) (al|a la|a los|a su|a mama),
      (salio|escapo|fugo|huyo|fue) (del|de la|de su) (hogar|colocacion|casa
      hogar|programa|albergue|centro|escuela|grupo|casa) ... (y no|sin permiso|sin avisar), nadie sabe (a)? donde, no
      esta ni en, no encontramos al, no encontramos a la, direccion desconocida, (que no|no lo|no la|no)
      (ve|ven|veo|vemos|ha visto) ... desde, (semana|semanas|dias|meses) que no (ve|ven|lo ven|la ven|saben de|se sabe
      de|lo ha visto|la ha visto), nadie sabe (de|nada de) (el|ella|ellos|su|la|los), (telefono|celular) apagado y
      (casa|apartamento|cuarto), se perdio (del|de la|de su), (salio|fue) (a|al|de|por) ... y (no|nunca|ya no)
      (volvio|regreso|ha vuelto|aparecio), se desconoce (su|el) (paradero|ubicacion), (se fue|se fueron) sin rastro,
      sin noticias de`,
  },
  arrest_or_violation: {
    except: `
      (visit*|vi|vimos|entrevist*|hable|llamada|reunion|sesion|contacto|cita) ... (en|a|de|con) ... (carcel|prision),
      (fui|fuimos) a la (carcel|prision), fianza (de|del) (renta|apartamento), (preso|presa) (del|de la)
      (sueno|panico|miedo|ansiedad), detenid* en (el)? trafico, revoc* (el|la|su|los)?
      (poder|permiso|consentimiento|licencia|autorizacion|firma)`,
    words: `
      arrest*, lo arrestaron, la arrestaron, detenid*, detuvieron, viol* (la|su)?
      (probatoria|libertad|condicional|condiciones|toque), violacion de (probatoria|libertad|condiciones), violo
      (la|su|el|las), orden de arresto, en la carcel, encarcelad*, revoc*, nuevos cargos, nuevo cargo,
      no se presento a (reportarse|la corte|su oficial|probatoria), fuera del toque de queda, (lo|la|le)
      (agarro|agarraron|detuvo|detuvieron|arrestaron|arresto|paro|levanto|levantaron) (la)?
      (policia|migra|ice|sheriff|por|anoche|el|ayer), encerrad* desde, (llego|regreso|salio) ...
      (despues|pasado|fuera) (del|de su|el) toque de queda, (rompio|violo|no cumplio|falto a|se salto|incumpl*)
      (el|la|su|sus|con|con el|con la) (toque|toque de queda|probatoria|condicion*|libertad|orden|reglas|servicio
      comunitario|corte), (se)? (quito|corto|rompio|manipulo) (el|su) (grillete|brazalete|gps|monitor),
      (salio|dio|orina) (suci*|positiv*) ... (oficial|juez|po|violacion|probatoria), no (se
      presento|fue|llego|asistio|se reporto) (a|con|ante) (la corte|su oficial|el juez|corte|audiencia|la audiencia|su
      audiencia|probatoria|reportarse|el oficial), orden de (arresto|aprehension|captura), dejo de reportarse,
      (no|sin) (se ha reportado|reportarse), manejar (tomado|borracho|ebrio|sin licencia|intoxicado),
      (policia|policias) (vino|llego|entro|lo busca|la busca|lo anda buscando|se lo llevo|se la llevo), se lo llevo la
      policia, citatorio, (robo|robar|robando) (en|a|de) (la|una|el) (tienda|walmart|mercado|carro), salio del estado
      sin, (fianza|bajo fianza), de regreso a la carcel, a la carcel, en prision, contacto con la victima,
      (cargo|cargos) (nuev*|de (robo|asalto|posesion|agresion|drogas|manejar)|por
      (robo|asalto|posesion|agresion|drogas|manejar)), (nuevo|otro) (arresto|cargo), esta (preso|presa|presos),
      (esta|sigue|estuvo|quedo|cayo|estan) (encerrad*|detenid*|preso|presa|presos|arrestad*|en la carcel|en el
      condado|tras las rejas), multa por (manejar|conducir|posesion|alcohol), (oficial|juez|po|fiscal|corte) ...
      (revoc*|violacion|emitio (una)? orden|pidio (la)? (revocacion|orden|captura)|va a (reportar*|violar*)|reporto
      (una)? violacion), (falto|faltado) a (su|la|una|#)? (cita|citas|reporte|corte|audiencia) (con|de|ante)? ...
      (oficial|probatoria|corte|condicional|juez), (llego|regreso|entro) (tarde|despues|pasado) (del|de su|al|a su)
      toque de queda, lo agarraron (manejando|robando|vendiendo|con), (lo|la|los) volvieron a
      (encerrar|arrestar|detener|agarrar), (lo|la) (metieron|metio|llevaron|regresaron) a la (carcel|prision)`,
  },
};
