import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

const medicina = `medicin*, medicamento*, meds, pastilla*, pildora*, insulina, inyeccion*, tratamiento, receta*, dosis, inhalador, gotas, antibiotico*, jarabe, (lo|la|las) (del|de la) (azucar|presion|corazon|tiroides|diabetes|dolor), ${medicineNames.replaceAll('|', ', ')}`;

/** Spanish risks of health and of the care of oneself, by who does or lacks what. */
export const spanishHealthFrames: RiskFrames = [
  [
    'medication_problem',
    [
      {
        parts: [
          `(no|ya no|nunca|dejo de|olvida|se le olvida|se le olvido|no quiere|no ha querido|casi no|a veces no) (se|le|les|lo|la)? (toma|tomo|ha tomado|ha querido tomar|esta tomando|tomar|tomarse|usa|ha usado|pone|puesto|ha puesto|inyecta|ha inyectado|recogio|ha recogido|pudo recoger|surtio|ha surtido|surten|surtieron|han surtido|han entregado|han autorizado|autorizan|cubren|dan|dieron|han dado|tiene|alcanza para|alcanzo para|puede pagar|pudo comprar|puede comprar|compro|empezo|ha empezado|aplico|ha aplicado|encuentra|llego|llegaron|han llegado|llegan), se (le)? (acabo|acabaron|termino|terminaron|perdio|perdieron|olvidan|olvidaron|pasa|paso), se quedo sin, sin, se salta, se brinca, suspendio, dejo, rechaza, tira, tiro, esconde, escupe, comparte, vende, confunde, revuelve, parte, le robaron, le quitaron`,
          medicina,
        ],
        beside: true,
      },
      {
        parts: [
          medicina,
          `(no|nunca|todavia no|aun no) (le|les|la|las|lo|los|se|se la|se las|se lo)? (llego|llegaron|ha llegado|han llegado|surtieron|ha surtido|toma|tomo|ha tomado|tiene|tienen|recogio|ha recogido|cubre|cubren|aprobaron|mandaron|mando|dieron|pone|ha puesto|entregaron), se (le)? (acabo|acabaron), (sigue|siguen|esta|estan|estaba|estaban) (lleno|llena|llenos|llenas|sin abrir|sin tocar|intact*|vencid*), le (cae|caen|cayo|cayeron) mal, lo (marea|tumba|pone mal|duerme), la (marea|tumba|pone mal|duerme), por la mitad, a la mitad, (hace|hizo|da|dan) (dano|mal|nauseas|mareos|sueno|vomito|asco)`,
        ],
      },
    ],
  ],
  [
    'acute_medical',
    [
      {
        parts: [
          `esta, estuvo, sigue, quedo, fue, la, lo, quedaron`,
          `(internad*|hospitalizad*|ingresad*|internaron|hospitalizaron|ingresaron) (desde|por|con|anoche|ayer|hoy|de urgencia|de emergencia|otra vez|en (cuidados|terapia))`,
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
          `amanecio, estaba, estuvo, quedo, la encontraron, lo encontraron, la encontre, lo encontre, la hallaron, lo hallaron, paso la noche, la encontro, lo encontro`,
          `tirad*, en el (piso|suelo), (sin poder|y no podia|no se podia) (levantarse|pararse|levantar|parar)`,
        ],
      },
      {
        parts: [
          `cayo, caido, caerse, resbalo, tropezo, fue de lado, rodo, ladeo, azoto`,
          `(en|de|del|por|con|al salir de|al bajar de|saliendo de) (el|la|las|los|un|una|su)? (bano|tina|regadera|ducha|cama|silla|sillon|escalera*|escalon*|banqueta|patio|cocina|sala|piso|entrada|porche|hielo|alfombra|tapete|cable)`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'self_neglect',
    [
      {
        parts: [
          `con, trae, traia, viste, usa, usaba, vestid*, lleva, llevaba, tenia`,
          `(la|el|los)? mism* (ropa|camisa|pantalon*|bata|vestido|pijama|blusa|camison) (de|d|que|q|desde|hace|todo*|toda*), (ropa|camisa|pantalon*|bata|pijama|panal) (suci*|manchad*|orinad*|mugros*|oliendo|apestos*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `no, ya no, ni, nunca, casi no, tiene (dias|semanas|meses) que no, lleva ... sin`,
          `se (ha)? (bana|banado|lava|lavado|cambia|cambiado|asea|aseado|peina|rasura|cura|curado|atiende|cuida|corta las unas), banarse, cambiarse, asearse, curarse, lavarse`,
        ],
        beside: true,
      },
      {
        parts: [
          `pelo, cabello, barba, unas, piel, pies, ropa, sabanas, cama, colchon, panal`,
          `enredad*, suci*, mugros*, larguisim*, muy larg*, enterradas, manchad*, orinad*, empapad*, con costras, podrid*, grasos*, apestos*`,
        ],
      },
    ],
  ],
];
