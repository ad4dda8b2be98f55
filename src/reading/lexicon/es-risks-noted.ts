import type { PartialRiskLexicon } from './lexicon.ts';

const prueba = `prueba|pruebas|orina|analisis|antidoping|antidopaje|ua|uas|examen|test|prueba de (orina|drogas|saliva)|examen de (orina|drogas)`;
const sale = `camina|camino|caminando|caminaba|anda|andaba|sale|salio|salia|deambula|deambulando|vaga|vagando|encontraron|encontrada|encontrado|hallaron|vieron|la ven|lo ven|afuera`;

/** Spanish signs of need as noted in a word or two. */
export const spanishNoted: PartialRiskLexicon = {
  substance_use: {
    findings: `(${prueba}) (salio|salieron|dio|salen|fue|con resultado)? (sucia|sucias|positiv*|sucio), (salio|sale|dio|dieron|salieron) (sucio|sucia|positiv*) (en|a|para|por|con|de)? ..., (${prueba}) ... (salio|dio|salieron) (sucia|sucias|sucio|positiv*)`,
    except: `(meta|metas|goal) ... (no|dejar de|sin) (tomar|beber|usar|fumar|drogas|alcohol) ..., (lejos|alejad*|alejarse|apartad*|libre|limpi*) (de|d) (el|la|las|los)? (alcohol|drogas|droga|bebida|cristal|pastillas), positiv* (a|para|por|de) (covid|flu|influenza|embarazo|estrep*|tb|vih)`,
  },
  overdose: {
    except: `tomo (#|unas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|varias|muchas|un) (cerveza*|caguama*|chela*|tragos|copas|vaso*|cheves|tequila*|six|refresco*|cafe*)`,
  },
  self_neglect: {
    words: `
      (${sale}) ... (sin (zapatos|chamarra|abrigo|sueter|ropa)|descalz*|desnud*|en (bata|pijama|piyama|camison|calzones|ropa interior|chanclas|calcetines)|en panal), (deambula*|vaga|vagando|anda vagando|camina sol*|anda sol*) (por|en|a)? (la|las|media|el)? (calle*|carretera|freeway),
      (se le olvida|olvida|se olvida de|no se acuerda de|no puede|ya no puede|batalla para) (comer|banarse|cocinar|vestirse|asearse|cambiarse|lavarse|tomar agua), (dejo|deja|dejaba) (la estufa|el gas|la lumbre|el horno|el agua) (prendid*|encendid*|abiert*|on) ... (veces|olvid*|sol*|confund*|otra vez|seguido), (no|ya no) (puede|logra|alcanza a) (con|hacer) (su|sus|el|la)? (aseo|higiene|cuidado|adls|quehacer)`,
  },
  housing_loss: {
    except: `(anda|camina|caminando|sale|salio|deambula|vagando|vaga|corre|corrio|jugando|juega|juegan|parad*|gritando|pelea*|encontraron|hallaron|vieron|descalz*|desnud*|perdid*|descalz* y) ... en la calle`,
  },
  medication_problem: {
    words: `
      (pastilla*|medicin*|medicamento*|receta*|insulina|tratamiento) ... (pero|y|aunque|mas)? (no|ya no|nunca|casi no|tampoco) (se)? (la|las|lo|los) (toma|tomo|tomaba|ha tomado|quiere tomar|quiere|esta tomando|usa|pone|puso|recogio|surtio|ha recogido|ha surtido), ultima (pastilla|dosis) (ayer|hoy|anoche|el *|antier), no (tiene|hay|le quedan|le dieron|tenia) (mas)? (refill*|resurtido*|surtido*), (revolvio|revuelve|revueltas|revueltos|confundio|cambio|equivoco|se equivoco) ... (pastilla*|medicin*|dosis|medicamento*|frasco*), se (la|las|lo|los) (tomo|toma) (dos veces|doble|2 veces|al reves|todas juntas|juntas|cuando (quiere|se acuerda)) ..., (encontro|encontre|encontraron|hallo|halle) (la|las|sus|unas)? (pastilla*|medicin*) (escondid*|tirad*|en la basura|bajo|debajo|en el (piso|sillon|bano))`,
    except: `(ya|siempre|si) (se)? (la|las|lo|los) toma ..., no (la|las|lo|los) (toma|tomo) (a mal|en cuenta|en serio)`,
  },
  acute_medical: {
    words: `(saturando|satura|saturacion|oxigeno|spo2) (a|en|de|al)? (7|8)#, azucar (a|arriba de|sobre|como en|en los)? (3|4|5|6)#, (tos|tose|vomito|popo|orina|excremento) con sangre, no ha (orinado|obrado|hecho (del bano|pipi|popo)) (desde|en|hace|x), (ulcera|llaga|escara) ... (abiert*|infectad*|grado #|etapa #|sacro|talon|espalda)`,
  },
  fall: {
    except: `(cae|caen|caera) (en|el) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|fin|feriado) ..., se cayo (la|el) (cita|visita|llamada|senal|wifi|zoom|plan|trabajo|renta|apartamento|cuarto|cel|celular|telefono|techo|arbol), se (queda|quedo|quedaba) dormid*`,
  },
  food_insecurity: {
    words: `(solo|nomas|nada mas|apenas)? (queda|quedan|quedaba|hay|habia|tiene|tenia) (una|un|dos|tres|#) (lata*|bolsa*|sopa*|huevo*|paquete*|caja*|tortilla*|taza*) (de (frijol*|sopa|arroz|leche|formula|atun|avena|pan))? (nada mas|nomas|para|pa|hasta|y ya|en (el|la)), (no ha|no han|sin) (comido|comer) (desde|en|hace) ... (sin dinero|no hay|no tiene|porque no)`,
  },
};
