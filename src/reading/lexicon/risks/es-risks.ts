import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';
import { spanishAbuse } from './es-abuse.ts';
import { spanishHealth } from './es-health.ts';
import { spanishNeeds } from './es-needs.ts';

/**
 * Spanish risk words by code, without accents. `words` count when asserted and current; `findings` are observations or tests,
 * which also outweigh a denial in the same text.
 */
export const spanishRisks: RiskLexicon = {
  suicidal_ideation: {
    words: `
      suicid*, ideas suicidas, ideacion suicida, quitarse la vida, quiere morir*, querer morir*, deseos de morir*, no
      quiere vivir, no quiere seguir viviendo, matarse, quiere matarse, mejor muert*, ganas de morir*, acabar con
      (todo|su vida), quiere desaparecer, mejor me muero, me quiero morir, se quiere morir,
      (quisiera|quiero|quiere|queria|prefiere|desea|deseaba) (morir*|estar muert*),
      (tirarse|aventarse|lanzarse|echarse|arrojarse|saltar) (del|de un|al|a la|de la|desde el|frente al)
      (puente|techo|tren|edificio|carro|metro|balcon|segundo piso|tercer piso|autopista|vias), ahorcarse, colgarse,
      (pegarse|darse) un tiro, cortarse las venas, mejor(es)? sin (el|ella|mi), (estarian|estarian todos|estaria)
      mejor* sin, la vida no (vale|tiene sentido), no vale la pena vivir, (sin|no tiene) ganas de vivir, no le ve
      sentido a (la vida|vivir|nada), cansad* de vivir, (no|nunca) despertar, despidiendose de (todos|sus|la), se
      despidio de (todos|sus), regalando sus cosas, regalo sus cosas, atent* contra su vida, quitarme la vida, me voy
      a matar, se (quiere|queria|va a|intento|trato de) (matar|ahorcar|colgar|quitar la vida), acabar con mi vida,
      irse al cielo con, ya no estar aqui, ya no (aguanto|aguanta) (mas|la vida|vivir), (ya no aguanto mejor me), no
      (quiere|quiero|queria) (vivir|estar aqui|despertar|existir), (se|me) (va|voy|iba) a (matar|ahorcar|colgar), no
      (quiere|quiero) estar (aqui|en este mundo|vivo|viva), (una|la) soga, (quiere|quisiera) irse con (su|el|la) ...
      (muert*|difunt*|fallecid*), ideas de (muerte|morir), ideacion de muerte, mejor no haber nacido, para que
      (seguir|sigo|sigue) viviendo, se (quiso|intento|trato de|queria|quiere|iba a|va a|pensaba)
      (ahorcar|colgar|matar|quitar la vida|envenenar), pensamientos de (muerte|morir|hacerse (algo|dano)), hacerse
      algo, ya no le (encuentra|ve|halla) (el)? sentido a, no le (encuentra|halla) (el)? sentido a, (sin|ninguna)
      (ganas|razon) de (vivir|seguir viviendo), dormir y (no|ya no|nunca) despertar, desaparecer (de este mundo|para
      siempre), tirarse del, no (quiere|quiero|queria) seguir (aqui|viviendo|vivo|viva), estarian mejor sin`,
    except: `
      no (quiere|quiero|queria) vivir (con|en (la|el|esa|ese|su)|alli|ahi|alla|cerca|sol*), (linea|numero|prevencion)
      (de|contra|del) (la linea de)? suicid*, si
      (dios|se|hay|ella|lo|le|les|te|su|esta|tiene|puede|quiere|acepta|claro|los|las|ya|hubo|pasa|sale|gracias|entiende|vino|fue|contesto)`,
    findings: `nota suicida, carta de despedida`,
  },
  homicidal_ideation: {
    except: `
      (se|me) (quiere|quiero|quisiera|queria|va a|iba a|piensa) matar, matar el tiempo, matar (a las|las)? cucarachas`,
    words: `
      homicid*, ideacion homicida, ideas homicidas, quiere matar (a|al), matar a (su|alguien|la|los), va a matar
      (a|al), pensamientos de matar, hacer dano a otros, lastimar a otros, (lo|la|los|las)
      (voy|va|vamos|quiere|quiero) a? matar, (quiere|quiero|va a|voy a|piensa|piensa en|plan para|ganas de|deseos
      de|suena con|planea|amenaza con|jura que va a) matar(lo|la|los|las)?, (matarlo|matarla|matarlos|matarlas), matar
      (al|a la|a mi|a sus|a todos|a alguien|a un|a una), hacerle dano a (otros|alguien|su|los|la|el), le va a meter un
      balazo, lo quiere ver muerto, la quiere ver muerta, quemar la casa con, (mata|mato|matara) a
      (alguien|todos|ese|esa), (piensa|pensado|suena|fantasea|planea|quisiera|ganas|deseos|imagina) (en|con|de)?
      (ahogar|asfixiar|acuchillar|apunalar|envenenar|estrangular|degollar|balacear) (a|al|lo|la), ver muert* (a|al)`,
  },
  self_harm: {
    except: `
      se corto (el pelo|el cabello|las unas|la llamada|la luz|la comunicacion|el dedo cocinando|con un vidrio en el
      trabajo), cortarse el (pelo|cabello), se quemo (cocinando|con la estufa|la comida), (se|me) (quemo|corto)
      (el|la|los|un) (dedo|dedos|mano|manos) (cocinando|con (la|el)
      (estufa|olla|horno|aceite|cuchillo|comal|sarten)|en (el trabajo|la cocina))`,
    words: `
      autolesion*, se corta, se corto, cortarse, se lastima, se lastimo, se hace dano, se hizo dano, hacerse dano,
      lastimarse, se quema, se golpea la cabeza, (se|me)
      (corto|cortaba|corta|rasguna|rasguno|quemo|quema|pellizca|arranca|pincha|arana) (el|la|los|las|su|con|otra|de
      nuevo|anoche|ayer|hasta|cuando|a si mism*|brazo*), cortandose, lastimandose, quemandose, rasgunandose, se
      rasguna, golpeandose la cabeza, se pega en la cabeza, navaja* de rasurar bajo, se arranca el pelo, se esta
      (cortando|lastimando|quemando|rasgunando), (volvio a|empezo a|sigue sin dejar de) cortarse, (sigue|anda|esta)
      cortandose, se (sigue|anda|esta) cortando, se (pega|golpea|cachetea) (a si mism*|en la (cara|cabeza)), se
      (clavo|clava|enterro|entierra) (un|una|el|la) (lapiz|aguja|navaja|vidrio|clip|pluma|tijera*|alfiler*), se
      (tallo|talla|grabo|marco) (las|el|su|un) (iniciales|nombre|letras|palabra*), se (hizo|hace) (unos|unas|los|las)?
      (cortes|cortadas|rasgunos|quemaduras|heridas), la usa en sus (muslos|brazos|piernas|munecas), se arranca
      (las|el|los)? (costras|pelo|pestanas|cejas), a proposito con (una|un) (navaja|encendedor|cigarro|vidrio)`,
    findings: `
      cortes en (el|la|los|las|su|sus), cortadas en (el|la|los|las|su|sus), cortes frescos, cortes recientes,
      (cortes|cortadas|cortaditas|rasgunos|quemaduras) (nuev*|frescas|frescos|recientes), (cortadas|cortes) nuev*`,
  },
  violence_threat: {
    except: `
      amenaz* (con|de) (desalojo|desalojarl*|corte|cortar), pelea* (por la custodia|la custodia|legal|contra), pleito*
      (legal*|de custodia|por la custodia|civil*), pelea* (por el (control|juguete)|de (box|gallos|almohadas|bolas)|su
      caso), pelicula* de pelea*`,
    words: `
      amenaz*, amenaza de, agresiv*, agredio, ataco, violent*, violencia, pelea con, peleo con, golpeo a (un|otro|su
      companero), asalt*, le pego a un, se peleo, esperar afuera, me grito en la cara, se agarro a
      (golpes|trancazos|punetazos), a golpes con, (golpeo|pateo|empujo|ataco|mordio|escupio|agredio|apunalo|acuchillo)
      (a|al), le pego (a|al) (un|otro|personal|guardia|residente|interno|empleado|su companero), le dio (un)?
      (punetazo|golpe|cachetada|patada), (rompio|quebro|pateo|golpeo) (la|el|una|un)
      (puerta|ventana|pared|vidrio|tele|television|muebles), pleito*, pelea*, pelear*, pelearse, peleando, intimid*, a
      los golpes, se le fue encima, se puso (agresiv*|violent*), quemar (la casa|el lugar|todo), le va a
      (pegar|partir|romper), (lo|la|los|me|te) (iba a|va a|voy a|van a) (esperar
      afuera|golpear|pegar|madrear|partir|romper la cara), (avento|arrojo|lanzo|tiro) (una|un|la|el|las|los)?
      (silla*|cosas|objetos|plato*|mesa|botella*|piedra*), (agarro|jalo|tomo) (al|a la|a un|a una) ... de la
      (camisa|garganta|cuello|brazo|pelo), (empujo|avento) (al|a la|a un|a una)
      (consejero|guardia|maestra|enfermera|trabajador|trabajadora|personal|vecino|companero), se (iba|va|van) a
      arrepentir, (le|les|me|te) (iba|va|van|voy|iban) a (partir|romper|reventar|madrear|meter un|disparar|balacear)
      ..., a (balazos|trancazos|machetazos|punaladas), balacera, tirote*, le disparo, no la cuenta*, (lo|la|los)
      (golpearon|apunalaron|asaltaron|atacaron|balacearon|agredieron|patearon|madrearon), mensajes de (amenaza*|que la
      va a), la va a (buscar|encontrar), por la fuerza, no me dejaba salir, con los punos, a patadas`,
  },
  weapon: {
    except: `
      pistola de (agua|juguete|silicon|clavos), armas de juguete, cuchillo de (mantequilla|cocina), navaja de rasurar,
      arma un (rompecabezas|mueble), fuerza* armada*, arma (rompecabezas|legos|bloques|torres), se arma de,
      (bala|balas) de (goma|salva), cuchillo y tenedor, (cuna|cama|mesa|mueble|silla|tienda) ... armada`,
    words: `
      arma, armas, pistola, cuchillo, navaja, rifle, escopeta, machete, arma de fuego, revolver, municiones, balas,
      cartuchos, punal, bate bajo, arma blanca, arma* larga*, granada*, manopla*,
      (anda|andaba|llego|vino|salio|va|venia|hombre|persona|sujeto|mano|iba) armad*, (esta|estaba) armad* (y|con),
      armad* con (un*|pistola*|cuchillo*|rifle*|machete*), robo a mano armada, rifles, escopetas, pistolas, machetes,
      navajas, cuete en, cuete cargado, (amenazo|amago|ataco|corto|pico) con (unas|un|una)
      (tijeras|cuchillo|martillo|tubo|palo|bate|botella|desarmador|navaja|piedra|hacha|fierro|vidrio),
      (salio|abrio|vino|llego) (la puerta)? con un (bate|palo|tubo|machete|hacha|fierro), con un
      (bate|palo|tubo|hacha|fierro) en la mano`,
  },
  substance_use: {
    except: `
      tomo (agua|sus|su|la medicina|las|el
      (medicamento|jarabe|bus|autobus|camion|tren|metro|curso|examen|te|cafe)|nota|asiento|una foto|fotos), alcohol en
      gel, gel de alcohol, positiv* (a|para|por) (covid|influenza|gripe|infeccion), actitud positiva, coca cola,
      cristal* (rotos|rota|de la ventana), prueba de (drogas|alcohol), examen de drogas, paso la prueba, se llama
      mota, llamad* mota, tomo (mucho|mucha|muchas) (tiempo|agua|rato|gusto|cuidado|jugo|liquido*),
      (bebio|bebe|bebiendo|consume|consumio|consumiendo) (mucha|mucho|su|la|el|bastante|mas|bien)?
      (agua|liquido*|jugo|cafe|leche|te|frutas|verduras|comida|alimentos|carne|suero|biberon|formula|mejor|luz|energia|suplementos),
      plan de (prevencion de)? recaida*, prevencion de recaida*, senales de recaida*, positiv* (a|para|por|de)?
      (la|el)? (flu|influenza|gripe|covid|estreptococo|strep|tb|tuberculosis|vih|embarazo|dengue|infeccion|hepatitis),
      (salio|resulto|fue) positiv* la, prueba de embarazo positiva, (carne|pollo|pescado) crud*, crud* de, tomando
      (su|sus|la|las|los|el|un)
      (medicin*|pastilla*|medicamento*|antibiotic*|clase*|curso*|agua|te|cafe|jarabe|tratamiento|leche|notas|fotos|insulina)`,
    words: `
      recayo, recaida, borracho, borracha, tomando alcohol, bebiendo, bebio, tomo (alcohol|cerveza*|licor|vino), tomo
      mucho, usando (drogas|cocaina|heroina|marihuana|metanfetamina|fentanilo), uso
      (drogas|cocaina|heroina|marihuana|metanfetamina|fentanilo|de drogas|de sustancias|de alcohol), drogas, drogado,
      drogada, consumiendo, consumio, consume, cocaina, heroina, marihuana, metanfetamina, fentanilo, alcohol,
      cerveza*, intoxicad*, ebrio, ebria, mota, bebe (mucho|todos|a diario), esta tomando (mucho|otra vez|de nuevo),
      volvio a (tomar|beber|usar|consumir), (tomo|bebio|fumo|uso|probo|consumio) (el fin de semana|anoche|ayer|otra
      vez|de nuevo|de mas|mucho|esta semana|el sabado|el domingo|el viernes|el lunes), fuma*
      (cristal|mota|marihuana|crack|piedra|hierba|yerba|weed|mariguana), fumando
      (cristal|mota|marihuana|crack|piedra|mariguana), se (inyecta|inyecto|droga|drogo|emborracha|emborracho),
      borrachera, adiccion activa, pastillas de la calle, (toma|bebe|tomando|bebiendo)
      (cerveza*|licor|vino|alcohol|diario|todas las noches|cada noche|todos los dias|todo el dia), arrastrando las
      palabras, volvio a las drogas, volvio al alcohol, manejar tomad*, recayendo, (anda|esta|llego|vino|estaba)
      (tomad*|drogad*|borrach*|crud*|intoxicad*|ebri*), crack, metanfetaminas, mariguana, vodka, tequila, licor,
      caguama*, whisky, esta usando (otra|de nuevo|mas), usando otra vez, botellas de
      (vino|licor|cerveza|vodka|tequila), tomo el fin de semana, tomo (anoche|ayer|de nuevo|otra vez), (anda|andaba)
      crud*, consumo de (drogas|sustancias|alcohol|cocaina|marihuana|cristal|bebidas|heroina),
      (fuma|fuman|fumo|usa|usan|usando|uso de|consume|consumo de|consumiendo|volvio al|recayo en|adicto al|adicta
      al|metio|vende|compra|pipa de) (el)? cristal, (esta|sigue|anda|andaba|estaba|vieron|encontro|llevan|lleva
      dias|vuelve a estar) tomando (otra vez|de nuevo|ron|cerveza*|tequila|vino|licor|vodka|mucho|diario|todos los
      dias|alcohol|desde), anda tomando, tomando ron, (anda|esta|estaba|llego) (bien|muy|medio)?
      (pedo|peda|tomad*|ebri*), inyectandose (droga*|heroina|cristal|en el bano), (usa|usando|fuma|fumando) hielo, se
      metio (cocaina|droga*|cristal), bajo (los efectos|la influencia), (tufo|aliento) a (alcohol|licor|cerveza|vino),
      perico, chelas, cheves, pisteando, unos tragos`,
    findings: `
      olia a (alcohol|cerveza|marihuana|licor), huele a (alcohol|cerveza|marihuana), prueba (de orina|de drogas)?
      (positiva|dio positivo|salio positiva), dio positivo, salio positiv*, positivo (a|para|por|en), positiva
      (a|para|por|en), aliento alcoholico, botellas vacias, orina positiva, (orina|prueba|antidoping|ua) ...
      (sucia|sucio|positiva|positivo), (oliendo|olor|aliento) a (alcohol|cerveza|marihuana|licor|mota|vino|mariguana),
      arrastrando las palabras, arrastraba las palabras, ojos (rojos|vidriosos), salio suci*, con aliento a, salio
      sucia, pipa de (cristal|crack), latas de cerveza`,
  },
  overdose: {
    except: `
      (kit|taller|clase|caja|entrenamiento|capacitacion|uso) de (narcan|naloxona), (recibio|trae|carga|tiene|llevo|le
      di|se le dio|lleva|porta) (un|una|su|el)? (kit de)? (narcan|naloxona), usar (narcan|naloxona), sobredosis
      (accidental)? de (vitaminas|trabajo)`,
    words: `
      sobredosis, narcan, naloxona, tomo (todas las|muchas|demasiadas|un frasco de) (pastillas|pildoras)?, se tomo
      (todas|muchas|un frasco), se (trago|tomo) (como|unas|casi|todo el|todas las|un monton de|un puno de|medio)?
      (1|2|3|4|5|6|diez|quince|veinte|treinta|cuarenta|cincuenta|frasco|muchas|demasiadas) ...
      (pastillas|pildoras|tylenol|ibuprofeno|medicinas|frasco)?, (trago|tomo|ingirio) ... (pastillas|pildoras) (de
      su|juntas|de golpe|para), se paso de (fentanilo|heroina|droga*|dosis|pastillas|cocaina), (le|lo|la)
      (pusieron|dieron|aplicaron|echaron|revivieron) (con)? narcan, (morado|morada|azul) en el, encontraron
      (morado|morada|azul), sobredos*, lo revivieron, la revivieron, (trago|tomo|ingirio) (como|unas|casi|mas de)?
      (1#|2#|3#|4#|5#|6#|7#|8#|9#) (pastillas|pildoras|tylenol|clonazepam|ibuprofeno|xanax|aspirinas|tabletas), se le
      paso la mano con, lavaron el estomago, lavado (gastrico|de estomago), se inyecto de mas, (se tomo|se comio|se
      trago) (las|unas|todas las) (pastillas|medicinas|pildoras) (de (la|su|el)|de golpe|juntas)`,
  },
  psychosis: {
    except: `
      voces (desaparecieron|se fueron|ya no|se calmaron|pararon), voces (de
      (los|las|sus|unos|gente|personas|vecinos)|altas|bajas|adentro|dentro|en la casa), en voces, (se)?
      (oian|escuchaban|oyeron) voces, ve cosas (positiv*|buen*|mejor*), (persiguen|persigue) los,
      (hablando|habla|hablaba) sol* (conmigo|con), (rie|riendo|riendose) sol* (con|viendo), (control|centro) de
      envenen*`,
    words: `
      psicosis, psicotic*, oye voces, escucha voces, oyendo voces, escuchando voces, voces, alucina*, alucinaciones,
      delirio*, delirios, paranoi*, ve cosas, cree que la persiguen, cree que lo persiguen, lo persiguen, la
      persiguen, le (meten|echan|ponen) (gas|veneno|algo en), envenen*, (alguien|algo|personas|gente) que no
      (esta|estaba|existe|estan|hay), escucha (cosas|que lo|que la|voces|a dios), le leen la mente, le roban los
      pensamientos, fuera de la realidad, camaras escondidas, mensajes ocultos, persecucion, brote psicotico,
      (tele|television|radio|voces|dios|diablo|espiritus) ... le (habla*|manda*|dice*|grita*), oye (cosas|voces|a
      dios), oye que (lo|la) llaman, ve (sombras|muertos|demonios|cosas|al diablo), oye a
      (su|dios|alguien|gente|personas|una|un), impostor*, las voces (le|lo|la|aumentaron|volvieron|ordenan|mandan),
      (contesta|responde|habla) (a|con) (personas|gente|alguien) que no, (lo|la|me|les) (vigilan|espian|envenen*|estan
      siguiendo|estan vigilando|quieren envenenar|quieren matar), (lo|la|me|los) siguen (por|a
      todas|unos|unas|carros|agentes|hombres|todo|en la calle), (le|me) (pusieron|metieron|implantaron) (un)? chip,
      chip en (la|el|su) (cabeza|cerebro|brazo|cuerpo|diente|muela|oido|mano), (cree|dice|piensa|jura|insiste) (que|q)
      (el|ella)? (es|soy) (dios|jesus|cristo|el mesias|un profeta|la virgen|el diablo|un angel|el hijo de dios|hijo de
      dios), (habla|hablaba|hablando|contesta|responde) (con|a) (gente|personas|alguien|ninos) (que|q) no
      (esta*|hay|existe*|se ve*), (gente|personas|alguien) q no (esta*|hay|existe*), le
      (ponen|pusieron|meten|metieron|conectan|echan|echa|echaron)
      (cables|chips|veneno|microfonos|camaras|gas|brujeria), le (robaron|roban|sacaron|quitaron|cambiaron)
      (los|el|la|sus) (organos|cerebro|sangre|pensamientos|alma), (siente|ve)
      (animales|bichos|gusanos|insectos|hormigas) ..., delirante*, trabaja para (el|la) (fbi|cia|gobierno), el
      gobierno (lo|la) (sigue|vigila|espia|graba|controla), camaras en las paredes`,
    findings: `
      hablando sol*, respondiendo a voces, hablaba sol*, (hablando|hablaba|se
      reia|riendose|riendo|rie|contestaba|contestando|murmurando|gritando|discutiendo) (solo|sola|a solas|al aire|a la
      pared|a alguien que)`,
  },
  ...spanishAbuse,
  ...spanishNeeds,
  ...spanishHealth,
};
