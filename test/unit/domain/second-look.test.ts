import { describe, expect, it } from 'vitest';
import type { NoteContent } from '#domain/note.ts';
import { questionsFor } from '#domain/note-questions.ts';
import { openSuggestions, type Suggestion, takeSuggestion } from '#domain/second-look.ts';
import { blankContent } from './note-content.ts';

const spans = [{ start: 4, end: 9 }];
const elsewhere = [{ start: 20, end: 25 }];
const from = { spans };
const look = (...suggestions: Suggestion[]) => ({ model: 'm', prompt: 'note-reader v1', suggestions, hidden: [] });
const open = (content: Partial<NoteContent>, ...suggestions: Suggestion[]) =>
  openSuggestions({ ...blankContent, ...content }, look(...suggestions)).map(({ at }) => at);

const outcome: Suggestion = { field: 'outcome', value: 'contact_made', spans };
const when: Suggestion = { field: 'occurredAt', value: '2026-03-10', spans };
const exactly: Suggestion = { field: 'occurredAt', value: '2026-03-10T15:00', spans };
const mother: Suggestion = { field: 'participants', value: { role: 'mother', name: 'Rosa' }, spans };
const call: Suggestion = { field: 'followUps', value: { text: 'call clinic', dueOn: '2026-03-12' }, spans };
const referral: Suggestion = { field: 'referrals', value: 'food pantry', spans };
const risk: Suggestion = { field: 'riskFlags', value: 'weapon', spans };
const goal: Suggestion = { field: 'goalsMentioned', value: 'housing', spans };
const length: Suggestion = { field: 'durationMinutes', value: 45, spans };

describe('what a second reader found', () => {
  it('is offered while the draft does not say it, and keeps its place among all that was found', () => {
    expect(open({}, outcome, when, mother, call, referral, risk, goal, length)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(openSuggestions(blankContent, null)).toEqual([]);
    expect(open({ outcome: { value: 'contact_made', from } }, outcome, length)).toEqual([1]);
    expect(open({ outcome: { value: 'cancelled', from } }, outcome)).toEqual([0]);
  });

  it('does not disagree where it merely lacks the time, and says more where it has one', () => {
    expect(open({ occurredAt: { value: '2026-03-10T15:00', from } }, when)).toEqual([]);
    expect(open({ occurredAt: { value: '2026-03-10', from } }, exactly)).toEqual([0]);
  });

  it('knows a person by role and name, whatever the accents, and an unnamed one by role', () => {
    const rosa = { value: { role: 'mother' as const, name: 'ROSÁ' }, from };
    const unnamed = { value: { role: 'mother' as const, name: null }, from };
    expect(open({ participants: [rosa] }, mother)).toEqual([]);
    expect(open({ participants: [unnamed] }, mother)).toEqual([0]);
    expect(open({ participants: [rosa] }, { ...mother, value: { role: 'mother', name: null } })).toEqual([]);
    expect(open({ participants: [{ value: { role: 'father', name: 'Rosa' }, from }] }, mother)).toEqual([0]);
  });

  it('knows an action or a referral by the words it was read from', () => {
    const said = (dueOn: string | null, spansOf = spans) => [
      { value: { text: 'call the clinic', dueOn }, from: { spans: spansOf } },
    ];
    expect(open({ followUps: said('2026-03-12') }, call)).toEqual([]);
    expect(open({ followUps: said(null) }, call)).toEqual([0]);
    expect(open({ followUps: said('2026-03-12', elsewhere) }, call)).toEqual([0]);
    expect(open({ followUps: said('2026-03-12') }, { ...call, value: { text: 'call', dueOn: null } })).toEqual([]);
    expect(open({ referrals: [{ value: 'pantry', from }] }, referral)).toEqual([]);
    expect(open({ referrals: [{ value: 'pantry', from: 'worker' }] }, referral)).toEqual([0]);
  });

  it('knows codes by their value', () => {
    expect(open({ riskFlags: [{ value: 'weapon', from, reportedBy: null }] }, risk)).toEqual([]);
    expect(open({ goalsMentioned: [{ value: 'housing', from }] }, goal)).toEqual([]);
    expect(open({ goalsMentioned: [{ value: 'sobriety', from }] }, goal)).toEqual([0]);
  });

  it.each([outcome, exactly, mother, call, referral, risk, goal, length])(
    'taken over ($field), is said by the draft with the words it rests on',
    (one) => {
      const content = takeSuggestion(blankContent, one);
      expect(openSuggestions(content, look(one))).toEqual([]);
      expect([content[one.field]].flat()).toMatchObject([{ value: one.value, from: { spans } }]);
    },
  );

  it('gives an unnamed person a name and an action its date instead of telling it twice', () => {
    const before: NoteContent = {
      ...blankContent,
      participants: [
        { value: { role: 'mother', name: null }, from },
        { value: { role: 'child', name: null }, from },
      ],
      followUps: [{ value: { text: 'call the clinic', dueOn: null }, from }],
    };
    expect(takeSuggestion(before, mother).participants.map(({ value }) => value)).toEqual([
      { role: 'child', name: null },
      { role: 'mother', name: 'Rosa' },
    ]);
    expect(takeSuggestion(before, call).followUps.map(({ value }) => value)).toEqual([call.value]);
  });

  it('is asked after what the words leave open and before what the practice area wants', () => {
    const questions = [{ field: 'contactMode' as const, candidates: ['phone', 'video'], spans }];
    const content = { ...blankContent, questions };
    const asks = questionsFor({ content, secondLook: look(when, outcome) }, { today: 't', yesterday: 'y' });
    expect(asks.map(({ ask }) => ask)).toEqual(['contactMode', 'second:0', 'second:1', 'contactType']);
    expect(asks[1]).toEqual({ ask: 'second:0', options: ['use', 'leave'], spans });
  });
});
