import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

/** Spanish risks of food, power and water. */
export const spanishFoodFrames: RiskFrames = [
  [
    'food_insecurity',
    [
      {
        parts: [
          `vive, viven, sobrevive*, se mantiene*, come, comen, cena, cenan, desayuna*, comiendo, cenando, comieron,
            comio`,
          `(solo|nomas|nada mas|puro|pura|puros|de|a base de|una|un|con)? (solo|nomas|puro|pura|una|un|de)?
            (pan|cafe|te|tortilla*|galletas|arroz|frijol*|sopa*|maruchan|cereal|agua con
            azucar|agua|avena|papas|dulces|sobras) (y|con|al|cada|porque|nada|desde|todos|entre|para|hasta|por|solo|
            nomas)`,
        ],
        beside: true,
      },
      {
        parts: [
          `vive de, viven de, sobrevive con, sobreviven con, se mantiene con, a puro, puro, dias con puro,
            dias con pura, solo come, solo comen, solo come lo que`,
          `pan, cafe, te, agua, tortilla*, galletas, arroz, frijol*, sopa*, cereal, sobras,
            (le|les)? (trae*|regala*|da|dan) (la|el|los)? (vecin*|iglesia|gente|amig*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `no tengo, no tiene, no tienen, no tenemos, no hay, sin, ya no hay, no habia, no queda, ya no queda,
            ya no tiene, nada`,
          `(nada)? (pa|para|que|de|ni pa|ni para) (comer|cenar|desayunar|darles|la comida|el mandado|la
            leche|cocinar|almorzar), despensa, mandado, (nada)? en el (refri|refrigerador),
            (nada)? en la (nevera|alacena|despensa|cocina), dinero (para|pa) *, suficiente comida`,
        ],
        beside: true,
      },
      {
        parts: [
          `ebt, tarjeta, tarjeta ebt, estampillas, cupones, food stamps, snap, wic, despensa, banco de comida,
            comedor, caja de comida`,
          `(esta|estan|quedo|quedaron|anda|sigue)? en (ceros|cero), sin (saldo|dinero|fondos),
            (ya)? no (le|les|nos)? (alcanza*|aprobaron|llego|llegaron|cayo|cayeron|dura*|rinde*|abrio|aprueban|
            dieron|han llegado|ha llegado|renovaron|sirve), (se|le|les) (la|las|lo)?
            (acab*|cort*|quit*|robaron|cancel*|suspend*|neg*|termin*), cerrado, cancelad*, negad*, vencid*`,
        ],
        beside: true,
      },
      {
        parts: [
          `no (le|les)? (aprobaron|dieron|llegaron|renovaron|depositaron|han dado|quieren dar),
            (le|les|me) (quitaron|cortaron|cancelaron|negaron|robaron|pararon|bajaron|suspendieron), perdio,
            perdieron, sin, espera, esperando, vende, vendio`,
          `(las|los|el|la|sus|su)? (estampillas|cupones|ebt|snap|wic|food stamps|tarjeta de comida|tarjeta ebt|ayuda
            de comida)`,
        ],
        beside: true,
      },
      {
        parts: [
          `no ha comido, no han comido, no comio, no comen, no come, no cena, no cenaron, sin comer, no come bien,
            no comen bien, salta comidas, se salta comidas, saltan comidas, deja de cenar, deja de comer,
            dejo de comer, dejan de comer, pasa dias sin, pasa dias enteros sin, pide prestado, pide dinero,
            pidiendo, pide`,
          `(porque)? (no|ya no) (hay|tiene|tienen|puede|pueden|le alcanza|les alcanza)
            (dinero|comprar|comida|lana|para|nada|feria|que)*, (para|pa) (comer|darle*|que (coman|alcance|le alcance|
            les alcance)|comprar|pagar|la comida|los ninos), sin dinero, alimento, comida,
            en la (calle|tienda|iglesia), prestado`,
        ],
        loose: true,
      },
      {
        parts: [
          `ninos, ninas, nino, nina, hijos, kids, bebe, familia, hermanitos, ellos, cl, cliente`,
          `(tienen|tiene|con|lloran de|llora de|llegan con|llega con|andan con|pasan|pasa|se duermen con|por) hambre,
            (pide*|piden|pidieron|pidio) (de comer|comida|algo de comer|la comida),
            (dicen|dice) (que|q) (no)? (han|hay|habian|cenan|comen) (comido|comida|puro *|agua *|nada),
            (no han|no habian|no) (comido|cenado|desayunado)`,
        ],
      },
      {
        parts: [
          `comida, formula, leche, mandado, despensa, todo`,
          `(no|ya no) (les|le|nos)? (dura*|alcanza*|rinde*|queda*), se (les|le|nos)? acab*,
            (muy)? (poca|poco|escas*) (en|hasta|para)?`,
          `casa, semana, mes, cheque, lunes, viernes, quincena, wic, desde el #*, hasta, hogar, #, ninos`,
        ],
        loose: true,
      },
      {
        parts: [
          `poca, muy poca, escasez de, falta de, escasa, casi nada de, hay poca, hay muy poca, casi no hay,
            insuficiente`,
          `comida, alimento*, despensa, mandado, leche, formula`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'utility_shutoff',
    [
      {
        parts: [
          `cortada, cortado, cortadas, cortados, desconectada, desconectado, suspendida, suspendido, cerrada,
            apagada, quitada, interrumpid*, cortaron, corto, quitaron, quito, desconectaron, suspendieron, apagaron,
            cerraron, sellaron, quitan, cortan, desconectan, van a cortar, va a cortar, van a quitar,
            van a suspender, van a desconectar, suspender, cortar, quitar`,
          `(la|el|los|las|su)? (luz|agua|gas|electricidad|corriente|servicio|servicios|medidor|calefaccion|energia)`,
        ],
        beside: true,
      },
      {
        parts: [
          `luz, agua, gas, electricidad, corriente, servicio de luz, servicio de agua, recibo, light bill,
            electricidad, medidor, la suya`,
          `(esta|estan|la tienen|lo tienen|quedo|sigue|fue|ya)? (cortad*|desconectad*|suspendid*|cerrad*|sellad*),
            (ya)? (se|le|les|nos|me) (la|lo|las)? (cortaron|corto|quitaron|quito|desconectaron|suspendieron|apagaron|
            van a cortar|van a quitar|cerraron|cortan|quitan|desconectan),
            no (la|lo|se)? (pago|pagaron|ha pagado|han pagado), (por|para) (falta de pago|no pagar|deuda|adeudo),
            vencid*, atrasad*`,
        ],
        beside: true,
      },
      {
        parts: [
          `les, le, nos, hoy les, manana les`,
          `desconectan, desconectaron, van a desconectar, cortan la, cortan el, cortaron la, cortaron el,
            suspenden el servicio, suspendio el servicio, suspendieron el servicio, quitaron el medidor,
            pusieron sello, puso sello`,
        ],
        beside: true,
      },
      {
        parts: [
          `light company, cfe, compania, compania de luz, compania de gas, compania de agua, ciudad, edison,
            electrica`,
          `(ya|le|les|nos|la|lo|va a|van a)* (corto|cortaron|cortar|quito|quitaron|desconecto|desconectaron|
            suspendio|suspendieron|suspender|cerro|apago|ya le corto|ya les corto|le corto|les corto|le
            suspendio|les suspendio|le va a cortar|les va a cortar)`,
        ],
      },
      {
        parts: [
          `aviso final, ultimo aviso, aviso de corte, aviso de suspension, aviso de desconexion,
            carta de desconexion, carta de corte, notice, shutoff, corte programado, aviso, amenaza de corte,
            teme el corte, carta`,
          `luz, agua, gas, electricidad, servicio, corte, shutoff, suspension, desconexion`,
        ],
      },
      {
        parts: [
          `se (les|le|nos|me)? (acabo|termino|vacio), sin, no tiene, no tienen, no hay, ya no hay, ya no tiene,
            no hay para, falta`,
          `(el|la)? (gas|propano|lena|gasoil|aceite para calefaccion|calefaccion)`,
          `rellenar, tanque, no (tienen|tiene|hay|puede*) (dinero|para|pagar|comprar)*, sin dinero, para el propano,
            no pago, frio, cobijas, debe, porque no pago`,
        ],
        loose: true,
      },
      {
        parts: [
          `tanque, tanque de gas, tanque de propano, propano`,
          `(esta|se quedo|quedo)? (vaci*|se acabo|sin gas|en cero)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(lleva|llevan|llevamos|tiene|tienen|duraron|pasaron) (#|dos|tres|cuatro|cinco|una|un|varios|muchos)
            (dias|semana|semanas|mes|meses), (#|dos|tres|cuatro|una|un) (dias|semana|semanas|mes|meses),
            desde (ayer|hace|el *|anoche)`,
          `sin (luz|agua|gas|electricidad|corriente|calefaccion|servicio)`,
        ],
        beside: true,
      },
      {
        parts: [
          `debe, deben, atrasad*, vencid*, adeuda*, no ha pagado, no pago, no han pagado, no pudo pagar,
            no puede pagar, cuenta, recibo, deuda`,
          `(de|en|con|la|el)? (la|el|los)? (luz|agua|gas|electricidad|recibo de *|biles|bil de *|electricity
            bill|light bill|servicios)`,
          `cort*, vencid*, desconect*, suspend*, atrasad*, quit*, meses, adeud*, sello, medidor, amenaz*, aviso,
            ya se la *`,
        ],
        loose: true,
      },
      {
        parts: [
          `carga*, cargando, conecta*, conectad*, toma*, usa*, usan, extension, jala*`,
          `(celular|telefono|luz|agua|oxigeno|extension|corriente|cable)`,
          `(en la tienda|del vecino|de la vecina|con la vecina|al vecino|del lado|de al lado|en la
            biblioteca|vecin*), porque no tiene luz, porque no hay luz, vecin*, sin luz, no tiene luz`,
        ],
        loose: true,
      },
      {
        parts: [
          `a oscuras, con velas, velas, con veladoras, se banan con, acarrean agua, banarse con cubetas,
            en la oscuridad`,
          `pag*, cort*, quit*, deud*, luz, agua, desde, recibo, compania, sin, cubetas`,
        ],
        loose: true,
      },
    ],
  ],
];
