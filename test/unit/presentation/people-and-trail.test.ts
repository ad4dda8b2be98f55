import { describe, expect, test } from 'vitest';
import { linkedCard } from '#presentation/linked-card.ts';
import { peopleCard } from '#presentation/people-card.ts';
import { trailCard } from '#presentation/trail-card.ts';
import { buttonsOf, english, textOf } from './views.ts';

const dana = { rosterId: 'w-1', name: 'Dana Whitfield', role: 'worker', linked: ['slack', 'teams'] } as const;

describe('the roster', () => {
  test('tells an admin who is linked where and how to link somebody', () => {
    const newcomer = { rosterId: 'w-2', name: 'Marcus Oyelaran', role: 'supervisor', linked: [] } as const;
    const text = textOf(peopleCard({ rows: [dana, newcomer], next: null }, english));
    expect(text).toContain('Dana Whitfield (w-1)\ncaseworker · linked on Slack, Microsoft Teams');
    expect(text).toContain('Marcus Oyelaran (w-2)\nsupervisor · not linked yet');
    expect(text).toContain('link K7WM2XQP w-1');
  });

  test('has a next page, and an empty one says so', () => {
    expect(buttonsOf(peopleCard({ rows: [dana], next: 'mark' }, english))).toEqual([
      { label: 'More', command: 'people.list', input: { after: 'mark' } },
    ]);
    expect(textOf(peopleCard({ rows: [], next: null }, english))).toContain('No people here.');
  });

  test('a new link is confirmed by name and platform', () => {
    const card = linkedCard({ workerName: 'Dana Whitfield', platform: 'teams' }, english);
    expect(textOf(card)).toContain('Dana Whitfield is now linked on Microsoft Teams.');
    expect(card.summary).not.toContain('Dana');
  });
});

describe('the audit trail of a case', () => {
  const row = {
    at: '2026-10-05T20:00:00Z',
    actorName: 'Dana Whitfield',
    action: 'case.read',
    outcome: 'refused',
  } as const;

  test('tells who did what, when, and how it ended', () => {
    const text = textOf(trailCard({ number: 'C-1042', page: { rows: [row], next: null } }, english));
    expect(text).toContain('Dana Whitfield: Read the case\nMonday, October 5, 2026, 4:00 PM EDT · refused');
  });

  test('a row without a known person is not left blank', () => {
    const text = textOf(
      trailCard({ number: 'C-1042', page: { rows: [{ ...row, actorName: null }], next: null } }, english),
    );
    expect(text).toContain('Fieldnote: Read the case');
  });

  test('leads to the page before it', () => {
    expect(buttonsOf(trailCard({ number: 'C-1042', page: { rows: [row], next: 'mark' } }, english))).toEqual([
      { label: 'More', command: 'audit.show', input: { number: 'C-1042', before: 'mark' } },
    ]);
  });

  test('Z4: a number without a case reads like a case without entries', () => {
    const text = textOf(trailCard({ number: 'C-9999', page: { rows: [], next: null } }, english));
    expect(text).toContain('No entries to show for this number.');
  });
});
