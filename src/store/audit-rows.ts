import type { AuditEvent } from '#domain/audit-event.ts';

/** The columns of an audit event `e` as this code wants them, whichever driver reads them. */
export const eventColumns = `e.seq::text AS seq, e.id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  e.organization_id AS "organizationId", e.actor_id AS "actorId", e.platform, e.tenant_id AS "tenantId",
  e.platform_user_id AS "platformUserId", e.action, e.outcome, e.case_id AS "caseId", e.object_id AS "objectId",
  e.reason, e.request, e.mac`;

export interface EventRow extends AuditEvent {
  readonly seq: string;
  readonly id: string;
  readonly mac: string;
}
