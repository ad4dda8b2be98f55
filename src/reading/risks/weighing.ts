import { type PracticeArea, type RiskFlag, riskFlags } from '#domain/contact.ts';
import table from '#reading/lexicon/risk-weights.json' with { type: 'json' };
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { signedWords, windowsOf } from './weighed-signs.ts';

/** What the words of a record weigh for each risk. */
export interface Scales {
  /** Above 0 as in the notes that were learned from and state the risk, below as in those that do not. */
  readonly points: (flag: RiskFlag) => number;
  /** The weighty words of the window that weighs most for it, and their statement. */
  readonly weightiest: (flag: RiskFlag) => { readonly span: Span; readonly statement: Span };
}

/** How much the weightiest window counts, against the record as a whole. */
const windowShare = 0.3;

/** Weighs a record as a whole and window by window. */
export function weighRisks(page: Page, within: Span, statements: readonly Span[], area: PracticeArea): Scales {
  const words = signedWords(page, within).map(({ start, end, signs }) => ({ start, end, rows: rowsOf(signs) }));
  const ofArea = { ...within, rows: rowsOf([area]) };
  const record = weigh([ofArea, ...words], inRecord);
  const windows = statements.flatMap((statement) =>
    windowsOf(words, statement).map((window) => ({
      statement,
      words: window,
      sums: weigh([ofArea, ...window], inWindow),
    })),
  );
  const heaviest = (code: number) => {
    const [first, ...others] = windows;
    let best = first ?? { statement: within, words: [], sums: record };
    for (const window of others) if (at(window.sums, code) > at(best.sums, code)) best = window;
    return best;
  };
  return {
    points: (flag) => {
      const code = riskFlags.indexOf(flag);
      return (1 - windowShare) * at(record, code) + windowShare * at(heaviest(code).sums, code);
    },
    weightiest: (flag) => {
      const code = riskFlags.indexOf(flag);
      const { statement, words: window } = heaviest(code);
      return { statement, span: weightyWords(window, code) ?? statement };
    },
  };
}

/** A word by the rows of its signs that were learned. */
interface Weighed extends Span {
  readonly rows: readonly number[];
}

/** The weightiest word with the others near it that weigh nearly as much. */
function weightyWords(words: readonly Weighed[], code: number): Span | null {
  const weighed = words.map((word) => ({
    ...word,
    weight: word.rows.reduce((sum, row) => sum + at(weights, placeOf(row, inWindow) + code), 0),
  }));
  const [top] = weighed.toSorted((one, other) => other.weight - one.weight);
  if (!top || top.weight <= 0) return null;
  const beside = weighed.filter(
    (word) => word.weight >= top.weight / 2 && word.start <= top.end + nearby && word.end >= top.start - nearby,
  );
  return {
    start: Math.min(...beside.map((word) => word.start)),
    end: Math.max(...beside.map((word) => word.end)),
  };
}

/** Letters: a word or two. */
const nearby = 12;

/** By risk, the weights of the words' signs, each once, over the root of their number. */
function weigh(words: readonly Weighed[], scale: Scale): Float64Array {
  const sums = new Float64Array(riskFlags.length);
  const known = new Set(words.flatMap((word) => word.rows));
  for (const row of known) {
    const place = placeOf(row, scale);
    for (let code = 0; code < sums.length; code += 1) sums[code] = at(sums, code) + at(weights, place + code);
  }
  return sums.map((sum) => sum / 20 / Math.sqrt(Math.max(1, known.size)));
}

const at = (numbers: Float64Array | Int16Array, index: number) => numbers[index] as number;

/** A sign weighs one thing within a whole record and another within a window. */
const inRecord = 0;
const inWindow = 1;
type Scale = typeof inRecord | typeof inWindow;
const placeOf = (row: number, scale: Scale) => (row * 2 + scale) * riskFlags.length;

/** By sign, its row in `weights`, which hold twentieths by the order of `riskFlags`. */
const rows = new Map<string, number>();
function rowsOf(signs: readonly string[]): number[] {
  const known: number[] = [];
  for (const sign of signs) {
    const row = rows.get(sign);
    if (row !== undefined) known.push(row);
  }
  return known;
}
const weights = new Int16Array(placeOf(table.signs.length, inRecord));
for (const [row, line] of table.signs.entries()) {
  const record = line.indexOf('\t');
  const window = line.indexOf('\t', record + 1);
  rows.set(line.slice(0, record), row);
  fill(placeOf(row, inRecord), line, record + 1, window);
  fill(placeOf(row, inWindow), line, window + 1, line.length);
}

/** "a12k-3": a letter for each risk, in order, and its weight. Sign by sign: matches of a pattern are 20 MB to be thrown away. */
function fill(place: number, line: string, start: number, end: number) {
  let index = start;
  while (index < end) {
    const letter = line.charCodeAt(index) - 'a'.charCodeAt(0);
    let next = index + 1;
    while (next < end && line.charCodeAt(next) < 'a'.charCodeAt(0)) next += 1;
    weights[place + letter] = Number(line.slice(index + 1, next));
    index = next;
  }
}
