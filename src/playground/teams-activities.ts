import { randomUUID } from 'node:crypto';
import type { Json } from './json.ts';
import { tenantId } from './people.ts';
import { type TeamsActivity, type TeamsConversation, type TeamsUser, teamsBotId } from './teams-tenant.ts';

/**
 * What the Bot Framework posts to a bot, shaped as the real thing. A test that needs an odd one spreads its own keys
 * over the result.
 */
export interface Where {
  readonly conversation: TeamsConversation;
  /** The thread in a channel. */
  readonly threadId: string | null;
  readonly serviceUrl: string;
}

const bot = { id: teamsBotId, name: 'Fieldnote' } as const;
const teamId = '19:riverbendteam@thread.tacv2';

const account = (user: TeamsUser): Json => ({ id: user.id, name: user.name, aadObjectId: user.aadObjectId });

/** What every activity has in common. The tenant is the organisation of the person who caused it. */
export function baseActivity(type: string, user: TeamsUser, where: Where, id: string, at: string): Json {
  const { conversation } = where;
  const threaded = where.threadId ? `${conversation.id};messageid=${where.threadId}` : conversation.id;
  return {
    type,
    id,
    timestamp: at,
    localTimestamp: at,
    localTimezone: 'America/New_York',
    serviceUrl: where.serviceUrl,
    channelId: 'msteams',
    from: account(user),
    conversation: {
      conversationType: conversation.kind,
      tenantId: user.tenantId,
      id: threaded,
      ...(conversation.kind !== 'personal' && { isGroup: true, name: conversation.name }),
    },
    recipient: bot,
    entities: [clientInfo],
    channelData: {
      tenant: { id: user.tenantId },
      ...(conversation.kind === 'channel' && {
        teamsChannelId: conversation.id,
        teamsTeamId: teamId,
        channel: { id: conversation.id },
        team: { id: teamId },
      }),
    },
    locale: 'en-US',
  };
}

const clientInfo = {
  type: 'clientInfo',
  locale: 'en-US',
  country: 'US',
  platform: 'Web',
  timezone: 'America/New_York',
};
const mark = `<at>${bot.name}</at>`;

/** The words of a message. With a mention the bot's name stands in the text and among the entities. */
export const words = (text: string, mention: boolean): Json => {
  const full = mention ? `${mark} ${text}` : text;
  return {
    text: full,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<div>${full}</div>` }],
    entities: [clientInfo, ...(mention ? [{ type: 'mention', mentioned: bot, text: mark }] : [])],
  };
};

export const theme = { theme: 'default' } as const;

/** An Action.Execute that was pressed. */
export const executeValue = (action: Json, trigger: 'manual' | 'automatic'): Json => ({ action, trigger });

/** A message a person points at with a message-extension command. */
export const messagePayload = (message: TeamsActivity, author: TeamsUser | undefined): Json => ({
  id: message.id,
  replyToId: message.threadId,
  createdDateTime: message.at,
  lastModifiedDateTime: null,
  deleted: false,
  subject: null,
  summary: null,
  importance: 'normal',
  locale: 'en-us',
  linkToMessage: `https://teams.example/l/message/${encodeURIComponent(message.conversationId)}/${message.id}`,
  from: {
    device: null,
    conversation: null,
    application: author ? null : { applicationIdentityType: 'bot', id: bot.id, displayName: bot.name },
    user: author ? { userIdentityType: 'aadUser', id: author.aadObjectId, displayName: author.name } : null,
  },
  body: { contentType: 'html', content: `<div>${message.text}</div>` },
  attachments: [],
  mentions: [],
  reactions: [],
});

/** A message-extension command that was started. */
export const extensionValue = (commandId: string, payload: Json | null): Json => ({
  commandId,
  commandContext: payload ? 'message' : 'compose',
  requestId: randomUUID(),
  context: theme,
  ...(payload && { messagePayload: payload }),
});

/** The bot was added to a place or removed from it. */
export const installation = (action: 'add' | 'remove'): Json => ({ action });
export const membersAdded = (users: readonly TeamsUser[]): Json => ({
  membersAdded: [{ id: teamsBotId }, ...users.map((user) => ({ id: user.id, aadObjectId: user.aadObjectId }))],
});

/** The same activity as if it came from another organisation; null leaves the field out. */
export function fromTenant(
  activity: Json,
  change: { conversation?: string | null; channelData?: string | null },
): Json {
  const conversation = { ...(activity.conversation as Json) };
  const channelData = { ...(activity.channelData as Json) };
  const own = { conversation: conversation.tenantId ?? tenantId, channelData: conversation.tenantId ?? tenantId };
  const wanted = { ...own, ...change };
  return {
    ...activity,
    conversation: { ...conversation, tenantId: wanted.conversation ?? undefined },
    channelData: { ...channelData, tenant: wanted.channelData === null ? undefined : { id: wanted.channelData } },
  };
}
