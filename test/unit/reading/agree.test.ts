import { describe, expect, test } from 'vitest';
import { agree } from '#reading/agree.ts';
import { readNote } from '#reading/read-note.ts';
import type { Suggestion } from '#reading/suggestion.ts';

const read = (text: string) => readNote(text, { now: '2026-03-11T10:15:00-05:00', practiceArea: 'cps' });
const at = (text: string, words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
const opinions = (text: string, ...suggestions: Suggestion[]) => agree(read(text), suggestions);
const values = (all: readonly Suggestion[]) => all.map(({ field, value }) => [field, value]);
const opinion = (text: string, ...suggestions: Suggestion[]) => {
  const [first] = opinions(text, ...suggestions);
  return {
    additions: values(first?.additions ?? []),
    differences: first?.differences.map(({ field, candidates }) => [field, candidates.map(({ value }) => value)]),
  };
};
const nothing = { additions: [], differences: [] };

describe('two readers', () => {
  const text = 'hv yest 3p w/ mo Ana, 45 min. call school fri';

  test('that agree say nothing', () => {
    expect(
      opinion(
        text,
        { field: 'contactMode', value: 'home_visit', spans: at(text, 'hv') },
        { field: 'durationMinutes', value: 45, spans: at(text, '45 min') },
        { field: 'participants', value: { role: 'mother', name: 'ana' }, spans: at(text, 'mo Ana') },
        { field: 'followUps', value: { text: 'school fri', dueOn: '2026-03-13' }, spans: at(text, 'school fri') },
      ),
    ).toEqual(nothing);
  });

  test('agree too where the second says less', () => {
    expect(
      opinion(
        text,
        { field: 'occurredAt', value: '2026-03-10', spans: at(text, 'yest') },
        { field: 'followUps', value: { text: 'call school', dueOn: null }, spans: at(text, 'call school') },
      ),
    ).toEqual(nothing);
  });

  test('that differ are both shown, the first in front; nothing is overwritten', () => {
    expect(
      opinion(
        text,
        { field: 'contactMode', value: 'phone', spans: at(text, 'call') },
        { field: 'occurredAt', value: '2026-03-10T03:00', spans: at(text, 'yest 3p') },
        { field: 'participants', value: { role: 'sibling', name: 'Ana' }, spans: at(text, 'Ana') },
        {
          field: 'followUps',
          value: { text: 'call school fri', dueOn: '2026-03-20' },
          spans: at(text, 'call school fri'),
        },
      ),
    ).toEqual({
      additions: [],
      differences: [
        ['contactMode', ['home_visit', 'phone']],
        ['occurredAt', ['2026-03-10T15:00', '2026-03-10T03:00']],
        [
          'participants',
          [
            { role: 'mother', name: 'Ana' },
            { role: 'sibling', name: 'Ana' },
          ],
        ],
        [
          'followUps',
          [
            { text: 'call school', dueOn: '2026-03-13' },
            { text: 'call school fri', dueOn: '2026-03-20' },
          ],
        ],
      ],
    });
  });

  test('make an addition of what only the second found, with its words', () => {
    const bare = 'met mo, all quiet';
    const [first] = opinions(
      bare,
      { field: 'durationMinutes', value: 20, spans: at(bare, 'met') },
      { field: 'participants', value: { role: 'child', name: null }, spans: at(bare, 'all') },
      { field: 'goalsMentioned', value: 'safety', spans: at(bare, 'quiet') },
      { field: 'referrals', value: 'quiet', spans: at(bare, 'quiet') },
    );
    expect(first?.additions.map(({ field, spans }) => [field, spans])).toEqual([
      ['durationMinutes', at(bare, 'met')],
      ['participants', at(bare, 'all')],
      ['goalsMentioned', at(bare, 'quiet')],
      ['referrals', at(bare, 'quiet')],
    ]);
    expect(first?.differences).toEqual([]);
  });

  test('are a question when one knows a name and the other does not', () => {
    const unnamed = 'called mo today';
    expect(
      opinion(unnamed, { field: 'participants', value: { role: 'mother', name: 'Mo' }, spans: at(unnamed, 'mo') })
        .differences,
    ).toEqual([
      [
        'participants',
        [
          { role: 'mother', name: null },
          { role: 'mother', name: 'Mo' },
        ],
      ],
    ]);
  });

  test('leave a question that is asked already as it is; a meaning it lacks is put beside the others', () => {
    const unsure = 'called mo last tues';
    const said = (value: string): Suggestion => ({ field: 'occurredAt', value, spans: at(unsure, 'last tues') });
    expect(opinion(unsure, said('2026-03-03'))).toEqual(nothing);
    expect(opinion(unsure, said('2026-02-24')).differences).toEqual([
      ['occurredAt', ['2026-03-10', '2026-03-03', '2026-02-24']],
    ]);
  });

  test('the second saying two things at once is a question', () => {
    const open = 'all quiet there, met mo';
    expect(
      opinion(
        open,
        { field: 'durationMinutes', value: 10, spans: at(open, 'quiet') },
        { field: 'durationMinutes', value: 20, spans: at(open, 'there') },
        { field: 'durationMinutes', value: 20, spans: at(open, 'met') },
      ),
    ).toEqual({ additions: [], differences: [['durationMinutes', [10, 20]]] });
  });

  test('L5: the second never puts in doubt whose file it is', () => {
    const filed = 'C-1042: met mo';
    const other: Suggestion = { field: 'caseRef', value: 'mo', spans: at(filed, 'mo') };
    expect(opinion(filed, other)).toEqual(nothing);
    expect(opinion('met mo, quiet', { ...other, spans: at('met mo, quiet', 'mo') }).additions).toEqual([
      ['caseRef', 'mo'],
    ]);
  });

  test('a suggestion belongs to the record its words are in, and only records of a contact have any', () => {
    const two = '1) Ana Ruiz: hv today, fine. 2) Ben Stone: called today, no answer';
    const records = opinions(two, { field: 'durationMinutes', value: 30, spans: at(two, 'no answer') });
    expect(records.map(({ additions }) => values(additions))).toEqual([[], [['durationMinutes', 30]]]);
    const overdue = 'who is overdue';
    expect(opinion(overdue, { field: 'contactMode', value: 'phone', spans: at(overdue, 'who') })).toEqual(nothing);
  });
});
