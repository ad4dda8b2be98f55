/**
 * `npm run audit:verify`: says whether the audit trail is as it was written, and names the first row that is not.
 * `--head FILE` compares it with the heads exported to that file; `--export FILE` adds today's head when all is well.
 */
import { keysOf } from '#config/keys.ts';
import { systemClock } from '#kernel/clock.ts';
import { exportHead, readHeads } from '#store/audit-head.ts';
import { DatabaseUnusable } from '#store/sql.ts';
import { type BadRow, verifyAudit } from '#store/verify-audit.ts';
import { readOptions } from './options.ts';
import { withDatabase } from './with-database.ts';

const values = readOptions({ head: { type: 'string' }, export: { type: 'string' } });

const meanings: Record<BadRow['why'], string> = {
  edited: 'is not as Fieldnote wrote it',
  deleted: 'is gone',
  unlinked: 'has lost its link in the chain',
  moved: 'does not stand where it was sealed, or its link was changed',
  inserted: 'was not written by Fieldnote',
  cut: 'is missing or does not agree with the exported head: the end of the trail was cut off',
};

await withDatabase(async (database, config) => {
  if (!(await database.ready())) throw new DatabaseUnusable('The database is not at this version: npm run db:migrate');
  const { audit: key } = await keysOf(config);
  const verdict = await verifyAudit(database, key, values.head ? await readHeads(values.head, key) : []);
  if (!verdict.ok) {
    const { why, position, seq } = verdict.firstBad;
    const row = [seq && `event ${seq}`, position && `position ${position}`].filter(Boolean).join(', ');
    console.error(`The audit trail was tampered with. First bad row: ${row} ${meanings[why]}.`);
    return 1;
  }
  const { head, unsealed } = verdict;
  console.log(`The audit trail is whole: ${head.position} events sealed, ${unsealed} not sealed yet.`);
  console.log(`Head: ${head.position} ${head.hash || '(empty)'}`);
  if (values.export) await exportHead(database, key, values.export, `${systemClock.now()}`.slice(0, 10));
  return 0;
});
