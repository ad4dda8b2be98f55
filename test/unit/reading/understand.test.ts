import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { parseRow } from '../../../scripts/eval/contract.ts';

const run = (...lines: string[]) =>
  spawnSync(process.execPath, ['scripts/understand.ts'], { input: lines.join('\n'), encoding: 'utf8' });
const row = (text: string) => JSON.stringify({ id: 'a', field: 'cps', now: '2026-03-11T10:15:00-05:00', text });

test('writes one line of records for each line read, in the contract of the reader, null for what is unsure', () => {
  const { stdout, status } = run(
    '# a comment',
    row('hv yest 3p w/ mo Ana, 45 min. call school fri'),
    row('called mom last tues'),
  );
  expect(status).toBe(0);
  const [told, unsure] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(told).toEqual({
    id: 'a',
    records: [
      {
        intent: 'log_note',
        caseRef: 'Ana',
        contactType: 'client_contact',
        contactMode: 'home_visit',
        occurredAt: '2026-03-10T15:00',
        durationMinutes: 45,
        participants: ['mother:Ana'],
        outcome: 'contact_made',
        followUps: [{ text: 'call school', dueOn: '2026-03-13' }],
        riskFlags: [],
        goalsMentioned: [],
        referrals: [],
      },
    ],
  });
  expect(unsure.records[0].occurredAt).toBeNull();
});

test('stops at a bad line and names its number', () => {
  const { stderr, status } = run('# a comment', 'not json');
  expect(stderr).toBe('line 2: is not JSON\n');
  expect(status).toBe(1);
});

test.each([
  ['{', 'is not JSON'],
  ['{"id":"a","field":"law","now":"2026-03-11T10:15:00-05:00","text":""}', 'field: '],
  ['{"id":"a","field":"cps","now":"yesterday","text":""}', 'now: '],
  ['[]', 'row: '],
])('says what is wrong with a line: %s', (bad, message) => {
  expect(parseRow(bad)).toContain(message);
});
