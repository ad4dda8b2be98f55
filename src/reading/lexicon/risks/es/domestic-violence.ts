import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const domesticViolence: RiskPhrases = {
  words: `
    (esposo|novio|marido|pareja|ex|esposa|novia) ...
    (golpeo|golpea|pego|pega|empujo|ahorco|estrangulo|pateo|cacheteo|abofeteo), orden de
    (proteccion|restriccion|alejamiento), (esposo|novio|marido|pareja|companero|ex|esposa|novia|concubino) ...
    (golpe*|pego|pega|pegaba|empuj*|ahorc*|estrangul*|pate*|cachete*|abofete*|jal*|avient*|avento|amenaz*|insulta|insulto|maltrat*|agred*|cela
    y|acuchill*|escup*|controla|humilla), (ex|esposo|novio|marido|pareja|companero) ... ... (y)? (la|me|lo)
    (golpeo|pego|cacheteo|ahorco|pateo|empujo|estrangulo), (mama|madre) ... (papa|padre) (la|me)
    (empujo|pego|golpeo|cacheteo|ahorco|pateo|avento),
    (esposo|novio|marido|pareja|companero|ex|concubino|esposa|novia) (la|lo|me|le)
    (pego|pega|pegaba|golpeo|golpea|golpeaba|empujo|empuja|empujaba|ahorco|ahorca|jalo|jala|jaloneo|jalonea|pateo|patea|cacheteo|cachetea|aventaba|avento|avienta|arrastro|arrastra|agarro|agarra|estrangulo|quemo|mordio|aporreo|agarro
    del|amenaza|amenazo|zarandeo),
    (esposo|novio|marido|pareja|companero|ex|concubino|esposa|novia|papa|padre|padrastro) ...
    (pego|pega|pegaba|golpeo|golpea|golpeaba|empujo|empuja|empujaba|ahorco|ahorca|jalo|jala|jaloneo|jalonea|pateo|patea|cacheteo|cachetea|aventaba|avento|avienta|arrastro|arrastra|agarro|agarra|estrangulo|quemo|mordio|aporreo|agarro
    del|amenaza|amenazo|zarandeo) ... a (la|su|mi) (mama|madre|senora|esposa|mujer|novia|pareja),
    (esposo|novio|marido|pareja|ex|companero|esposa|novia) (no)? (la|lo|le)
    (tiene|mantiene|controla|cela|persigue|sigue|vigila|acosa|humilla|insulta|amenaza|amenazo|encerro|encierra|corrio
    a golpes|jalonea|maltrata|revisa|quito|quita) (amenazad*|encerrad*|controlad*|el (telefono|celular)|las
    llaves|todo el dia|mucho|a cada rato|cuando|si|con|en|y|de)?, (no la deja|no le permite|le prohibe)
    (salir|trabajar|hablar|ver|usar|tener|ir) ..., (esposa|mujer|novia|pareja|concubina|companera|senora|ex) ... ...
    (el|cliente|cl|que|q)? la
    (pego|pega|pegaba|golpeo|golpea|golpeaba|empujo|empuja|empujaba|ahorco|ahorca|jalo|jala|jaloneo|jalonea|pateo|patea|cacheteo|cachetea|aventaba|avento|avienta|arrastro|arrastra|agarro|agarra|estrangulo|quemo|mordio|aporreo|agarro
    del|amenaza|amenazo|zarandeo), (y|que|q|el) la (empujo|golpeo|ahorco|jaloneo|cacheteo|pateo|estrangulo|arrastro)
    (el|anoche|ayer|hoy|otra|contra|enfrente|delante|cuando|antier),
    (esposo|marido|novio|pareja|ex|esposa|novia|concubino) (me|le|la|lo)
    (grita|gritaba|humilla|insulta|amenaza|cela|corre de la casa|avienta cosas|pega|maltrata|tiene vigilad*),
    (la|lo) (humilla|corre de la casa|amenaza con quitarle los ninos)`,
  findings: `(ojo|labio) (morado|hinchado|partido|reventado)`,
};
