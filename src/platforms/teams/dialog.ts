import { z } from 'zod';
import type { SealedForm } from '#conversation/reply.ts';
import type { Field } from '#presentation/card.ts';
import { atTheDoor } from '#presentation/say.ts';
import { type AdaptiveCard, toAdaptiveCard } from './adaptive-card.ts';
import { drawQuote, type Element, textBlock } from './blocks.ts';
import { drawInput, readInput } from './inputs.ts';
import { limits } from './limits.ts';
import { bytes } from './markdown.ts';

/** A form as it stands on the person's screen. */
export interface Dialog {
  readonly title: string;
  readonly card: AdaptiveCard;
}

const field = z.object({
  name: z.string(),
  label: z.string(),
  hint: z.string().optional(),
  optional: z.literal(true).optional(),
  kind: z.enum(['text', 'longText', 'choice', 'choices', 'date', 'time', 'number']),
  maxLength: z.number().optional(),
  options: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
});

/** The form without its values. It travels in the dialog and comes back with what was typed, to be shown again. */
const outline = z.object({
  title: z.string(),
  intro: z.string().optional(),
  quote: z.object({ text: z.string(), by: z.string().optional() }).optional(),
  submit: z.string(),
  cancel: z.string(),
  fields: z.array(field),
});

const submission = z.looseObject({
  command: z.string().min(1),
  ticket: z.string().min(1),
  /** Under one key of ours, for the typed values stand beside it by field name. */
  fieldnote: z
    .object({
      /** The card whose button opened the dialog. */
      messageId: z.string().optional(),
      form: outline,
    })
    .optional()
    .catch(undefined),
});

export interface Submission {
  readonly command: string;
  readonly ticket: string;
  readonly values: Record<string, string | string[] | null>;
  readonly messageId: string | null;
  /** The form as it was sent, filled with what was typed; null when it did not come back. */
  readonly form: SealedForm | null;
}

interface Circumstances {
  readonly messageId?: string | undefined;
  readonly errors?: Readonly<Record<string, string>>;
  readonly locale?: string | null | undefined;
}

/**
 * Draws a form as a dialog card; field names are the input ids. A quote that would outgrow a message is replaced by a
 * sentence saying so. Null when the form is too large even then: it must be shown in another way.
 */
export function drawDialog(form: SealedForm, around: Circumstances = {}): Dialog | null {
  const { quote, ...rest } = form;
  const intro = [form.intro, atTheDoor('door.quoteTooLong', around.locale)].filter(Boolean).join('\n');
  for (const shown of quote ? [form, { ...rest, intro }] : [form]) {
    const card = drawForm(shown, around);
    if (bytes(card) <= limits.messageBytes - limits.envelopeBytes) return { title: form.title, card };
  }
  return null;
}

function drawForm(form: SealedForm, around: Circumstances): AdaptiveCard {
  const body: Element[] = [
    ...(form.intro ? [textBlock(form.intro)] : []),
    ...(form.quote ? drawQuote(form.quote).map((block) => block.element) : []),
    ...form.fields.flatMap((each) => drawInput(each, around.errors?.[each.name], around.locale)),
  ];
  const submit = {
    type: 'Action.Submit',
    title: form.submit,
    style: 'positive',
    data: {
      command: form.command,
      ticket: form.input,
      fieldnote: { messageId: around.messageId, form: outline.parse(form) },
    },
  };
  return { ...toAdaptiveCard(form.title, body), actions: [submit] };
}

/** Reads what a dialog sent back; null when it is not one of ours. */
export function readSubmission(data: unknown): Submission | null {
  const read = submission.safeParse(data);
  if (!read.success) return null;
  const { command, ticket, fieldnote, ...typed } = read.data;
  const at = { command, ticket, messageId: fieldnote?.messageId ?? null };
  if (!fieldnote) {
    const loose = Object.entries(typed).filter(([name]) => name !== 'msteams');
    return {
      ...at,
      values: Object.fromEntries(loose.map(([name, value]) => [name, readInput('text', value)])),
      form: null,
    };
  }
  const { form } = fieldnote;
  const values = Object.fromEntries(form.fields.map(({ name, kind }) => [name, readInput(kind, typed[name])]));
  const fields = form.fields.map((each) => ({ ...each, value: values[each.name] ?? undefined }) as Field);
  return { ...at, values, form: { ...form, fields, command, input: ticket } as SealedForm };
}
