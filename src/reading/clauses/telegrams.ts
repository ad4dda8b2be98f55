import { findModes } from '#reading/contact/modes.ts';
import { clientDeeds } from '#reading/lexicon/stop-words.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import type { Piece } from './clauses.ts';

/**
 * "Foster mo Corliss told by text 10/12 1430", "hoy 9am x tel con la maestra", "Calloway, at 9:30,": a sentence that begins
 * with who, when and by what medium and says nothing else tells of a contact, though it has no verb for one.
 */
export function isTelegram(page: Page, piece: Piece): boolean {
  const { span, sentence, whens, lengths, people } = piece;
  if (isOwnAppointment(page, piece)) return true;
  const met = people.filter(({ owner }) => !owner);
  if (span.start !== sentence.start || met.length === 0 || !whens.some(({ clock }) => clock !== null)) return false;
  if (isHeadOfStop(page, piece)) return true;
  const media = findModes(page, span).map((mode) => mode.span);
  const isNamed = met.some(({ name, role }) => name !== null && (role === null || role === 'client'));
  if (media.length === 0 && !isNamed) return false;
  const said = [...whens, ...lengths, ...people].map((one) => one.span);
  return (
    remainder(page, span, [...said, ...media])
      .replace(ownPlace, '')
      .replace(particles, '') === ''
  );
}

/** "Boyd rptd to ofc 2pm", "Rm 412 Ashby - ": a client by name, and what became of the appointment, or where they lie. */
function isOwnAppointment(page: Page, { span, sentence, people, whens }: Piece): boolean {
  const [who] = people;
  if (who?.name == null || who.role !== null || who.owner) return false;
  const isHead = span.start === sentence.start || /:\s*$/.test(page.plain.slice(sentence.start, span.start));
  if (!isHead && !whens.some(({ clock }) => clock !== null)) return false;
  const lead = page.plain.slice(span.start, who.span.start);
  const behind = page.plain.slice(who.span.end, span.end);
  return (/^\W*$/.test(lead) && deed.test(behind)) || (inRoom.test(lead) && /^ ?(?:[-:,]|$)/.test(behind));
}
const deed = new RegExp(`^ (?:${clientDeeds})`);
const inRoom = /^\W*(?:rm|room|bed|hab|cuarto|cama)\.? ?#?\d{1,4}[a-z]?(?: ?[-:,])? $/;

/** "Nyberg, at 1:00, is tired": between signs the hour is that of the contact, not of what is said. */
function isHeadOfStop(page: Page, { span, whens, people }: Piece): boolean {
  const [who] = people;
  const [when] = whens;
  return (
    who?.name != null &&
    when?.clock != null &&
    /^\W*$/.test(page.plain.slice(span.start, who.span.start)) &&
    /^,? $/.test(page.plain.slice(who.span.end, when.span.start)) &&
    /^ ?[,:]/.test(page.plain.slice(when.span.end, when.span.end + 2))
  );
}

/** What is left of a stretch without the parts that were understood. */
function remainder(page: Page, within: Span, parts: readonly Span[]): string {
  let rest = '';
  for (let at = within.start; at < within.end; at += 1) {
    rest += parts.some((part) => at >= part.start && at < part.end) ? ' ' : page.plain.charAt(at);
  }
  return rest;
}

/** "at his job". */
const ownPlace = /\b(?:at|in|en) (?:his|her|their|the|su|el|la) [a-z]+/;
const particles =
  /[\s,.;:()&+/#~-]|\b(?:and|y|then|also|luego|despues|at|on|for|in|by|via|x|por|w|with|con|to|a|al|el|la|los|las|the|her|his|su|my|from|de|del|en|around|about|case|caso|family|fam|familia|home|was|were|told|informed|notified|updated|advised|reached|contacted|called|spoke|spoken|avisad[oa]|informad[oa]|contactad[oa])\b/g;
