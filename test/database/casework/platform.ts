import type { Outgoing } from '#conversation/reply.ts';
import type { Inbox } from '#delivery/inbox.ts';
import { createInbox } from '#delivery/inbox.ts';
import { createOutbox, type Outbox } from '#delivery/outbox.ts';
import { createTurns, type Turns } from '#delivery/turns.ts';
import type { Platform, Receipt } from '#platforms/platform.ts';
import type { Database } from '#store/client.ts';
import { createMailroom } from '#store/mailroom.ts';
import type { County } from './county.ts';
import { type Talk, talkIn } from './talk.ts';

/** A platform that keeps what reaches it; the test says what goes wrong. */
export class FakePlatform implements Platform {
  readonly name = 'slack';
  readonly route = { method: 'POST', path: '/fake' } as const;
  readonly delivered: Outgoing[] = [];
  readonly looked: string[] = [];
  /** What a delivery throws; null when it goes through. */
  fails: Error | null = null;
  finds: Receipt | 'absent' | 'unknown' = 'absent';
  personal: Record<string, unknown> | undefined;
  readonly #talk: Talk;

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  person = async () => this.#talk.platform.person;
  audience = async () => this.#talk.platform.audience;
  fetchClip = async () => this.#talk.platform.clip;
  handle = async () => undefined;
  start = async () => undefined;
  stop = async () => undefined;

  async deliver(outgoing: Outgoing): Promise<Receipt> {
    this.delivered.push(outgoing);
    if (this.fails) throw this.fails;
    return {
      message: { channelId: 'D1', messageId: `m-${this.delivered.length}` },
      ...(this.personal ? { personal: this.personal } : {}),
    };
  }

  async find({ id }: Outgoing): Promise<Receipt | 'absent' | 'unknown'> {
    this.looked.push(id);
    return this.finds;
  }
}

export interface MailRoom {
  readonly owner: string;
  readonly talk: Talk;
  readonly platform: FakePlatform;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly turns: Turns;
  readonly mailroom: ReturnType<typeof createMailroom>;
  readonly counted: string[];
}

/** One process's mail room on a county's database, its platform played by the test. */
export function openMailRoom(
  county: County,
  owner = 'process-1',
  database: Pick<Database, 'sql'> = county.database,
): MailRoom {
  const talk = talkIn(county);
  const platform = new FakePlatform(talk);
  const mailroom = createMailroom(database);
  const counted: string[] = [];
  const metrics = {
    count: (name: string, labels: Readonly<Record<string, string>>) => {
      counted.push(`${name} ${Object.values(labels).slice(1).join(' ')}`);
    },
  };
  const turns = createTurns({ atOnce: 4, perPerson: 2 });
  const listening = createTurns({ atOnce: 1, perPerson: 1 });
  const { log } = talk.rooms;
  const outbox = createOutbox({ owner, mailroom, world: county.world, log, metrics, platform: () => platform });
  const rooms = { ...talk.rooms, door: () => platform };
  const looks = createTurns({ atOnce: 2, perPerson: 1 });
  const inbox = createInbox({ owner, mailroom, rooms, turns, listening, looks, outbox, log, metrics });
  return { owner, talk, platform, inbox, outbox, turns, mailroom, counted };
}

/** Lets every lease and waiting time of this county's rows run out. */
export async function leaseTimePasses({ database, tag }: County): Promise<void> {
  await database.sql.exec(`
    UPDATE inbox SET lease_until = now() - interval '1 second' WHERE tenant_id = 'T${tag}';
    UPDATE outbox SET lease_until = now() - interval '1 second', not_before = now() - interval '1 second' WHERE tenant_id = 'T${tag}'`);
}
