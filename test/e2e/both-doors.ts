import type { Person } from '#playground/people.ts';
import type { SpokenClip } from '#playground/spoken-clip.ts';
import type { TestHouse } from './house.ts';

/** What stands on a person's screen, whichever product it is. */
export interface Seen {
  readonly id: string;
  /** What the lock screen shows. */
  readonly summary: string;
  readonly words: string;
  readonly labels: readonly string[];
}

/** A form on the screen: what can be read in it, and sending it with these entries. */
export interface OpenForm<Card extends Seen = Seen> {
  readonly words: string;
  submit(entries: Readonly<Record<string, string>>): Promise<Card>;
}

/** The same deeds at either door. */
export interface Hands<Card extends Seen = Seen> {
  /** Says it and reads what comes back. */
  ask(text: string): Promise<Card>;
  speak(clip: SpokenClip, text?: string, change?: Readonly<Record<string, unknown>>): Promise<unknown>;
  next(): Promise<Card>;
  /** Presses the button and reads what comes of it. */
  tap(card: Card, label: string): Promise<Card>;
  /** Presses a button that brings a form. */
  open(card: Card, label: string): Promise<OpenForm<Card>>;
  /** All that the bot has said to this person alone, a text each. */
  told(): readonly string[];
}

export const doors = ['Slack', 'Teams'] as const;

/** A person's hands at a door; cards go back to the door they came from. */
export function handsAt(door: (typeof doors)[number], { slack, teams }: TestHouse, who: Person): Hands {
  const seen = (card: Awaited<ReturnType<typeof slack.next>>) => ({ ...card, id: card.ts, summary: card.text });
  const by = { user: who.teams.aadObjectId, conversation: teams.personalOf(who) };
  const atSlack: Hands<ReturnType<typeof seen>> = {
    ask: async (text) => seen(await slack.ask(who, text)),
    speak: (clip, text = '', change = {}) => slack.client.voiceClip({ user: who.slack.id, clip, text, change }),
    next: async () => seen(await slack.next(who)),
    tap: async (card, label) => seen(await slack.tap(who, card, label)),
    async open(card, label) {
      await slack.press(who, card, label);
      const form = await slack.form(who);
      const submit = async (entries: Readonly<Record<string, string>>) =>
        seen(await slack.reply(who, slack.submit(who, form, entries)));
      return { words: slack.wordsOf(form), submit };
    },
    told: () =>
      slack.workspace.messages
        .filter(({ channel, user }) => channel === slack.directOf(who) && user !== who.slack.id)
        .map(({ blocks }) => JSON.stringify(blocks)),
  };
  const atTeams: Hands<Awaited<ReturnType<typeof teams.next>>> = {
    ask: (text) => teams.ask(who, text),
    speak: (clip, text = '', change = {}) => teams.client.voiceClip({ ...by, clip, text, change }),
    next: () => teams.next(who),
    tap: (card, label) => teams.tap(who, card, label),
    async open(card, label) {
      await teams.press(who, card, label);
      const dialog = await teams.dialog(who);
      return {
        words: teams.wordsOf(dialog),
        submit: (entries) => teams.reply(who, teams.submit(who, dialog, entries)),
      };
    },
    told: () =>
      teams.tenant.activities
        .filter(({ conversationId, from }) => conversationId === by.conversation && from.startsWith('28:'))
        .map(({ attachments }) => JSON.stringify(attachments)),
  };
  return (door === 'Slack' ? atSlack : atTeams) as Hands;
}
