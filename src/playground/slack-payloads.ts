import type { Json } from './json.ts';
import { slackBot, slackTeam } from './people.ts';
import type { SlackUser } from './slack-workspace.ts';

/**
 * What Slack posts to an app, shaped as the real thing. Each takes what differs from one delivery to the next; a test
 * that needs an odd one spreads its own keys over the result.
 */
export type Actor = Pick<SlackUser, 'id' | 'teamId' | 'name'>;

export interface At {
  readonly id: string;
  readonly name: string;
}

const handle = (actor: Actor) => actor.name.toLowerCase().replaceAll(' ', '.');
/** The deprecated verification token: Slack still sends it, nobody may rely on it. */
const token = 'deprecated-verification-token';

const user = (actor: Actor): Json => ({
  id: actor.id,
  username: handle(actor),
  name: handle(actor),
  team_id: actor.teamId,
});
const team = (actor: Actor): Json => ({
  id: actor.teamId,
  domain: actor.teamId === slackTeam.id ? slackTeam.domain : 'elsewhere',
});
const envelope = (actor: Actor): Json => ({
  token,
  api_app_id: slackBot.appId,
  team: team(actor),
  user: user(actor),
  enterprise: null,
  is_enterprise_install: false,
});

/** A slash command: the only delivery whose fields are a plain form. */
export const commandForm = (
  actor: Actor,
  channel: At,
  said: { readonly command: string; readonly text: string; readonly triggerId: string; readonly responseUrl: string },
): Readonly<Record<string, string>> => ({
  token,
  team_id: actor.teamId,
  team_domain: slackTeam.domain,
  channel_id: channel.id,
  channel_name: channel.name || 'directmessage',
  user_id: actor.id,
  user_name: handle(actor),
  command: said.command,
  text: said.text,
  api_app_id: slackBot.appId,
  is_enterprise_install: 'false',
  response_url: said.responseUrl,
  trigger_id: said.triggerId,
});

/** An Events API delivery. In a shared channel the event is wrapped by the workspace the app lives in. */
export const eventBody = (
  event: Json,
  at: { readonly eventId: string; readonly seconds: number; readonly shared?: boolean },
): Json => ({
  token,
  team_id: slackTeam.id,
  context_team_id: slackTeam.id,
  context_enterprise_id: null,
  api_app_id: slackBot.appId,
  event,
  type: 'event_callback',
  event_id: at.eventId,
  event_time: at.seconds,
  authorizations: [
    {
      enterprise_id: null,
      team_id: slackTeam.id,
      user_id: slackBot.userId,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: at.shared === true,
  event_context: `4-${at.eventId}`,
});

/** Someone wrote something, as an event names it. */
export const messageEvent = (
  type: 'message' | 'app_mention',
  actor: Actor,
  said: {
    readonly channel: string;
    readonly kind: 'im' | 'private' | 'public';
    readonly ts: string;
    readonly text: string;
    readonly threadTs: string | null;
  },
): Json => ({
  type,
  user: actor.id,
  ts: said.ts,
  client_msg_id: `msg-${said.ts}`,
  text: said.text,
  team: actor.teamId,
  ...(actor.teamId !== slackTeam.id && { user_team: actor.teamId, source_team: actor.teamId }),
  blocks: [
    {
      type: 'rich_text',
      block_id: 'said',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: said.text }] }],
    },
  ],
  channel: said.channel,
  event_ts: said.ts,
  ...(said.threadTs && { thread_ts: said.threadTs }),
  ...(type === 'message' && { channel_type: { im: 'im', private: 'group', public: 'channel' }[said.kind] }),
});

export const shortcut = (
  actor: Actor,
  said: { readonly callbackId: string; readonly triggerId: string; readonly ts: string },
): Json => ({
  ...envelope(actor),
  type: 'shortcut',
  action_ts: said.ts,
  callback_id: said.callbackId,
  trigger_id: said.triggerId,
});

export const messageShortcut = (
  actor: Actor,
  channel: At,
  said: {
    readonly callbackId: string;
    readonly triggerId: string;
    readonly responseUrl: string;
    readonly ts: string;
    readonly message: Json;
  },
): Json => ({
  ...envelope(actor),
  type: 'message_action',
  action_ts: said.ts,
  callback_id: said.callbackId,
  trigger_id: said.triggerId,
  response_url: said.responseUrl,
  channel: { id: channel.id, name: channel.name || 'directmessage' },
  message_ts: said.message.ts,
  message: said.message,
});

/** A button pressed or a list picked from: in a message, in a modal or in the home tab. */
export const blockActions = (
  actor: Actor,
  pressed: {
    readonly action: Json;
    readonly triggerId: string;
    readonly in:
      | { readonly channel: At; readonly message: Json; readonly ephemeral: boolean; readonly responseUrl: string }
      | { readonly view: Json };
  },
): Json => ({
  ...envelope(actor),
  type: 'block_actions',
  trigger_id: pressed.triggerId,
  actions: [pressed.action],
  ...('view' in pressed.in
    ? { container: { type: 'view', view_id: pressed.in.view.id }, view: pressed.in.view }
    : {
        container: {
          type: 'message',
          message_ts: pressed.in.message.ts,
          channel_id: pressed.in.channel.id,
          is_ephemeral: pressed.in.ephemeral,
        },
        channel: { id: pressed.in.channel.id, name: pressed.in.channel.name || 'directmessage' },
        // Slack keeps a private message to itself: only its number is sent.
        ...(!pressed.in.ephemeral && { message: pressed.in.message }),
        state: { values: {} },
        response_url: pressed.in.responseUrl,
      }),
});

export const viewSubmission = (actor: Actor, view: Json, triggerId: string): Json => ({
  ...envelope(actor),
  type: 'view_submission',
  trigger_id: triggerId,
  view,
  response_urls: [],
});

export const viewClosed = (actor: Actor, view: Json, isCleared: boolean): Json => ({
  ...envelope(actor),
  type: 'view_closed',
  view,
  is_cleared: isCleared,
});

export const urlVerification = (challenge: string): Json => ({ token, challenge, type: 'url_verification' });
