import { expect, test } from 'vitest';
import { riskFlags } from '#domain/contact.ts';
import { learnRisks } from '../../../scripts/weigh/learn-risks.ts';
import { inTwos, type Lesson, parseLessons } from '../../../scripts/weigh/lessons.ts';

const lesson = (text: string, ...states: Lesson['states'][number][]): Lesson => ({
  text,
  area: 'aps',
  states,
  worth: () => 1,
});

test('the table holds the signs of at least five lessons, in order, and a byte for each number of their vectors', () => {
  const { signs, vectors, hiddenBias, outputs, outputBias } = learnRisks([
    ...['She fell. All well.', 'He fell. Lunch was good.', 'Mo fell at noon.', 'Pt fell.', 'Dad fell.'].map((text) =>
      lesson(text, 'fall'),
    ),
    ...['He is well.', 'She is well.', 'Dad is well.', 'All is well.', 'Lunch was late.'].map((text) => lesson(text)),
  ]);
  expect(signs).toEqual(['aps', 'fel*', 'fell', 'fell*', 'wel*', 'well', 'well .', 'well*']);
  expect(Buffer.from(vectors, 'base64')).toHaveLength(signs.length * hiddenBias.length);
  expect(outputs).toHaveLength(riskFlags.length * hiddenBias.length);
  expect(outputBias).toHaveLength(riskFlags.length);
});

const jsonl = (row: object) => `${JSON.stringify(row)}\n`;
const note = { id: 'a', language: 'en', field: 'aps', text: 'She fell.' } as const;

test('of a line of notes a flag that may be added teaches nothing, and a line held apart is no lesson', () => {
  const row = { ...note, riskFlags: ['fall'], optional: ['acute_medical', 'fall'] };
  const [only, ...others] = parseLessons('flag-notes.jsonl', jsonl(row) + jsonl({ ...row, held: true }));
  expect(others).toEqual([]);
  expect(only?.states).toEqual(['fall']);
  expect([only?.worth('fall'), only?.worth('acute_medical'), only?.worth('weapon')]).toEqual([1, 0, 1]);
});

test('a line of the safety set is sure of its own risk alone', () => {
  const row = { ...note, code: 'fall', holds: false };
  const [only, ...others] = parseLessons('safety.jsonl', jsonl(row) + jsonl({ ...row, held: true, holds: true }));
  expect(others).toEqual([]);
  expect(only?.states).toEqual([]);
  expect(only?.worth('fall')).toBe(1);
  expect(only?.worth('weapon')).toBeLessThan(1);
  expect(parseLessons('safety.jsonl', jsonl({ ...row, holds: true }))[0]?.states).toEqual(['fall']);
});

test('a line of the contract states what its records state together', () => {
  const expect_ = [
    { intent: 'log_note', riskFlags: ['fall'], optional: { riskFlags: ['weapon'] } },
    { intent: 'log_note', riskFlags: ['psychosis'] },
    { intent: 'lookup' },
  ];
  const row = { id: 'a', field: 'aps', now: '2026-03-11T10:15:00-05:00', text: 'She fell.', expect: expect_ };
  const [only] = parseLessons('dev.jsonl', jsonl(row));
  expect(only?.states).toEqual(['fall', 'psychosis']);
  expect(only?.worth('weapon')).toBe(0);
});

test('every third lesson is learned with another of its practice area too, for what both state', () => {
  const unsure = { ...lesson('Lunch.'), worth: () => 0 };
  const elsewhere: Lesson = { ...lesson('Held.'), area: 'reentry' };
  const [pair, ...others] = inTwos([lesson('She fell. ', 'fall'), lesson('Gun seen.', 'weapon'), elsewhere]);
  expect(others).toEqual([]);
  expect(pair).toMatchObject({ text: 'She fell, Gun seen.', area: 'aps', states: ['fall', 'weapon'] });
  expect(inTwos([lesson('She fell.', 'fall'), unsure]).map(({ worth }) => [worth('fall'), worth('weapon')])).toEqual([
    [1, 0],
  ]);
});
