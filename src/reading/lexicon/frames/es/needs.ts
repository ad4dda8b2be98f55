import { choicesOf } from '#reading/lexicon/choices.ts';
import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const quien = `hijo, hija, hijos, nieto, nieta, nietos, sobrino, sobrina, cuidadora, cuidador, yerno, nuera, vecino, vecina, hermano, hermana, cunado, cunada, primo, prima, amigo, amiga, novio, novia, muchacha, muchacho, senora que la cuida, inquilino, inquilina, apoderad*, payee, compadre, comadre, esposo, esposa, ex, alguien, un hombre, una mujer, un senor, una senora, pastor, ahijad*, hijastr*`;
const bienes = `dinero, lana, feria, cheque, cheques, chequera, pension, seguro social, seguro, tarjeta, tarjeta del banco, ahorros, ssi, beneficios, cuenta, estampillas, ebt, joyas, anillo*, casa, escritura*, retiro, quincena, efectivo, centavos`;

/** Spanish risks of home, food, power, money and the law, by who does or lacks what. */
export const spanishNeedsFrames: RiskFrames = [
  [
    'unsafe_home',
    [
      {
        parts: [
          `techo, piso, pared, paredes, escalera*, escalones, porche, puerta, ventana*, bano, inodoro, excusado, drenaje, tuberia*, cable*, alambres, enchufe*, calenton, calentador, boiler, estufa, refri, refrigerador, detector*, alarma*, barandal, chapa, cerradura, tina, fregadero`,
          `rot*, quebrad*, caid*, cayendose, cayendo, se cae, se esta cayendo, se hundio, hundid*, podrid*, flojo, floja, descompuest*, pelad*, expuest*, cuelga*, colgando, tapad*, no (sirve*|funciona*|jala*|prende*|cierra*|baja*|tiene*|hay|trae*), goter*, gotea*, se mete el agua, con hoyos, hoyo*, agujer*, chispas, quemad*, sin (pilas|bateria*|vidrio*|chapa|tapa)`,
        ],
      },
      {
        parts: [
          `hoyo, hoyos, agujero*, gotera*, cables, alambres, vidrios, moho, humedad`,
          `(en|del|de) (el|la|los|las)? (piso|techo|pared*|suelo|cuarto*|bano|cocina|luz|ninos|cama*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `cucarachas, ratas, ratones, chinches, moscas, gusanos, pulgas, basura, excremento, caca, popo, heces, orines, comida podrida, cajas, ropa, periodicos, tiliches, cosas`,
          `por (todos|todas|toda|todo) (lados|partes|la|el), en (el|la|los|las) (piso|cocina|cama*|pared*|cuarto*|refri|casa|bano|sala|estufa|cuna), hasta el techo, (tapan|tapando|bloquean|bloqueando) *, (amontonad*|apilad*|tirad*)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'housing_loss',
    [
      {
        parts: [
          `dueno, duena, casero, casera, manager, encargad*, arrendador*, landlord, administrador*, mama, papa, hermano, hermana, tia, tio, cunad*, prim*, amig*, suegr*, espos*, novi*, programa, albergue, shelter, motel, hij*`,
          `dio, da, dieron, quiere, quieren, pide, pidio, pidieron, dijo, dijeron, corrio, corrieron, echo, echaron, saco, sacaron, esta corriendo, mando, exige, le puso, amenaza`,
          `(# dias|# horas|hasta (el|manana)|una semana|dos semanas|un mes|cinco dias|tres dias|diez dias|treinta dias) (pa|para|de plazo|que)? (salir*|salga|irse|que|desocupar|mudarse|dejar|sacar)?, que se (vaya|vayan|salga|salgan|mude|muden), que (desocupe*|deje el|dejen el|ya no (puede|pueden) quedarse), (el|la|su) (cuarto|casa|apartamento|depa|departamento), de (la|su) casa, del (cuarto|apartamento|depa|trailer|programa), a la calle, papel* (de|para), aviso (de|para)`,
        ],
      },
      {
        parts: [
          `duerme, durmiendo, durmio, durmieron, duermen, vive, viviendo, viven, quedandose, se queda, se quedan, paso la noche, pasaron la noche, amanecio, se esta quedando`,
          `(en|debajo de|afuera de|atras de|dentro de) (el|la|su|un|una|los|las|casas)? (carro|coche|troca|camioneta|van|calle|parque|puente|campo|estacion|parada|banca|sofa|estacionamiento|lavanderia|tienda de campana|carpa|baldio|monte|garaje), afuera, a la intemperie`,
        ],
        beside: true,
      },
      {
        parts: [
          `perdio, perdieron, va a perder, van a perder, lo corrieron, la corrieron, los corrieron, lo sacaron, la sacaron, los sacaron, lo echaron, la echaron, los echaron, lo botaron, la botaron`,
          `(el|la|su|sus|del|de la|de su|de donde)? (cuarto|casa|apartamento|depa|departamento|trailer|vivienda|lugar|cama|voucher|seccion 8|programa|albergue|vivia|rentaba|sober living)`,
        ],
        beside: true,
      },
      {
        parts: [
          `no tiene, no tienen, no hay, sin, no tengo, no ha encontrado, no encuentra, no halla`,
          `(a)? (donde|adonde) (quedarse|dormir|ir|irse|vivir|llegar|meterse), (otro)? lugar (donde|para|a donde)? (quedarse|dormir|ir|irse|vivir|vive)?, techo`,
        ],
        beside: true,
      },
      {
        parts: [
          `debe, deben, debiendo, atrasad*, no ha pagado, no pago, no han pagado, no puede pagar, no pudo pagar, no completo, no completa, no junta, no junto`,
          `renta, rentas, alquiler, hipoteca`,
        ],
      },
      {
        parts: [
          `cosas, muebles, ropa, pertenencias, bolsas`,
          `en la (calle|banqueta|acera|yarda), afuera, en el (patio|pasillo), a la calle`,
        ],
      },
      {
        parts: [`cambio, cambiaron, cambiaba, le cambiaron`, `chapa, chapas, cerradura, candado, llaves`],
        beside: true,
      },
    ],
  ],
  [
    'food_insecurity',
    [
      {
        parts: [
          `come, comen, comiendo, comio, comieron, cena, cenan, vive, viven, sobreviven, comemos`,
          `(de|d)? lo (que|q) (les|le) (da|dan|regala|regalan|sobra) (la|el|su|las|los)? (vecin*|iglesia|herman*|gente|famili*|suegr*|amig*|escuela)?, (solo|solamente|nomas|puro|puros|puras|nada mas) (arroz|frijol*|tortilla*|sopa*|pan|galletas|avena|maruchan|huevo*|te|cafe|cereal)`,
        ],
      },
      {
        parts: [
          `(no|ya no|ni) (le|les|nos|me)? (alcanza|alcanzo|alcanzan|ajusta|queda|quedo|rinde)`,
          `(para|pa|ni pa|ni para) (la|el|los|las)? (comida|comer|mandado|leche|frijol*|tortilla*|formula|despensa|cena|ninos|pan|arroz)`,
        ],
      },
      {
        parts: [
          `refri, refrigerador, nevera, alacena, despensa, cocina, congelador`,
          `vaci*, sin nada, no (hay|habia|tenia|tiene) nada, (solo|solamente|nomas|nada mas|apenas|puro|pura) *, casi nada`,
        ],
      },
      {
        parts: [
          `sin, nada de, se acabo, se les acabo, se le acabo, falta, les falta, poca, no habia, no hay, no tienen, no tiene, no tenian`,
          `comida, que comer, de comer, leche, formula, mandado, despensa, que cenar, que darles, que darle`,
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
          `cortaron, corto, cortan, quitaron, quito, quitan, suspendieron, suspendio, desconectaron, desconecto, apagaron, (van|va) a (cortar*|quitar*|suspender*|desconectar*), cortarle, cortarles`,
          `luz, agua, gas, electricidad, corriente, servicio, servicios, calefaccion`,
        ],
        beside: true,
      },
      {
        parts: [
          `luz, agua, gas, electricidad, corriente, calefaccion, recibo, compania`,
          `(se|me|le|les|nos)? (la|lo|las)? (cortaron|corto|cortan|quitaron|quito|suspendieron|desconectaron|van a cortar|van a quitar), cortad*, suspendid*, desconectad*`,
        ],
      },
    ],
  ],
  [
    'financial_exploitation',
    [
      {
        parts: [
          quien,
          `quita, quito, quitan, quitaron, quitando, saca, saco, sacan, sacaron, sacando, roba, robo, roban, robaron, robando, gasta, gasto, gastan, gastando, gasto, cobra, cobro, cobran, cobrando, usa, uso, usan, usando, se queda con, se quedo con, se quedan con, agarra, agarro, agarran, vacio, vaciaron, vendio, vendieron, empeno, empenaron, pide, pidio, piden, exige, maneja, controla, tiene, guarda, firmo, hizo firmar, cambia, cambio, esconde, no le da, retiro, retira, saca del banco, le baja`,
          `(todo|toda|todos|todas|la|el|los|las|su|sus|parte de|la mitad de|le) (su|sus|el|la|los|las|del)? (${choicesOf(bienes)}), dinero, lana, (de|del|de la|con la|con su) (cuenta|banco|tarjeta|chequera|ahorros), cheque de (la|el|su|don|dona)`,
        ],
      },
      {
        parts: [
          `la, lo, le, les`,
          `(estafaron|estafo|timaron|enganaron|defraudaron|sacaron (dinero|#*)|robaron (su|la|el|sus) (${choicesOf(bienes)}))`,
        ],
        beside: true,
      },
      {
        parts: [
          `falta, faltan, faltaba, faltaban, le faltan, desaparecieron, desaparecio`,
          `dolares, dinero, #*, mil, cheques, lana`,
          `(de|del|en) (su|la|el)? (cuenta|banco|bolsa|cartera|ahorros|cajon|estado)`,
        ],
      },
    ],
  ],
  [
    'whereabouts_unknown',
    [
      {
        parts: [
          `nadie, ninguno, ni la familia, ni su mama, ni sus papas`,
          `(lo|la|los|las)? (ha|han)? (visto|vio|sabe|saben|sabido) (de|donde|a donde|nada|desde|en)?, (lo|la|los) (ha|han) visto, (ha|han) sabido (de|nada)`,
        ],
        beside: true,
      },
      {
        parts: [
          `se fue, se fueron, se salio, salio, se escapo, se largo, se huyo, se brinco, se llevo`,
          `(no|nunca|ya no|todavia no|aun no) (ha|han)? (vuelto|volvio|volvieron|regreso|regresado|regresaron|llego|llegado|llamado|llama|comunicado|se ha comunicado|se comunica|aparecido|aparecio|contesta|avisado|se sabe)`,
        ],
        loose: true,
      },
      {
        parts: [
          `no sabe, no saben, no sabemos, no se sabe, no se, nadie sabe, quien sabe, no supo decir, no me supo decir, no sabian, no sabia`,
          `(a)? donde (esta|estan|anda|andan|vive|viven|quedo|quedaron|se fue|se fueron|se metio|duerme|para|estaran|estara|andara|se mudo|se mudaron|lo encuentro|la encuentro)`,
        ],
      },
      {
        parts: [
          `no ha, no han, no, nunca`,
          `(vuelto|regresado|llegado|llego|volvio|regreso|dormido|durmio) (a)? (casa|la casa|su casa|en casa|en su casa|al albergue|al programa|a dormir|aqui|ahi|alli)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'arrest_or_violation',
    [
      {
        parts: [
          `esta, estuvo, sigue, anda, cayo, lo metieron, la metieron, lo tienen, la tienen, quedo, lo llevaron, la llevaron, paso la noche, se encuentra`,
          `(preso|presa|detenid*|encerrad*|encarcelad*|en la carcel|a la carcel|en el bote|en el condado|en county|bajo arresto|en custodia)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(lo|la|los) (agarr*|detuv*|arrest*|levant*|par*|llev*|espos*|encerr*|pesc*|cach*|cogi*), le (cayo|cayeron)`,
          `(la|el|los|unos|las)? (patrulla|policia*|chota|migra|sheriff|polis|oficial*|oficiales|ice|estatal*)`,
        ],
        beside: true,
      },
    ],
  ],
];
