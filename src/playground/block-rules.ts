import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import {
  accessory,
  actionsElement,
  anyText,
  feedbackButtons,
  image,
  inputElement,
  plainText,
} from './block-elements.ts';
import { asJson, asList, asText, isJson, type Json } from './json.ts';
import { slackLimits as limits } from './limits.ts';

const identified = { block_id: z.string().min(1).max(limits.blockId).optional() };

const known = [
  z
    .strictObject({
      type: z.literal('section'),
      ...identified,
      text: anyText(limits.sectionText).optional(),
      fields: z.array(anyText(limits.fieldText)).min(1).max(limits.sectionFields).optional(),
      accessory: accessory.optional(),
      expand: z.boolean().optional(),
    })
    .refine((block) => block.text !== undefined || block.fields !== undefined, { error: 'text or fields is required' }),
  z.strictObject({ type: z.literal('divider'), ...identified }),
  z.strictObject({ type: z.literal('header'), ...identified, text: plainText(limits.headerText) }),
  z.strictObject({
    type: z.literal('context'),
    ...identified,
    elements: z
      .array(z.union([anyText(limits.sectionText), image]))
      .min(1)
      .max(limits.contextElements),
  }),
  z.strictObject({
    type: z.literal('actions'),
    ...identified,
    elements: z.array(actionsElement).min(1).max(limits.actionsElements),
  }),
  z.strictObject({
    type: z.literal('context_actions'),
    ...identified,
    elements: z.array(feedbackButtons).min(1).max(limits.contextActions),
  }),
  z.strictObject({
    type: z.literal('input'),
    ...identified,
    label: plainText(limits.inputLabel),
    element: inputElement,
    hint: plainText(limits.inputHint).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
  }),
  image.extend({ ...identified, title: plainText(limits.imageTitle).optional() }),
  z.strictObject({ type: z.literal('markdown'), ...identified, text: z.string().min(1).max(limits.markdownText) }),
  /** Taken as they are: the playground draws their text only. */
  z.looseObject({ type: z.literal('rich_text'), ...identified, elements: z.array(z.unknown()) }),
  z.looseObject({ type: z.literal('table'), ...identified, rows: z.array(z.unknown()) }),
] as const;

const block = z.discriminatedUnion('type', [...known]);
type Block = z.infer<typeof block>;

/** The ids a person's press comes back with; Slack refuses the same one twice. */
function actionIds(one: Block): readonly string[] {
  const { elements, accessory, element } = asJson(one);
  const all = [...asList(elements), accessory, element];
  return all.map((each) => asText(asJson(each).action_id)).filter((id) => id !== '');
}

const repeats = (ids: readonly string[]) => new Set(ids).size !== ids.length;

const blocksOf = (max: number) =>
  z
    .array(block)
    .max(max)
    .refine((blocks) => !repeats(blocks.flatMap((one) => one.block_id ?? [])), { error: 'block_id already exists' })
    .refine((blocks) => !blocks.some((one) => repeats(actionIds(one))), { error: 'action_id already exists' });

const shared = {
  blocks: blocksOf(limits.viewBlocks),
  private_metadata: z.string().max(limits.privateMetadata).optional(),
  callback_id: z.string().max(limits.callbackId).optional(),
  external_id: z.string().max(limits.externalId).optional(),
};
const view = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('modal'),
      ...shared,
      title: plainText(limits.viewTitle),
      submit: plainText(limits.viewTitle).optional(),
      close: plainText(limits.viewTitle).optional(),
      clear_on_close: z.boolean().optional(),
      notify_on_close: z.boolean().optional(),
      submit_disabled: z.boolean().optional(),
    })
    .refine((modal) => modal.submit !== undefined || !modal.blocks.some((one) => one.type === 'input'), {
      error: 'submit is required when an input block is within the blocks array',
    }),
  z.strictObject({ type: z.literal('home'), ...shared }),
]);

/** What is wrong with the blocks of a message, as Slack would say it; empty when Slack would take them. */
export const blockFaults = (blocks: unknown) => faultsOf(blocksOf(limits.messageBlocks), blocks, '/blocks');

/** What is wrong with a modal or home view; empty when Slack would take it. */
export const viewFaults = (candidate: unknown) => faultsOf(view, candidate, '/view');

function faultsOf(schema: z.ZodType, value: unknown, root: string): readonly string[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map(
    (issue) => `[ERROR] ${issue.message} [json-pointer:${[root, ...issue.path].join('/')}]`,
  );
}

/** All text a person can read in the blocks, in characters: what `msg_blocks_too_long` counts. */
export function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + textLength(one), 0);
  if (!isJson(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key === 'text' && typeof inner === 'string' ? inner.length : textLength(inner)),
    0,
  );
}

const newName = () => randomBytes(4).toString('hex');
const named = (element: unknown): unknown =>
  isJson(element) && element.type !== 'mrkdwn' && element.type !== 'plain_text' && element.type !== 'image'
    ? { action_id: newName(), ...element }
    : element;

/** Names every block and element that has no name, as Slack does: what comes back from a press goes by these names. */
export function withNames(blocks: readonly unknown[]): readonly Json[] {
  return blocks.map(asJson).map((one) => ({
    block_id: newName(),
    ...one,
    ...(one.type !== 'rich_text' && Array.isArray(one.elements) && { elements: one.elements.map(named) }),
    ...(isJson(one.accessory) && { accessory: named(one.accessory) }),
    ...(isJson(one.element) && { element: named(one.element) }),
  }));
}
