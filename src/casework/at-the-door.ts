import type { AuditEvent } from '#domain/audit-event.ts';
import type { Identity } from '#domain/worker.ts';
import type { Store, World } from './ports.ts';

/** What happened before, or without, a person we know: audited like everything else. */
export interface DoorEvent {
  readonly action: Extract<
    AuditEvent['action'],
    'link.request' | 'account.change' | 'source.change' | 'door.refuse' | 'roster.import'
  >;
  readonly outcome: Extract<AuditEvent['outcome'], 'allowed' | 'refused'>;
  readonly reason: string | null;
  readonly who: Partial<Identity> | null;
  readonly organizationId: string | null;
  readonly request: string | null;
}

/** Does something that needs no known actor, with its audit row and whatever else belongs in the same transaction. */
export async function atTheDoor<Result>(
  world: World,
  event: DoorEvent,
  run: (store: Store) => Promise<Result>,
): Promise<Result> {
  return world.transaction(async (store) => {
    const result = await run(store);
    await store.trail.record([
      {
        at: world.clock.now().toString({ smallestUnit: 'millisecond' }),
        organizationId: event.organizationId,
        actorId: null,
        platform: event.who?.platform ?? null,
        tenantId: event.who?.tenantId ?? null,
        platformUserId: event.who?.userId ?? null,
        action: event.action,
        outcome: event.outcome,
        caseId: null,
        objectId: null,
        reason: event.reason,
        request: event.request,
      },
    ]);
    return result;
  });
}
