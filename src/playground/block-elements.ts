import { z } from 'zod';
import { slackLimits as limits } from './limits.ts';

/** The shapes Slack takes inside a block. Strict: Slack refuses a key it does not know. */
export const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean().optional() });

export const anyText = (max: number) =>
  z.discriminatedUnion('type', [
    plainText(max),
    z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(max), verbatim: z.boolean().optional() }),
  ]);

const option = z.strictObject({
  text: anyText(limits.optionText),
  value: z.string().min(1).max(limits.optionValue),
  description: anyText(limits.optionText).optional(),
});
const optionGroups = z
  .array(z.strictObject({ label: plainText(limits.optionText), options: z.array(option).min(1) }))
  .min(1)
  .max(limits.optionGroups);

const confirm = z.strictObject({
  title: plainText(limits.confirmTitle).optional(),
  text: anyText(limits.confirmText),
  confirm: plainText(limits.confirmButton).optional(),
  deny: plainText(limits.confirmButton).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

const actionable = { action_id: z.string().min(1).max(limits.actionId).optional() };
const confirmable = { ...actionable, confirm: confirm.optional() };
const focusable = { focus_on_load: z.boolean().optional() };
const placeholdable = { placeholder: plainText(limits.placeholder).optional() };
const picker = { ...confirmable, ...focusable, ...placeholdable };

const sameOption = (one: z.infer<typeof option>, other: z.infer<typeof option>) =>
  one.value === other.value && one.text.text === other.text.text;

/** Slack refuses a chosen option that is not, word for word, one of those offered. */
function offersWhatIsChosen(element: {
  options?: z.infer<typeof option>[] | undefined;
  option_groups?: z.infer<typeof optionGroups> | undefined;
  initial_option?: z.infer<typeof option> | undefined;
  initial_options?: z.infer<typeof option>[] | undefined;
}): boolean {
  const offered = element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
  const chosen = [...(element.initial_options ?? []), ...(element.initial_option ? [element.initial_option] : [])];
  return chosen.every((one) => offered.some((other) => sameOption(one, other)));
}
const choice = { error: 'initial options must be among the options' };

const eitherOptions = (element: { options?: unknown; option_groups?: unknown }) =>
  (element.options === undefined) !== (element.option_groups === undefined);
const either = { error: 'either options or option_groups is required' };

const uniqueValues = (options: readonly { value: string }[]) =>
  new Set(options.map((one) => one.value)).size === options.length;
const someOptions = (max: number, min = 1) =>
  z.array(option).min(min).max(max).refine(uniqueValues, { error: 'option values must be unique' });
const selectable = {
  options: someOptions(limits.selectOptions).optional(),
  option_groups: optionGroups.optional(),
};

export const button = z.strictObject({
  type: z.literal('button'),
  ...confirmable,
  text: plainText(limits.buttonText),
  value: z.string().max(limits.buttonValue).optional(),
  url: z.url().max(limits.url).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(limits.accessibilityLabel).optional(),
});

const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...confirmable,
  options: someOptions(limits.overflowMax, limits.overflowMin),
});

const choices = [
  z
    .strictObject({ type: z.literal('static_select'), ...picker, ...selectable, initial_option: option.optional() })
    .refine(eitherOptions, either)
    .refine(offersWhatIsChosen, choice),
  z
    .strictObject({
      type: z.literal('multi_static_select'),
      ...picker,
      ...selectable,
      initial_options: z.array(option).min(1).optional(),
      max_selected_items: z.int().min(1).optional(),
    })
    .refine(eitherOptions, either)
    .refine(offersWhatIsChosen, choice),
  z
    .strictObject({
      type: z.literal('checkboxes'),
      ...confirmable,
      ...focusable,
      options: someOptions(limits.checkboxes),
      initial_options: z.array(option).min(1).optional(),
    })
    .refine(offersWhatIsChosen, choice),
  z
    .strictObject({
      type: z.literal('radio_buttons'),
      ...confirmable,
      ...focusable,
      options: someOptions(limits.radioButtons),
      initial_option: option.optional(),
    })
    .refine(offersWhatIsChosen, choice),
  z.strictObject({
    type: z.literal('external_select'),
    ...picker,
    initial_option: option.optional(),
    min_query_length: z.int().min(0).optional(),
  }),
  z.strictObject({ type: z.literal('users_select'), ...picker, initial_user: z.string().optional() }),
  z.strictObject({ type: z.literal('datepicker'), ...picker, initial_date: z.iso.date().optional() }),
  z.strictObject({
    type: z.literal('timepicker'),
    ...picker,
    initial_time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    timezone: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('datetimepicker'),
    ...confirmable,
    ...focusable,
    initial_date_time: z.int().optional(),
  }),
] as const;

const dispatch = {
  dispatch_action_config: z
    .strictObject({ trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1) })
    .optional(),
};
const typed = { ...actionable, ...focusable, ...placeholdable, ...dispatch };

const typedInputs = [
  z.strictObject({
    type: z.literal('plain_text_input'),
    ...typed,
    initial_value: z.string().max(limits.inputMaxLength).optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(limits.inputMaxLength).optional(),
    max_length: z.int().min(1).max(limits.inputMaxLength).optional(),
  }),
  z.strictObject({
    type: z.literal('number_input'),
    ...typed,
    is_decimal_allowed: z.boolean(),
    initial_value: z.string().optional(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('email_text_input'), ...typed, initial_value: z.string().optional() }),
  z.strictObject({ type: z.literal('url_text_input'), ...typed, initial_value: z.string().optional() }),
] as const;

export const image = z.strictObject({
  type: z.literal('image'),
  image_url: z.url().max(limits.url),
  alt_text: z.string().min(1).max(limits.imageAltText),
});

const feedbackButton = z.strictObject({
  text: plainText(limits.buttonText),
  value: z.string().max(limits.buttonValue),
  accessibility_label: z.string().max(limits.accessibilityLabel).optional(),
});
export const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  ...actionable,
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});

export const actionsElement = z.discriminatedUnion('type', [button, overflow, ...choices]);
export const accessory = z.discriminatedUnion('type', [button, overflow, image, ...choices]);
export const inputElement = z.discriminatedUnion('type', [...choices, ...typedInputs]);
