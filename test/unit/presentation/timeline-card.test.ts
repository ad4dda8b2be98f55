import { describe, expect, test } from 'vitest';
import { timelineCard } from '#presentation/timeline-card.ts';
import {
  anaLopez,
  buttonsOf,
  emptyContent,
  english,
  inState,
  labelsOf,
  lateEntry,
  riskSignal,
  signedNote,
  textOf,
  words,
} from './views.ts';

const timeline = (
  rows: ReturnType<typeof signedNote>[],
  next: string | null = null,
  risks: ReturnType<typeof riskSignal>[] = [],
) => timelineCard({ kind: 'timeline', case: anaLopez, page: { rows, next }, risks }, english);

describe('the time line of a case', () => {
  test('tells for each note when, what kind, with what outcome, in whose words, by whom', () => {
    const card = timeline([signedNote()]);
    expect(card.parts[0]).toEqual({ kind: 'heading', text: 'Time line · C-1042 (A.L.)' });
    const text = textOf(card);
    expect(text).toContain('Monday, October 5, 2026, 2:00 PM');
    expect(text).toContain('Home visit · Contact with client · Contact made');
    expect(text).toContain(words);
    expect(text).toContain('Signed by Dana Whitfield, Monday, October 5, 2026, 4:00 PM EDT.');
    expect(text).toContain('Follow-up: call clinic · Thursday, October 8, 2026');
    expect(text).toContain('Seen alone: Yes (entered by the caseworker)');
  });

  test('shows what became of each risk signal: beneath its note, or on top where no note here holds it', () => {
    const signals = [
      riskSignal(inState.acknowledged),
      riskSignal({ ...inState.dismissed, code: 'weapon', noteId: 'note-9' }),
      riskSignal({ ...inState.protocol_done, code: 'fall', noteId: null }),
    ];
    const text = textOf(timeline([signedNote()], null, signals));
    const at = (words: string) => text.indexOf(words);
    expect(at('Weapon · dismissed · Mon, Oct 5, 3:10 PM EDT')).toBeGreaterThan(0);
    expect(at('Fall · steps done')).toBeGreaterThan(0);
    expect(Math.max(at('Weapon ·'), at('Fall ·'))).toBeLessThan(at('Home visit ·'));
    expect(at('Thoughts of suicide · acknowledged')).toBeGreaterThan(at('Home visit ·'));
    expect(text.split('Thoughts of suicide ·')).toHaveLength(2);
    expect(textOf(timeline([], null, [riskSignal()]))).toContain('not acknowledged yet · Mon, Oct 5, 3:00 PM EDT');
  });

  test('invariant 14: of a message about two clients it shows only the words about this one', () => {
    const part = { start: words.indexOf('mom'), end: words.length };
    const text = textOf(timeline([signedNote({ content: { ...emptyContent, part } })]));
    expect(text).toContain('mom Rosa present');
    expect(text).not.toContain('Visited Ana');
  });

  test('U6: a late entry is marked', () => {
    expect(textOf(timeline([signedNote({ lateEntry })]))).toContain('Late entry: 5 hours past due');
    expect(textOf(timeline([signedNote()]))).not.toContain('Late entry');
  });

  test('shows addenda under their note, with kind, reason, who and when', () => {
    const addendum = {
      id: 'a-1',
      noteId: 'note-1',
      kind: 'client_statement' as const,
      reason: 'client asked',
      text: 'I disagree.',
      signedById: 'w-2',
      signedBy: 'Marcus Oyelaran',
      signedAt: '2026-10-07T20:00:00Z',
    };
    const text = textOf(timeline([signedNote({ addenda: [addendum] })]));
    expect(text).toContain('I disagree.');
    expect(text).toContain(
      'Statement by the client by Marcus Oyelaran, Wednesday, October 7, 2026, 4:00 PM EDT. Reason: client asked',
    );
  });

  test('says whose message the words came from', () => {
    const captured = { author: 'Rosa Diaz', at: null, permalink: null };
    const note = signedNote({ origin: { ...signedNote().origin, captured } });
    expect(textOf(timeline([note]))).toContain('Message from Rosa Diaz');
  });

  test('each note takes an addendum, and the page after is one tap away: six buttons at most', () => {
    const rows = ['1', '2', '3', '4', '5'].map((id) => signedNote({ id }));
    const buttons = buttonsOf(timeline(rows, 'mark'));
    expect(buttons).toHaveLength(6);
    expect(buttons[0]).toEqual({
      label: 'Addendum',
      command: 'addendum.open',
      input: { noteId: '1' },
      opensForm: true,
    });
    expect(buttons[5]).toEqual({
      label: 'Older notes',
      command: 'case.show',
      input: { wanted: 'case-1', after: 'mark' },
    });
    expect(labelsOf(timeline(rows))[5]).toBe('New case note');
  });

  test('a case without signed notes says so and offers to write one', () => {
    const card = timeline([]);
    expect(textOf(card)).toContain('No signed notes here yet.');
    expect(labelsOf(card)).toEqual(['New case note']);
  });

  test('a note with nothing but words still has its entry', () => {
    const text = textOf(timeline([signedNote({ content: emptyContent })]));
    expect(text).toContain('no date');
    expect(text).toContain(words);
  });
});
