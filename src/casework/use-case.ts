import type { z } from 'zod';
import type { AuditAction, AuditEvent, AuditOutcome } from '#domain/audit-event.ts';
import { abilityOf, may, type Subject } from '#domain/policy.ts';
import type { Actor, Identity } from '#domain/worker.ts';
import type { Clock } from '#kernel/clock.ts';
import { LeaseLost } from '#kernel/lease-lost.ts';
import { fault, missing, Problem, refused, unclear, unreachable } from '#kernel/problem.ts';
import type { Store, World } from './ports.ts';

/** Where a deed is done: by whom, in which transaction, at what time. */
export interface Setting {
  readonly actor: Actor;
  readonly store: Store;
  readonly clock: Clock;
  /** Adds to the audit trail what the deed touched on its way, beside its own row. */
  also(event: Pick<AuditEvent, 'action' | 'outcome'> & Partial<AuditEvent>): void;
}

/** What a deed is about: everything the policy must allow, and what its audit row names. */
export interface About {
  readonly subjects: readonly Subject[];
  readonly caseId?: string | null;
  readonly objectId?: string | null;
  /** A code for its audit row, never words. */
  readonly reason?: string;
}

export interface UseCase<Input, Topic extends About, Outcome> {
  readonly action: AuditAction;
  readonly input: z.ZodType<Input>;
  /** Loads what the deed is about; null when there is no such thing. */
  readonly about: (input: Input, setting: Setting) => Promise<Topic | null>;
  readonly run: (input: Input, topic: Topic, setting: Setting) => Promise<Outcome>;
}

/** Who asks, and by which delivery. */
export interface Asking {
  readonly actor: Actor;
  readonly who: Identity | null;
  readonly request: string | null;
}

/** Why a deed was not done, and what it would have been about, as far as it came. */
export interface Failed {
  readonly problem: Problem;
  readonly about: About;
}

/** How a deed ended. */
export type Ending<Outcome> = { readonly outcome: Outcome } | Failed;

/** What is written in the transaction of the deed: replies and the receipt. */
export type Alongside<Outcome> = (ending: Ending<Outcome>, store: Store) => Promise<void>;

export type Deed<Outcome> = (
  world: World,
  asking: Asking,
  raw: unknown,
  alongside?: Alongside<Outcome>,
) => Promise<Outcome>;

/**
 * The only way to make a use case: parsing, permission, transaction, audit and receipt are not steps an author can
 * forget. A deed that fails is undone whole; that it was tried is recorded all the same, with what the person is told.
 */
export function defineUseCase<Input, Topic extends About, Outcome>(is: UseCase<Input, Topic, Outcome>): Deed<Outcome> {
  return async (world, asking, raw, alongside) => {
    let named: About = { subjects: [] };
    let denied = false;
    try {
      return await world.transaction(async (store) => {
        const extra: AuditEvent[] = [];
        const setting: Setting = {
          actor: asking.actor,
          store,
          clock: world.clock,
          also: (event) => extra.push({ ...row(is.action, event.outcome, asking, world.clock), ...event }),
        };
        const input = accept(is.input, raw);
        const topic = await is.about(input, setting);
        if (!topic) throw missing();
        named = topic;
        denied = !isAllowed(asking.actor, is.action, topic);
        // Refused and absent sound the same where a case or note is concerned (Z4); the audit row tells them apart.
        if (denied) throw topic.subjects.some(({ type }) => type !== 'Organization') ? missing() : refused();
        const outcome = await is.run(input, topic, setting);
        await record(store, [...extra, row(is.action, 'allowed', asking, world.clock, topic)]);
        await alongside?.({ outcome }, store);
        return outcome;
      });
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      await world.transaction(async (store) => {
        await record(store, [row(is.action, denied ? 'refused' : problem.kind, asking, world.clock, named)]);
        await alongside?.({ problem, about: named }, store);
      });
      throw problem;
    }
  };
}

function accept<Input>(schema: z.ZodType<Input>, raw: unknown): Input {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => [issue.path.join('.'), 'field.invalid']);
  throw unclear({ say: 'problem.input', fields: Object.fromEntries(fields) });
}

/** Whether the policy lets this person do that to everything it is about. */
export function isAllowed(actor: Actor, action: AuditAction, topic: About): boolean {
  const ability = abilityOf(actor);
  return topic.subjects.every((subject) => may(ability, action, subject));
}

/** What the person is told; null for what is no end: an outage, or a delivery that another process took over. */
function problemOf(error: unknown): Problem | null {
  if (error instanceof LeaseLost) return null;
  if (error instanceof Problem) return error.kind === 'unreachable' ? null : error;
  return fault({}, { cause: error });
}

function row(
  action: AuditAction,
  outcome: AuditOutcome,
  { actor, who, request }: Asking,
  clock: Clock,
  about: About = { subjects: [] },
): AuditEvent {
  return {
    at: clock.now().toString({ smallestUnit: 'millisecond' }),
    organizationId: actor.organizationId,
    actorId: actor.id,
    platform: who?.platform ?? null,
    tenantId: who?.tenantId ?? null,
    platformUserId: who?.userId ?? null,
    action,
    outcome,
    caseId: about.caseId ?? null,
    objectId: about.objectId ?? null,
    reason: about.reason ?? null,
    request,
  };
}

async function record(store: Store, events: readonly AuditEvent[]): Promise<void> {
  try {
    await store.trail.record(events);
  } catch (cause) {
    throw unreachable({ say: 'problem.unrecorded' }, { cause });
  }
}
