import type { KeyObject } from 'node:crypto';
import type { AuditEvent } from '#domain/audit-event.ts';
import { newId } from '#kernel/ids.ts';
import { macOfEvent } from './audit-mac.ts';
import type { Transaction } from './client.ts';

/**
 * Writes audit events with one insert, in the transaction of the deed they are about: when it throws, the deed must not
 * be kept. Each carries a code made with `key`, which the database never sees.
 */
export async function recordAudit(
  tx: Pick<Transaction, 'auditEvent'>,
  events: readonly AuditEvent[],
  key: KeyObject,
): Promise<void> {
  const data = events.map((event) => {
    const id = newId<'audit event'>();
    const at = new Date(event.at);
    return { ...event, id, at, mac: macOfEvent(key, id, { ...event, at: at.toISOString() }) };
  });
  const [only, ...more] = data;
  // Prisma keeps the plan of `create`, and makes that of `createMany` anew each time: most deeds have one event.
  if (only && more.length === 0) await tx.auditEvent.create({ data: only, select: { id: true } });
  else await tx.auditEvent.createMany({ data });
}
