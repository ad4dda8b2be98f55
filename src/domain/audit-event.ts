/** Every deed the audit trail knows. A closed list: a use case cannot be written without a name from it. */
export const auditActions = [
  'note.draft',
  'note.start',
  'note.open',
  'note.list',
  'note.edit',
  'note.answer',
  'note.second_look',
  'note.reword',
  'note.choose_case',
  'note.sign',
  'note.discard',
  'clip.keep',
  'clip.again',
  'clip.delete',
  'addendum.open',
  'addendum.add',
  'risk.raise',
  'risk.list',
  'risk.open',
  'risk.acknowledge',
  'risk.done',
  'risk.dismiss',
  'case.find',
  'case.read',
  'case.list',
  'home.read',
  'help.read',
  'people.read',
  'people.link',
  'link.request',
  'account.change',
  'source.change',
  'door.refuse',
  'roster.import',
  'audit.read',
  'audit.verify',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** `allowed` the deed was done · `refused` it was not theirs to do · the rest: nothing was done, and why. */
export const auditOutcomes = ['allowed', 'refused', 'missing', 'unclear', 'stale', 'unreachable', 'fault'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];

/** Who did what, when and how it ended. Ids and codes only: no name and no note text, ever. */
export interface AuditEvent {
  /** UTC, ISO with milliseconds. */
  readonly at: string;
  readonly organizationId: string | null;
  readonly actorId: string | null;
  readonly platform: string | null;
  readonly tenantId: string | null;
  readonly platformUserId: string | null;
  readonly action: AuditAction;
  readonly outcome: AuditOutcome;
  readonly caseId: string | null;
  readonly objectId: string | null;
  /** A code that says why: `tenant`, `guest`, `shared_place`; of a risk signal its code and the state it was found in. */
  readonly reason: string | null;
  /** The delivery that asked for it. */
  readonly request: string | null;
}

/** A line of a case's audit trail as an auditor reads it. */
export interface TrailRow {
  /** UTC, ISO. */
  readonly at: string;
  readonly actorName: string | null;
  readonly action: AuditAction;
  readonly outcome: AuditOutcome;
}
