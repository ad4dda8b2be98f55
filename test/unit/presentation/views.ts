import type { Case } from '#domain/case.ts';
import type { ParticipantRole, RiskFlag } from '#domain/contact.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { Note, NoteContent, NoteSource, SignedNote } from '#domain/note.ts';
import { neededToSign, questionsFor } from '#domain/note-questions.ts';
import type { RiskSignal } from '#domain/risk-signal.ts';
import type { Button, Card, Part } from '#presentation/card.ts';
import { sayIn } from '#presentation/say.ts';
import { blankContent } from '../domain/note-content.ts';

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
  ...blankContent,
  part: { start: 0, end: words.length },
  practiceArea: 'cps',
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

export const lateEntry = { hoursLate: 5, dueHours: 24, dueSource: 'Agency rule 7 (example)' };

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
