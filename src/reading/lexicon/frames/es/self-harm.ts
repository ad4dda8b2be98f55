import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

const remedio = `
  pastilla*|pildora*|tableta*|capsula*|medicina*|medicamento*|insulina|jarabe|gotas|dosis|${medicineNames}`;
const droga = `
  fentanilo|fenta|fent|heroina|chiva|droga*|opioid*|jeringa|aguja|inyectarse|inyecto|inyectado|inyectandose|
  metadona|narcan|naloxona|usar|consumir|usado|pastillas azules|piquete|sobredosis|cristal`;
const caido = `
  sin respirar, no respiraba, dejo de respirar, no respira, no despertaba, no despierta, no reaccionaba, no
  reacciono, no respondia, inconsciente, desmayad*, se desmayo, morad*, azul, tirad* en (el|la) *, sin pulso, sin
  conocimiento, perdio el conocimiento, se quedo dormid*, desvanecid*, inmovil, lo revivieron, lo resucitaron, lo
  salvaron, le dieron respiracion, le hicieron rcp, rcp, se les fue, se me fue, se fue`;
const grave = `
  urgencias, emergencias, hospital, hospitaliz*, ambulancia, 911, inconsciente, no despertaba, no despierta, no
  reaccionaba, terapia intensiva, uci, intubad*, lavado, lavaron, intoxic*, toxic*, envenen*, narcan, naloxona,
  paramedicos, control de venenos, desmayad*, internad*, se desmayo`;
const deMas = `
  (doble|triple|el doble|el triple|otra|dos|tres|mas) (de)? (la|su)? dosis (de|d)? ..., (mas|demasiad*|de mas|dos
  veces|doble) ... (${remedio}), (por (error|equivocacion|accidente)|sin querer) ..., de mas, (toda|todas|todo) (la|
  las|el|los|sus)? ... (de (toda)? la semana|del mes|juntas|de golpe|de un jalon|de una vez|de un tiron), demasiad*
  (${remedio})`;

/** Spanish: what somebody takes too much of, and what they do to their own body. */
export const spanishOwnHarmFrames: RiskFrames = [
  [
    'overdose',
    [
      { parts: [caido, `(${droga})`], loose: true, either: true },
      {
        parts: [
          `
        tomo, tomaba, se tomo, trago, se trago, ingirio, le dieron, le dio, se inyecto, se puso, comio, se comio,
        bebio`,
          deMas,
          grave,
        ],
        loose: true,
      },
      {
        parts: [
          `nivel* toxic*, niveles (altos|elevados|toxicos), toxicidad`,
          `tomo (de mas|doble|mas|extra|demasiad*), tomaba (de mas|doble|mas), dosis de mas`,
        ],
        loose: true,
        either: true,
      },
    ],
  ],
  [
    'self_harm',
    [
      {
        parts: [
          `
            cortadas, cortes, cortaditas, rasgunos, quemaduras, quemadas, marcas, heridas, lineas, costras,
            mordidas, moretones, laceraciones, aranazos, piquetes`,
          `
            fue (ella|el) mism*, que fue ell* mism*, dijo que fue ella, (dijo|dice|admitio|admite|confeso|reconocio)
            que (ella|el) mism* ..., (dijo|dice|admitio|admite|confeso|reconocio) que se (las|los) (hace|hizo|hacia|
            provoca), se l* (hace|hizo|provoca|provoco|causa|causo) ..., hech* con (un|una|su|el|la) (clip|navaja|
            rastrillo|sacapuntas|tijera*|vidrio|cuchillo|encendedor|cigarro|compas|alfiler|lapiz), propia mano`,
        ],
        loose: true,
      },
    ],
  ],
];
