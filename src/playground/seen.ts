import { type Person, people, slackBot, slackTeam } from './people.ts';
import type { SlackApi } from './slack-api.ts';
import { slackbotId } from './slack-window.ts';
import type { SlackChannel, SlackMessage } from './slack-workspace.ts';
import { type TeamsActivity, type TeamsConversation, type TeamsTenant, teamsBotId } from './teams-tenant.ts';

/** Who wrote a message, as the page shows it. */
export interface Author {
  readonly name: string;
  readonly kind: 'person' | 'bot' | 'platform';
  readonly mine: boolean;
}

const bySlackId = new Map(people.map((person) => [person.slack.id, person]));
const byAadId = new Map(people.map((person) => [person.teams.aadObjectId, person]));

/** What this person sees of Slack with this channel open. Private messages of others are not in it. */
export function seeSlack({ workspace }: SlackApi, person: Person, placeId: string) {
  const userId = person.slack.id;
  const direct = workspace.directChannel(userId);
  const places = [...workspace.channels.values()].filter((one) => one.kind !== 'im' && one.members.includes(userId));
  const place = places.find((one) => one.id === placeId) ?? direct;
  const view = [...workspace.views.values()].findLast((one) => one.userId === userId);
  const home = workspace.homes.get(userId);
  return {
    place: describeChannel(place, userId),
    places: [direct, ...places].map((one) => describeChannel(one, userId)),
    messages: workspace.seenBy(userId, place.id).map((message) => slackMessage(message, userId)),
    view: view ? { id: view.id, hash: view.hash, view: view.view, errors: view.errors } : null,
    home: home ? { id: home.id, hash: home.hash, view: home.view } : null,
  };
}

const describeChannel = (channel: SlackChannel, userId: string) => ({
  id: channel.id,
  name: channel.kind === 'im' ? 'Fieldnote' : channel.name,
  kind: channel.kind === 'im' ? 'direct' : channel.isExtShared ? 'shared' : channel.kind,
  members: channel.members
    .filter((member) => member !== userId)
    .map((member) => bySlackId.get(member)?.name ?? 'Fieldnote'),
});

const slackMessage = (message: SlackMessage, userId: string) => ({
  id: message.ts,
  at: new Date(Number(message.ts) * 1000).toISOString(),
  author: slackAuthor(message.user, userId),
  text: message.text,
  clips: message.files?.length ?? 0,
  blocks: message.blocks,
  edited: message.edited,
  onlyYou: message.onlyFor !== null,
  threadId: message.threadTs === message.ts ? null : message.threadTs,
});

function slackAuthor(id: string, userId: string): Author & { readonly elsewhere: boolean } {
  const person = bySlackId.get(id);
  if (id === slackBot.userId) return { name: 'Fieldnote', kind: 'bot', mine: false, elsewhere: false };
  if (id === slackbotId) return { name: 'Slackbot', kind: 'platform', mine: false, elsewhere: false };
  const elsewhere = person?.slack.teamId !== slackTeam.id;
  return { name: person?.name ?? id, kind: 'person', mine: id === userId, elsewhere };
}

/** What this person sees of Teams with this conversation open; cards that an action changed for them alone are theirs. */
export function seeTeams(tenant: TeamsTenant, person: Person, placeId: string) {
  const { aadObjectId } = person.teams;
  const personal = tenant.personalConversation(aadObjectId);
  const isIn = (one: TeamsConversation) => one.members.some((member) => member.aadObjectId === aadObjectId);
  const places = [...tenant.conversations.values()].filter((one) => one.kind !== 'personal' && isIn(one));
  const place = places.find((one) => one.id === placeId) ?? personal;
  const dialog = tenant.dialogs.get(aadObjectId);
  return {
    place: describeConversation(place, aadObjectId),
    places: [personal, ...places].map((one) => describeConversation(one, aadObjectId)),
    messages: tenant.activities
      .filter((activity) => activity.conversationId === place.id)
      .map((activity) => teamsMessage(tenant, activity, aadObjectId)),
    dialog: dialog ? { title: dialog.title, card: dialog.card } : null,
    notice: tenant.notices.get(aadObjectId) ?? null,
    userId: tenant.users.get(aadObjectId)?.id ?? '',
  };
}

const describeConversation = (conversation: TeamsConversation, aadObjectId: string) => ({
  id: conversation.id,
  name: conversation.kind === 'personal' ? 'Fieldnote' : conversation.name,
  kind: conversation.kind,
  members: conversation.members.filter((member) => member.aadObjectId !== aadObjectId).map((member) => member.name),
});

function teamsMessage(tenant: TeamsTenant, activity: TeamsActivity, aadObjectId: string) {
  const own = activity.personalCards.get(aadObjectId);
  const posted = activity.attachments.flatMap((attachment) => attachment.content ?? []);
  return {
    id: activity.id,
    at: activity.at,
    author: teamsAuthor(tenant, activity.from, aadObjectId),
    text: activity.text,
    clips: activity.attachments.filter(({ content }) => !content).length,
    cards: own ? [own, ...posted.slice(1)] : posted,
    /** The card was drawn for everyone: it may ask to be drawn anew for its reader. */
    fresh: own === undefined,
    edited: activity.edited,
    threadId: activity.threadId === activity.id ? null : activity.threadId,
  };
}

function teamsAuthor(tenant: TeamsTenant, id: string, aadObjectId: string): Author {
  if (id === teamsBotId) return { name: 'Fieldnote', kind: 'bot', mine: false };
  const user = tenant.findUser(id);
  const name = byAadId.get(user?.aadObjectId ?? '')?.name ?? id;
  return { name, kind: 'person', mine: user?.aadObjectId === aadObjectId };
}
