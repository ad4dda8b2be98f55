import { expect, test } from 'vitest';
import { draftCard } from '#presentation/draft-card.ts';
import { buttonsOf, draftNote, draftView, english, spanish, textOf, words } from './views.ts';

const neutral = 'did not take the medication as prescribed';
const start = words.indexOf('present');
const hint = { span: { start, end: start + 'present'.length }, kind: 'label' as const, neutral };

test('a hint at the wording is small print under what was read: the words, what they could read, and that they stay', () => {
  const card = draftCard(draftView(draftNote(), { wording: [hint] }), english);
  const kinds = card.parts.map(({ kind }) => kind);
  expect(kinds.slice(kinds.indexOf('facts'), kinds.indexOf('facts') + 2)).toEqual(['facts', 'hint']);
  expect(card.parts).toContainEqual({
    kind: 'hint',
    text: `“present” could read “${neutral}”. Only a hint: your words stay as they are.`,
  });
  expect(textOf(draftCard(draftView(draftNote(), { wording: [hint] }), spanish))).toContain(
    `“present” podría decir “${neutral}”. Es solo una sugerencia`,
  );
});

test('several hints are one line of small print, and none takes a button away', () => {
  const card = draftCard(draftView(draftNote(), { wording: [hint, { ...hint, neutral: 'was there' }] }), english);
  expect(card.parts.filter(({ kind }) => kind === 'hint')).toHaveLength(2);
  expect(buttonsOf(card)).toEqual(buttonsOf(draftCard(draftView(), english)));
});

test('where there is nothing to hint at, nothing is said of it', () => {
  expect(textOf(draftCard(draftView(), english))).not.toContain('could read');
});
