import { riskFlags } from '#domain/contact.ts';
import { openPage } from '#reading/normalise.ts';
import { signedWords } from '#reading/risks/weighed-signs.ts';
import { whole } from '#reading/words.ts';
import { type Example, learnNetwork, width } from './learn.ts';
import { inTwos, type Lesson } from './lessons.ts';

/** Signs of fewer lessons are left out. */
const fewest = 3;
/** So many signs are kept, those that weigh most when all are learned from for a few rounds. */
const most = 45_000;
const rounds = { first: 8, last: 25 } as const;

/** The reader's table: its signs, in order, their vectors in 128ths, a byte each number, and what the hidden values weigh. */
export interface RiskWeights {
  readonly signs: readonly string[];
  readonly vectors: string;
  readonly hiddenBias: readonly number[];
  readonly outputs: readonly number[];
  readonly outputBias: readonly number[];
}

export function learnRisks(single: readonly Lesson[]): RiskWeights {
  const lessons = [...single, ...inTwos(single)];
  const texts = lessons.map(({ text, area }) => {
    const page = openPage(text);
    return [...new Set([area, ...signedWords(page, whole(page)).flatMap(({ signs }) => signs)])];
  });
  const counts = new Map<string, number>();
  for (const sign of texts.slice(0, single.length).flat()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const learn = (signs: readonly string[], turns: number) =>
    learnNetwork(examplesOf(lessons, texts, signs), signs.length, turns);

  const known = [...counts].flatMap(([sign, count]) => (count >= fewest ? [sign] : []));
  const { vectors } = learn(known, rounds.first);
  const weighty = (number: number) => lengthOf(vectors.subarray(number * width, (number + 1) * width));
  const kept = known
    .map((sign, number) => ({ sign, weight: weighty(number) * Math.sqrt(counts.get(sign) ?? 0) }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ sign }) => sign)
    .toSorted();

  const network = learn(kept, rounds.last);
  return {
    signs: kept,
    vectors: Buffer.from(Int8Array.from(network.vectors, inByte).buffer).toString('base64'),
    hiddenBias: rounded(network.hiddenBias),
    outputs: rounded(network.outputs),
    outputBias: rounded(network.outputBias),
  };
}

function examplesOf(
  lessons: readonly Lesson[],
  texts: readonly (readonly string[])[],
  signs: readonly string[],
): Example[] {
  const numbers = new Map(signs.map((sign, number) => [sign, number]));
  return lessons.map((lesson, index) => ({
    signs: Int32Array.from((texts[index] as readonly string[]).flatMap((sign) => numbers.get(sign) ?? [])),
    states: riskFlags.map((flag) => lesson.states.includes(flag)),
    worth: riskFlags.map(lesson.worth),
  }));
}

const lengthOf = (vector: Float32Array) => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
const inByte = (value: number) => Math.max(-127, Math.min(127, Math.round(value * 128)));
const rounded = (values: Float32Array) => Array.from(values, (value) => Number(value.toFixed(4)));
