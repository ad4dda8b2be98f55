import { beforeEach, describe, expect, it } from 'vitest';
import type { Inbound } from '#conversation/inbound.ts';
import { fault, Problem, unreachable } from '#kernel/problem.ts';
import { withDatabases, withPostgres } from '../harness.ts';
import { type County, foundCounty } from './county.ts';
import { leaseTimePasses, type MailRoom, openMailRoom } from './platform.ts';

const visit = 'C-101 home visit today 9am with Rosa Marin';

const county = { one: null as unknown as County };

withDatabases('The inbox', (database) => {
  let room: MailRoom;
  beforeEach(async () => {
    county.one = await foundCounty(database());
    room = openMailRoom(county.one);
  });
  const said = (text = visit, more: Partial<Inbound> = {}) => room.talk.inbound('ines', { kind: 'words', text }, more);
  const drafts = async () => {
    const { id } = await county.one.actor('ines');
    return database().prisma.note.findMany({ where: { authorId: id } });
  };
  const rows = () => database().prisma.inboxMessage.findMany({ where: { tenantId: `T${county.one.tag}` } });

  it('keeps what was said before it says so, then takes the turn and sends the answer', async () => {
    const order: string[] = [];
    await room.inbox.receive(said(), {
      stored: () => order.push(`stored, ${room.platform.delivered.length} sent`),
    });
    expect(order).toEqual(['stored, 0 sent']);
    expect(room.platform.delivered).toHaveLength(1);
    expect(await drafts()).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'done', body: null, attempts: 1 }]);
    expect(room.counted).toEqual(['turns done', 'messages SENT']);
    expect(room.inbox.held()).toEqual([]);
  });

  it('R3 F2: has one effect for the same delivery, fifty times at once over two processes', async () => {
    const other = openMailRoom(county.one, 'process-2');
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
    expect(await drafts()).toHaveLength(1);
    expect(room.platform.delivered.length + other.platform.delivered.length).toBe(1);
  });

  it('R3: has one effect for a repeat that comes after a restart', async () => {
    const message = said();
    await room.inbox.receive(message);
    await openMailRoom(county.one, 'process-2').inbox.receive(message);
    expect(await drafts()).toHaveLength(1);
  });

  it('F3: takes a delivery whose first try never came', async () => {
    await room.inbox.receive(said(visit, { delivery: 'retry-2' }));
    expect(await drafts()).toHaveLength(1);
  });

  it('answers each of many that come at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, hour) => room.inbox.receive(said(`C-101 hv at ${hour + 1}am`))));
    expect(await drafts()).toHaveLength(12);
    expect(room.platform.delivered).toHaveLength(12);
  });

  it('F28: takes signs that the database cannot keep without refusing what came with them', async () => {
    const odd = said('C-101 home visit \0 \ud800 today', { origin: { formId: 'V\0' } });
    await Promise.all([room.inbox.receive(odd), room.inbox.receive(said()), room.inbox.receive(said())]);
    const texts = (await drafts()).map(({ rawText }) => rawText).sort();
    expect(texts).toEqual([visit, visit, 'C-101 home visit \ufffd \ufffd today']);
  });

  it('F1: takes up what a process left behind when it died, once', async () => {
    const message = said();
    const { platform, tenantId: tenant_id, delivery } = message;
    await room.mailroom.keep([{ id: `left-${delivery}`, platform, tenant_id, delivery, body: message, owner: 'dead' }]);
    expect(await room.inbox.sweep()).toBe(0);
    await leaseTimePasses(county.one);
    const other = openMailRoom(county.one, 'process-2');
    const taken = await Promise.all([room.inbox.sweep(), other.inbox.sweep(), room.inbox.sweep()]);
    expect(taken.reduce((one, two) => one + two)).toBe(1);
    expect(await drafts()).toHaveLength(1);
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
      await leaseTimePasses(county.one);
      expect(await room.inbox.sweep()).toBe(1);
      expect(await drafts()).toHaveLength(1);
      expect(room.counted).toEqual(['turns failed', 'turns done', 'messages SENT']);
    });

    it('waits longer after each try, and after eight buries it for an operator, words kept', async () => {
      failing(new TypeError('Rosa Marin'));
      await room.inbox.receive(said());
      const waits: number[] = [];
      for (let tries = 2; tries <= 9; tries += 1) {
        const [row] = await rows();
        waits.push(Math.round(((row?.leaseUntil.getTime() ?? 0) - Date.now()) / 1_000));
        await leaseTimePasses(county.one);
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
      await database().sql.exec(`UPDATE inbox SET lease_owner = 'process-2' WHERE tenant_id = 'T${county.one.tag}'`);
      return person();
    };
    await room.inbox.receive(said());
    expect(await drafts()).toEqual([]);
    expect(await county.one.trail()).toEqual([]);
    expect(room.platform.delivered).toEqual([]);
    expect(room.counted).toEqual([]);
    expect(room.talk.logged.join()).toContain('turn.taken_over');
  });

  it('is not held up by an envelope that nobody can read any more', async () => {
    const keep = async (body: unknown, id: string) => {
      const kept = { platform: 'slack', tenant_id: `T${county.one.tag}`, owner: 'dead' } as const;
      await room.mailroom.keep([{ id: `${id}-${county.one.tag}`, delivery: id, body, ...kept }]);
    };
    await keep({ written: 'by another version' }, 'odd');
    await keep(said(), 'whole');
    await leaseTimePasses(county.one);
    expect(await room.inbox.sweep()).toBe(2);
    expect(await drafts()).toHaveLength(1);
    const states = (await rows()).map(({ delivery, state }) => `${delivery} ${state}`);
    expect(states.sort()).toEqual(['odd buried', 'whole done']);
  });
});

withPostgres('The inbox in an outage', (database) => {
  let room: MailRoom;
  /** Statements of the mail room fail while this holds a reason. */
  const outage: { of: RegExp | null } = { of: null };
  beforeEach(async () => {
    outage.of = null;
    county.one = await foundCounty(database());
    const { sql } = database();
    const query = async <Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]> => {
      // A commit whose answer is lost: done, and yet an error.
      const rows = await sql.query<Row>(text, values);
      if (outage.of?.test(text)) throw Object.assign(new Error('lost'), { code: 'ECONNRESET' });
      return rows;
    };
    room = openMailRoom(county.one, 'process-1', { sql: { ...sql, query } });
  });
  const said = () => room.talk.inbound('ines', { kind: 'words', text: visit });
  const drafts = async () => database().prisma.note.count({ where: { authorId: (await county.one.actor('ines')).id } });
  const renew = () => room.mailroom.renew(room.owner, { envelopes: room.inbox.held(), messages: room.outbox.held() });

  it('F25: tells the platform that nothing was kept, so that it sends it again', async () => {
    outage.of = /INSERT INTO inbox/;
    const stored: string[] = [];
    const ended = await room.inbox.receive(said(), { stored: () => stored.push('stored') }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(ended).toBeInstanceOf(Problem);
    expect(ended).toMatchObject({ kind: 'unreachable' });
    expect(stored).toEqual([]);
  });

  it('F25: loses nothing of an envelope whose commit went through unseen, though its holder lives on', async () => {
    outage.of = /INSERT INTO inbox/;
    const message = said();
    await room.inbox.receive(message).catch(() => undefined);
    outage.of = null;
    await room.inbox.receive(message);
    expect(await drafts()).toBe(0);
    await leaseTimePasses(county.one);
    await renew();
    await room.inbox.sweep();
    expect(await drafts()).toBe(1);
  });

  it('F25: takes up an envelope that could not be given back, though its holder lives on', async () => {
    room.platform.person = async () => {
      outage.of = /UPDATE inbox SET lease_owner = ''/;
      throw unreachable();
    };
    await room.inbox.receive(said());
    await database().sql.exec(`UPDATE inbox SET lease_owner = 'process-1' WHERE tenant_id = 'T${county.one.tag}'`);
    outage.of = null;
    room.platform.person = async () => room.talk.platform.person;
    await leaseTimePasses(county.one);
    await renew();
    await room.inbox.sweep();
    expect(await drafts()).toBe(1);
  });

  describe.each([
    ['is full', '53100', 'BEFORE INSERT ON note FOR EACH ROW', 'TRIGGER'],
    ['is locked', '55P03', 'BEFORE INSERT ON audit_event FOR EACH ROW', 'TRIGGER'],
    [
      'restarts in the middle of a commit',
      '57P01',
      'AFTER INSERT ON note DEFERRABLE INITIALLY DEFERRED FOR EACH ROW',
      'CONSTRAINT TRIGGER',
    ],
  ])('F25: when the database %s', (_how, state, when, kind) => {
    const refuse = () =>
      database().sql.exec(`
        CREATE FUNCTION no_service() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'no service' USING ERRCODE = '${state}'; END $$;
        CREATE ${kind} no_service ${when} EXECUTE FUNCTION no_service();`);
    const mend = () => database().sql.exec('DROP FUNCTION no_service() CASCADE');

    it('nothing is half saved, and what was said is done once the trouble is over', async () => {
      await refuse();
      try {
        await room.inbox.receive(said());
        expect(await drafts()).toBe(0);
        expect(await county.one.trail()).toEqual([]);
      } finally {
        await mend();
      }
      const told = room.platform.delivered.length;
      await leaseTimePasses(county.one);
      await room.inbox.sweep();
      // A row of the audit trail that could not be written is told at once; everything else is tried again.
      if (told > 0) expect(JSON.stringify(room.platform.delivered)).toContain('could not be recorded');
      else expect(await drafts()).toBe(1);
      expect(
        await database().prisma.inboxMessage.findMany({ where: { tenantId: `T${county.one.tag}` } }),
      ).toMatchObject([{ state: 'done', body: null }]);
    });
  });

  describe('keeps a lease', () => {
    const overdue = async () => {
      const [row] = await database().prisma.inboxMessage.findMany({ where: { tenantId: `T${county.one.tag}` } });
      return (row?.leaseUntil.getTime() ?? 0) < Date.now();
    };

    it('of what it works on, so that a slow turn is not taken over', async () => {
      let go: () => void = () => undefined;
      const slow = new Promise<void>((resolve) => {
        go = resolve;
      });
      const begun = new Promise<void>((begin) => {
        room.platform.person = async () => {
          begin();
          await slow;
          return room.talk.platform.person;
        };
      });
      const turn = room.inbox.receive(said());
      await begun;
      await leaseTimePasses(county.one);
      expect(await overdue()).toBe(true);
      await renew();
      expect(await overdue()).toBe(false);
      expect(await openMailRoom(county.one, 'process-2').inbox.sweep()).toBe(0);
      go();
      await turn;
      expect(await drafts()).toBe(1);
    });
  });
});
