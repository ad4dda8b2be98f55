import { randomBytes } from 'node:crypto';
import { asText, type Json } from './json.ts';
import type { SlackApi } from './slack-api.ts';
import { eventBody } from './slack-payloads.ts';
import { formBody, jsonBody, postSigned, type SlackExchange, type SlackSending } from './slack-post.ts';
import type { SlackChannel, SlackMessage, SlackUser } from './slack-workspace.ts';
import type { SpokenClip } from './spoken-clip.ts';

export interface SlackClientOptions {
  readonly api: SlackApi;
  readonly botOrigin: () => string;
  readonly signingSecret: string;
}

export type SlackWire = ReturnType<typeof createWire>;

/** The three ways Slack posts to an app, and who and what a deed is about; throws for what is not there. */
export function createWire({ api, botOrigin, signingSecret }: SlackClientOptions) {
  const { workspace } = api;
  const found = <Thing>(thing: Thing | undefined, what: string): Thing => {
    if (thing === undefined) throw new Error(`no such ${what}`);
    return thing;
  };
  const post = (sent: Json, body: ReturnType<typeof jsonBody>, sending?: SlackSending): Promise<SlackExchange> =>
    postSigned(`${botOrigin()}/slack/events`, signingSecret, sent, body, sending);

  return {
    workspace,
    user: (id: string): SlackUser => found(workspace.users.get(id), `Slack user: ${id}`),
    channel: (id: string): SlackChannel => found(workspace.channels.get(id), `Slack channel: ${id}`),
    message: (channel: string, ts: string): SlackMessage =>
      found(workspace.findMessage(channel, ts), `Slack message: ${channel} ${ts}`),
    /** A modal, or a home tab. */
    view: (id: string) =>
      found(
        workspace.views.get(id) ?? [...workspace.homes.values()].find((home) => home.id === id),
        `Slack view: ${id}`,
      ),

    /** Puts a recording on Slack's file server; gives it as an event names it. */
    upload(clip: SpokenClip): Json {
      const id = `F0${randomBytes(5).toString('hex').toUpperCase()}`;
      workspace.files.set(id, clip);
      const address = `${api.origin}/files-pri/${id}`;
      return {
        id,
        name: 'audio_message',
        mimetype: clip.mime,
        subtype: 'slack_audio',
        size: clip.bytes.length,
        mode: 'hosted',
        url_private: address,
        url_private_download: address,
      };
    },

    responseUrl: (channel: string, user: string, ts?: string) =>
      `${api.origin}${workspace.newResponsePath(channel, user, ts)}`,

    /** A slash command. */
    sendForm: (fields: Readonly<Record<string, string>>, sending?: SlackSending) =>
      post(fields, formBody(fields), sending),

    /** Something pressed, filled in or closed. */
    sendPayload: (payload: Json, sending?: SlackSending) =>
      post(payload, formBody({ payload: JSON.stringify(payload) }), sending),

    /** An event, in a new envelope. */
    sendEvent(event: Json, sending?: SlackSending): Promise<SlackExchange> {
      const shared = workspace.channels.get(asText(event.channel))?.isExtShared === true;
      const eventId = `Ev0${randomBytes(5).toString('hex').toUpperCase()}`;
      const body = eventBody(event, { eventId, seconds: Math.floor(workspace.nowMs() / 1000), shared });
      return post(body, jsonBody(body), sending);
    },

    /** A body that is no event. */
    sendJson: (body: Json, sending?: SlackSending) => post(body, jsonBody(body), sending),
  };
}
