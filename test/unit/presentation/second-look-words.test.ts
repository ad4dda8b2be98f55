import { describe, expect, test } from 'vitest';
import type { Suggestion } from '#domain/second-look.ts';
import { draftCard } from '#presentation/draft-card.ts';
import {
  bothLanguages,
  buttonsOf,
  draftNote,
  draftView,
  english,
  fullContent,
  labelsOf,
  read,
  textOf,
} from './views.ts';

const { spans } = read('Visited Ana');
const withFound = (one: Suggestion, hidden: string[] = []) =>
  draftView(draftNote({ secondLook: { model: 'm', prompt: 'note-reader v1', suggestions: [one], hidden } }));

describe('what a second reader found, on the draft card', () => {
  test('is put beside what was read where it says otherwise, with the words it rests on', () => {
    const card = draftCard(withFound({ field: 'occurredAt', value: '2026-10-06T14:00', spans }), english);
    expect(textOf(card)).toContain('When: I read Mon, Oct 5, 2:00 PM, a second reading says Tue, Oct 6, 2:00 PM.');
    expect(textOf(card)).toContain('Your words: “Visited Ana”');
    const [use, leave] = buttonsOf(card);
    expect(use).toMatchObject({ label: 'Tue, Oct 6, 2:00 PM', command: 'note.answer' });
    expect(use?.input).toEqual({ noteId: 'note-1', revision: 3, ask: 'second:0', answer: 'use' });
    expect(leave).toMatchObject({ label: 'Mon, Oct 5, 2:00 PM', input: { ask: 'second:0', answer: 'leave' } });
  });

  const additions: [Suggestion, string][] = [
    [
      { field: 'participants', value: { role: 'father', name: 'Leo' }, spans },
      'Who took part: a second reading found “father: Leo”.',
    ],
    [{ field: 'participants', value: { role: 'father', name: null }, spans }, 'found “father”.'],
    [{ field: 'followUps', value: { text: 'ring school', dueOn: '2026-10-09' }, spans }, '“ring school · Fri, Oct 9”'],
    [{ field: 'followUps', value: { text: 'ring school', dueOn: null }, spans }, '“ring school · no date”'],
    [{ field: 'referrals', value: 'food pantry', spans }, 'Referral: a second reading found “food pantry”.'],
    [{ field: 'riskFlags', value: 'weapon', spans }, 'Risk signal: a second reading found “Weapon”.'],
    [{ field: 'goalsMentioned', value: 'housing', spans }, 'Goal: a second reading found “Housing”.'],
  ];
  test.each(additions)('asks whether to add it where the draft says nothing: %j', (one, words) => {
    const card = draftCard(withFound(one), english);
    expect(textOf(card)).toContain(words);
    expect(labelsOf(card).slice(0, 2)).toEqual(['Add it', 'Leave it out']);
  });

  test.each(['contactType', 'contactMode', 'outcome', 'durationMinutes'] as const)(
    'speaks of %s in words, in both languages',
    (field) => {
      const other = { contactType: 'team_meeting', contactMode: 'phone', outcome: 'cancelled', durationMinutes: 55 };
      for (const say of bothLanguages) {
        const text = textOf(draftCard(withFound({ field, value: other[field], spans } as Suggestion), say));
        expect(text).not.toMatch(/team_meeting|contact_made|\bfield\b/);
      }
    },
  );

  test('says which words were hidden from it because they may be names', () => {
    const one: Suggestion = { field: 'referrals', value: 'food pantry', spans };
    expect(textOf(draftCard(withFound(one, ['Maple', 'Dana']), english))).toContain('Maple, Dana');
    expect(textOf(draftCard(withFound(one), english))).not.toContain('may be names');
    expect(fullContent.referrals).toEqual([]);
  });
});
