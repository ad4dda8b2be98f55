import { rang, wroteTo } from '#reading/lexicon/answers.ts';
import type { Page } from '#reading/normalise.ts';
import type { Piece } from './clauses.ts';
import { findAttempts } from './cues.ts';

/** Those who call about somebody, rather than for themselves. */
const family: ReadonlySet<string> = new Set(['client', 'child', 'children', 'mother', 'father', 'parent']);

/**
 * "PD called at midnight, Lou picked up at the mall": what somebody else called or was called about is told, not done.
 * The worker's own next step has a time of its own, or opens with a verb of the worker's.
 */
export function isHeardFrom(page: Page, call: Piece | undefined, piece: Piece, earlier: readonly Piece[]): boolean {
  const before = earlier.at(-1);
  if (before && goesOn(page, before, piece) && earlier.some(({ span }) => findAttempts(page, span).length > 0))
    return true;
  if (!call || piece.whens.some(({ clock }) => clock !== null) || !isTalkWithOther(page, call)) return false;
  const text = page.plain.slice(piece.span.start, piece.span.end);
  return !ownStep.test(text) && !theirAnswer.test(text) && !(piece.whens.length > 0 && unheard.test(text));
}

/** "no one answered. neighbor says fam still there, saw them that am": the same one saw. */
const goesOn = (page: Page, before: Piece, piece: Piece) =>
  before.sentence.start === piece.sentence.start &&
  /^\W*(?:the |a |la |el )?(?:[a-z]+ ){1,3}(?:says|said|dice|dijo|thinks|told me)\b/.test(
    page.plain.slice(before.span.start, before.span.end),
  ) &&
  before.people.some(({ role }) => role !== null && !family.has(role)) &&
  /^\W*(?:and |y )?(?:saw|heard|seen|visited|called|l[aeo]s? vio|vio|visito)\b/.test(
    page.plain.slice(piece.span.start, piece.span.end),
  ) &&
  piece.whens.every(({ clock }) => clock === null);

/** "adult day center called", "law enf called 1:15am": whoever calls is named by neither a role nor a name of ours. */
export function isCalledByOther(page: Page, { span, cues, whens, people }: Piece): boolean {
  const [cue] = cues;
  if (!cue || !calledUs.test(page.plain.slice(cue.start, span.end))) return false;
  // "First Union (Tina) called": in brackets who of them it was.
  if (people.some((one) => one.span.start < cue.start && page.plain.charAt(one.span.start - 1) !== '(')) return false;
  const lead = whens
    .filter((when) => when.span.end <= cue.start)
    .reduce(
      (rest, when) => rest.replace(page.plain.slice(when.span.start, when.span.end), ''),
      page.plain.slice(span.start, cue.start).replace(/\([^)]*\)\s*$/, ''),
    );
  return /[a-z]{3}/.test(lead) && callerWords.test(lead);
}
const calledUs = new RegExp(
  String.raw`^(?:${rang}|${wroteTo}|llamo|marco|texteo|escribio|aviso|me (?:llamo|marco|escribio|texteo|aviso|paro)|hung up|(?:stopped|caught|flagged|grabbed|cornered|approached) (?:me|us))\b`,
);
/** A house or an office that calls; a mere "just", "she" or "I" before the verb is none. */
const callerWords =
  /\b(?:center|centre|ctr|office|ofc|school|clinic|hospital|hosp|unit|floor|ed|er|icu|snf|facility|manor|shelter|program|daycare|day care|agency|bank|pharmacy|lab|jail|prison|court|clerk|dispatch|hotline|intake|police|pd|law enf\w*|enforcement|ems|fire|sheriff'?s?|dept|department|insurance|plan|mco|hospice|hha|home health|dme|vendor|transport|church|reporter|caller|store|lender|housing|apartments|complex|mgmt|management|group home|halfway house|sober (?:house|living|home)|house|work|employer|job|staff|mgr|manager|rep|coordinator|liaison|front desk|desk|line|company|co|union|workforce|cvs|walgreens|pharm|iop|php|act team|ssa|dss|dhs|medicaid|va|day treatment|lady|guy|carrier|driver|owner|tech|banco|clinica|escuela|farmacia|oficina|carcel|albergue|agencia|guarderia|hospital|corte|policia|seguro|programa)\W*$/;

/** A call or message between the worker and somebody who is not the client. */
function isTalkWithOther(page: Page, piece: Piece): boolean {
  const { span, people } = piece;
  const [cue] = piece.cues;
  const text = page.plain.slice(span.start, span.end);
  if (isCalledByOther(page, piece)) return true;
  if (!cue || !talk.test(page.plain.slice(cue.start, span.end)) || tried.test(text)) return false;
  const others = people.filter(({ owner }) => !owner);
  return (
    others.some(({ role }) => role !== null && !family.has(role)) &&
    others.every(({ role }) => role === null || !family.has(role))
  );
}

const talk =
  /^(?:called|phoned|telephoned|rang|texted|emailed|messaged|call|tc|t\/c|pc|p\/c|ph|spoke|talked|(?:got|rec|recd|rec'd|rcvd|received|took|missed) (?:a |an )?(?:call|text|email|vm|voicemail|message|msg)|me (?:llamo|marco|hablo|aviso|escribio|texteo|mando)|llamo|recibi (?:una )?llamada|(?:llamada|correo|texto|mensaje|recado|carta) (?:del?|al?|con)|(?:e-?mail|text|txt|vm|voicemail|vmail|call|phone call|msg|message|letter|fax) (?:back )?(?:from|frm))\b/;
const tried =
  /\b(?:no ans\w*|n\/a|knocked|bell|buzzer|door|toque|lvm|lm|left|tried|attempt\w*|(?:vm|voicemail|mensaje|recado)(?! (?:from|frm|del?)\b))\b/;
const ownStep =
  /^\W*(?:(?:i|we|and|then|so|also|y|luego|despues|after|later) )*(?:called|phoned|texted|emailed|spoke|talked|met|saw|went|drove|visited|left|lvm|lm|tc|pc|hv|ov|tried|attempted|knocked|told|asked|advised|notified|informed|let|responded|arrived|transported|picked|checked|staffed|discussed|reviewed|home visit|office|llame|hable|fui|vi|visite|marque|le |la |lo |les |me |deje|avise)\b/;
/** "emailed the DME rep, no reply": what came back to the worker. */
const theirAnswer =
  /^\W*(?:but |still |got |has |have |had )*(?:no|0|nothing|not|never|hasn'?t|hasnt|havent|haven'?t|sin|bounced|kicked|unanswered|undeliver\w*|(?:vm|voicemail|number|line|phone|mailbox)) ?(?:answer|ans|reply|replied|response|resp|back|replying|responding|responded|answered|heard|called|returned|contest\w*|respuesta|yet|full|disconnected|was|is)?\b(?! picking| home| here| found| seen)/;
/** "cl not answering me this am", "no me contesta". */
const unheard =
  /\b(?:not|isn'?t|wont|won'?t|hasn'?t|never) (?:answer\w*|return\w*|respond\w*|reply\w*|repli\w+|tak\w+|pick\w* up)(?: to)? (?:me|us|my|our)\b|\bno (?:me|nos) (?:contest|respond|devuelv)/;
