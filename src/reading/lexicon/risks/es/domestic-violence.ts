import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const partner = `esposo|novio|marido|pareja|companero|ex|concubino|esposa|novia`;
const mother = `mama|madre|senora|esposa|mujer|novia|pareja`;
const strikes = `
  pego|pega|pegaba|golpeo|golpea|golpeaba|empujo|empuja|empujaba|ahorco|ahorca|jalo|jala|jaloneo|jalonea|pateo|
  patea|cacheteo|cachetea|aventaba|avento|avienta|arrastro|arrastra|agarro|agarra|estrangulo|quemo|mordio|aporreo|
  agarro del|amenaza|amenazo|zarandeo`;
const woman = `esposa|mujer|novia|pareja|concubina|companera|senora|ex`;
const pareja = `esposo|marido|novio|pareja|ex|esposa|novia|concubino`;

export const domesticViolence: RiskPhrases = {
  except: `
    (empujo|empuja|empujaba|empujando) (en)? (la|su)? silla ..., (agarro|tomo|sostuvo|apreto|agarra) (la mano|del
      brazo|el brazo|de la mano)
      (durante|para|en el parto|al caminar|y|mientras) ..., (pega|pego) (los|un|el) boton* ...,
    (nino|nina|menor|bebe|hijo|hija) ... (marcas en el cuello|ojo morado|labio partido|ojo hinchado),
    grupo de violencia, clase de violencia, trabajo domestic*, empleada domestica,
    (le|la) (pega|pego) (la|las|los|el|un|una) (calcomania*|parche*|foto*|papel*|curita*|estampa*)`,
  words: `
    violencia domestica, violencia intrafamiliar, violencia de pareja,
    (esposo|novio|marido|pareja|ex|esposa|novia) ...
      (golpeo|golpea|pego|pega|empujo|ahorco|estrangulo|pateo|cacheteo|abofeteo),
    el esposo le pega, su pareja la golpea, la golpeo (su)? (esposo|novio|marido|pareja), maltrato de pareja,
    orden de (proteccion|restriccion|alejamiento), miedo (a|de) su (esposo|novio|marido|pareja|ex),
    le tiene miedo a su (esposo|novio|marido|pareja|ex),
    (esposo|novio|marido|pareja|companero|ex|esposa|novia|concubino) ...
      (golpe*|pego|pega|pegaba|empuj*|ahorc*|estrangul*|pate*|cachete*|abofete*|jal*|avient*|avento|amenaz*|insulta|
        insulto|maltrat*|agred*|cela
      y|acuchill*|escup*|controla|humilla),
    (el|la|su) (papa|padre|esposo|marido|novio|pareja|padrastro) ...
      (pego|pega|golpe*|empuj*|aprieta|apreto|ahorc*|avent*) ... (mama|madre|esposa|novia|senora),
    (le|la) (aprieta|apreto|agarro|agarra) (el|del) cuello,
    le (pega|pego|pegaba) a (la|su) (mama|madre|esposa|novia|pareja|mujer),
    (le|la) (revisa|quita|quito|rompio) el (telefono|celular), golpead* por su (esposo|novio|marido|pareja|ex),
    (le)? tiene (mucho)? miedo (a|de|al) (su|el)? (esposo|novio|marido|pareja|ex|padre de),
    huyo de su (esposo|novio|marido|pareja|casa), refugio para mujeres, (lo|la) acosa, acosando*,
    agresion domestica, pleito* domestico*, maltratada por su,
    (esposo|novio|marido|pareja|companero) ... no la (deja|dejaba|permite)
      (salir|usar|trabajar|hablar|ver|ir|tener),
    (novio|esposo|marido|pareja) no la deja,
    el la (estaba)? (golpeando|ahorcando|golpea|ahorca|golpeo|ahorco),
    (papa|padre) ... (aprieta|apreto|golpe*|ahorc*) ... (mama|madre),
    (la|lo) (aventaba|aventaba|arrastro|arrastraba|arrastra|azoto|avento) (contra|del|de|por|al),
    (arrastrar|golpear|pegar|empujar|ahorcar) a (la|su) (mama|madre|esposa|novia),
    (golpearla|ahorcarla|aventarla|pegarle a la mama),
    (ex|esposo|novio|marido|pareja|companero) ... ... (y)? (la|me|lo)
      (golpeo|pego|cacheteo|ahorco|pateo|empujo|estrangulo),
    (mama|madre) ... (papa|padre) (la|me) (empujo|pego|golpeo|cacheteo|ahorco|pateo|avento),
    (ex|exesposo|exnovio|exmarido) (la|lo) (sigue|persigue|acosa|vigila|busca|espera) (al|a su|por|a
      todos|en|afuera)?,
    (papa|padre|papi) ... y la (golpeaba|pegaba|empujaba|ahorcaba|golpeo),
    violencia en la pareja, (la|lo) agarro a (golpes|patadas|cachetadas|trancazos), golpes de la casa,
    la (jaloneo|jalo) (del|de los) (pelo|cabello)s? y, (esposo|novio|marido|pareja|ex|papa) (la|lo) ahorco,
    la ahorco (el|anoche|ayer|contra|otra), (${partner}) (la|lo|me|le) (${strikes}),
    (${partner}|papa|padre|padrastro) ... (${strikes}) ... a (la|su|mi) (${mother}),
    (${strikes}) a (la|su|mi) (mama|madre|esposa|mujer|novia),
    (la|le) (${strikes}) ... (el|su) (esposo|novio|marido|pareja|ex|papa),
    la agarro del (cuello|pelo|brazo),
    (esposo|novio|marido|pareja|ex|companero|esposa|novia) (no)? (la|lo|le)
      (tiene|mantiene|controla|cela|persigue|sigue|vigila|acosa|humilla|insulta|amenaza|amenazo|encerro|encierra|
        corrio
      a golpes|jalonea|maltrata|revisa|quito|quita) (amenazad*|encerrad*|controlad*|el (telefono|celular)|las
      llaves|todo el dia|mucho|a cada rato|cuando|si|con|en|y|de)?,
    (le)? (tiene|tengo|tenia|da|le da) (mucho|un)? miedo (de|a|al|que|regresar|volver) (su|el|con|a)?
      (esposo|novio|marido|pareja|ex|con el|la casa con el|el la|el le|que el) *,
    (huyo|escapo|se salio|se fue|salio corriendo|se escondio) ... (golpes|esposo|marido|novio|pareja|porque (le
      pega|la golpea|el la|la iba)),
    (no la deja|no le permite|le prohibe) (salir|trabajar|hablar|ver|usar|tener|ir) ...,
    (se)? (pelearon|golpearon|pelean|golpean|agarraron) (los papas|los padres|entre ellos|mama y papa|a golpes) *,
    (papas|padres) (se)? (pelearon|golpearon|agarraron|golpean|pegan) *,
    (${woman}) ... ... (el|cliente|cl|que|q)? la (${strikes}),
    (${woman}) ... ... le pego (ayer|anoche|otra|en la|con|cuando|enfrente|y),
    (y|que|q|el) la (empujo|golpeo|ahorco|jaloneo|cacheteo|pateo|estrangulo|arrastro)
      (el|anoche|ayer|hoy|otra|contra|enfrente|delante|cuando|antier),
    (${pareja}) (me|le|la|lo) (grita|gritaba|humilla|insulta|amenaza|cela|corre de la casa|avienta
      cosas|pega|maltrata|tiene vigilad*),
    (la|lo) (humilla|corre de la casa|amenaza con quitarle los ninos),
    (maltrato|abuso|violencia) (verbal|emocional|fisic*|psicologic*|economic*) (de|por|del) (parte de|su|el|la)?
      (su)? (${pareja}),
    (me|la) (aventaron|aventaba|jaloneo|cachetea|cacheteo|pateo|ahorca) (mi|su|el) (${pareja})`,
  findings: `
    (ojo|labio) (morado|hinchado|partido|reventado), marcas en el cuello`,
};
