import fc from 'fast-check';
import type { Case } from '#domain/case.ts';
import {
  contactModes,
  contactTypes,
  goals,
  outcomes,
  type ParticipantRole,
  participantRoles,
  practiceAreas,
  type RiskFlag,
  riskFlags,
} from '#domain/contact.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { Note, NoteContent, NoteSource, SignedNote } from '#domain/note.ts';
import { neededToSign, questionsFor } from '#domain/note-questions.ts';
import { elements } from '#domain/practice-area.ts';
import { type RiskSignal, riskStates } from '#domain/risk-signal.ts';
import type { Button, Card, Part } from '#presentation/card.ts';
import { sayIn } from '#presentation/say.ts';

export const english = sayIn('en-US', 'America/New_York');
export const spanish = sayIn('es-MX', 'America/New_York');
export const bothLanguages = [english, spanish];

export const anaLopez: Case = {
  id: 'case-1',
  organizationId: 'org-1',
  number: 'C-1042',
  practiceArea: 'cps',
  clientName: 'Ana López',
  clientAliases: ['Anita'],
  workerId: 'w-1',
  workerName: 'Dana Whitfield',
  teamId: 't-1',
};

export const words = 'Visited Ana (C-1042) Mon 2pm at home, mom Rosa present, 40 min, will call clinic Thursday';

/** The source of a value: where these words stand in the text. */
export const read = (...quoted: string[]) => ({
  spans: quoted.map((one) => {
    const start = words.indexOf(one);
    if (start < 0) throw new Error(`not in the words: ${one}`);
    return { start, end: start + one.length };
  }),
});

export const emptyContent: NoteContent = {
  part: { start: 0, end: words.length },
  practiceArea: 'cps',
  contactType: null,
  contactMode: null,
  outcome: null,
  occurredAt: null,
  durationMinutes: null,
  participants: [],
  followUps: [],
  referrals: [],
  riskFlags: [],
  goalsMentioned: [],
  questions: [],
  elements: {},
  answers: {},
  caseCandidates: [],
};

export const fullContent: NoteContent = {
  ...emptyContent,
  contactType: { value: 'client_contact', from: read('Visited Ana') },
  contactMode: { value: 'home_visit', from: read('at home') },
  outcome: { value: 'contact_made', from: 'worker' },
  occurredAt: { value: '2026-10-05T14:00', from: read('Mon 2pm') },
  durationMinutes: { value: 40, from: read('40 min') },
  participants: [{ value: { role: 'mother', name: 'Rosa' }, from: read('mom Rosa') }],
  followUps: [{ value: { text: 'call clinic', dueOn: '2026-10-08' }, from: read('call clinic', 'Thursday') }],
  answers: { seen_alone: 'yes' },
};

export const draftNote = (over: Partial<Note> = {}): Note => ({
  id: 'note-1',
  organizationId: 'org-1',
  caseId: 'case-1',
  authorId: 'w-1',
  status: 'draft',
  revision: 3,
  rawText: words,
  content: fullContent,
  origin: { platform: 'slack', tenantId: 'T1', messageId: null, captured: null },
  secondLook: null,
  createdAt: '2026-10-05T19:00:00Z',
  updatedAt: '2026-10-05T19:05:00Z',
  signedAt: null,
  lateEntry: null,
  contentHash: null,
  ...over,
});

export const signedNote = (over: Partial<SignedNote> = {}): SignedNote => ({
  ...draftNote(),
  status: 'signed',
  signedAt: '2026-10-05T20:00:00Z',
  contentHash: 'h',
  authorName: 'Dana Whitfield',
  addenda: [],
  ...over,
});

const days = { today: '2026-10-06', yesterday: '2026-10-05' };

/** A draft as the house would show it: questions and needs follow from its content. */
export function draftView(note: Note = draftNote(), over: Partial<DraftView> = {}): DraftView {
  return {
    note,
    case: note.caseId ? anaLopez : null,
    candidates: [],
    questions: questionsFor(note, days),
    needed: neededToSign(note.content, note.caseId),
    wording: [],
    lateIfSignedNow: null,
    sourceChange: null,
    risks: [],
    newRisks: [],
    timeZone: 'America/New_York',
    ...over,
  };
}

/** A risk in a note's content, from words or from the worker's hand. */
export const riskFlag = (value: RiskFlag, from: NoteSource, reportedBy: ParticipantRole | null = null) => ({
  value,
  from,
  reportedBy,
});

export const riskSignal = (over: Partial<RiskSignal> = {}): RiskSignal => ({
  id: 'risk-1',
  organizationId: 'org-1',
  noteId: 'note-1',
  caseId: 'case-1',
  authorId: 'w-1',
  authorName: 'Dana Whitfield',
  authorTeamId: 't-1',
  code: 'suicidal_ideation',
  evidence: 'wants to die',
  reportedBy: null,
  state: 'raised',
  raisedAt: '2026-10-05T19:00:00Z',
  acknowledged: null,
  done: null,
  dismissed: null,
  ...over,
});

const greta = { by: 'Greta Holm', at: '2026-10-05T19:10:00Z' };
/** What has been written on a signal by the time it is in this state. */
export const inState = {
  raised: {},
  acknowledged: { state: 'acknowledged', acknowledged: greta },
  protocol_done: { state: 'protocol_done', acknowledged: greta, done: greta },
  dismissed: { state: 'dismissed', dismissed: { ...greta, reason: 'Said of a film' } },
} as const satisfies Record<RiskSignal['state'], Partial<RiskSignal>>;

export const buttonsOf = (card: Card): Button[] =>
  card.parts.flatMap((part) => {
    if (part.kind === 'buttons') return part.buttons;
    return part.kind === 'row' && part.button ? [part.button] : [];
  });

export const labelsOf = (card: Card): string[] => buttonsOf(card).map(({ label }) => label);

export const factsOf = (card: Card) => card.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));

/** Everything a person can read on a card, in order. */
export const textOf = (card: Card): string => card.parts.map(partText).join('\n');

function partText(part: Part): string {
  switch (part.kind) {
    case 'facts':
      return part.facts.map(({ label, value, evidence }) => `${label}: ${value} ${evidence ?? ''}`).join('\n');
    case 'quote':
      return `${part.text}\n${part.by ?? ''}`;
    case 'row':
      return `${part.text}\n${part.detail ?? ''}\n${part.button?.label ?? ''}`;
    case 'buttons':
      return part.buttons.map(({ label, confirm }) => `${label} ${confirm ?? ''}`).join('\n');
    case 'divider':
      return '';
    default:
      return part.text;
  }
}

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

export const lateEntry = { hoursLate: 5, dueHours: 24, dueSource: 'Agency rule 7 (example)' };

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
