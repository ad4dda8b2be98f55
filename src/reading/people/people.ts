import type { ParticipantRole, PracticeArea } from '#domain/contact.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { covering, leadingTo, overlaps, withoutOverlaps } from '#reading/spans.ts';
import { find, type Words, words } from '#reading/words.ts';
import { joinAppositions, kin } from './appositions.ts';
import { isHomeVisited, isHousehold } from './bare-names.ts';
import { ageBefore, ageLength, headsChildren, isChildVisit, isFosterHome, isPlural } from './bare-roles.ts';
import { deskRole } from './desk-roles.ts';
import { nameApart } from './named-apart.ts';
import { isTitle, nameAt } from './names.ts';
import { owns } from './owners.ts';
import { type RoleWord, sense } from './role-senses.ts';
import { onePersonEach } from './role-words.ts';

/** Somebody the text mentions, whether or not they took part. */
export interface Mention {
  readonly span: Span;
  /** Null for a bare name: the contract reads it as the client where it took part. */
  readonly role: ParticipantRole | null;
  readonly name: string | null;
  readonly nameSpan: Span | null;
  /** "mom's", "his mom's story": the person is only the owner of something. */
  readonly owner: boolean;
}

const roleNames = [...new Set(languages.flatMap(({ roles }) => Object.keys(roles) as ParticipantRole[]))];
const roleWords: readonly (readonly [ParticipantRole, Words])[] = roleNames.map((role) => [
  role,
  words(...languages.map(({ roles }) => roles[role] ?? '')),
]);

/** Everyone the stretch mentions by role or, in a place where a person stands, by name. */
export function findPeople(page: Page, within: Span, area: PracticeArea, bareNames: readonly Span[]): Mention[] {
  const roles = roleWords.flatMap(([role, list]) => find(page, list, within).map((span) => ({ role, span })));
  const standing = onePersonEach(page, withoutOverlaps(roles.flatMap((word) => sense(page, word, area))));
  const mentions = withoutOverlaps(
    standing.map((word) => withName(page, word, within, standing)).flatMap((mention) => inPairs(page, mention)),
  );
  const visited = area === 'cps' && isChildVisit(page.plain.slice(within.start, within.end), mentions);
  const alone = bareNames
    .filter((span) => mentions.every((mention) => !overlaps(mention.span, span) || isOwnerWithin(page, mention, span)))
    .map((name) => ({ name, age: area === 'cps' ? ageLength(page, name) : 0 }))
    .map(({ name: span, age }) => ({
      span: { start: span.start, end: span.end + age },
      role:
        age || (area === 'cps' && ageBefore.test(leadingTo(page.plain, span.start)))
          ? ('child' as const)
          : isFosterHome(page, span)
            ? ('foster_parent' as const)
            : isHousehold(page, span) ||
                (area === 'cps' && isHomeVisited(page, span)) ||
                headsChildren(page, span) ||
                isPlural(page, span)
              ? ('family' as const)
              : visited &&
                  !/[. ]/.test(page.typed.slice(span.start, span.end)) &&
                  !/^'/.test(page.plain.slice(span.end, span.end + 1)) &&
                  // "FM Denise Kroll ... Denise said".
                  !mentions.some(({ name }) => name?.startsWith(`${page.typed.slice(span.start, span.end)} `))
                ? ('child' as const)
                : deskRole(page, span),
      name: page.typed.slice(span.start, span.end),
      nameSpan: span,
      owner: owns(page, span) || headsChildren(page, span) || mentions.some((mention) => overlaps(mention.span, span)),
    }));
  const inOrder = [...mentions, ...alone].sort((a, b) => a.span.start - b.span.start);
  return kinOf(page, joinAppositions(page, inOrder)).map((mention) => withAge(page, mention));
}

/** "kids Jo (7) n Max (3)": the age goes with the name. */
function withAge(page: Page, mention: Mention): Mention {
  const age =
    mention.role === 'child' && mention.name !== null
      ? /^ ?\((?:1[0-7]|\d)(?: ?yo)?\)/.exec(page.plain.slice(mention.span.end, mention.span.end + 8))
      : null;
  return age ? { ...mention, span: { ...mention.span, end: mention.span.end + age[0].length } } : mention;
}

/** "al landlord de Urrutia, Mr. Pugh": between a role and its name whose he is. */
const isOwnerWithin = (page: Page, { nameSpan }: Mention, span: Span) =>
  nameSpan !== null &&
  span.end < nameSpan.start &&
  /\b(?:of|de|del) (?:la |el )?$/.test(page.plain.slice(Math.max(0, span.start - 7), span.start));

/** "kids Theo & Wren": two children by name. */
function inPairs(page: Page, mention: Mention): Mention[] {
  const role = isOneParent(page, mention)
    ? null
    : (singular[mention.role ?? ''] ?? (mention.nameSpan && isSeveral(page, mention) ? mention.role : null));
  if (!role || !mention.nameSpan || mention.owner) return [mention];
  const each = [...(mention.role === 'children' ? namesBefore(page, mention.nameSpan) : []), mention.nameSpan];
  for (let last = mention.nameSpan; ; ) {
    // "kids Jo (7) n Max (3)".
    const join = /^(?: ?\((?:1[0-7]|\d)(?: ?yo)?\))?(?:,? ?(?:&|\+|and|y|n) |, )/.exec(
      page.plain.slice(last.end, last.end + 14),
    );
    const next = join && nameAt(page, last.end + join[0].length);
    if (
      !join ||
      !next ||
      (join[0].endsWith(', ') &&
        (role !== 'child' || !/^(?:[,.;]| ?(?:&|and|y)\b)/.test(page.plain.slice(next.end, next.end + 5))))
    )
      break;
    each.push(next);
    last = next;
  }
  if (each.length === 1) return [mention];
  return each.map((span) => ({
    ...mention,
    role,
    span: span === mention.nameSpan ? mention.span : span,
    name: page.typed.slice(span.start, span.end),
    nameSpan: span,
    owner: owns(page, span),
  }));
}
/** "Jory & Pia (kids) seen": those named before the last. */
const namesBefore = ({ typed }: Page, { start }: Span): Span[] => {
  const [row = ''] =
    /(?:(?<!\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}+(?:, | ?(?:&|\+|and|y) ?))+$/u.exec(typed.slice(0, start)) ?? [];
  return everyMatch(/\p{Lu}\p{Ll}+/gu, row).map(({ 0: name, index }) => ({
    start: start - row.length + index,
    end: start - row.length + index + name.length,
  }));
};
/** "her sons Dirk and Paul", "sus hermanas Ana y Luz". */
const isSeveral = (page: Page, { span, nameSpan }: Mention) =>
  /^(?:[a-z]+ )?(?:sons|daughters|dtrs|sisters|brothers|siblings|sibs|nieces|nephews|aunts|uncles|cousins|grandsons|granddaughters|nurses|officers|detectives|deputies|hijos|hijas|hermanos|hermanas|sobrinos|sobrinas|tios|tias|primos|primas) $/.test(
    page.plain.slice(span.start, nameSpan?.start ?? span.end),
  );
/** "the foster mother, Mrs. Dunleavy, and Kayla", "foster parent Mrs. Quill and Bryson": the second is somebody else. */
const isOneParent = (page: Page, { role, span, nameSpan }: Mention) =>
  role === 'foster_parent' &&
  /\b(?:mother|mom|mama|father|dad|papa|madre|padre|parent|caregiver) ?,? $/.test(
    page.plain.slice(span.start, nameSpan?.start ?? span.end),
  );
const singular: Readonly<Record<string, ParticipantRole>> = {
  children: 'child',
  foster_parent: 'foster_parent',
  parent: 'parent',
};

/** "wife of pt", "la esposa del paciente": the second only says whose the first is. */
const kinOf = (page: Page, mentions: readonly Mention[]): Mention[] =>
  mentions.flatMap((mention, index) => {
    const gap = (a: Mention | undefined, b: Mention | undefined) =>
      a && b ? page.plain.slice(a.span.end, b.span.start) : '';
    // Whose they are names the case: "la esposa del paciente Sr. Cantú, Elvia".
    if (belonging.test(gap(mentions[index - 1], mention)))
      return mention.name && !inApposition(page, mention) ? [{ ...mention, owner: true }] : [];
    // "la mamá de Beto, la Sra. Quiñones": the second name is the mother's, read with her.
    if (
      mention.role === null &&
      belonging.test(gap(mentions[index - 2], mentions[index - 1])) &&
      /^, (?:la |el |su |the )?$/.test(gap(mentions[index - 1], mention)) &&
      /^[,.;(]|^$/.test(page.plain.slice(mention.span.end, mention.span.end + 1))
    )
      return [];
    const next = mentions[index + 1];
    if (!next || !belonging.test(gap(mention, next))) return [mention];
    const whole = { ...mention, span: covering(mention.span, next.span) };
    if (mention.name !== null) return [mention];
    // "al hijo de la señora, Beto, 20 min": the name behind the comma is the son's.
    const taken = next.nameSpan && page.plain.slice(next.span.start, next.nameSpan.start).endsWith(', ');
    const comma = taken
      ? null
      : /^, (?:la |el |su |the )?(?=\S)/.exec(page.plain.slice(next.span.end, next.span.end + 8));
    const name = taken ? next.nameSpan : comma && nameAt(page, next.span.end + comma[0].length);
    return [
      name && /^(?:[,.;(]|$| (?:at|on|by|dice|said|says|\d))/.test(page.plain.slice(name.end, name.end + 6))
        ? { ...whole, span: covering(whole.span, name), name: page.typed.slice(name.start, name.end), nameSpan: name }
        : whole,
    ];
  });
const inApposition = (page: Page, { span, nameSpan }: Mention) =>
  nameSpan !== null && page.plain.slice(span.start, nameSpan.start).endsWith(', ');
const belonging = /^ (?:of(?: the)?|del|de la|de|d) $/;

/** "nurse Kelly", "Kelly RN", "Rosa (sister)", "his sister, Rosa," are one person. */
function withName(page: Page, bare: RoleWord, within: Span, all: readonly RoleWord[]): Mention & { span: Span } {
  const word = withNoun(page, bare);
  const link =
    /^(?:(\.?)(?:\s?\(|\s(?:(?:la|el) (?=se[nñ]or|sra?\b|lic|do[nñ]a?\b|ing\b))?|, (?=\p{Lu}|do[nñ]a? )|: ?)|\/)/u.exec(
      page.typed.slice(word.span.end, word.span.end + 9),
    );
  // Only an abbreviated form of address keeps its full stop before a name: "Det. Ruiz", not "RN. Barrier".
  const isAddress = forms.test(page.plain.slice(word.span.start, word.span.end));
  const after = link?.[1] && !isAddress ? undefined : link?.[0];
  // "mom/Zion" are two; "FP/Joan" is one.
  if (after === '/' && /^(?:mother|father|parent|child)$/.test(word.role))
    return { ...word, name: null, nameSpan: null, owner: false };
  const bracket = after?.includes('(') ?? false;
  const comma = after?.includes(',') ?? false;
  const next = after === undefined ? null : nameAt(page, word.span.end + after.length);
  const titleIsRole = titledAt(page, word);
  const nextFits =
    next &&
    next.end <= within.end &&
    (!comma ||
      (/^(?:,|\.|\)|$|\s(?:present|at))/.test(page.plain.slice(next.end)) &&
        (!/^(?:dra?|judge|det|sgt)\b/.test(page.plain.slice(next.start, next.end)) || isTitledOne(page, word, next))));
  const apart = titleIsRole || nextFits ? null : nameApart(page, word, within);
  if (apart) return apart;
  const before = titleIsRole || nextFits ? null : nameBefore(page, word, within);
  const taken =
    before !== null &&
    !/^ (?:from|at|of|in|de|del|en) /.test(page.plain.slice(before.end, word.span.start)) &&
    all.some((other) => other !== word && other.span.end <= before.start && before.start - other.span.end <= 2);
  const name = titleIsRole ?? (nextFits ? next : taken ? null : before);
  if (!name) return { ...word, name: null, nameSpan: null, owner: owns(page, word.span) };
  const span = covering(word.span, name);
  const inBrackets = bracket || page.plain.slice(name.end, word.span.start).startsWith(' (');
  const closed = inBrackets && page.plain.charAt(span.end) === ')' ? { ...span, end: span.end + 1 } : span;
  return {
    span: closed,
    role: word.role,
    name: page.typed.slice(name.start, name.end),
    nameSpan: name,
    owner: owns(page, closed),
  };
}

/** "the insurance lady Trish": the noun goes with the role. */
function withNoun(page: Page, word: RoleWord): RoleWord {
  const noun = /^ (?:lady|guy|man|woman|gal|rep|person|worker|clerk|gentleman) (?=\p{Lu}\p{Ll})/u.exec(
    page.typed.slice(word.span.end, word.span.end + 14),
  );
  return noun ? { ...word, span: { ...word.span, end: word.span.end + noun[0].length - 1 } } : word;
}

/** "the therapist, Dr. Osei, called": one person, where no list goes on behind. */
const isTitledOne = (page: Page, { role, span }: RoleWord, name: Span) =>
  (role === 'therapist' || role === 'prescriber' || role === 'doctor') &&
  /\b(?:the|his|her|their|my|la|el|su) (?:[a-z]+ )?$/.test(
    page.plain.slice(Math.max(0, span.start - 20), span.start),
  ) &&
  /^, (?!and\b|y\b|&)[a-z]/.test(page.typed.slice(name.end, name.end + 6));

const forms = /^(?:th|ther|dr|dra|drs|det|sgt|ofc|atty|lt|cpl|dep|insp|sup|supv|lic|abg|prof|dir)$/;

/** "Dr. Patel", "Judge Moore", "Det. Ruiz": the role word is the form of address and belongs to the name. */
function titledAt(page: Page, word: RoleWord): Span | null {
  if (!isTitle(page.plain.slice(word.span.start, word.span.end))) return null;
  return nameAt(page, word.span.start);
}

/** "Kelly RN", "Mr. Stamps, VR counselor", "Kelly (nurse)": the name stands before the role. */
function nameBefore(page: Page, word: RoleWord, within: Span): Span | null {
  const before = page.typed.slice(within.start, word.span.start);
  const found =
    /(?:(?:Mrs?|Ms|Miss|Dra?|Sra?|Srta|[Dd]on|[Dd]oña|[Ss]eñora?|mrs?|ms|dra?|sra?|srta)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?=(?:,? (?:the |his |her |su |la |el )?|, | ?\((?:the |his |her |su |la |el )?| (?:from|at|of|in|de|del|de la|de las|de los|en) (?:the |la |el )?)$)/u.exec(
      before,
    );
  if (!found) return null;
  const gap = before.slice(found.index + found[0].length);
  const start = within.start + found.index;
  const name = nameAt(page, start);
  if (!name || name.end !== start + found[0].length) return null;
  // "Ruthie from the program staff", "la Sra. Doris de admisiones".
  if (/^ (?:from|at|of|in|de|del|en)\b/.test(gap)) return ofPlace.has(word.role) ? name : null;
  const shout = page.typed.slice(word.span.start, word.span.end);
  // "Harris, mo sober": kin after a bare comma is somebody else; a profession explains the name.
  if (
    gap === ', ' &&
    (kin.has(word.role) ||
      !/^[,.;)]|^$|^ (?:at|by|called|emailed|present)/.test(page.plain.slice(word.span.end, word.span.end + 12)))
  )
    return null;
  // "called Kern, his sister says he works", "mtg on Mr. Orr, his son, SW Ines and me": two people.
  if (
    /^, (?:his|her|su) $/.test(gap) &&
    /^ (?:says|said|dice|dijo|is|was|has|wants)\b|^, (?!and |y |& )[a-z. ]{2,24} (?:and|&|n|y) /.test(
      page.plain.slice(word.span.end, word.span.end + 32),
    )
  )
    return null;
  if (/^dr\b/.test(page.plain.slice(name.start, name.end)) && word.role === 'nurse') return null;
  // "Kelly nurse" without comma or bracket is two people unless the role is written as letters behind the name.
  if (gap === ' ' && word.role !== 'family' && !credentials.test(shout)) return null;
  return name;
}

/** Those who are of an office or house. */
const ofPlace: ReadonlySet<ParticipantRole> = new Set([
  'facility_staff',
  'school_staff',
  'bank_staff',
  'insurance_rep',
  'provider',
  'pharmacist',
  'home_health_staff',
  'probation_officer',
]);

/** Letters that stand behind a name: "Kelly RN". */
const credentials = /^(?:RN|NP|LPN|MD|SW|PO|LCSW|MSW|CNA|GAL|PT|OT|PA|LPC|HHA|PMHNP)$/;
