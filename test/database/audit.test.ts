import { createSecretKey } from 'node:crypto';
import { expect, it } from 'vitest';
import { recordAudit } from '#store/audit.ts';
import { readHead, sealAudit } from '#store/audit-chain.ts';
import { verifyAudit } from '#store/verify-audit.ts';
import { auditEvent, auditKey } from './audit-events.ts';
import { withDatabases, withPostgres } from './harness.ts';

withDatabases('The audit trail', (database) => {
  const organization = { id: 'o-1', name: 'x', timeZone: 'UTC', noteDueHours: 1, noteDueSource: 'x' };

  it('U3: is whole before the first event', async () => {
    expect(await sealAudit(database(), auditKey)).toBe(0);
    expect(await verifyAudit(database(), auditKey)).toEqual({ ok: true, head: { position: 0, hash: '' }, unsealed: 0 });
  });

  it('U1: keeps who did what, as it was handed over, several at once and in order', async () => {
    const events = [
      auditEvent(),
      auditEvent({ action: 'case.read', actorId: null, reason: 'guest', outcome: 'refused' }),
    ];
    await recordAudit(database().prisma, events, auditKey);
    const rows = await database().prisma.auditEvent.findMany({ orderBy: { seq: 'asc' } });
    expect(rows.map(({ seq: _seq, id: _id, mac: _mac, at, ...row }) => ({ ...row, at: at.toISOString() }))).toEqual(
      events,
    );
  });

  it('U2: when the event cannot be written, nothing of the deed is kept', async () => {
    const unwritable = auditEvent({ outcome: null as never });
    const deed = database().prisma.$transaction(async (tx) => {
      await tx.organization.create({ data: organization });
      await recordAudit(tx, [unwritable], auditKey);
    });
    await expect(deed).rejects.toThrow();
    expect(await database().prisma.organization.count()).toBe(0);
  });

  it('U2: when the deed fails after its event, the event is not kept either', async () => {
    const before = await database().prisma.auditEvent.count();
    const deed = database().prisma.$transaction(async (tx) => {
      await recordAudit(tx, [auditEvent()], auditKey);
      throw new Error('late');
    });
    await expect(deed).rejects.toThrow('late');
    expect(await database().prisma.auditEvent.count()).toBe(before);
  });

  it('U3: is sealed in batches without gaps, each event once, and verifies', async () => {
    for (let written = 0; written < 2_500; written += 500) {
      await recordAudit(
        database().prisma,
        Array.from({ length: 500 }, () => auditEvent()),
        auditKey,
      );
    }
    const events = await database().prisma.auditEvent.count();
    expect((await verifyAudit(database(), auditKey)) as object).toMatchObject({ ok: true, unsealed: events });
    expect(await sealAudit(database(), auditKey)).toBe(events);
    expect(await sealAudit(database(), auditKey)).toBe(0);
    const head = await readHead(database().sql);
    expect(head.position).toBe(events);
    expect(await verifyAudit(database(), auditKey, [head])).toEqual({ ok: true, head, unsealed: 0 });
  });

  it('U3: a tail that was cut off shows against a head kept elsewhere, also once new events have taken its place', async () => {
    const { prisma, sql } = database();
    const head = await readHead(sql);
    await sql.exec('ALTER TABLE audit_event DISABLE TRIGGER ALL; ALTER TABLE audit_link DISABLE TRIGGER ALL');
    await sql.exec(`DELETE FROM audit_event WHERE seq >= (SELECT event_seq FROM audit_link WHERE position = 2000)`);
    await sql.exec('DELETE FROM audit_link WHERE position >= 2000');
    const cut = { ok: false, firstBad: { why: 'cut', position: 2_000, seq: null } };
    expect(await verifyAudit(database(), auditKey, [head])).toEqual(cut);
    await recordAudit(
      prisma,
      Array.from({ length: 1_000 }, () => auditEvent()),
      auditKey,
    );
    await sealAudit(database(), auditKey);
    expect(await verifyAudit(database(), auditKey, [head])).toMatchObject({
      ok: false,
      firstBad: { why: 'cut', position: head.position },
    });
    expect(await verifyAudit(database(), auditKey)).toMatchObject({ ok: true });
  });

  it('U3: an event that Fieldnote did not write is not sealed, holds up no other, and is named', async () => {
    const { prisma, sql } = database();
    const [forged] = await sql.query<{ seq: string }>(
      `INSERT INTO audit_event (id, at, action, outcome, mac) VALUES ('forged', now(), 'note.sign', 'allowed', repeat('0', 64))
       RETURNING seq::text`,
    );
    await recordAudit(prisma, [auditEvent()], auditKey);
    expect(await sealAudit(database(), auditKey)).toBe(1);
    expect(await verifyAudit(database(), auditKey)).toEqual({
      ok: false,
      firstBad: { why: 'inserted', position: null, seq: forged?.seq },
    });
  });

  it('U3: nothing verifies with another key', async () => {
    expect(await verifyAudit(database(), createSecretKey(Buffer.alloc(32, 8)))).toMatchObject({
      ok: false,
      firstBad: { why: 'edited', position: 1 },
    });
  });
});

withPostgres('The sealer', (database) => {
  it('U3: seals an event that commits after one with a higher number', async () => {
    const { prisma } = database();
    await prisma.$transaction(async (slow) => {
      await recordAudit(slow, [auditEvent()], auditKey);
      await recordAudit(prisma, [auditEvent()], auditKey);
      expect(await sealAudit(database(), auditKey)).toBe(1);
    });
    expect(await sealAudit(database(), auditKey)).toBe(1);
    const order = await database().sql.query('SELECT event_seq::int AS seq FROM audit_link ORDER BY position');
    expect(order).toEqual([{ seq: 2 }, { seq: 1 }]);
    expect(await verifyAudit(database(), auditKey)).toMatchObject({ ok: true, unsealed: 0 });
  });

  it('U3: is one at a time: several at once seal every event once', async () => {
    await recordAudit(
      database().prisma,
      Array.from({ length: 3_000 }, () => auditEvent()),
      auditKey,
    );
    const sealed = await Promise.all([1, 2, 3].map(() => sealAudit(database(), auditKey)));
    expect(sealed.reduce((sum, one) => sum + one)).toBe(3_000);
    expect(await verifyAudit(database(), auditKey)).toMatchObject({ ok: true, unsealed: 0 });
  });

  it('U3: lets writers go on while it seals', async () => {
    await database().transaction(async (sql) => {
      await sql.query('SELECT pg_advisory_xact_lock(1936941420)');
      await sql.exec('LOCK TABLE audit_link IN SHARE MODE');
      await recordAudit(database().prisma, [auditEvent()], auditKey);
      expect(await sealAudit(database(), auditKey)).toBe(0);
    });
  });
});
