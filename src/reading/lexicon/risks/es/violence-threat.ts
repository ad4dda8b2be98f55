import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const violenceThreat: RiskPhrases = {
  except: `
    pele* con su (mama|papa|esposo|esposa|novio|novia|hermana|hermano|pareja|hija|hijo),
    (gano|ganar|perdio|dar|da) la pelea (a|al|contra|de) (sueno|cancer|adiccion|vicio|alcohol|depresion|enfermedad),
    amenaz* (con|de) (desalojo|desalojarl*|corte|cortar), pelea* (por la custodia|la custodia|legal|contra),
    pleito* (legal*|de custodia|por la custodia|civil*),
    pelea* (por el (control|juguete)|de (box|gallos|almohadas|bolas)|su caso),
    pelicula* de pelea*, (se)? (pelea|peleo) con su (mujer|esposa|esposo|marido|pareja|novia|novio) por ...,
    (perro|perra|gato|perros|pitbull) ... (mordio|ataco) (a|al),
    amenaz* ya (se mudo|se fue|no vive|murio|no viene|se murio|esta (lejos|preso|presa)) ...,
    (antes|ya no) (lo|la|le|me)? amenaz*,
    antes (queria|quiso|le daban ganas de) (pegar*|golpear*|lastimar*) ...,
    (lo|la|los|las|les|le|te) (va|van|voy|iba) a (buscar|esperar) en (la|el|su)
      (escuela|oficina|clinica|hospital|parada|casa|corte|trabajo),
    (quebro|rompio) ... (sin querer|accidente|el viento|jugando),
    (victima*|sobreviviente*|consejeria|prevencion|programa|clase*|taller|grupo|terapia|refugio)
      (de|por|para|contra|sobre|en) (la|victimas de)? violencia,
    (amenazo|amenaza|amenazaba) con (tirarse|aventarse|matarse|quitarse|cortarse|ahorcarse|colgarse|lastimarse),
    (corte|cita|cargo|cargos|multa|arresto) (en corte|por) ... (pelear|pelea)`,
  words: `
    (le|me|les) (rompio|quebro|partio|fracturo|revento|abrio|tumbo) (la|el|un|una|los|las) (nariz|brazo|diente|
    dientes|cabeza|boca|ceja|labio|mandibula|costilla*|dedo*|cara|ojo),
    (avento|aventando|tiro|tira|lanzo|arrojo|azoto) (un|una|el|la|su|unos|unas) * (a|al|contra|hacia) (la|el|su|un|
    una|los)?
      (trabajadora|trabajador|personal|enfermera|enfermero|cuidadora|cuidador|papa|mama|hermano|hermana|maestra|
      maestro|consejera|consejero|guardia|vecino|vecina|companero|companera|residente|policia|abuela|abuelo|tia|tio|
      hombre|mujer|roommate),
    (nos|me|los|las|la|lo) (iba|va|van) a (sacar|correr|echar) a (patadas|golpes|balazos|palos|madrazos),
    (amenaza|amenazo|amenazaba|amenazando) con (lastimar|hacer dano|hacerle dano|pegar|golpear|quemar) ...,
    por (atacar|golpear|pegar|agredir|amenazar|pelear|empujar|morder|patear|apunalar) (a|al|con) ...,
    amenaz*, amenaza de, agresiv*, agredio, ataco, violent*, violencia, pelea con, peleo con,
    golpeo a (un|otro|su companero), asalt*, le pego a un, se peleo, esperar afuera, me grito en la cara,
    se agarro a (golpes|trancazos|punetazos), a golpes con,
    (golpeo|pateo|empujo|ataco|mordio|escupio|agredio|apunalo|acuchillo) (a|al),
    le pego (a|al) (un|otro|personal|guardia|residente|interno|empleado|su companero),
    le dio (un)? (punetazo|golpe|cachetada|patada),
    (rompio|quebro|pateo|golpeo) (la|el|una|un) (puerta|ventana|pared|vidrio|tele|television|muebles),
    pleito*, pelea*, pelear*, pelearse, peleando, intimid*, a los golpes, se le fue encima,
    se puso (agresiv*|violent*), quemar (la casa|el lugar|todo), le va a (pegar|partir|romper),
    (lo|la|los|me|te) (iba a|va a|voy a|van a) (esperar afuera|golpear|pegar|madrear|partir|romper la cara),
    (avento|arrojo|lanzo|tiro) (una|un|la|el|las|los)? (silla*|cosas|objetos|plato*|mesa|botella*|piedra*),
    (agarro|jalo|tomo) (al|a la|a un|a una) ... de la (camisa|garganta|cuello|brazo|pelo),
    (empujo|avento) (al|a la|a un|a una)
      (consejero|guardia|maestra|enfermera|trabajador|trabajadora|personal|vecino|companero),
    se (iba|va|van) a arrepentir,
    (le|les|me|te) (iba|va|van|voy|iban) a (partir|romper|reventar|madrear|meter un|disparar|balacear) ...,
    a (balazos|trancazos|machetazos|punaladas), balacera, tirote*, le disparo, no la cuenta*,
    (lo|la|los) (golpearon|apunalaron|asaltaron|atacaron|balacearon|agredieron|patearon|madrearon),
    mensajes de (amenaza*|que la va a), la va a (buscar|encontrar), por la fuerza, no me dejaba salir,
    con los punos, a patadas,
    (me|te|le|les|lo|la) (va|iba|voy|van|iban) a (partir|romper|reventar|madrear|golpear|pegar|esperar) (la
      (cara|madre)|el hocico|afuera|todo)?,
    levanto (el puno|la mano|los punos),
    si ... ... (la|lo|los|las|te) (mata|matan|mato|quiebra|parte|truena|revienta|entierra|quema|apunala|balacea),
    (le|te|les) (parte|rompe|quiebra|revienta|vuela) (la|el|los|las)
      (cara|cabeza|hocico|madre|huesos|piernas|cuello),
    se (va|iba|van) a acordar de (mi|el|ella|nosotros|ellos|todos),
    (me|le|la|lo|nos|les) (la|las) (va|van|iba|vas|iban) a pagar,
    (va|vas|van|iba) a pagar (por)? (esto|todo|caro|cara), (ya)? (vas|va|van|iba) a ver (quien|lo que|como),
    (le|les|me|nos) (levanto|levanta|alzo|alza) (la mano|el puno|los punos|el baston|el palo),
    (lo|la|los|las|me|nos) (amago|amenazo|encaro|correteo) ...,
    (tiro|tira|lanzo|solto|trato de dar|quiso dar|intento dar|le tiro|me tiro) (un|unos)?
      (golpe|golpes|punetazo*|trancazo*|patada*|manotazo*),
    (quiso|trato de|intento|queria) (pegarle|golpear|golpearlo|golpearla|ahorcar|morder|atacar|apunalar) ...,
    (va|van|voy|iba|iban|quiere|quieren|vamos) a?
      (quebrar|quebrarle|quebrarles|romper|romperle|partir|partirle|reventar|reventarle|tumbar|tumbarle|dar|darle|
      meter|meterle)
      (su)? (la (cara|madre|cabeza|boca|nariz)|el (hocico|brazo|cuello)|los (dientes|huesos)|las
      (piernas|patas|costillas)|madre|una (golpiza|paliza|madriza|lec*)|un
      (balazo|tiro|plomazo|golpe|cuchillazo|fierrazo)|de (golpes|balazos)|plomo|piso),
    (le|les|me|te|lo|la|los) (va|van|voy|iba|quiere) a? (ir muy
      mal|pesar|quebrar|matar|tumbar|madrear|golpear|pegar|hacer pagar|arrepentir|buscar en|esperar (afuera|a la
      salida)|caer|echar (bala|a su gente|los perros)),
    (me|te|lo|la|las|los|se las|me las) (la|las)? (vas|va|van) a pagar,
    (anda|andan|esta|estan) buscando (a)? ... para (golpear*|pegar*|matar*|cobrar*|madrear*|balacear*|lastimar*),
    (te|los|las|lo|la) (vas|va|van|voy) a (arrepentir|matar|encontrar muert*|mandar al hospital|quemar),
    (prender|prenderle|echar|echarle|meter|meterle) (fuego|lumbre) a (la|el|su|todo),
    (quemar|quemarle|quemarles|prenderle fuego a|balacear|tumbar|volar) (la|su|el|esa|ese)
      (casa|carro|troca|apartamento|oficina|escuela|edificio|iglesia|clinica|lugar|negocio|tienda|traila|corte|
      albergue),
    (se)? (agarro|agarraron|agarrado|dio|dieron|metio) (a|de|en)
      (golpes|trancazos|madrazos|patadas|chingadazos|punetazos|pleito|un pleito|una pelea) *,
    (rompio|quebro|pateo|tumbo|destrozo|golpeo) (la|una|el|un|las|los)
      (puerta|ventana|pared|mesa|silla|tele|espejo|vidrio|vidrios|muebles)
      (de|del|a|porque|cuando|otra|con|y|en|enojad*)?,
    (aventar|aventando|aventaba|tirando|avienta|aviento|arrojo) (cosas|sillas|platos|objetos|piedras|muebles) *,
    (le|les|me|lo|la|nos) (apunto|apuntaba|apunta|apunto con) (a|al|con) ...,
    (me|le|lo|la|nos|les) (va|iba|van|voy) a (rajar|reventar|quebrar|romper|partir|dar|tronar) ...,
    (vas|va|van) a ver lo que ..., se va a arrepentir,
    (lo|la|los|me|le) (va|iba|van|voy) a (rajar|reventar|tronar|madrear|golpear|esperar afuera|agarrar a),
    (ande|anda|andate|andese|vete|vayase) con (mucho)? (cuidado|ojo) ...,
    se a que hora (sales|sale|entras|llegas),
    (te|lo|la|los|las) van a (encontrar|hallar) (en|tirad*|muert*|flotando) (una|el|la|un)?
      (zanja|rio|canal|monte|hoyo|calle|cajuela|bolsa) ...,
    (dile|diganle|digale) (a|al) ... que se (cuide|ande con cuidado|fije),
    que se cuide (al|cuando|la espalda|en la calle|porque) ..., (te|le|les|se) va a pesar,
    (nos vemos|te veo|los veo) afuera y (te|los|vas|van) ..., cuidate (las espaldas|la espalda|mucho),
    (vas|va|van) a (salir|terminar|acabar) (en (una)? (ambulancia|caja|bolsa)|con los pies por delante),
    duerm* con un ojo abierto,
    (le|les|lo|la|me|nos) (apunto|apuntaba|apunta|encanono) (con|a|al|en) ...`,
};
