import { isCommonWord } from './lexicon/everyday-words.ts';
import { clockOrPlace, leadsToName, papersOf, roleLeads } from './lexicon/name-leads.ts';
import type { Page } from './normalise.ts';
import type { Found, Reading } from './reading.ts';

/** "po" and "PO", but no "Po". */
export const isWithoutCapitals = (text: string) => !/\p{Lu}\p{Ll}/u.test(text);

/**
 * A note typed without a single capitalised word: where a person must stand, a word that means nothing else is a name, and is
 * given its capital so that every reader sees it as one. What is read goes back to the letters as typed.
 */
export function withCapitals(page: Page): Page {
  if (!isWithoutCapitals(page.typed)) return page;
  const starts = namePlaces.flatMap((places) =>
    [...page.plain.matchAll(places)].flatMap((match) => nameStarts(page.plain, match.index + match[0].length)),
  );
  const heads = [...page.plain.matchAll(headings)].flatMap((match) =>
    isName(match[2] ?? '') ? [match.index + (match[1]?.length ?? 0)] : [],
  );
  const all = new Set([...starts, ...heads]);
  if (all.size === 0) return page;
  const typed = [...page.typed].length === page.typed.length ? capitalised(page.typed, all) : page.typed;
  return { ...page, typed };
}

function capitalised(text: string, starts: ReadonlySet<number>): string {
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const capital = unit.toUpperCase();
    written += starts.has(at) && capital.length === 1 ? capital : unit;
  }
  return written;
}

const word = "[a-z][a-z'-]{1,15}";
const namePlaces = [
  // "pt doyle asked", "atty boggs".
  new RegExp(`(?<![a-z0-9/-])(?:${roleLeads}) (?=${word})`, 'g'),
  // "called beltran 11", "w/ dev and his mom".
  new RegExp(`(?<![a-z0-9-])(?:${leadsToName}) ?(?<=[ /])(?=${word})`, 'g'),
  // "dc summary for ahern filed".
  new RegExp(
    `(?<![a-z0-9-])${papersOf} (?=${word}(?:$|[,.;\\n]| (?:no|not|to|w/|yest|today|hoy|ayer|[a-z]+ed)(?![a-z])))`,
    'g',
  ),
];
/** "pike office 2pm", "nolan hv 9:30" at the head of a record. */
const headings = new RegExp(`((?:^|\\n|[./;] ?|- ))(?=(${word}) (?:${clockOrPlace}))`, 'g');

/** One name or two in a row, if what follows leaves them nothing else to be. */
function nameStarts(plain: string, at: number): number[] {
  const [first] = wordAt.exec(plain.slice(at, at + 20)) ?? [];
  if (!first || !isName(first)) return [];
  const rest = plain.slice(at + first.length, at + first.length + 40);
  const [, second] = anotherWord.exec(rest) ?? [];
  const starts = [at, ...(second && isName(second) ? [at + first.length + 1] : [])];
  const after = starts.length > 1 ? rest.slice(1 + (second?.length ?? 0)) : rest;
  return goesOn.test(after) ? starts : [];
}
const wordAt = /^[a-z]+(?:[-'](?!s\b)[a-z]+)*/;
const anotherWord = /^ ([a-z]+(?:[-'](?!s\b)[a-z]+)*)/;

/** Behind a name stands the end, a mark, a number, or a word with a meaning of its own. */
const goesOn = /^(?:$|[\s]*[,.;:()&+/\n-]| ?\d|'s?\b| [a-z])/;

const isName = (one: string) =>
  /^[a-z]{3}/.test(one) && !one.endsWith("'d") && /[aeiouy]/.test(one) && !one.split('-').some(isCommonWord);

/** The words of a note without capitals as they were typed. */
export function inLowerCase(reading: Reading): Reading {
  const typed = (value: string) => value.replace(/\p{Lu}\p{Ll}+/gu, (name) => name.toLowerCase());
  const words = (found: Found<string>) => ({ ...found, value: typed(found.value) });
  return {
    ...reading,
    caseRef: reading.caseRef && words(reading.caseRef),
    participants: reading.participants.map(({ value, ...found }) => ({
      ...found,
      value: { ...value, name: value.name && typed(value.name) },
    })),
    followUps: reading.followUps.map((found) => ({
      ...found,
      value: { ...found.value, text: typed(found.value.text) },
    })),
    referrals: reading.referrals.map(words),
  };
}
