import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { recordAudit } from '#store/audit.ts';
import { sealAudit } from '#store/audit-chain.ts';
import { auditEvent, auditKey } from './audit-events.ts';
import { seedCase, seedDraft, seedRisk, seedSigned } from './caseload.ts';
import { withDatabases } from './harness.ts';

withDatabases('What stands on record', (database) => {
  let seeded: Awaited<ReturnType<typeof seedCase>>;
  let signed: string;
  const run = (sql: string) => database().sql.exec(sql);

  beforeAll(async () => {
    seeded = await seedCase(database().prisma);
    signed = await seedSigned(database().prisma, seeded);
    await seedRisk(database().prisma, seeded, signed);
    await recordAudit(database().prisma, [auditEvent()], auditKey);
    await sealAudit(database(), auditKey);
  });

  describe.each([
    ['note', 'revision = 2', 'a signed note cannot be changed or deleted; write an addendum'],
    ['note', "status = 'draft'", 'a signed note cannot be changed or deleted; write an addendum'],
    ['contact', "outcome = 'contact_made'", 'a contact on record cannot be changed or deleted'],
    ['addendum', "text = 'other'", 'an addendum cannot be changed or deleted'],
    ['risk_signal', "state = 'protocol_done'", 'a risk signal cannot'],
    ['audit_event', "outcome = 'refused'", 'an audit event cannot be changed or deleted'],
    ['audit_link', "hash = ''", 'a link of the audit chain cannot be changed or deleted'],
  ])('%s', (table, change, refusal) => {
    it(`U4 U5: cannot be changed by raw SQL (${change})`, async () => {
      await expect(run(`UPDATE ${table} SET ${change}`)).rejects.toThrow(refusal);
    });
    it(`U4 U5: cannot be deleted by raw SQL (${change})`, async () => {
      await expect(run(`DELETE FROM ${table}`)).rejects.toThrow(refusal);
    });
    it(`U4 U5: cannot be emptied by raw SQL (${change})`, async () => {
      await expect(run(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('cannot be emptied');
    });
    it(`U4: stays so in a session that plays a replica (${change})`, async () => {
      const sabotage = database().transaction(async (sql) => {
        await sql.exec('SET LOCAL session_replication_role = replica');
        await sql.exec(`DELETE FROM ${table}`);
      });
      await expect(sabotage).rejects.toThrow(refusal);
    });
  });

  it('U5: the words of a draft cannot be changed, everything else of it can', async () => {
    const draft = await seedDraft(database().prisma, seeded);
    await run(`UPDATE note SET revision = 2, content = '{"a":1}' WHERE id = '${draft}'`);
    await expect(run(`UPDATE note SET raw_text = 'other' WHERE id = '${draft}'`)).rejects.toThrow(
      'the words of a note stay as they were written',
    );
    expect((await database().prisma.note.findUnique({ where: { id: draft } }))?.rawText).toBe('hv today');
  });

  it('a draft can be deleted', async () => {
    const draft = await seedDraft(database().prisma, seeded);
    await run(`DELETE FROM note WHERE id = '${draft}'`);
    expect(await database().prisma.note.count({ where: { id: draft } })).toBe(0);
  });

  it('a case with a signed note cannot be deleted away under it', async () => {
    await expect(run(`DELETE FROM case_file WHERE id = '${seeded.caseId}'`)).rejects.toThrow();
  });

  it.each([
    ["status = 'signed', signed_at = now()", 'note_draft_or_signed'],
    ["status = 'signed', content_hash = 'x'", 'note_draft_or_signed'],
    ["status = 'signed', signed_at = now(), content_hash = 'x', case_id = NULL", 'note_draft_or_signed'],
    ['signed_at = now()', 'note_draft_or_signed'],
    ["status = 'final'", 'note_draft_or_signed'],
    ['revision = 0', 'note_revision_counts'],
  ])('a note cannot become one with %s', async (change, rule) => {
    const draft = await seedDraft(database().prisma, seeded);
    await expect(run(`UPDATE note SET ${change} WHERE id = '${draft}'`)).rejects.toThrow(rule);
  });

  it.each(['tenant', 'chat_identity', 'link_request', 'message_change', 'conversation_reference', 'inbox', 'outbox'])(
    '%s knows only Slack and Teams',
    async (table) => {
      const rules = await database().sql.query<{ definition: string }>(
        'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = $1::regclass AND contype = $2',
        [table, 'c'],
      );
      expect(rules.map(({ definition }) => definition).join()).toContain(
        "platform = ANY (ARRAY['slack'::text, 'teams'::text])",
      );
    },
  );

  it('a draft has no contact, and none can be put there by a table of the same name in the way', async () => {
    const draft = await seedDraft(database().prisma, seeded);
    const insert = `INSERT INTO contact (note_id, case_id, contact_type, occurred_at, occurred_local, time_zone, precision,
      participants) VALUES ('${draft}', '${seeded.caseId}', 'client_contact', now(), '', 'UTC', 'date', '[]')`;
    await expect(run(insert)).rejects.toThrow('only a signed note has a contact or an addendum');
    const inTheWay = database().transaction(async (sql) => {
      await sql.exec(`CREATE TEMPORARY TABLE note ON COMMIT DROP AS SELECT * FROM public.note WHERE status = 'signed'`);
      await sql.exec(`UPDATE pg_temp.note SET id = '${draft}'`);
      await sql.exec(insert);
    });
    await expect(inTheWay).rejects.toThrow('only a signed note has a contact or an addendum');
  });

  it('a contact cannot be put on another case than its note', async () => {
    const other = await seedCase(database().prisma);
    const draft = await seedDraft(database().prisma, seeded);
    await run(`UPDATE note SET status = 'signed', signed_at = now(), content_hash = 'x' WHERE id = '${draft}'`);
    await expect(
      run(`INSERT INTO contact (note_id, case_id, contact_type, occurred_at, occurred_local, time_zone, precision,
        participants) VALUES ('${draft}', '${other.caseId}', 'client_contact', now(), '', 'UTC', 'date', '[]')`),
    ).rejects.toThrow('a contact belongs to the case of its note');
  });

  it('a draft has no addendum', async () => {
    const draft = await seedDraft(database().prisma, seeded);
    await expect(
      run(`INSERT INTO addendum (id, note_id, number, kind, reason, text, signed_by_id, signed_at, content_hash)
        VALUES ('${newId()}', '${draft}', 1, 'correction', '', '', '${seeded.workerId}', now(), '')`),
    ).rejects.toThrow('only a signed note has a contact or an addendum');
  });

  it('U5: after all that the signed note, its contact and its addendum are as they were', async () => {
    const note = await database().prisma.note.findUnique({
      where: { id: signed },
      include: { contact: true, addenda: true },
    });
    expect(note).toMatchObject({ status: 'signed', revision: 1, rawText: 'hv today', contentHash: 'abc' });
    expect(note?.contact).toMatchObject({ outcome: null, occurredLocal: '2026-03-02' });
    expect(note?.addenda).toMatchObject([{ text: 'It was Elm Street.' }]);
  });

  it.each([
    ['outbox', `not_before <= now() AND state IN ('PENDING', 'SENDING')`, 'outbox_to_send_idx'],
    ['inbox', `lease_until <= now() AND state = 'received'`, 'inbox_leftover_idx'],
  ])('the claim on the %s reads its own small index', async (table, due, index) => {
    const plan = await database().transaction(async (sql) => {
      await sql.exec('SET LOCAL enable_seqscan = off');
      return sql.query(`EXPLAIN SELECT id FROM ${table} WHERE ${due}`);
    });
    expect(JSON.stringify(plan)).toContain(index);
  });
});
