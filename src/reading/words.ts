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

/** A compiled list: phrases in lower case are looked for in any case, those in CAPITALS, which most lists lack, only in capitals. */
export interface Words {
  readonly any: Phrases;
  readonly capitals: Phrases | undefined;
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
  const shouted = all.filter(isShouted);
  return {
    any: phrasesOf(usual, 'any'),
    capitals: shouted.length > 0 ? phrasesOf(shouted, 'capitals') : undefined,
  };
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
  if (!mayHold(page, wanted, within)) return none;
  const { plain, typed, found } = searched(page);
  const { any, capitals } = wanted;
  const ofWords = found[any.number] ?? new Map<number, readonly Span[]>();
  found[any.number] = ofWords;
  const stretch = within.start * pageLength + within.end;
  const known = ofWords.get(stretch);
  if (known) return known;
  const usual = places(page.plain, plain, any, within);
  const spans = capitals ? apart([...usual, ...places(page.typed, typed, capitals, within)]) : usual;
  ofWords.set(stretch, spans);
  return spans;
}

const apart = (spans: readonly Span[]) => withoutOverlaps(spans.map((span) => ({ span }))).map(({ span }) => span);

/** Whether one of the words may stand in a stretch. */
function mayHold(page: Page, { any, capitals }: Words, within: Span): boolean {
  const { plain, typed } = searched(page);
  return beginsWithin(plain, any, within) || (capitals !== undefined && beginsWithin(typed, capitals, within));
}

export const has = (page: Page, wanted: Words, within?: Span) => find(page, wanted, within).length > 0;

export const whole = (page: Page): Span => ({ start: 0, end: page.plain.length });
