import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

const medicine = `medicin*|medicamento*|pastilla*|receta*|inyeccion|tratamiento|inhalador*|${medicineNames}`;
const partner = `esposo|novio|marido|pareja|companero|ex|concubino|esposa|novia`;
const mother = `mama|madre|senora|esposa|mujer|novia|pareja`;
const carer = `hijo|hija|hijos|nieto|nieta|sobrino|sobrina|cuidador|cuidadora|yerno|nuera|vecino|vecina|hermano|hermana|novio|novia|amigo|amiga|esposo|marido|muchacha|enfermera|inquilino`;
const keeper = `hijo|hija|hijos|nieto|nieta|sobrino|sobrina|cuidador|cuidadora|yerno|nuera|muchacha|enfermera`;
const strikes = `pego|pega|pegaba|golpeo|golpea|golpeaba|empujo|empuja|empujaba|ahorco|ahorca|jalo|jala|jaloneo|jalonea|pateo|patea|cacheteo|cachetea|aventaba|avento|avienta|arrastro|arrastra|agarro|agarra|estrangulo|quemo|mordio|aporreo`;
const substance = `cristal|mota|marihuana|mariguana|crack|piedra|coca|cocaina|heroina|fentanilo|hielo|perico|alcohol|cerveza*|tequila|licor`;

/** Spanish risk words: what is told without the name of the risk, by who does or lacks what. */
export const spanishTold: PartialRiskLexicon = {
  medication_problem: {
    words: `
      no (le|les|me) alcanza* (para|pa) (la|el|las|los|su|sus) (${medicine}), (no|nunca|todavia no) (le|les|se lo|se la|me|lo|la)? (surtieron|surtio|surten|dieron|autorizaron|cubre|cubrieron|cubren|aprobaron|aprobo|resurtieron|mandaron|mando|recetaron|llegaron|llego) (el|la|los|las|su|sus) (${medicine}),
      sin (su|sus|la|las|el|los|tomar (su|sus|la|las|el|los)) (${medicine}), sin (tomarlo|tomarla|tomarlas|tomarlos|tomarselo|tomarselas|inyectarse|ponersela),
      (no|ya no) (se)? (toma|tomo|tomaba|ha tomado|esta tomando|pone|puso|inyecta|aplica) (bien)? (el|la|los|las|su|sus) (${medicine}), (dejo|dejaron|suspendio|paro) (de tomar|de tomarse|de usar)? (el|la|los|las|su|sus) (${medicine}),
      (no|nunca) (ha|han)? (podido|pudo|puede|alcanzo a|fue a) (comprar|surtir|recoger|pagar|conseguir) (el|la|los|las|su|sus) (${medicine}), (no|nunca) (compro|surtio|recogio|consiguio|ha comprado|ha surtido|ha recogido|ha conseguido) (el|la|los|las|su|sus)? (${medicine}),
      (la|las|lo|los|anda|esta) (esta|anda)? (haciendo rendir|racionando|partiendo|estirando), no se acuerda si (se)? (las|la|lo|los|ya)? (tomo|puso), (se le|se me|se nos) (olvida|olvido|olvidan|olvidaron|acabo|acabaron|pasa|paso|pasaron) (tomar|tomarse|el|la|los|las|su|sus) ... (${medicine}),
      (se)? (toma|tomo|tomaba|tomando|ha tomado|puso|inyecto|dio|dieron) (la|el|una|un)? (doble|triple) (de la)? dosis, (toma|tomo) dos veces (la|el|su) (dosis|${medicine}), no (entiende|entendio|entienden) (bien)? (para que (es|son)|como (tomar*|usar*|poner*))? (el|la|los|las|su|sus) (${medicine}), toma (dos|doble|el doble|de mas) ... (${medicine}), se equivoco (de|con) (la|el|las|su|sus) (${medicine}), (toma|tomando) las dos (${medicine})`,
  },
  whereabouts_unknown: {
    words: `
      (no|nadie|tampoco) (se)? (sabe|saben|sabemos|supo|ha sabido|han sabido) (nada)? (de|del) (el|ella|ellos|la|su|mama|papa|la mama|el papa|cliente|el cliente|la clienta|los ninos|donde|su paradero), nadie (la|lo|los|las) (encuentra|localiza|halla|ha visto|vio|han visto),
      no (ha|han)? (duerme|duermen|dormia|durmio|dormido|se queda|se ha quedado|llega|llegado|llego|se aparece|se para) (ahi|alli|aqui|alla|en casa|en la casa|en su casa|en su cuarto|en el albergue|a dormir) desde, no (la|lo|los|las) (encuentra|encuentran|encontramos|encontraron|localiza|localizan|localizamos|hallan|halla|hemos visto|han visto|ve desde|ven desde), (se salio|se escapo|salio|brinco) por la ventana, (se fue|se salio|salio) ... y no (ha)? (regreso|regresado|volvio|vuelto|aparecio|aparecido), (no|nunca) (los|las|lo|la) (regreso|trajo|devolvio), lleva* (#|dos|tres|cuatro|cinco|varios) (dias|semanas|noches) (sin (aparecer|volver|regresar|llegar|saber)|desaparecid*)`,
  },
  utility_shutoff: {
    words: `
      (luz|agua|gas|electricidad|corriente) (se la|se lo|la|le)? (cortaron|quitaron|van a cortar|cortan|apagaron), (se|nos) quedaron sin (luz|agua|gas|corriente), (estan|estamos|viven|esta|vive) sin (luz|agua|gas|corriente|electricidad|calefaccion), (compania|recibo|biles) ... (corte|desconexion|desconectar)`,
  },
  food_insecurity: {
    except: `no (le|les|me) alcanza* (para|pa) (la|el|las|los|su|sus) (insulina|medicin*|pastilla*|receta*)`,
    words: `
      (no (tenia|tiene|tienen|habia|hay)) (mas|otra cosa) que (agua|hielo|mostaza|tortillas|cafe), (no|ni) (tiene|tienen|tenemos|tenia|tenian|hay|habia|tuvo|tuvieron) (nada)? (que|de|para) (comer|cenar|desayunar|darles de comer|darle a), (nada|ni) (que|para|de) comer, no (hay|tiene|tienen|habia) nada en (el|la|su) (refri|refrigerador|nevera|alacena|despensa|cocina), no (comieron|cenaron|desayunaron|han comido|habian comido), se (les|le|nos) (acabo|acaba|acabaron|termino) ... (comida|leche|formula|mandado|despensa|cupones|estampillas), no (les|le|nos) (alcanzo|alcanza|alcanzan) ... (comer|comida|leche|mandado|despensa|fin de mes)`,
  },
  domestic_violence: {
    words: `
      (${partner}) (la|lo|me|le) (${strikes}), (${partner}|papa|padre|padrastro) ... (${strikes}) ... a (la|su|mi) (${mother}), (${strikes}) a (la|su|mi) (mama|madre|esposa|mujer|novia), (la|le) (${strikes}) ... (el|su) (esposo|novio|marido|pareja|ex|papa), la agarro del (cuello|pelo|brazo)`,
  },
  violence_threat: {
    words: `(me|te|le|les|lo|la) (va|iba|voy|van|iban) a (partir|romper|reventar|madrear|golpear|pegar|esperar) (la (cara|madre)|el hocico|afuera|todo)?, levanto (el puno|la mano|los punos)`,
  },
  suicidal_ideation: {
    words: `
      (tirarse|aventarse|lanzarse|echarse|arrojarse|tirarme|aventarme) (a|al|del|de|por|desde|enfrente) (las|los|la|el|un)? (vias|tren|metro|carros|puente|techo|ventana|balcon|camion|rio|freeway), (ya)? no (quiere|quiero|quisiera|queria) (estar|seguir|vivir|despertar|amanecer|existir) (en (este|el) mundo|aqui|mas|viv*|asi|viviendo|ya)?,
      (ojala|quisiera|prefiere|preferiria|mejor) (no (despertar*|amanecer|haber nacido|despierte|amanezca)|dios (me|lo|la) (lleve|llevara|recoja)|estar muert*|morir*|se muriera|me muriera), que dios (se)? (la|lo|me) (lleve|lleva|recoja), (penso|pensado|piensa|pensaba|pensando) en (matarse|morir*|quitarse la vida|acabar con todo|ya no estar|no estar|desaparecer), no tiene (caso|sentido) (vivir|seguir), (harto|harta|cansado|cansada) de (vivir|la vida|estar viv*)`,
  },
  homicidal_ideation: {
    words: `(va|voy|iba|quiere|quisiera|quiero|piensa|penso en|pensado en|ganas de) (a)? matar (a|al) (su|la|el|un|mi|esa|ese|los|las|todos|alguien|vecino|cunado|hermano|papa), (se merece|merece|tiene que|deberia) morir(se)? (el|la|su|ese|esa) ...`,
  },
  self_harm: {
    words: `(se|me) (corto|corta|cortaba|rasguno|rasguna|quemo|quema|pico|pica|pincho) (los|las|el|la) (brazo*|pierna*|muneca*|muslo*|vientre|antebrazo*|piel)`,
  },
  psychosis: {
    words: `
      (oye|escucha|dice) que (le|lo|la) (gritan|hablan|llaman|insultan|ordenan) (desde|en|por|de) (la|el|las|los) (tele|television|radio|pared*|techo|ventilas|cabeza), (ve|veia|oye|oia|escucha|siente|habla con|platica con|mira) ... (que no (hay|existe*|esta*|son)|que nadie (mas)? (ve|oye|mira|escucha)), (vecin*|fbi|cia|gobierno|policia|extraterrestres|ellos|alguien) ... (leen|lee|roban|roba|controlan|controla|graban|graba) (la mente|los pensamientos|el pensamiento|sus pensamientos|todo lo que piensa),
      oye a (su|el|la) ... (muert*|difunt*|fallecid*), (le|la|lo|me) (quieren|estan|andan) (envenenando|envenenar|siguiendo|persiguiendo|grabando|vigilando|espiando), camaras en (la|el|los|las|su|sus) (pared*|dientes|cabeza|tele|focos|techo|cuarto), hombres en (la|las) pared*`,
  },
  substance_use: {
    except: `(no|sin) (toma|tomando|tomar) nada ... (anos|meses), tomad* (de la mano|en cuenta|fotos|la medicina), tomo (nota*|la palabra)`,
    words: `
      (se)? (fumo|fuma|fumaron|fumaba|fume) (un|unos|una)? (toque|toques|gallo|churro|porro|mota|leno), (anda|andaba|estaba|esta|llego|vino|venia|viene|llega|aparecio|parecia|parece) (bien|muy|medio|algo)? (tomad*|borrach*|ebri*|drogad*|pas*|intoxicad*|crud*|peda|pedo), (volvio|regreso|recayo|cayo) (otra vez|de nuevo)? (a|en|al|con) (tomar|usar|consumir|fumar|beber|el (alcohol|vicio|cristal)|la (droga|bebida)|las drogas|${substance}), (uso|usando|usa|metio|metiendo|fumando|compro|vendiendo|probo) (el|la)? (${substance}), (admite|admitio|acepta|acepto|reconoce|confeso) (que|haber)? (uso|fumo|tomo|bebio|consumio|usado|fumado|tomado|bebido|consumido|usar|tomar|fumar)`,
    findings: `(salio|salieron|dio|marco|resulto) (positiv*|sucia|sucio|con) (a|en|para|por)? (la)? (${substance}|metanfetamina*|thc|anfetamina*|opiaceos|benzos)`,
  },
  overdose: {
    words: `(tomo|tomaba|se tomo|ingirio|trago) (muchas|demasiadas|varias|un monton de|bastantes|todas (sus|las)|puno de)? (pastillas|medicinas|pildoras|tabletas) (de mas|de un jalon|de golpe|todas), (tomo|se tomo|trago) (demasiadas|un punado de|todas las|un frasco de) (pastillas|medicinas|pildoras|tabletas), se (tomo|trago|comio) (todas|todo|un monton de|un puno de|un frasco de|el frasco de|como #|# de) (las|sus|de)? (pastilla*|pildora*|medicin*|${medicineNames}), (lo|la) (encontraron|hallaron|encontro) (azul|morad*|sin respirar), (tuvieron que|le)? (dieron|pusieron|echaron|aplicaron) (dos|tres|#|una|un)? (dosis de)? (narcan|naloxona)`,
  },
  housing_loss: {
    words: `
      (va|van|vamos|pueden|puede) a? perder (el|la|su) (apartamento|casa|cuarto|vivienda|lugar|traila|seccion 8), (les|le|nos) (dio|dieron|da|dan) (hasta|# dias|treinta dias|tres dias|un mes) (el|para) ... (salir*|desocupar*|irse|mudarse|entregar*|dejar), (casero|casera|dueno|duena|arrendador|landlord|renta|manager) ... (lo|la|los|las|nos) (quiere|quieren|va|van|piensa|amenaza|amenazo) (a|con)? (sacar|correr|echar|desalojar|botar), (debe|deben|atrasad*) (#|dos|tres|varios|un) (mes|meses) ... (lo|la|los|las|nos) (quiere|quieren|va|van) (a)? (sacar|correr|echar|desalojar|botar), (lo|la|los|las|nos) (va|van|quiere|quieren) (a)? (echar (a la calle|de (la casa|ahi|aqui)|del *|el|este|esta|en|pronto|para|antes)|desalojar), (lo|la|los|las|nos) (quiere|quieren) (sacar|correr|echar|desalojar|botar) (de (la casa|su casa|ahi|aqui|alli)|del (apartamento|cuarto|apto|lugar)|a la calle), hasta el (dia)? # para (salir*|desocupar*|irse|mudarse|entregar*), (casero|casera|dueno|duena|arrendador|hermana|hermano|mama|tia|tio|primo|hija|hijo|novio|novia|esposo|programa|albergue|suegra|cunada) (lo|la|los|las|nos) (corrio|corre|echo|echa|saco|saca|boto|bota|quiere fuera|quiere sacar|va a (sacar|correr|echar)), (no|sin) (ha|han)? (pagado|pago|paga|pagan|pagar) (la|de|el|su)? (renta|alquiler|hipoteca) ..., (no|ya no) (tiene|tienen|hay) (a)? donde (vivir|quedarse|dormir|ir|irse|quedar), (se (esta|estan) quedando|se queda|duerme|durmio|dormia|vive) en (el|la|un|una|su) (carro|coche|troca|van|sofa|sala|garaje|motel|hotel|parque|calle|albergue)`,
  },
  arrest_or_violation: {
    words: `
      no se ha (presentado|reportado) (con|a|ante) (su|la|el) (oficial|po|corte|juez|probatoria|agente), (reporte|reportes|informe|cargo|audiencia|aviso|papeles) (de|por) violacion (por|listo|de (la)? (probatoria|libertad|condicional)|a la), (se)? (lo|la|los) (llevo|llevaron|agarro|agarraron|detuvo|detuvieron|levanto|levantaron|encerraron|encerro|arrestaron) (la|los|el|ice)? (policia|policias|sheriff|migra|oficial*|cherif|po|tres|dos|anoche|ayer|el|por), (oficial|po|juez|jueza) (lo|la|le) (va a)? (violo|violar|revoco|revocar|sanciono|encerro|encerrar|dio orden), (falto|fallo|faltado) a (#|dos|tres|varias|varios|sus|las|los|la) (pruebas|tests|ua|citas|reportes|clases ordenadas|audiencia), (tiene|hay|salio|le sacaron|pidio|pidieron) (una|la)? orden de (arresto|aprehension|captura)`,
  },
  financial_exploitation: {
    except: `(le|les) (ayuda|paga|cobra) ... con (su)? (permiso|consentimiento)`,
    words: `
      (${carer}) ... (cobra|cobro|cobraba|quita|quito|agarra|agarro|saca|saco|gasta|gasto|usa|uso|esconde|retiro|vacio|roba|robo|maneja y no|se queda) (con)? (el|la|los|las|su|sus|todo el|toda la|todo su|toda su) (dinero|cheque*|pension|seguro|ssi|tarjeta*|cuenta|ahorros|efectivo|ebt|cupones|mensualidad|jubilacion), (le|les) (vacio|vaciaron|limpio|limpiaron|saco|sacaron|retiraron|robo|robaron|quito|quitaron) ... (cuenta|banco|dinero|ahorros|cheque|pension|tarjeta), (puso|pusieron|poner|paso|pasaron|pasar|cambio|cambiaron) (la|el|las|los|su) (casa|carro|escrituras|titulo|terreno|troca|cuenta) a (su|el) (propio)? nombre (de (el|ella))?, (la|lo) (hizo|hicieron|obligo|obligaron|presiono) (a)? firmar, retiros (que no|sin|de su|por)`,
  },
  adult_abuse_neglect: {
    words: `(${keeper}) (la|lo|le) (pega|pego|golpea|golpeo|grita|grito|empuja|empujo|jalonea|jaloneo|insulta|insulto|encierra|encerro|amarra|amarro|maltrata|pellizca|amenaza|amenazo|humilla|cachetea|avienta|descuida), (la|lo) (dejan|deja|dejo|dejaron|tienen|tiene) (todo el dia|toda la noche)? (sol*|orinad*|mojad*|suci*|sin (comer|agua|cambiar|banar)|amarrad*|encerrad*)`,
  },
  child_abuse_neglect: {
    words: `(los|las|lo|la) (deja|dejo|dejan|dejaron|dejaba) (solo|sola|solos|solas|encerrad*|sin (comer|cuidado)|toda la noche|con extran*), (mama|papa|padrastro|madrastra|abuela|abuelo|tio|tia|ninera) (le|les|lo|la|los|las) (pega|pego|pegan|golpea|golpeo|quemo|pellizca|encierra|amarra|cachetea|nalguea|toca|toco|manosea), (le|les) (pega|pego|pegan|dio|dieron) (con)? (el|la|un|una)? (cinto|cinturon|chancla|cable|palo|vara|correa|cuchara|cargador|manguera), (llegan|llega|llego|llegaron) (a la escuela)? (suci*|mugros*|sin (banar|desayunar|comer)|con (moreton*|marcas|hambre))`,
  },
  self_neglect: {
    words: `(come|comiendo|vive de|vive a base de|desayuna) (nomas|puras|puro|pura|solo|solamente|nada mas) (galletas|pan|cafe|sopa*|sopas|te|dulces|leche|papitas|cereal), (esta|anda|quedo) en los (puros)? huesos, no (deja|permite|quiere) que (le|la|lo) (curen|curemos|banen|revisen|cambien|toquen|limpien|vean), (lleva|tiene|va para) (dias|semanas|# (dias|semanas|meses)|un mes|dos semanas) sin (banarse|comer|cambiarse|salir|asearse|lavarse)`,
  },
  unsafe_home: {
    words: `(techo|piso|tubo|tuberia|bano|escusado|caneria) (que)? (gotea|se cae|se esta cayendo|se hundio|tapad*|se tapo|se desborda|se desbordo|reventad*), (llen*|repleta|infestad*) de (basura|cucarachas|ratas|ratones|chinches|moscas|heces|moho|cosas), moho (negro|en), comida (podrida|echada a perder|descompuesta), (sin|no (hay|tiene|tienen|sirve|funciona)) (el|la)? (aire|ac|estufa|refri|refrigerador|bano|calentador|calenton|detector*)`,
  },
  acute_medical: {
    words: `(le|me) (duele|dolia|arde) (mucho|bastante|fuerte|muy fuerte) (el|la) (pecho|estomago|cabeza|brazo|barriga|espalda), (le|me) duele el pecho, (pie|pierna|dedo|dedos|herida|mano|talon) (se le)? (esta|estan|se puso|se pone|poniendo|muy|ya)? (negr*|morad*|azul*|verde|supur*|infectad*|gangren*), no (retiene|aguanta|tolera) (nada|la comida|liquidos|el agua), (esta|anda|amanecio|desperto) (desorientad*|confundid*|delirando|muy debil|sin fuerzas), se (desvanecio|desplomo|desmayo), (vomitando|vomita|vomito) (sangre|todo|desde|toda)`,
  },
};
