import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const familia = `
  dueno, duena, casero, casera, manager, encargad*, landlord, mama, papa, hermano, hermana, tia, tio, cunad*,
  prim*, amig*, suegr*, espos*, marido, novi*, ex, hij*, niet*, sobrin*, nuera, yerno, padrastro, madrastra,
  abuel*, programa, albergue, motel, parque`;
const peligro = `
  cucarachas, ratas, ratones, chinches, moscas, gusanos, pulgas, hormigas, jeringas, vidrios, moho, basura, heces,
  orines, caca, popo, excremento, comida podrida, trastes sucios, panales sucios, platos con gusanos, bolsas de
  basura`;

/** Spanish risks of house and roof. */
export const spanishHomeFrames: RiskFrames = [
  [
    'unsafe_home',
    [
      {
        parts: [
          `casa, hogar, vivienda, apartamento, apto, depa, cuarto, traila, trailer, cocina, bano, lugar, edificio,
            sotano, condiciones, condiciones de vida, living conditions`,
          `(no (es|esta|son|parece)? (segur*|apt*|habitable*|adecuad*|apropiad*)),
            (esta|estan|es|son|en|muy|bien|toda|todo|de|se ve|se ven)? (muy|bien|toda|todo|en)?
            (insegur*|peligros*|mal estado|malas condiciones|pesimas condiciones|condiciones
            deplorables|deplorable*|mal|mala|malas|fea|feo|suci*|mugros*|asqueros*|cochin*|inhabitable*|insalubre*|
            cayendose|inundad*|podrid*), se (inunda|inundo|llueve|esta cayendo|moja|mete el agua|llena de agua),
            (huele|apesta) (muy|bien)? (feo|mal|horrible|a *)`,
        ],
        beside: true,
      },
      {
        parts: [
          `puerta, puertas, ventana, ventanas, escalera, escaleras, techo, piso, suelo, barandal, pared, paredes,
            enchufe, enchufes, cable, cables, instalacion electrica, estufa, calenton, calentador, alberca, piscina,
            balcon, banera, tina, rampa, detector, alarma, silla de ruedas, andadera`,
          `(ya)? no (cierra*|sirve*|tiene*|funciona*|cabe*|abre*|prende*|baja*|jala*)
            (bien|chapa|barandal|cerca|reja|proteccion|barras|seguro|pasamanos|por|el|la)?,
            esta (rot*|podrid*|quebrad*|floj*|peligros*|tapad*|a punto de caerse|por caerse|suelt*), echa* chispas,
            saca* chispas, se sale el gas, sin (cerca|reja|barandal|proteccion|malla|barras|pasamanos|chapa|seguro|
            vidrio), a punto de (caerse|caer), se hunde*, gotea*, (rot*|quebrad*|podrid*|floj*|descompuest*|
            quemad*) (y|en|con|se|sin|donde|por)?`,
        ],
        beside: true,
      },
      {
        parts: [
          peligro,
          `tirad*, regad*, amontonad*, apilad*, en (el|la|los|las|su|toda|todo) *,
            por (todos|todas|toda|todo|donde) *, hasta (el|en|la) *, sobre (el|la|los) *, debajo de *, llenas,
            al alcance`,
        ],
        beside: true,
      },
      {
        parts: [
          `productos de limpieza, cloro, quimicos, veneno, detergente, medicinas, medicamentos, pastillas, cuchillos,
            navajas, jeringas, agujas, encendedor*, cerillos, cables, herramientas, vidrios, alcohol, gasolina,
            pistola`,
          `abiert*, sin seguro, en el (piso|suelo), en la mesa, tirad*, debajo del (fregadero|lavabo), al alcance,
            a la mano, sueltos, regad*`,
          `bebe, nino, nina, ninos, ninas, gateando, gatea, alcance, menor*, chiquit*, sin seguro, hijo, hija`,
        ],
        loose: true,
      },
      {
        parts: [
          `quema*, quemando, prende*, prendiendo, cocina*, cocinando, se calienta*, calentandose, hace* fuego,
            prenden lumbre`,
          `basura, carbon, lena, lumbre, fogata, papel, anafre, con carbon, con lena`,
          `adentro, dentro de la (casa|traila), en (el|la) (cuarto|cocina|sala|casa|garaje), para calentarse,
            para no tener frio`,
        ],
      },
      {
        parts: [
          `perro, perros, pitbull, pit bull`,
          `mordio, muerde*, mordido, ataco, ataca*`,
          `nino, nina, ninos, bebe, hijo, hija, menor*`,
        ],
      },
      {
        parts: [
          `tapetes sueltos, tapetes, alfombras sueltas, pasillo, escalera, escaleras, piso resbaloso, bano, cables`,
          `riesgo de caida, peligro de caer*, ya se (resbalo|tropezo), sin barras, sin luz en el pasillo,
            se tropieza, casi se cae, resbalos*, peligros*`,
        ],
        loose: true,
      },
    ],
  ],
  [
    'housing_loss',
    [
      {
        parts: [
          `(le|les|nos|se la) (va a|van a|quieren)? (rematar|embargar|subastar|quitar|remataron|embargaron|quitaron),
            embargo de, remate de, subasta de, perdiendo, pierde, perdieron, perdio, va a perder, perder`,
          `(la|su|de la)? (casa|vivienda|propiedad|apartamento|cuarto|traila|depa|voucher|renta|techo|lugar)`,
        ],
        beside: true,
      },
      {
        parts: [
          `orden de, aviso de, papel de, carta de, corte de, demanda de, fecha de, juicio de, proceso de, papeles de,
            notificacion de, lanzamiento, amenaza de`,
          `desahucio, desalojo, lanzamiento, salida, embargo, desocupacion, desocupar`,
        ],
        beside: true,
      },
      {
        parts: [
          `albergue, refugio, shelter, motel, hotel, programa, cuarto, casa de transicion, pariente, tia, amig*,
            prim*`,
          `(solo|nomas|nada mas|ya no)? (lo|la|los|las|le|les|se)? (deja|dejan|da|dan|acaba|termina|vence|quedan|
            queda|paga*|aceptan)`,
          `hasta (el|manana|fin|que|#), el (lunes|martes|miercoles|jueves|viernes|sabado|domingo), quedarse,
            estar ahi, solo hasta`,
        ],
      },
      {
        parts: [
          `no (le|les|nos) (renov*|quieren renovar|van a renovar|quiso renovar|quisieron renovar), no renov*,
            se (le|les)? (vence|vencio|acaba|acabo|termina|termino)`,
          `contrato, lease, renta, arrendamiento, voucher, estancia, motel, ayuda de renta, seccion 8`,
        ],
        beside: true,
      },
      {
        parts: [
          `vive, viven, vivia, duerme, duermen, durmio, se queda, se quedan, anda, andan, pasa la noche, amanece,
            quedandose, esta quedandose, esta en, estan en, sigue en`,
          `(en|debajo de|debajo del|abajo de|abajo del|afuera de|bajo|atras de|cerca de|cerca del)?
            (el|la|un|una|su|los|las|casas de)? (puente|calle|carpa|campamento|parque|carro|van|troca|traila
            vieja|shelter|albergue|refugio|mision|casa abandonada|edificio
            abandonado|lote|monte|rio|camion|parada|estacion|garaje|cochera|sofa|arrimad*|donde le agarre|donde
            puede|donde lo agarre|de casa en casa|con quien se deje|con amig*|motel)`,
        ],
        beside: true,
      },
      {
        parts: [
          familia,
          `(ya)? (no)? (lo|la|los|las|nos) (corrio|corre|corrieron|echo|echaron|saco|sacaron|boto|boto a la
            calle|sacaron a la calle|deja quedarse|dejan quedarse|quiere en|quieren en|quiere ahi|quiere
            fuera|quieren fuera|va a sacar|va a correr|van a sacar|pidio el cuarto|pidio la casa|pidieron el
            cuarto|deja vivir|puso en la calle|deja regresar|dejan regresar|saca),
            dijo que se (vaya|vayan|salga|fuera|fueran|saliera)`,
        ],
      },
      {
        parts: [
          `no puede, no pueden, no podra, ya no puede, ya no pueden`,
          `(regresar|volver|quedarse|vivir|estar|seguir) (en|a|al|con|ahi|alli|viviendo) (su|la|el|los|las)?
            (casa|cuarto|apartamento|depa|programa|albergue|hogar|traila|mama|hermana|hijo|hija|tia|familia)?`,
          `rent*, corr*, ech*, ya lo rent*, ya la rent*, sac*, quier*, casa, cuarto, albergue, programa, porque,
            dueno, duena, esposa, desaloj*`,
        ],
        loose: true,
      },
      {
        parts: [
          `subieron, subio, aumentaron, aumento, subir`,
          `renta, la renta, el alquiler`,
          `no (la|lo)? (puede|pueden|alcanza), ya no, salir, mudarse, tiene que, no le alcanza`,
        ],
        loose: true,
      },
      {
        parts: [
          `nos, lo, la, los, las, le`,
          `(van a|va a|quieren|quiere) (sacar|echar|correr|lanzar|desalojar|botar|pedir)`,
          `el (lunes|martes|miercoles|jueves|viernes|sabado|domingo|#|dia), por no pagar, de (la|su) (casa|traila),
            del (cuarto|apartamento|depa), a la calle, manana, si no, este, fin de mes`,
        ],
        beside: true,
      },
    ],
  ],
];
