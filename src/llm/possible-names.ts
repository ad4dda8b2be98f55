import nlp from 'compromise';
import { likeness } from '#reading/claims/look-alikes.ts';
import { looksSpanish } from '#reading/dates/date-traps.ts';
import { isNoName } from '#reading/lexicon/not-names.ts';
import type { Span } from '#reading/reading.ts';

interface Term {
  readonly word: string;
  readonly plain: string;
  readonly tags: readonly string[];
  readonly span: Span;
  /** Whether a sentence starts with it, where any word has a capital. */
  readonly opens: boolean;
}

/**
 * Words that may name somebody the roster does not know: what compromise takes for a person, capitalised words that
 * no list knows, whatever follows a form of address, words in letters of another script. Too many rather than too few.
 */
export function findPossibleNames(text: string): Span[] {
  const terms = termsOf(text);
  const spanish = looksSpanish(likeness(text).text);
  const lowerCased = new Set(terms.filter(({ word }) => /^\p{Ll}/u.test(word)).map(({ plain }) => plain));
  const mayName = (term: Term, before: Term | undefined, after: Term | undefined) => {
    if (/[^\p{Script=Latin}\P{L}]/u.test(term.word)) return true;
    if (!/\p{L}{2}/u.test(term.plain)) return false;
    const besideName = after !== undefined && isCapitalised(after) && !isNoName(after.plain);
    if (isNoName(term.plain)) return isPerson(term) && isCapitalised(term) && besideName;
    if (isPerson(term) || isAddress(before) || isSurname(term, before)) return true;
    return isCapitalised(term) && !lowerCased.has(term.plain) && !(term.opens && isOrdinary(term, besideName, spanish));
  };
  return terms
    .filter((term, index) => mayName(term, terms[index - 1], terms[index + 1]))
    .map(({ span }) => withInitial(span, text))
    .reduce<Span[]>(joinedIn(text), []);
}

/** compromise's own reading of the sentences, word by word. */
function termsOf(text: string): Term[] {
  const sentences: { terms: { text: string; tags?: string[]; offset: { start: number; length: number } }[] }[] = nlp(
    text,
  ).json({ offset: true });
  return sentences.flatMap(({ terms }) =>
    terms.map(({ text: word, tags = [], offset: { start, length } }, index) => ({
      word,
      plain: likeness(word).text.replace(/'s?$/, ''),
      tags,
      span: { start, end: start + length },
      opens: index === 0,
    })),
  );
}

const isPerson = ({ tags }: Term) =>
  tags.includes('Person') && !tags.includes('Honorific') && !tags.includes('Pronoun');

/** "Dr.", "Sra.": what follows is a name. In plain letters. */
export const formOfAddress = /^(?:mr|mrs|ms|miss|mx|dr|sr|sra|srta|don|dona|judge|officer|ofc|det|sgt)$/;
const isAddress = (term: Term | undefined) => term !== undefined && formOfAddress.test(term.plain);

/** "patricia desrosiers": an unknown word right behind a first name, typed without capitals. */
const isSurname = ({ word, tags, span }: Term, before: Term | undefined) =>
  before?.tags.includes('FirstName') === true &&
  word.length > 2 &&
  span.start - before.span.end === 1 &&
  tags.every((tag) => /^(?:Noun|Singular|Plural|ProperNoun)$/.test(tag));

/** A word with a capital in front, or a long one in capitals: short ones are the shorthand of the trade. */
const isCapitalised = ({ word }: Term) => /^\p{Lu}.*\p{Ll}/u.test(word) || /^\p{Lu}{5,}$/u.test(word);

/** What opens a sentence is capitalised, whatever it is; compromise knows no Spanish verb. */
function isOrdinary({ tags, word }: Term, besideName: boolean, spanish: boolean): boolean {
  const is = (...kinds: string[]) => kinds.some((kind) => tags.includes(kind));
  if (is('Verb', 'Determiner', 'Preposition', 'Conjunction', 'Pronoun', 'QuestionWord')) return true;
  if (spanish && /(?:[éóí]|aba|ía|ron|mos|ndo)$/.test(word)) return true;
  return !besideName && is('Adjective', 'Adverb', 'Value', 'Date', 'Plural');
}

/** "R. Soto": the initial in front goes with the name. */
const withInitial = ({ start, end }: Span, text: string): Span => ({
  start: start - (/(?<![\p{L}.])(?:\p{Lu}\. ?)+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0),
  end,
});

/** "Keisha M. Brown", "Ana-Luz": what stands together is one name. */
const joinedIn = (text: string) => (places: Span[], next: Span) => {
  const last = places.at(-1);
  const gap = last ? text.slice(last.end, next.start) : '';
  const one =
    last &&
    (/^(?:[ ’'-]| \p{Lu}\.? | (?:de|de la|del|van|von|ten|ter) )?$/u.test(gap) ||
      (/^\. ?$/.test(gap) && /(?<!\p{L})(?:dr|mrs?|ms|sra?|srta|st)$/iu.test(text.slice(last.start, last.end))));
  return one ? [...places.slice(0, -1), { start: last.start, end: next.end }] : [...places, next];
};
