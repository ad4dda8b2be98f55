import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';

const prueba = `prueba|pruebas|orina|analisis|antidoping|antidopaje|ua|uas|examen|test|prueba de (orina|drogas|saliva)|examen de (orina|drogas)`;
const sale = `camina|camino|caminando|caminaba|anda|andaba|sale|salio|salia|deambula|deambulando|vaga|vagando|encontraron|encontrada|encontrado|hallaron|vieron|la ven|lo ven|afuera`;

/** Spanish signs of need as noted in a word or two. */
export const spanishNoted: PartialRiskLexicon = {
  substance_use: {
    words: `(con|tenia|traia|trae) (la|una|su) (aguja|jeringa) (en|clavada|puesta|al lado|tirada)? ...`,
    findings: `(${prueba}) (salio|salieron|dio|salen|fue|con resultado)? (sucia|sucias|positiv*|sucio), (salio|sale|dio|dieron|salieron) (sucio|sucia|positiv*) (en|a|para|por|con|de)? ..., (${prueba}) ... (salio|dio|salieron) (sucia|sucias|sucio|positiv*)`,
    except: `(aguja*|jeringa*) (de|para|d) (insulina|coser|tejer|la insulina) ..., (meta|metas|goal) ... (no|dejar de|sin) (tomar|beber|usar|fumar|drogas|alcohol) ..., (lejos|alejad*|alejarse|apartad*|libre|limpi*) (de|d) (el|la|las|los)? (alcohol|drogas|droga|bebida|cristal|pastillas), positiv* (a|para|por|de) (covid|flu|influenza|embarazo|estrep*|tb|vih)`,
  },
  overdose: {
    except: `tomo (#|unas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|varias|muchas|un) (cerveza*|caguama*|chela*|tragos|copas|vaso*|cheves|tequila*|six|refresco*|cafe*)`,
  },
  psychosis: {
    words: `(habla|hablaba|hablando|platica|platicando|discute|discutiendo) sol* (y|todo el|toda la|en (el|la) (cuarto|calle|pasillo|noche|parada)|de noche|otra vez|desde), se (rie|reia|esta riendo) (sol*|de la nada), (cree|dice|piensa|jura|asegura|esta convencid*) (que|q) ... (le|la|lo|les) (leen|escuchan|graban|vigilan|controlan|envenenan|persiguen|espian|siguen|pusieron|roban) (la mente|los pensamientos|un chip|camaras|microfonos|veneno|por (la|las|el|los) (tele|pared*|radio|celular)|con camaras) ..., (cree|dice|piensa|jura) (que|q) es (dios|jesus|cristo|el mesias|un profeta|el diablo|la virgen|un angel|el elegido) ..., (ve|viendo|mira|mirando) (a)? (sombras|muertos|espiritus|gente|personas|bichos|animales|ninos|caras|cosas) (que|q|en (la|el|las|los)|donde|por) (no|pared*|techo|noche|cuarto) ...`,
  },
  self_neglect: {
    words: `
      (${sale}) ... (sin (zapatos|chamarra|abrigo|sueter|ropa)|(w/o|without) (shoes|coat)|barefoot|descalz*|desnud*|en (bata|pijama|piyama|camison|calzones|ropa interior|chanclas|calcetines)|en panal), (deambula*|vaga|vagando|anda vagando|camina sol*|anda sol*) (por|en|a)? (la|las|media|el)? (calle*|carretera|freeway),
      (panal|ropa|cama|sabanas) (mojad*|suci*|orinad*|empapad*) (de|desde|hace) ..., (ni|ya no|casi no) (come|cocina|se alimenta) ..., (caca|excremento|mugre) (en|bajo|debajo de) (las|sus) (unas|manos) ..., (se le olvida|olvida|se olvida de|no se acuerda de|no puede|ya no puede|batalla para) (comer|banarse|cocinar|vestirse|asearse|cambiarse|lavarse|tomar agua), (dejo|deja|dejaba) (la estufa|el gas|la lumbre|el horno|el agua) (prendid*|encendid*|abiert*|on) ... (veces|olvid*|sol*|confund*|otra vez|seguido), (no|ya no) (puede|logra|alcanza a) (con|hacer) (su|sus|el|la)? (aseo|higiene|cuidado|adls|quehacer)`,
  },
  housing_loss: {
    words: `(estan|se quedan|viven|se estan quedando|esta quedandose|se esta quedando|duermen) en (un|el)? (motel|hotel|albergue|refugio|shelter|carro|garaje|casa de (amig*|herman*|conocid*|su|una|un)) ..., (la|lo|los|las) (corrio|echo|saco|boto|corrieron|echaron|sacaron) (de|del) (la|su|el)? (casa|cuarto|depa|departamento|apartamento|trailer|programa) ..., no (lo|la|los|las) (acepta*|reciben|recibe|quieren|dejan) (de regreso|de vuelta|otra vez|ahi|alli|en (la|su) casa|regresar|volver) ...`,
    except: `(estan|se quedan) en (un|el) (hotel|motel) (de|por) (vacaciones|trabajo), (anda|camina|caminando|sale|salio|deambula|vagando|vaga|corre|corrio|jugando|juega|juegan|parad*|gritando|pelea*|encontraron|hallaron|vieron|descalz*|desnud*|perdid*|descalz* y) ... en la calle`,
  },
  medication_problem: {
    words: `
      (pastilla*|medicin*|medicamento*|receta*|insulina|tratamiento) ... (pero|y|aunque|mas)? (no|ya no|nunca|casi no|tampoco) (se)? (la|las|lo|los) (toma|tomo|tomaba|ha tomado|quiere tomar|quiere|esta tomando|usa|pone|puso|recogio|surtio|ha recogido|ha surtido), (toma|tomaba|se toma|usa) (la|las|el|los|su|sus)? * (solo|nomas|nada mas) (cuando|si) (se siente|le duele|se acuerda|quiere|esta) ..., (pastilla*|medicin*|medicamento*|inyeccion) ... (y|asi que|por eso) (la|las|lo|los) (dejo|tiro|paro|corto|suspendio|guardo|escondio) ..., ultima (pastilla|dosis) (ayer|hoy|anoche|el *|antier), no (tiene|hay|le quedan|le dieron|tenia) (mas)? (refill*|resurtido*|surtido*), (revolvio|revuelve|revueltas|revueltos|confundio|cambio|equivoco|se equivoco) ... (pastilla*|medicin*|dosis|medicamento*|frasco*), se (la|las|lo|los) (tomo|toma) (dos veces|doble|2 veces|al reves|todas juntas|juntas|cuando (quiere|se acuerda)) ..., (encontro|encontre|encontraron|hallo|halle) (la|las|sus|unas)? (pastilla*|medicin*) (escondid*|tirad*|en la basura|bajo|debajo|en el (piso|sillon|bano))`,
    except: `(ya|siempre|si) (se)? (la|las|lo|los) toma ..., no (la|las|lo|los) (toma|tomo) (a mal|en cuenta|en serio)`,
  },
  acute_medical: {
    words: `(no puede|no podia|sin poder) (orinar|obrar|tragar|pasar (comida|saliva)) ..., (lo|la) (encontre|encontraron|vi|halle|hallaron|vieron) (muy|todo|toda|bien)? (palid*|morad*|desmayad*|ardiendo|sudando|azul) ..., (saturando|satura|saturacion|oxigeno|spo2) (a|en|de|al)? (7|8)#, azucar (a|arriba de|sobre|como en|en los)? (3|4|5|6)#, (tos|tose|vomito|popo|orina|excremento) con sangre, no ha (orinado|obrado|hecho (del bano|pipi|popo)) (desde|en|hace|x), (ulcera|llaga|escara) ... (abiert*|infectad*|grado #|etapa #|sacro|talon|espalda)`,
  },
  fall: {
    except: `(cara|boca|parpado|ojo|ojos|hombro*|mirada|labio) caid* ..., (cae|caen|caera) (en|el) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|fin|feriado) ..., se cayo (la|el) (cita|visita|llamada|senal|wifi|zoom|plan|trabajo|renta|apartamento|cuarto|cel|celular|telefono|techo|arbol), se (queda|quedo|quedaba) dormid*`,
  },
  food_insecurity: {
    words: `(refri|refrigerador|nevera|alacena|despensa) (con|tiene|tenia|habia|trae) (una|un|dos|media|medio|puro|puros|pura) (cebolla*|huevo*|limon*|salsa*|mostaza|catsup|tortilla*|papa*|tomate*|agua|lata*|frijol*|leche|pan|bolsa*) ..., cereal con agua, no hay nada (en (la |su )?casa|de comer|que comer|en (el|la) *), (solo|nomas|nada mas|puro|pura) (tiene|tienen|hay|come|comen|queda) (pan|tortilla*|agua|cafe|te|arroz|frijol*|sopa|galleta*|huevo*) ..., (comen|come|comemos) (en|de) (la|el|una)? (iglesia|comedor|mision|banco de comida|basura) ..., (solo|nomas|nada mas|apenas)? (queda|quedan|quedaba|hay|habia|tiene|tenia) (una|un|dos|tres|#) (lata*|bolsa*|sopa*|huevo*|paquete*|caja*|tortilla*|taza*) (de (frijol*|sopa|arroz|leche|formula|atun|avena|pan))? (nada mas|nomas|para|pa|hasta|y ya|en (el|la)), (no ha|no han|sin) (comido|comer) (desde|en|hace) ... (sin dinero|no hay|no tiene|porque no)`,
  },
};
