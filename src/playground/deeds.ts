import { z } from 'zod';
import type { Json } from './json.ts';
import { type Person, people } from './people.ts';
import type { SlackClient } from './slack-client.ts';
import type { Filled } from './slack-inputs.ts';
import type { SlackExchange } from './slack-post.ts';
import { clipSaying, type SpokenClip } from './spoken-clip.ts';
import type { TeamsClient } from './teams-client.ts';
import type { TeamsExchange } from './teams-post.ts';
import type { TeamsTenant } from './teams-tenant.ts';

const filled = z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()]));
const value = filled.valueType.optional();
const data = z.record(z.string(), z.unknown());
const place = { place: z.string() };
const onMessage = { ...place, message: z.string() };
/** What is said in a clip, or a recording that was picked (base64). */
const spoken = z.object({ words: z.string().min(1) }).or(z.object({ bytes: z.base64(), mime: z.string() }));

/** What a person can do on the page. */
export const deed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slack.say'), ...place, text: z.string().min(1) }),
  z.object({ kind: z.literal('slack.speak'), spoken }),
  z.object({ kind: z.literal('slack.press'), ...onMessage, actionId: z.string(), blockId: z.string(), value }),
  z.object({
    kind: z.literal('slack.pressInView'),
    viewId: z.string(),
    actionId: z.string(),
    blockId: z.string(),
    value,
    filled,
  }),
  z.object({ kind: z.literal('slack.submit'), viewId: z.string(), filled }),
  z.object({ kind: z.literal('slack.close'), viewId: z.string(), filled }),
  z.object({ kind: z.literal('slack.onMessage'), ...onMessage, id: z.string() }),
  z.object({ kind: z.literal('slack.shortcut'), id: z.string() }),
  z.object({ kind: z.literal('slack.home') }),
  z.object({ kind: z.literal('slack.edit'), ...onMessage, text: z.string().min(1) }),
  z.object({ kind: z.literal('slack.delete'), ...onMessage }),
  z.object({ kind: z.literal('teams.say'), ...place, text: z.string().min(1), thread: z.string().optional() }),
  z.object({ kind: z.literal('teams.speak'), spoken }),
  z.object({ kind: z.literal('teams.install'), ...place }),
  z.object({
    kind: z.literal('teams.execute'),
    ...onMessage,
    verb: z.string(),
    data,
    automatic: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('teams.submit'), ...onMessage, data }),
  z.object({ kind: z.literal('teams.openDialog'), ...onMessage, data }),
  z.object({ kind: z.literal('teams.sendDialog'), data }),
  z.object({ kind: z.literal('teams.closeDialog') }),
  z.object({ kind: z.literal('teams.extension'), ...place, message: z.string().optional(), id: z.string() }),
  z.object({ kind: z.literal('teams.edit'), ...onMessage, text: z.string().min(1) }),
  z.object({ kind: z.literal('teams.delete'), ...onMessage }),
]);
export type Deed = z.infer<typeof deed>;

/** A deed with who does it; `twice` delivers what it causes two times at once. */
export const asked = z.object({ as: z.string(), twice: z.boolean().optional(), deed });

interface Clients {
  readonly slack: SlackClient;
  readonly teams: TeamsClient;
  readonly tenant: TeamsTenant;
}

type Done = SlackExchange | TeamsExchange | null;

/** Does what the person did on the page, and gives back what went over to the bot for it. */
export async function doDeed(
  { slack, teams, tenant }: Clients,
  { as, twice, deed: it }: z.infer<typeof asked>,
): Promise<readonly Done[]> {
  const person = personBy(as);
  const user = person.slack.id;
  const by = { user: person.teams.aadObjectId };
  const sending = twice ? { times: 2 } : {};
  switch (it.kind) {
    case 'slack.say':
      return saySlack(slack, person, it, sending);
    case 'slack.speak':
      return [await slack.voiceClip({ user, clip: clipOf(it.spoken) }, sending)];
    case 'slack.press':
      return [await slack.press({ user, channel: it.place, ts: it.message, ...picked(it) }, sending)];
    case 'slack.pressInView':
      return [await slack.pressInView({ user, viewId: it.viewId, filled: it.filled, ...picked(it) }, sending)];
    case 'slack.submit':
      return [await slack.submitView({ user, viewId: it.viewId, filled: it.filled }, sending)];
    case 'slack.close':
      return [await slack.closeView({ user, viewId: it.viewId, filled: it.filled }, sending)];
    case 'slack.onMessage':
      return [await slack.messageShortcut({ user, channel: it.place, ts: it.message, callbackId: it.id }, sending)];
    case 'slack.shortcut':
      return [await slack.globalShortcut({ user, callbackId: it.id }, sending)];
    case 'slack.home':
      return [await slack.openHome({ user }, sending)];
    case 'slack.edit':
      return [await slack.editMessage({ channel: it.place, ts: it.message, text: it.text }, sending)];
    case 'slack.delete':
      return [await slack.deleteMessage({ channel: it.place, ts: it.message }, sending)];
    case 'teams.say':
      return sayTeams(teams, tenant, person, it, sending);
    case 'teams.speak': {
      const conversation = tenant.personalConversation(by.user).id;
      return [await teams.voiceClip({ ...by, conversation, clip: clipOf(it.spoken) }, sending)];
    }
    case 'teams.install': {
      const here = { ...by, conversation: it.place };
      return [await teams.install(here, sending), await teams.join(here, sending)];
    }
    case 'teams.execute': {
      const trigger = it.automatic ? 'automatic' : 'manual';
      return [await teams.execute({ ...by, ...on(it), verb: it.verb, data: it.data, trigger }, sending)];
    }
    case 'teams.submit':
      return [await teams.submit({ ...by, ...on(it), data: it.data }, sending)];
    case 'teams.openDialog':
      return [await teams.taskFetch({ ...by, ...on(it), data: it.data }, sending)];
    case 'teams.sendDialog':
      return [await sendDialog(teams, tenant, by.user, it.data, sending)];
    case 'teams.closeDialog':
      teams.closeDialog(by.user);
      return [];
    case 'teams.extension': {
      const about = it.message === undefined ? {} : { activityId: it.message };
      return [await teams.fetchTask({ ...by, conversation: it.place, ...about, commandId: it.id }, sending)];
    }
    case 'teams.edit':
      return [await teams.editMessage({ ...by, ...on(it), text: it.text }, sending)];
    case 'teams.delete':
      return [await teams.deleteMessage({ ...by, ...on(it) }, sending)];
  }
}

const clipOf = (said: z.infer<typeof spoken>): SpokenClip =>
  'words' in said ? clipSaying(said.words) : { bytes: Buffer.from(said.bytes, 'base64'), mime: said.mime };

export function personBy(key: string): Person {
  const person = people.find((one) => one.key === key);
  if (!person) throw new Error(`nobody goes by ${key}`);
  return person;
}

const on = (it: { place: string; message: string }) => ({ conversation: it.place, activityId: it.message });
const picked = (it: { actionId: string; blockId: string; value?: Filled | undefined }) => ({
  actionId: it.actionId,
  blockId: it.blockId,
  ...(it.value !== undefined && { value: it.value }),
});

const mentioned = /^@fieldnote\b[,:]?\s*/i;

/** In a channel the bot hears of what mentions it, and of nothing else. */
async function saySlack(
  slack: SlackClient,
  person: Person,
  { place, text }: { place: string; text: string },
  sending: object,
): Promise<readonly Done[]> {
  const user = person.slack.id;
  const [, command, rest = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  if (command) return [await slack.command({ user, channel: place, text: rest, command }, sending)];
  if (place.startsWith('D')) return [await slack.directMessage({ user, text }, sending)];
  if (mentioned.test(text)) return slack.mention({ user, channel: place, text: text.replace(mentioned, '') }, sending);
  slack.say({ user, channel: place, text });
  return [];
}

async function sayTeams(
  teams: TeamsClient,
  tenant: TeamsTenant,
  person: Person,
  { place, text, thread }: { place: string; text: string; thread?: string | undefined },
  sending: object,
): Promise<readonly Done[]> {
  const said = {
    user: person.teams.aadObjectId,
    conversation: place,
    ...(thread !== undefined && { threadId: thread }),
  };
  if (tenant.conversations.get(place)?.kind === 'personal') return [await teams.message({ ...said, text }, sending)];
  if (mentioned.test(text)) return [await teams.message({ ...said, text: text.replace(mentioned, '') }, sending)];
  teams.say({ ...said, text });
  return [];
}

async function sendDialog(teams: TeamsClient, tenant: TeamsTenant, user: string, filledIn: Json, sending: object) {
  const dialog = tenant.dialogs.get(user);
  if (!dialog) return null;
  const by = {
    user,
    conversation: dialog.conversationId,
    ...(dialog.activityId !== null && { activityId: dialog.activityId }),
    data: filledIn,
  };
  return dialog.commandId === null
    ? teams.taskSubmit(by, sending)
    : teams.submitAction({ ...by, commandId: dialog.commandId }, sending);
}
