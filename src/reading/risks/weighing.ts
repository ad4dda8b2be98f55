import { type PracticeArea, type RiskFlag, riskFlags } from '#domain/contact.ts';
import table from '#reading/lexicon/risk-weights.json' with { type: 'json' };
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { type Sign, signsOf } from './weighed-signs.ts';

/** What the words of a record weigh for each risk. */
export interface Scales {
  /** Above 0 as in the notes that were learned from and state the risk, below as in those that do not. */
  readonly points: (flag: RiskFlag) => number;
  /** The sentence that weighs most for it, and from the first to the last of its weighty words. */
  readonly weightiest: (flag: RiskFlag) => { readonly span: Span; readonly sentence: Span };
}

/** How much the weightiest sentence counts, against the record as a whole. */
const sentenceShare = 0.3;

/** Weighs a record as a whole and sentence by sentence. */
export function weighRisks(page: Page, within: Span, sentences: readonly Span[], area: PracticeArea): Scales {
  const signsIn = ({ start, end }: Span) => signsOf(page.plain.slice(start, end), area);
  const record = weigh(signsIn(within), inRecord);
  const parts = sentences.map((sentence) => {
    const signs = signsIn(sentence);
    return { sentence, signs, sums: weigh(signs, inSentence) };
  });
  const heaviest = (code: number) => {
    const [first, ...others] = parts;
    let best = first ?? { sentence: within, signs: [], sums: record };
    for (const part of others) if (at(part.sums, code) > at(best.sums, code)) best = part;
    return best;
  };
  return {
    points: (flag) => {
      const code = riskFlags.indexOf(flag);
      return (1 - sentenceShare) * at(record, code) + sentenceShare * at(heaviest(code).sums, code);
    },
    weightiest: (flag) => {
      const code = riskFlags.indexOf(flag);
      const { sentence, signs } = heaviest(code);
      return { sentence, span: weightyWords(signs, code, sentence) };
    },
  };
}

/** The weightiest sign with the others near it that weigh nearly as much. */
function weightyWords(signs: readonly Sign[], code: number, { start, end }: Span): Span {
  const weighed = signs.flatMap((sign) => {
    const row = rows.get(sign.key);
    return row === undefined || sign.end === 0
      ? []
      : [{ ...sign, weight: at(weights, placeOf(row, inSentence) + code) }];
  });
  const [top, ...others] = weighed.toSorted((one, other) => other.weight - one.weight);
  if (!top || top.weight <= 0) return { start, end };
  const beside = others.filter(
    (sign) => sign.weight >= top.weight * 0.7 && sign.start <= top.end + nearby && sign.end >= top.start - nearby,
  );
  return {
    start: start + Math.min(top.start, ...beside.map((sign) => sign.start)),
    end: start + Math.max(top.end, ...beside.map((sign) => sign.end)),
  };
}

/** Letters: a word or two. */
const nearby = 12;

/** By risk, the weights of the known signs over the root of their number. */
function weigh(signs: readonly Sign[], scale: Scale): Float64Array {
  const sums = new Float64Array(riskFlags.length);
  let known = 0;
  for (const { key } of signs) {
    const row = rows.get(key);
    if (row === undefined) continue;
    known += 1;
    const place = placeOf(row, scale);
    for (let code = 0; code < sums.length; code += 1) sums[code] = at(sums, code) + at(weights, place + code);
  }
  return sums.map((sum) => sum / 20 / Math.sqrt(Math.max(1, known)));
}

const at = (numbers: Float64Array | Int16Array, index: number) => numbers[index] as number;

/** A sign weighs one thing within a whole record and another within its sentence. */
const inRecord = 0;
const inSentence = 1;
type Scale = typeof inRecord | typeof inSentence;
const placeOf = (row: number, scale: Scale) => (row * 2 + scale) * riskFlags.length;

/** By sign, its row in `weights`, which hold twentieths by the order of `riskFlags`. */
const rows = new Map<string, number>();
const weights = new Int16Array(placeOf(table.signs.length, inRecord));
for (const [row, line] of table.signs.entries()) {
  const record = line.indexOf('\t');
  const sentence = line.indexOf('\t', record + 1);
  rows.set(line.slice(0, record), row);
  fill(placeOf(row, inRecord), line, record + 1, sentence);
  fill(placeOf(row, inSentence), line, sentence + 1, line.length);
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
