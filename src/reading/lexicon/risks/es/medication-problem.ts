import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';
import { medicine } from './people-and-things.ts';

export const medicationProblem: RiskPhrases = {
  except: `
    (esposo|esposa|mama|hermana|hija|hijo|familia|enfermera) ... guarda los medicamentos, guarda los medicamentos,
    en (19|20)# (tomo|dejo|paso|estuvo|tuvo) ..., en (19|20)# ... pastillas,
    (doctor|doctora|medico|dr|dra|cardiolog*|psiquiatra|neurolog*) (ya)? (le|les) (quito|cambio|suspendio|bajo|subio|
    retiro|ajusto|recorto|dejo) ...,
    (medicina*|pastilla*|medicamento*) por si ..., si se le (acab*|olvid*|termin*) ..., que hacer si ...,
    (dejo|suspendio) (el|la) ... por orden (del|de la|medica), (dejo|suspendio) ... (orden|indicacion) (del|medica),
    sin problemas con (la|las|sus) medicin*, (ya|siempre|si) (se)? (la|las|lo|los) toma ...,
    no (la|las|lo|los) (toma|tomo) (a mal|en cuenta|en serio), (ano|anos|ayer no) dejo (la|el) *,
    dejo (la|las|el|los) (${medicine}) (en|con|para|encima|a la|al),
    tomo de mas ... ahora no`,
  words: `
    (toma|tomando|toma la|se toma) ... viej* y (la|el|las|los) (dosis)? nuev*,
    se (confunde|equivoca|hace bolas) (con|de) (tantas|tantos|las|los|sus|la|el)? (medicin*|pastilla*|medicamento*),
    (se)? (toma|tomo) (las|los|la|el) que no
      (son|es|eran|era|le toca*), se puso (el|un|dos) parche* (doble|de mas|encima),
      a veces se (las|los|la|lo) toma y a veces no, only takes (la|las|el) (${medicine}) ...,
    (ran out|out|sin) (de|of) (las|los|la|el) (gotas|${medicine}),
    olvido darle (el|la|las|los|su|sus) (jarabe|gotas|${medicine}),
    no (toma|tomo|esta tomando|ha tomado|se toma) (sus|su|la|las|los|el)?
      (medicinas|medicina|medicamentos|medicamento|pastillas|insulina|pildoras),
    dejo de tomar (sus|su|la|las|los|el)? (medicinas|medicina|medicamentos|medicamento|pastillas|insulina),
    dejo (sus|su|la|las|los|el) (medicinas|medicina|medicamentos|medicamento|pastillas),
    se quedo sin (medicinas|medicina|medicamentos|medicamento|pastillas|insulina),
    se le acabo (la|el|su) (medicina|medicamento|insulina|receta),
    se le acabaron (las|los|sus) (medicinas|medicamentos|pastillas),
    sin (medicinas|medicina|medicamentos|medicamento|insulina),
    no ha recogido (sus|su|la|las|los|el)? (medicinas|medicina|medicamentos|receta|insulina),
    no recogio (sus|su|la|las|los|el)? (medicinas|medicina|medicamentos|receta|insulina),
    olvida (tomar)? (sus|su|la|las|los)? (medicinas|medicamentos|pastillas|insulina),
    no puede pagar (sus|su|la|las|los|el)? (medicinas|medicina|medicamentos|insulina|receta),
    efectos secundarios, error de medicamento*, dosis (equivocada|doble|incorrecta), doble dosis,
    confund* (sus|las|los) (medicinas|medicamentos|pastillas),
    rechaza (sus|la|el|los|las)? (medicinas|medicamento*|inyeccion),
    se salta (sus|las|los)? (medicinas|dosis|pastillas), no surtio (la|su) receta,
    no alcanza para (la|las|sus) (medicina|medicinas),
    (parte|corta|divide|raciona|estira|comparte|esconde|escupe|vende|tira|guarda) (la|las|su|sus|los)
      (pastilla*|medicina*|dosis|insulina|medicamento*),
    (pastillero|pastillas|frasco*|blister) (de|del)? ... (lleno|llenas|lleno*|sin tocar|sin
      abrir|vacio|intacto*|revuelt*),
    (farmacia|seguro|medicaid|medicare) ... (no|nunca)
      (recibio|tiene|tenia|surtio|cubre|cubrio|aprobo|pago|paga|mando|entrego|le dio),
    (lleva|tiene|van|llevan) # (dias|semanas) sin (su|sus|la|las|el|tomar)?
      (medicin*|medicamento*|insulina|pastilla*|furosemida|litio|inhalador|tratamiento|metformina|metadona|suboxone),
    sin (su|sus|la|las|el|tomar (su|sus|la|las|el))?
      (medicin*|medicamento*|insulina|pastilla*|inhalador|litio|tratamiento|receta*),
    (no|ya no|dejo de|dejo|olvida|olvido|se le olvida|se le olvido|rechaza|rechazo|se niega a|suspendio|no quiere|no
      ha|no esta) (tomar|toma|tomo|tomando|tomado|usar|ponerse|se
      pone|inyectarse|recogio|recogido|surtido|entiende|sabe)? (como tomar|cuando tomar|cual|para que)?
      (su|sus|la|las|el|los)
      (medicin*|medicamento*|insulina|pastilla*|inyeccion|inhalador|litio|tratamiento|dosis|receta*|metformina|
      antidepresivo*|antipsicotico*),
    (falto|fallo|perdio|salto|se salto) (#|dos|tres|varias|una|la|su|a la|a su)
      (dosis|inyeccion|pastilla*|medicina*),
    se le (acabo|acabaron|terminaron|termino|perdio|perdieron|olvida|olvidan|olvido) (la|las|el|los|su|sus|tomar)
      ... (medicin*|medicamento*|insulina|pastilla*|receta*|inhalador|dosis),
    (mareos|mareo|nausea*|ronchas|sueno|vomito|temblor*|alergia) (por|con|desde) (la|el|las|los|que)
      (nueva|nuevo|medicin*|medicamento*|pastilla*|inyeccion|empezo),
    (medicina*|pastillas|medicamento*|receta*) (vencid*|caducad*|equivocad*|revuelt*|duplicad*|perdid*|robad*),
    (confunde|confundid*|revuelve|mezcla) (con|sus|las|los|la) (medicin*|medicamento*|pastilla*),
    no (alcanza|puede pagar|tiene dinero) (para|la|las|el)? (la|las|el|su|sus)?
      (medicin*|medicamento*|receta|insulina|copago|inhalador),
    (toma|tomo|tomaba|tomando) (el doble|doble|la mitad|de mas|de menos|medicina* vencid*),
    (toma|tomo) (dos|tres) ... cuando le toca, (pastillero) ... (lleno|sin tocar|sin abrir|intacto),
    no (recogio|surtio|compro|empezo|ha recogido|ha surtido|pudo comprar) (el|la|los|las|su|sus)
      (antibiotico*|receta*|medicin*|medicamento*|pastilla*|insulina|inhalador),
    copago muy (alto|caro),
    (toma|tomaba|tomando) (la|las|el|los)? (medicina*|pastilla*|medicamento*) vieja* y,
    (pastillero|pastillas) ... (sigue|siguen|estaba|estaban) (lleno|llenas|intacto|intactas),
    no (le|les)? (dieron|entregaron|surtieron|quisieron dar|vendieron) (la|el|su|sus|las|los)
      (insulina|medicin*|medicamento*|receta|pastilla*|inhalador),
    (dejo de tomar|no toma|no ha tomado|no se ha tomado|no esta tomando|no se toma|no se ha inyectado|no se ha
      puesto|no se inyecta|no se pone|no ha podido (comprar|surtir|conseguir|recoger|pagar)|no pudo
      (comprar|surtir|conseguir|recoger|pagar)|no puede (comprar|surtir|conseguir|pagar)|se le acabo|se quedo
      sin|esta sin|no quiere tomar|no quiere tomarse|suspendio|olvido) (la|el|su|sus|las|los)?
      (${medicineNames}|medicin*|medicamento*|pastilla*|receta*|inyeccion),
    le tocaba ... (y)? no se (la|lo|las|los) (dieron|pusieron|aplicaron|tomo|puso),
    le tocaba ... ... no se (la|lo) (dieron|pusieron|aplicaron),
    (perdio|falto a|no fue a|se le paso) (la|su)? (cita (de|para) (la)?)? inyeccion,
    perdio la cita de la inyeccion,
    le (cayo|hizo|hace|cae) mal (la|el|su) (medicin*|medicamento*|pastilla*|inyeccion),
    (toma|tomo|tomando|usa) (las|la|los|el) (pastilla*|medicin*|insulina|medicamento*|inhalador) de
      (su|la|el|un|una|otra) (espos*|mama|papa|herman*|vecin*|amig*|hij*|abuel*|persona),
    no quiere tomar* (nada|sus|la|las|el|los),
    no (le|les|me) alcanza* (para|pa) (la|el|las|los|su|sus) (${medicine}),
    (no|nunca|todavia no) (le|les|se lo|se la|me|lo|la)?
      (surtieron|surtio|surten|dieron|autorizaron|cubre|cubrieron|cubren|aprobaron|aprobo|resurtieron|mandaron|mando|
      recetaron|llegaron|llego)
      (el|la|los|las|su|sus) (${medicine}),
    sin (su|sus|la|las|el|los|tomar (su|sus|la|las|el|los)) (${medicine}),
    sin (tomarlo|tomarla|tomarlas|tomarlos|tomarselo|tomarselas|inyectarse|ponersela),
    (no|ya no) (se)? (toma|tomo|tomaba|ha tomado|esta tomando|pone|puso|inyecta|aplica) (bien)?
      (el|la|los|las|su|sus) (${medicine}),
    (dejo|dejaron|suspendio|paro) (de tomar|de tomarse|de usar)? (el|la|los|las|su|sus) (${medicine}),
    (no|nunca) (ha|han)? (podido|pudo|puede|alcanzo a|fue a) (comprar|surtir|recoger|pagar|conseguir)
      (el|la|los|las|su|sus) (${medicine}),
    (no|nunca) (compro|surtio|recogio|consiguio|ha comprado|ha surtido|ha recogido|ha conseguido)
      (el|la|los|las|su|sus)? (${medicine}),
    (la|las|lo|los|anda|esta) (esta|anda)? (haciendo rendir|racionando|partiendo|estirando),
    no se acuerda si (se)? (las|la|lo|los|ya)? (tomo|puso),
    (se le|se me|se nos) (olvida|olvido|olvidan|olvidaron|acabo|acabaron|pasa|paso|pasaron)
      (tomar|tomarse|el|la|los|las|su|sus) ... (${medicine}),
    (se)? (toma|tomo|tomaba|tomando|ha tomado|puso|inyecto|dio|dieron) (la|el|una|un)? (doble|triple) (de la)?
      dosis,
    (toma|tomo) dos veces (la|el|su) (dosis|${medicine}),
    no (entiende|entendio|entienden) (bien)? (para que (es|son)|como (tomar*|usar*|poner*))? (el|la|los|las|su|sus)
      (${medicine}),
    toma (dos|doble|el doble|de mas) ... (${medicine}), se equivoco (de|con) (la|el|las|su|sus) (${medicine}),
    (toma|tomando) las dos (${medicine}),
    (pastilla*|medicin*|medicamento*|receta*|insulina|tratamiento) ... (pero|y|aunque|mas)? (no|ya no|nunca|casi
      no|tampoco) (se)? (la|las|lo|los) (toma|tomo|tomaba|ha tomado|quiere tomar|quiere|esta
      tomando|usa|pone|puso|recogio|surtio|ha recogido|ha surtido),
    (toma|tomaba|se toma|usa) (la|las|el|los|su|sus)? * (solo|nomas|nada mas) (cuando|si) (se siente|le duele|se
      acuerda|quiere|esta) ...,
    (pastilla*|medicin*|medicamento*|inyeccion) ... (y|asi que|por eso) (la|las|lo|los)
      (dejo|tiro|paro|corto|suspendio|guardo|escondio) ...,
    ultima (pastilla|dosis) (ayer|hoy|anoche|el *|antier),
    no (tiene|hay|le quedan|le dieron|tenia) (mas)? (refill*|resurtido*|surtido*),
    (revolvio|revuelve|revueltas|revueltos|confundio|cambio|equivoco|se equivoco) ...
      (pastilla*|medicin*|dosis|medicamento*|frasco*),
    se (la|las|lo|los) (tomo|toma) (dos veces|doble|2 veces|al reves|todas juntas|juntas|cuando (quiere|se acuerda))
      ...,
    (encontro|encontre|encontraron|hallo|halle) (la|las|sus|unas)? (pastilla*|medicin*) (escondid*|tirad*|en la
      basura|bajo|debajo|en el (piso|sillon|bano)),
    (dejo|ha dejado|suspendio|abandono|paro|corto|no toma|no tomo|no ha tomado|no se toma|no quiere) (de)?
      (tomar|tomarse|ponerse|inyectarse)? (la|las|el|los|su|sus)? (${medicine}),
    (no|sin) (le|les|la|lo)? (han|ha)? (dan|dado|dieron|estan dando|esta
      dando|surtio|surten|surtieron|entregan|entrego) (la|las|el|los|su|sus)? (${medicine}),
    no (tiene|tienen|tenia|alcanza|le alcanza|hay) (dinero|con que|plata|feria)? (para|pa|de)
      (pagar|comprar|surtir)? (la|las|el|los|su|sus)? (${medicine}),
    (farmacia) no (le|les)? (ha)? (surtio|surtido|dio|tiene|entrego|quiso)`,
};
