import { describe, expect, it } from 'vitest';
import { waitingCard } from '#presentation/clip-cards.ts';
import { sayIn } from '#presentation/say.ts';

const clip = { clipId: 'clip-1', words: 'Second visit.', until: '2026-10-12T19:00:00Z' };

describe('The card of a clip that could not be heard now', () => {
  it.each([
    ['en-US', 'just now', 'Press “Try again” in a few minutes, or type what happened.', 'I keep it until'],
    ['es', 'Ahora no pude', 'Pulse “Intentar de nuevo” en unos minutos, o escriba lo que pasó.', 'Lo guardo hasta'],
  ])('says in %s what happened, what happens next and how long the clip is kept', (locale, what, next, until) => {
    const { parts } = waitingCard(clip, sayIn(locale, 'America/New_York'));
    const texts = parts.flatMap((part) => ('text' in part ? [part.text] : []));
    for (const [at, said] of [what, next, 'Second visit.', until].entries()) expect(texts[at]).toContain(said);
  });
});
