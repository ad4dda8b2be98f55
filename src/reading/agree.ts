import type { Found, Reading, Span, Unsure } from './reading.ts';
import { overlaps } from './spans.ts';
import type { Suggestion } from './suggestion.ts';

/** What a second reading adds to one record. By itself it changes nothing: the card shows it and the worker decides. */
export interface SecondOpinion {
  /** The part of the text the record came from. */
  readonly part: Span;
  /** Where the first reader found nothing. A risk among them is a question to the worker, never a signal. */
  readonly additions: readonly Suggestion[];
  /** Where the readers differ. */
  readonly differences: readonly Difference[];
}

/** Every meaning on the table, the first reader's in front. */
export interface Difference {
  readonly field: Suggestion['field'];
  readonly candidates: readonly Suggestion[];
}

/** Holds a second reader's suggestions against the records of the first; only the record of a contact has opinions on it. */
export function agree(readings: readonly Reading[], suggestions: readonly Suggestion[]): SecondOpinion[] {
  return readings.map((reading) => {
    const about = reading.intent === 'log_note' ? suggestions.filter((one) => recordOf(one, readings) === reading) : [];
    const own = readBy(reading);
    const opinions = [...new Set(about.map(({ field }) => field))].map((field) => {
      const inField = (one: Suggestion) => one.field === field;
      return weigh(own.filter(inField), about.filter(inField));
    });
    return {
      part: reading.part,
      additions: opinions.flatMap(({ additions }) => additions),
      differences: opinions.flatMap(({ differences }) => differences),
    };
  });
}

/** The record whose part holds the quoted words; where there is only one, that one. */
const recordOf = ({ spans }: Suggestion, readings: readonly Reading[]) =>
  readings.length === 1 ? readings[0] : readings.find(({ part }) => spans.some((span) => overlaps(span, part)));

type Opinion = Pick<SecondOpinion, 'additions' | 'differences'>;

/** One field: what the first reader has (several values where it asks already) and what the second says. */
function weigh(own: readonly Suggestion[], said: readonly Suggestion[]): Opinion {
  const fresh = said.filter(
    (one, index) => !own.some((mine) => isSame(mine, one)) && !said.slice(0, index).some((other) => isSame(other, one)),
  );
  const [first] = fresh;
  // Whose file it is a second reader may find where the first found nobody; it never puts it in doubt.
  if (!first || (first.field === 'caseRef' && own.length > 0)) return { additions: [], differences: [] };
  if (!isList(first.field)) {
    const candidates = [...own, ...fresh];
    return candidates.length === 1
      ? { additions: fresh, differences: [] }
      : { additions: [], differences: [{ field: first.field, candidates }] };
  }
  const rivals = fresh.map((one) => ({ one, against: own.filter((mine) => isRival(mine, one)) }));
  return {
    additions: rivals.flatMap(({ one, against }) => (against.length === 0 ? [one] : [])),
    differences: rivals.flatMap(({ one, against }) =>
      against.length > 0 ? [{ field: one.field, candidates: [...against, one] }] : [],
    ),
  };
}

const isList = (field: Suggestion['field']) =>
  ['participants', 'followUps', 'riskFlags', 'goalsMentioned', 'referrals'].includes(field);

const overlap = (a: Suggestion, b: Suggestion) => a.spans.some((one) => b.spans.some((other) => overlaps(one, other)));
const sameName = (a: string | null, b: string | null) => a?.toLowerCase() === b?.toLowerCase();

/** Whether the second value says no more and nothing else than the first. */
function isSame(first: Suggestion, second: Suggestion): boolean {
  if (first.field === 'participants' && second.field === 'participants')
    return first.value.role === second.value.role && sameName(first.value.name, second.value.name);
  if (first.field === 'followUps' && second.field === 'followUps')
    return overlap(first, second) && (second.value.dueOn === null || second.value.dueOn === first.value.dueOn);
  if (first.field === 'referrals') return overlap(first, second);
  if (first.field === 'occurredAt' && second.field === 'occurredAt') return first.value.startsWith(second.value);
  return first.value === second.value;
}

/** Whether two entries of a list speak of one thing and differ about it. */
function isRival(first: Suggestion, second: Suggestion): boolean {
  if (first.field === 'participants' && second.field === 'participants') {
    const [one, other] = [first.value, second.value];
    const unnamed = one.name === null || other.name === null;
    return one.role === other.role ? unnamed : !unnamed && sameName(one.name, other.name);
  }
  return first.field === 'followUps' && second.field === 'followUps' && overlap(first, second);
}

/** What the first reader has, in the second's terms; where it asks, every meaning it offers. */
function readBy(reading: Reading): Suggestion[] {
  return [
    ...each(reading.caseRef).map((found) => ({ field: 'caseRef' as const, ...found })),
    ...each(reading.contactType).map((found) => ({ field: 'contactType' as const, ...found })),
    ...each(reading.contactMode).map((found) => ({ field: 'contactMode' as const, ...found })),
    ...each(reading.outcome).map((found) => ({ field: 'outcome' as const, ...found })),
    ...each(reading.occurredAt).map((found) => ({ field: 'occurredAt' as const, ...found })),
    ...each(reading.durationMinutes).map((found) => ({ field: 'durationMinutes' as const, ...found })),
    ...reading.participants.map((found) => ({ field: 'participants' as const, ...found })),
    ...reading.followUps.flatMap(({ value: { text, dueOn }, spans, dueCandidates = [dueOn] }) =>
      dueCandidates.map((due) => ({ field: 'followUps' as const, value: { text, dueOn: due }, spans })),
    ),
    ...reading.riskFlags.map(({ value, spans }) => ({ field: 'riskFlags' as const, value, spans })),
    ...reading.goalsMentioned.map((found) => ({ field: 'goalsMentioned' as const, ...found })),
    ...reading.referrals.map((found) => ({ field: 'referrals' as const, ...found })),
  ];
}

const each = <Value>(read: Found<Value> | Unsure<Value> | null): Found<Value>[] => {
  if (!read) return [];
  return 'value' in read ? [read] : read.candidates.map((value) => ({ value, spans: read.spans }));
};
