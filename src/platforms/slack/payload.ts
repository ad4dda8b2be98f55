import { z } from 'zod';
import { viewState } from './modal.ts';

/**
 * What Slack sends, as far as we read it. The source of each shape is docs.slack.dev/reference/interaction-payloads,
 * /reference/events and /interactivity/implementing-slash-commands. Fields that some payloads of a kind leave out are
 * optional here; what a turn cannot do without is not.
 */
const id = z.string().min(1).max(64);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
/** A message's number: seconds and a counter. */
const stamp = text.refine((value) => value === undefined || value.length <= 40);
const orNone = <Shape extends z.ZodType>(shape: Shape) => shape.nullish().transform((value) => value ?? null);

const command = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: id,
  enterprise_id: orNone(z.string()),
  api_app_id: orNone(id),
  user_id: id,
  channel_id: id,
  channel_name: z.string().default(''),
  trigger_id: z.string().min(1).max(200),
  response_url: text,
});

const interaction = {
  api_app_id: orNone(id),
  team: orNone(z.object({ id, domain: text, enterprise_id: orNone(z.string()) })),
  enterprise: orNone(z.object({ id })),
  user: z.object({ id, team_id: orNone(id) }),
};
const view = z.object({
  id: z.string().min(1).max(100),
  type: text,
  hash: z.string().max(100).default(''),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  state: orNone(viewState),
  team_id: orNone(id),
  app_installed_team_id: orNone(id),
});
const channel = orNone(z.object({ id, name: z.string().default('') }));
const triggered = { trigger_id: z.string().min(1).max(200), response_url: text };

const pressed = z.object({ type: z.string(), action_id: z.string(), value: z.string().nullish() });
const action = z.object({
  ...interaction,
  ...triggered,
  type: z.literal('block_actions'),
  channel,
  container: z
    .object({
      type: z.string(),
      message_ts: stamp,
      channel_id: text,
      thread_ts: stamp,
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  view: orNone(view),
  actions: z.tuple([pressed], pressed),
});

const shortcut = z.object({
  ...interaction,
  ...triggered,
  type: z.literal('shortcut'),
  callback_id: z.string().min(1),
});

const messageShortcut = z.object({
  ...interaction,
  ...triggered,
  type: z.literal('message_action'),
  callback_id: z.string().min(1),
  channel: z.object({ id, name: z.string().default('') }),
  message: z.object({
    ts: z.string().max(40),
    text: z.string().default(''),
    user: text,
    username: text,
    thread_ts: stamp,
  }),
});

const submission = z.object({ ...interaction, type: z.literal('view_submission'), view });
const closed = z.object({ ...interaction, type: z.literal('view_closed'), view });
const suggestion = z.object({ ...interaction, type: z.literal('block_suggestion') });

/** The parts of a message that say who wrote it. */
const authored = {
  user: text,
  text,
  bot_id: text,
  app_id: text,
  subtype: text,
  team: orNone(id),
  user_team: orNone(id),
  source_team: orNone(id),
};
/** A file as a message names it; one that is only hinted at (`check_file_info`) has no address. */
const file = z.object({
  mimetype: text,
  subtype: text,
  size: z.int().nonnegative().optional().catch(undefined),
  url_private: text,
  url_private_download: text,
});
const event = z.object({
  ...authored,
  type: z.string(),
  user: z.union([z.string(), z.object({ id, deleted: z.boolean().optional(), team_id: orNone(id) })]).optional(),
  channel: z.union([z.string(), z.object({ id })]).optional(),
  channel_type: text,
  ts: stamp,
  thread_ts: stamp,
  tab: text,
  inviter: text,
  deleted_ts: stamp,
  message: z.object({ ...authored, ts: z.string().max(40) }).optional(),
  previous_message: z.object({ ...authored, ts: stamp }).optional(),
  files: z.array(file).optional().catch(undefined),
  tokens: z.object({ bot: z.array(z.string()).optional() }).optional(),
});

const delivered = z.object({
  type: z.literal('event_callback'),
  event_id: z.string().min(1).max(200),
  api_app_id: orNone(id),
  team_id: id,
  enterprise_id: orNone(z.string()),
  context_team_id: orNone(id),
  context_enterprise_id: orNone(z.string()),
  authorizations: z
    .array(
      z.object({
        team_id: orNone(id),
        enterprise_id: orNone(z.string()),
        user_id: orNone(z.string()),
        is_bot: z.boolean().optional(),
      }),
    )
    .default([]),
  event,
});

export type Command = z.infer<typeof command>;
export type Action = z.infer<typeof action>;
export type Shortcut = z.infer<typeof shortcut>;
export type MessageShortcut = z.infer<typeof messageShortcut>;
export type Submission = z.infer<typeof submission>;
export type Closed = z.infer<typeof closed>;
export type Delivered = z.infer<typeof delivered>;

export type Payload =
  | { readonly kind: 'command'; readonly body: Command }
  | { readonly kind: 'action'; readonly body: Action }
  | { readonly kind: 'shortcut'; readonly body: Shortcut }
  | { readonly kind: 'messageShortcut'; readonly body: MessageShortcut }
  | { readonly kind: 'submission'; readonly body: Submission }
  | { readonly kind: 'closed'; readonly body: Closed }
  | { readonly kind: 'suggestion'; readonly body: z.infer<typeof suggestion> }
  | { readonly kind: 'event'; readonly body: Delivered };

const kinds = new Map<unknown, readonly [Payload['kind'], z.ZodType]>([
  ['block_actions', ['action', action]],
  ['shortcut', ['shortcut', shortcut]],
  ['message_action', ['messageShortcut', messageShortcut]],
  ['view_submission', ['submission', submission]],
  ['view_closed', ['closed', closed]],
  ['block_suggestion', ['suggestion', suggestion]],
  ['event_callback', ['event', delivered]],
]);

/** Which of Slack's payloads this is; null for what Slack would not send us. */
export function recognise(body: unknown): Payload | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const [kind, shape] =
    'command' in body ? (['command', command] as const) : (kinds.get(Reflect.get(body, 'type')) ?? []);
  const result = shape?.safeParse(body);
  // Kind and shape come from one row of the table above.
  return result?.success ? ({ kind, body: result.data } as Payload) : null;
}
