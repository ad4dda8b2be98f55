import { randomUUID } from 'node:crypto';
import type { Connector } from './connector.ts';
import { newActivity } from './connector-methods.ts';
import type { Identity } from './identity.ts';
import type { Json } from './json.ts';
import type { SpokenClip } from './spoken-clip.ts';
import {
  baseActivity,
  executeValue,
  extensionValue,
  installation,
  membersAdded,
  messagePayload,
  theme,
  type Where,
  words,
} from './teams-activities.ts';
import { postActivity, type TeamsExchange, type TeamsSending } from './teams-post.ts';
import type { TeamsActivity, TeamsConversation, TeamsUser } from './teams-tenant.ts';
import { applyDialog, applyExecute } from './teams-window.ts';

export interface TeamsClientOptions {
  readonly connector: Connector;
  readonly identity: Identity;
  readonly botOrigin: () => string;
}

/** `user` is an Entra object id, `conversation` an id without its thread. */
interface By {
  readonly user: string;
  readonly conversation: string;
}

export type TeamsClient = ReturnType<typeof createTeamsClient>;

/** Plays Teams the product toward the bot: what a person does there becomes an activity with a token to `/api/messages`. */
export function createTeamsClient({ connector, identity, botOrigin }: TeamsClientOptions) {
  const { tenant, serviceUrl } = connector;

  const userOf = (id: string): TeamsUser => {
    const user = tenant.users.get(id);
    if (!user) throw new Error(`no such Teams user: ${id}`);
    return user;
  };
  const conversationOf = (id: string): TeamsConversation => {
    const conversation = tenant.conversations.get(id);
    if (!conversation) throw new Error(`no such conversation: ${id}`);
    return conversation;
  };
  const activityOf = (conversation: string, id: string): TeamsActivity => {
    const activity = tenant.findActivity(conversation, id);
    if (!activity) throw new Error(`no such activity: ${conversation} ${id}`);
    return activity;
  };
  const now = () => tenant.now().toString({ smallestUnit: 'millisecond' });
  const where = (conversation: string, threadId: string | null): Where => ({
    conversation: conversationOf(conversation),
    threadId,
    serviceUrl,
  });

  const send = (activity: Json, sending?: TeamsSending) =>
    postActivity(`${botOrigin()}/api/messages`, identity, activity, sending);
  const base = (type: string, by: By, threadId: string | null = null, id = tenant.nextActivityId()) =>
    baseActivity(type, userOf(by.user), where(by.conversation, threadId), id, now());

  /** Someone's message, kept in the conversation before the bot hears of it. */
  const say = (said: By & { text: string; threadId?: string; attachments?: readonly Json[] }): TeamsActivity => {
    const id = tenant.nextActivityId();
    const inChannel = conversationOf(said.conversation).kind === 'channel';
    const activity = newActivity(tenant, {
      id,
      conversationId: said.conversation,
      threadId: inChannel ? (said.threadId ?? id) : null,
      from: userOf(said.user).id,
      text: said.text,
      attachments: said.attachments ?? [],
    });
    tenant.addActivity(activity);
    return activity;
  };

  /** An invoke; about an activity it names that, and stands in its thread. */
  const invoke = (name: string, by: By, value: Json, about: TeamsActivity | null, sending?: TeamsSending) =>
    send({ ...base('invoke', by, about?.threadId), name, value, ...(about && { replyToId: about.id }) }, sending);
  const about = (by: By & { activityId?: string }) =>
    by.activityId ? activityOf(by.conversation, by.activityId) : null;

  /** Opens, changes or closes the person's dialog as the answer says. */
  const inDialog = async (
    name: string,
    by: By & { activityId?: string; commandId?: string },
    value: Json,
    sending?: TeamsSending,
  ): Promise<TeamsExchange> => {
    const exchange = await invoke(name, by, value, about(by), sending);
    const { conversation: conversationId, activityId = null, commandId = null } = by;
    applyDialog(tenant, by.user, { conversationId, activityId, commandId }, exchange);
    return exchange;
  };
  const extension = (by: By & { activityId?: string; commandId: string }) => {
    const message = about(by);
    const author = message ? tenant.findUser(message.from) : undefined;
    return extensionValue(by.commandId, message && messagePayload(message, author));
  };

  return {
    say,
    send,
    base,

    /** Written to the bot; in a group or channel the bot only hears what mentions it. */
    message(
      said: By & { text: string; threadId?: string; id?: string },
      sending?: TeamsSending,
    ): Promise<TeamsExchange> {
      const mention = conversationOf(said.conversation).kind !== 'personal';
      const activity = say({ ...said, text: mention ? `@Fieldnote ${said.text}` : said.text });
      return send(
        { ...base('message', said, activity.threadId, said.id ?? activity.id), ...words(said.text, mention) },
        sending,
      );
    },

    /** A voice clip in the personal chat. `change` alters how its message names it. */
    voiceClip(
      said: By & { clip: SpokenClip; text?: string; change?: Json },
      sending?: TeamsSending,
    ): Promise<TeamsExchange> {
      const { bytes, mime } = said.clip;
      const id = randomUUID();
      tenant.files.set(id, said.clip);
      const contentUrl = `${serviceUrl}v3/attachments/${id}/views/original`;
      const attachment = { contentType: mime, contentUrl, name: 'voice message', size: bytes.length, ...said.change };
      const { text = '' } = said;
      const activity = say({ ...said, text, attachments: [attachment] });
      const typed = text ? words(text, false) : {};
      const spoken = { ...base('message', said, null, activity.id), ...typed, attachments: [attachment] };
      return send(spoken, sending);
    },

    /** An Action.Execute pressed on a card. `data` is the action's own data with the inputs merged in. */
    async execute(
      by: By & { activityId: string; verb: string; data: Json; trigger?: 'manual' | 'automatic' },
      sending?: TeamsSending,
    ): Promise<TeamsExchange> {
      const activity = activityOf(by.conversation, by.activityId);
      const action = { type: 'Action.Execute', verb: by.verb, data: by.data };
      const value = executeValue(action, by.trigger ?? 'manual');
      const exchange = await invoke('adaptiveCard/action', by, value, activity, sending);
      applyExecute(tenant, by.user, activityOf(by.conversation, by.activityId), exchange);
      return exchange;
    },

    /** An Action.Submit pressed on a card in a message: comes back as a message without words. */
    submit: (by: By & { activityId: string; data: Json }, sending?: TeamsSending): Promise<TeamsExchange> => {
      const activity = activityOf(by.conversation, by.activityId);
      const { id: replyToId, threadId } = activity;
      return send({ ...base('message', by, threadId), value: by.data, replyToId }, sending);
    },

    taskFetch: (by: By & { activityId?: string; data: Json }, sending?: TeamsSending) =>
      inDialog('task/fetch', by, { data: by.data, context: theme }, sending),

    taskSubmit: (by: By & { activityId?: string; data: Json }, sending?: TeamsSending) =>
      inDialog('task/submit', by, { data: by.data, context: theme }, sending),

    /** A message-extension command started: on a message with `activityId`, otherwise below the compose box. */
    fetchTask: (by: By & { activityId?: string; commandId: string }, sending?: TeamsSending) =>
      inDialog('composeExtension/fetchTask', by, extension(by), sending),

    submitAction: (by: By & { activityId?: string; commandId: string; data: Json }, sending?: TeamsSending) =>
      inDialog('composeExtension/submitAction', by, { ...extension(by), data: by.data }, sending),

    closeDialog(user: string): void {
      tenant.dialogs.delete(user);
      tenant.changed();
    },

    /** The bot added for a person or to a place; until it is removed it may write there. */
    install(by: By, sending?: TeamsSending): Promise<TeamsExchange> {
      tenant.setConversation(by.conversation, { blocked: false });
      return send({ ...base('installationUpdate', by), ...installation('add') }, sending);
    },

    remove(by: By, sending?: TeamsSending): Promise<TeamsExchange> {
      tenant.setConversation(by.conversation, { blocked: true });
      return send({ ...base('installationUpdate', by), ...installation('remove') }, sending);
    },

    /** Teams sends this one beside the installation. */
    join: (by: By, sending?: TeamsSending): Promise<TeamsExchange> =>
      send({ ...base('conversationUpdate', by), ...membersAdded([]) }, sending),

    editMessage(on: By & { activityId: string; text: string }, sending?: TeamsSending): Promise<TeamsExchange> {
      const before = activityOf(on.conversation, on.activityId);
      tenant.replaceActivity({ ...before, text: on.text, edited: true });
      return send(changed('messageUpdate', 'editMessage', on, before, words(on.text, false)), sending);
    },

    deleteMessage(on: By & { activityId: string }, sending?: TeamsSending): Promise<TeamsExchange> {
      const before = activityOf(on.conversation, on.activityId);
      tenant.removeActivity(on.conversation, on.activityId);
      return send(changed('messageDelete', 'softDeleteMessage', on, before, {}), sending);
    },
  };

  /** The id of a changed message is that of the message, not a new one. */
  function changed(type: string, eventType: string, on: By, before: TeamsActivity, rest: Json): Json {
    const activity = base(type, on, before.threadId, before.id);
    return { ...activity, ...rest, channelData: { ...(activity.channelData as Json), eventType } };
  }
}
