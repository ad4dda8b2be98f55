import { beforeEach, describe, expect, it } from 'vitest';
import type { Outgoing } from '#conversation/reply.ts';
import { newId } from '#kernel/ids.ts';
import { DeliveryFailed } from '#platforms/platform.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty } from './county.ts';
import { leaseTimePasses, type MailRoom, openMailRoom } from './platform.ts';

withPostgres('The outbox', (database) => {
  let county: County;
  let room: MailRoom;
  beforeEach(async () => {
    county = await foundCounty(database());
    room = openMailRoom(county);
  });

  /** A message written with a deed of this process, not sent yet. */
  async function written(owner = room.owner): Promise<Outgoing> {
    const message: Outgoing = {
      id: newId(),
      ...county.identity('ines'),
      place: { kind: 'personal', channelId: null, threadId: null },
      origin: {},
      reply: { kind: 'card', card: { summary: 'A note', parts: [{ kind: 'text', text: 'Rosa Marin' }] }, about: 'n-1' },
    };
    const { id, platform, tenantId: tenant_id, userId: user_id } = message;
    await county.glance((store) =>
      store.desk.send([{ id, platform, tenant_id, user_id, about: 'n-1', body: message, owner }]),
    );
    return message;
  }
  const row = async ({ id }: Outgoing) => database().prisma.outboxMessage.findUnique({ where: { id } });

  it('sends a message, keeps where it stands, and forgets its text', async () => {
    const message = await written();
    expect(await row(message)).toMatchObject({ state: 'SENDING', attempts: 1, leaseOwner: 'process-1' });
    await room.outbox.send(message, 1);
    expect(await row(message)).toMatchObject({
      state: 'SENT',
      body: null,
      channelId: 'D1',
      messageId: 'm-1',
      leaseOwner: null,
      lastCode: null,
    });
    expect(room.platform.looked).toEqual([]);
    expect(await county.glance((store) => store.desk.shown('n-1', county.identity('ines')))).toEqual({
      channelId: 'D1',
      messageId: 'm-1',
    });
    expect(await county.glance((store) => store.desk.shown('n-1', county.identity('tomas')))).toBeNull();
    expect(room.outbox.held()).toEqual([]);
  });

  it('sends the replies of one turn one after the other, and holds all of them meanwhile', async () => {
    const [first, second] = [await written(), await written()];
    const { promise: arrived, resolve } = Promise.withResolvers<void>();
    const answerNow = async ({ id }: Outgoing) => {
      if (id === first.id) await arrived;
      return null;
    };
    const sending = room.outbox.sendInOrder([first, second], answerNow);
    expect(room.outbox.held()).toEqual([first.id, second.id]);
    expect(room.platform.delivered).toEqual([]);
    resolve();
    await sending;
    expect(room.platform.delivered.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(room.outbox.held()).toEqual([]);
  });

  it('leaves it to the exchange that is still open, and sends itself what that cannot', async () => {
    const inside = await written();
    await room.outbox.send(inside, 1, async () => ({ message: null }));
    expect(await row(inside)).toMatchObject({ state: 'SENT', channelId: null, messageId: null });
    expect(room.platform.delivered).toEqual([]);
    await room.outbox.send(await written(), 1, async () => null);
    expect(room.platform.delivered).toHaveLength(1);
  });

  it('a person gets a message later that does not go through now, text kept, and is not asked for more often than allowed', async () => {
    const message = await written();
    room.platform.fails = new DeliveryFailed('later', 'ratelimited', 90_000);
    await room.outbox.send(message, 1);
    const waiting = await row(message);
    expect(waiting).toMatchObject({
      state: 'PENDING',
      lastCode: 'ratelimited',
      leaseOwner: null,
      body: { id: message.id },
    });
    expect((waiting?.notBefore.getTime() ?? 0) - Date.now()).toBeGreaterThan(80_000);
    expect(await room.outbox.sweep()).toBe(0);
    room.platform.fails = null;
    await leaseTimePasses(county);
    expect(await room.outbox.sweep()).toBe(1);
    expect(await row(message)).toMatchObject({ state: 'SENT', attempts: 2 });
    expect(room.counted).toEqual(['messages PENDING', 'messages SENT']);
  });

  it('gives up what can never go through, at once', async () => {
    const message = await written();
    room.platform.fails = new DeliveryFailed('never', 'channel_not_found');
    await room.outbox.send(message, 1);
    expect(await row(message)).toMatchObject({ state: 'DEAD', lastCode: 'channel_not_found', body: null });
    await leaseTimePasses(county);
    expect(await room.outbox.sweep()).toBe(0);
  });

  it('T8: writes no more into a conversation that blocked it, until the person speaks again', async () => {
    const who = county.identity('ines');
    const keep = (conversationId: string) =>
      county.glance((store) =>
        store.desk.keepReference({ ...who, conversationId, reference: { here: true }, at: new Date() }),
      );
    const known = () => county.glance((store) => store.desk.personal(who));
    const personal = { ...(await written()), place: { kind: 'personal', channelId: 'D9', threadId: null } } as const;
    const posted = { ...(await written()), reply: { ...personal.reply, kind: 'public' } } as Outgoing;
    await keep('D9');
    await keep(`personal:${who.userId}`);
    room.platform.fails = new DeliveryFailed('blocked', 'MessageWritesBlocked');
    // A channel that takes no post says nothing of the person's own conversation.
    await room.outbox.send(posted, 1);
    expect(await known()).toEqual({ here: true });
    await room.outbox.send(personal, 1);
    expect(await row(personal)).toMatchObject({ state: 'DEAD', lastCode: 'MessageWritesBlocked' });
    expect(await known()).toBeNull();
    await keep('D9');
    expect(await known()).toEqual({ here: true });
  });

  it('gives up after twelve tries, and logs codes and counts only', async () => {
    const message = await written();
    room.platform.fails = new TypeError('Rosa Marin');
    await room.outbox.send(message, 1);
    for (let tries = 2; tries <= 12; tries += 1) {
      await leaseTimePasses(county);
      await room.outbox.sweep();
    }
    expect(await row(message)).toMatchObject({ state: 'DEAD', attempts: 12, lastCode: 'TypeError' });
    expect(room.platform.delivered).toHaveLength(12);
    expect(room.talk.logged.join()).not.toContain('Rosa');
    room.platform.fails = 'Rosa Marin' as never;
    const other = await written();
    await room.outbox.send(other, 1);
    expect(await row(other)).toMatchObject({ lastCode: 'unknown' });
  });

  describe('before it sends a second time', () => {
    const again = async () => {
      const message = await written('dead');
      await leaseTimePasses(county);
      expect(await room.outbox.sweep()).toBe(1);
      return message;
    };

    it('F12: asks whether the first went through, and sends nothing when it did', async () => {
      room.platform.finds = { message: { channelId: 'D1', messageId: 'found' } };
      const message = await again();
      expect(room.platform.looked).toEqual([message.id]);
      expect(room.platform.delivered).toEqual([]);
      expect(await row(message)).toMatchObject({ state: 'SENT', messageId: 'found', attempts: 2 });
    });

    it.each(['absent', 'unknown'] as const)('and sends it when it is %s', async (finds) => {
      room.platform.finds = finds;
      const message = await again();
      expect(room.platform.delivered.map(({ id }) => id)).toEqual([message.id]);
    });
  });

  it('R3: is not concluded by a process whose message was taken over meanwhile', async () => {
    const message = await written();
    await leaseTimePasses(county);
    const other = openMailRoom(county, 'process-2');
    other.platform.fails = new DeliveryFailed('later', 'busy', 60_000);
    await other.outbox.sweep();
    await room.outbox.send(message, 1);
    expect(await row(message)).toMatchObject({ state: 'PENDING', attempts: 2, messageId: null });
  });

  it('R3: is not concluded twice by the same process, an old try after a new one', async () => {
    const message = await written();
    await leaseTimePasses(county);
    const [claimed] = await room.mailroom.claimOutbound(room.owner, 1);
    expect(claimed?.attempts).toBe(2);
    await room.outbox.send(message, 1);
    expect(await row(message)).toMatchObject({ state: 'SENDING', attempts: 2 });
  });

  it('R3: two processes that sweep at once send each message once', async () => {
    const messages = await Promise.all(Array.from({ length: 9 }, () => written('dead')));
    await leaseTimePasses(county);
    const other = openMailRoom(county, 'process-2');
    await Promise.all([room.outbox.sweep(), other.outbox.sweep(), room.outbox.sweep()]);
    const sent = [...room.platform.delivered, ...other.platform.delivered].map(({ id }) => id);
    expect(sent.sort()).toEqual(messages.map(({ id }) => id).sort());
  });

  it('is not held up by a message that nobody can read any more', async () => {
    const odd = await written('dead');
    await database().prisma.outboxMessage.update({ where: { id: odd.id }, data: { body: { written: 'otherwise' } } });
    const whole = await written('dead');
    await leaseTimePasses(county);
    expect(await room.outbox.sweep()).toBe(2);
    expect(await row(odd)).toMatchObject({ state: 'DEAD', lastCode: 'unreadable' });
    expect(await row(whole)).toMatchObject({ state: 'SENT' });
  });

  describe('F23: the conversation that a delivery opened', () => {
    const kept = () => county.glance((store) => store.desk.personal(county.identity('ines')));

    it('is kept for the next message', async () => {
      room.platform.personal = { conversation: { id: 'D1' } };
      await room.outbox.send(await written(), 1);
      expect(await kept()).toEqual({ conversation: { id: 'D1' } });
    });

    it('does not count as a failure to deliver when it cannot be kept', async () => {
      room.platform.personal = { conversation: { id: '\0' } };
      const message = await written();
      await room.outbox.send(message, 1);
      expect(await row(message)).toMatchObject({ state: 'SENT' });
      expect(await kept()).toBeNull();
    });
  });

  it('F25: asks what became of a message whose end could not be written, though its sender lives on', async () => {
    const { sql } = database();
    let away = true;
    const query = async <Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]> => {
      if (away && /UPDATE outbox SET state = row/.test(text)) throw new Error('away');
      return sql.query<Row>(text, values);
    };
    room = openMailRoom(county, 'process-1', { sql: { ...sql, query } });
    const message = await written();
    await room.outbox.send(message, 1);
    expect(await row(message)).toMatchObject({ state: 'SENDING' });
    away = false;
    room.platform.finds = { message: { channelId: 'D1', messageId: 'm-1' } };
    await leaseTimePasses(county);
    await room.mailroom.renew(room.owner, { envelopes: room.inbox.held(), messages: room.outbox.held() });
    expect(await room.outbox.sweep()).toBe(1);
    expect(room.platform.delivered).toHaveLength(1);
    expect(await row(message)).toMatchObject({ state: 'SENT' });
  });

  it('keeps the lease of what it is sending', async () => {
    const message = await written();
    await leaseTimePasses(county);
    await room.mailroom.renew(room.owner, { envelopes: [], messages: [message.id] });
    expect(await openMailRoom(county, 'process-2').outbox.sweep()).toBe(0);
  });

  it('sends nothing for nothing', async () => {
    await county.glance((store) => store.desk.send([]));
    expect(await room.outbox.sweep()).toBe(0);
  });
});

withPostgres('The mail room', (database) => {
  it('R3: remembers a delivery for a day after it was dealt with, and no longer', async () => {
    const county = await foundCounty(database());
    const { mailroom } = openMailRoom(county);
    const envelope = (delivery: string) => {
      const id = `${delivery}-${county.tag}`;
      return { id, platform: 'slack', tenant_id: `T${county.tag}`, delivery, body: {}, owner: 'me' } as const;
    };
    await mailroom.keep([envelope('a'), envelope('b'), envelope('c')]);
    const done = (delivery: string, hours: number) =>
      database().sql.exec(
        `UPDATE inbox SET state = 'done', done_at = now() - interval '${hours} hours' WHERE id = '${delivery}-${county.tag}'`,
      );
    await done('a', 25);
    await done('b', 23);
    expect(await mailroom.forget()).toBe(1);
    expect(await mailroom.keep([envelope('a'), envelope('b'), envelope('c')])).toEqual([true, false, false]);
  });

  it('U6: tells by how much the clock of the database is ahead', async () => {
    const { mailroom } = openMailRoom(await foundCounty(database()));
    expect(Math.abs(await mailroom.clockSkewMs())).toBeLessThan(5_000);
  });
});
