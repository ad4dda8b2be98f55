import type { Json } from './json.ts';
import { slackBot, slackTeam } from './people.ts';
import { botMessage } from './slack-chat.ts';
import { messageJson, userJson } from './slack-conversations.ts';
import * as payloads from './slack-payloads.ts';
import type { SlackExchange, SlackSending } from './slack-post.ts';
import { viewJson } from './slack-views.ts';
import type { SlackWire } from './slack-wire.ts';
import type { SlackMessage, SlackUser } from './slack-workspace.ts';
import type { SpokenClip } from './spoken-clip.ts';

/** What happens in the workspace and reaches the bot as an event. */
export function createEvents(wire: SlackWire) {
  const { workspace } = wire;

  /** Someone's message, kept in the channel before the bot hears of it. */
  const say = (said: { user: string; channel: string; text: string; threadTs?: string }): SlackMessage => {
    const { text, channel, user, threadTs = null } = said;
    const message = botMessage(workspace, { channel, text, user, threadTs });
    workspace.addMessage(message);
    return message;
  };
  const messageEvent = (type: 'message' | 'app_mention', message: SlackMessage) =>
    payloads.messageEvent(type, wire.user(message.user), { ...message, kind: wire.channel(message.channel).kind });

  const changeOf = (subtype: 'message_changed' | 'message_deleted', before: SlackMessage, rest: Json): Json => {
    const { channel_type: channelType } = messageEvent('message', before);
    return {
      type: 'message',
      subtype,
      hidden: true,
      channel: before.channel,
      channel_type: channelType,
      previous_message: messageJson(before),
      event_ts: rest.ts,
      ...rest,
    };
  };

  return {
    say,

    /** Written to the bot in the direct conversation. */
    directMessage: (said: { user: string; text: string; threadTs?: string }, sending?: SlackSending) =>
      wire.sendEvent(
        messageEvent('message', say({ ...said, channel: workspace.directChannel(said.user).id })),
        sending,
      ),

    /** A voice clip in the direct conversation, with what was typed beside it. `change` alters how the event names the file. */
    voiceClip(
      said: { user: string; clip: SpokenClip; text?: string; change?: Json },
      sending?: SlackSending,
    ): Promise<SlackExchange> {
      const files = [{ ...wire.upload(said.clip), ...said.change }];
      const channel = workspace.directChannel(said.user).id;
      const message = { ...botMessage(workspace, { channel, text: said.text ?? '', user: said.user }), files };
      workspace.addMessage(message);
      return wire.sendEvent({ ...messageEvent('message', message), subtype: 'file_share', files }, sending);
    },

    /** Written in a channel with the bot's name in it. Slack tells of it twice; `twins` picks which and in what order. */
    async mention(
      said: { user: string; channel: string; text: string; threadTs?: string },
      sending?: SlackSending,
      twins: readonly ('message' | 'app_mention')[] = ['app_mention', 'message'],
    ): Promise<readonly SlackExchange[]> {
      const message = say({ ...said, text: `<@${slackBot.userId}> ${said.text}` });
      return Promise.all(twins.map((type) => wire.sendEvent(messageEvent(type, message), sending)));
    },

    openHome(on: { user: string }, sending?: SlackSending): Promise<SlackExchange> {
      const home = workspace.homes.get(on.user);
      return wire.sendEvent(
        {
          type: 'app_home_opened',
          user: on.user,
          channel: workspace.directChannel(on.user).id,
          tab: 'home',
          event_ts: workspace.nextTs(),
          ...(home && { view: viewJson(home) }),
        },
        sending,
      );
    },

    editMessage(on: { channel: string; ts: string; text: string }, sending?: SlackSending): Promise<SlackExchange> {
      const before = wire.message(on.channel, on.ts);
      const after = { ...before, text: on.text, edited: true };
      workspace.replaceMessage(after);
      return wire.sendEvent(
        changeOf('message_changed', before, { message: messageJson(after), ts: workspace.nextTs() }),
        sending,
      );
    },

    deleteMessage(on: { channel: string; ts: string }, sending?: SlackSending): Promise<SlackExchange> {
      const before = wire.message(on.channel, on.ts);
      workspace.removeMessage(on.channel, on.ts);
      return wire.sendEvent(
        changeOf('message_deleted', before, { deleted_ts: on.ts, ts: workspace.nextTs() }),
        sending,
      );
    },

    /** Changes an account in the directory and tells the bot. */
    changeUser(id: string, change: Partial<SlackUser>, sending?: SlackSending): Promise<SlackExchange> {
      workspace.setUser(id, change);
      const ts = workspace.nextTs();
      return wire.sendEvent(
        { type: 'user_change', user: userJson(wire.user(id)), cache_ts: Number(ts), event_ts: ts },
        sending,
      );
    },

    /** Invites the bot to a channel. */
    invite(on: { channel: string; by: string }, sending?: SlackSending): Promise<SlackExchange> {
      const channel = wire.channel(on.channel);
      const members = [...new Set([...channel.members, slackBot.userId])];
      workspace.setChannel(on.channel, { members });
      return wire.sendEvent(
        {
          type: 'member_joined_channel',
          user: slackBot.userId,
          channel: on.channel,
          channel_type: channel.kind === 'private' ? 'G' : 'C',
          team: slackTeam.id,
          inviter: on.by,
          event_ts: workspace.nextTs(),
        },
        sending,
      );
    },

    urlVerification: (challenge: string, sending?: SlackSending) => {
      const body = payloads.urlVerification(challenge);
      return wire.sendJson(body, sending);
    },
  };
}
