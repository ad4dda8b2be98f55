import type { Clause, Setting } from '#reading/clauses/clauses.ts';
import type { When } from '#reading/dates/when.ts';
import { contactPlace } from '#reading/lexicon/contact-places.ts';
import {
  actives,
  beforeVerb,
  others,
  primeras,
  terceras,
  toward,
  towardWorker,
  verbs,
} from '#reading/lexicon/deed-verbs.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import { findTypes } from './contact-words.ts';
import { whensBesideContact } from './loose-times.ts';
import { isAdjunct } from './told-times.ts';

const verb = new RegExp(`(?<![a-z'-])(?:(${terceras})|(${primeras})|${verbs})(?![a-z'-])`, 'g');
const onlyActive = new RegExp(`^${actives}$`);
/** What stands right in front of the verb, words between left out. */
const before = new RegExp(`(?:^|[^a-z'])((?:[a-z'.]+ )?[a-z'.&]+|[^a-z\\s])\\s*((?:${beforeVerb} )*)$`);
const worker = /^(?:.* )?(?:i|we|i've|i'd|ive|yo|writer|worker)$/;
const other = new RegExp(`(?:^| )${others}$`);
const joined = /(?:^| )(?:and|then|also|so|but|n|y|e|&|to)$/;
const contactNoun = new RegExp(`(?:^| )(?:${contactPlace}|this|esto|eso)$`);
const isDoneToward = new RegExp(`^${toward}$`);
const relative = /(?:^| )(?:who|that|which|where|que|q|donde) (?:[a-z']+ ){0,2}$/;
const isToward = new RegExp(`(?<![a-z])${towardWorker}(?![a-z])`);

/**
 * Whether a time is that of what somebody else did, by the last verb in front of it in its clause: "dad called me, he got
 * put out sunday", "the class she finished tues". What somebody did toward the worker ("showed me weds", "brought it to my
 * office at 2") or that is itself a word for a contact is not.
 */
export function isOfAnothersDeed(page: Page, when: When, clause: Clause, setting: Setting): boolean {
  const { start, end } = when.span;
  const lead = page.plain.slice(clause.span.start, start);
  const [last, ...earlier] = everyMatch(verb, lead).reverse();
  if (!last || isAdjunct(page, when, clause)) return false;
  const from = clause.span.start + last.index;
  if (clause.cues.some((cue) => cue.end > from && cue.start < start)) return false;
  if (isToward.test(page.plain.slice(from, Math.min(clause.span.end, end + 20)))) return false;
  if (
    wasToCome.test(lead) ||
    gotThere.test(lead) ||
    wasHere.test(lead) ||
    isTold.test(lead.slice(last.index)) ||
    withWorker.test(page.plain.slice(end, end + 60))
  )
    return false;
  for (const match of [last, ...earlier]) {
    const person = personOf(lead, match, when, clause);
    if (person !== 'joined')
      return (
        person === 'other' &&
        findTypes(page, clause.span).length === 0 &&
        whensBesideContact(page, { ...clause, whens: [when] }, setting).length === 0
      );
  }
  return false;
}

/** "he was supposed to come for teaching at 4": the hour of what was to be, whoever was to do it. */
const wasToCome =
  /\b(?:was|were|is|had|tenia|tenian|iba|iban|estaba) (?:supposed|sched\w*|due|set|expected|booked|to (?:be|come|meet|see|report|call|have)|que (?:venir|llegar|estar)|a (?:venir|llegar)|citad[oa])\b/;
/** "Theo was at the clinic 11:15 for his shot": where the worker sees people. */
const wasHere =
  /^\W*(?:[a-z.]+ ){1,3}(?:was|were) (?:here|(?:at|in) (?:the |our |my )?(?:clinic|office|ofc|lobby|shelter|program))(?: today)?(?: at| @)? ?$/;
/** "it was about two", "was due at 2": the verb tells of the hour itself. */
const isTold =
  /^(?:was|is|were|fue|era|had been) (?:(?:maybe|about|around|like|just|only|really|at|on|right|almost|probably) )*(?:$|due|sched\w*|set|supposed|expected|booked|held|done)/;
/** "went out to the home um got there about ten": where the worker had gone, unless somebody else is named right before. */
const gotThere =
  /(?<!\b(?:he|she|they|who|it|[a-z]+'s|mom|mo|dad|fa|ems|police|pd|medics|aide|nurse|kids?|baby|cl|pt|client|patient|until|before|since|till) (?:finally |just |already |only )?)(?<![a-z])(?:got (?:there|here)|arrived)(?: (?:at|about|around|like|maybe|just|right|almost|about like|a little))* ?$/;
/** "got her shot at clinic 1/30, i sat in" */
const withWorker =
  /^\W*(?:and |y |while |where |with )?(?:i|we) (?:sat in|was (?:there|present|with)|were (?:there|present|with)|attended|joined|observed|watched|monitored|supervised|went (?:with|w\/|along|too)|stayed|supported)\b/;

/** Who acts: the worker, somebody else, or whoever the verb before tells of. */
function personOf(
  lead: string,
  match: RegExpMatchArray,
  { clock }: When,
  { people, span: { start: from } }: Clause,
): 'worker' | 'other' | 'joined' {
  const [word, third, first] = match;
  const head = lead.slice(0, match.index);
  if (first) return 'worker';
  const [, subject = '', auxiliary = ''] = before.exec(head) ?? [];
  if (isDoneToward.test(word)) return 'worker';
  // "the house he gave at 5pm", "where he works": what only describes a thing has no hour of its own.
  if (clock && relative.test(head)) return 'worker';
  if (third) return contactNoun.test(subject) || /(?:^| )(?:me|nos)$/.test(subject) ? 'worker' : 'other';
  if (subject === '' || worker.test(subject)) return 'worker';
  if (other.test(subject)) return 'other';
  if (joined.test(subject) || /^[^a-z]$/.test(subject)) return 'joined';
  if (contactNoun.test(subject)) return 'worker';
  // "the baby got locked out", "mother finished her class": what was done to papers was done by the worker.
  const ofPerson = people.some(
    ({ span }) => head.slice(0, -auxiliary.length || undefined).trimEnd().length === span.end - from,
  );
  return onlyActive.test(word) || /\b(?:got|gets?)\b/.test(auxiliary) || (ofPerson && (auxiliary !== '' || !clock))
    ? 'other'
    : 'worker';
}
