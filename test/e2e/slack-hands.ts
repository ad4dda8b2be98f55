import { asJson, asList, asText, type Json } from '#playground/json.ts';
import type { Person } from '#playground/people.ts';
import type { SlackApi, SlackCall } from '#playground/slack-api.ts';
import type { SlackClient } from '#playground/slack-client.ts';
import type { FilledIn } from '#playground/slack-inputs.ts';
import { blockActions } from '#playground/slack-payloads.ts';
import type { SlackSending } from '#playground/slack-post.ts';
import type { SlackView } from '#playground/slack-workspace.ts';
import { createReader, replies, until } from './waiting.ts';

/** A message as it stands on someone's screen. */
export interface SlackCard {
  readonly channel: string;
  readonly ts: string;
  /** What the lock screen shows. */
  readonly text: string;
  /** Everything that can be read on it. */
  readonly words: string;
  readonly labels: readonly string[];
  readonly blocks: readonly Json[];
}

export type SlackHands = ReturnType<typeof slackHands>;

/** What people do in Slack and see there, by the words on the screen. */
export function slackHands(api: SlackApi, client: SlackClient) {
  const { workspace } = api;
  const reader = createReader(api.calls);
  const directOf = ({ slack }: Person) => workspace.directChannel(slack.id).id;

  const cardOf = ({ asked, answered }: SlackCall): SlackCard => {
    const blocks = asList(asked.blocks).map(asJson);
    const ts = asText(answered.ts) || asText(asked.ts);
    return {
      channel: asText(asked.channel),
      ts,
      text: asText(asked.text),
      words: textsIn(blocks).join('\n'),
      labels: buttonsIn(blocks).map(labelOf),
      blocks,
    };
  };

  /** The next message the bot shows this person alone, new or redrawn. */
  const next = async (person: Person): Promise<SlackCard> =>
    cardOf(
      await reader.next(`message to ${person.name}`, ({ method, asked, answered }) => {
        const isMessage = method === 'chat.postMessage' || method === 'chat.update';
        return isMessage && answered.ok === true && asked.channel === directOf(person);
      }),
    );
  const say = (person: Person, text: string, sending?: SlackSending) =>
    client.directMessage({ user: person.slack.id, text }, sending);
  const reply = replies(next);

  /**
   * Presses the button with this label as this copy of the card has it; the message may have been redrawn since.
   * `change` alters what the button carries back.
   */
  function press(
    person: Person,
    card: SlackCard,
    label: string,
    sending?: SlackSending,
    change: (value: string) => string = (value) => value,
  ) {
    const button = buttonsIn(card.blocks).find((one) => labelOf(one) === label);
    if (!button) throw new Error(`no button ${label} among ${card.labels.join(', ')}`);
    const user = workspace.users.get(person.slack.id);
    const channel = workspace.channels.get(card.channel);
    if (!user || !channel) throw new Error('nobody, or nowhere');
    const { type, action_id, text } = button;
    const value = change(asText(button.value));
    const action = { type, action_id, text, value, block_id: 'pressed', action_ts: workspace.nextTs() };
    const responseUrl = `${api.origin}${workspace.newResponsePath(card.channel, user.id, card.ts)}`;
    const where = { channel, message: { ts: card.ts }, ephemeral: false, responseUrl };
    const payload = blockActions(user, { action, triggerId: workspace.newTrigger(user.id), in: where });
    return client.sendPayload(payload, sending);
  }

  return {
    client,
    workspace,
    api,
    reader,
    directOf,

    next,
    say,
    reply,
    ask: (person: Person, text: string) => reply(person, say(person, text)),

    command: (person: Person, text: string, channel = directOf(person), sending?: SlackSending) =>
      client.command({ user: person.slack.id, channel, text }, sending),

    press,
    /** Presses the button and reads what comes of it. */
    tap: (person: Person, card: SlackCard, label: string) => reply(person, press(person, card, label)),

    /** The form on this person's screen, once it is filled. */
    form: (person: Person): Promise<SlackView> =>
      until(
        `a form for ${person.name}`,
        () =>
          [...workspace.views.values()].findLast(
            ({ userId, view }) => userId === person.slack.id && asText(view.callback_id) !== '',
          ),
        workspace.onChange,
      ),

    /** What a person can read in a form or on the home tab. */
    wordsOf: ({ view }: SlackView) => textsIn([view]).join('\n'),

    submit: (person: Person, form: SlackView, filled: FilledIn = {}, sending?: SlackSending) =>
      client.submitView({ user: person.slack.id, viewId: form.id, filled }, sending),

    close: (person: Person, form: SlackView, filled: FilledIn = {}) =>
      client.closeView({ user: person.slack.id, viewId: form.id, filled }),

    /** Opens the home tab and waits until it is drawn. */
    async home(person: Person): Promise<SlackView> {
      await client.openHome({ user: person.slack.id });
      const published = ({ method, asked }: SlackCall) =>
        method === 'views.publish' && asked.user_id === person.slack.id;
      await reader.next(`home tab of ${person.name}`, published);
      const home = workspace.homes.get(person.slack.id);
      if (!home) throw new Error('the home tab was refused');
      return home;
    },
  };
}

const labelOf = (button: Json) => asText(asJson(button.text).text);

/** Every button in a tree of blocks. */
function buttonsIn(tree: readonly unknown[]): Json[] {
  return tree.flatMap((one) => {
    if (Array.isArray(one)) return buttonsIn(one);
    if (typeof one !== 'object' || one === null) return [];
    const element = asJson(one);
    return element.type === 'button' ? [element] : buttonsIn(Object.values(element));
  });
}

/** Every text in a tree of blocks, unescaped as Slack shows it. */
function textsIn(tree: readonly unknown[]): string[] {
  return tree.flatMap((one) => {
    if (Array.isArray(one)) return textsIn(one);
    if (typeof one !== 'object' || one === null) return [];
    return Object.entries(one).flatMap(([key, value]) =>
      typeof value === 'string' ? (shown.has(key) ? [unescaped(value)] : []) : textsIn([value]),
    );
  });
}
const shown = new Set(['text', 'initial_value', 'initial_date', 'initial_time', 'alt_text']);
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
