import type { Clause, Setting } from '#reading/clauses/clauses.ts';
import { directionOf } from '#reading/clauses/timing.ts';
import type { Length } from '#reading/dates/durations.ts';
import type { When } from '#reading/dates/when.ts';
import { contactPlace, ofOther, spokeToMe } from '#reading/lexicon/contact-places.ts';
import type { Page } from '#reading/normalise.ts';
import { leadingTo } from '#reading/spans.ts';

/** Words that begin something else than whom, where and how long the contact was. */
const other =
  'is|was|were|are|has|had|have|he|she|they|and|but|who|that|que|y|o|or|no|not|denies|denied|says|said|reports?|since|after|before|until|by|re|about|abt|next|til|till|last|due|sched[a-z]*|set|cancel[a-z]*|desde|antes|despues|sobre|para|to|fell|used|left|moved|arrested|admitted|discharged|started|stopped|[a-z]+ed|appt|appointment|cita|court|hearing';
const gap = `(?:[ ,]+(?!(?:${other})(?![a-z]))[a-z'./]+){0,4}(?:[ ,]+\\d{1,3} ?(?:minutes|minutos|mins?|hrs?))?[\\s,:(@~-]*`;
const beforeTime = new RegExp(
  `(?:^|[^a-z0-9'/-])(?<!(?<![a-z])${ofOther}(?: (?:the|his|her|their|la|el|su))? )${contactPlace}(?![a-z0-9'/-])${gap}$`,
);
const homeBefore = /(?:^|[:;./\n]) ?(?:at )?home,? $/;
const afterTime = new RegExp(`^(?:'s)? (?!${ofOther} )(?:[a-z/-]+ )?(?<!${ofOther} )${contactPlace}(?![a-z0-9'/-])`);
const toldBefore = new RegExp(
  `(?<![a-z])${spokeToMe} (?:(?!(?:that|que|he|she|they|his|her|last|was|is|si|if|el|about|re)(?![a-z]))[a-z0-9'.,/-]+ ){0,6}$`,
);

/** "this morning at school Ty told me" */
const toldAfter = new RegExp(
  `^(?: (?:at|in|on|over|by|en) (?:the |her |his |la |el |su )?[a-z]+)?,? (?:[a-z.']+ ){1,2}${spokeToMe}(?![a-z])`,
);

/**
 * The times that stand beside a place, a call or a visit of the worker's, wherever in the note that is: "told him pcp has
 * to ok it first office 915", "at today's med check", "told me at the nursing home yesterday that".
 */
export const withLooseTimes = (page: Page, clauses: readonly Clause[], setting: Setting): Clause[] =>
  clauses
    .map((clause) => ({ ...clause, whens: whensBesideContact(page, clause, setting) }))
    .filter(({ whens }) => whens.length > 0);

export const whensBesideContact = (page: Page, clause: Clause, setting: Setting): When[] =>
  clause.whens.filter((when) => isBesideContact(page, when, clause, setting));

/**
 * "35 min." as a sentence of its own, "phone 20 min tues", "20 min call", "call with her was 20 min", "20 min total": lengths of
 * a contact, whatever their clause does.
 */
export const looseLengths = (page: Page, clauses: readonly Clause[]): Length[] =>
  clauses.flatMap(({ lengths }) =>
    lengths.filter(({ span }) => {
      const lead = leadingTo(page.plain, span.start);
      const rest = page.plain.slice(span.end, span.end + 40);
      return (
        (/(?:^|[.;\n])\s*(?:total:? )?$/.test(lead) && /^\s*(?:$|[.;\n])/.test(rest)) ||
        inAll.test(rest) ||
        talkedFor.test(lead) ||
        itLasted.test(page.plain.slice(Math.max(0, span.start - 70), span.start)) ||
        beforeTime.test(lead) ||
        afterTime.test(rest)
      );
    }),
  );

/** "we talked maybe ten minutes", dictated behind a task without a stop. */
const talkedFor =
  /\b(?:we|i) (?:talked|spoke|chatted|visited|met|stayed|sat|was there|were there)(?: (?:for|about|maybe|around|like|only|just|probably|almost|with (?:him|her|them)|to (?:him|her|them)))* $/;

/** "call with her was", "the visit ran about", "did the whole thing in": dictated, in whatever clause. */
const itLasted =
  /(?<!\b(?:last|next|usual|normal|typical|every|each|that|their|bus|his|her) )\b(?:visit|call|session|meeting|interview|hearing|phone call|conversation|whole thing|visita|llamada|sesion|reunion|junta)(?: (?:itself|overall|today|(?:with|con) (?:(?:the|his|her|la|el|su) )?[a-z.]+(?: [a-z]+)?))? (?:was|ran|lasted|took|went|came to|fue de|fue|duro|tomo|in)(?: (?:for|about|around|like|only|just|almost|maybe|probably|right at|a|unos|como|casi))* $/;
/** "twelve minutes total", "cuarenta minutos en total": of all that was told. */
const inAll =
  /^,? (?:total|in total|altogether|all together|all told|in all|start to finish|en total)(?![a-z])(?! (?:each|a day|of))/;

function isBesideContact(page: Page, when: When, clause: Clause, { today }: Setting): boolean {
  const lead = page.plain.slice(Math.max(clause.span.start, when.span.start - 80), when.span.start);
  const rest = page.plain.slice(when.span.end, Math.min(clause.span.end, when.span.end + 50));
  if (clause.kind === 'plan' && directionOf(when, today) !== 'behind')
    return when.days.length === 0 && !planned.test(lead) && beforeTime.test(lead) && /^\s*(?:$|[,.;])/.test(rest);
  return (
    beforeTime.test(lead) ||
    homeBefore.test(lead) ||
    afterTime.test(rest) ||
    toldBefore.test(lead) ||
    toldAfter.test(rest) ||
    (reportedBefore.test(lead) &&
      /^\s*(?:$|[.,;:]|(?:like|as|w\/|with|for|to|at|late|early|on time)(?![a-z]))/.test(rest))
  );
}

/** "reported fri at 130 like he was supposed to": came as ordered. */
const reportedBefore =
  /(?:^|[^a-z])(?:(?<!\bto )reported|checked in|se (?:reporto|presento))(?: (?:to|in to|at|a|en) (?:the |la )?[a-z]+)?(?: (?:on|at|el|a))? $/;

/** "tc at the clinic", "call office 9": a place that something to come is spoken of with. */
const planned =
  /\b(?:call|visit|see|meet|go|be|come|report|take|bring|return|back|next|new|f\/u|appt|cita|sched[a-z]*)(?: (?:to|at|in|the|her|his|my|our|a|en|la|por))* [a-z/]+ $/;
