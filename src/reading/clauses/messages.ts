import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import type { Piece } from './clauses.ts';
import { findAttempts } from './cues.ts';

/** "mom texted asking to move tomorrow's visit": what was heard looks ahead, the message itself is over. */
export function messageOf(page: Page, piece: Piece): Span | undefined {
  const [cue] = piece.cues;
  if (!cue || !message.test(page.plain.slice(cue.start, cue.end))) return undefined;
  const before = page.plain.slice(piece.span.start, cue.start);
  return shortLead.test(before) &&
    !isOwnCall(page, piece, cue, before) &&
    piece.whens.every(({ span }) => span.start > cue.start)
    ? cue
    : undefined;
}

/** "le llamo pa reagendar", "Llamo a cl el jueves": what the worker is going to do. */
const isOwnCall = (page: Page, { span }: Piece, cue: Span, before: string) =>
  /^llamo(?!\p{L})/iu.test(page.typed.slice(cue.start, cue.end)) &&
  (/\bles? $/.test(before) ||
    (/^\W*(?:l[aeo]s? )?$/.test(before) &&
      /^ (?:al? |en \d|el |manana|hoy|mas tarde|otra vez|de nuevo)/.test(page.plain.slice(cue.end, span.end))));

const message =
  /^(?:txtd|txted|texted|emailed|e-mailed|called|phoned|telephoned|rang|messaged|me (?:llamo|escribio|mando|texteo|aviso|marco)|llamo|texteo)\b/;
const shortLead = /^\W*(?!.*\b(?:will|to|needs?|must|if|when|until|once|not|cuando|si|para|no)\b)(?:[a-z.'/]+ ){0,4}$/;

/** "LVM for cl Thurs 5:30p re OV 7/30": what the message was about is to come, the try is over. */
export const opensWithTry = (page: Page, { span }: Piece) =>
  findAttempts(page, span).some(
    (cue) =>
      /^(?:left|lvm|lm|no ans|n\/a|utr|utl|deje|vm left)/.test(page.plain.slice(cue.start, cue.end)) &&
      /^\W*$/.test(page.plain.slice(span.start, cue.start)),
  );
