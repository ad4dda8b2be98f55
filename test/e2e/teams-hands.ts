import type { Connector, ConnectorCall } from '#playground/connector.ts';
import { asJson, asList, asText, type Json } from '#playground/json.ts';
import type { Person } from '#playground/people.ts';
import type { TeamsClient } from '#playground/teams-client.ts';
import type { TeamsSending } from '#playground/teams-post.ts';
import type { TeamsDialog } from '#playground/teams-tenant.ts';
import { createReader, replies, until } from './waiting.ts';

/** A card as it stands on someone's screen. */
export interface TeamsCard {
  readonly conversation: string;
  readonly id: string;
  /** What the notification shows. */
  readonly summary: string;
  /** Everything that can be read on it. */
  readonly words: string;
  readonly labels: readonly string[];
  readonly content: Json;
}

export type TeamsHands = ReturnType<typeof teamsHands>;

const shows = new Set(['sendToConversation', 'replyToActivity', 'updateActivity']);

/** What people do in Teams and see there, by the words on the screen. */
export function teamsHands(connector: Connector, client: TeamsClient) {
  const { tenant } = connector;
  const reader = createReader(connector.calls);
  const personalOf = ({ teams }: Person) => tenant.personalConversation(teams.aadObjectId).id;

  const cardOf = ({ conversationId, activityId, asked, answered }: ConnectorCall): TeamsCard => {
    const content = asJson(asJson(asList(asked.attachments)[0]).content);
    return {
      conversation: conversationId,
      id: asText(asJson(answered).id) || activityId,
      summary: asText(asked.summary),
      words: textsIn([content]).join('\n'),
      labels: actionsIn([content]).map((action) => asText(action.title)),
      content,
    };
  };

  /** The next card the bot shows this person alone, new or redrawn. */
  const next = async (person: Person): Promise<TeamsCard> =>
    cardOf(
      await reader.next(
        `card for ${person.name}`,
        ({ method, conversationId, status }) =>
          shows.has(method) && status < 300 && conversationId === personalOf(person),
      ),
    );
  const say = (person: Person, text: string, conversation = personalOf(person), sending?: TeamsSending) =>
    client.message({ user: person.teams.aadObjectId, conversation, text }, sending);
  const reply = replies(next);

  /** Presses the button with this label; one that asks first is answered yes. */
  function press(person: Person, card: TeamsCard, label: string, sending?: TeamsSending) {
    const action = actionsIn([card.content]).find((one) => one.title === label);
    if (!action) throw new Error(`no button ${label} among ${card.labels.join(', ')}`);
    const pressed = action.type === 'Action.ShowCard' ? asJson(asList(asJson(action.card).actions)[0]) : action;
    const by = { user: person.teams.aadObjectId, conversation: card.conversation, activityId: card.id };
    const data = asJson(pressed.data);
    if (pressed.type === 'Action.Execute') return client.execute({ ...by, verb: asText(pressed.verb), data }, sending);
    return asJson(data.msteams).type === 'task/fetch'
      ? client.taskFetch({ ...by, data }, sending)
      : client.submit({ ...by, data }, sending);
  }

  return {
    client,
    tenant,
    connector,
    reader,
    personalOf,

    next,
    say,
    reply,
    ask: (person: Person, text: string) => reply(person, say(person, text)),

    press,
    /** Presses the button and reads what comes of it. */
    tap: (person: Person, card: TeamsCard, label: string) => reply(person, press(person, card, label)),

    /** The dialog on this person's screen. */
    dialog: (person: Person): Promise<TeamsDialog> =>
      until(`a dialog for ${person.name}`, () => tenant.dialogs.get(person.teams.aadObjectId), tenant.onChange),

    wordsOf: ({ card }: TeamsDialog) => textsIn([card]).join('\n'),

    /** Sends a dialog; a field that is not in `filled` goes with what the bot had filled in. */
    submit(person: Person, dialog: TeamsDialog, filled: Json = {}, sending?: TeamsSending) {
      const { conversationId: conversation, activityId, commandId, card } = dialog;
      const submit = actionsIn([card]).find((one) => one.type === 'Action.Submit');
      const data = { ...asJson(submit?.data), ...inputsIn([card]), ...filled };
      const by = { user: person.teams.aadObjectId, conversation, ...(activityId !== null && { activityId }), data };
      return commandId === null ? client.taskSubmit(by, sending) : client.submitAction({ ...by, commandId }, sending);
    },

    /** What Teams itself last told this person. */
    notice: (person: Person) => tenant.notices.get(person.teams.aadObjectId) ?? null,
  };
}

/** Every element of a card, the card itself first. */
function elementsIn(tree: readonly unknown[]): Json[] {
  return tree.flatMap((one) => {
    if (Array.isArray(one)) return elementsIn(one);
    if (typeof one !== 'object' || one === null) return [];
    const { data: _sealed, refresh: _unseen, ...element } = asJson(one);
    return [asJson(one), ...elementsIn(Object.values(element))];
  });
}

/** The buttons on the screen; what is inside one that asks first is not. */
const actionsIn = (tree: readonly unknown[]): Json[] => {
  const all = elementsIn(tree).filter(({ type }) => asText(type).startsWith('Action.'));
  const inside = new Set(all.flatMap(({ card }) => (card ? elementsIn([card]) : [])));
  return all.filter((action) => !inside.has(action));
};

const inputsIn = (tree: readonly unknown[]): Json =>
  Object.fromEntries(
    elementsIn(tree)
      .filter(({ type, value }) => asText(type).startsWith('Input.') && value !== undefined)
      .map(({ id, value }) => [asText(id), value]),
  );

/** Every text of a card, with the signs gone that only keep Markdown from reading anything into it. */
const textsIn = (tree: readonly unknown[]): string[] =>
  elementsIn(tree).flatMap((element) =>
    ['text', 'title', 'value', 'label', 'errorMessage'].flatMap((key) => {
      const value = element[key];
      return typeof value === 'string' ? [value.replaceAll(/\\([^a-z0-9\s])/gi, '$1')] : [];
    }),
  );
