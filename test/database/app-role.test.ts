import { beforeAll, expect, it } from 'vitest';
import { createLog } from '#kernel/log.ts';
import { recordAudit } from '#store/audit.ts';
import { type Database, openDatabase } from '#store/client.ts';
import { auditEvent, auditKey } from './audit-events.ts';
import { seedCase, seedDraft, seedRisk, seedSigned } from './caseload.ts';
import { emptyPostgresUrl } from './harness.ts';

let owner: Database;
let app: Database;

beforeAll(async () => {
  const url = await emptyPostgresUrl();
  const open = (address: string) =>
    openDatabase({ url: { reveal: () => address }, dataDir: '', log: createLog('silent') });
  owner = await open(url);
  await owner.sql.exec('CREATE ROLE fieldnote_app LOGIN');
  await owner.migrate();
  app = await open(url.replace('postgres@', 'fieldnote_app@'));
  return async () => {
    await Promise.all([owner.close(), app.close()]);
  };
});

it('U4: the role the program runs as can do its work and finds the database ready', async () => {
  await seedSigned(app.prisma, await seedCase(app.prisma));
  await recordAudit(app.prisma, [auditEvent()], auditKey);
  expect(await app.ready()).toBe(true);
});

it.each(['contact', 'addendum', 'audit_event', 'audit_link'])(
  'U4: that role has no right to change %s',
  async (table) => {
    await expect(app.sql.exec(`DELETE FROM ${table}`)).rejects.toThrow(`permission denied for table ${table}`);
    await expect(app.sql.exec(`TRUNCATE ${table}`)).rejects.toThrow(`permission denied for table ${table}`);
    await expect(app.sql.exec(`ALTER TABLE ${table} DISABLE TRIGGER ALL`)).rejects.toThrow('must be owner');
    const [column] = await owner.sql.query<{ name: string }>(
      'SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 LIMIT 1',
      [table],
    );
    await expect(app.sql.exec(`UPDATE ${table} SET "${column?.name}" = DEFAULT`)).rejects.toThrow('permission denied');
  },
);

it('U4: that role can work off a risk signal and has no right to delete one', async () => {
  const seeded = await seedCase(app.prisma);
  const id = await seedRisk(app.prisma, seeded, await seedDraft(app.prisma, seeded));
  const acknowledgedAt = new Date('2026-03-02T18:00:00Z');
  await app.prisma.riskSignal.update({
    where: { id },
    data: { state: 'acknowledged', acknowledgedById: seeded.workerId, acknowledgedAt },
  });
  await expect(app.sql.exec('DELETE FROM risk_signal')).rejects.toThrow('permission denied for table risk_signal');
});

it('U4: that role cannot rewrite the history of migrations', async () => {
  await expect(app.sql.exec('DELETE FROM _prisma_migrations')).rejects.toThrow('permission denied');
});
