import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { recordAudit } from '#store/audit.ts';
import { type Head, readHead, sealAudit } from '#store/audit-chain.ts';
import type { Sql } from '#store/sql.ts';
import { type BadRow, verifyAudit } from '#store/verify-audit.ts';
import { auditEvent, auditKey } from './audit-events.ts';
import { withDatabases } from './harness.ts';

/** In the full count of `npm run faults`; `npm test` tries a part of them. */
const runs = process.env.FIELDNOTE_FAULTS ? 1_000 : 100;
const length = 120;

/** A way to tamper at a position, and the first row that must be named for it. */
interface Tampering {
  readonly name: string;
  readonly act: (sql: Sql, position: number, other: number) => Promise<unknown>;
  readonly named: (position: number, other: number) => Pick<BadRow, 'why' | 'position'>;
  /** Found only against a head kept elsewhere. */
  readonly needsHead?: true;
  /** The last row gone is a tail cut off, which is another matter. */
  readonly spareLast?: true;
}

const event = 'SELECT event_seq FROM audit_link WHERE position =';
const columns =
  'id, at, organization_id, actor_id, platform, tenant_id, platform_user_id, action, outcome, case_id, object_id, reason, request, mac';
const at = (why: BadRow['why']) => (position: number) => ({ why, position });
const first = (why: BadRow['why']) => (position: number, other: number) => ({
  why,
  position: Math.min(position, other),
});

const edits = [
  `id = id || 'x'`,
  `at = at + interval '1 ms'`,
  `organization_id = 'o-2'`,
  `actor_id = NULL`,
  `platform = 'teams'`,
  `tenant_id = 'T2'`,
  `platform_user_id = ''`,
  `action = 'note.draft'`,
  `outcome = 'refused'`,
  `case_id = 'case-2'`,
  `object_id = NULL`,
  `reason = 'guest'`,
  `request = 'delivery-2'`,
  `mac = repeat('0', 64)`,
  `mac = ''`,
].map(
  (change): Tampering => ({
    name: `an edit (${change})`,
    act: (sql, position) => sql.query(`UPDATE audit_event SET ${change} WHERE seq = (${event} $1)`, [position]),
    named: at('edited'),
  }),
);

const tamperings: readonly Tampering[] = [
  ...edits,
  {
    name: 'a deleted event',
    act: (sql, position) => sql.query(`DELETE FROM audit_event WHERE seq = (${event} $1)`, [position]),
    named: at('deleted'),
  },
  {
    name: 'a deleted event with its link',
    act: async (sql, position) => {
      await sql.query(`DELETE FROM audit_event WHERE seq = (${event} $1)`, [position]);
      await sql.query('DELETE FROM audit_link WHERE position = $1', [position]);
    },
    named: at('unlinked'),
    spareLast: true,
  },
  {
    name: 'a deleted event with its link, the rest moved up',
    act: async (sql, position) => {
      await sql.query(`DELETE FROM audit_event WHERE seq = (${event} $1)`, [position]);
      await sql.query('DELETE FROM audit_link WHERE position = $1', [position]);
      await sql.query('UPDATE audit_link SET position = -position WHERE position > $1', [position]);
      await sql.query('UPDATE audit_link SET position = -position - 1 WHERE position < 0');
    },
    named: at('moved'),
    spareLast: true,
  },
  {
    name: 'an inserted event and link, the rest moved down',
    act: async (sql, position) => {
      await sql.query('UPDATE audit_link SET position = -position WHERE position >= $1', [position]);
      await sql.query('UPDATE audit_link SET position = 1 - position WHERE position < 0');
      await sql.query(
        `WITH forged AS (INSERT INTO audit_event (id, at, action, outcome, mac)
           VALUES ('forged', now(), 'note.sign', 'allowed', repeat('0', 64)) RETURNING seq)
         INSERT INTO audit_link SELECT $1, seq, repeat('0', 64) FROM forged`,
        [position],
      );
    },
    named: at('edited'),
  },
  {
    name: 'two events with their contents swapped',
    act: async (sql, position, other) => {
      await sql.exec(`CREATE TEMPORARY TABLE swapped ON COMMIT DROP AS
        SELECT e.* FROM audit_event e JOIN audit_link l ON l.event_seq = e.seq WHERE l.position IN (${position}, ${other});
        DELETE FROM audit_event WHERE seq IN (SELECT seq FROM swapped);
        INSERT INTO audit_event (seq, ${columns}) SELECT (SELECT sum(seq) FROM swapped) - seq, ${columns} FROM swapped`);
    },
    named: first('moved'),
  },
  {
    name: 'two events with their numbers swapped, the links made to fit',
    act: async (sql, position, other) => {
      const both = `position IN (${position}, ${other})`;
      const sum = `(SELECT sum(event_seq) FROM audit_link WHERE ${both})`;
      await sql.exec(`CREATE TEMPORARY TABLE renumbered ON COMMIT DROP AS
        SELECT ${sum} AS sum, event_seq AS seq FROM audit_link WHERE ${both};
        UPDATE audit_event SET seq = -seq WHERE seq IN (SELECT seq FROM renumbered);
        UPDATE audit_event SET seq = (SELECT max(sum) FROM renumbered) + seq WHERE seq < 0;
        UPDATE audit_link SET event_seq = -event_seq WHERE ${both};
        UPDATE audit_link SET event_seq = (SELECT max(sum) FROM renumbered) + event_seq WHERE event_seq < 0`);
    },
    named: first('moved'),
  },
  {
    name: 'two links swapped',
    act: async (sql, position, other) => {
      await sql.query('UPDATE audit_link SET position = -position WHERE position IN ($1, $2)', [position, other]);
      await sql.query('UPDATE audit_link SET position = $1::bigint + $2::bigint + position WHERE position < 0', [
        position,
        other,
      ]);
    },
    named: first('moved'),
  },
  {
    name: 'an edited link',
    act: (sql, position) => sql.query(`UPDATE audit_link SET hash = repeat('0', 64) WHERE position = $1`, [position]),
    named: at('moved'),
  },
  {
    name: 'the tail cut off',
    act: async (sql, position) => {
      await sql.query(`DELETE FROM audit_event WHERE seq >= (${event} $1)`, [position]);
      await sql.query('DELETE FROM audit_link WHERE position >= $1', [position]);
    },
    named: at('cut'),
    needsHead: true,
  },
];

withDatabases('U3: tampering with the audit trail', (database) => {
  let head: Head;
  beforeAll(async () => {
    for (let written = 0; written < length; written += 1) {
      await recordAudit(database().prisma, [auditEvent({ objectId: `note-${written}` })], auditKey);
    }
    await sealAudit(database(), auditKey);
    head = await readHead(database().sql);
  });

  /** Tampers with the triggers off, expects the row to be named, and undoes everything. */
  async function expectNamed(tampering: Tampering, wanted: number, other: number): Promise<void> {
    const position = tampering.spareLast ? Math.min(wanted, length - 1) : wanted;
    const undone = new Error('undone');
    let verdict: unknown;
    const attempt = database().transaction(async (sql) => {
      await sql.exec('ALTER TABLE audit_event DISABLE TRIGGER ALL; ALTER TABLE audit_link DISABLE TRIGGER ALL');
      await tampering.act(sql, position, other);
      verdict = await verifyAudit({ sql }, auditKey, tampering.needsHead ? [head] : []);
      throw undone;
    });
    await expect(attempt).rejects.toBe(undone);
    expect(verdict).toMatchObject({ ok: false, firstBad: tampering.named(position, other) });
  }

  it(`U3: at ${runs} random positions the first bad row is named`, { timeout: 600_000 }, async () => {
    const place = fc.integer({ min: 1, max: length });
    const places = fc.uniqueArray(place, { minLength: 2, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tamperings), places, (tampering, [position = 1, other = 2]) =>
        expectNamed(tampering, position, other),
      ),
      { numRuns: runs },
    );
  });

  it.each(tamperings.map((tampering) => [tampering.name, tampering] as const))(
    'U3: %s is found at the first, a middle and the last position',
    async (_name, tampering) => {
      await expectNamed(tampering, 1, length);
      await expectNamed(tampering, length / 2, 2);
      await expectNamed(tampering, length, 1);
    },
  );

  it('after all that the trail is whole', async () => {
    expect(await verifyAudit(database(), auditKey, [head])).toEqual({ ok: true, head, unsealed: 0 });
  });
});
