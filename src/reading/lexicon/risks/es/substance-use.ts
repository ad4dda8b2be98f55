import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const substanceUse: RiskPhrases = {
  words: `
    recayo, borracho, borracha, tomo (alcohol|cerveza*|licor|vino), uso
    (drogas|cocaina|heroina|marihuana|metanfetamina|fentanilo|de drogas|de sustancias|de alcohol), cocaina, heroina,
    metanfetamina, fentanilo, alcohol, cerveza*, esta tomando (mucho|otra vez|de nuevo),
    (tomo|bebio|fumo|uso|probo|consumio) (el fin de semana|anoche|ayer|otra vez|de nuevo|de mas|mucho|esta semana|el
    sabado|el domingo|el viernes|el lunes), fuma* (cristal|mota|marihuana|crack|piedra|hierba|yerba|weed|mariguana),
    (toma|bebe|tomando|bebiendo) (cerveza*|licor|vino|alcohol|diario|todas las noches|cada noche|todos los dias|todo
    el dia), (anda|esta|llego|vino|estaba) (tomad*|drogad*|borrach*|crud*|intoxicad*|ebri*), vodka, tequila, tomo
    (anoche|ayer|de nuevo|otra vez), (esta|sigue|anda|andaba|estaba|vieron|encontro|llevan|lleva dias|vuelve a
    estar) tomando (otra vez|de nuevo|ron|cerveza*|tequila|vino|licor|vodka|mucho|diario|todos los
    dias|alcohol|desde), anda tomando, (anda|esta|estaba|llego) (bien|muy|medio)? (pedo|peda|tomad*|ebri*),
    (tufo|aliento) a (alcohol|licor|cerveza|vino),
    (anda|andaba|estaba|esta|llego|vino|venia|viene|llega|aparecio|parecia|parece) (bien|muy|medio|algo)?
    (tomad*|borrach*|ebri*|drogad*|pas*|intoxicad*|crud*|peda|pedo), (volvio|regreso|recayo|cayo) (otra vez|de
    nuevo)? (a|en|al|con) (tomar|usar|consumir|fumar|beber|el (alcohol|vicio|cristal)|la (droga|bebida)|las
    drogas|cristal|mota|marihuana|mariguana|crack|piedra|coca|cocaina|heroina|fentanilo|hielo|perico|alcohol|cerveza*|tequila|licor|vodka|cerveza|cervezas|vino|ron|mezcal|hierba|pastillas|drogas|droga|metanfetamina|hongos),
    (uso|usando|usa|metio|metiendo|fumando|compro|vendiendo|probo) (el|la)?
    (cristal|mota|marihuana|mariguana|crack|piedra|coca|cocaina|heroina|fentanilo|hielo|perico|alcohol|cerveza*|tequila|licor|vodka|cerveza|cervezas|vino|ron|mezcal|hierba|pastillas|drogas|droga|metanfetamina|hongos),
    (admite|admitio|acepta|acepto|reconoce|confeso) (que|haber)?
    (uso|fumo|tomo|bebio|consumio|usado|fumado|tomado|bebido|consumido|usar|tomar|fumar),
    (anda|andaba|esta|estaba|estuvo|sigue|siguio|lleva|llevaba|vuelve a|se la pasa|paso|volvio) (otra vez|de
    nuevo|todo el dia|toda la noche|dias|semanas)?
    (tomando|bebiendo|usando|consumiendo|inhalando|pisteando|loqueando|drogandose|emborrachandose|inyectandose|fumando
    (mota|cristal|piedra|marihuana|mariguana)) (otra vez|de nuevo|diario|mucho|todos|cada|en|con|desde|a
    escondidas|por|dos|tres|cuatro|de
    mas|el|y|alcohol|(cristal|mota|marihuana|mariguana|crack|piedra|coca|cocaina|heroina|fentanilo|hielo|perico|alcohol|cerveza*|tequila|licor|vodka|cerveza|cervezas|vino|ron|mezcal|hierba|pastillas|drogas|droga|metanfetamina|hongos))?,
    (se)? (tomo|tomaba|toma|bebio|bebe|echa|echo|acaba|acabo|compro|compra|bajo)
    (un|una|unas|unos|dos|tres|cuatro|cinco|seis|doce|#|varias|varios|la|el|como|puras|puro|media|medio)? ...
    (cervezas|cerveza|caguamas|caguama|tragos|trago|copas|tequila|vodka|botella (de
    (cristal|mota|marihuana|mariguana|crack|piedra|coca|cocaina|heroina|fentanilo|hielo|perico|alcohol|cerveza*|tequila|licor|vodka|cerveza|cervezas|vino|ron|mezcal|hierba|pastillas|drogas|droga|metanfetamina|hongos))|six|doce|cartones|carton
    de (cerveza|cervezas)|chelas|cheves|micheladas|shots|mezcal|aguardiente) *, (se)?
    (metio|mete|meten|metia|inyecto|inyecta|fumo|fuma|fumaba|inhalo|inhala|uso|usa|probo|compro|consumio|consume)
    (una|un|unas|la|el|su|otra|mas)?
    (linea|lineas|pase|pases|toque|churro|pipa|piedra|(cristal|mota|marihuana|mariguana|crack|piedra|coca|cocaina|heroina|fentanilo|hielo|perico|alcohol|cerveza*|tequila|licor|vodka|cerveza|cervezas|vino|ron|mezcal|hierba|pastillas|drogas|droga|metanfetamina|hongos)),
    (huele|olia|oliendo|apestaba|apesta) ... (alcohol|mota|marihuana|cerveza|licor|mariguana), (recayo|recaida|tuvo
    una recaida|volvio a (caer|recaer|las andadas|lo mismo con)), (con|tenia|traia|trae) (la|una|su) (aguja|jeringa)
    (en|clavada|puesta|al lado|tirada)? ...`,
  findings: `
    olia a (alcohol|cerveza|marihuana|licor), huele a (alcohol|cerveza|marihuana), prueba (de orina|de drogas)?
    (positiva|dio positivo|salio positiva), dio positivo, salio positiv*, positivo (a|para|por|en), positiva
    (a|para|por|en), botellas vacias, (orina|prueba|antidoping|ua) ... (sucia|sucio|positiva|positivo),
    (oliendo|olor|aliento) a (alcohol|cerveza|marihuana|licor|mota|vino|mariguana), latas de cerveza,
    (salio|salieron|dio|marco|resulto) (positiv*|sucia|sucio|con) (a|en|para|por)? (la)?
    (cristal|mota|marihuana|mariguana|crack|piedra|coca|cocaina|heroina|fentanilo|hielo|perico|alcohol|cerveza*|tequila|licor|vodka|cerveza|cervezas|vino|ron|mezcal|hierba|pastillas|drogas|droga|metanfetamina|hongos|metanfetamina*|thc|anfetamina*|opiaceos|benzos),
    (prueba|pruebas|orina|analisis|antidoping|antidopaje|ua|uas|examen|test|prueba de (orina|drogas|saliva)|examen
    de (orina|drogas)) (salio|salieron|dio|salen|fue|con resultado)? (sucia|sucias|positiv*|sucio),
    (salio|sale|dio|dieron|salieron) (sucio|sucia|positiv*) (en|a|para|por|con|de)? ...`,
};
