import { beforeEach, describe, expect, it } from 'vitest';
import type { Inbound } from '#conversation/inbound.ts';
import { fault, unreachable } from '#kernel/problem.ts';
import { withDatabases } from '../harness.ts';
import { type County, foundCounty, visit } from './county.ts';
import { leaseTimePasses, type MailRoom, openMailRoom } from './platform.ts';

withDatabases('The inbox', (database) => {
  let county: County;
  let room: MailRoom;
  beforeEach(async () => {
    county = await foundCounty(database());
    room = openMailRoom(county);
  });
  const said = (text = visit, more: Partial<Inbound> = {}) => room.talk.inbound('ines', { kind: 'words', text }, more);
  const rows = () => database().prisma.inboxMessage.findMany({ where: { tenantId: `T${county.tag}` } });

  it('keeps what was said before it says so, then takes the turn and sends the answer', async () => {
    const order: string[] = [];
    await room.inbox.receive(said(), {
      stored: () => order.push(`stored, ${room.platform.delivered.length} sent`),
    });
    expect(order).toEqual(['stored, 0 sent']);
    expect(room.platform.delivered).toHaveLength(1);
    expect(await county.notes()).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'done', body: null, attempts: 1 }]);
    expect(room.counted).toEqual(['turns done', 'messages SENT']);
    expect(room.inbox.held()).toEqual([]);
  });

  it('R3 F2: has one effect for the same delivery, fifty times at once over two processes', async () => {
    const other = openMailRoom(county, 'process-2');
    const message = said();
    let stored = 0;
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        (index % 2 ? room : other).inbox.receive(message, {
          stored: () => {
            stored += 1;
          },
        }),
      ),
    );
    expect(stored).toBe(50);
    expect(await county.notes()).toHaveLength(1);
    expect(room.platform.delivered.length + other.platform.delivered.length).toBe(1);
  });

  it('R3: has one effect for a repeat that comes after a restart', async () => {
    const message = said();
    await room.inbox.receive(message);
    await openMailRoom(county, 'process-2').inbox.receive(message);
    expect(await county.notes()).toHaveLength(1);
  });

  it('F3: takes a delivery whose first try never came', async () => {
    await room.inbox.receive(said(visit, { delivery: 'retry-2' }));
    expect(await county.notes()).toHaveLength(1);
  });

  it('answers each of many that come at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, hour) => room.inbox.receive(said(`C-101 hv at ${hour + 1}am`))));
    expect(await county.notes()).toHaveLength(12);
    expect(room.platform.delivered).toHaveLength(12);
  });

  it('F28: takes signs that the database cannot keep without refusing what came with them', async () => {
    const odd = said('C-101 home visit \0 \ud800 today', { origin: { formId: 'V\0' } });
    await Promise.all([room.inbox.receive(odd), room.inbox.receive(said()), room.inbox.receive(said())]);
    const texts = (await county.notes()).map(({ rawText }) => rawText).sort();
    expect(texts).toEqual([visit, visit, 'C-101 home visit \ufffd \ufffd today']);
  });

  it('F1: takes up what a process left behind when it died, once', async () => {
    const message = said();
    const { platform, tenantId: tenant_id, delivery } = message;
    await room.mailroom.keep([{ id: `left-${delivery}`, platform, tenant_id, delivery, body: message, owner: 'dead' }]);
    expect(await room.inbox.sweep()).toBe(0);
    await leaseTimePasses(county);
    const other = openMailRoom(county, 'process-2');
    const taken = await Promise.all([room.inbox.sweep(), other.inbox.sweep(), room.inbox.sweep()]);
    expect(taken.reduce((one, two) => one + two)).toBe(1);
    expect(await county.notes()).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'done', attempts: 2 }]);
  });

  describe('when the platform or the database does not answer', () => {
    const failing = (error: Error) => {
      const { door } = room.talk.rooms;
      room.platform.person = async () => {
        throw error;
      };
      return () => {
        room.platform.person = async () => door('slack').person({ tenantId: '', userId: '' });
      };
    };

    it('F25: gives the envelope back and takes it up later, with one effect', async () => {
      const mend = failing(unreachable());
      await room.inbox.receive(said());
      expect(await rows()).toMatchObject([{ state: 'received', leaseOwner: '', attempts: 1 }]);
      expect(await room.inbox.sweep()).toBe(0);
      mend();
      await leaseTimePasses(county);
      expect(await room.inbox.sweep()).toBe(1);
      expect(await county.notes()).toHaveLength(1);
      expect(room.counted).toEqual(['turns failed', 'turns done', 'messages SENT']);
    });

    it('waits longer after each try, and after eight buries it for an operator, words kept', async () => {
      failing(new TypeError('Rosa Marin'));
      await room.inbox.receive(said());
      const waits: number[] = [];
      for (let tries = 2; tries <= 9; tries += 1) {
        const [row] = await rows();
        waits.push(Math.round(((row?.leaseUntil.getTime() ?? 0) - Date.now()) / 1_000));
        await leaseTimePasses(county);
        await room.inbox.sweep();
      }
      expect(await rows()).toMatchObject([{ state: 'buried', attempts: 8, body: { said: { text: visit } } }]);
      expect(waits.slice(0, 7)).toEqual(waits.slice(0, 7).toSorted((a, b) => a - b));
      expect(waits[5]).toBeGreaterThan(25);
      expect(room.counted.filter((one) => one === 'turns buried')).toHaveLength(1);
      expect(room.talk.logged.join()).not.toContain('Rosa');
      expect(room.talk.logged.at(-1)).toContain('"problem":"TypeError"');
    });

    it('says of an unknown thing thrown only that it is unknown', async () => {
      failing('Rosa Marin' as never);
      await room.inbox.receive(said());
      expect(room.talk.logged.at(-1)).toContain('"problem":"unknown"');
      failing(fault());
      await room.inbox.receive(said());
      expect(room.talk.logged.at(-1)).toContain('"problem":"fault"');
    });
  });

  it('says nothing of a turn that another process took over', async () => {
    const person = room.platform.person;
    room.platform.person = async () => {
      await database().sql.exec(`UPDATE inbox SET lease_owner = 'process-2' WHERE tenant_id = 'T${county.tag}'`);
      return person();
    };
    await room.inbox.receive(said());
    expect(await county.notes()).toEqual([]);
    expect(await county.trail()).toEqual([]);
    expect(room.platform.delivered).toEqual([]);
    expect(room.counted).toEqual([]);
    expect(room.talk.logged.join()).toContain('turn.taken_over');
  });

  it('is not held up by an envelope that nobody can read any more', async () => {
    const keep = async (body: unknown, id: string) => {
      const kept = { platform: 'slack', tenant_id: `T${county.tag}`, owner: 'dead' } as const;
      await room.mailroom.keep([{ id: `${id}-${county.tag}`, delivery: id, body, ...kept }]);
    };
    await keep({ written: 'by another version' }, 'odd');
    await keep(said(), 'whole');
    await leaseTimePasses(county);
    expect(await room.inbox.sweep()).toBe(2);
    expect(await county.notes()).toHaveLength(1);
    const states = (await rows()).map(({ delivery, state }) => `${delivery} ${state}`);
    expect(states.sort()).toEqual(['odd buried', 'whole done']);
  });
});
