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
          `calentura, fiebre, temperatura, escalofrios, tos, vomito*, diarrea, desmayo*, dolor*`,
          `(muy)? (alta|altisima|con sangre|con flema|y escalofrios|y no (cede|baja|se le quita)|que no (cede|baja|se
          le quita)|desde (ayer|anoche|hace|el|antier|la)|por (dos|tres|varios|#) dias|sin parar|toda la noche|todo el
          dia|seguid*)`,
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
          `sangra, sangraba, sangro, sangrando, sangrado, hemorragia, echando sangre, saca sangre, sale sangre,
          saliendo sangre, perdio sangre, perdiendo sangre, escupe sangre, vomita sangre, tose sangre, orina sangre`,
          `mucho, bastante, de (la|el|los|las)?, por (la|el|los|las)?, y no (para|se le quita|deja), sin parar,
          no para, no se le quita, todavia, desde, al, cuando`,
        ],
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
          `sale, salia, saliendo, salio, le sale, tiene, trae, echa, drena, huele, gusanos, pus`,
          `pus, materia, sangre, mal olor, gusanos, podrido, a podrido`,
          `herida*, llaga*, oido, ojo*, pie*, pierna*, ulcera*, incision, boca, dedo*, sonda, ombligo, muela`,
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
          `apunalaron, punalaron, balearon, balacearon, dispararon, golpearon, atropellaron, atropello, choco,
          chocaron, acuchillaron, mordio, ataco, pico, quemo, se quemo, se corto, se electrocuto, se ahogo,
          se ahogaba, aplasto`,
          `cirugia, hospital, grave, urgencias, emergencia*, intubad*, puntos, ambulancia, inconsciente, conmocion,
          fractur*, sangr*, la cabeza, ${parte}, agua hirviendo, aceite, perro, carro, camioneta, troca, alacran,
          vibora, arana, en la (alberca|tina)`,
        ],
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
      {
        parts: [
          `vino, llego, llamaron, llamo, llame, llamamos, hablaron, pidio, pidieron, se fue, se la llevo, se lo llevo,
          llevo, atendieron, atendio`,
          `(a|al|en|por|con|los|a los|la|una|el)? (la)?`,
          `ambulancia, paramedicos, 911, bomberos, socorristas`,
        ],
        beside: true,
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
          `se le, se me`,
          `(cayo|solto|resbalo|zafo|fue) (el|la|su|mi)?`,
          `bebe, nino, nina, hijo, hija, criatura, recien nacid*, chiquit*, senora, senor, paciente, abuelit*, mama,
          papa`,
        ],
        beside: true,
      },
      {
        parts: [
          `encontro, encontraron, encontre, encontramos, hallo, hallaron, halle, vio, vieron, vi, amanecio, estaba,
          estuvo, quedo, paso (toda)? la noche, desperto, durmio, tirad*, caid*, sentad*, acostad*, lo dejaron,
          la dejaron`,
          `(lo|la)? (tirad*|caid*|botad*|desparramad*|acostad*|sentad*)? (en|junto a|al lado de|debajo de|entre|a un
          lado de) (el|la|su|un)? (piso|suelo|bano|cocina|cama|pasillo|sala|cuarto|patio|tina|regadera|banqueta|
          escalera*)`,
          `y no, sin poder, tirad*, caid*, no (se)? (pudo|podia|puede), horas, toda la noche, desde,
          por la (vecina|hija|noche), cuando llego, #, sola, solo, junto a, al lado de, de la cama, del bano`,
        ],
        loose: true,
      },
      {
        parts: [
          `encontro, encontraron, encontre, hallo, hallaron, halle, vio, vieron, amanecio, quedo`,
          `tirad*, caid*, botad*, en el suelo, en el piso`,
        ],
        beside: true,
      },
      {
        parts: [
          `perro, perra, gato, viento, carro, nieto, nino, otro residente, empujon`,
          `la, lo, me`,
          `tumbo, tiro, tumbaron, tiraron, hizo caer`,
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
          `no (se)? (pudo|podia|puede), sin poder, no se pudo, no podia`,
          `levantar*, parar*, ponerse de pie`,
          `suelo, piso, sola, solo, caida, despues de (caer*|resbalar*), hasta que, horas`,
        ],
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
