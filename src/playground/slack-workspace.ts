import { randomBytes } from 'node:crypto';
import type { Clock } from '#kernel/clock.ts';
import type { Json } from './json.ts';
import { type Person, type SlackAccount, type SlackPlace, slackBot, slackTeam } from './people.ts';
import type { SpokenClip } from './spoken-clip.ts';

export interface SlackUser extends SlackAccount {
  readonly name: string;
  readonly email: string;
  readonly locale: string;
}

export interface SlackChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'im' | 'private' | 'public';
  readonly members: readonly string[];
  readonly isArchived?: boolean;
  readonly isExtShared?: boolean;
  readonly isPendingExtShared?: boolean;
}

export interface SlackMessage {
  readonly ts: string;
  readonly channel: string;
  /** Who wrote it: a person, or the bot. */
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly metadata: Json | null;
  readonly threadTs: string | null;
  readonly edited: boolean;
  /** The one person who sees it; null when everyone in the channel does. */
  readonly onlyFor: string | null;
  /** What is attached, as its event names it. */
  readonly files?: readonly Json[];
}

/** A modal on someone's screen, or someone's home tab. */
export interface SlackView {
  readonly id: string;
  readonly hash: string;
  readonly userId: string;
  readonly view: Json;
  readonly externalId: string;
  /** What the bot said is wrong with the last submission, by block. */
  readonly errors: Readonly<Record<string, string>>;
}

export interface Trigger {
  readonly userId: string;
  readonly madeAt: number;
  readonly used: boolean;
}

export interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  /** The message whose button was pressed. */
  readonly messageTs: string | null;
  readonly madeAt: number;
  readonly uses: number;
}

/** Everything the fake Slack remembers. Private messages, views and triggers are kept like the rest. */
export type SlackWorkspace = ReturnType<typeof createWorkspace>;

export function createWorkspace(clock: Clock, people: readonly Person[], places: readonly SlackPlace[]) {
  const users = new Map<string, SlackUser>();
  const channels = new Map<string, SlackChannel>();
  const messages: SlackMessage[] = [];
  const views = new Map<string, SlackView>();
  const homes = new Map<string, SlackView>();
  const triggers = new Map<string, Trigger>();
  const responseUrls = new Map<string, ResponseUrl>();
  const files = new Map<string, SpokenClip>();
  const listeners = new Set<() => void>();
  let lastTs = 0;
  let lastView = 0;

  const nowMs = () => clock.now().epochMilliseconds;
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };

  for (const person of people) {
    const handle = person.name.toLowerCase().replaceAll(' ', '.');
    users.set(person.slack.id, {
      isEmailConfirmed: true,
      ...person.slack,
      name: person.name,
      email: `${handle}@riverbend.example`,
      locale: 'en-US',
    });
  }
  users.set(slackBot.userId, {
    id: slackBot.userId,
    teamId: slackTeam.id,
    isBot: true,
    name: 'Fieldnote',
    email: '',
    locale: 'en-US',
  });
  for (const place of places) {
    const members = people.filter((person) => place.members.includes(person.key)).map((person) => person.slack.id);
    channels.set(place.id, {
      id: place.id,
      name: place.name,
      kind: place.kind === 'private' ? 'private' : 'public',
      members: [...members, slackBot.userId],
      isExtShared: place.kind === 'shared',
    });
  }

  return {
    users,
    channels,
    messages,
    views,
    homes,
    triggers,
    responseUrls,
    files,
    nowMs,
    changed,

    /** Calls the listener after every change, until the returned function is called. */
    onChange(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** Seconds and microseconds, unique in the workspace and growing: how Slack names a message. */
    nextTs(): string {
      lastTs = Math.max(nowMs() * 1000, lastTs + 1);
      return `${Math.floor(lastTs / 1_000_000)}.${String(lastTs % 1_000_000).padStart(6, '0')}`;
    },

    nextViewId: () => {
      lastView += 1;
      return `V0${String(lastView).padStart(8, '0')}`;
    },

    /** The direct conversation of a person with the bot; made when it is first asked for. */
    directChannel(userId: string): SlackChannel {
      const id = `D${userId.slice(1)}`;
      const channel = channels.get(id) ?? { id, name: '', kind: 'im', members: [userId, slackBot.userId] };
      channels.set(id, channel);
      return channel;
    },

    setUser(id: string, change: Partial<SlackUser>): void {
      const user = users.get(id);
      if (!user) throw new Error(`no such Slack user: ${id}`);
      users.set(id, { ...user, ...change });
      changed();
    },

    setChannel(id: string, change: Partial<SlackChannel>): void {
      const channel = channels.get(id);
      if (!channel) throw new Error(`no such Slack channel: ${id}`);
      channels.set(id, { ...channel, ...change });
      changed();
    },

    addMessage(message: SlackMessage): void {
      messages.push(message);
      changed();
    },

    findMessage: (channel: string, ts: string) =>
      messages.find((message) => message.channel === channel && message.ts === ts),

    replaceMessage(message: SlackMessage): void {
      const at = messages.findIndex((one) => one.channel === message.channel && one.ts === message.ts);
      if (at >= 0) messages[at] = message;
      changed();
    },

    removeMessage(channel: string, ts: string): void {
      const at = messages.findIndex((one) => one.channel === channel && one.ts === ts);
      if (at >= 0) messages.splice(at, 1);
      changed();
    },

    /** What a person sees in a channel, oldest first: private messages of others are left out. */
    seenBy: (userId: string, channel: string) =>
      messages.filter((one) => one.channel === channel && (one.onlyFor === null || one.onlyFor === userId)),

    /** A trigger of this person's last deed: lets the bot open one modal within three seconds. */
    newTrigger(userId: string): string {
      const id = `${nowMs()}.${randomBytes(4).readUInt32BE()}.${randomBytes(16).toString('hex')}`;
      triggers.set(id, { userId, madeAt: nowMs(), used: false });
      return id;
    },

    /** The path that takes a few answers to this deed. */
    newResponsePath(channel: string, user: string, messageTs: string | null = null): string {
      const id = randomBytes(12).toString('hex');
      responseUrls.set(id, { channel, user, messageTs, madeAt: nowMs(), uses: 0 });
      return `/response/${id}`;
    },
  };
}
