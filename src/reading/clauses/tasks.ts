import { resolve } from '#reading/dates/dates.ts';
import type { Today } from '#reading/dates/when.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import { find, words } from '#reading/words.ts';
import type { Piece } from './clauses.ts';

const taskWords = words(...languages.map((l) => l.tasks));

/** Words that tell the worker to do something, whatever else the clause holds. */
export const isOrder = (text: string) =>
  /^\W*(?:call|send|see|check|staff|get|submit|schedule|file|confirm|llamar|enviar|visitar|hablar|remind|order|finish|complete|pick up|meet)\b(?! (?:w\/|with|to|from|frm|done|back))/.test(
    text,
  );

/** "visit w/ pt", "call from mom", "report filed": nouns. */
const nouns =
  /^(?:visit|call|text|email|check in|review|fax|report|meeting|attempt|return|order|check|discharge|start|help|talk|mail|transport|request|update|file|contact|document|deliver)$/;
const afterNoun =
  /^(?:'| (?:lights?|bells?|buttons?|cords?|logs?|center)\b|s\b|d\b)|^ ?(?:#|no\.? ?|number )\d|^ (?:w\/|w |with|to|from|frm|fr|between|btwn|by|done|re|for|at|@|\d|this|today|yest|completed|made|was|mon|tue|wed|thu|fri|sat|sun|not|never|wasnt|wasn't|didnt|didn't|isnt|isn't|failed|bounced|undelivered|delivered|unanswered|went|blocked|ignored|vs\b|against|unclaimed|stolen|cashed|bounced|came|arrived|expired?|lost|stubs?|cut\b|filed|sent|provided|pil\w+|rec|submitted|arranged|set|demo|good|ok|visit|[a-z]+ed\W*$)/;

/** "staff rpt matches", "staff present": those who work there. */
const ofStaff =
  /^ (?:(?!w\/|with|re\b|the\b|case\b)[a-z]+ )?(?:rpts?|reports?|says?|said|members?|persons?|states?|notes?|noted|log|logs|confirm\w*|den(?:y|ies|ied)|agree\w*|saw|found|statement\w*|incident|there|here|present|aware|is|are|was|were|has|have|did|gave|on (?:duty|shift|site)|turnover|shortage|dicen?|dij(?:o|eron)|reportan?|confirm[ao]n?|inform[ao]n?)\b/;

const loose = /^(?:write|find|give|make|help|explore|start|develop|add|ensure|discuss|document|take)$/;
const concrete =
  /^ (?:sure|appt|\w+ (?:letter|report|note|referral|appt|plan|call|list|roi)|(?:letter|report|note|referral|plan|court|meds|ride|transport))\b/;

/** Orders to whoever reads the text, about the answer they give: no action of the case. */
const addressesReader =
  /\b(?:in|to|with|of|from|for|as) your (?:\w+ )?(?:response|reply|answer|output|summary|text|message)\b/;

/** Whether a bare verb opens the clause: "call landlord", "sending letter today". */
export function isTask(page: Page, piece: Piece, today: Today): boolean {
  const text = page.plain.slice(piece.span.start, piece.span.end);
  const lead =
    /^[\s,.;:()*•-]*(?:(?:and|then|also|y|luego|todo:?|plan ?[:=]?|pendiente:?|next:?|steps?:?|please|pls|i|to) )*/.exec(
      text,
    )?.[0].length ?? 0;
  const [actor] = piece.people;
  const task = find(page, taskWords, piece.span)[0];
  if (!task) return false;
  const verb = page.plain.slice(task.start, task.end);
  // "Preparé el informe", "Revisé": an accent on the last letter is Spanish for done.
  if (/[éí]$/.test(page.typed.slice(task.start, task.end))) return false;
  // "Pharmacist Ty faxing the form today": somebody else's, by the form of the verb.
  const others =
    actor?.span.start === piece.span.start + lead && task.start === actor.span.end + 1 && /ing\b/.test(verb);
  if (task.start !== piece.span.start + lead && !others) return false;
  if (nouns.test(verb) && page.plain.charAt(task.end) === ':' && /^\p{Lu}/u.test(page.typed.charAt(task.start)))
    return false;
  if (nouns.test(verb) && afterNoun.test(page.plain.slice(task.end, piece.span.end))) return false;
  // "Closing visit w/ Ito mon 3p": a kind of contact.
  if (/ing$/.test(verb) && piece.cues.some(({ start, end }) => start === task.start && end > task.end)) return false;
  // Words of advice or of an outsider: undated, they are no promise of the worker's.
  if (loose.test(verb) && piece.whens.length === 0 && !concrete.test(page.plain.slice(task.end, piece.span.end)))
    return false;
  // "doing better on the new pill"
  if (
    /^ (?:better|well|good|great|fine|ok|okay|worse|poorly|gd)(?![a-z])/.test(
      page.plain.slice(task.end, piece.span.end),
    ) &&
    verb === 'doing'
  )
    return false;
  if (verb === 'staff' && ofStaff.test(page.plain.slice(task.end, piece.span.end))) return false;
  if (page.plain.charAt(task.end) === "'" || addressesReader.test(text)) return false;
  const dated = piece.whens.some((when) =>
    resolve(when, 'future', today).some(({ value }) => value.slice(0, 10) >= today.date),
  );
  return /(?<!br)ing\b/.test(verb) ? dated : true;
}

/** "ck on Don Chuy, hv 1pm": what the contact behind the comma was for. */
export const isPurpose = (page: Page, [opening, next]: readonly Piece[]) =>
  opening?.whens.length === 0 &&
  opening.sentence.start === next?.sentence.start &&
  /^\W*(?:ck|chk|check|checking|checked|look|looking)(?: in)? on\b/.test(
    page.plain.slice(opening.span.start, opening.span.end),
  );
