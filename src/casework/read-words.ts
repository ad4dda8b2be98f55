import type { Case } from '#domain/case.ts';
import type { PracticeArea } from '#domain/contact.ts';
import { casesNamed } from '#domain/find-case.ts';
import type { NoteContent, Stated } from '#domain/note.ts';
import { readNote } from '#reading/read-note.ts';
import type { Found, Reading, Span, Unsure } from '#reading/reading.ts';

/** What one record of a message says, and the cases it could belong to. */
export interface Understood {
  readonly content: NoteContent;
  readonly cases: readonly Case[];
  /** The words that name a case or client, whether or not one was found. */
  readonly named: string | null;
}

/**
 * Reads a worker's words against the cases within their reach. `now` is an ISO date-time with the worker's offset.
 * A record is read by the rules of its own case's practice area once the case is known.
 */
export function understandWords(words: string, now: string, cases: readonly Case[], only?: Case): Understood[] {
  const known = cases.map((one) => ({ caseNumber: one.number, names: [one.clientName, ...one.clientAliases] }));
  const read = (practiceArea: PracticeArea) => readNote(words, { now, practiceArea, known });
  const first = read(only?.practiceArea ?? usualArea(cases));
  return first.map((reading, index) => {
    const named = only ? [only] : casesOf(reading, cases);
    const area = named.length === 1 ? (named[0]?.practiceArea ?? null) : null;
    const again = area && area !== usualArea(cases) ? read(area) : first;
    const own = again.length === first.length ? (again[index] ?? reading) : reading;
    return { content: contentOf(own, area, named), cases: named, named: reading.caseRef?.value ?? null };
  });
}

/** The area most of the worker's cases belong to: the best first guess at how they write. */
function usualArea(cases: readonly Case[]): PracticeArea {
  const count = new Map<PracticeArea, number>();
  for (const { practiceArea } of cases) count.set(practiceArea, (count.get(practiceArea) ?? 0) + 1);
  return [...count].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'cps';
}

function casesOf(reading: Reading, cases: readonly Case[]): Case[] {
  if (reading.caseRef) return casesNamed(reading.caseRef.value, cases);
  const client = reading.participants.find(({ value }) => value.role === 'client' && value.name);
  return client?.value.name ? casesNamed(client.value.name, cases) : [];
}

function contentOf(reading: Reading, practiceArea: PracticeArea | null, cases: readonly Case[]): NoteContent {
  const questions = (['contactType', 'contactMode', 'outcome', 'occurredAt'] as const).flatMap((field) => {
    const value = reading[field];
    if (!value || !('candidates' in value)) return [];
    return [{ field, candidates: [...value.candidates], spans: value.spans.map((span) => ({ ...span })) }];
  });
  const doubts = reading.doubtfulRisks.map(({ value, spans }) => ({
    field: 'riskFlags' as const,
    candidates: [value],
    spans: spans.map((span) => ({ ...span })),
  }));
  return {
    part: { ...reading.part },
    practiceArea,
    contactType: settled(reading.contactType),
    contactMode: settled(reading.contactMode),
    outcome: settled(reading.outcome),
    occurredAt: settled(reading.occurredAt),
    durationMinutes: settled(reading.durationMinutes),
    participants: reading.participants.map(stated),
    followUps: reading.followUps.map(({ value, spans }) => stated({ value, spans })),
    referrals: reading.referrals.map(stated),
    riskFlags: reading.riskFlags.map((risk) => ({ ...stated(risk), reportedBy: risk.reportedBy })),
    goalsMentioned: reading.goalsMentioned.map(stated),
    questions: [...questions, ...doubts],
    elements: practiceArea ? elementsOf(reading) : {},
    answers: {},
    caseCandidates: cases.length > 1 ? cases.map((one) => one.id) : [],
  };
}

/** Only of a known practice area: another one asks other questions. */
const elementsOf = (reading: Reading): NoteContent['elements'] =>
  Object.fromEntries(reading.elements.map(({ value: { element, answer }, spans }) => [element, found(answer, spans)]));

const found = <Value>(value: Value, spans: readonly Span[]) => ({
  value,
  from: { spans: spans.map((span) => ({ ...span })) },
});
const stated = <Value>({ value, spans }: Found<Value>): Stated<Value> => found(value, spans);

const settled = <Value>(value: Found<Value> | Unsure<Value> | null): Stated<Value> | null =>
  value && 'value' in value ? stated(value) : null;
