import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';

/** Spanish risk words: violence at home, abuse, exploitation. */
export const spanishAbuse: Pick<
  RiskLexicon,
  'domestic_violence' | 'child_abuse_neglect' | 'adult_abuse_neglect' | 'financial_exploitation'
> = {
  domestic_violence: {
    except: `
      (nino|nina|menor|bebe|hijo|hija) ... (marcas en el cuello|ojo morado|labio partido|ojo hinchado), grupo de
      violencia, clase de violencia, trabajo domestic*, empleada domestica`,
    words: `
      violencia domestica, violencia intrafamiliar, violencia de pareja, (esposo|novio|marido|pareja|ex|esposa|novia)
      ... (golpeo|golpea|pego|pega|empujo|ahorco|estrangulo|pateo|cacheteo|abofeteo), el esposo le pega, su pareja la
      golpea, la golpeo (su)? (esposo|novio|marido|pareja), maltrato de pareja, orden de
      (proteccion|restriccion|alejamiento), miedo (a|de) su (esposo|novio|marido|pareja|ex), le tiene miedo a su
      (esposo|novio|marido|pareja|ex), (esposo|novio|marido|pareja|companero|ex|esposa|novia|concubino) ...
      (golpe*|pego|pega|pegaba|empuj*|ahorc*|estrangul*|pate*|cachete*|abofete*|jal*|avient*|avento|amenaz*|insulta|insulto|maltrat*|agred*|cela
      y|acuchill*|escup*|controla|humilla), (el|la|su) (papa|padre|esposo|marido|novio|pareja|padrastro) ...
      (pego|pega|golpe*|empuj*|aprieta|apreto|ahorc*|avent*) ... (mama|madre|esposa|novia|senora), (le|la)
      (aprieta|apreto|agarro|agarra) (el|del) cuello, le (pega|pego|pegaba) a (la|su)
      (mama|madre|esposa|novia|pareja|mujer), (le|la) (revisa|quita|quito|rompio) el (telefono|celular), golpead* por
      su (esposo|novio|marido|pareja|ex), (le)? tiene (mucho)? miedo (a|de|al) (su|el)?
      (esposo|novio|marido|pareja|ex|padre de), huyo de su (esposo|novio|marido|pareja|casa), refugio para mujeres,
      (lo|la) acosa, acosando*, agresion domestica, pleito* domestico*, maltratada por su,
      (esposo|novio|marido|pareja|companero) ... no la (deja|dejaba|permite)
      (salir|usar|trabajar|hablar|ver|ir|tener), (novio|esposo|marido|pareja) no la deja, el la (estaba)?
      (golpeando|ahorcando|golpea|ahorca|golpeo|ahorco), (papa|padre) ... (aprieta|apreto|golpe*|ahorc*) ...
      (mama|madre), (la|lo) (aventaba|aventaba|arrastro|arrastraba|arrastra|azoto|avento) (contra|del|de|por|al),
      (arrastrar|golpear|pegar|empujar|ahorcar) a (la|su) (mama|madre|esposa|novia),
      (golpearla|ahorcarla|aventarla|pegarle a la mama), (ex|esposo|novio|marido|pareja|companero) ... ... (y)?
      (la|me|lo) (golpeo|pego|cacheteo|ahorco|pateo|empujo|estrangulo), (mama|madre) ... (papa|padre) (la|me)
      (empujo|pego|golpeo|cacheteo|ahorco|pateo|avento), (ex|exesposo|exnovio|exmarido) (la|lo)
      (sigue|persigue|acosa|vigila|busca|espera) (al|a su|por|a todos|en|afuera)?, (papa|padre|papi) ... y la
      (golpeaba|pegaba|empujaba|ahorcaba|golpeo), violencia en la pareja, (la|lo) agarro a
      (golpes|patadas|cachetadas|trancazos), golpes de la casa, la (jaloneo|jalo) (del|de los) (pelo|cabello)s? y,
      (esposo|novio|marido|pareja|ex|papa) (la|lo) ahorco, la ahorco (el|anoche|ayer|contra|otra)`,
    findings: `(ojo|labio) (morado|hinchado|partido|reventado), marcas en el cuello`,
  },
  child_abuse_neglect: {
    except: `
      (le|la|lo) (pega|pego|pegaba|golpea|golpeo) a (la|su) (mama|madre|esposa|novia|mujer), (moreton|moretones) ...
      (futbol|jugando|se cayo|bicicleta|patineta), espinilla,
      (hable|hablamos|habl*|entrevist*|vi|vimos|platiqu*|reun*|sesion|estuve|jugue) ... (nin*|menor*|hij*) (a
      solas|sol*), sol* conmigo, deja sola un momento, (le pega|les pega) (fuerte|duro|bien) (al|a la)
      (beisbol|pelota|balon|trabajo)`,
    words: `
      abuso infantil, maltrato infantil, negligencia, abuso sexual, sospecha de (abuso|maltrato|negligencia), sospecho
      (abuso|maltrato|negligencia), le pego (al nino|a la nina|al menor|con), le pega (al nino|a la nina|con), le
      pegan, golpeo al (nino|menor|bebe), golpeo a la nina, le pego con (el|un|una)?
      (cinturon|cinto|correa|cable|palo|chancla), dejo (a)? (los)? (ninos|hijos) solos, ninos solos, nino solo, nina
      sola, bebe solo, solos en casa, sin supervision, remocion de emergencia, remocion, reporte a (la)?
      (linea|hotline), reporte de abuso, denuncia de (abuso|maltrato), lo deja sol*, la deja sol*, abuso,
      (mama|papa|madre|padre|padrastro|madrastra|abuela|abuelo|tio|tia|ninera|maestra|hermano) ... (le pega|le pego|le
      pegan|lo golpea|la golpea|lo golpeo|la golpeo|los golpea|les pega|lo jalonea|la jalonea|lo quemo|la quemo|lo
      sacude|lo patea|lo pateo|lo encierra|la encierra|los encierra|lo amarra|la amarra|lo cachetea|la toca|lo toca|la
      toco|lo toco|les grita y), porque (le|les|me) (pega|pegan|pego), (le|les|me) (pega|pego|pegan|pegaron|dio|da)
      (con|duro|a menudo|cuando|una nalgada|nalgadas|cachetadas|cintarazos|manazos|un golpe|en la cara|patadas), sin
      (un)? adulto*, ningun adulto, (lo|la|los|las) (encierra*|encerro|amarr*|deja* sol*|dejo sol*|hinca|hacen
      hincarse|dejan sin comer|deja sin comer), hincad* en, panal* (suci*|orinad*|sin cambiar), no (lo|la|los|le|les)
      (alimenta|da de comer|dan de comer|cambia el panal|banan|bana), desnutrid*, tocamientos, partes
      (privadas|intimas), denuncia (por|de), nuevo reporte, reporte (a la linea|de cps|por maltrato|por abuso),
      sospecha* de (maltrato|abuso|negligencia|golpes), quitaron a los ninos, los removieron, fueron removid*,
      (fractura|fracturas) ... (bebe|meses|sin explicacion), no coincide la historia, la explicacion no
      (coincide|cuadra), nalgadas con, golpead* por (la|el|su) (mama|papa|padrastro|madre|padre|madrastra),
      (encontraron|hallaron|dejaron|deja|dejan|andaba) ... (solo|sola|solos|solas)
      (en|toda|por|anoche|afuera|todo|sin), (dejo|dejaron|deja|dejan) sol* a (los|las|sus|su|el|la),
      (mano|dedos|cinto|cinturon) marcad* en, (ninos|ninas|nino|nina|menor|menores|hijos) (se quedan|se
      quedaron|estaban|estan|quedaron|andaban|andan) sol*, (deja|dejo|dejan) (a)? (los|las|sus) (ninos|hijos) con
      (desconocid*|extran*|cualquier*), (bebe|nino|nina|meses) ... fractura*, (le|les) dejo (marca*|moreton*),
      (le|les) (pego|pega|dio) (tan|muy|bien) (duro|fuerte), revelo (abuso|que lo toca|que la toca)`,
    findings: `
      (moreton|moretones|moreteado|moretes|marcas|quemadura|quemaduras|golpes) en (el|la|los|las|su|sus), moretones,
      marcas de (cinturon|correa|golpes), ojo (morado|hinchado), labio partido,
      (brazo|pierna|cara|espalda|ojo|mejilla) (morad*|golpead*|hinchad*|quemad*),
      (marca|marcas|moreton|moretones|moretes|golpe|golpes|mordida|mordidas|quemadura|quemaduras|chipote) (de|en|por)
      ...
      (cara|brazo*|pierna*|espalda|mano*|mejilla|ojo|ojos|cuello|cabeza|nalgas|oreja|pecho|estomago|frente|gluteos|muslo*),
      marca de (una|la) mano`,
  },
  adult_abuse_neglect: {
    words: `
      maltrato, abuso de ancianos, abuso de adulto, negligencia, negligencia del cuidador,
      (hijo|hija|cuidador|cuidadora|nieto|nieta|sobrino|sobrina) ...
      (golpea|golpeo|pega|pego|grita|gritaba|empujo|empuja|encierra|encerro|maltrata|jalonea), la maltrata, lo
      maltrata, la golpea, lo golpea, le grita, sospecha de (abuso|maltrato|negligencia), abuso fisico, abuso verbal,
      abuso emocional, no le da (de comer|comida|sus medicinas), la encierra, lo encierra, le pega, abuso,
      (hijo|hija|cuidador|cuidadora|nieto|nieta|sobrino|sobrina|yerno|nuera|esposo|esposa|enfermera|empleada|hermano|hermana|muchacha)
      ...
      (jala*|jalo|avient*|avento|insult*|humill*|amenaz*|golpe*|pega*|pego|grit*|empuj*|encierr*|encerr*|maltrat*|jalon*|pellizc*|amarr*|zarande*|sacud*|abandon*|descuid*|cachete*),
      (no la|no lo|no le) (deja|dejan|permiten|permite|dan|da) (comer|salir|hablar|usar|ver|llamar|de
      comer|comida|agua|sus|las medicinas|la medicina|el telefono|visitas), (cierra|cerro|pone|puso) ...
      (candado|llave), con candado, la (avento|tiro|jalo|amarro|pellizco), tiene miedo (de|a) (su|la|el)
      (hijo|hija|cuidador|cuidadora|nieto|nieta|sobrino|sobrina|yerno|nuera), se encoge cuando, abandonad* por, no la
      (banan|cambian|voltean|mueven|atienden), panal (suci*|orinad*|mojad*), orinad* (todo el dia|toda la noche|por
      horas), le quitan (el|la|los|las|su) (andador|telefono|comida|lentes|baston|silla), jaloneos, gritos y
      (golpes|jalones), amarrad* (a|en) la, (la|lo) (dejan|deja|dejo|dejaron) (sol*|orinad*|mojad*|suci*|encerrad*|sin
      comer|tirad*|amarrad*|sin banar|sin cambiar), (la|lo) (tienen|tiene) (encerrad*|amarrad*|tirad*|sin comer),
      (lo|la) (deja|dejan|dejo) en (la|el|su) (silla|cama|sofa|bano|carro) (todo|toda|por|sin|solo|sola),
      (trata|tratan|trato) mal, no (la|lo|le) (bana|cambia|voltea|atiende|alimenta|limpia), (la|lo)
      (encierran|amarran|abandonaron|abandono|maltratan|golpean|jalonean|empujan|insultan), (le|la|lo) da
      (cachetadas|golpes|nalgadas|manazos|empujones|patadas|jalones), le da miedo (su|la|el)
      (hij*|niet*|cuidador*|sobrin*|yerno|nuera|espos*), no le dan (su|sus|la|las|el)? (medicin*|agua|comida|de
      comer|nada), (dejo|dejaron|deja) sol* (cuatro|tres|dos|#|varios|por) dias`,
    findings: `
      moretones en (el|la|los|las|su|sus), moretones, moreton, llagas, ulceras por presion, escaras, ulcera*,
      (llaga|llagas), marcas de (dedos|cuerda|manos), ojo morado, (muneca|brazo|cara|ojo) (hinchad*|morad*|golpead*),
      (moreton|moretones|moretes|marcas|rasgunos|quemaduras) (de|en|con|por) ...
      (cara|brazo*|pierna*|espalda|mano*|mejilla|ojo|ojos|cuello|cabeza|pecho|muneca*|dedos)`,
  },
  financial_exploitation: {
    except: `
      (llamadas|mensajes|correos) de (estafa*|fraude), (bloquear|evitar|reconocer|detectar|prevenir) ...
      (estafa*|fraude*), (paga|pagan) todo con su permiso, con su (permiso|autorizacion), le cobra la pension y paga,
      cobra su (cheque|pension|ssi) (el|cada|y paga|sin|a tiempo|mensual*)`,
    words: `
      explotacion, explotacion financiera, le quita (el|su|los) (dinero|cheque|tarjeta), le quito (el|su|los)
      (dinero|cheque|tarjeta), usando su tarjeta, estafa*, fraude, dinero desaparecido, falta dinero, faltan $*,
      faltan # dolares, se queda con (su|el|la) (cheque|dinero|pension), retiros (no autorizados|sospechosos), firmar
      (la casa|escritura|papeles), saco dinero, sacando dinero, le quito (la|las) (tarjeta|tarjetas|pension|chequera),
      le quita (la|las) (tarjeta|tarjetas|pension|chequera), (se|le)
      (hace|hizo|escribe|escribio|firma|firmo|falsifica|falsifico|cobra|cobro) (los|las|sus|su|el|unos|un)?
      (cheque*|firma*|pension|seguro|ssi), (retiro*|cargo*|compra*|cheque*|transferencia*|prestamo*) ... (no
      (recuerda|reconoce|autorizo|hizo|sabe)|que ella no|que el no|sin permiso|sin autorizacion), (le|les)
      (pago|dio|mando|envio|deposito) ... (y nunca|nunca (volvio|regreso|llego)|no (volvio|regreso)|desconocido|por
      internet|novio de internet|que conocio en), (nunca volvio|nunca regreso) (con|el|y)?, no le
      (da|dan|entrega|entregan|deja) (su|el|sus|nada de su|usar su) (dinero|cheque|pension|tarjeta|beneficios|ssi),
      vaciaron (la|su) cuenta, vacio (la|su) cuenta, (la|lo|le) (estafaron|estafo|engano|enganaron|obligo a
      firmar|obligaron a firmar|hicieron firmar|hizo firmar|presion* para firmar), (puso|pusieron) (la casa|las
      escrituras|la cuenta) a (su)? nombre, cambio (el testamento|las escrituras), tarjetas de regalo, supuesto
      (techador|banco|premio|nieto|abogado|irs), loteria, falsific*, se (gasta|gasto|gastan|quedo con|queda con|quedan
      con) (el|su|la|todo) (dinero|cheque|pension|seguro|ssi|renta), vive del (cheque|dinero|seguro) de,
      (faltan|falta|desaparecio|desaparecieron|se perdieron) (el|la|los|sus|su)? (dinero|#
      dolares|$#|joyas|cheques|ahorros), (saco|abrio|pidio|tomo) (un|una|unos)? (prestamo|tarjeta*|credito*|cuenta*)
      (a|en|con) su nombre, falso (nieto|banco|abogado|irs|premio|contratista), (mando|envio|deposito|transfirio) #
      (mil|dolares|pesos), (sacaron|saco|sacan|retiraron|retiro) ... de su (cuenta|tarjeta|banco), (le|lo|la)
      (robo|robaron|quito|quitaron|saco|sacaron) (#|dinero|$#), le (roba|robo|roban) (a|de|dinero|cosas|#|$#|su|sus),
      (robando|robaron|robo|roban) (dinero|cheques|joyas|ahorros|su cheque|su dinero|la pension),
      (hij*|niet*|sobrin*|cuidador*|vecin*|amig*|novi*|herman*|yerno|nuera|alguien|espos*|marido|roommate|companer*)
      ... (usa|uso|usan|usando|agarro|agarra|tiene|trae|cobra|cobro) (la|su|sus|las)
      (tarjeta*|cuenta|chequera|cupones|ebt|firma|pension|cheque*|ssi), (le quita|le quito|le quitan|le saca|le
      saco|le sacan|le roba|le robo|le roban|le gasta|le gasto|le vacio|le vaciaron|le vendio|le esconde|le agarra|le
      agarro) (todo|toda)? (el|la|su|sus|los|las)?
      (dinero|cheque*|tarjeta*|pension|cuenta|ahorros|joyas|anillo*|ssi|seguro|ebt|cupones|mensualidad), cobra (la|su)
      pension de (su|la) (mama|papa|abuela|abuelo|madre|padre|tia|tio), (usa|uso|usan|usando|cobra|agarro)
      (la|su|sus|las) (tarjeta*|cuenta|chequera|pension|cheque*|ebt) (sin
      (permiso|avisar|decir*|autorizacion|que)|para (el|ella) mism*|para sus vicios),
      (mando|envio|deposito|transfirio|presto|giro|manda|envia) (#|$#|dinero|mucho dinero|sus ahorros) (a|al) ...
      (novi*|internet|desconocid*|facebook|alguien), (hij*|niet*|sobrin*|cuidador*|vecin*|novi*|yerno|nuera|herman*)
      (vendio|empeno) (sus|las|la|el|su), (pidio|pide) prestado ... y no, no sabe (donde|que) (quedo|paso|esta|fue)
      (con)? su (dinero|cheque|pension), cobra su (cheque|pension|ssi)`,
  },
};
