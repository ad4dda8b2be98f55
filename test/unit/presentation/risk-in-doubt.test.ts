import { expect, test } from 'vitest';
import { draftCard } from '#presentation/draft-card.ts';
import { draftNote, draftView, english, fullContent, labelsOf, read, spanish, textOf } from './views.ts';

test('asks whether a risk in doubt is so now, with the words, in both languages', () => {
  const spans = read('at home').spans;
  const questions = [{ field: 'riskFlags' as const, candidates: ['weapon'], spans }];
  const view = draftView(draftNote({ content: { ...fullContent, questions } }));
  expect(textOf(draftCard(view, english))).toContain('Weapon: is it so now? I could not tell.');
  expect(textOf(draftCard(view, english))).toContain('at home');
  expect(labelsOf(draftCard(view, english)).slice(0, 2)).toEqual(['Yes, now', 'No']);
  expect(labelsOf(draftCard(view, spanish)).slice(0, 2)).toEqual(['Sí, ahora', 'No']);
});
