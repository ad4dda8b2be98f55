import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const delitos = `robo|robos|robar|robarle|hurto|asalto|asaltar|agresion|agredir|lesiones|golpear|pegarle|pelear|pelea|
  violencia|violencia domestica|abuso|maltrato|negligencia|fraude|estafa|falsificacion|explotacion|posesion|drogas|
  portar *|portacion *|arma|armas|trafico|vender droga*|allanamiento|invasion|vandalismo|danos|amenazas|amenazar|acoso|
  secuestro|violacion|manejar *|conducir *|dui|dwi|resistirse|fuga|desacato|no pagar *|no presentarse *|faltar *|
  homicidio|asesinato|apunalar *|disparar *|traer *|escaparse|violar *|romper *|entrar *`;
const corte = `corte|la corte|su corte|audiencia|la audiencia|su audiencia|juicio|el juicio|la cita con (el|su) oficial|
  cita con (el|su) oficial|su cita con (el|la) (oficial|po)|firmar|reportarse|su reporte|el reporte|probatoria|
    la probatoria|
  su probatoria|el juez|la jueza|su oficial|su po|el po|la po|parole|servicio comunitario|su servicio comunitario`;
const lugares = `casa|la casa|su casa|centro|albergue|programa|hogar|refugio|shelter|grupo|escuela|trabajo|hospital|
  clinica|
  residencia|unidad|asilo|casa hogar|hogar temporal|hogar de grupo|casa de transicion|cuarto|dormitorio|campamento|
  apartamento|domicilio|centro de dia|colocacion|casa de su *`;

/** Spanish risks of arrest and of somebody nobody can find. */
export const spanishLawFrames: RiskFrames = [
  [
    'arrest_or_violation',
    [
      {
        parts: [
          `metieron, metio, mandaron, mando, llevaron, llevo, regresaron, encerraron, tienen, echaron,
            refundieron, guardaron, trasladaron, amanecio, durmio, paso la noche, paso el fin de semana, fue a dar,
            fue a parar, termino, acabo`,
          `(en|a|al|dentro de) (la|el|una)? (bote|tambo|carcel|penal|reclusorio|juvenil|centro de detencion|
            prision|celda|calabozo|delegacion|comandancia|separos|centro juvenil)`,
        ],
        beside: true,
      },
      {
        parts: [
          `cargo, cargos, acusad*, acusan, acusaron, procesad*, imputad*, sentenciad*, denunciad*, arrestad*,
            arrestaron, detenid*, detuvieron, pres*, encarcelad*, esposad*, buscad*, lo buscan, la buscan,
            lo estan buscando, la estan buscando, lo anda buscando la policia, citad*, citaron, multad*, multaron,
            ficharon, agarraron, condenad*, juzgad*`,
          `(por|de|con) (un|una|el|la|su)? (${delitos})`,
        ],
        beside: true,
      },
      {
        parts: [
          `falto, faltaron, no fue, no se presento, no se ha presentado, no llego, no acudio, no comparecio,
            no ha ido, dejo de ir, se salto, perdio, no cumplio, no ha cumplido, no cumple, no se reporta,
            no se reporto`,
          `(a|al|ante|con|en)? (${corte})`,
        ],
        beside: true,
      },
      {
        parts: [
          `violo, viola, rompio, quebranto, incumplio, incumple, no cumple, no cumplio, ignoro, desobedecio,
            violando, a pesar de, contra, en contra de`,
          `(con)? (la|su|las|sus|el|los|una)? (orden de (restriccion|alejamiento|proteccion|no contacto|la corte)|
            orden|condiciones|probatoria|libertad|libertad condicional|terminos|reglas de (la probatoria|
            su libertad)|toque de queda|arresto domiciliario)`,
        ],
        beside: true,
      },
      {
        parts: [
          `esposad*, fichad*, tras las rejas, bajo custodia de, custodia de la policia, custodia del sheriff,
            salio bajo fianza, libre bajo fianza, pago fianza, pagaron la fianza, sin derecho a fianza,
            le negaron la fianza, le fijaron fianza, lo tienen detenido, la tienen detenida, levantaron cargos,
            presentaron cargos, le pusieron cargos, le levantaron *, lo sentenciaron, la sentenciaron, lo procesaron,
            le quitaron la probatoria, perdio la probatoria, le revocaron, lo violaron de probatoria,
            lo regresaron a prision, salio en la lista de la carcel`,
        ],
      },
    ],
  ],
  [
    'whereabouts_unknown',
    [
      {
        parts: [
          `se la llevo, se lo llevo, se los llevo, se las llevo, se la llevaron, se lo llevaron, se los llevaron,
            se llevo, se llevaron, la saco, lo saco, la sacaron, la movio, la movieron, la cambio, la escondio,
            lo escondio, los escondio, la tiene, los tiene`,
          `no (quiere|quiso|quieren|quisieron) decir, no dice, no dicen, no dijo, sin decir, nadie sabe, no se sabe,
            lugar desconocido, quien sabe, no sabemos, se desconoce, no da la direccion, no ha vuelto, no han vuelto,
            no contesta`,
        ],
        loose: true,
      },
      {
        parts: [
          `no regreso, no volvio, no llego, no ha regresado, no ha vuelto, no ha llegado, nunca regreso,
            nunca volvio, nunca llego, no regresaron, no han regresado, no aparecio, no ha aparecido,
            no se presento a dormir, no amanecio`,
          `(al|a|a la|a su|del|de|de la|de su|en|en la|en su|en el) (${lugares}|permiso|pase|paseo|mandado|tienda|
            cita medica|recreo)`,
        ],
        beside: true,
      },
      {
        parts: [
          `se perdio, se extravio, se salio, se escapo, se fugo, se fue, salio, se largo, desaparecio, se bajo`,
          `la buscan, lo buscan, los buscan, la andan buscando, lo andan buscando, la estan buscando,
            lo estan buscando, no la hallan, no lo hallan, no lo encuentran, no la encuentran, no se encuentra,
            no aparece, no lo localizan, no la localizan, sin rastro, nadie la vio, nadie lo vio, no se sabe,
            nadie sabe, sin saber de, ya no supieron, no han sabido, policia la busca, policia lo busca`,
        ],
        loose: true,
      },
      {
        parts: [
          `buscando, buscan, lo busca, la busca, buscandolo, buscandola, lo andan buscando, la andan buscando,
            lo estan buscando, la estan buscando, la siguen buscando, lo siguen buscando`,
          `no esta en, no estaba en, no lo hallan, no la hallan, no lo encuentran, no la encuentran, sin exito,
            sin suerte, desde anoche, desde ayer, desde el, desde la, por todos lados, por todas partes,
            en hospitales, con perros, en el monte, en el barrio, en las calles, y nada, sin rastro, no aparece`,
        ],
        loose: true,
      },
      {
        parts: [
          `ya no vive, ya no viven, ya no esta, ya no estan, ya no se queda, se mudo, se mudaron, se fueron,
            desocuparon, desocupo, se salieron, lo echaron, la echaron`,
          `no se sabe, nadie sabe, paradero, sin direccion, sin dejar, no dejo, no dejaron, se desconoce,
            desconocid*, quien sabe, no sabemos, no dijo, no dijeron, no saben`,
        ],
        loose: true,
      },
    ],
  ],
  [
    'substance_use',
    [
      {
        parts: [
          `(anda|andaba|esta|estaba|llego|vino|amanecio|sigue|viene|llega|vive|iba|maneja|manejo|se puso|se pone|
            me contesto|se veia|parecia) (bien|muy|medio|todo|otra vez|toda)?`,
          `crudo, cruda, en crudo, briag*, ahogad*, grif*, loco de *, hasta las chanclas, hasta las manitas,
            hasta el tope, hasta el copete, happy, servid*, pasad* de copas, pasad*, tronad*, cristaleand*, ped*,
            entonad*, mareado de tomar, en la peda, enfiestad*, enganchad*, en el vicio, bajo el efecto,
            bajo la influencia, borrach*, drogad*, marihuan*, prendid*, ido de droga`,
        ],
        beside: true,
      },
      {
        parts: [
          `tomo, toma, tomando, tomaba, chupo, chupa, chupando, bebio, bebe, bebiendo, pisteo, pistea, pisteando,
            se la paso tomando, se pone a tomar, se puso a tomar, anda chupando`,
          `toda la noche, todo el dia, hasta (la madrugada|las #|tarde|caerse|amanecer|perderse|vomitar|quedarse),
            con (los|sus|unos) (amigos|compas|primos|cuates|vecinos), en (el bar|la cantina|la esquina|la calle|
            la troca|la fiesta), antes de (venir|manejar|la visita|la cita|entrar), a escondidas, desde (temprano|
            la manana|el viernes|el sabado|anoche|que), # (dias|veces)`,
        ],
        beside: true,
      },
      {
        parts: [
          `se mete, se metio, metiendose, se avienta, se avento, se echa, se echo, se da, se dio, se truena,
            se trono, se quema, se fuma, se fumo, se poncha, se inyecta, se pica, se pico, se arponea, trae, traia,
            le encontraron, le hallaron, carga, cargaba, compra, consigue, le pega a, le entra a, le entro a,
            le hace a, adict* a, enganchad* a, enganchad* con, volvio a, regreso a, dejo y volvio a`,
          `(un|una|unos|unas|su|sus|la|el|las|los)? (pase|pases|lineas|linea|toque|toques|churro|porro|gallo|piedra|
            foco|globo|globito|bolsita|papelito|pericazo|pipazo|arponazo|chochos|tachas|perico|mota|cristal|coca|
            chiva|heroina|fentanilo|polvo|droga|drogas|cemento|thinner|activo|resistol|vicio|hierba|yerba|
            pastillas de la calle|pastillas sin receta|azules|pipa|jeringa|jeringas|carrujo)`,
        ],
        beside: true,
      },
    ],
  ],
];
