import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const machine = `tele, television, radio, celular, telefono, microondas, abanico, paredes, pared, anuncios, letreros, espejo, perro, perros, gatos, pajaros, computadora, ventilador, luces, carros, placas, senor de la tele, hombre de la tele, senora de la tele, santos, virgen, nino de la pared, foco, focos, voces, el de las noticias`;
const body = `
  brazo|brazos|pierna|piernas|mano|manos|muslo|muslos|muneca|munecas|panza|vientre|piel|cuello|cabeza|cara|pecho|
  antebrazo|muela|diente|oido|cuerpo`;
const dear = `
  perro|perra|perros|gato|gata|gatos|pajaro|pajaros|mascota|mascotas|cosas|herramientas|guitarra|troca|carro|joyas|
  anillo|anillos|ropa|pertenencias|coleccion|muebles|reloj`;
const farewell = `(regalo|regala|regalando|repartio|reparte|repartiendo|anda regalando|esta regalando|dio) (todas|todos|todo|a)? (su|sus|el|la|los|las) (${dear}), (dejo|escribio|escribe|dejando|hizo|tiene) (una|unas|la|las)? (carta|cartas|nota|notas|recado|recados) (para|a|pa) ..., se (despidio|despide|esta despidiendo|anda despidiendo) (de|d) ..., despidiendose, le dio la llave a`;
const closing = `(ya)? (esta|estoy|anda) (ya|muy|bien)? (cansad*|hart*), ya (esta|estoy) en paz, (arreglo|pago|dejo pagad*|compro) (todas)? (sus|su|el|la|las) (deudas|papeles|testamento|entierro|funeral|caja|lote|biles|cuentas|asuntos), (que)? (cuiden|cuidame|cuida|cuide) (a|de) (mi|mis|su|sus|la|los) (mama|hijos|ninos|perro|papa|hija|hijo), ya no (va a|voy a|lo|la|los|las)? (necesit*|ocup*) ..., ya (llevame|recogeme|llevenme|llevatelo)`;

/** Spanish: what somebody says of their own death, of another's, and of things that speak. */
export const spanishMindFrames: RiskFrames = [
  [
    'suicidal_ideation',
    [
      { parts: [farewell, `${farewell}, ${closing}`], loose: true },
      {
        parts: [
          `prefiero, prefiere, preferiria, quisiera, quiero, quiere, mejor, ojala, deberia, ya quiero, ya quiere`,
          `(estar|que me|que lo|que la)? (bajo|bajo la|debajo de la|abajo de la|en la|en el|en una) (tierra|tumba|panteon|caja|hoyo|cementerio|ataud), (que)? (me|lo|la) (entierren|entierran|enterraran|incineren|cremen) ..., (estar)? (enterrad*|tres metros bajo tierra)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'psychosis',
    [
      {
        parts: [
          machine,
          `(le|lo|la|me|les) (habla|hablan|hablaba|dice|dicen|dijo|dijeron|manda|mandan|mando|ordena|ordenan|ordeno|llama|llaman|esta llamando|esta hablando|esta mandando|estan hablando|grita|gritan|mira|miran|vigila|vigilan|graba|graban|lee|leen|esta viendo|esta vigilando|esta escuchando|contesta|avisa|susurra|ve|ven|hace senas|hacen senas) ..., (habla|hablan) de (el|ella|mi)`,
        ],
        beside: true,
      },
      {
        parts: [
          `le, les, me, nos, que, q`,
          `(lean|leen|lee|leyendo|roban|roben|controlan|controlen|meten|metan|ponen|escuchan|escuchen) (la mente|los pensamientos|el pensamiento|el cerebro|pensamientos|ideas en la)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'self_harm',
    [
      {
        parts: [
          `(se|me) (apago|apaga|apagaba|apagando|puso|enterro|encajo|encaja|clavo|clava|pico|pica|paso|quemo|quema|corto|corta|rasguno|rasguna|pincho|tallo|talla|raspo|raspa)`,
          `(el|un|la|una|los|unas|unos)? (cigarro|cigarros|cigarrillo|encendedor|navaja|vidrio|tenedor|aguja|compas|lapiz|clip|cuchillo|tijeras|pluma|rasurador|rastrillo|plancha|cerillo) (prendid*|roto|caliente)?`,
          `(en|por|contra) (el|la|los|las|su|sus) (${body})`,
        ],
        beside: true,
      },
      {
        parts: [
          `(se|me) (saco|arranco|quito|jalo|abrio|reabrio)`,
          `(los|las|sus|el|la) (puntos|puntadas|grapas|suturas|sonda|herida|costras)`,
          `(a proposito|adrede|otra vez|de nuevo|con|sol*|# veces|dos veces)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(se)? (trago|tomo|comio)`,
          `(una|unas|un|pedazos de)? (pila|pilas|bateria|baterias|navaja|navajas|vidrio|vidrios|tornillos|tornillo|cuchara)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'homicidal_ideation',
    [
      {
        parts: [
          `(va|voy|iba|vamos|ganas de|quiere|quiero|quisiera|dan ganas de|le dan ganas de) a? (quebrar|tronar|balear|ahogar|acuchillar|degollar|asfixiar|apunalar|matar|despachar|desaparecer|envenenar|balacear|quemar viv*)`,
          `(al|a la|a mi|a su|a ese|a esa|a un|a una|a los|a las|a todos|a este|a esta|a mis|a sus) (vecin*|cunad*|jefe|jefa|esposo|esposa|ex|papa|mama|hermano|hermana|padrastro|suegr*|primo|prima|bebe|nino|nina|hijo|hija|tipo|vato|guey|cabron|novio|novia|juez|oficial|guardia|compadre|companer*|senor|senora|hijos|ninos|yerno|nuera|tio|tia|dueno|casero|roommate|maestr*|doctor|enfermer*|trabajador*)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'violence_threat',
    [
      {
        parts: [
          `ya se, yo se, se muy bien, voy a averiguar, ya averigue, sabemos, ya sabe, ya sabemos`,
          `(en)? donde (vives|viven|vive usted|trabajas|te estacionas|estacionas|paras|duermes|estudian tus hijos)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'domestic_violence',
    [
      {
        parts: [
          `(su|mi|el|la)? (esposo|marido|pareja|novio|novia|esposa|ex|viejo|concubino|mujer)`,
          `(le|la|lo|me) (avienta|avento|empuja|jalonea|jala|cachetea|ahorca|pega|golpea|patea|tira|quita el (celular|telefono|dinero)|quito el (celular|telefono|dinero)|revisa el (celular|telefono)|encierra|controla|amenaza|anda pegando|esta pegando|estuvo pegando|ha estado (golpeando|pegando)|tiene amenazada|da de golpes|pone la mano encima|levanta la mano)`,
        ],
        beside: true,
      },
    ],
  ],
];
