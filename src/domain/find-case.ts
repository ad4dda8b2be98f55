import { type Case, normaliseCaseNumber } from './case.ts';

/** Lower case without accents, possessives or forms of address: how names are compared. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\b(mr|mrs|ms|miss|mx|dr|don|dona|sr|sra|srta)\b\.?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The cases that words can mean: by number, by the client's whole name or alias, else by one part of the name. More
 * than one answer is a question for the worker, never a choice of ours.
 */
export function casesNamed<Known extends Pick<Case, 'number' | 'clientName' | 'clientAliases'>>(
  written: string,
  cases: readonly Known[],
): Known[] {
  const number = normaliseCaseNumber(written);
  const byNumber = cases.filter((one) => one.number === number);
  if (byNumber.length > 0) return byNumber;
  const wanted = foldName(written);
  if (!wanted) return [];
  const namesOf = (one: Known) => [one.clientName, ...one.clientAliases].map(foldName);
  const whole = cases.filter((one) => namesOf(one).includes(wanted));
  if (whole.length > 0) return whole;
  const words = wanted.split(' ');
  return cases.filter((one) => namesOf(one).some((name) => matchesWords(name.split(' '), words)));
}

/** Every written word is a word of the name; a single letter stands for a word it begins. */
const matchesWords = (name: readonly string[], written: readonly string[]): boolean =>
  written.every((word) => name.some((part) => part === word || (word.length === 1 && part.startsWith(word))));
