import { findSentences } from '#reading/clauses/sentences.ts';
import { findWhens, localNow, resolve } from '#reading/dates/dates.ts';
import { findLengths } from '#reading/dates/durations.ts';
import type { Direction, Today, When } from '#reading/dates/when.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import { everyMatch } from '#reading/matches.ts';
import { openPage, type Page } from '#reading/normalise.ts';
import { findKnownNames } from '#reading/people/bare-names.ts';
import { readNote } from '#reading/read-note.ts';
import type { Reading, ReadingContext, Span } from '#reading/reading.ts';
import { assertionOf } from '#reading/risks/negation.ts';
import { overlaps, within, wordsAt } from '#reading/spans.ts';
import { has, whole, words } from '#reading/words.ts';
import { visible } from './look-alikes.ts';
import { type FindQuote, quotesOf } from './quotes.ts';
import type { Claim, Suggestion } from './suggestion.ts';

/** What is left of claims once each was held against the text; the rest is counted, not kept. */
export interface Verified {
  readonly values: readonly Suggestion[];
  readonly dropped: number;
}

interface Bench {
  readonly page: Page;
  readonly today: Today;
  readonly context: ReadingContext;
  readonly readings: readonly Reading[];
  readonly whens: readonly When[];
  readonly find: FindQuote;
}

/** A note holds fewer values than this; a model that claims more is not reading it. */
const most = 40;

/**
 * Keeps of claims what the text itself bears out. A value's quote must stand in the text; a day, a time and a length
 * must be one that our own reader reads from those words or would ask about; a risk that the words deny, tell as
 * history or only think of is none. Texts are always the note's own words: nothing anybody else wrote is kept.
 */
export function verifyClaims(text: string, claims: readonly Claim[], context: ReadingContext): Verified {
  const page = openPage(text);
  const today = localNow(context.now, page);
  const bench: Bench = {
    page,
    today,
    context,
    readings: readNote(text, context),
    whens: findWhens(page, today),
    find: quotesOf(page.typed),
  };
  const values: Suggestion[] = [];
  let dropped = Math.max(0, claims.length - most);
  for (const claim of claims.slice(0, most)) {
    const span = bench.find(claim.quote);
    const { kept, lost } = span ? verify(claim, span, bench) : { kept: null, lost: 1 };
    dropped += lost;
    if (kept) values.push({ ...kept, spans: kept.spans.map(page.origin) });
  }
  return { values, dropped };
}

interface Verdict {
  readonly kept: Suggestion | null;
  readonly lost: number;
}
const keep = (kept: Suggestion): Verdict => ({ kept, lost: 0 });
const drop: Verdict = { kept: null, lost: 1 };

function verify(claim: Claim, span: Span, bench: Bench): Verdict {
  const { page } = bench;
  const spans = [span];
  const { text } = visible(wordsAt(page.typed, span));
  switch (claim.field) {
    case 'contactType':
      return keep({ field: claim.field, value: claim.value, spans });
    case 'contactMode':
      return keep({ field: claim.field, value: claim.value, spans });
    case 'outcome':
      return keep({ field: claim.field, value: claim.value, spans });
    case 'caseRef':
      return caseRef(span, bench);
    case 'occurredAt':
      return isRead(claim.value, span, 'past', bench) ? keep({ field: claim.field, value: claim.value, spans }) : drop;
    case 'durationMinutes':
      return isLength(claim.value, span, bench) ? keep({ field: claim.field, value: claim.value, spans }) : drop;
    case 'participants': {
      const { role, name } = claim.value;
      if (name === null) return keep({ field: claim.field, value: { role, name }, spans });
      const place = pointsOut(name) ? null : quotesOf(text)(name);
      return place ? keep({ field: claim.field, value: { role, name: wordsAt(text, place) }, spans }) : drop;
    }
    case 'followUps':
      return followUp(claim, span, bench);
    case 'referrals':
      return pointsOut(text) ? drop : keep({ field: claim.field, value: text, spans });
    case 'goalsMentioned':
      return saysGoal(bench, span) ? keep({ field: claim.field, value: claim.value, spans }) : drop;
    case 'riskFlags':
      return isAsserted(claim.value, span, bench) ? keep({ field: claim.field, value: claim.value, spans }) : drop;
  }
}

/** A due date that the words do not bear out is lost; what is to be done stays, without a date. */
function followUp(claim: Claim & { field: 'followUps' }, span: Span, bench: Bench): Verdict {
  const { due } = claim;
  const { text } = visible(wordsAt(bench.page.typed, span));
  if (pointsOut(text)) return drop;
  const where = due && bench.find(due.quote);
  const dueOn = due && where && isRead(due.value, where, 'future', bench) ? due.value : null;
  const spans = dueOn && where && !within(where, span) ? [span, where] : [span];
  return { kept: { field: 'followUps', value: { text, dueOn }, spans }, lost: due && !dueOn ? 1 : 0 };
}

/** A link or address among the words: nobody is sent anywhere on a model's word. */
const pointsOut = (text: string) => /:\/\/|www\.|\S@\S|\]\(/i.test(text);

/** The number or the client's name among the quoted words, if it is one that was offered. */
function caseRef(span: Span, { page, context: { known = [] } }: Bench): Verdict {
  const isNumber = known.some(({ caseNumber }) => caseNumber === wordsAt(page.typed, span).toUpperCase());
  const found = isNumber ? span : findKnownNames(page, span, known)[0];
  return found ? keep({ field: 'caseRef', value: wordsAt(page.typed, found), spans: [found] }) : drop;
}

/** Whether our own reader reads this moment from words within the quote, alone or as one of several it would ask about. */
function isRead(value: string, quote: Span, direction: Direction, { whens, today }: Bench): boolean {
  const moments = whens
    .filter(({ span }) => overlaps(span, quote))
    .flatMap((when) => resolve(when, direction, today).map((moment) => moment.value.split('T')));
  const [date = '', clock] = value.split('T');
  const isNow = `${String(Math.floor(today.minute / 60)).padStart(2, '0')}:${String(today.minute % 60).padStart(2, '0')}`;
  if (direction === 'past' && (date > today.date || (date === today.date && (clock ?? '') > isNow))) return false;
  return moments.some(([read]) => read === date) && (!clock || moments.some(([, read]) => read === clock));
}

function isLength(minutes: number, quote: Span, { page, today, whens }: Bench): boolean {
  const stated = findLengths(page.plain).filter(({ span }) => overlaps(span, quote));
  const ranges = whens.filter(({ span }) => overlaps(span, quote)).flatMap((when) => resolve(when, 'past', today));
  return [...stated, ...ranges].some((length) => length.minutes === minutes);
}

const goalWords = words(...languages.map((lexicon) => lexicon.goalWords));

/** A need, a wish or a task is no goal: the sentence must say goal or meta (contract 7.2.12). */
const saysGoal = ({ page }: Bench, quote: Span) =>
  findSentences(page, whole(page)).some((sentence) => overlaps(sentence, quote) && has(page, goalWords, sentence));

/** Characters of a quote for a risk: each of its words is looked at, and a whole paragraph states none. */
const longestRisk = 80;

/** Our own reader found the same there, or no word of the quote is denied, history or only thought of. */
function isAsserted(flag: string, quote: Span, { page, readings }: Bench): boolean {
  const own = readings.flatMap(({ riskFlags }) => riskFlags).filter(({ value }) => value === flag);
  const written = page.origin(quote);
  if (own.some(({ spans }) => spans.some((span) => overlaps(span, written)))) return true;
  const sentence = findSentences(page, whole(page)).find((one) => overlaps(one, quote)) ?? whole(page);
  if (quote.end - quote.start > longestRisk) return false;
  return everyMatch(/[a-z0-9]+/g, page.plain.slice(quote.start, quote.end)).every(({ index, 0: word }) => {
    const start = quote.start + index;
    return assertionOf(page, { start, end: start + word.length }, sentence) === 'asserted';
  });
}
