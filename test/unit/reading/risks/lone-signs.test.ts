import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';
import { flags } from './flags.ts';

test.each<[PracticeArea, string]>([
  ['reentry', 'The judge recalled the warrant and the matter is dismissed.'],
  ['behavioral_health', 'The eviction on cl Dree was dismissed, lease renewed.'],
  ['behavioral_health', 'she sang in the choir, the voices run flat'],
  ['cps', 'Mold in the bathroom has been torn out and fixed.'],
  ['reentry', 'Saw him at 2. There was a knife on the counter. No concerns.'],
  ['cps', 'the gun was sold, they showed me the receipt'],
  ['aps', 'He once told stories of a shotgun'],
])('%s: a single sign is outweighed by what is over, a tale, or well: "%s"', (area, text) => {
  expect(flags(text, area)).toEqual([]);
});

test.each<[PracticeArea, string, string]>([
  ['aps', 'gas shut off last winter, never turned back on', 'utility_shutoff'],
  ['reentry', 'Saw him at 2. There was a knife on the counter.', 'weapon'],
  ['reentry', 'The judge dismissed one count. A new warrant is out and he was arrested fri.', 'arrest_or_violation'],
  ['behavioral_health', 'SI today. No concerns at work.', 'suicidal_ideation'],
])(
  '%s: it stands beside what goes on, alone, beside a second one, or where a life is in danger: "%s"',
  (area, text, flag) => {
    expect(flags(text, area)).toContain(flag);
  },
);

test('what is outweighed is handed on in doubt, with its words, and is no risk flag', () => {
  const text = 'Saw Tam at 2. There was a knife on the counter. No concerns.';
  const [reading] = readNote(text, { now: '2026-03-11T15:15:00-05:00', practiceArea: 'reentry' });
  expect(reading?.riskFlags).toEqual([]);
  expect(
    reading?.doubtfulRisks.map(({ value, spans }) => [value, ...spans.map((s) => text.slice(s.start, s.end))]),
  ).toEqual([['weapon', 'knife on']]);
});
