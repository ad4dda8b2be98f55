import type { DispatchActionConfig, InputBlock, InputBlockElement, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import type { SealedForm } from '#conversation/reply.ts';
import type { Field, Option } from '#presentation/card.ts';
import { atTheDoor } from '#presentation/say.ts';
import { drawParts, inGroups, plain, within } from './block-kit.ts';
import { limits } from './limits.ts';
import { shorten, split } from './text.ts';

/** The form as a modal. Throws RangeError for what Slack could not carry. */
export function drawForm(form: SealedForm, formId?: string): ModalView {
  const intro = form.intro ? drawParts([{ kind: 'text', text: form.intro }]) : [];
  const quote = form.quote ? drawParts([{ kind: 'quote', ...form.quote }]) : [];
  const blocks = [...intro, ...quote, ...form.fields.flatMap(drawField)];
  if (blocks.length > limits.viewBlocks) throw new RangeError('the form has more blocks than Slack shows');
  return {
    type: 'modal',
    callback_id: within(form.command, limits.callbackId, 'callback_id'),
    private_metadata: within(form.input, limits.privateMetadata, 'private_metadata'),
    ...(formId && { external_id: formId }),
    title: plain(shorten(form.title, limits.viewTitle)),
    submit: plain(shorten(form.submit, limits.viewTitle)),
    close: plain(shorten(form.cancel, limits.viewTitle)),
    // Without it Slack says nothing of a form that was closed, and what was typed is lost.
    notify_on_close: true,
    blocks,
  };
}

/** What opens at once, while the form is being made: a trigger lives three seconds, a form may take longer. */
export const loadingView = (formId: string): ModalView => noticeView(atTheDoor('door.oneMoment'), formId);

/** A modal that only says something. */
export function noticeView(text: string, formId: string): ModalView {
  return {
    type: 'modal',
    external_id: formId,
    title: plain(atTheDoor('door.appName')),
    close: plain(atTheDoor('door.close')),
    blocks: drawParts([{ kind: 'text', text }]),
  };
}

function inputBlock(field: Field, blockId: string, label: string, element: InputBlockElement): InputBlock {
  return {
    type: 'input',
    block_id: within(blockId, limits.blockId, 'block_id'),
    label: plain(shorten(label, limits.inputLabel)),
    element,
    optional: field.optional === true,
    // Each change reports the whole form, so that a form closed by mistake can be given back.
    dispatch_action: true,
    ...(field.hint && { hint: plain(shorten(field.hint, limits.inputHint)) }),
  };
}

const eachChange: DispatchActionConfig = { trigger_actions_on: ['on_character_entered'] };

/** Text beyond what one input holds goes on in further inputs, and comes back as one. */
function textInputs(field: Extract<Field, { kind: 'text' | 'longText' }>): InputBlock[] {
  const parts = cutForInputs(field.value ?? '');
  const most = Math.min(field.maxLength ?? limits.inputText, limits.inputText);
  return parts.map(({ text, joint }, index) =>
    inputBlock(
      field,
      index === 0 ? field.name : `${field.name}+${index}${joint}`,
      index === 0 ? field.label : `${field.label} (${index + 1})`,
      {
        type: 'plain_text_input',
        action_id: field.name,
        multiline: field.kind === 'longText',
        max_length: parts.length > 1 ? limits.inputText : most,
        dispatch_action_config: eachChange,
        ...(text && { initial_value: text }),
      },
    ),
  );
}

/** The white space at a cut is kept in the name of the next input: an input may come back trimmed. */
const joints = { n: '\n', s: ' ', '': '' } as const;

function cutForInputs(value: string): { text: string; joint: string }[] {
  let joint = '';
  return split(value, limits.inputText).map((piece) => {
    const cut = { text: piece, joint };
    const next = piece.endsWith('\n') ? 'n' : piece.endsWith(' ') ? 's' : '';
    joint = next;
    return next === '' ? cut : { ...cut, text: piece.slice(0, -1) };
  });
}

function drawField(field: Field): InputBlock[] {
  const action = { action_id: field.name };
  const one = (element: InputBlockElement) => [inputBlock(field, field.name, field.label, element)];
  switch (field.kind) {
    case 'text':
    case 'longText':
      return textInputs(field);
    case 'number':
      return one({
        type: 'number_input',
        ...action,
        is_decimal_allowed: false,
        dispatch_action_config: eachChange,
        ...(field.value && { initial_value: field.value }),
      });
    case 'date':
      return one({ type: 'datepicker', ...action, ...(field.value && { initial_date: field.value }) });
    case 'time':
      return one({ type: 'timepicker', ...action, ...(field.value && { initial_time: field.value }) });
    case 'choice': {
      const chosen = field.options.find(({ value }) => value === field.value);
      const initial = chosen && { initial_option: drawOption(chosen) };
      return one({ type: 'static_select', ...action, ...offered(field.options), ...initial });
    }
    case 'choices': {
      const chosen = field.options.filter(({ value }) => field.value?.includes(value)).map(drawOption);
      const initial = chosen.length > 0 && { initial_options: chosen };
      return field.options.length <= limits.checkboxes
        ? one({ type: 'checkboxes', ...action, options: field.options.map(drawOption), ...initial })
        : one({ type: 'multi_static_select', ...action, ...offered(field.options), ...initial });
    }
  }
}

const drawOption = ({ label, value }: Option): PlainTextOption => ({
  text: plain(shorten(label, limits.optionText)),
  value: within(value, limits.optionValue, 'option value'),
});

/** More options than a list holds are offered in groups, named by their first and last. */
function offered(options: readonly Option[]) {
  if (options.length <= limits.selectOptions) return { options: options.map(drawOption) };
  const groups = inGroups(options, limits.selectOptions);
  if (groups.length > limits.optionGroups) throw new RangeError('a list has more options than Slack offers');
  return {
    option_groups: groups.map((group, index) => ({
      label: plain(`${index * limits.selectOptions + 1}–${index * limits.selectOptions + group.length}`),
      options: group.map(drawOption),
    })),
  };
}

const chosenOption = z.object({ value: z.string() });
const elementState = z.object({
  value: z.string().nullish(),
  selected_option: chosenOption.nullish(),
  selected_options: z.array(chosenOption).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
});

/** `view.state` as Slack sends it: block, then element. */
export const viewState = z.object({ values: z.record(z.string(), z.record(z.string(), elementState)) });
type ViewState = z.infer<typeof viewState>;

/** Values by field name; null for an empty field. */
export type Inputs = Record<string, string | string[] | null>;

/** What the person filled in, by field name; text that took several inputs is one again. */
export function readForm(state: ViewState): Inputs {
  const inputs = Object.entries(state.values).map(([blockId, elements]) => {
    const [, name = blockId, index = '0', joint = ''] = /^(.+)\+(\d+)([ns]?)$/.exec(blockId) ?? [];
    return {
      name,
      index: Number(index),
      joint: joints[joint as keyof typeof joints],
      value: readElement(Object.values(elements)[0]),
    };
  });
  const values: Inputs = {};
  for (const { name, joint, value } of inputs.sort((one, other) => one.index - other.index)) {
    const before = values[name] ?? null;
    values[name] =
      typeof before === 'string' && typeof value === 'string' ? `${before}${joint}${value}` : (value ?? before);
  }
  return values;
}

function readElement(element: z.infer<typeof elementState> | undefined): string | string[] | null {
  if (!element) return null;
  if (element.selected_options?.length) return element.selected_options.map(({ value }) => value);
  return element.selected_option?.value ?? element.selected_date ?? element.selected_time ?? (element.value || null);
}
