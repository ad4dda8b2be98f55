import type { Page } from './normalise.ts';
import {
  beginsWithin,
  type Index,
  indexOf,
  isOutdated,
  type Phrases,
  phrasesIn,
  phrasesOf,
  places,
} from './patterns.ts';
import type { Span } from './reading.ts';
import { withoutOverlaps } from './spans.ts';

/** A compiled list: phrases in lower case are looked for in any case, those in CAPITALS only in capitals. */
export interface Words {
  readonly any: Phrases;
  readonly capitals: Phrases;
}

/** What was compiled, by how it is written: the same list of kin stands in many frames. */
const compiled = new Map<string, Words>();

/** Compiles phrase lists; a phrase without a lower-case letter must be typed in capitals to count. */
export function words(...lists: readonly string[]): Words {
  const written = lists.join(',');
  const made = compiled.get(written) ?? compile(lists);
  compiled.set(written, made);
  return made;
}

function compile(lists: readonly string[]): Words {
  const all = phrasesIn(lists);
  const isShouted = (phrase: string) => /[A-Z]/.test(phrase) && phrase === phrase.toUpperCase();
  const usual = all.filter((phrase) => !isShouted(phrase));
  return { any: phrasesOf(usual, 'any'), capitals: phrasesOf(all.filter(isShouted), 'capitals') };
}

/** A page with where phrases may begin on it, and what was looked for before: a clause is asked for the same words many times. */
interface Searched {
  readonly plain: Index;
  readonly typed: Index;
  /** By the number of the list, then by the stretch. */
  readonly found: Map<number, readonly Span[]>[];
}

const pages = new WeakMap<Page, Searched>();
const pageLength = 2 ** 24;
const none: readonly Span[] = [];

function searched(page: Page): Searched {
  const known = pages.get(page);
  if (known && !isOutdated(known.plain)) return known;
  const made = { plain: indexOf(page.plain, 'any'), typed: indexOf(page.typed, 'capitals'), found: [] };
  pages.set(page, made);
  return made;
}

/** Every place in a stretch of the page where one of the words stands. */
export function find(page: Page, wanted: Words, within: Span = whole(page)): readonly Span[] {
  const { plain, typed, found } = searched(page);
  if (!beginsWithin(plain, wanted.any, within) && !beginsWithin(typed, wanted.capitals, within)) return none;
  const ofWords = found[wanted.any.number] ?? new Map<number, readonly Span[]>();
  found[wanted.any.number] = ofWords;
  const stretch = within.start * pageLength + within.end;
  const known = ofWords.get(stretch);
  if (known) return known;
  const any = places(page.plain, plain, wanted.any, within);
  const capitals = places(page.typed, typed, wanted.capitals, within);
  const spans = withoutOverlaps([...any, ...capitals].map((span) => ({ span }))).map(({ span }) => span);
  ofWords.set(stretch, spans);
  return spans;
}

/** Whether one of the words may stand in a stretch: a word there begins like one of them. */
export function mayHoldWithin(page: Page, wanted: Words, within: Span): boolean {
  const { plain, typed } = searched(page);
  return beginsWithin(plain, wanted.any, within) || beginsWithin(typed, wanted.capitals, within);
}

export const has = (page: Page, wanted: Words, within?: Span) => find(page, wanted, within).length > 0;

export const whole = (page: Page): Span => ({ start: 0, end: page.plain.length });
