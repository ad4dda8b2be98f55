import { describe, expect, test } from 'vitest';
import { signedCard } from '#presentation/signed-card.ts';
import { anaLopez, buttonsOf, draftNote, english, lateEntry, signedNote, spanish, textOf, words } from './views.ts';

const justSigned = draftNote({ status: 'signed', signedAt: '2026-10-05T20:00:00Z' });

describe('the card of a signed note', () => {
  test('says that it is signed, by whom and when, and that it cannot change', () => {
    const card = signedCard({ note: justSigned, case: anaLopez }, english);
    expect(card.parts[0]).toEqual({ kind: 'heading', text: 'C-1042 (A.L.) · Signed' });
    expect(card.parts).toContainEqual({ kind: 'quote', text: words });
    expect(textOf(card)).toContain('Signed by you, Monday, October 5, 2026, 4:00 PM EDT.');
    expect(textOf(card)).toContain('cannot be changed');
    expect(textOf(card)).not.toContain('Late entry');
  });

  test('U6: carries the late-entry mark with its hours, its rule and the rule’s source', () => {
    const text = textOf(signedCard({ note: { ...justSigned, lateEntry }, case: anaLopez }, english));
    expect(text).toContain('Late entry: 5 hours past due');
    expect(text).toContain('within 24 hours');
    expect(text).toContain('Agency rule 7 (example)');
  });

  test('leads on to the case and to an addendum', () => {
    expect(buttonsOf(signedCard({ note: justSigned, case: anaLopez }, english))).toEqual([
      { label: 'Show case', command: 'case.show', input: { wanted: 'case-1' } },
      { label: 'Addendum', command: 'addendum.open', input: { noteId: 'note-1' }, opensForm: true },
    ]);
  });

  test('shown with its addenda it names the author and never says "you"', () => {
    const addendum = {
      id: 'a-1',
      noteId: 'note-1',
      kind: 'correction' as const,
      reason: 'wrong arm',
      text: 'It was the right arm.',
      signedById: 'w-2',
      signedBy: 'Marcus Oyelaran',
      signedAt: '2026-10-07T20:00:00Z',
    };
    const card = signedCard({ note: signedNote({ addenda: [addendum] }), case: anaLopez }, english);
    expect(textOf(card)).toContain('Signed by Dana Whitfield');
    expect(textOf(card)).toContain('Contact made (entered by the caseworker)');
    expect(card.parts).toContainEqual({
      kind: 'quote',
      text: 'It was the right arm.',
      by: 'Correction by Marcus Oyelaran, Wednesday, October 7, 2026, 4:00 PM EDT. Reason: wrong arm',
    });
  });

  test('D3: its summary is the alias, in Spanish too', () => {
    expect(signedCard({ note: justSigned, case: anaLopez }, english).summary).toBe('Signed note for C-1042 (A.L.)');
    expect(signedCard({ note: justSigned, case: anaLopez }, spanish).summary).toBe('Nota firmada para C-1042 (A.L.)');
  });
});
