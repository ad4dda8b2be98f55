import type { ContactType, Participant, ParticipantRole } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Found, Span } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';
import type { Mention } from './people.ts';

export interface Member {
  readonly role: ParticipantRole;
  readonly name: string | null;
  readonly spans: readonly Span[];
}

/** One entry a person: a bare name takes the role it has elsewhere, a bare role the name. */
export function unite(taking: readonly Mention[], everyone: readonly Mention[]): Member[] {
  const members: Member[] = [];
  for (const mention of taking) {
    const role = mention.role ?? roleOf(mention.name, everyone) ?? 'client';
    const name =
      mention.name ?? (mention.role ? (nameOf(mention.role, everyone) ?? bareName(mention, everyone)) : null);
    const spans = [mention.span];
    const twin = members.findIndex(
      (member) => member.role === role && (member.name === null || name === null || sameName(member.name, name)),
    );
    const before = members[twin];
    if (before) members[twin] = { role, name: before.name ?? name, spans: [...before.spans, ...spans] };
    else members.push({ role, name, spans });
  }
  // "both children at home, the 6yo says": one of them.
  const children = members.filter(({ role, name }) => role === 'child' && name !== null);
  return members.filter(
    ({ role, name }) =>
      !(role === 'child' && name === null && members.some((other) => other.role === 'children')) &&
      // "both kids home, Rory (4) and Mae (2)": the same by name.
      !(role === 'children' && name === null && children.length > 1),
  );
}

const roleOf = (name: string | null, everyone: readonly Mention[]) =>
  everyone.find((other) => other.role !== null && name !== null && other.name !== null && sameName(other.name, name))
    ?.role ?? null;

/** "Orlando's on the unit. Went to see him": the only one named without a role, before the pronoun. */
function bareName(mention: Mention, everyone: readonly Mention[]): string | null {
  if (mention.role !== 'client' || everyone.includes(mention)) return null;
  const named = new Set(everyone.flatMap(({ role, name }) => (role === null && name !== null ? [name] : [])));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

const nameOf = (role: ParticipantRole, everyone: readonly Mention[]) => {
  const named = new Set(
    everyone.filter((other) => other.role === role && other.name !== null && !other.owner).map(({ name }) => name),
  );
  return named.size === 1 ? ([...named][0] ?? null) : null;
};

const sameName = (a: string, b: string) =>
  a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `) || b.startsWith(`${a} `);

export const asFound = ({ role, name, spans }: Member): Found<Participant> => ({ value: { role, name }, spans });

/** "supervision w/ Dana": the bare name is the supervisor's; "staffed Ibarra w/ my sup": then it is the case. */
export function withSupervisor(page: Page, members: readonly Member[], type: Found<ContactType>): readonly Member[] {
  if (type.value !== 'supervision') return members;
  const others = members.filter(({ role }) => role !== 'client' && role !== 'family');
  if (members.some(({ role, name }) => role === 'supervisor' && name !== null)) return others;
  const asked = members.find(
    ({ role, name, spans: [span] }) =>
      askable.has(role) &&
      name !== null &&
      span !== undefined &&
      (/(?:\b(?:w|with|con|by)|w\/|c\/) (?:my |mi )?$/.test(leadingTo(page.plain, span.start)) ||
        (members.length === 1 &&
          !/\b(?:staffed|discussed|reviewed|went over|re|about|processed|for|on|of)$/.test(
            leadingTo(page.plain, span.start).trimEnd(),
          ))),
  );
  if (!asked) return others.length > 0 ? others : members;
  return [
    ...others.filter((member) => member !== asked && member.role !== 'supervisor'),
    { ...asked, role: 'supervisor' as const },
  ];
}

/** What a supervisor may be by trade: "sup w/ Dr. Wen". */
const askable: ReadonlySet<ParticipantRole> = new Set([
  'client',
  'therapist',
  'social_worker',
  'doctor',
  'nurse',
  'prescriber',
]);

/** "Mabry hv 10am, mo Cass + baby seen", "at the Fox home, mo Ann there": in child protection the name before the visit is the household's. */
export const withoutHousehold = (page: Page, members: readonly Member[]): readonly Member[] =>
  members.some(({ role }) => ['mother', 'father', 'parent', 'child', 'children'].includes(role))
    ? members.filter(
        ({ role, name, spans }) =>
          (role !== 'client' && role !== 'family') ||
          name === null ||
          /[ .]/.test(name) ||
          !spans.some(
            ({ start, end }) =>
              headsVisit(page, start, end) ||
              /^(?: -|:)? (?:hv|h\/v|ov|ftm|cft|tdm|f2f|ftf|o\/v|home|house|residence|apt|case|kids|home visit|office visit|mom?|mother|fa|dad|father|parents|baby)\b/.test(
                page.plain.slice(end, end + 14),
              ),
          ),
      )
    : members;

/** "HV Delgado 4/16 330p": behind the visit that heads the note, or alone before it. */
const headsVisit = (page: Page, start: number, end: number) =>
  /(?:^|[\n.] ?)(?:att |unann |unannounced )?(?:hv|h\/v|home visit) $/.test(leadingTo(page.plain, start)) &&
  /^,? (?:on |at )?(?:\d|mon|tue|wed|thu|fri|sat|sun|today|tdy|yest|this)/.test(page.plain.slice(end, end + 12));

/** "the Dunphy residence ... Mr. Dunphy was present": the household met is the client by name. */
export const householdByName = (members: readonly Member[], everyone: readonly Mention[]): Member[] =>
  members.map((member) => {
    const person =
      member.role === 'family' && member.name !== null
        ? everyone.find(({ name, role }) => role === null && name !== null && name.endsWith(` ${member.name}`))
        : undefined;
    return person ? { ...member, role: 'client', name: person.name } : member;
  });

/** "the visit between Mr. Orr and his daughter Tess": of a visit under supervision who brings a child is the parent. */
export const asParents = (members: readonly Member[]): Member[] =>
  members.some(({ role }) => ofParent.has(role))
    ? members.map((member) => {
        const address =
          member.role === 'client' ? /^(mr|sr|don|mrs|ms|miss|sra|srta|do[nñ]a)\b/i.exec(member.name ?? '') : null;
        return address ? { ...member, role: /^(?:mr|sr|don)$/i.test(address[1] ?? '') ? 'father' : 'mother' } : member;
      })
    : [...members];
const ofParent: ReadonlySet<ParticipantRole> = new Set(['child', 'children', 'son', 'daughter']);
