import { createHash } from 'node:crypto';
import type { Inbound } from '#conversation/inbound.ts';
import { commandOf } from './block-kit.ts';
import { type Inputs, readForm } from './modal.ts';
import { parseEvent } from './parse-event.ts';
import type { Action, Closed, Command, MessageShortcut, Payload, Shortcut, Submission } from './payload.ts';
import { messageIdOf, nowhere, placeOf } from './place.ts';
import { readWords } from './text.ts';

/** A payload as the house knows it; null for what asks nothing of it. `botUserId` is the bot's own, where known. */
export function parse(payload: Exclude<Payload, { kind: 'suggestion' }>, botUserId: string | null): Inbound | null {
  switch (payload.kind) {
    case 'command':
      return parseCommand(payload.body);
    case 'action':
      return parseAction(payload.body);
    case 'shortcut':
      return parseShortcut(payload.body);
    case 'messageShortcut':
      return parseMessageShortcut(payload.body);
    case 'submission':
      return parseSubmission(payload.body);
    case 'closed':
      return parseClosed(payload.body);
    case 'event':
      return parseEvent(payload.body, botUserId);
  }
}

/** The workspace a payload came through. */
const tenantOf = (body: Pick<Action, 'team' | 'user'>) => body.team?.id ?? body.user.team_id ?? '';

function parseCommand(body: Command): Inbound {
  return {
    delivery: `trigger:${body.trigger_id}`,
    platform: 'slack',
    tenantId: body.team_id,
    userId: body.user_id,
    place: placeOf(body.channel_id, body.channel_name),
    origin: answerBy(body),
    said: { kind: 'words', text: readWords(body.text).trim() },
  };
}

const common = (body: Action | Shortcut | MessageShortcut | Submission | Closed) => ({
  platform: 'slack' as const,
  tenantId: tenantOf(body),
  userId: body.user.id,
});

const answerBy = (body: { readonly response_url?: string | undefined }) =>
  body.response_url ? { responseUrl: body.response_url } : {};

/** A press; a change inside an open form is none, and is remembered elsewhere until the form is sent or closed. */
function parseAction(body: Action): Inbound | null {
  const [pressed] = body.actions;
  if (pressed.type !== 'button') return null;
  const { container } = body;
  const channelId = body.channel?.id ?? container?.channel_id;
  const messageId = container?.is_ephemeral ? undefined : container?.message_ts;
  return {
    ...common(body),
    delivery: `trigger:${body.trigger_id}`,
    place: channelId ? placeOf(channelId, body.channel?.name, container?.thread_ts ?? messageId ?? null) : nowhere,
    origin: { ...answerBy(body), ...(channelId && messageId && { message: { channelId, messageId } }) },
    said: { kind: 'press', command: commandOf(pressed.action_id), ticket: pressed.value ?? '' },
  };
}

/** What stands in an open form now. */
export const parseTyped = (body: Action, viewId: string, values: Inputs): Inbound => ({
  ...common(body),
  delivery: `trigger:${body.trigger_id}`,
  place: nowhere,
  origin: { formId: formOf(viewId) },
  said: { kind: 'typed', values },
});

/** The same form while it is typed into, sent and closed; not the name it can be filled by. */
const formOf = (viewId: string) => `view-${viewId}`;

const parseShortcut = (body: Shortcut): Inbound => ({
  ...common(body),
  delivery: `trigger:${body.trigger_id}`,
  place: nowhere,
  origin: answerBy(body),
  said: { kind: 'menu', command: body.callback_id },
});

function parseMessageShortcut(body: MessageShortcut): Inbound {
  const { message, channel } = body;
  return {
    ...common(body),
    delivery: `trigger:${body.trigger_id}`,
    place: placeOf(channel.id, channel.name, message.thread_ts ?? message.ts),
    origin: answerBy(body),
    said: {
      kind: 'menu',
      command: body.callback_id,
      capture: {
        text: readWords(message.text),
        author: message.username ?? message.user ?? null,
        at: momentOf(message.ts),
        permalink: permalinkOf(body),
        messageId: messageIdOf(channel.id, message.ts),
      },
    },
  };
}

/** A message's number is the moment it was posted, in seconds since 1970. */
function momentOf(ts: string): string | null {
  const seconds = Number(ts);
  return Number.isFinite(seconds) && seconds > 0 ? new Date(seconds * 1000).toISOString() : null;
}

/** Slack builds these addresses so everywhere; asking for it would cost a call before the answer. */
function permalinkOf({ team, channel, message }: MessageShortcut): string | null {
  if (!team?.domain || !/^[a-z0-9-]+$/i.test(team.domain)) return null;
  const thread = message.thread_ts ? `?thread_ts=${message.thread_ts}&cid=${channel.id}` : '';
  return `https://${team.domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
}

function parseSubmission(body: Submission): Inbound {
  const { view } = body;
  const values = view.state ? readForm(view.state) : {};
  // A form that was sent back with errors comes again under the same id and, it may be, the same hash: mended
  // values must not be taken for a repeat.
  const seal = createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22);
  return {
    ...common(body),
    delivery: `view:${view.id}:${view.hash}:${seal}`,
    place: nowhere,
    origin: { formId: formOf(view.id) },
    said: { kind: 'form', command: view.callback_id, ticket: view.private_metadata, values },
  };
}

function parseClosed(body: Closed): Inbound | null {
  const { view } = body;
  if (view.callback_id === '') return null;
  const values = view.state && Object.keys(view.state.values).length > 0 ? readForm(view.state) : null;
  return {
    ...common(body),
    delivery: `closed:${view.id}:${view.hash}`,
    place: nowhere,
    origin: { formId: formOf(view.id) },
    said: { kind: 'closed', command: view.callback_id, ticket: view.private_metadata, values },
  };
}
