import type { Piece } from '#reading/clauses/clauses.ts';
import { spokeToMe } from '#reading/lexicon/contact-places.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { within } from '#reading/spans.ts';
import { findModes } from './modes.ts';
import { findPlacesMet } from './places-met.ts';

/**
 * Whether the worker and somebody were together or in touch by the build of the clause, whatever the verb: "we did the forms at
 * the library", "Mr. Roe signed both in my office", "I rode along to her intake at the clinic", "NP Lowe by phone 1400".
 */
export function isSharedDeed(page: Page, piece: Piece): boolean {
  const whole = page.plain.slice(piece.span.start, piece.span.end);
  const text = whole.slice(0, story.exec(whole)?.index);
  if (denied.test(text)) return false;
  const span = { start: piece.span.start, end: piece.span.start + text.length };
  const somebody = piece.people.some((one) => !one.owner && within(one.span, span));
  if (somebody && byMedium.test(text) && !about.test(text) && (isTimed(piece) || past.test(text))) return true;
  if (!papers.test(text.slice(0, nearby)) && findPlacesMet(page, span).some(({ mode }) => mode === 'home_visit'))
    return true;
  if (weMet.test(text) && (isTimed(piece) || piece.lengths.length > 0)) return true;
  const isOwnPast = isSpanishPast(page, span);
  if (!past.test(text) && !isOwnPast) return false;
  if (myPlace.test(text)) return somebody || !papers.test(text) || together.test(text);
  if (heardFrom.test(text)) return findModes(page, span).length > 0;
  if (together.test(text)) return withSomebody.test(text) || findModes(page, span).length > 0;
  if (!(isOwnPast || firstPerson.test(text)) || !somebody || papers.test(text.slice(0, nearby))) return false;
  return withSomebody.test(text) || findModes(page, span).length > 0;
}

/** Where the deed ends and what was said or is to come begins. */
const story =
  /(?<![a-z])(?:that|if|unless|because|bc|would|will|who|could|should|might|que|q|si|porque|voy a|vamos a|va a|wants?|needs?)(?![a-z])/;
const denied =
  /(?<![a-z])(?:not|never|no|nunca|didn'?t|couldn'?t|havent|haven't|wasn'?t|unable|going to|gonna|plans? to|supposed to)(?![a-z])/;
/** So many letters from its beginning say what the deed was about. */
const nearby = 50;

const isTimed = ({ whens }: Piece) => whens.some(({ clock }) => clock !== null);

/** The medium said in so many words, as an adverb. */
const byMedium =
  /(?<![a-z])(?:by|via|over (?:the )?|on (?:the )?|por|x|per) ?(?:phone|line|telephone|tel|telefono|cel|text|txt|texto|mensaje|e-?mail|correo|zoom|video|facetime|whatsapp|teams|videollamada)(?![a-z])/;
const about =
  /(?<![a-z])(?:about|abt|that|que|q|said|says|dijo|dice|scam\w*|threat\w*|estaf\w*|harass\w*|sold|bought|order\w*|from his|from her)(?![a-z])/;

const pastVerbs =
  '[a-z]{2,}ed|went|sat|spent|drove|did|ran|made|had|held|brought|rode|ate|led|got|took|kept|gave|met|saw|told|came|drew|wrote|read|taught|built|found|cut|set|went|stood|hung|put|fed|bought|began|chose|spoke|swung|dropped|caught|sang|redid|did';
const past = new RegExp(
  `(?<![a-z])(?:${pastVerbs}|[a-z]+(?:amos|imos)|[a-z]{2,}(?:o|aron|ieron|ron)|fui|fue|hice|vi|di|tuve|estuve|conmigo)(?![a-z])`,
);

/** "Repasé con la clienta", "acompañé a": the accent makes it the worker's own past. */
const isSpanishPast = (page: Page, span: Span) =>
  /(?:^|[\s,;.-])\p{L}{2,}(?:[éí]|amos|imos)(?![\p{L}])/u.test(page.typed.slice(span.start, span.end));

/** Where only the worker is at home. */
const myPlace =
  /(?<![a-z])(?:(?:in|at|to|by|from|inside|outside) (?:my|our) (?:office|ofc|offc|desk|cubicle|car|van|truck|agency|building|conference room|(?:[a-z-]+ ){0,3}(?:class|group|grp|session|workshop|lesson))|(?:en|a) (?:mi|nuestra) (?:oficina|ofna|carro|coche|troca|escritorio))(?![a-z])/;

const heardFrom = new RegExp(
  `(?<![a-z])(?:${spokeToMe}|[a-z]{3,}ed (?:me|us|(?:w/|with|to|for) (?:me|us))|(?:caught|reached|got|hit|answered) (?:me|us)(?= by)|(?:came|went|sat|rode|walked|met|spoke|talked|drove) (?:w/|with|to|along with) (?:me|us)|conmigo|con nosotros)(?![a-z])`,
);

const together =
  /(?<![a-z])(?:we(?!['’]?(?:ll|re|d)\b)|together|the (?:two|three) of us|juntos|juntas|(?:and|&|\+|y) (?:i|me|yo)|nosotr[oa]s|[a-z]{2,}(?:amos|imos))(?![a-z])/;
/** "and we talked from 1:00 to 1:45". */
const weMet = /(?<![a-z])we (?:talked|spoke|met|sat|chatted|visited|worked|hablamos)(?![a-z])/;
const firstPerson =
  /(?:^|[\s,;(])(?:i|(?:this )?(?:writer|worker|sw|cm|cw|caseworker|case manager)) (?:(?:also|then|just|both|later|finally|myself) )*(?!was|were|had (?:not|been)|got (?:a|an|the|word|notice))(?:[a-z]{2,}ed|went|sat|spent|drove|did|ran|made|had|held|brought|rode|ate|led|got|took|gave|met|saw|taught|stood|hung|fed|tagged)(?![a-z])/;
const withSomebody = /(?<![a-z])(?:(?:with|w|con|alongside|beside) |(?:w|c)\/ ?)(?=[a-z])/;
const papers =
  /(?<![a-z])(?:referral|referrals|ref|report|reports|rept|rpt|rpts|footage|logs?|summary|form|forms|chart|charts|file|paperwork|notes?|records?|letter|application|docket|list|sheet|portal|system|petition|expediente|informe|formulario|papeles|nota|notas|solicitud|referido|consulta|consult|orders?|orden|receta|request|fax|rx|script)(?![a-z])/;

/** "walked around the block with Lou": a verb of the past that opens the clause is the worker's own. */
export function isDeedWith(page: Page, piece: Piece): boolean {
  const text = page.plain.slice(piece.span.start, piece.span.end);
  const [met] = piece.people;
  // "community outing w/ Pru fri 10/9": an event with somebody, at a stated time.
  const isEvent =
    piece.whens.length > 0 && met !== undefined && eventWith.test(page.plain.slice(piece.span.start, met.span.start));
  return (
    (isEvent || ownVerb.test(text)) &&
    piece.people.some(
      ({ span, owner }) =>
        !owner &&
        /\b(?:with|w\/?)\s*(?:the |his |her |their |my )?$/.test(page.plain.slice(piece.span.start, span.start)),
    )
  );
}
const eventWith =
  /^\W*(?!.*\b(?:lives?|living|moved?|stays?|staying|home|dc|d\/c|dc'd|placed|fights?|fought|argu\w+|arrested|appt|appointment|relapsed?|discharged|admitted|returned|left|ran|is|was|has|had|will|no|not)\b)(?:[a-z'-]+ ){1,4}(?:w\/|with|con) ?(?:the |his |her |my )?$/;
const ownVerb =
  /^\W*(?!did (?:it|this|that|so)\b)(?:(?:i|we|just|also|then|and|so|ok|okay) )*(?!(?:placed|admitted|discharged|released|moved|stayed|lived|argued|arrested|charged|diagnosed|relapsed|returned|enrolled|transferred|involved|used|overdosed|reunited|treated|remained|needed|started|hospitalized|detained|booked|scheduled|approved|denied|denies) )(?:[a-z]{3,}ed|went|sat|spent|drove|did|ran|made|had|held|brought|rode|ate|led|got|took|kept|gave)\b/;
