import * as harm from '#reading/lexicon/harm-words.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import type { Span } from '#reading/reading.ts';

/** A word or a mark of a text. */
export interface Token extends Span {
  readonly word: string;
}

export type Gender = 'm' | 'f' | null;

/** Somebody in the clause of a deed: what they are to the client, as far as their word or their place tells. */
export interface Person {
  readonly kind: string;
  readonly gender: Gender;
  readonly at: number;
}

const list = (text: string) => text.split(/\s+/).filter(Boolean);
const kindOf = new Map(Object.entries(harm.kinds).flatMap(([kind, text]) => list(text).map((word) => [word, kind])));

const genders: Readonly<Record<string, Gender>> = {
  gentleman: 'm',
  ladyClient: 'f',
  he: 'm',
  she: 'f',
};

/** What somebody named in the note is, where a role goes with the name: "the mother, Ms. Delgado". */
const roleKinds: Readonly<Record<string, { kind: string; gender: Gender }>> = {
  mother: { kind: 'parent', gender: 'f' },
  father: { kind: 'parent', gender: 'm' },
  parent: { kind: 'parent', gender: null },
  child: { kind: 'child', gender: null },
  children: { kind: 'child', gender: null },
  spouse: { kind: 'partner', gender: null },
  partner: { kind: 'partner', gender: null },
  grandmother: { kind: 'kin', gender: 'f' },
  grandfather: { kind: 'kin', gender: 'm' },
  sibling: { kind: 'kin', gender: null },
  relative: { kind: 'kin', gender: null },
  foster_parent: { kind: 'carer', gender: null },
  caregiver: { kind: 'carer', gender: null },
  home_health_staff: { kind: 'carer', gender: null },
  facility_staff: { kind: 'staff', gender: null },
  son: { kind: 'offspring', gender: 'm' },
  daughter: { kind: 'offspring', gender: 'f' },
  neighbor: { kind: 'outsider', gender: null },
  roommate: { kind: 'outsider', gender: null },
  friend: { kind: 'outsider', gender: null },
};

/** The words of a stretch, with the marks that part its clauses. */
export function tokensOf(page: Page, within: Span): Token[] {
  const text = page.plain.slice(within.start, within.end);
  return Array.from(text.matchAll(/[a-z0-9$][a-z0-9'/-]*|[.,;:()!?"]/g), ({ 0: word, index }) => ({
    word: word.replace(/(?<=[a-z]{3})'s$/, ''),
    start: within.start + index,
    end: within.start + index + word.length,
  }));
}

const large = /^\p{Lu}\p{Ll}+$/u;
const notNames =
  /^(?:the|then|this|that|when|after|also|and|but|they|there|today|says|said|visit|met|saw|spoke|called|call|per|asked|told|reports?|denies|about|with|police|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dice|dijo|hoy|ayer|llamo|fui|vi|que|cuando|despues)$/;

/** Who stands at a word of the text, if anybody. */
export function personAt(
  page: Page,
  tokens: readonly Token[],
  index: number,
  people: readonly Mention[],
): Person | null {
  const token = tokens[index];
  if (!token) return null;
  // "the baby's father" is no baby.
  if (
    /^(?:baby|babys|kids?|child|children)$/.test(token.word) &&
    /^(?:dad|daddy|father|mom|mother|mama)$/.test(tokens[index + 1]?.word ?? '')
  )
    return null;
  const age = ageAt(tokens, index);
  if (age !== null) return { kind: age < 18 ? 'child' : 'client', gender: null, at: index };
  if (/^ones?$/.test(token.word) && tokens[index - 1]?.word === 'little')
    return { kind: 'child', gender: null, at: index };
  const kind = kindOf.get(token.word);
  if (kind) return isArticle(page, token) ? null : asPerson(kind, tokens, index);
  const named = people.find(({ nameSpan }) => nameSpan && nameSpan.start <= token.start && nameSpan.end >= token.end);
  const titled =
    named?.nameSpan && /^(?:(mrs?|ms|miss|sra?|dona?|don|senora?)\b)/.exec(page.plain.slice(named.nameSpan.start))?.[1];
  if (titled && named.role === null) return asPerson(kindOf.get(titled) ?? 'name', tokens, index);
  if (named) return { ...(roleKinds[named.role ?? ''] ?? { kind: 'name', gender: null }), at: index };
  const typed = page.typed.slice(token.start, token.start + token.word.length);
  const opens = index === 0 || /[.!?"]/.test(tokens[index - 1]?.word ?? '');
  return large.test(typed) && !opens && !notNames.test(token.word) ? { kind: 'name', gender: null, at: index } : null;
}

/** "the 7yo", "her 3 mo": years where none are named. */
function ageAt(tokens: readonly Token[], index: number): number | null {
  const word = tokens[index]?.word ?? '';
  const [, joined, unit] = /^(\d{1,2})-?(yo|mo|y\/o)$/.exec(word) ?? [];
  if (joined) return unit === 'mo' ? 0 : Number(joined);
  const before = tokens[index - 1]?.word ?? '';
  return /^(?:yo|y\/o)$/.test(word) && /^\d{1,2}$/.test(before) ? Number(before) : null;
}

/** "el cliente": only "él" is he; unaccented it is the article unless a verb follows. */
const isArticle = (page: Page, { word, start, end }: Token) =>
  word === 'el' && !/^é/i.test(page.typed.slice(start, end)) && !/^ (?:le|la|lo|les|me)\b/.test(page.plain.slice(end));

const ofYounger = /^(?:daughter|dtr|granddaughter|niece|son|grandson|sister)s?$/;

function asPerson(kind: string, tokens: readonly Token[], at: number): Person {
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 2]?.word ?? '';
  // "mom's boyfriend", "el novio de la mamá": to the child a parent.
  if (
    kind.startsWith('partner') &&
    (/^(?:mom|moms|mother|mothers|dad|dads|mommy|gma|aunt)$/.test(before) ||
      (/^(?:de|d)$/.test(tokens[at + 1]?.word ?? '') &&
        /^(?:la|su)$/.test(next) &&
        /^(?:mama|madre)$/.test(tokens[at + 3]?.word ?? '')))
  )
    return { kind: 'parent', gender: kind.endsWith('F') ? 'f' : 'm', at };
  // "daughter's boyfriend", "bf of daughter": to an old parent one of the kin.
  if (
    kind.startsWith('partner') &&
    (ofYounger.test(before) ||
      (tokens[at + 1]?.word === 'of' &&
        (ofYounger.test(next) || (/^(?:her|his|the|pt|av)$/.test(next) && ofYounger.test(tokens[at + 3]?.word ?? '')))))
  )
    return { kind: 'kin', gender: kind.endsWith('F') ? 'f' : 'm', at };
  // "the mom jumped the foster mother".
  if (kind.startsWith('parent') && before === 'foster')
    return { kind: 'carer', gender: kind.endsWith('F') ? 'f' : 'm', at };
  // "grabbed his girl's arm".
  if (tokens[at]?.word === 'girl' && before === 'his') return { kind: 'partner', gender: 'f', at };
  // "the baby's dad hits her", "kids dad": told of the mother it is who she has, or had, her children with.
  if (kind.startsWith('parent') && /^(?:baby|babys|kids|kid|childs|child|childrens)$/.test(before))
    return { kind: 'partner', gender: kind.endsWith('F') ? 'f' : 'm', at };
  // "his lady", "her old man".
  if (
    /^(?:lady|man)$/.test(tokens[at]?.word ?? '') &&
    /^(?:his|old)$/.test(before) &&
    /^(?:his|her|my)$/.test(before === 'old' ? (tokens[at - 2]?.word ?? '') : before)
  )
    return { kind: 'partner', gender: tokens[at]?.word === 'lady' ? 'f' : 'm', at };
  // "my man knocks me around".
  if (tokens[at]?.word === 'man' && /^(?:my|her)$/.test(before)) return { kind: 'partner', gender: 'm', at };
  if (kind.startsWith('kin') && /^(?:little|younger|baby|kid)$/.test(before))
    return { kind: 'child', gender: kind.endsWith('F') ? 'f' : 'm', at };
  // "mi hijo", "her mother's son": what a word says of kin stays; the ending tells the gender.
  const gender = genders[kind] ?? (/M$/.test(kind) ? 'm' : /F$/.test(kind) ? 'f' : null);
  return { kind: kind.replace(/[MF]$/, ''), gender, at };
}

/** The last person named before a word whom the pronoun may mean. */
export function antecedent(
  page: Page,
  tokens: readonly Token[],
  before: number,
  gender: Gender,
  people: readonly Mention[],
  not: readonly number[] = [],
): Person | null {
  for (let index = before - 1; index >= Math.max(0, before - 60); index -= 1) {
    if (not.includes(index)) continue;
    const person = personAt(page, tokens, index, people);
    if (!person || ['he', 'she', 'they', 'i', 'nobody', 'staff', 'outsider'].includes(person.kind)) continue;
    if (gender === null || person.gender === null || person.gender === gender) return person;
  }
  return null;
}
