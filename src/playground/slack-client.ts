import { randomBytes } from 'node:crypto';
import { asList, asText, type Json } from './json.ts';
import { slackBot, slackTeam } from './people.ts';
import type { SlackApi } from './slack-api.ts';
import { botMessage } from './slack-chat.ts';
import { messageJson, userJson } from './slack-conversations.ts';
import { actionOf, type Filled, type FilledIn, findElement, viewState } from './slack-inputs.ts';
import * as payloads from './slack-payloads.ts';
import { formBody, jsonBody, postSigned, type SlackExchange, type SlackSending } from './slack-post.ts';
import { viewJson } from './slack-views.ts';
import { applySubmission, showAnswer } from './slack-window.ts';
import type { SlackChannel, SlackMessage, SlackUser } from './slack-workspace.ts';

export interface SlackClientOptions {
  readonly api: SlackApi;
  readonly botOrigin: () => string;
  readonly signingSecret: string;
}

export type SlackClient = ReturnType<typeof createSlackClient>;

/** Plays Slack the product toward the bot: what a person does there becomes a signed request to `/slack/events`. */
export function createSlackClient({ api, botOrigin, signingSecret }: SlackClientOptions) {
  const { workspace } = api;

  const userOf = (id: string): SlackUser => {
    const user = workspace.users.get(id);
    if (!user) throw new Error(`no such Slack user: ${id}`);
    return user;
  };
  const channelOf = (id: string): SlackChannel => {
    const channel = workspace.channels.get(id);
    if (!channel) throw new Error(`no such Slack channel: ${id}`);
    return channel;
  };
  const messageOf = (channel: string, ts: string): SlackMessage => {
    const message = workspace.findMessage(channel, ts);
    if (!message) throw new Error(`no such Slack message: ${channel} ${ts}`);
    return message;
  };

  const url = () => `${botOrigin()}/slack/events`;
  const sendForm = (fields: Readonly<Record<string, string>>, sending?: SlackSending) =>
    postSigned(url(), signingSecret, fields, formBody(fields), sending);
  const sendPayload = (payload: Json, sending?: SlackSending) =>
    postSigned(url(), signingSecret, payload, formBody({ payload: JSON.stringify(payload) }), sending);
  const sendEvent = (event: Json, sending?: SlackSending) => {
    const shared = workspace.channels.get(asText(event.channel))?.isExtShared === true;
    const eventId = `Ev0${randomBytes(5).toString('hex').toUpperCase()}`;
    const body = payloads.eventBody(event, { eventId, seconds: Math.floor(workspace.nowMs() / 1000), shared });
    return postSigned(url(), signingSecret, body, jsonBody(body), sending);
  };
  const responseUrl = (channel: string, user: string, ts?: string) =>
    `${api.origin}${workspace.newResponsePath(channel, user, ts)}`;

  /** Someone's message, kept in the channel before the bot hears of it. */
  const say = (said: { user: string; channel: string; text: string; threadTs?: string }): SlackMessage => {
    const { text, channel, user, threadTs = null } = said;
    const message = botMessage(workspace, { channel, text, user, threadTs });
    workspace.addMessage(message);
    return message;
  };
  const messageEvent = (type: 'message' | 'app_mention', message: SlackMessage) =>
    payloads.messageEvent(type, userOf(message.user), { ...message, kind: channelOf(message.channel).kind });

  return {
    say,
    sendForm,
    sendPayload,
    sendEvent,

    async command(
      said: { user: string; channel: string; text: string; command?: string },
      sending?: SlackSending,
    ): Promise<SlackExchange> {
      const command = said.command ?? '/case';
      const exchange = await sendForm(
        payloads.commandForm(userOf(said.user), channelOf(said.channel), {
          command,
          text: said.text,
          triggerId: workspace.newTrigger(said.user),
          responseUrl: responseUrl(said.channel, said.user),
        }),
        sending,
      );
      showAnswer(workspace, said, exchange, `${command} failed with the error`);
      return exchange;
    },

    /** Written to the bot in the direct conversation. */
    directMessage: (said: { user: string; text: string; threadTs?: string }, sending?: SlackSending) =>
      sendEvent(messageEvent('message', say({ ...said, channel: workspace.directChannel(said.user).id })), sending),

    /** Written in a channel with the bot's name in it. Slack tells of it twice; `twins` picks which and in what order. */
    async mention(
      said: { user: string; channel: string; text: string; threadTs?: string },
      sending?: SlackSending,
      twins: readonly ('message' | 'app_mention')[] = ['app_mention', 'message'],
    ): Promise<readonly SlackExchange[]> {
      const message = say({ ...said, text: `<@${slackBot.userId}> ${said.text}` });
      return Promise.all(twins.map((type) => sendEvent(messageEvent(type, message), sending)));
    },

    /** The shortcut in the menu of a message. */
    messageShortcut(
      on: { user: string; channel: string; ts: string; callbackId: string },
      sending?: SlackSending,
    ): Promise<SlackExchange> {
      const payload = payloads.messageShortcut(userOf(on.user), channelOf(on.channel), {
        callbackId: on.callbackId,
        triggerId: workspace.newTrigger(on.user),
        responseUrl: responseUrl(on.channel, on.user),
        ts: workspace.nextTs(),
        message: messageJson(messageOf(on.channel, on.ts)),
      });
      return sendPayload(payload, sending);
    },

    /** The shortcut in the lightning menu. */
    globalShortcut: (from: { user: string; callbackId: string }, sending?: SlackSending) =>
      sendPayload(
        payloads.shortcut(userOf(from.user), {
          callbackId: from.callbackId,
          triggerId: workspace.newTrigger(from.user),
          ts: workspace.nextTs(),
        }),
        sending,
      ),

    /** A button pressed, or a list picked from, on a message. */
    press(
      on: { user: string; channel: string; ts: string; actionId: string; blockId?: string; value?: Filled },
      sending?: SlackSending,
    ): Promise<SlackExchange> {
      const message = messageOf(on.channel, on.ts);
      const payload = payloads.blockActions(userOf(on.user), {
        action: actionIn(message.blocks, on, workspace.nextTs()),
        triggerId: workspace.newTrigger(on.user),
        in: {
          channel: channelOf(on.channel),
          message: messageJson(message, true),
          ephemeral: message.onlyFor !== null,
          responseUrl: responseUrl(on.channel, on.user, on.ts),
        },
      });
      return sendPayload(payload, sending);
    },

    /** The same in a modal or in the home tab; `filled` is what else the person has typed there. */
    pressInView(
      on: { user: string; viewId: string; actionId: string; blockId?: string; value?: Filled; filled?: FilledIn },
      sending?: SlackSending,
    ): Promise<SlackExchange> {
      const shown = viewOf(api, on.viewId);
      const blocks = asList(shown.view.blocks);
      const payload = payloads.blockActions(userOf(on.user), {
        action: actionIn(blocks, on, workspace.nextTs()),
        triggerId: workspace.newTrigger(on.user),
        in: { view: viewJson(shown, viewState(blocks, on.filled ?? {})) },
      });
      return sendPayload(payload, sending);
    },

    /** Sends a modal. A field that is not in `filled` goes with what the bot had filled in. */
    async submitView(
      on: { user: string; viewId: string; filled?: FilledIn },
      sending?: SlackSending,
    ): Promise<SlackExchange> {
      const shown = viewOf(api, on.viewId);
      const view = viewJson(shown, viewState(asList(shown.view.blocks), on.filled ?? {}));
      const payload = payloads.viewSubmission(userOf(on.user), view, workspace.newTrigger(on.user));
      const exchange = await sendPayload(payload, sending);
      applySubmission(workspace, shown, exchange);
      return exchange;
    },

    /** Closes a modal; the bot hears of it only where the view asked for that. */
    async closeView(
      on: { user: string; viewId: string; filled?: FilledIn },
      sending?: SlackSending,
    ): Promise<SlackExchange | null> {
      const shown = viewOf(api, on.viewId);
      workspace.views.delete(on.viewId);
      workspace.changed();
      if (shown.view.notify_on_close !== true) return null;
      const view = viewJson(shown, viewState(asList(shown.view.blocks), on.filled ?? {}));
      return sendPayload(payloads.viewClosed(userOf(on.user), view, false), sending);
    },

    openHome(on: { user: string }, sending?: SlackSending): Promise<SlackExchange> {
      const home = workspace.homes.get(on.user);
      return sendEvent(
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
      const before = messageOf(on.channel, on.ts);
      const after = { ...before, text: on.text, edited: true };
      workspace.replaceMessage(after);
      return sendEvent(
        changeOf('message_changed', before, { message: messageJson(after), ts: workspace.nextTs() }),
        sending,
      );
    },

    deleteMessage(on: { channel: string; ts: string }, sending?: SlackSending): Promise<SlackExchange> {
      const before = messageOf(on.channel, on.ts);
      workspace.removeMessage(on.channel, on.ts);
      return sendEvent(changeOf('message_deleted', before, { deleted_ts: on.ts, ts: workspace.nextTs() }), sending);
    },

    /** Changes an account in the directory and tells the bot. */
    changeUser(id: string, change: Partial<SlackUser>, sending?: SlackSending): Promise<SlackExchange> {
      workspace.setUser(id, change);
      const ts = workspace.nextTs();
      return sendEvent(
        { type: 'user_change', user: userJson(userOf(id)), cache_ts: Number(ts), event_ts: ts },
        sending,
      );
    },

    /** Invites the bot to a channel. */
    invite(on: { channel: string; by: string }, sending?: SlackSending): Promise<SlackExchange> {
      const channel = channelOf(on.channel);
      const members = [...new Set([...channel.members, slackBot.userId])];
      workspace.setChannel(on.channel, { members });
      return sendEvent(
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
      return postSigned(url(), signingSecret, body, jsonBody(body), sending);
    },
  };

  function changeOf(subtype: 'message_changed' | 'message_deleted', before: SlackMessage, rest: Json): Json {
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
  }
}

function actionIn(
  blocks: readonly unknown[],
  on: { readonly actionId: string; readonly blockId?: string; readonly value?: Filled },
  ts: string,
): Json {
  const found = findElement(blocks, on.actionId, on.blockId);
  if (!found) throw new Error(`no element ${on.actionId} in these blocks`);
  return actionOf(found.block, found.element, on.value, ts);
}

function viewOf(api: SlackApi, id: string) {
  const { views, homes } = api.workspace;
  const shown = views.get(id) ?? [...homes.values()].find((home) => home.id === id);
  if (!shown) throw new Error(`no such view: ${id}`);
  return shown;
}
