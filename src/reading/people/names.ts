import { languages } from '#reading/lexicon/lexicons.ts';
import { isNoName } from '#reading/lexicon/not-names.ts';
import { fold, type Page } from '#reading/normalise.ts';
import { alternation } from '#reading/patterns.ts';
import type { Span } from '#reading/reading.ts';

const titles = alternation(...languages.map((lexicon) => lexicon.titles));
/** "Det. Clay", "with a deputy. Clean": what is written in full takes no stop. */
const stop = String.raw`(?:(?<!deputy|officer|judge|detective|sergeant|lieutenant|corporal|trooper|mister)\.)?`;
const title = new RegExp(`^(?:${titles})${stop}\\s`);
/** "Det.", "sergeant": a word that goes with the name behind it. */
export const isTitle = (word: string) => title.test(`${word} `);
const capitalised =
  "(?:\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)*|\\p{Lu}[\\p{Ll}]*\\p{Lu}[\\p{Ll}]+|\\p{Lu}[\\p{Ll}'’]+(?:[-'’]\\p{Lu}[\\p{Ll}]+)*|O['’]\\p{Lu}\\p{Ll}+)(?!\\p{L})";
/** "Bessie T.", "Marcus B": not "did Rosa I mean", "saw Kim A few", "Kim Y/O", "Pena F2F". */
const initial = '\\p{Lu}(?:\\.(?!\\p{L})|(?<![AIYOE])(?=[\\s,;:)]|$)|(?<=[AEOY])(?=[,;)]|$))';
const particle = '(?:(?:de la|de los|de|del|van|von|la)\\s)?';

const titled = new RegExp(
  `^(?:${titles})\\.?\\s+(?:${particle}${capitalised}|[\\p{Ll}\\p{Lu}'’-]{2,})(?:\\s+${capitalised}(?![\\p{Lu}]))*`,
  'iu',
);
const titledExact = new RegExp(`^[\\p{L}.]+\\s+${particle}${capitalised}(?:\\s+${particle}${capitalised})?`, 'u');
const plainName = new RegExp(`^${capitalised}(?:\\s+${particle}${capitalised}){0,2}(?:\\s+${initial})?`, 'u');

/** The name that starts exactly here, as written, or null. Lower-case names count only after a form of address. */
export function nameAt(page: Page, at: number): Span | null {
  const rest = page.typed.slice(at, at + 60);
  const capitalNext = /^\S+\s+\p{Lu}/u.test(rest);
  const foundTitle = title.test(page.plain.slice(at, at + 20));
  if (
    foundTitle &&
    (capitalNext ||
      /^(?:mrs?|ms|miss|mister|dr|sra?|srta|srita|don|dona|senora?|senorita)\b/.test(page.plain.slice(at, at + 9)))
  )
    return titledName(at, rest);
  // "letter to t mosley": seen as one with its name.
  const lone = page.names?.has(at) && page.names.has(at + 2) && /^\p{Lu} /u.test(rest) ? 2 : 0;
  const found = plainName.exec(rest.slice(lone))?.[0];
  if (!found) return null;
  const kept = withoutStrayWords(found);
  return kept ? { start: at, end: at + lone + kept.length } : null;
}

function titledName(at: number, rest: string): Span | null {
  const exact = titledExact.exec(rest)?.[0];
  const loose = exact ?? titled.exec(rest)?.[0];
  if (!loose) return null;
  const [address = '', first = '', ...others] = loose.split(/\s+/);
  // Behind a form of address a capitalised word is a name, though it be a word ("Mr. Day").
  if (!exact && isNoName(fold(first))) return null;
  const more = exact ? withoutStrayWords(others.join(' ')) : null;
  const name = [first.replace(/['’]s?$/, ''), ...(more ? [more] : [])].join(' ');
  return { start: at, end: at + rest.indexOf(name, address.length) + name.length };
}

/** "Ortiz Denies": words that are no names end the name. */
function withoutStrayWords(name: string): string | null {
  const kept: string[] = [];
  for (const word of name.split(' ')) {
    if (isNoName(fold(word).replace(/'s$/, '').replace(/\.$/, ''))) break;
    kept.push(word);
    // "Kendrick's P.O.": what is owned is no part of the name.
    if (/['’]s$/.test(word)) break;
  }
  const joined = kept
    .join(' ')
    .replace(/['’]s?$/, '')
    .replace(/\s(?:de la|de los|de|del)$/, '');
  return joined.length > 1 && !/^\p{Lu}\.$/u.test(joined) ? joined : null;
}
