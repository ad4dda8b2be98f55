import fc from 'fast-check';
import type { Case } from '#domain/case.ts';
import {
  contactModes,
  contactTypes,
  goals,
  outcomes,
  participantRoles,
  practiceAreas,
  riskFlags,
} from '#domain/contact.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { Note, NoteContent, SignedNote } from '#domain/note.ts';
import { elements } from '#domain/practice-area.ts';
import { type RiskSignal, riskStates } from '#domain/risk-signal.ts';
import { anaLopez, draftNote, draftView, inState, lateEntry, riskSignal, signedNote } from './views.ts';

// Names that no sentence of ours, no number and no initials can hold by chance.
const nameParts = ['Zoraida', 'Quillfeather', 'Xiomara', 'Óscar', 'Wójcik', 'Ng’ang’a'] as const;
export const names = fc
  .array(fc.constantFrom(...nameParts), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '));

export const cases: fc.Arbitrary<Case> = fc
  .record({
    id: fc.uuid(),
    digits: fc.integer({ min: 1, max: 99_999_999 }),
    clientName: names,
    area: fc.constantFrom(...practiceAreas),
  })
  .map(({ id, digits, clientName, area }) => ({
    ...anaLopez,
    id,
    number: `CASE-${digits}`,
    clientName,
    clientAliases: [clientName],
    practiceArea: area,
  }));

const spansWithin = (length: number) =>
  fc
    .array(
      fc
        .tuple(fc.nat(length - 1), fc.nat(length - 1))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
      { minLength: 1, maxLength: 3 },
    )
    .map((spans) => ({ spans }));

const source = (length: number) => fc.oneof(fc.constant('worker' as const), spansWithin(length));

const localTimes = fc
  .tuple(fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), fc.boolean())
  .map(([at, withClock]) => at.toISOString().slice(0, withClock ? 16 : 10));

const contents = (rawText: string): fc.Arbitrary<NoteContent> => {
  const stated = <Value>(value: fc.Arbitrary<Value>) => fc.record({ value, from: source(rawText.length) });
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(stated(value), { nil: null });
  const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(stated(value), { maxLength: 4 });
  return fc
    .record({
      practiceArea: fc.option(fc.constantFrom(...practiceAreas), { nil: null }),
      contactType: maybe(fc.constantFrom(...contactTypes)),
      contactMode: maybe(fc.constantFrom(...contactModes)),
      outcome: maybe(fc.constantFrom(...outcomes)),
      occurredAt: maybe(localTimes),
      durationMinutes: maybe(fc.integer({ min: 1, max: 1440 })),
      participants: some(
        fc.record({ role: fc.constantFrom(...participantRoles), name: fc.option(names, { nil: null }) }),
      ),
      followUps: some(
        fc.record({
          text: names,
          dueOn: fc.option(
            localTimes.map((at) => at.slice(0, 10)),
            { nil: null },
          ),
        }),
      ),
      referrals: some(names),
      riskFlags: fc.array(
        fc.record({
          value: fc.constantFrom(...riskFlags),
          from: source(rawText.length),
          reportedBy: fc.option(fc.constantFrom(...participantRoles), { nil: null }),
        }),
        { maxLength: 4 },
      ),
      goalsMentioned: some(fc.constantFrom(...goals)),
      question: fc.option(fc.tuple(localTimes, localTimes, localTimes), { nil: null }),
      places: spansWithin(rawText.length),
    })
    .map(({ question, places, ...content }) => ({
      ...content,
      part: { start: 0, end: rawText.length },
      questions: question
        ? [{ field: 'occurredAt' as const, candidates: [...question], spans: [{ start: 0, end: 1 }] }]
        : [],
      elements: content.practiceArea
        ? { [elements[content.practiceArea][1]?.key ?? '']: { value: 'no', from: places } }
        : {},
      answers: content.practiceArea ? { [elements[content.practiceArea][0]?.key ?? '']: 'yes' } : {},
      caseCandidates: [],
    }));
};

const texts = fc.tuple(names, fc.string({ minLength: 1 })).map(([name, rest]) => `${name} ${rest}.`);

const notes: fc.Arbitrary<Note> = texts.chain((rawText) =>
  fc
    .record({
      content: contents(rawText),
      author: fc.option(names, { nil: null }),
      captured: fc.boolean(),
      late: fc.boolean(),
      spoken: fc.constantFrom(null, 'heard', 'checked'),
    })
    .map(({ content, author, captured, late, spoken }) => ({
      ...draftNote(),
      rawText,
      content,
      origin: {
        ...draftNote().origin,
        captured: captured ? { author, at: '2026-10-05T18:00:00Z', permalink: null } : null,
        ...(spoken && { spoken: { doubtful: [{ start: 0, end: 7 }], checked: spoken === 'checked' } }),
      },
      lateEntry: late ? lateEntry : null,
    })),
);

/** A signal of any code and state whose words name people. */
export const riskSignals: fc.Arbitrary<RiskSignal> = fc
  .record({
    code: fc.constantFrom(...riskFlags),
    state: fc.constantFrom(...riskStates),
    evidence: fc.option(names, { nil: null }),
    reportedBy: fc.option(fc.constantFrom(...participantRoles), { nil: null }),
    noteId: fc.constantFrom(null, 'note-1'),
  })
  .map(({ state, ...signal }) => riskSignal({ ...signal, ...inState[state] }));

export const draftViews: fc.Arbitrary<DraftView> = fc
  .record({
    note: notes,
    file: fc.option(cases, { nil: null }),
    candidates: fc.array(cases, { maxLength: 6 }),
    named: fc.boolean(),
    late: fc.boolean(),
    sourceChange: fc.constantFrom(null, 'changed' as const, 'deleted' as const),
    risks: fc.array(riskSignals, { maxLength: 3 }),
  })
  .map(({ note, file, candidates, named, late, sourceChange, risks }) => {
    const caseCandidates = !file && named ? candidates.map(({ id }) => id) : [];
    const whole = { ...note, caseId: file?.id ?? null, content: { ...note.content, caseCandidates } };
    return draftView(whole, {
      case: file,
      candidates: file ? [] : candidates,
      lateIfSignedNow: late ? lateEntry : null,
      sourceChange,
      risks,
    });
  });

export const signedNotes: fc.Arbitrary<SignedNote> = fc
  .record({ note: notes, text: names, addenda: fc.nat(3) })
  .map(({ note, text, addenda }) => ({
    ...signedNote(),
    ...note,
    status: 'signed' as const,
    signedAt: '2026-10-05T20:00:00Z',
    addenda: Array.from({ length: addenda }, (_, index) => ({
      id: `a-${index}`,
      noteId: note.id,
      kind: 'correction' as const,
      reason: text,
      text,
      signedById: 'w-1',
      signedBy: 'Dana Whitfield',
      signedAt: '2026-10-07T20:00:00Z',
    })),
  }));
