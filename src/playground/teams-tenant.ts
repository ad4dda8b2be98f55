import type { Clock } from '#kernel/clock.ts';
import type { Json } from './json.ts';
import { type Person, type TeamsPlace, teamsAppId } from './people.ts';
import type { SpokenClip } from './spoken-clip.ts';

export interface TeamsConversation {
  readonly id: string;
  readonly name: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  readonly members: readonly TeamsUser[];
  /** The bot may not write here any more: removed, or blocked by the person. */
  readonly blocked: boolean;
}

export interface TeamsUser {
  /** `29:…`, the id of a person toward this one bot. */
  readonly id: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly name: string;
  readonly userRole: 'user' | 'guest';
}

export interface TeamsActivity {
  readonly id: string;
  readonly conversationId: string;
  /** The first message of the thread in a channel. */
  readonly threadId: string | null;
  /** `28:…` for the bot. */
  readonly from: string;
  readonly text: string;
  readonly attachments: readonly Json[];
  readonly at: string;
  readonly edited: boolean;
  /** A card that an action put in the place of the first attachment, by person. */
  readonly personalCards: ReadonlyMap<string, Json>;
}

/** A dialog on someone's screen. */
export interface TeamsDialog {
  readonly title: string;
  readonly card: Json;
  readonly conversationId: string;
  readonly activityId: string | null;
  /** The message-extension command it belongs to; null for a dialog opened by a card. */
  readonly commandId: string | null;
}

export const teamsBotId = `28:${teamsAppId}`;
const compact = (id: string) => id.replaceAll('-', '');
const personalId = (aadObjectId: string) => `a:1${compact(aadObjectId)}`;

/** Everything the fake Teams remembers. */
export type TeamsTenant = ReturnType<typeof createTenant>;

export function createTenant(clock: Clock, people: readonly Person[], places: readonly TeamsPlace[]) {
  const users = new Map<string, TeamsUser>();
  const conversations = new Map<string, TeamsConversation>();
  const activities: TeamsActivity[] = [];
  const dialogs = new Map<string, TeamsDialog>();
  /** The last thing Teams itself told a person: a toast, an error. */
  const notices = new Map<string, string>();
  const files = new Map<string, SpokenClip>();
  const listeners = new Set<() => void>();
  let lastActivity = 0;

  const changed = () => {
    for (const listener of [...listeners]) listener();
  };

  for (const { name, teams } of people) {
    const user: TeamsUser = { ...teams, id: `29:1${compact(teams.aadObjectId)}`, name };
    users.set(teams.aadObjectId, user);
    const id = personalId(teams.aadObjectId);
    conversations.set(id, { id, name: '', kind: 'personal', members: [user], blocked: false });
  }
  for (const place of places) {
    const members = people.filter((person) => place.members.includes(person.key));
    conversations.set(place.id, {
      id: place.id,
      name: place.name,
      kind: place.kind,
      members: members.flatMap((person) => users.get(person.teams.aadObjectId) ?? []),
      blocked: false,
    });
  }

  const findUser = (id: string): TeamsUser | undefined =>
    users.get(id) ?? [...users.values()].find((user) => user.id === id);

  return {
    users,
    conversations,
    activities,
    dialogs,
    notices,
    files,
    findUser,
    changed,
    now: () => clock.now(),

    /** Calls the listener after every change, until the returned function is called. */
    onChange(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** Milliseconds, unique in the tenant and growing: how Teams names a message. */
    nextActivityId(): string {
      lastActivity = Math.max(clock.now().epochMilliseconds, lastActivity + 1);
      return String(lastActivity);
    },

    /** The person's own conversation with the bot. */
    personalConversation(aadObjectId: string): TeamsConversation {
      const conversation = conversations.get(personalId(aadObjectId));
      if (!conversation) throw new Error(`no such Teams user: ${aadObjectId}`);
      return conversation;
    },

    setConversation(id: string, change: Partial<TeamsConversation>): void {
      const conversation = conversations.get(id);
      if (!conversation) throw new Error(`no such conversation: ${id}`);
      conversations.set(id, { ...conversation, ...change });
      changed();
    },

    addActivity(activity: TeamsActivity): void {
      activities.push(activity);
      changed();
    },

    findActivity: (conversationId: string, id: string) =>
      activities.find((activity) => activity.conversationId === conversationId && activity.id === id),

    replaceActivity(next: TeamsActivity): void {
      const at = activities.findIndex((one) => one.conversationId === next.conversationId && one.id === next.id);
      if (at >= 0) activities[at] = next;
      changed();
    },

    removeActivity(conversationId: string, id: string): void {
      const at = activities.findIndex((one) => one.conversationId === conversationId && one.id === id);
      if (at >= 0) activities.splice(at, 1);
      changed();
    },
  };
}
