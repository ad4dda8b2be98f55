import { riskFlags } from '#domain/contact.ts';
import { openPage } from '#reading/normalise.ts';
import { findStatements } from '#reading/risks/statements.ts';
import { type SignedWord, signedWords, windowsOf } from '#reading/risks/weighed-signs.ts';
import { whole } from '#reading/words.ts';
import { learnWeights, sumOf } from './learn.ts';
import { inTwos, type Lesson } from './lessons.ts';

/** Signs of fewer lessons are left out, and weights below the least, in twentieths. */
const fewest = 3;
const least = 2;

/**
 * The lines of the reader's table: a sign, its weights within a record, its weights within a window, in twentieths, each
 * weight behind the letter of its risk. The window of a stated risk is the one that the weights of the whole speak for most.
 */
export function learnRisks(single: readonly Lesson[]): string[] {
  const lessons = [...single, ...inTwos(single)];
  const pages = lessons.map(({ text, area }) => {
    const page = openPage(text);
    const words = signedWords(page, whole(page));
    const signsOf = (some: readonly SignedWord[]) => [...new Set([area, ...some.flatMap(({ signs }) => signs)])];
    const windows = findStatements(page, whole(page)).flatMap((statement) => windowsOf(words, statement));
    return { record: signsOf(words), windows: windows.map(signsOf) };
  });
  const signs = signsWorthLearning(pages.slice(0, single.length).map(({ record }) => record));
  const numbers = new Map(signs.map((sign, number) => [sign, number]));
  const numbered = (keys: readonly string[]) => Int32Array.from(keys.flatMap((key) => numbers.get(key) ?? []));
  const records = pages.map(({ record }) => numbered(record));
  const windows = pages.map((page) => page.windows.map(numbered));

  const scales = riskFlags.map((flag) => {
    const exampleOf = (of: Int32Array, lesson: Lesson) => ({
      signs: of,
      states: lesson.states.includes(flag),
      worth: lesson.worth(flag),
    });
    const record = learnWeights(
      lessons.map((lesson, index) => exampleOf(records[index] as Int32Array, lesson)),
      signs.length,
    );
    const parts = lessons.flatMap((lesson, index) => {
      const all = windows[index] as readonly Int32Array[];
      const heaviest = all.toSorted((one, other) => sumOf(other, record) - sumOf(one, record)).slice(0, 1);
      return (lesson.states.includes(flag) ? heaviest : all).map((part) => exampleOf(part, lesson));
    });
    return { record, window: learnWeights(parts, signs.length) };
  });

  return signs
    .map((sign, number) => {
      const record = scales.map((scale) => scale.record[number] as number);
      const window = scales.map((scale) => scale.window[number] as number);
      return `${sign}\t${written(record)}\t${written(window)}`;
    })
    .toSorted();
}

/** "a12k-3": the letter of each risk for which it is enough, and the weight. */
const written = (weights: readonly number[]) =>
  weights
    .map((weight, code) => ({ letter: String.fromCharCode('a'.charCodeAt(0) + code), weight: Math.round(weight * 20) }))
    .flatMap(({ letter, weight }) => (Math.abs(weight) < least ? [] : [`${letter}${weight}`]))
    .join('');

function signsWorthLearning(texts: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const key of texts.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].flatMap(([key, count]) => (count >= fewest ? [key] : []));
}
