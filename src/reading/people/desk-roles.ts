import type { ParticipantRole } from '#domain/contact.ts';
import { desks } from '#reading/lexicon/desks.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** "Called the credit union fraud desk, spoke w/ Denise": who answers for an office is of its staff. */
export function deskRole(page: Page, name: Span): ParticipantRole | null {
  const before = page.plain.slice(Math.max(0, name.start - 100), name.start);
  // "El banco (Sra. Lozano) llamó".
  const house = inBrackets.exec(before)?.[1];
  if (house && /^\)/.test(page.plain.slice(name.end, name.end + 1)))
    return desks.find(([, words]) => words.test(house))?.[0] ?? null;
  if (!answering.test(before)) return null;
  const place = calledPlace.exec(before)?.[1];
  return place ? (desks.find(([, words]) => words.test(place))?.[0] ?? null) : null;
}

/** "Keisha in intake at Bayline HH", "Tim from the bank", "Yadira, de la compañía de equipo": of which office somebody is. */
export function deskBehind(page: Page, name: Span): { role: ParticipantRole; end: number } | null {
  const after = page.plain.slice(name.end, name.end + 70);
  const [whole, link = '', place = ''] = placeOf.exec(after) ?? [];
  if (whole === undefined) return null;
  // "saw Dre at the bank": there only who was spoken with by phone or asked for is of the house.
  if (/^in$/.test(link) && !department.test(place)) return null;
  if (/^(?:at|en|w)/.test(link) && !talking.test(page.plain.slice(Math.max(0, name.start - 50), name.start)))
    return null;
  const role = desks.find(([, words]) => words.test(place))?.[0];
  if (!role || (/^(?:at|en|w)/.test(link) && livedIn.has(role))) return null;
  return { role, end: name.end + whole.trimEnd().length };
}
const department =
  /^(?:intake|admissions|billing|hr|human resources|payroll|scheduling|referrals|records|eligibility|claims|fraud|enrollment|case management|admisiones)\b/;
const placeOf =
  /^,? (in|from|at|of|with|w\/|over at|out of|del|de los|de la|de|en) (?:the |la |el |los |his |her |their |su |our )?((?!him\b|her\b|me\b|cl\b|pt\b|his\b)(?:(?!(?:re|about|abt|for|regarding|today|yest\w*|this|who|that|they|and|y|sobre|para|que|on|to|called|says?|said|hoy|ayer|a|x|by)\b)[a-z0-9&'.-]+ ?){1,6})/;
const talking =
  /\b(?:spoke|talked|spoken|called|phoned|rang|telephoned|tc|t\/c|pc|emailed|e-mailed|email|texted|call|lvm|vm|hable|llame|correo|llamada|tel|telefono)\b[^.;\n]*$/;
/** Houses where clients stay: who is spoken to there is not thereby of the staff. */
const livedIn: ReadonlySet<ParticipantRole> = new Set(['facility_staff', 'school_staff', 'employer']);

const inBrackets = /(?:^|[.;,:\n] ?)(?:the |el |la )?([a-z'&.]+(?: [a-z'&.]+){0,3}) \($/;
const answering =
  /\b(?:spoke|talked|hable|spoken)(?: (?:w|w\/|with|to|con|a))?[ ]?$|\b(?:reached|got|got a hold of|got ahold of|me atendio|me contesto|transferred to|put through to) $/;
const calledPlace =
  /\b(?:called|rang|phoned|telephoned|call to|tc to|tc w\/|contacted|llame|llamada|marque|went to|stopped (?:by|at))(?: (?:al?|to))? ?(?:the |la |el |his |her |su )?([^.;\n]{2,60})[.,;]? (?:and |& |y )?(?:i )?(?:spoke|talked|hable|reached|got|me |was transferred|transferred|put through)[^.;\n]*$/;

/** "called Dr. Hall's office for Mr. Yancey": whom the call to an office was about. */
export const isCalledFor = (page: Page, start: number, name: Span): boolean =>
  /\b(?:called|rang|phoned|emailed|faxed|llame|contacted|tc to|call to)\b[^.;\n]*\b(?:office|desk|line|clinic|hospital|school|company|dept|department|agency|pharmacy|insurance|medicaid|bank|court|clerk|consultorio|clinica|farmacia|escuela|banco|oficina) (?:for|re|about|on|para|sobre|por) $/.test(
    page.plain.slice(start, name.start),
  );

/** "IDT friday 9-10:15 on Pruitt w/ Dr. Sandoval", "ARD mtg for Omar": whom a meeting was about. */
export const isMeetingTopic = (page: Page, start: number, name: Span): boolean =>
  gatheringAbout.test(page.plain.slice(start, name.start)) ||
  // "Eunice Barlow guardianship", "the Ochoa staffing".
  /^(?:'s)? (?:guardianship|conservatorship|staffing|petition|matter)\b/.test(
    page.plain.slice(name.end, name.end + 18),
  );
const gatheringAbout =
  /\b(?:idt|mdt|ard|iep|ftm|cft|tdm|staffing|staffed|case conference|care conference|conference|conf|rounds|huddle|mtg|meeting|junta|reunion|equipo)\b[^,;.\n]{0,30} (?:for|on|re:?|about|regarding|sobre|por|para|pa|acerca de) (?:the |la |el )?$|\b(?:rounds|idt|mdt|huddle)\b[^,;.\n]{0,16}: ?$|\b(?:guardianship|tutela|custodia|conservatorship|petition) (?:of|for|de|del) (?:the |la |el )?$|\bin (?:the matter of|re:?) $/;
