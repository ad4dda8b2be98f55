import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const parte = `
  brazo*, antebrazo, mano*, dedo*, muneca, codo, hombro, clavicula, costilla*, espalda, columna, cuello, cadera,
  pelvis, pierna*, rodilla*, tobillo*, pie,
  pies, talon, nariz, mandibula, quijada, craneo, cabeza, cara, frente, ceja, ojo, ojos, boca, labio*, oreja, oido,
  pecho, estomago, panza, barriga,
  vientre, abdomen, costado, ingle, femur, tibia, hueso*, piel, muslo, pantorrilla, lengua, encia, muela, garganta`;
const lugar = `
  hospital, urgencias, emergencia*, sala de emergencia*, la sala, terapia intensiva, cuidados intensivos, intensivo,
  icu, er, cirugia, quirofano, unidad de quemados,
  centro de trauma, clinica de urgencias, observacion`;

/** Spanish risks of the body: its signs, injuries and what they are treated with, and falls. */
export const spanishBody: RiskFrames = [
  [
    'acute_medical',
    [
      {
        parts: [
          `llevaron, llevo, lleve, llevamos, llevada, llevado, mandaron, mando, mande, mandamos, trasladaron,
          traslado, trasladada, trasladado, transportaron, transporto, internaron, interno, internado, internada,
          ingresaron, ingreso, ingresada, ingresado, hospitalizaron, hospitalizar, hospitalizada, hospitalizado,
          reingreso, regreso, volvio, corrio, corrieron, fue a dar, termino, amanecio, sigue, esta, estuvo, va, iba,
          vamos, salio`,
          `(de nuevo|otra vez|ahora|anoche|ayer|hoy|de)? (a|al|en|en el|para el|rumbo a) (la|el|las|los)? (sala de|
          area de|unidad de)?`,
          lugar,
          `por, con, desde, anoche, ayer, hoy, ahora, de emergencia, otra vez, en ambulancia, grave, conectad*,
          porque, el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)`,
        ],
        loose: true,
      },
      {
        parts: [
          `llevaron, llevo, lleve, llevamos, mandaron, mando, mande, mandamos, trasladaron, transportaron`,
          `a urgencias, a emergencia*, al hospital, de emergencia, de urgencia, en ambulancia, en helicoptero,
          otra vez, de nuevo, a la sala de emergencia*, en terapia`,
        ],
        beside: true,
      },
      {
        parts: [
          `internaron, ingresaron, hospitalizaron, volvieron a (hospitalizar|internar), operaron, intubaron`,
          `de emergencia, de urgencia, otra vez, de nuevo, en terapia, por, con, anoche, ayer, hoy,
          el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)`,
        ],
        beside: true,
      },
      {
        parts: [
          `se, le, se le, lo, la`,
          `(ha)? (quebro|rompio|fracturo|cortaron|disloco|zafo|safo|reventaron|rompieron|quebraron|
          mordio|abrio|abrieron|inflamo|infecto|hincho|entumio|durmio|durmieron|paralizo|trabo|puso (negr*|morad*|
          azul*)|esta (poniendo|pudriendo))`,
          parte,
        ],
        beside: true,
      },
      {
        parts: [
          parte,
          `(esta|estan|estaba|muy|bien|toda|todo|todas|se le|la tiene|lo tiene|se ve|tiene)? (
          infectad*|quebrad*|fracturad*|quemad*|negr*|caliente*|chuec*|torcid*|entumid*|dormid*|paralizad*|dura|duro|duras|duros|
          cortad*|ampollad*|amputad*|deforme) (y|por|de|desde|con|hasta|al|a|del)?`,
        ],
        beside: true,
      },
      {
        parts: [
          `dolor, dolores, duele, dolia, dolian, duelen, ardor`,
          `(muy)? (fuerte|fuertes|feo|intenso|intensos|insoportable|terrible|agudo|horrible|tremendo|muchisimo|
          bastante|mucho|de repente)`,
          `${parte}, por, en, al, desde, y`,
        ],
      },
      {
        parts: [
          `presion, azucar, glucosa, fiebre, calentura, temperatura, pulso, oxigeno, saturacion, sat, potasio,
          hemoglobina`,
          `(le|la|lo|se le|le llego|esta|estaba|anda|andaba|subio|llego|amanecio|muy|le subio|la trae|lo trae|trae|
          tiene)? (en|a|de|hasta|como en)? (18#|19#|20#|21#|22#|23#|24#|3##|4##|5##|6##|38|39|40|41|101|102|103|104|7#|
          8#|por las nubes|por los cielos|muy (alta|alto|baja|bajo|altisima)|altisim*|bajisim*|por el (cielo|suelo|
          piso)|descontrolad*|peligros*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `dio, dieron, tuvo, sufrio, tenido, esta teniendo, le vino, paso, pego, han dado, ha dado, dando`,
          `(un|una|otro|otra|dos|tres|varios|varias|el|unos|unas|como un|como una)? (principio de|ataque de|ataque)?
          (derrame|embolia|infarto|ataque|ataques|convulsion*|ataque epileptico|epileptico|preinfarto|paro|paro
          cardiaco|asma|desmayo*|desvanecimiento|hemorragia|reaccion alergica|alergia fuerte|bajon de azucar|coma|
          golpe de calor|colico*|trombosis|aneurisma|amenaza de aborto|aborto|contracciones|preeclampsia|neumonia|
          pulmonia|apendicitis)`,
        ],
        beside: true,
      },
      {
        parts: [
          `herida, heridas, llaga, llagas, ulcera, ulceras, escara, escaras, operacion, cirugia, incision, cortada,
          quemadura, mordida, mordedura, absceso, bola, grano, postema, puntos, sonda, cateter, pie diabetico,
          dedo del pie`,
          `(esta|estan|se le|se ve|ya|muy|toda|todo|se)? (infectad*|infecto|abiert*|abrio|abrieron|supur*|huele*|
          apesta*|podrid*|negr*|con (pus|gusanos|mal olor|sangre|fiebre)|sangr*|caliente*|hinchad*|inflam*|se ve el
          hueso|hasta el hueso|drena*|llena de|salio|destapo|tapo|morad*|roj*)`,
        ],
      },
      {
        parts: [
          `trago, tragado, tomo, bebio, comio, se trago, ingirio, se tomo, se comio, inhalo`,
          `pila*, bateria*, moneda*, iman*, cloro, clorox, limpiador, gasolina, thinner, veneno, raticida, detergente,
          jabon, pastillas de (la|el|su), pastillas del (abuel*|papa), anticongelante, insecticida, aguja, tornillo,
          vidrio, alfiler`,
        ],
        beside: true,
      },
      {
        parts: [
          `esta, estaba, anda, andaba, amanecio, desperto, quedo, sigue, lo vi, la vi, se veia, se ve, lo note,
          la note, se puso, muy, bien, toda, todo`,
          `(muy|bien|toda|todo|tan|como)? (debil|ardiendo|palid*|amarill*|morad*|azul|sudando|delirando|desorientad*|
          confundid*|ida|ido|adormilad*|aletargad*|desvanecid*|desmayad*|inconsciente|tiesa|tieso|fria|frio|ahogandose|
          agitad*|deshidratad*)`,
          `y no, y con, no responde, no contesta, no sabe, no reconoce, no habla, ambulancia, 911, urgencias,
          hospital, fiebre, sin fuerzas, desde, de repente, no despierta, llam*, los labios`,
        ],
        loose: true,
      },
    ],
  ],
  [
    'fall',
    [
      {
        parts: [
          `cayo, caido, cayeron, caer, caerse, cae, resbalo, resbalado, resbala, tropezo, tropieza, rodo, rueda,
          ladeo, azoto, aterrizo`,
          `(en|de|del|por|con|contra|al|sobre|desde|saliendo de|bajando|subiendo|a) (el|la|las|los|un|una|su|sus|unas|
          unos)?`,
          `bano, tina, regadera, ducha, cama, litera, cuna, silla, silla de ruedas, sillon, sofa, banco, escalera*,
          escalon*, banqueta, acera, patio, cocina, sala, piso, suelo, entrada, porche, hielo, alfombra, tapete,
          cable, andamio, techo, arbol, columpio, resbaladilla, bicicleta, bici, moto, camion, bus, carro, troca,
          caballo, andador, barandal, lodo, agua, jabon, nieve, lluvia, pasillo, yarda, rampa, brazos, rodillas,
          sentones, sentaderas, espaldas, boca, lado, frente, cabeza, cara, hoyo, zanja, banquito, mesa, excusado,
          inodoro, taza, jardin, estacionamiento, calle, tienda, parque`,
        ],
        beside: true,
      },
      {
        parts: [
          `la, lo`,
          `tumbo, tiro, tumbaron, tiraron, hizo caer`,
          `(el|la|un|una|su)? (perro|perra|gato|viento|nieto|nino|carrito|puerta|bicicleta)`,
        ],
        beside: true,
      },
      {
        parts: [
          `le fallaron, le fallo, se le vencieron, se le vencio, se le doblaron, se le doblo, se le aflojaron,
          no le respondieron, le temblaron`,
          `pierna*, rodilla*, pie*, tobillo*, cadera`,
        ],
        beside: true,
      },
      {
        parts: [
          `ha tenido, tuvo, sufrio, tiene, lleva, van, reporta, presento, otra, segunda, tercera, ultima, una, hubo,
          por una, despues de una, varias, dos, tres, #`,
          `caida, caidas, resbalon, tropezon, costalazo, sentonazo, porrazo, golpazo`,
          `en, al, de, del, desde, esta, ayer, anoche, hoy, el, la, este, por, con, y`,
        ],
        beside: true,
      },
    ],
  ],
];
