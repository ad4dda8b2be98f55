import type { Participant, ParticipantRole } from '#domain/contact.ts';
import type { Clause } from './clauses.ts';
import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { Mention } from './people.ts';
import type { Found, Span } from './reading.ts';
import { find, has, words } from './words.ts';

export interface Member {
  readonly role: ParticipantRole;
  readonly name: string | null;
  readonly spans: readonly Span[];
}

const list = (pick: (lexicon: (typeof languages)[number]) => string) => words(...languages.map(pick));
const aboutWords = list((l) => l.about);
const speechWords = list((l) => l.speech);
const presentWords = list((l) => l.present);

/** Who took part or was the target; those only talked about are left out (contract 7.2.10). */
export function readParticipants(page: Page, contact: readonly Clause[], others: readonly Clause[]): Member[] {
  const taking = contact.flatMap((clause) => membersOf(page, clause));
  const joining = others.flatMap((clause) => (clause.kind === 'told' ? presentIn(page, clause) : []));
  const speaking = others.flatMap((clause) =>
    clause.kind === 'told' && taking.length === 0 ? speakersOf(page, clause) : [],
  );
  const members = unite(
    [...taking, ...joining, ...speaking.slice(0, 1)],
    [...contact, ...others].flatMap(({ people }) => people),
  );
  if (members.length > 0) return members;
  const pronoun =
    contact.flatMap((clause) => pronounIn(page, clause))[0] ??
    others.flatMap((clause) => (clause.kind === 'told' ? pronounIn(page, clause) : []))[0];
  return pronoun ? [{ role: 'client', name: null, spans: [pronoun] }] : [];
}

function membersOf(page: Page, clause: Clause): Mention[] {
  const [cue] = clause.cues;
  const members: Mention[] = [];
  for (const mention of clause.people) {
    if (mention.owner && !isHousehold(page, mention)) continue;
    if (isPresent(page, mention, clause)) members.push(mention);
    else if (!isTalkedAbout(page, mention, clause, cue, members)) members.push(mention);
  }
  return members;
}

const isHousehold = (page: Page, mention: Mention) =>
  /^'?s? (?:home|house|res|residence|apt|apartment|household|place|casa)\b/.test(
    page.plain.slice(mention.span.end, mention.span.end + 12),
  );

/** Behind "about", "says", "re:" people are only talked about, unless the list began before. */
function isTalkedAbout(
  page: Page,
  mention: Mention,
  clause: Clause,
  cue: Span | undefined,
  members: readonly Mention[],
): boolean {
  const from = cue && cue.start < mention.span.start ? cue.end : clause.span.start;
  const lead = { start: from, end: mention.span.start };
  const last = members.at(-1);
  if (
    last &&
    /^[\s,(]*(?:and|&|\+|y|\/|w\/|with|con|,)*[\s,]*(?:the |his |her |her |su |la |el |their |and )?$/.test(
      page.plain.slice(last.span.end, mention.span.start),
    )
  )
    return false;
  if (has(page, aboutWords, lead)) return true;
  if (has(page, speechWords, lead) && cue && cue.start < mention.span.start && members.length > 0) return true;
  if (
    /\b(?:his|her|their|su|sus)\s+$/.test(page.plain.slice(lead.start, lead.end)) &&
    !/\b(?:w\/|with|and|con|y|by|to|from|&|for|a|called|met|saw|llame|de)\s+(?:his|her|their|su|sus)\s+$/.test(
      page.plain.slice(clause.span.start, mention.span.start),
    )
  ) {
    return !isSubject(page, mention, clause);
  }
  const inBrackets = /\([^)]*$/.test(page.plain.slice(clause.span.start, mention.span.start));
  if (inBrackets && last) return false;
  if (!cue) return false;
  if (mention.span.start < cue.start)
    return (
      !isSubject(page, mention, clause) &&
      !/\bw\/|with|con\b/.test(page.plain.slice(clause.span.start, mention.span.start))
    );
  const gap = page.plain.slice(cue.end, mention.span.start);
  return (
    last !== undefined &&
    !/\b(?:w\/|with|and|con|y|to|for|by|from|&|plus|also)\s*(?:the |his |her |their |su |la |el |my )?$/.test(gap) &&
    !/^[\s:]*$/.test(gap) &&
    !isSubject(page, mention, clause)
  );
}

/** "cl cxld", "mom answered": the person acts. */
const isSubject = (page: Page, mention: Mention, clause: Clause) => {
  const next = find(page, speechWords, { start: mention.span.end, end: clause.span.end })[0];
  return (
    next !== undefined &&
    /^[\s,)-]*(?:has |have |had |also |then |never |just |ha )?$/.test(page.plain.slice(mention.span.end, next.start))
  );
};

function isPresent(page: Page, mention: Mention, clause: Clause): boolean {
  const next = find(page, presentWords, { start: mention.span.end, end: clause.span.end })[0];
  return (
    next !== undefined &&
    /^[\s,)]*(?:was |were |is |also |both |all |estaba |estuvo |tambien )*$/.test(
      page.plain.slice(mention.span.end, next.start),
    )
  );
}

const presentIn = (page: Page, clause: Clause) =>
  clause.people.filter(
    (mention) =>
      !mention.owner &&
      isPresent(page, mention, clause) &&
      !/\bnot\b|\bno\b/.test(page.plain.slice(mention.span.end, mention.span.end + 8)),
  );
const speakersOf = (page: Page, clause: Clause) =>
  clause.people.filter(
    (mention) =>
      !mention.owner &&
      isSubject(page, mention, clause) &&
      page.plain.slice(clause.span.start, mention.span.start).trim() === '',
  );

function pronounIn(page: Page, clause: Clause): Span[] {
  const match = /\b(?:he|she|him|her|ella|lo vi|la vi|le llame|la llame|lo llame)\b/.exec(
    page.plain.slice(clause.span.start, clause.span.end),
  );
  return match
    ? [{ start: clause.span.start + match.index, end: clause.span.start + match.index + match[0].length }]
    : [];
}

/** One entry a person: a bare name takes the role it has elsewhere, a bare role the name. */
function unite(taking: readonly Mention[], everyone: readonly Mention[]): Member[] {
  const members: Member[] = [];
  for (const mention of taking) {
    const role = mention.role ?? roleOf(mention.name, everyone) ?? 'client';
    const name = mention.name ?? (mention.role ? nameOf(mention.role, everyone) : null);
    const spans = mention.nameSpan && mention.role ? [mention.span] : [mention.span];
    const twin = members.findIndex(
      (member) => member.role === role && (member.name === null || name === null || sameName(member.name, name)),
    );
    const before = members[twin];
    if (before) members[twin] = { role, name: before.name ?? name, spans: [...before.spans, ...spans] };
    else members.push({ role, name, spans });
  }
  return members;
}

const roleOf = (name: string | null, everyone: readonly Mention[]) =>
  everyone.find((other) => other.role !== null && name !== null && other.name !== null && sameName(other.name, name))
    ?.role ?? null;

const nameOf = (role: ParticipantRole, everyone: readonly Mention[]) => {
  const named = new Set(
    everyone.filter((other) => other.role === role && other.name !== null && !other.owner).map(({ name }) => name),
  );
  return named.size === 1 ? ([...named][0] ?? null) : null;
};

const sameName = (a: string, b: string) =>
  a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `) || b.startsWith(`${a} `);

export const asFound = ({ role, name, spans }: Member): Found<Participant> => ({ value: { role, name }, spans });
