import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const run = (input: string) => spawnSync(process.execPath, ['scripts/understand.ts'], { input, encoding: 'utf8' });
const row = (text: string) => JSON.stringify({ id: 'a', field: 'cps', now: '2026-03-11T10:15:00-05:00', text });

describe('understand', () => {
  test('writes one line of records for each line read, in the contract of the reader', () => {
    const { stdout, status } = run(`# a comment\n${row('hv yest 3p w/ mo Ana, 45 min. call school fri')}\n`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
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
  });

  test('writes null for what is unsure', () => {
    expect(JSON.parse(run(row('called mom last tues')).stdout).records[0].occurredAt).toBeNull();
  });

  test.each([
    ['not json', 'line 2: is not JSON'],
    ['{"id":"a","field":"law","now":"2026-03-11T10:15:00-05:00","text":""}', 'line 2: field'],
    ['{"id":"a","field":"cps","now":"yesterday","text":""}', 'line 2: now'],
  ])('stops at a bad line and names its number: %s', (bad, message) => {
    const { stderr, status } = run(`# a comment\n${bad}\n`);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });
});
