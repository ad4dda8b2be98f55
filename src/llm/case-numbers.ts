import type { Span } from '#reading/reading.ts';

/** Letters and digits of a written number: "C-1042", "c 1042" and "C1042" are one. */
export const bareNumber = (written: string) => written.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

/** Every place in the `likeness` of a text that gives the number of a known case, however it is written. */
export function findCaseNumbers(text: string, numbers: readonly string[]): Span[] {
  const known = new Set(numbers.map(bareNumber));
  const digits = new Set(numbers.map((number) => number.replaceAll(/\D/g, '')));
  const whole = [...text.matchAll(/(?<![\p{L}\d])\p{L}{1,4}[^\p{L}\d]{0,3}\d{1,8}(?!\d)/gu)].filter(([words]) =>
    known.has(bareNumber(words)),
  );
  const named = [
    ...text.matchAll(
      /(?<=(?:#|(?<!\p{L})(?:cases?|casos?|file|expediente|no\.|num\.?|number)) ?[#:.]? ?)\d{2,8}(?!\d)/gu,
    ),
  ].filter(([words]) => digits.has(words));
  return [...whole, ...named].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
