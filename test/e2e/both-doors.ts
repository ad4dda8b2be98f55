import type { Person } from '#playground/people.ts';
import type { SpokenClip } from '#playground/spoken-clip.ts';
import type { TestHouse } from './house.ts';

/** What stands on a person's screen, whichever product it is. */
export interface Seen {
  readonly id: string;
  readonly words: string;
  readonly labels: readonly string[];
}

/** The same deeds at either door. */
export interface Hands<Card extends Seen = Seen> {
  say(text: string): Promise<unknown>;
  speak(clip: SpokenClip, text?: string, change?: Readonly<Record<string, unknown>>): Promise<unknown>;
  next(): Promise<Card>;
  press(card: Card, label: string): Promise<void>;
  /** Mends the words of a clip in their form. */
  reword(card: Card, words: string): Promise<void>;
}

export const doors = ['Slack', 'Teams'] as const;

/** A person's hands at a door; cards go back to the door they came from. */
export function handsAt(door: (typeof doors)[number], { slack, teams }: TestHouse, who: Person): Hands {
  const seen = (card: Awaited<ReturnType<typeof slack.next>>) => ({ ...card, id: card.ts });
  const by = { user: who.teams.aadObjectId, conversation: teams.personalOf(who) };
  const atSlack: Hands<ReturnType<typeof seen>> = {
    say: (text) => slack.say(who, text),
    speak: (clip, text = '', change = {}) => slack.client.voiceClip({ user: who.slack.id, clip, text, change }),
    next: async () => seen(await slack.next(who)),
    press: async (card, label) => void (await slack.press(who, card, label)),
    async reword(card, words) {
      await slack.press(who, card, 'Edit words');
      await slack.submit(who, await slack.form(who), { words });
    },
  };
  const atTeams: Hands<Awaited<ReturnType<typeof teams.next>>> = {
    say: (text) => teams.say(who, text),
    speak: (clip, text = '', change = {}) => teams.client.voiceClip({ ...by, clip, text, change }),
    next: () => teams.next(who),
    press: async (card, label) => void (await teams.press(who, card, label)),
    async reword(card, words) {
      await teams.press(who, card, 'Edit words');
      await teams.submit(who, await teams.dialog(who), { words });
    },
  };
  return (door === 'Slack' ? atSlack : atTeams) as Hands;
}
