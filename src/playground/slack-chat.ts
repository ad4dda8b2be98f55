import { z } from 'zod';
import { blockFaults, textLength, withNames } from './block-rules.ts';
import type { Json } from './json.ts';
import { slackLimits as limits } from './limits.ts';
import { slackBot, slackTeam } from './people.ts';
import { joinedChannel, messageJson, type SlackMethod } from './slack-conversations.ts';
import { readArguments, SlackRefusal } from './slack-refusal.ts';
import type { SlackChannel, SlackMessage, SlackWorkspace } from './slack-workspace.ts';

const blocks = z.array(z.record(z.string(), z.unknown())).optional();
const metadata = z.object({ event_type: z.string().min(1), event_payload: z.record(z.string(), z.unknown()) });
const said = { channel: z.string(), text: z.string().optional(), blocks };
const posted = z.object({ ...said, metadata: z.unknown().optional(), thread_ts: z.string().optional() });
const postedPrivately = z.object({ ...said, user: z.string(), thread_ts: z.string().optional() });
const updated = z.object({ ...said, metadata: z.unknown().optional(), ts: z.string() });
const pointed = z.object({ channel: z.string(), ts: z.string() });

/** Refuses what Slack would not take as a message; gives it as Slack would keep it. */
export function acceptWords(said: {
  readonly text?: string | undefined;
  readonly blocks?: readonly Json[] | undefined;
}) {
  const { text = '', blocks = [] } = said;
  if (text === '' && blocks.length === 0) throw new SlackRefusal('no_text');
  const faults = blockFaults(blocks);
  if (faults.length > 0) throw new SlackRefusal('invalid_blocks', faults);
  if (textLength(blocks) > limits.messageBlockText) throw new SlackRefusal('msg_blocks_too_long');
  return { text: text.slice(0, limits.messageText), blocks: withNames(blocks) };
}

function acceptMetadata(given: unknown): Json | null {
  if (given === undefined) return null;
  const result = metadata.safeParse(given);
  if (!result.success) throw new SlackRefusal('invalid_metadata_format');
  return result.data;
}

/** Where a message may be posted; a person's id stands for their direct conversation. */
function openChannel(workspace: SlackWorkspace, id: string): SlackChannel {
  const user = workspace.users.get(id);
  const channel = joinedChannel(workspace, user ? workspace.directChannel(id).id : id);
  if (channel.isArchived) throw new SlackRefusal('is_archived');
  return channel;
}

function ownMessage(workspace: SlackWorkspace, channel: string, ts: string, refusal: string): SlackMessage {
  joinedChannel(workspace, channel);
  const message = workspace.findMessage(channel, ts);
  // A private message is in nobody's history: it cannot be updated by its number.
  if (!message || message.onlyFor) throw new SlackRefusal('message_not_found');
  if (message.user !== slackBot.userId) throw new SlackRefusal(refusal);
  return message;
}

/** A new message of the bot. */
export const botMessage = (
  workspace: SlackWorkspace,
  said: Pick<SlackMessage, 'channel' | 'text'> & Partial<SlackMessage>,
): SlackMessage => ({
  ts: workspace.nextTs(),
  user: slackBot.userId,
  blocks: [],
  metadata: null,
  threadTs: null,
  edited: false,
  onlyFor: null,
  ...said,
});

export const chatMethods: Readonly<Record<string, SlackMethod>> = {
  'chat.postMessage': (given, workspace) => {
    const asked = readArguments(posted, given);
    const channel = openChannel(workspace, asked.channel);
    const message = botMessage(workspace, {
      channel: channel.id,
      ...acceptWords(asked),
      metadata: acceptMetadata(asked.metadata),
      threadTs: asked.thread_ts ?? null,
    });
    workspace.addMessage(message);
    const cut = (asked.text ?? '').length > message.text.length;
    return {
      channel: channel.id,
      ts: message.ts,
      message: messageJson(message, true),
      ...(cut && { warning: 'message_truncated', response_metadata: { warnings: ['message_truncated'] } }),
    };
  },

  'chat.postEphemeral': (given, workspace) => {
    const asked = readArguments(postedPrivately, given);
    const channel = openChannel(workspace, asked.channel);
    if (!channel.members.includes(asked.user)) throw new SlackRefusal('user_not_in_channel');
    const message = botMessage(workspace, {
      channel: channel.id,
      ...acceptWords(asked),
      threadTs: asked.thread_ts ?? null,
      onlyFor: asked.user,
    });
    workspace.addMessage(message);
    return { message_ts: message.ts };
  },

  'chat.update': (given, workspace) => {
    const asked = readArguments(updated, given);
    const message = ownMessage(workspace, asked.channel, asked.ts, 'cant_update_message');
    const next: SlackMessage = {
      ...message,
      ...acceptWords(asked),
      metadata: acceptMetadata(asked.metadata) ?? message.metadata,
      edited: true,
    };
    workspace.replaceMessage(next);
    return { channel: asked.channel, ts: asked.ts, text: next.text, message: messageJson(next, true) };
  },

  'chat.delete': (given, workspace) => {
    const { channel, ts } = readArguments(pointed, given);
    ownMessage(workspace, channel, ts, 'cant_delete_message');
    workspace.removeMessage(channel, ts);
    return { channel, ts };
  },

  'chat.getPermalink': (given, workspace) => {
    const asked = readArguments(z.object({ channel: z.string(), message_ts: z.string() }), given);
    joinedChannel(workspace, asked.channel);
    if (!workspace.findMessage(asked.channel, asked.message_ts)) throw new SlackRefusal('message_not_found');
    return { channel: asked.channel, permalink: permalink(asked.channel, asked.message_ts) };
  },
};

const permalink = (channel: string, ts: string) =>
  `https://${slackTeam.domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}`;
