import type { KeyObject } from 'node:crypto';
import type { Trail } from '#casework/ports.ts';
import type { AuditAction, AuditOutcome } from '#domain/audit-event.ts';
import { recordAudit } from './audit.ts';
import type { Transaction } from './client.ts';

export const trail = (tx: Transaction, key: KeyObject): Trail => ({
  record: (events) => recordAudit(tx, events, key),

  async ofCase(organizationId, caseId, { before, size }) {
    const found = await tx.auditEvent.findMany({
      where: { organizationId, caseId, ...(before ? { seq: { lt: BigInt(before) } } : {}) },
      orderBy: { seq: 'desc' },
      take: size + 1,
    });
    const page = found.slice(0, size);
    const actorIds = page.flatMap(({ actorId }) => actorId ?? []);
    const actors = await tx.worker.findMany({ where: { id: { in: actorIds } }, select: { id: true, name: true } });
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    const rows = page.map(({ at, actorId, action, outcome }) => ({
      at: at.toISOString(),
      actorName: (actorId && names.get(actorId)) || null,
      action: action as AuditAction,
      outcome: outcome as AuditOutcome,
    }));
    return { rows, next: found.length > size ? (page.at(-1)?.seq.toString() ?? null) : null };
  },
});
