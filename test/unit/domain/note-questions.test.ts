import { describe, expect, it } from 'vitest';
import { practiceAreas } from '#domain/contact.ts';
import { type NoteContent, noteContent } from '#domain/note.ts';
import { neededToSign, questionsFor } from '#domain/note-questions.ts';
import { elements } from '#domain/practice-area.ts';
import type { SecondLook } from '#domain/second-look.ts';
import { blankContent } from './note-content.ts';

const empty: NoteContent = { ...blankContent, part: { start: 0, end: 9 } };
const said = <Value>(value: Value) => ({ value, from: 'worker' as const });
const met: NoteContent = {
  ...empty,
  practiceArea: 'cps',
  contactType: said('client_contact' as const),
  contactMode: said('home_visit' as const),
  outcome: said('contact_made' as const),
  occurredAt: said('2026-03-03'),
};
const days = { today: '2026-03-04', yesterday: '2026-03-03' };
const questions = (content: NoteContent, secondLook: SecondLook | null = null) =>
  questionsFor({ content, secondLook }, days);
const asks = (content: NoteContent) => questions(content).map(({ ask }) => ask);

describe('Before a note can be signed', () => {
  it('it needs a case, a date, a type and an outcome', () => {
    expect(neededToSign(empty, null)).toEqual(['case', 'occurredAt', 'contactType', 'outcome']);
    expect(neededToSign(met, 'case-1')).toEqual([]);
  });

  it('work without a contact needs no outcome', () => {
    const activity = { ...met, contactType: said('case_activity' as const), outcome: null };
    expect(neededToSign(activity, 'case-1')).toEqual([]);
    expect(asks({ ...activity, occurredAt: null })).toEqual(['occurredAt']);
  });
});

describe('What is asked', () => {
  it('begins with what signing needs, each with answers of one tap', () => {
    expect(questions(empty)).toEqual([
      { ask: 'occurredAt', options: ['2026-03-04', '2026-03-03'], spans: [] },
      { ask: 'contactType', options: ['client_contact', 'collateral_contact', 'case_activity'], spans: [] },
      { ask: 'outcome', options: ['contact_made', 'attempted_no_contact', 'cancelled'], spans: [] },
    ]);
  });

  it('asks for the mode only of a contact with the client', () => {
    expect(asks({ ...met, contactMode: null })[0]).toBe('contactMode');
    expect(asks({ ...met, contactMode: null, contactType: said('collateral_contact' as const) })).toEqual([]);
  });

  it('puts first what the words leave open, with their own candidates and span, and does not ask it twice', () => {
    const spans = [{ start: 3, end: 6 }];
    const open = { field: 'occurredAt' as const, candidates: ['2026-03-01', '2026-01-03', '2026-02-01', 'x'], spans };
    const asked = questions({ ...empty, questions: [open] });
    expect(asked[0]).toEqual({ ask: 'occurredAt', options: open.candidates.slice(0, 3), spans });
    expect(asked.filter(({ ask }) => ask === 'occurredAt')).toHaveLength(1);
    expect(asks({ ...met, questions: [open] })).not.toContain('occurredAt');
  });

  it('asks of a risk in doubt whether it is so now, with its words, until it is stated or the question is gone', () => {
    const spans = [{ start: 3, end: 6 }];
    const doubt = { field: 'riskFlags' as const, candidates: ['weapon'], spans };
    const area = { ...met, practiceArea: null };
    expect(questions({ ...area, questions: [doubt] })).toEqual([{ ask: 'risk:weapon', options: ['yes', 'no'], spans }]);
    const stated = { value: 'weapon' as const, from: 'worker' as const, reportedBy: null };
    expect(asks({ ...area, questions: [doubt], riskFlags: [stated] })).toEqual([]);
    expect(asks({ ...area, questions: [doubt], riskFlags: [{ ...stated, value: 'fall' }] })).toEqual(['risk:weapon']);
    const found = { field: 'riskFlags' as const, value: 'weapon' as const, spans };
    const look = { model: 'm', prompt: 'p v1', suggestions: [found, { ...found, value: 'fall' as const }], hidden: [] };
    const both = questions({ ...area, questions: [doubt] }, look).map(({ ask }) => ask);
    expect(both).toEqual(['risk:weapon', 'second:1']);
  });

  it.each(practiceAreas)('asks what %s wants of a contact with the client, until it is answered', (practiceArea) => {
    const wanted = elements[practiceArea].map(({ key }) => `element:${key}`);
    expect(asks({ ...met, practiceArea })).toEqual(wanted);
    const [first] = elements[practiceArea];
    expect(asks({ ...met, practiceArea, answers: { [first?.key ?? '']: 'yes' } })).toEqual(wanted.slice(1));
  });

  it('does not ask what the words have answered', () => {
    const read = { value: 'yes', from: { spans: [{ start: 0, end: 4 }] } };
    expect(asks({ ...met, elements: { seen_alone: read } })).not.toContain('element:seen_alone');
    expect(asks({ ...met, elements: { seen_alone: read } })).toContain('element:in_residence');
  });

  it('asks nothing of the kind for an attempt, for another type, or while no case is chosen', () => {
    expect(asks({ ...met, outcome: said('attempted_no_contact' as const) })).toEqual([]);
    expect(asks({ ...met, contactType: said('team_meeting' as const) })).toEqual([]);
    expect(asks({ ...met, practiceArea: null })).toEqual([]);
  });
});

it('A note kept before its words were read for elements has none, and is asked all', () => {
  const { elements: _, ...before } = { ...met, answers: { seen_alone: 'yes' } };
  const kept = noteContent.parse(before);
  expect(kept.elements).toEqual({});
  expect(asks(kept)).toHaveLength(elements.cps.length - 1);
});

it('Every element of a practice area has its own key, at most three answers, and says where it comes from', () => {
  for (const area of practiceAreas) {
    const keys = elements[area].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { answers, source } of elements[area]) {
      expect(new Set(answers).size).toBe(answers.length);
      expect(answers.length).toBeLessThanOrEqual(3);
      expect(source).not.toBe('');
    }
  }
});
