import { z } from 'zod';
import type { Json } from './json.ts';
import { slackBot, slackTeam } from './people.ts';
import { flag, readArguments, SlackRefusal, wholeNumber } from './slack-refusal.ts';
import type { SlackChannel, SlackMessage, SlackUser, SlackWorkspace } from './slack-workspace.ts';

/** A Web API method: what was asked, and the fields of the answer beside `ok`. Throws `SlackRefusal`. */
export type SlackMethod = (given: Json, workspace: SlackWorkspace) => Json;

const isMember = (channel: SlackChannel) => channel.members.includes(slackBot.userId);

/** The channel, as far as the bot may know of it: a private one it is not in does not exist for it. */
export function knownChannel(workspace: SlackWorkspace, id: string): SlackChannel {
  const channel = workspace.channels.get(id);
  if (!channel || (channel.kind !== 'public' && !isMember(channel))) throw new SlackRefusal('channel_not_found');
  return channel;
}

/** A channel the bot is in. */
export function joinedChannel(workspace: SlackWorkspace, id: string): SlackChannel {
  const channel = knownChannel(workspace, id);
  if (!isMember(channel)) throw new SlackRefusal('not_in_channel');
  return channel;
}

/** A message as Slack hands it to the bot. */
export function messageJson(message: SlackMessage, withMetadata = false): Json {
  return {
    type: 'message',
    ts: message.ts,
    user: message.user,
    team: slackTeam.id,
    text: message.text,
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(message.user === slackBot.userId && { bot_id: slackBot.botId, app_id: slackBot.appId }),
    ...(message.threadTs && { thread_ts: message.threadTs }),
    ...(message.edited && { edited: { user: message.user, ts: message.ts } }),
    ...(withMetadata && message.metadata && { metadata: message.metadata }),
  };
}

const channelJson = (channel: SlackChannel, withCount: boolean): Json => ({
  id: channel.id,
  ...(channel.kind === 'im'
    ? { user: channel.members.find((member) => member !== slackBot.userId), is_user_deleted: false }
    : { name: channel.name, is_member: isMember(channel) }),
  is_im: channel.kind === 'im',
  is_mpim: false,
  is_channel: channel.kind === 'public',
  is_group: channel.kind === 'private',
  is_private: channel.kind !== 'public',
  is_archived: channel.isArchived === true,
  is_shared: channel.isExtShared === true,
  is_ext_shared: channel.isExtShared === true,
  is_pending_ext_shared: channel.isPendingExtShared === true,
  is_org_shared: false,
  context_team_id: slackTeam.id,
  ...(withCount && { num_members: channel.members.length }),
});

export const userJson = (user: SlackUser): Json => ({
  id: user.id,
  team_id: user.teamId,
  name: user.name.toLowerCase().replaceAll(' ', '.'),
  real_name: user.name,
  deleted: user.deleted === true,
  tz: 'America/New_York',
  is_bot: user.isBot === true,
  is_app_user: false,
  ...(!user.deleted && {
    is_restricted: user.isRestricted === true,
    is_ultra_restricted: user.isUltraRestricted === true,
    is_email_confirmed: user.isEmailConfirmed === true,
  }),
  ...(user.isStranger && { is_stranger: true }),
  profile: { real_name: user.name, display_name: user.name, email: user.email, team: user.teamId },
});

/** One page of a list; the cursor is the place to go on from. */
function page<Item>(items: readonly Item[], cursor: string | undefined, limit: number) {
  const from = cursor ? Number(Buffer.from(cursor, 'base64').toString()) : 0;
  if (!Number.isInteger(from)) throw new SlackRefusal('invalid_cursor');
  const more = from + limit < items.length;
  return {
    items: items.slice(from, from + limit),
    more,
    metadata: { next_cursor: more ? Buffer.from(String(from + limit)).toString('base64') : '' },
  };
}

const inChannel = z.object({ channel: z.string(), cursor: z.string().optional(), limit: wholeNumber.optional() });
const historyArguments = inChannel.extend({
  oldest: z.string().optional(),
  latest: z.string().optional(),
  inclusive: flag.optional(),
  include_all_metadata: flag.optional(),
});

function history(given: Json, workspace: SlackWorkspace, belongs: (message: SlackMessage) => boolean): Json {
  const asked = readArguments(historyArguments, given);
  joinedChannel(workspace, asked.channel);
  const within = (message: SlackMessage) => {
    const oldest = Number(asked.oldest ?? 0);
    const latest = Number(asked.latest ?? Number.POSITIVE_INFINITY);
    const at = Number(message.ts);
    return asked.inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  };
  // Private messages are in nobody's history, as in Slack.
  const found = workspace.messages.filter(
    (message) => message.channel === asked.channel && message.onlyFor === null && belongs(message) && within(message),
  );
  const shown = page(found.reverse(), asked.cursor, Math.min(asked.limit ?? 100, 999));
  return {
    messages: shown.items.map((message) => messageJson(message, asked.include_all_metadata)),
    has_more: shown.more,
    response_metadata: shown.metadata,
  };
}

export const conversationMethods: Readonly<Record<string, SlackMethod>> = {
  'auth.test': () => ({
    url: `https://${slackTeam.domain}.slack.com/`,
    team: slackTeam.name,
    team_id: slackTeam.id,
    user: 'fieldnote',
    user_id: slackBot.userId,
    bot_id: slackBot.botId,
    is_enterprise_install: false,
  }),

  'users.info': (given, workspace) => {
    const asked = readArguments(z.object({ user: z.string(), include_locale: flag.optional() }), given);
    const user = workspace.users.get(asked.user);
    if (!user) throw new SlackRefusal('user_not_found');
    return { user: { ...userJson(user), ...(asked.include_locale && { locale: user.locale }) } };
  },

  'conversations.info': (given, workspace) => {
    const asked = readArguments(z.object({ channel: z.string(), include_num_members: flag.optional() }), given);
    return { channel: channelJson(knownChannel(workspace, asked.channel), asked.include_num_members === true) };
  },

  'conversations.open': (given, workspace) => {
    const { users } = readArguments(z.object({ users: z.string() }), given);
    const user = workspace.users.get(users);
    if (!user) throw new SlackRefusal('user_not_found');
    if (user.isBot) throw new SlackRefusal('cannot_dm_bot');
    if (user.deleted) throw new SlackRefusal('user_disabled');
    return { channel: { id: workspace.directChannel(users).id } };
  },

  'conversations.members': (given, workspace) => {
    const asked = readArguments(inChannel, given);
    const shown = page(knownChannel(workspace, asked.channel).members, asked.cursor, asked.limit ?? 100);
    return { members: shown.items, response_metadata: shown.metadata };
  },

  'conversations.history': (given, workspace) =>
    history(given, workspace, (message) => message.threadTs === null || message.threadTs === message.ts),

  'conversations.replies': (given, workspace) => {
    const { ts } = readArguments(z.object({ ts: z.string() }), given);
    return history(given, workspace, (message) => message.ts === ts || message.threadTs === ts);
  },

  'conversations.leave': (given, workspace) => {
    const { channel: id } = readArguments(z.object({ channel: z.string() }), given);
    const channel = knownChannel(workspace, id);
    if (channel.kind === 'im') throw new SlackRefusal('method_not_supported_for_channel_type');
    if (!isMember(channel)) return { not_in_channel: true };
    workspace.setChannel(id, { members: channel.members.filter((member) => member !== slackBot.userId) });
    return {};
  },
};
