import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SealedForm } from '#conversation/reply.ts';
import { type Dialog, drawDialog, readSubmission } from '#platforms/teams/dialog.ts';
import type { Field } from '#presentation/card.ts';

type AdaptiveCards = typeof import('adaptivecards');
const library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as AdaptiveCards;

const people = [
  { label: 'Mother', value: 'mother' },
  { label: 'Father, by phone', value: 'father,100%' },
];
const fields: readonly Field[] = [
  { kind: 'text', name: 'case', label: 'Case', value: 'C-1042', maxLength: 20, hint: 'A *number*' },
  { kind: 'longText', name: 'text', label: 'Note', value: 'home visit' },
  { kind: 'choice', name: 'mode', label: 'How', options: people, value: 'mother', optional: true },
  { kind: 'choices', name: 'who', label: 'Who', options: people, value: ['father,100%', 'mother'], optional: true },
  { kind: 'date', name: 'day', label: 'Day', value: '2026-03-04' },
  { kind: 'time', name: 'at', label: 'Time', value: '14:00', optional: true },
  { kind: 'number', name: 'minutes', label: 'Minutes', value: '30', optional: true },
  { kind: 'number', name: 'miles', label: 'Miles', optional: true },
];
const form = (change: Partial<SealedForm> = {}): SealedForm => ({
  title: 'Edit note',
  submit: 'Save',
  cancel: 'Cancel',
  command: 'note.change',
  input: 't-9',
  fields,
  ...change,
});

const shown = (dialog: Dialog | null): Dialog => {
  if (!dialog) throw new Error('not drawn');
  return dialog;
};
const dataOf = (dialog: Dialog | null) => JSON.parse(JSON.stringify(shown(dialog).card.actions?.[0]?.data ?? {}));
/** What Teams sends when the dialog is submitted untouched: the data with every input's value. */
const untouched = (dialog: Dialog | null) =>
  Object.assign(
    dataOf(dialog),
    ...shown(dialog).card.body.flatMap((element) =>
      'id' in element ? [{ [String(element.id)]: element.value ?? '' }] : [],
    ),
  );
const valuesOf = (fieldList: readonly Field[]) =>
  Object.fromEntries(
    fieldList.map(({ name, value }) => [name, value === undefined || value.length === 0 ? null : value]),
  );

describe('a form in Teams', () => {
  it('is a dialog the official library has nothing to say against', () => {
    const { card } = shown(drawDialog(form({ intro: 'What was read', quote: { text: 'hv today', by: 'Dana' } })));
    const context = new library.SerializationContext(library.Versions.v1_5);
    const parsed = new library.AdaptiveCard();
    parsed.parse(structuredClone(card), context);
    expect(context.eventCount).toBe(0);
    expect(parsed.validateProperties().validationEvents).toEqual([]);
  });

  it('names its inputs by field, with what is known filled in', () => {
    const { title, card } = shown(drawDialog(form()));
    expect(title).toBe('Edit note');
    expect(card.body).toMatchObject([
      {
        type: 'Input.Text',
        id: 'case',
        label: 'Case',
        value: 'C-1042',
        maxLength: 20,
        isMultiline: false,
        isRequired: true,
      },
      { type: 'TextBlock', text: 'A \\*number\\*' },
      { type: 'Input.Text', id: 'text', value: 'home visit', isMultiline: true },
      { type: 'Input.ChoiceSet', id: 'mode', value: 'mother', isRequired: false },
      { type: 'Input.ChoiceSet', id: 'who', isMultiSelect: true, value: 'father%2C100%25,mother' },
      { type: 'Input.Date', id: 'day', value: '2026-03-04' },
      { type: 'Input.Time', id: 'at', value: '14:00' },
      { type: 'Input.Number', id: 'minutes', value: 30 },
      { type: 'Input.Number', id: 'miles' },
    ]);
    expect(card.actions).toMatchObject([
      { type: 'Action.Submit', title: 'Save', data: { command: 'note.change', ticket: 't-9' } },
    ]);
  });

  it('sent untouched, comes back with the very values it was drawn with', () => {
    const back = readSubmission(untouched(drawDialog(form(), { messageId: 'm-1' })));
    expect(back).toMatchObject({ command: 'note.change', ticket: 't-9', messageId: 'm-1', values: valuesOf(fields) });
  });

  it('any values come back as they were', () => {
    const option = fc.string({ minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(option, { minLength: 1, maxLength: 5 }), fc.string(), (values, text) => {
        const some: Field[] = [
          {
            kind: 'choices',
            name: 'who',
            label: 'Who',
            options: values.map((value) => ({ label: value, value })),
            value: values,
          },
          { kind: 'longText', name: 'text', label: 'Text', value: text },
        ];
        expect(readSubmission(untouched(drawDialog(form({ fields: some }))))?.values).toEqual(valuesOf(some));
      }),
    );
  });

  it('empty inputs, and those that did not come, are null', () => {
    const sent = { ...dataOf(drawDialog(form())), case: '', who: '', minutes: 45 };
    expect(readSubmission(sent)?.values).toEqual({
      case: null,
      text: null,
      mode: null,
      who: null,
      day: null,
      at: null,
      minutes: '45',
      miles: null,
    });
  });

  it('comes back as the form itself, filled with what was typed, to be shown again', () => {
    const sent = { ...untouched(drawDialog(form())), text: 'typed by me', who: 'mother' };
    const again = readSubmission(sent)?.form;
    expect(again).toMatchObject({ title: 'Edit note', submit: 'Save', command: 'note.change', input: 't-9' });
    const drawn = shown(drawDialog(again ?? form(), { errors: { text: 'Which day?' }, locale: 'es' }));
    const { body } = drawn.card;
    const at = body.findIndex((element) => element.id === 'text');
    expect(body[at]).toMatchObject({ value: 'typed by me', errorMessage: 'Este dato es necesario.' });
    expect(body[at + 1]).toMatchObject({ type: 'TextBlock', text: 'Which day?', color: 'Attention' });
    expect(body.find((element) => element.id === 'who')).toMatchObject({ value: 'mother' });
  });

  it('Z5: a mangled outline is left aside, not believed', () => {
    const sent = {
      command: 'note.change',
      ticket: 't-9',
      fieldnote: { form: { fields: 'x' } },
      text: 'typed',
      msteams: { type: 'x' },
    };
    expect(readSubmission(sent)).toEqual({
      command: 'note.change',
      ticket: 't-9',
      messageId: null,
      values: { text: 'typed' },
      form: null,
    });
  });

  it.each([undefined, null, 'x', [], {}, { command: 'x' }, { command: '', ticket: 't' }, { command: 1, ticket: 't' }])(
    '%j is not one of ours',
    (data) => {
      expect(readSubmission(data)).toBeNull();
    },
  );

  it('F28: a quote too long for a dialog is replaced by a sentence that says so', () => {
    const quote = { text: 'long '.repeat(10_000), by: 'Dana' };
    const { card } = shown(drawDialog(form({ intro: 'Save this?', quote })));
    expect(card.body[0]).toMatchObject({
      text: 'Save this?\n\nThe message is too long to show here. It is kept whole.',
    });
    expect(JSON.stringify(card)).not.toContain('long long');
    expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(80_000);
  });

  it('F28: a form too long even so is not drawn here', () => {
    const huge: Field = { kind: 'longText', name: 'text', label: 'Note', value: 'x'.repeat(50_000) };
    expect(drawDialog(form({ fields: [huge] }))).toBeNull();
    expect(drawDialog(form({ fields: [huge], quote: { text: 'q' } }))).toBeNull();
  });
});
