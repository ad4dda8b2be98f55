import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elements } from '#domain/practice-area.ts';
import { draftCard } from '#presentation/draft-card.ts';
import { draftViews } from './any-view.ts';
import {
  anaLopez,
  bothLanguages,
  buttonsOf,
  draftNote,
  draftView,
  emptyContent,
  english,
  factsOf,
  fullContent,
  labelsOf,
  lateEntry,
  read,
  spanish,
  textOf,
  words,
} from './views.ts';

const otherCase = (number: string) => ({ ...anaLopez, id: number, number, clientName: 'Theo Brandvold' });
const answered = {
  ...fullContent,
  answers: Object.fromEntries(elements.cps.map(({ key, answers: [first] }) => [key, first])),
};

describe('the draft card', () => {
  test('says which case, that it is a draft, and who can see it', () => {
    const card = draftCard(draftView(), english);
    expect(card.parts[0]).toEqual({ kind: 'heading', text: 'C-1042 (A.L.) · Draft' });
    expect(textOf(card)).toContain('Only you can see this.');
    expect(textOf(card)).toContain('Nothing is final until you sign.');
  });

  test('shows each value with the very words it was read from', () => {
    const facts = factsOf(draftCard(draftView(), english));
    expect(facts).toEqual([
      {
        label: 'Contact',
        value: 'Home visit · Contact with client · Contact made (entered by you)',
        evidence: 'Visited Ana … at home',
      },
      { label: 'When', value: 'Monday, October 5, 2026, 2:00 PM', evidence: 'Mon 2pm' },
      { label: 'Length', value: '40 minutes', evidence: '40 min' },
      { label: 'Who took part', value: 'mother: Rosa', evidence: 'mom Rosa' },
      { label: 'Follow-up', value: 'call clinic · Thursday, October 8, 2026', evidence: 'Thursday' },
      { label: 'Seen alone', value: 'Yes (entered by you)' },
    ]);
  });

  test('tells what was read of the practice area’s questions, with the words, apart from what the worker answered', () => {
    const content = {
      ...emptyContent,
      elements: {
        in_residence: { value: 'yes', from: read('at home') },
        seen_alone: { value: 'no', from: read('mom Rosa present') },
      },
      answers: { seen_alone: 'yes' },
    };
    expect(factsOf(draftCard(draftView(draftNote({ content })), english))).toEqual([
      { label: 'Seen alone', value: 'Yes (entered by you)' },
      { label: 'At the child’s home', value: 'Yes', evidence: 'at home' },
    ]);
  });

  test('shows referrals, risk signals, goals, people without a name and follow-ups without a date', () => {
    const content = {
      ...emptyContent,
      participants: [{ value: { role: 'child' as const, name: null }, from: 'worker' as const }],
      followUps: [{ value: { text: 'call', dueOn: null }, from: read('will call') }],
      referrals: [{ value: 'clinic', from: read('clinic') }],
      riskFlags: [
        { value: 'fall' as const, from: read('home'), reportedBy: null },
        { value: 'weapon' as const, from: read('mom'), reportedBy: 'mother' as const },
      ],
      goalsMentioned: [{ value: 'housing' as const, from: read('home') }],
    };
    expect(factsOf(draftCard(draftView(draftNote({ content })), english))).toEqual([
      { label: 'Who took part', value: 'child (entered by you)' },
      { label: 'Follow-up', value: 'call · no date', evidence: 'will call' },
      { label: 'Referral', value: 'clinic', evidence: 'clinic' },
      { label: 'Risk signal', value: 'Fall', evidence: 'home' },
      { label: 'Risk signal', value: 'Weapon, reported by mother', evidence: 'mom' },
      { label: 'Goal', value: 'Housing', evidence: 'home' },
    ]);
  });

  test('quotes the words to the letter; of a message that made two notes, only its own part', () => {
    expect(draftCard(draftView(), english).parts).toContainEqual({ kind: 'quote', text: words });
    const part = { start: words.indexOf('mom'), end: words.indexOf(', 40') };
    const card = draftCard(draftView(draftNote({ content: { ...emptyContent, part } })), english);
    expect(card.parts).toContainEqual({ kind: 'quote', text: 'mom Rosa present' });
    expect(textOf(card)).not.toContain('Visited Ana');
  });

  test('says whose message it was and when, as far as that is known', () => {
    const captured = { author: 'Rosa Diaz', at: '2026-10-05T18:00:00Z', permalink: 'https://chat.example/1' };
    const shown = (from: typeof captured | { author: null; at: null; permalink: null }) =>
      textOf(draftCard(draftView(draftNote({ origin: { ...draftNote().origin, captured: from } })), english));
    expect(shown(captured)).toContain('Message from Rosa Diaz, Monday, October 5, 2026, 2:00 PM EDT');
    expect(shown(captured)).not.toContain('chat.example');
    expect(shown({ author: null, at: null, permalink: null })).toContain('From a message');
  });

  test('says so when nothing could be read from the words', () => {
    const card = draftCard(draftView(draftNote({ content: { ...emptyContent, practiceArea: null } })), english);
    expect(factsOf(card)).toEqual([]);
    expect(textOf(card)).toContain('The words are kept.');
  });

  test('U6: says that signing now makes a late entry, by how much, by which rule and whose', () => {
    const text = textOf(draftCard(draftView(draftNote(), { lateIfSignedNow: lateEntry }), english));
    expect(text).toContain('late entry: 5 hours past due');
    expect(text).toContain('within 24 hours of the contact. Source: Agency rule 7 (example)');
    expect(textOf(draftCard(draftView(), english))).not.toContain('late entry');
  });

  test('says that the message was edited or deleted since', () => {
    expect(textOf(draftCard(draftView(draftNote(), { sourceChange: 'changed' }), english))).toContain('edited since');
    expect(textOf(draftCard(draftView(draftNote(), { sourceChange: 'deleted' }), english))).toContain('deleted since');
    expect(textOf(draftCard(draftView(), english))).not.toContain('since.');
  });

  test('lists what is still needed before signing', () => {
    const text = textOf(draftCard(draftView(draftNote({ content: emptyContent })), english));
    expect(text).toContain(
      'Still needed before you can sign: the date of the contact, the kind of contact, the outcome.',
    );
    expect(textOf(draftCard(draftView(), english))).not.toContain('Still needed');
  });

  test('asks one question at a time, and each answer is one tap bound to the revision on the screen', () => {
    const card = draftCard(draftView(), english);
    expect(textOf(card)).toContain('Was it at the child’s home? (7 questions left)');
    const answers = buttonsOf(card).filter(({ command }) => command === 'note.answer');
    expect(answers.map(({ label }) => label)).toEqual(['Yes', 'No']);
    expect(answers[0]?.input).toEqual({ noteId: 'note-1', revision: 3, ask: 'element:in_residence', answer: 'yes' });
  });

  test('says when a question is the last one, and sets its answers apart from what is done with the draft', () => {
    const { visitation: _, ...others } = answered.answers;
    const card = draftCard(draftView(draftNote({ content: { ...answered, answers: others } })), english);
    expect(textOf(card)).toContain('(last question)');
    expect(card.parts.slice(-5).map(({ kind }) => kind)).toEqual(['text', 'buttons', 'divider', 'buttons', 'hint']);
    const asksNothing = draftCard(draftView(draftNote({ content: answered })), english);
    expect(asksNothing.parts.map(({ kind }) => kind)).not.toContain('divider');
  });

  test('words that several values were read from are quoted once, and a follow-up does not repeat its own', () => {
    const content = {
      ...emptyContent,
      contactType: { value: 'client_contact' as const, from: read('Visited Ana (C-1042) Mon 2pm at home') },
      contactMode: { value: 'home_visit' as const, from: read('at home') },
      followUps: [
        { value: { text: 'call clinic', dueOn: '2026-10-08' }, from: read('will call clinic Thursday') },
        { value: { text: 'call clinic', dueOn: null }, from: read('call clinic') },
      ],
    };
    const quoted = factsOf(draftCard(draftView(draftNote({ content })), english)).map(({ evidence }) => evidence);
    expect(quoted).toEqual(['Visited Ana (C-1042) Mon 2pm at home', 'Thursday', 'call clinic']);
  });

  test('asks which of several meanings was meant, with the words that have them and days spelled out', () => {
    const content = {
      ...fullContent,
      occurredAt: null,
      questions: [
        {
          field: 'occurredAt' as const,
          candidates: ['2026-10-05T14:00', '2026-09-28T14:00'],
          spans: read('Mon 2pm').spans,
        },
      ],
    };
    const card = draftCard(draftView(draftNote({ content })), english);
    expect(textOf(card)).toContain('Your words: “Mon 2pm”');
    expect(labelsOf(card).slice(0, 2)).toEqual(['Mon, Oct 5, 2:00 PM', 'Mon, Sep 28, 2:00 PM']);
  });

  test('asks for the kind of contact, its mode and outcome in words', () => {
    const asked = (content: typeof fullContent) => {
      const card = draftCard(draftView(draftNote({ content })), english);
      return [textOf(card), ...labelsOf(card)].join('\n');
    };
    expect(asked({ ...fullContent, contactType: null })).toMatch(/What kind of contact.*Collateral contact/s);
    expect(asked({ ...fullContent, outcome: null })).toMatch(/What was the outcome.*Attempted, no contact/s);
    expect(asked({ ...fullContent, contactMode: null })).toMatch(/How was the contact made.*Home visit/s);
  });

  test('offers Sign, Edit and Discard, each bound as it must be, and asks before it discards', () => {
    const buttons = buttonsOf(draftCard(draftView(draftNote({ content: answered })), english));
    expect(buttons.map(({ label }) => label)).toEqual(['Sign', 'Edit', 'Other case', 'Discard']);
    expect(buttons[0]).toMatchObject({
      command: 'note.sign',
      input: { noteId: 'note-1', revision: 3 },
      style: 'primary',
    });
    expect(buttons[1]).toMatchObject({ command: 'note.edit', input: { noteId: 'note-1' }, opensForm: true });
    expect(buttons[2]).toMatchObject({
      command: 'note.pick_case',
      input: { noteId: 'note-1', revision: 3 },
      opensForm: true,
    });
    expect(buttons[3]).toMatchObject({
      command: 'note.discard',
      input: { noteId: 'note-1', revision: 3 },
      style: 'danger',
    });
    expect(buttons[3]?.confirm).toContain('cannot be undone');
  });

  test('leaves the wrong-case button out where three answers already fill the card', () => {
    const card = draftCard(draftView(draftNote({ content: { ...fullContent, contactType: null } })), english);
    expect(labelsOf(card)).toHaveLength(6);
    expect(labelsOf(card)).not.toContain('Other case');
  });

  test('without a case it offers the three nearest by number and name, and a way to all others; it cannot be signed', () => {
    const candidates = ['C-1', 'C-2', 'C-3', 'C-4'].map(otherCase);
    const card = draftCard(draftView(draftNote({ caseId: null }), { candidates }), english);
    expect(labelsOf(card)).toEqual([
      'C-1 Theo Brandvold',
      'C-2 Theo Brandvold',
      'C-3 Theo Brandvold',
      'Other case',
      'Edit',
      'Discard',
    ]);
    expect(buttonsOf(card)[0]).toMatchObject({
      command: 'note.choose_case',
      input: { noteId: 'note-1', revision: 3, caseId: 'C-1' },
    });
    expect(buttonsOf(card)[3]).toMatchObject({ command: 'note.pick_case', input: { noteId: 'note-1', revision: 3 } });
    expect(textOf(card)).toContain('Which case is this note for?');
    expect(card.parts[0]).toEqual({ kind: 'heading', text: 'No case yet · Draft' });
  });

  test('words that fit two cases may still mean a third', () => {
    const candidates = ['C-1', 'C-2'].map(otherCase);
    const content = { ...fullContent, caseCandidates: ['C-1', 'C-2'] };
    const named = draftCard(draftView(draftNote({ caseId: null, content }), { candidates }), english);
    expect(textOf(named)).toContain('fit more than one case');
    expect(labelsOf(named)).toContain('Other case');
    const unnamed = draftCard(draftView(draftNote({ caseId: null }), { candidates }), english);
    expect(labelsOf(unnamed)).not.toContain('Other case');
  });

  test('somebody without any case is told what to do and keeps the draft', () => {
    const card = draftCard(draftView(draftNote({ caseId: null })), english);
    expect(textOf(card)).toContain('You have no cases yet. The draft is kept.');
    expect(labelsOf(card)).toEqual(['Edit', 'Discard']);
  });

  test('shows a notice of what just happened right under the heading', () => {
    const card = draftCard(draftView(), english, 'Changed meanwhile.');
    expect(card.parts[1]).toEqual({ kind: 'text', text: 'Changed meanwhile.', tone: 'strong' });
  });

  test('draws itself anew from the draft as it then stands', () => {
    expect(draftCard(draftView(), english).refresh).toEqual({ command: 'note.open', input: { noteId: 'note-1' } });
  });

  test('D3: its one-line summary is the case alias', () => {
    expect(draftCard(draftView(), english).summary).toBe('Draft note for C-1042 (A.L.)');
    expect(draftCard(draftView(draftNote({ caseId: null })), english).summary).toBe('Draft note, no case yet');
  });

  test('reads the same in Spanish; the caseworker’s own words are never translated', () => {
    const card = draftCard(draftView(), spanish);
    expect(labelsOf(card)).toEqual(['Sí', 'No', 'Firmar', 'Editar', 'Otro caso', 'Descartar']);
    expect(card.parts).toContainEqual({ kind: 'quote', text: words });
    expect(factsOf(card)).toContainEqual({ label: 'Quiénes participaron', value: 'madre: Rosa', evidence: 'mom Rosa' });
  });

  test('invariant 7: whatever was read, its evidence is a piece of the words, and what has none says who entered it', () => {
    fc.assert(
      fc.property(draftViews, (view) => {
        for (const { value, evidence } of factsOf(draftCard(view, english))) {
          if (evidence === undefined) expect(value).toContain('entered by you');
          else expect(isMadeOf(evidence, view.note.rawText)).toBe(true);
        }
      }),
    );
  });

  test('a whole draft never has more than six buttons, in either language', () => {
    fc.assert(
      fc.property(draftViews, fc.constantFrom(...bothLanguages), (view, say) => {
        expect(buttonsOf(draftCard(view, say)).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

/** Whether a joined evidence holds nothing but slices of the text. */
const isMadeOf = (evidence: string, rawText: string): boolean =>
  rawText.includes(evidence) || evidence.split(' … ').every((piece) => rawText.includes(piece));
