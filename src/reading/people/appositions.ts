import type { ParticipantRole } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import { covering } from '#reading/spans.ts';
import { deskBehind } from './desk-roles.ts';
import type { Mention } from './people.ts';

/** Who somebody is to another: said behind a bare comma it may be the next person of a list. */
export const kin: ReadonlySet<ParticipantRole> = new Set([
  'client',
  'child',
  'children',
  'mother',
  'father',
  'parent',
  'grandmother',
  'grandfather',
  'sibling',
  'spouse',
  'partner',
  'son',
  'daughter',
  'relative',
  'family',
  'friend',
  'supervisor',
  'foster_parent',
]);

/**
 * "Ray (Ochoa's brother)", "Mireya, trabajadora social del hospital", "mr pruss the landlord", "Keisha in intake at Bayline HH":
 * a name and behind it who that is are one person.
 */
export function joinAppositions(page: Page, all: readonly Mention[]): Mention[] {
  const mentions = withoutHouses(page, all);
  const joined: Mention[] = [];
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index] as Mention;
    const [next, third] = [mentions[index + 1], mentions[index + 2]];
    if (next && saysWhoReported(page, mention, next)) {
      joined.push({ ...next, span: mention.span });
      index += 1;
    } else if (mention.role !== null || mention.owner || !mention.nameSpan) joined.push(mention);
    else if (next && next.role !== null && next.name === null && explains(page, mention, next)) {
      joined.push(withRole(page, mention, next));
      index += 1;
    } else if (next?.owner && third && third.name === null && explainsByOwner(page, mention, next, third)) {
      joined.push(withRole(page, mention, third), next);
      index += 2;
    } else {
      const desk = deskBehind(page, mention.nameSpan);
      joined.push(desk ? { ...mention, role: desk.role, span: { ...mention.span, end: desk.end } } : mention);
    }
  }
  return joined;
}

/** "called rptr back at 11, neighbor across hall": one person. */
const saysWhoReported = (page: Page, { role, name, span }: Mention, next: Mention) =>
  role === 'other' &&
  name === null &&
  next.role !== null &&
  !next.owner &&
  /^(?:reporter|rptr|caller|reporting party|rep party)$/.test(page.plain.slice(span.start, span.end)) &&
  /^(?: back)?(?: (?:at|@) ?[\d:]+ ?(?:am|pm|a|p)?)?(?:, | \(| - )(?:the |his |her |a |an )?$/.test(
    page.plain.slice(span.end, next.span.start),
  );

/** "Renee la SW del day program", "the nurse from hospice": the house somebody works for is nobody else. */
const withoutHouses = (page: Page, mentions: readonly Mention[]) =>
  mentions.filter((mention, index) => {
    const before = mentions[index - 1];
    return !(
      before?.role &&
      mention.name === null &&
      !kin.has(before.role) &&
      house.test(page.plain.slice(mention.span.start, mention.span.end)) &&
      /^ (?:at|from|of|with|w\/|in|del?|de la|en) (?:the |la |el |his |her |su )?(?:[a-z]+ ){0,2}$/.test(
        page.plain.slice(before.span.end, mention.span.start),
      )
    );
  });
export const house =
  /^(?:the )?(?:program|programa|hospice|agency|agencia|pharmacy|farmacia|bank|banco|home health|hh|housing authority|insurance|seguro|medicaid|medicare|humana|aetna|uhc|mco|dme|dme co|dme company|act team|probation|parole|mobile crisis|legal aid|aps|cps)$/;

const withRole = (page: Page, name: Mention, { role, span }: Mention): Mention => {
  const whole = covering(name.span, span);
  const closed = page.plain.charAt(whole.end) === ')' ? { ...whole, end: whole.end + 1 } : whole;
  return { ...name, role, span: closed };
};

function explains(page: Page, { span }: Mention, next: Mention): boolean {
  const gap = page.plain.slice(span.end, next.span.start);
  const after = page.plain.slice(next.span.end, next.span.end + 16);
  if (/^ (?:the|la|el) (?:[a-z-]+ )?$/.test(gap)) return !next.owner;
  if (!/^, (?:the |la |el |his |her |their |su |an? |una? |our )?(?:[a-z-]+ )?$/.test(gap) || next.owner) return false;
  // "Damaris, hija de Nilda", "Sina, his wife, called".
  if (kin.has(next.role ?? 'other'))
    return (
      /^ (?:of|del?) (?:the |la |el )?[a-z]/.test(after) ||
      /^, (?:called|phoned|telephoned|texted|emailed|rang|answered|llamo|me )/.test(after)
    );
  return /^(?:[,.;:)]|$| (?:at|by|del?|from|of|in|for|with|on|re|about)\b)/.test(after);
}

/** "Ray (Ochoa's brother)", "Ray, Ochoa's brother". */
const explainsByOwner = (page: Page, name: Mention, owner: Mention, role: Mention): boolean =>
  role.role !== null &&
  /^(?: \(|, )(?:the )?$/.test(page.plain.slice(name.span.end, owner.span.start)) &&
  /^'s? (?:[a-z0-9-]+ ){0,3}$/.test(page.plain.slice(owner.span.end, role.span.start));
