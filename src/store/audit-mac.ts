import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { AuditEvent } from '#domain/audit-event.ts';

/** HMAC-SHA256 in hex. The first value names what is signed, so that no code can pass for one of another kind. */
export function mac(key: KeyObject, ...values: readonly (string | number | null)[]): string {
  return createHmac('sha256', key).update(JSON.stringify(values)).digest('hex');
}

/** The code that ties an audit event to its id and every one of its fields. */
export function macOfEvent(key: KeyObject, id: string, event: AuditEvent): string {
  const { organizationId, actorId, platform, tenantId, platformUserId, action, outcome } = event;
  const who = [organizationId, actorId, platform, tenantId, platformUserId];
  const what = [action, outcome, event.caseId, event.objectId, event.reason, event.request];
  return mac(key, 'audit event 1', id, event.at, ...who, ...what);
}

export function sameMac(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
