import { describe, expect, test } from 'vitest';
import {
  guestCard,
  notSetUpCard,
  privateNoticeCard,
  sharedPlaceCard,
  suspendedCard,
  unlinkedCard,
} from '#presentation/stranger-cards.ts';
import { bothLanguages, buttonsOf, english, textOf } from './views.ts';

const code = { code: 'K7WM2XQP', expires: '2026-10-12T16:00:00Z' };

describe('cards for those who get no further', () => {
  test('an unlinked person gets the code for their admin and until when it works', () => {
    const text = textOf(unlinkedCard(code, english));
    expect(text).toContain('K7WM2XQP');
    expect(text).toContain('Monday, October 12, 2026, 12:00 PM EDT');
    expect(text).toContain('was not kept');
  });

  test('R11: a paused person learns why, who can lift it, and the code for that', () => {
    const texts = (['deactivated', 'email_changed', 'inactive'] as const).map((reason) =>
      textOf(suspendedCard({ reason, ...code }, english)),
    );
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) {
      expect(text).toContain('Ask your Fieldnote admin');
      expect(text).toContain('K7WM2XQP');
    }
  });

  test('D1: in a place outsiders can read, the words are not kept and the way is a direct message', () => {
    const text = textOf(sharedPlaceCard(english));
    expect(text).toContain('was not kept');
    expect(text).toContain('direct message');
  });

  test('whoever is turned away learns that their words were not kept, and gets no button and no dead end', () => {
    for (const say of bothLanguages) {
      const cards = [
        notSetUpCard(say),
        guestCard(say),
        sharedPlaceCard(say),
        suspendedCard({ reason: 'inactive', ...code }, say),
        unlinkedCard(code, say),
      ];
      for (const card of cards) {
        expect(textOf(card)).toMatch(/was not kept|no se guardó/);
        expect(card.parts.length).toBeGreaterThan(1);
        expect(buttonsOf(card)).toEqual([]);
      }
    }
  });

  test('D1: the notice in a channel says nothing but that the answer went out privately', () => {
    expect(textOf(privateNoticeCard(english))).toBe('I answered you privately. Only you can see it.');
  });
});
