import { likeness } from '#reading/claims/look-alikes.ts';
import type { Span } from '#reading/reading.ts';

/** Somebody the organization knows: every name they go by. */
export type KnownPerson = readonly string[];

/** A place where somebody known is named; `who` tells people apart, and a name that two share is a third. */
export interface NamedPlace {
  readonly span: Span;
  readonly who: string;
}

/** Everyone known, ready to be looked for. */
export interface RosterNames {
  /** Every way to write a name, letters only, and the people it can mean. */
  readonly forms: ReadonlyMap<string, ReadonlySet<number>>;
  /** The long ones of them, which are found within a word too: "askmarialopez". */
  readonly wholes: readonly (readonly [form: string, who: ReadonlySet<number>])[];
  /** Each one's initials. */
  readonly initials: readonly string[];
}

/** Never a name, and seldom one: a name may begin or end with what stands for nothing in its middle ("Do", "Al"). */
const titles = new Set('mr mrs ms dr sra srta jr ii iii iv'.split(' '));
const particles = new Set(
  'de la del los las el y e van von der den da das do dos di bin ibn al st sr miss don dona'.split(' '),
);
/** So many letters in a row are no chance. */
const shortestWhole = 9;
/** Letters of other scripts, some of which put no space between words. */
const unspaced = /[^a-z]/;

const partsOf = (name: string): string[] =>
  (likeness(name).text.match(/\p{L}+/gu) ?? []).filter((part) => !titles.has(part));

/** Makes people ready to be looked for. A name without two letters in a row cannot be found, and is not. */
export function rosterNames(people: readonly KnownPerson[]): RosterNames {
  const forms = new Map<string, Set<number>>();
  for (const [index, names] of people.entries())
    for (const form of names.flatMap(formsOf)) forms.set(form, (forms.get(form) ?? new Set()).add(index));
  const initials = people.map((names) => [...new Set(names.flatMap(partsOf).map((part) => part.charAt(0)))].join(''));
  return {
    forms,
    wholes: [...forms].filter(([form]) => form.length >= shortestWhole || unspaced.test(form)),
    initials,
  };
}

/** "Ana María López-Ruiz": each part, and parts written together, in this order or the last one first. */
function formsOf(name: string): string[] {
  const parts = partsOf(name);
  const isName = (part: string, index: number) =>
    part.length > 1 && (index === 0 || index === parts.length - 1 || !particles.has(part));
  const runs = parts.flatMap((_, from) =>
    parts.flatMap((_, to) => {
      const run = parts.slice(from, to + 1);
      return to > from && run.some((part, index) => isName(part, from + index)) ? [run.join('')] : [];
    }),
  );
  const first = parts.find(isName) ?? '';
  const last = parts.findLast(isName) ?? '';
  const turned = first === last ? [] : [last + first, last + first.charAt(0)];
  const short = parts
    .slice(1)
    .filter((part) => part.length > 2)
    .map((part) => first.charAt(0) + part);
  return [...parts.filter(isName), ...runs, ...turned, ...short, parts.join('')].filter((form) => form.length > 1);
}

interface Hit {
  readonly span: Span;
  readonly who: ReadonlySet<number>;
}

/** Every place in the `likeness` of a text that names one of them, in any spelling an eye would take for the name. */
export function findNames(text: string, roster: RosterNames): NamedPlace[] {
  const places: Hit[] = [];
  for (const hit of hits(text, roster)) {
    const last = places.at(-1);
    const joined = last && joinedWith(last, hit, text);
    if (joined) places[places.length - 1] = joined;
    else places.push(hit);
  }
  return places.map(({ span, who }) => ({ span: withInitials(text, span, who, roster), who: [...who].sort().join() }));
}

const between = /^[\s,.'_-]{0,3}(?:(?:de|la|del|los|las|y|e|van|von|der|da|do|dos|di|st|\p{L})[\s.'_-]{1,3}){0,3}$/u;

/** Two different parts of one person's name are one place; of hits that overlap all is covered, and the first tells who. */
function joinedWith(last: Hit, next: Hit, text: string): Hit | null {
  const span = { start: last.span.start, end: Math.max(last.span.end, next.span.end) };
  const both = new Set([...last.who].filter((who) => next.who.has(who)));
  if (next.span.start < last.span.end) return { span, who: both.size > 0 ? both : last.who };
  const again = text.slice(last.span.start, last.span.end).includes(text.slice(next.span.start, next.span.end));
  return both.size > 0 && !again && between.test(text.slice(last.span.end, next.span.start))
    ? { span, who: both }
    : null;
}

const broken = /^[ \t]*-?[ \t]*\n[ \t]*$/;
const spaced = /^[ .\-_*\n]{1,2}$/;
/** Words put together while looking for one name: the letters of the longest one written letter by letter. */
const longestRun = 24;

/** Names as one word, as a word broken over two lines, or letter by letter; in the order they begin. */
function hits(text: string, roster: RosterNames): Hit[] {
  const words = [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    letters: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return words.flatMap(({ span }, index) => {
    const found: Hit[] = [];
    let letters = '';
    for (const [offset, word] of words.slice(index, index + longestRun).entries()) {
      const before = words[index + offset - 1];
      if (
        offset > 0 &&
        before &&
        !continues(before.letters, text.slice(before.span.end, word.span.start), word.letters)
      )
        break;
      letters += word.letters;
      const who = meaning(letters, roster);
      if (who) found.push({ span: { start: span.start, end: word.span.end }, who });
    }
    return found;
  });
}

const continues = (before: string, gap: string, next: string) =>
  broken.test(gap) || (before.length === 1 && next.length <= 2 && spaced.test(gap));

/** The people that letters can mean: a name, one with the endings of possession and plural, a whole one within a word. */
function meaning(letters: string, { forms, wholes }: RosterNames): ReadonlySet<number> | undefined {
  const who = forms.get(letters) ?? forms.get(letters.replace(/s$/, '')) ?? forms.get(letters.replace(/es$/, ''));
  if (who || (letters.length <= shortestWhole && !unspaced.test(letters))) return who;
  return wholes.find(([form]) => letters.includes(form))?.[1];
}

/** "M. Lopez", "Lopez, M.", "O'Brien": the person's own initials beside the name belong to it. */
function withInitials(text: string, span: Span, who: ReadonlySet<number>, { initials }: RosterNames): Span {
  const own = [...who].map((index) => initials[index]).join('');
  const front = text.slice(Math.max(0, span.start - 12), span.start);
  const before = new RegExp(`(?<!\\p{L})(?:[${own}][.'\\s-]{1,2}){1,3}$`, 'u').exec(front);
  const after = new RegExp(`^(?:,?[ ][${own}](?:\\.|(?![\\p{L}\\d'])))+`, 'u').exec(text.slice(span.end));
  return { start: span.start - (before?.[0].length ?? 0), end: span.end + (after?.[0].length ?? 0) };
}
