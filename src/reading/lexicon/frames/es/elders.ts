import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const kin = `hijo, hija, hijos, hijas, nieto, nieta, nietos, nietas, sobrino, sobrina, sobrinos, yerno, nuera,
  hermano, hermana, hermanos, cunado, cunada, primo, prima, hijastro, hijastra, ahijado, ahijada, familia,
  familiares, parientes, tio, tia, esposo, esposa, marido, novio, novia`;
const helper = `cuidador, cuidadora, cuidadores, muchacha, senora que la cuida, senora que lo cuida,
  muchacha que la cuida, muchacha que lo cuida, enfermera, enfermero, empleada, empleado, ayudante, asistente,
  personal, staff, encargado, encargada, asilo, hogar grupal, hogar, dueno, duena, auxiliar, aide,
  trabajadora del hogar, la que la cuida, el que lo cuida`;
const carers = `${kin}, ${helper}`;
const carer = carers.replaceAll(/,\s*/g, '|');
const blow = `pega, pego, pegan, pegaba, golpea, golpeo, golpean, cachetea, cacheteo, cachetean, abofetea,
  abofeteo, empuja, empujo, empujan, avienta, avento, avientan, tira, tiro, jala, jalo, jalan, jalonea, jaloneo,
  pellizca, pellizco, pellizcan, muerde, mordio, patea, pateo, patean, aprieta, apreto, tuerce, torcio, sacude,
  sacudio, zarandea, zarandeo, arrastra, arrastro, arrastran, escupe, escupio, quema, quemo, amarra, amarro,
  amarran, encierra, encerro, encierran, manosea, manoseo, manosean, toca, toco, grita, grito, gritan, insulta,
  insulto, insultan, humilla, humillo, humillan, maltrata, maltrato, maltratan, amenaza, amenazo, amenazan,
  castiga, castigo, castigan, regana, descuida, lastima, lastimo, agrede, agredio, da cachetadas, da manazos,
  da golpes, da nalgadas, da empujones, dio una cachetada, dio un golpe, dio un empujon, trata mal, tratan mal,
  dice inutil, dice estorbo, dice que es una carga, dice que ya se muera, dice groserias, dicen groserias`;
const elder = `senora, senor, sra, sr, don *, dona *, mama, papa, abuela, abuelo, abuelita, abuelito, clienta,
  cliente, paciente, residente, residentes, suegra, suegro, viejita, viejito, anciana, anciano, adulto mayor,
  madre, padre, la tia, el tio`;
const wealth = `dinero, lana, feria, cheque, cheques, chequera, pension, jubilacion, seguro, seguro social, ssi,
  ssdi, tarjeta, tarjetas, tarjeta del banco, cuenta, cuenta del banco, cuentas, ahorros, beneficios, estampillas,
  cupones, ebt, joyas, anillo, anillos, aretes, cadena, reloj, alhajas, casa, terreno, carro, troca, escrituras,
  herencia, efectivo, quincena, retiro, apoyo, incapacidad, renta, muebles, herramienta, herramientas, reembolso,
    taxes`;
const goods = wealth.replaceAll(/,\s*/g, '|');
const taker = `${carers}, vecino, vecina, vecinos, amigo, amiga, amigos, ex, inquilino, inquilina, apoderado,
  apoderada, representante, payee, compadre, comadre, pastor, abogado, techador, contratista, albanil, alguien,
  un hombre, una mujer, un senor, una senora, un muchacho, desconocido, roommate, companero, companera, landlord,
  casero, la que limpia, muchacha que limpia`;

/** Spanish: what is done to an old or disabled person, left undone for them, and taken from them. */
export const spanishElderFrames: RiskFrames = [
  [
    'adult_abuse_neglect',
    [
      { parts: [carers, `(le|lo|la|les|los) (${blow.replaceAll(/,\s*/g, '|')})`], beside: true },
      {
        parts: [
          `le, lo, la, les`,
          `(${blow.replaceAll(/,\s*/g, '|')}) (el|la|su|los|las)? (${carer}), (pega|pegan|
        golpea|golpean|cachetea|pellizca|pellizcan|jala|jalan|escupe|avienta|manosea|toca|insultan|gritan) (el|la|
        los|las)? (brazo*|oreja*|pelo|cabello|cara|mano*|la comida|los platos|todo|en el|seguido|diario|cuando)`,
        ],
        beside: true,
      },
      {
        parts: [
          carers,
          blow,
          `a (la|su|el|don|dona|mi)? (${elder.replaceAll(/,\s*/g, '|')}), al (senor|abuelo|cliente|
        paciente|residente|viejito|papa), (el|la|los|las) (brazo*|oreja*|pelo|cabello|mano*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `tiene miedo, le tiene miedo, tiembla, llora, se calla, se encoge, se agacha, baja la mirada, no habla,
            le da miedo, asustada, asustado, aterrad*`,
          `(de|a|al|cuando|frente|si|enfrente) (a|entra|llega|habla|esta|viene|oye|de|del)? (su|la|
            el)? (${carer}) ..., cuando (ella|el) (entra|llega|habla|se acerca)`,
        ],
        beside: true,
      },
      {
        parts: [
          `quito, quita, quitan, quitaron, escondio, esconde, esconden, niega, niegan, le limita*, le raciona*,
            tiro, tiraron`,
          `(el|la|los|las|su|sus|le) (andador|baston|telefono|celular|silla|lentes|aparatos|dentadura|comida|agua|
            medicinas|medicina|pastillas|cobija*|panales|oxigeno|insulina) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `la, lo`,
          `tienen en, tiene en, deja en, dejan en, dejo en, dejaron en, duermen en, encierran en, encierra en,
            mantienen en, metieron en, metio en`,
          `(el|la|un|una) (cuarto|garaje|cochera|sotano|patio|bano|traila|cobertizo|closet|piso|silla|
            cama) ... (sin|con llave|y no|oscur*|todo|toda|sol*|encerrad*|con candado)`,
        ],
        beside: true,
      },
      {
        parts: [
          `no, nadie, nunca, ni, ya no`,
          `(la|lo|le|los) (llevan|lleva|llevo|llevaron|quieren llevar|quiere llevar|atiende|atienden|atendio|bana|
            banan|bano|banado|cambia|cambian|cambio|ha cambiado|ha banado|han banado|han cambiado|voltea|voltean|
            mueven|mueve|limpia|limpian|cuida|cuidan|da|dan|dio|dieron|dejan|deja|sacan|saca|revisa|revisan|curan|
            cura|permite|permiten)`,
          `(al|a la|el|la|los|las|sus|su|de)? (doctor|medico|hospital|clinica|cita|citas|emergencias|comer|comida|
            agua|medicina*|pastillas|panal|herida|desde|en (dias|#|semanas)|por (dias|#)|hablar|salir|visitas|
            recibir visitas|bano|llagas|terapia|ver)`,
        ],
        beside: true,
      },
      {
        parts: [
          `dejo, dejaron, deja, dejan, abandono, abandonaron, tiraron, fueron a dejar, encontramos, encontre,
            encontraron, hallamos`,
          `(a|al)? (la|el|su|mi|don|dona|sra|una)? (${elder.replaceAll(/,\s*/g, '|')}) ...`,
          `sol* (#|tres|dos|varios|cuatro|cinco|todo|toda|por|el fin|sin|y no|mientras|en), en (urgencias|
            emergencias|el hospital|la sala) ..., orinad*, suci*, mojad*, con hambre, sin (comer|agua|comida|
            cambiar|banar|atender|nadie), amarrad*, encerrad*, y no contesta*, tirad*`,
        ],
        beside: true,
      },
      {
        parts: [
          carers,
          `dormid*, borrach*, tomad*, en el telefono, viendo tele, drogad*, se fue, se va, no viene, no ha venido,
            no llego, no se presento, salio`,
          `(${elder.replaceAll(/,\s*/g, '|')}|la dejo|lo dejo|y la deja|y lo deja) ... (sol*|orinad*|mojad*|
            en el (piso|suelo)|sin|llorando|gritando|suci*|con hambre)`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `agua helada, agua fria, sin cenar, sin comer, sin comida, en el patio, parad*, afuera, encerrad*,
            sin cobija, hincad*`,
          `para castigar*, como castigo, de castigo, por castigo, para que (aprenda|se calle|no moleste),
            porque se (orina|orino|ensucia|mea)`,
        ],
        loose: true,
      },
      {
        parts: [
          `marcas, moretones, moreton, golpes, quemadura*, rasgunos, heridas, fractura, ojo morado, llagas`,
          `hij*, niet*, sobrin*, cuidador*, nuera, yerno, muchacha, asilo, enfermer*`,
          `no (la|lo|le) deja hablar, no (sabe|explica*|supo|dice), contesta por (ella|el), no la atiende*,
            no lo atiende*, cambia la historia, no cuadra`,
        ],
        loose: true,
      },
    ],
  ],
  [
    'financial_exploitation',
    [
      {
        parts: [
          taker,
          `(le|les|se)? (roba|robo|roban|robaron|quita|quito|quitan|quitaron|saca|saco|sacan|sacaron|agarra|agarro|
            agarran|gasta|gasto|gastan|cobra|cobro|cobran|usa|uso|usan|usando|vacia|vacio|vaciaron|empeno|empena|
            vendio|vende|vendieron|retira|retiro|retiraron|controla|controlan|esconde|escondio|falsifica|falsifico|
            firma|firmo|hizo compras con|compra con|compro con|se queda con|se quedan con|quedo con|vive de|
            viven de|se aprovecha de|abusa de|clono|transfirio|paso)`,
          `(todo|toda|todos)? (el|la|los|las|su|sus)? (${goods})`,
        ],
        beside: true,
      },
      {
        parts: [
          `le, les, se`,
          `(roba|robo|roban|robaron|venden|vende|quita|quito|quitan|quitaron|saca|saco|sacan|sacaron|agarra|agarro|
            agarraron|
            gasta|gasto|gastan|cobra|cobro|cobran|vacia|vacio|vaciaron|vacian|limpiaron|clonaron|empeno|empenaron|
            vendieron|retiraron|retienen|escondieron|retiene|robaban|sacaba|estan robando|esta robando|han robado|
            ha robado)`,
          `(todo|toda|todos|todas)? (el|la|los|las|su|sus|mi|mis)? (${goods}|$#*|# mil|# dolares)`,
        ],
        beside: true,
      },
      {
        parts: [
          `me`,
          `(roba|roban|robaron|quita|quitan|quito|saca|sacan|estan robando|esta robando|estan quitando|vaciaron|
            gasta|quitaron|sacaron)`,
          `(todo|toda)? (el|la|los|las|mi|mis)? (${goods})`,
        ],
        beside: true,
      },
      {
        parts: [
          `falta, faltan, desaparecio, desaparecieron, desaparece, se perdio, se perdieron, no aparece,
            no aparecen, se esfumo, se esfumaron`,
          `(el|la|los|las|su|sus|unos|unas)? (${goods}|$#*|#|# dolares|# mil)`,
          `de (la|su) (cuenta|cartera|bolsa|caja|cajon|cuarto), (nadie|no) sabe ..., desde que ..., despues (de|
            que) ..., after ..., since ..., y sospecha*, sin explicacion, de la casa`,
        ],
        loose: true,
      },
      {
        parts: [
          `puso, pusieron, paso, pasaron, cambio, cambiaron, vendio, vendieron, hipoteco, firmo, saco, sacaron,
            pidio, abrio, traspaso`,
          `(la|el|las|los|un|una|su)? (casa|terreno|carro|troca|escrituras|traila|cuenta|prestamo|tarjeta|credito|
            testamento|linea|telefono)`,
          `a (su|el) nombre, a nombre de (su|la|el|don|dona|ella) ..., sin (que|avisar*|permiso|decir*|su (permiso|
            consentimiento)) ..., sin que (ella|el) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `mando, mandan, manda, mandado, envio, envia, deposito, deposita, pago, paga, giro, transfirio, dio, da,
            perdio, compro, ha mandado, ya mando, ya deposito, ha dado`,
          `$?#*, mil, ocho mil, dos mil, tres mil, cinco mil, diez mil, # mil, dinero, giros, tarjetas de regalo,
            tarjetas, ahorros, dolares, bitcoin, un techo, adelanto, por adelantado`,
          `internet, facebook, whatsapp, que (nunca)? (ha)? (conocio|visto|conoce), desconocid*, supuest*,
            novi* (por|de|en), premio, loteria, irs, seguro social, microsoft, nieto preso, nieto en la carcel,
            fianza, nunca (volvieron|volvio|regreso|regresaron|llego|llegaron|hicieron), psiquic*, brujo,
            curander*, por telefono`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `piden, pide, pidio, pidieron, prestado, prestamos, presto`,
          `dinero, $#*, prestado, lana, feria, mil`,
          `nunca (se lo|se los|le|lo)? (paga|pagan|pago|pagaron|regresa|regresan|devuelve|devuelven|devolvio|
            regreso), no (se lo|se los|le|lo)? (paga|pagan|pago|pagaron|regresa|regresan|devuelve|devuelven|
            devolvio|quiere pagar), cada (semana|dia|mes|quincena|rato), a cada rato, y si no`,
        ],
        loose: true,
      },
      {
        parts: [
          taker,
          `controla, maneja, tiene, administra, se queda con, vive de, viven de, retiene, les quita, le quita, cobra`,
          `dinero, pension, cuenta, cheque, tarjeta, estampillas, cupones, seguro, ebt`,
          `y no (le)? (da|paga|compra|deja|entrega|dice|ensena) ..., sin (darle|pagar|comprar*|explicar) ...,
            a todos, y (ella|el) (no|sin) ..., no le (paga|compra|da) ...`,
        ],
        loose: true,
      },
    ],
  ],
];
