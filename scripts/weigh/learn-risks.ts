import { riskFlags } from '#domain/contact.ts';
import { openPage } from '#reading/normalise.ts';
import { signedWords } from '#reading/risks/weighed-signs.ts';
import { whole } from '#reading/words.ts';
import { type Example, learnNetwork } from './learn.ts';
import { inTwos, type Lesson } from './lessons.ts';

/** Signs of fewer lessons are left out. */
const fewest = 5;
const rounds = 15;

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
  const signs = [...counts].flatMap(([sign, count]) => (count >= fewest ? [sign] : [])).toSorted();
  const network = learnNetwork(examplesOf(lessons, texts, signs), signs.length, rounds);
  return {
    signs,
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

const inByte = (value: number) => Math.max(-127, Math.min(127, Math.round(value * 128)));
const rounded = (values: Float32Array) => Array.from(values, (value) => Number(value.toFixed(4)));
