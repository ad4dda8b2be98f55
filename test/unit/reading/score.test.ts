import { describe, expect, test } from 'vitest';
import type { Case } from '../../../scripts/eval/cases.ts';
import { parseCases } from '../../../scripts/eval/cases.ts';
import type { ContractRecord } from '../../../scripts/eval/contract.ts';
import { matchesLoosely } from '../../../scripts/eval/match.ts';
import { figures, inventedPer200, score } from '../../../scripts/eval/score.ts';

const blank: ContractRecord = {
  intent: 'log_note',
  caseRef: null,
  contactType: null,
  contactMode: null,
  occurredAt: null,
  durationMinutes: null,
  participants: [],
  outcome: null,
  followUps: [],
  riskFlags: [],
  goalsMentioned: [],
  referrals: [],
};

const scored = (expect: Record<string, unknown>, got: Partial<ContractRecord>) => {
  const line = JSON.stringify({
    id: 'x',
    field: 'cps',
    now: '2026-03-11T10:15:00-05:00',
    text: '',
    expect: { intent: 'log_note', ...expect },
  });
  const [expected] = parseCases(line) as [Case];
  return score([{ expected, got: [{ ...blank, ...got }] }]);
};
const field = (expect: Record<string, unknown>, got: Partial<ContractRecord>, name: string) => {
  const tally = scored(expect, got).fields[name];
  if (!tally) throw new Error(name);
  return figures(tally);
};

describe('scoring a reading', () => {
  test('tells an invented value from a missed one', () => {
    expect(field({ contactMode: null }, { contactMode: 'phone' }, 'contactMode')).toMatchObject({
      exact: 0,
      invented: 1,
      missed: 0,
    });
    expect(field({ contactMode: 'phone' }, {}, 'contactMode')).toMatchObject({ exact: 0, invented: 0, missed: 1 });
    expect(field({ contactMode: 'phone' }, { contactMode: 'text' }, 'contactMode')).toMatchObject({
      invented: 0,
      missed: 0,
      precision: 0,
    });
  });

  test('compares lists as sets', () => {
    expect(field({ riskFlags: ['fall', 'weapon'] }, { riskFlags: ['weapon', 'fall'] }, 'riskFlags').exact).toBe(1);
    expect(field({ riskFlags: ['fall'] }, { riskFlags: ['fall', 'weapon'] }, 'riskFlags')).toMatchObject({
      precision: 0.5,
      recall: 1,
    });
  });

  test('an optional value neither helps nor harms', () => {
    const expect_ = { riskFlags: [], optional: { riskFlags: ['fall'] } };
    expect(field(expect_, { riskFlags: ['fall'] }, 'riskFlags')).toMatchObject({ exact: 1, invented: 0 });
    expect(field(expect_, {}, 'riskFlags').exact).toBe(1);
  });

  test('an alternative replaces the expected value', () => {
    const expect_ = { participants: ['child:Mia'], alternatives: { participants: [['client:Mia']] } };
    expect(field(expect_, { participants: ['client:Mia'] }, 'participants').exact).toBe(1);
  });

  test('follow-ups match by key words and their dates exactly', () => {
    const expect_ = { followUps: [{ text: 'staff with supervisor', dueOn: '2026-03-12' }] };
    const right = scored(expect_, { followUps: [{ text: 'staff w/ sup', dueOn: '2026-03-12' }] });
    expect(right.due).toEqual({ pairs: 1, right: 1 });
    const late = scored(expect_, { followUps: [{ text: 'staff w/ sup', dueOn: '2026-03-13' }] });
    expect(late.due).toEqual({ pairs: 1, right: 0 });
    expect(matchesLoosely('send certified letter', 'call landlord')).toBe(false);
  });

  test('keys the row does not name are not scored', () => {
    expect(scored({}, { caseRef: 'Ortiz', contactMode: 'phone' }).fields.contactMode?.fields).toBe(0);
  });

  test('invented values are counted for each 200 fields', () => {
    expect(
      inventedPer200(scored({ contactMode: null, outcome: null, occurredAt: null }, { contactMode: 'phone' })),
    ).toBe(50);
  });

  test('a bad line is named by its number', () => {
    expect(() => parseCases('# comment\n{"id":1}')).toThrow('line 2');
    expect(() => parseCases('{')).toThrow('line 1: is not JSON');
  });
});
