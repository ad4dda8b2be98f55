import { beforeEach, describe, expect, it } from 'vitest';
import { Problem, unreachable } from '#kernel/problem.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, visit } from './county.ts';
import { leaseTimePasses, type MailRoom, openMailRoom } from './platform.ts';

withPostgres('The inbox in an outage', (database) => {
  let county: County;
  let room: MailRoom;
  /** Statements of the mail room fail while this holds a reason. */
  const outage: { of: RegExp | null } = { of: null };
  beforeEach(async () => {
    outage.of = null;
    county = await foundCounty(database());
    const { sql } = database();
    const query = async <Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]> => {
      // A commit whose answer is lost: done, and yet an error.
      const rows = await sql.query<Row>(text, values);
      if (outage.of?.test(text)) throw Object.assign(new Error('lost'), { code: 'ECONNRESET' });
      return rows;
    };
    room = openMailRoom(county, 'process-1', { sql: { ...sql, query } });
  });
  const said = () => room.talk.inbound('ines', { kind: 'words', text: visit });
  const drafts = async () => (await county.notes()).length;
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
    await leaseTimePasses(county);
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
    await database().sql.exec(`UPDATE inbox SET lease_owner = 'process-1' WHERE tenant_id = 'T${county.tag}'`);
    outage.of = null;
    room.platform.person = async () => room.talk.platform.person;
    await leaseTimePasses(county);
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
        expect(await county.trail()).toEqual([]);
      } finally {
        await mend();
      }
      const told = room.platform.delivered.length;
      await leaseTimePasses(county);
      await room.inbox.sweep();
      // A row of the audit trail that could not be written is told at once; everything else is tried again.
      if (told > 0) expect(JSON.stringify(room.platform.delivered)).toContain('could not be recorded');
      else expect(await drafts()).toBe(1);
      expect(await database().prisma.inboxMessage.findMany({ where: { tenantId: `T${county.tag}` } })).toMatchObject([
        { state: 'done', body: null },
      ]);
    });
  });

  describe('keeps a lease', () => {
    const overdue = async () => {
      const [row] = await database().prisma.inboxMessage.findMany({ where: { tenantId: `T${county.tag}` } });
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
      await leaseTimePasses(county);
      expect(await overdue()).toBe(true);
      await renew();
      expect(await overdue()).toBe(false);
      expect(await openMailRoom(county, 'process-2').inbox.sweep()).toBe(0);
      go();
      await turn;
      expect(await drafts()).toBe(1);
    });
  });
});
