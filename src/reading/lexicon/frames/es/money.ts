import { choicesOf } from '#reading/lexicon/choices.ts';
import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const taker = `hijo, hija, hijos, nieto, nieta, nietos, sobrino, sobrina, sobrinos, yerno, nuera, hermano, hermana, primo, prima, cuidador, cuidadora, muchacha que la cuida, senora que la cuida, amigo, amiga, vecino, vecina, inquilino, inquilina, apoderado, apoderada, novio, novia, alguien, un hombre, una mujer, ahijado, ahijada`;
const takerOne = choicesOf(taker);
const elder = `
  dona|don|la sra|el sr|sra|sr|la senora|el senor|senora|senor|su mama|su papa|su abuela|su abuelo|su tia|su tio|
  la clienta|la cliente|el cliente|la abuela|el abuelo|ella|el`;

/** Spanish: who takes an old person's money. */
export const spanishMoneyFrames: RiskFrames = [
  [
    'financial_exploitation',
    [
      {
        parts: [
          `amenaza, amenazo, amenazan, exige, exigen, grita, presiona`,
          `si no (le|les) (da|dan|entrega|presta|firma)`,
          `(el|la|su|sus|los)? (cheque|dinero|pension|tarjeta|casa)`,
        ],
        beside: true,
      },
      {
        parts: [
          taker,
          `saco, saca, sacan, sacaron, sacando, ha sacado, retiro, retira, retiraron, retirando, gasto, gasta, gastando, usa, uso, usando, usaron, cobra, cobro, cobrando, transfirio, agarra, agarro, se lleva, se llevo, se queda con, se quedo con, maneja, vacio, empeno, vendio, compro, compra`,
          `(la|su|el|las|sus|los|de la|con la|con su|de su)? (tarjeta|tarjetas|cuenta|cheque|cheques|pension|seguro|ahorros|ssi|libreta|dinero|estampillas|casa|carro|joyas) (del banco|de banco|de debito|de ahorros|bancaria|ebt)? (de|del) (${elder}), (de|con) (la|su) (cuenta|tarjeta|libreta|pension) (del banco|de debito)?, (su|el) (cheque|pension|seguro social)`,
        ],
      },
      {
        parts: [
          `tarjeta, tarjetas, cheque, cheques, cuenta, pension, dinero, ebt, estampillas, seguro`,
          `(se)? (la|lo|los|las) (usa|cobra|gasta|saca|maneja|queda|agarra|quita|uso|cobro|gasto|saco|quito|tiene)`,
          `(la|el|su|un|una|sus)? (${takerOne})`,
        ],
        beside: true,
      },
      {
        parts: [
          `sacaron, retiraron, sacan, retiran, faltan, falta, cobraron, gastaron, han sacado`,
          `$?#*, # mil, dinero, mil dolares`,
          `(del|de la|de su|con la|con su|en el) (cajero|cuenta|tarjeta|banco|ahorros|libreta)`,
        ],
      },
    ],
  ],
];
