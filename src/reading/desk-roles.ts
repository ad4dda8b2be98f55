import type { ParticipantRole } from '#domain/contact.ts';
import { desks } from './lexicon/desks.ts';
import type { Page } from './normalise.ts';
import type { Span } from './reading.ts';

/** "Called the credit union fraud desk, spoke w/ Denise": who answers for an office is of its staff. */
export function deskRole(page: Page, name: Span): ParticipantRole | null {
  const before = page.plain.slice(Math.max(0, name.start - 100), name.start);
  if (!answering.test(before)) return null;
  const place = calledPlace.exec(before)?.[1];
  return place ? (desks.find(([, words]) => words.test(place))?.[0] ?? null) : null;
}

const answering =
  /\b(?:spoke|talked|hable|spoken)(?: (?:w|w\/|with|to|con|a))?[ ]?$|\b(?:reached|got|got a hold of|got ahold of|me atendio|me contesto|transferred to|put through to) $/;
const calledPlace =
  /\b(?:called|rang|phoned|call to|tc to|tc w\/|contacted|llame|llamada|marque|went to|stopped (?:by|at))(?: (?:al?|to))? ?(?:the |la |el |his |her |su )?([^.;\n]{2,60})[.,;]? (?:and |& |y )?(?:i )?(?:spoke|talked|hable|reached|got|me |was transferred|transferred|put through)[^.;\n]*$/;

/** "called Dr. Hall's office for Mr. Yancey": whom the call to an office was about. */
export const isCalledFor = (page: Page, start: number, name: Span): boolean =>
  /\b(?:called|rang|phoned|emailed|faxed|llame|contacted|tc to|call to)\b[^.;\n]*\b(?:office|desk|line|clinic|hospital|school|company|dept|department|agency|pharmacy|insurance|medicaid|bank|court|clerk|consultorio|clinica|farmacia|escuela|banco|oficina) (?:for|re|about|on|para|sobre|por) $/.test(
    page.plain.slice(start, name.start),
  );

/** "IDT friday 9-10:15 on Pruitt w/ Dr. Sandoval", "ARD mtg for Omar": whom a meeting was about. */
export const isMeetingTopic = (page: Page, start: number, name: Span): boolean =>
  /\b(?:idt|mdt|ard|iep|staffing|staffed|case conference|case conf|mtg|meeting|junta|reunion)\b[^,;.\n]{0,30} (?:for|on|re:?|about|sobre|por|para) $/.test(
    page.plain.slice(start, name.start),
  );
