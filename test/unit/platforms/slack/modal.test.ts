import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SealedForm } from '#conversation/reply.ts';
import { drawForm, loadingView, noticeView, readForm, viewState } from '#platforms/slack/modal.ts';
import { viewFaults } from '#playground/block-rules.ts';
import type { Field } from '#presentation/card.ts';
import { form, shown, signs, words } from './cards.ts';

const withFields = (...fields: Field[]): SealedForm => ({
  title: 'Case note',
  submit: 'Save',
  cancel: 'Cancel',
  command: 'note.edit',
  input: 'sealed-ticket',
  fields,
});
const blocksOf = (...fields: Field[]) => drawForm(withFields(...fields)).blocks;
const elementOf = (field: Field) => (blocksOf(field)[0] as unknown as { element: object }).element;

/** What Slack would send back for an untouched form. */
const untouched = (one: SealedForm) => {
  const inputs = drawForm(one).blocks as unknown as {
    type: string;
    block_id: string;
    element: Record<string, unknown>;
  }[];
  const values = inputs
    .filter(({ type }) => type === 'input')
    .map(({ block_id, element }) => {
      const state = {
        value: element.initial_value ?? null,
        selected_option: element.initial_option ?? null,
        selected_options: element.initial_options ?? [],
        selected_date: element.initial_date ?? null,
        selected_time: element.initial_time ?? null,
      };
      return [block_id, { [String(element.action_id)]: state }];
    });
  return viewState.parse({ values: Object.fromEntries(values) });
};

describe('a form as a modal', { timeout: 30_000 }, () => {
  it('V4, F28: whatever it holds, Slack takes it', () => {
    fc.assert(
      fc.property(form, (one) => {
        expect(viewFaults(drawForm(one, 'form-1'))).toEqual([]);
      }),
    );
  });

  it('carries its command, its ticket and its words', () => {
    const quote = { text: 'She asks for a call', by: 'Dana' };
    expect(drawForm({ ...withFields(), intro: 'What happened?', quote }, 'form-1')).toMatchObject({
      type: 'modal',
      callback_id: 'note.edit',
      private_metadata: 'sealed-ticket',
      external_id: 'form-1',
      title: { text: 'Case note' },
      submit: { text: 'Save' },
      close: { text: 'Cancel' },
      blocks: [
        { type: 'section', text: { text: 'What happened?' } },
        { type: 'section', text: { text: '“She asks for a call”' } },
        { type: 'context', elements: [{ text: '— Dana' }] },
      ],
    });
  });

  it('F8: tells when it is closed, and of each change before', () => {
    const view = drawForm(
      withFields({ kind: 'longText', name: 'words', label: 'Words' }, { kind: 'date', name: 'on', label: 'On' }),
    );
    expect(view.notify_on_close).toBe(true);
    expect(view.blocks).toMatchObject([
      { dispatch_action: true, element: { dispatch_action_config: { trigger_actions_on: ['on_character_entered'] } } },
      { dispatch_action: true },
    ]);
  });

  it('refuses what Slack could not carry, instead of cutting it', () => {
    expect(() => drawForm({ ...withFields(), input: 'x'.repeat(3001) })).toThrow(RangeError);
    const many = Array.from({ length: 101 }, (_, n): Field => ({ kind: 'text', name: `f${n}`, label: 'F' }));
    expect(() => blocksOf(...many)).toThrow(RangeError);
    const options = [{ label: 'long', value: 'x'.repeat(76) }];
    expect(() => blocksOf({ kind: 'choice', name: 'c', label: 'C', options })).toThrow(RangeError);
  });

  it('what opens first says only "one moment"', () => {
    expect(viewFaults(loadingView('form-1'))).toEqual([]);
    expect(shown(loadingView('form-1').blocks)).toBe('One moment…');
    expect(noticeView('Not saved', 'form-1')).toMatchObject({ external_id: 'form-1', close: { text: 'Close' } });
  });
});

describe('fields', () => {
  it.each<[Field, object]>([
    [
      { kind: 'text', name: 'f', label: 'F', value: 'v', maxLength: 80 },
      { type: 'plain_text_input', multiline: false, initial_value: 'v', max_length: 80 },
    ],
    [
      { kind: 'longText', name: 'f', label: 'F' },
      { type: 'plain_text_input', multiline: true, max_length: 3000 },
    ],
    [
      { kind: 'number', name: 'f', label: 'F', value: '40' },
      { type: 'number_input', initial_value: '40', is_decimal_allowed: false },
    ],
    [
      { kind: 'date', name: 'f', label: 'F', value: '2026-03-02' },
      { type: 'datepicker', initial_date: '2026-03-02' },
    ],
    [
      { kind: 'time', name: 'f', label: 'F', value: '14:00' },
      { type: 'timepicker', initial_time: '14:00' },
    ],
    [
      { kind: 'choice', name: 'f', label: 'F', options: [{ label: 'A', value: 'a' }], value: 'a' },
      { type: 'static_select', initial_option: { value: 'a' } },
    ],
    [
      { kind: 'choices', name: 'f', label: 'F', options: [{ label: 'A', value: 'a' }], value: ['a', 'gone'] },
      { type: 'checkboxes', initial_options: [{ value: 'a' }] },
    ],
  ])('%o', (field, element) => {
    expect(elementOf(field)).toMatchObject({ action_id: 'f', ...element });
  });

  it('say what is optional, and their hint', () => {
    const [must, may] = blocksOf(
      { kind: 'date', name: 'a', label: 'A' },
      { kind: 'date', name: 'b', label: 'B', optional: true, hint: 'If you know' },
    );
    expect([must, may]).toMatchObject([{ optional: false }, { optional: true, hint: { text: 'If you know' } }]);
  });

  it('a choice that is no longer offered is not chosen', () => {
    const options = [{ label: 'A', value: 'a' }];
    expect(elementOf({ kind: 'choice', name: 'c', label: 'C', options, value: 'gone' })).not.toHaveProperty(
      'initial_option',
    );
    expect(elementOf({ kind: 'choices', name: 'c', label: 'C', options, value: [] })).not.toHaveProperty(
      'initial_options',
    );
  });

  it('F28: more choices than a list holds are offered in groups; more boxes than ten in a list', () => {
    const options = Array.from({ length: 250 }, (_, n) => ({ label: `C-${n}`, value: `c${n}` }));
    expect(elementOf({ kind: 'choice', name: 'c', label: 'C', options, value: 'c249' })).toMatchObject({
      option_groups: [{ label: { text: '1–100' } }, { label: { text: '101–200' } }, { label: { text: '201–250' } }],
      initial_option: { value: 'c249' },
    });
    expect(elementOf({ kind: 'choices', name: 'c', label: 'C', options })).toMatchObject({
      type: 'multi_static_select',
    });
    const tooMany = Array.from({ length: 10_001 }, (_, n) => ({ label: `C-${n}`, value: `c${n}` }));
    expect(() => elementOf({ kind: 'choice', name: 'c', label: 'C', options: tooMany })).toThrow(RangeError);
  });
});

describe('reading a form back', () => {
  it('F28: text of any length comes back as it went, but for white space at a cut', () => {
    fc.assert(
      fc.property(words, (value) => {
        const one = withFields({ kind: 'longText', name: 'words', label: 'Words', value });
        expect(signs(String(readForm(untouched(one)).words ?? ''))).toBe(signs(value));
      }),
    );
  });

  it('F28: words and lines do not run together where a long text was cut', () => {
    const value = `${'word '.repeat(700)}end\n${'line\n'.repeat(700)}end`;
    const one = withFields({ kind: 'longText', name: 'words', label: 'Words', value });
    const [, second] = blocksOf(...one.fields) as unknown as { block_id: string; label: { text: string } }[];
    expect([second?.block_id, second?.label.text]).toEqual(['words+1s', 'Words (2)']);
    expect(readForm(untouched(one)).words).toBe(value);
  });

  it('does not depend on the order Slack sends the inputs in, nor on the first being full', () => {
    const state = (values: Record<string, string | null>) =>
      viewState.parse({
        values: Object.fromEntries(Object.entries(values).map(([block, value]) => [block, { words: { value } }])),
      });
    expect(readForm(state({ 'words+2n': 'three', 'words+1s': 'two', words: 'one' }))).toEqual({
      words: 'one two\nthree',
    });
    expect(readForm(state({ words: null, 'words+1': 'two' }))).toEqual({ words: 'two' });
    expect(readForm(state({ words: 'one', 'words+1': null }))).toEqual({ words: 'one' });
    expect(readForm(state({ words: '' }))).toEqual({ words: null });
  });

  it('an untouched form comes back with what it was given', () => {
    const options = [
      { label: 'A', value: 'a' },
      { label: 'B', value: 'b' },
    ];
    const one = withFields(
      { kind: 'choice', name: 'one', label: 'L', options, value: 'b' },
      { kind: 'choices', name: 'some', label: 'L', options, value: ['a', 'b'] },
      { kind: 'choices', name: 'none', label: 'L', options },
      { kind: 'date', name: 'on', label: 'L', value: '2026-03-02' },
      { kind: 'time', name: 'at', label: 'L' },
      { kind: 'number', name: 'minutes', label: 'L', value: '40' },
    );
    expect(readForm(untouched(one))).toEqual({
      one: 'b',
      some: ['a', 'b'],
      none: null,
      on: '2026-03-02',
      at: null,
      minutes: '40',
    });
    expect(readForm(viewState.parse({ values: { odd: {} } }))).toEqual({ odd: null });
  });
});
