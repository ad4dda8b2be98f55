export const roles = ['worker', 'supervisor', 'admin', 'auditor'] as const;
export type Role = (typeof roles)[number];

export const platformNames = ['slack', 'teams'] as const;
export type PlatformName = (typeof platformNames)[number];

/** A person on a platform, by the platform's own ids. */
export interface Identity {
  readonly platform: PlatformName;
  readonly tenantId: string;
  readonly userId: string;
}

/** The person who asks, with what decides what they may do, read afresh for every request. */
export interface Actor {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly role: Role;
  /** IANA zone in which their "today" is judged. */
  readonly timeZone: string;
  readonly teamId: string | null;
  /** Teams they supervise. */
  readonly supervises: readonly string[];
  /** Workers they stand in for today. */
  readonly covers: readonly string[];
  readonly noteDue: NoteDue;
}

/** Hours after a contact within which its note is due, and where the number comes from. */
export interface NoteDue {
  readonly hours: number;
  readonly source: string;
}

/** Used when a roster names none: one agency's rule, shown as an example that each agency replaces. */
export const exampleNoteDue: NoteDue = { hours: 24, source: 'TX APS memo, Nov 2008 (example)' };

/** A line of the roster, without any case. */
export interface PersonRow {
  readonly rosterId: string;
  readonly name: string;
  readonly role: Role;
  readonly linked: readonly PlatformName[];
}
