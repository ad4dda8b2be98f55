import type { Clause } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import type { Mention } from './people.ts';

/** "so about eight Mr. Oda's wife Sina called", "the nurse Ida she called": who stands right before the verb of calling does it. */
export const isCaller = (page: Page, mention: Mention, clause: Clause, cue: Span | undefined) =>
  cue !== undefined &&
  cue.start >= mention.span.end &&
  /^(?: (?:driver|lady|guy|man|woman|worker|rep|tech|person|desk|clerk|director|manager|mgr|staff))?(?: \([^)]*\))?(?: (?:@|at|from|in|on|with|over at|across|de|del|en)(?: [a-z'&.-]+){1,4})?,? (?:she |he |ella |el )?(?:also |then |just |finally |tambien )?$/.test(
    page.plain.slice(mention.span.end, cue.start),
  ) &&
  /^(?:called|phoned|telephoned|rang|texted|txtd|emailed|messaged|told (?:me|us)|answered|replied|responded|wrote back|got back|hung up|(?:dropped|stopped|came|swung|popped|walked) (?:by|in|over)|(?:stopped|caught|flagged|grabbed|cornered|approached) (?:me|us)|me (?:llamo|marco|texteo|escribio|hablo|contesto|respondio)|contesto|llamo|texteo)\b/.test(
    page.plain.slice(cue.start, cue.end),
  ) &&
  !/\b(?:that|because|bc|when|after|before|if|says|said|by|que|q|cuando|porque|si|despues)\b/.test(
    page.plain.slice(clause.span.start, mention.span.start),
  );

/** "his boss Mr. Kiely I met at the warehouse". */
export const isMetByWorker = (page: Page, { span }: Mention, cue: Span | undefined) =>
  cue !== undefined &&
  /^,? (?:whom |who )?(?:i|we) (?:also |then |just )?$/.test(page.plain.slice(span.end, Math.max(span.end, cue.start)));

/** What stands before whoever a report opens with, but for the house they are of: "Sunhollow SNF admissions (Talia) declined". */
export const withoutHouse = (page: Page, start: number, end: number) =>
  page.typed
    .slice(start, end)
    .replace(/(?<![\p{L}'])(?!N[oO]t? )\p{Lu}\p{L}+ $/u, '')
    .toLowerCase();

/** "sent Lionel a text", "left his aunt a message". */
export const isRecipient = (page: Page, { span }: Mention, clause: Clause) =>
  /\b(?:sent|left|mailed|shot|gave|dropped) (?:the |his |her |their )?$/.test(
    page.plain.slice(clause.span.start, span.start),
  ) &&
  /^ (?:an? |another |\d |two |three |several |a couple (?:of )?)?(?:text|txt|message|msg|email|e-mail|letter|vm|voicemail|note|card)s?\b/.test(
    page.plain.slice(span.end, span.end + 28),
  );

/** "no llego a su cita con la psiquiatra": who waited there was not the worker. */
export const ownAppointment =
  /\b(?:no[- ]?show(?:ed)?|missed|skipped|falto|no (?:llego|vino|fue|asistio|se presento))\b.*\b(?:his|her|their|the|su|la)? ?(?:cita|appt|appointment|intake|eval|evaluacion|injection|consulta)\b.* (?:w\/|with|w|con) ?(?:the |his |her |la |el |su )?$/;

/** "told Gloria face to face": told by the worker. */
export const toldByWorker =
  /^\W*(?:(?:i|and|then|also|just|so) )*(?:told|asked|informed|notified|updated|checked with|checked w\/?|ran it by|le (?:dije|avise|informe|explique) a) (?:the |his |her |la |el )?$/;

/** "Dad finally picked up on the fourth ring": nothing but the phone. */
export const picksUpPhone = (page: Page, cue: Span, clause: Clause) =>
  /^picked up$/.test(page.plain.slice(cue.start, cue.end)) &&
  /^ ?(?:$|[,.;]|on\b|after\b|right\b|today\b|and\b|at\b)/.test(page.plain.slice(cue.end, clause.span.end));

/** "discussed poss ref to guardianship w/ sup Alonzo": who stands behind the last "with" was asked. */
export const consulted =
  /^\W*(?:(?:i|and|then|also|just) )*(?:discussed|reviewed|staffed|consulted|went over|talked|processed|debriefed|case consult|discuti|revise|consulte)\b(?:(?! w\/| with | w | con ).)* (?:w\/|with|w|con) ?(?:the |my |his |her |la |el |mi |su )?$/;

/** "the parole agent and I". */
export const withWorker = (page: Page, { span }: Mention) =>
  /^,? ?(?:and|&|y) (?:me|i|myself|yo)\b/.test(page.plain.slice(span.end, span.end + 14));
