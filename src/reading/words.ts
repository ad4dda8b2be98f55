import type { Page } from './normalise.ts';
import { beginsWithin, type Index, indexOf, isOutdated, type Phrases, phrasesOf, places } from './patterns.ts';
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
  const all = lists.flatMap((list) => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));
  const isShouted = (phrase: string) => /[A-Z]/.test(phrase) && phrase === phrase.toUpperCase();
  const usual = all.filter((phrase) => phrase && !isShouted(phrase));
  return { any: phrasesOf(usual, 'any'), capitals: phrasesOf(all.filter(isShouted), 'capitals') };
}

/** What was looked for before: the same clause is asked for the same words many times in a reading. */
const found = new WeakMap<Page, Map<Words, Map<number, readonly Span[]>>>();
const pageLength = 2 ** 24;

/** Every place in a stretch of the page where one of the words stands. */
export function find(page: Page, wanted: Words, within: Span = whole(page)): readonly Span[] {
  if (!mayHold(page, wanted)) return none;
  const onPage = found.get(page) ?? new Map<Words, Map<number, readonly Span[]>>();
  found.set(page, onPage);
  const ofWords = onPage.get(wanted) ?? new Map<number, readonly Span[]>();
  onPage.set(wanted, ofWords);
  const stretch = within.start * pageLength + within.end;
  const spans = ofWords.get(stretch) ?? search(page, wanted, within);
  ofWords.set(stretch, spans);
  return spans;
}

const none: readonly Span[] = [];

/** Most lists have no phrase that begins like any word of the page. */
function mayHold(page: Page, wanted: Words): boolean {
  const { plain, typed } = indexesOf(page);
  return plain.candidates[wanted.any.number] !== undefined || typed.candidates[wanted.capitals.number] !== undefined;
}

function search(page: Page, wanted: Words, within: Span): Span[] {
  const { plain, typed } = indexesOf(page);
  const any = places(page.plain, plain, wanted.any, within);
  const capitals = places(page.typed, typed, wanted.capitals, within);
  return withoutOverlaps([...any, ...capitals].map((span) => ({ span }))).map(({ span }) => span);
}

const indexes = new WeakMap<Page, Record<'plain' | 'typed', Index>>();

function indexesOf(page: Page): Record<'plain' | 'typed', Index> {
  const known = indexes.get(page);
  if (known && !isOutdated(known.plain)) return known;
  const made = { plain: indexOf(page.plain, 'any'), typed: indexOf(page.typed, 'capitals') };
  indexes.set(page, made);
  return made;
}

/** Whether one of the words may stand in a stretch: a word there begins like one of them. */
export function mayHoldWithin(page: Page, wanted: Words, within: Span): boolean {
  const { plain, typed } = indexesOf(page);
  return beginsWithin(plain, wanted.any, within) || beginsWithin(typed, wanted.capitals, within);
}

export const has = (page: Page, wanted: Words, within?: Span) => find(page, wanted, within).length > 0;

export const whole = (page: Page): Span => ({ start: 0, end: page.plain.length });
