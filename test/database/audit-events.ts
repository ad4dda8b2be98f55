import { createSecretKey } from 'node:crypto';
import type { AuditEvent } from '#domain/audit-event.ts';

export const auditKey = createSecretKey(Buffer.alloc(32, 7));

/** Someone signed a note. */
export function auditEvent(change: Partial<AuditEvent> = {}): AuditEvent {
  return {
    at: '2026-03-02T17:00:00.120Z',
    organizationId: 'o-1',
    actorId: 'w-1',
    platform: 'slack',
    tenantId: 'T1',
    platformUserId: 'U1',
    action: 'note.sign',
    outcome: 'allowed',
    caseId: 'case-1',
    objectId: 'note-1',
    reason: null,
    request: 'delivery-1',
    ...change,
  };
}
