import { type PracticeArea, type RiskFlag, riskFlags } from '#domain/contact.ts';
import table from '#reading/lexicon/risk-weights.json' with { type: 'json' };
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { signedWords, windowsOf } from './weighed-signs.ts';

/** What the words of a record weigh for each risk. */
export interface Scales {
  /** Above 0 as in the notes that were learned from and state the risk, below as in those that do not. */
  readonly points: (flag: RiskFlag) => number;
  /** The window that weighs most for it, and its statement. */
  readonly weightiest: (flag: RiskFlag) => { readonly span: Span; readonly statement: Span };
}

/** How much the weightiest window counts, against the record as a whole. */
const windowShare = 0.3;

/** Weighs a record as a whole and window by window. */
export function weighRisks(page: Page, within: Span, statements: readonly Span[], area: PracticeArea): Scales {
  const words = signedWords(page, within).map(({ start, end, signs }) => ({ start, end, rows: rowsOf(signs) }));
  const ofArea = { ...within, rows: rowsOf([area]) };
  const record = weigh([ofArea, ...words]);
  const windows = statements.flatMap((statement) =>
    windowsOf(words, statement).map((window) => ({
      statement,
      span: { start: (window[0] as Span).start, end: (window.at(-1) as Span).end },
      points: weigh([ofArea, ...window]),
    })),
  );
  const heaviest = (risk: number) => {
    const [first, ...others] = windows;
    let best = first ?? { statement: within, span: within, points: record };
    for (const window of others) if (at(window.points, risk) > at(best.points, risk)) best = window;
    return best;
  };
  return {
    points: (flag) => {
      const risk = riskFlags.indexOf(flag);
      return (1 - windowShare) * at(record, risk) + windowShare * at(heaviest(risk).points, risk);
    },
    weightiest: (flag) => heaviest(riskFlags.indexOf(flag)),
  };
}

/** A word by the rows of its signs that were learned. */
interface Weighed extends Span {
  readonly rows: readonly number[];
}

/** By risk, what the network that was learned (`scripts/weigh/learn.ts`) makes of the words' signs, each counted once. */
function weigh(words: readonly Weighed[]): Float64Array {
  const known = new Set(words.flatMap((word) => word.rows));
  const hidden = new Float64Array(width);
  for (const row of known)
    for (let unit = 0; unit < width; unit += 1) hidden[unit] = at(hidden, unit) + at(vectors, row * width + unit);
  const share = 1 / 128 / Math.sqrt(Math.max(1, known.size));
  for (let unit = 0; unit < width; unit += 1)
    hidden[unit] = Math.max(0, at(hidden, unit) * share + at(hiddenBias, unit));
  return outputBias.map((bias, risk) => {
    let points = bias;
    for (let unit = 0; unit < width; unit += 1) points += at(outputs, risk * width + unit) * at(hidden, unit);
    return points;
  });
}

const at = (numbers: Float64Array | Int8Array, index: number) => numbers[index] as number;

const hiddenBias = Float64Array.from(table.hiddenBias);
const outputs = Float64Array.from(table.outputs);
const outputBias = Float64Array.from(table.outputBias);
const width = hiddenBias.length;
const vectors = new Int8Array(Buffer.from(table.vectors, 'base64'));

/** By sign, its row in `vectors`. */
const rows = new Map(table.signs.map((sign, row) => [sign, row]));
function rowsOf(signs: readonly string[]): number[] {
  const known: number[] = [];
  for (const sign of signs) {
    const row = rows.get(sign);
    if (row !== undefined) known.push(row);
  }
  return known;
}
