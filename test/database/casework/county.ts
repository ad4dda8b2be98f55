import { createHash } from 'node:crypto';
import { importRoster } from '#casework/import-roster.ts';
import type { Store, World } from '#casework/ports.ts';
import type { Asking, Deed } from '#casework/use-case.ts';
import type { Actor, Identity } from '#domain/worker.ts';
import { type Clock, instantFrom } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import { Problem } from '#kernel/problem.ts';
import type { Database } from '#store/client.ts';
import type { AuditEvent } from '#store/generated/client.ts';
import { createWorld } from '#store/world.ts';

/** A Wednesday, noon in New York. */
export const noon = '2026-03-04T17:00:00Z';

export const auditKey = Buffer.alloc(32, 9);

type Person = 'ines' | 'tomas' | 'mele' | 'kai' | 'greta' | 'ode' | 'pia' | 'lars';

/** An invented organisation; `tag` keeps the workspaces of several in one database apart. */
export const rosterOf = (tag: string) => {
  const account = (id: string) => [{ platform: 'slack' as const, tenantId: `T${tag}`, userId: `U-${id}` }];
  const person = (id: Person, name: string, role: string, team: string | null, timeZone = 'America/New_York') => ({
    id,
    name,
    role,
    team,
    timeZone,
    identities: account(id),
  });
  const file = (number: string, client: string, practiceArea: string, worker: string | null) => ({
    number,
    client,
    practiceArea,
    worker,
    openedOn: '2026-01-05',
  });
  return {
    organization: {
      name: `Harrow Bend ${tag}`,
      timeZone: 'America/New_York',
      slack: [`T${tag}`],
      teams: [`tenant-${tag}`],
      noteDue: { hours: 24, source: 'Agency rule 7 (example)' },
    },
    teams: [
      { id: 'north', name: 'North', supervisor: 'greta' as string | null },
      { id: 'south', name: 'South', supervisor: 'ode' },
    ],
    workers: [
      person('ines', 'Ines Falk', 'worker', 'north'),
      person('tomas', 'Tomas Berg', 'worker', 'north'),
      person('mele', 'Mele Tau', 'worker', 'south', 'Pacific/Tongatapu'),
      person('kai', 'Kai Nolan', 'worker', 'south', 'Pacific/Honolulu'),
      person('greta', 'Greta Holm', 'supervisor', 'north'),
      person('ode', 'Ode Marsh', 'supervisor', 'south'),
      person('pia', 'Pia Stone', 'admin', null),
      person('lars', 'Lars Quill', 'auditor', null),
    ],
    clients: [
      { id: 'c-1', name: 'Rosa Marin', aliases: ['Rosie'] },
      { id: 'c-2', name: 'Omar Haddad' },
      { id: 'c-3', name: 'Rosa Lindt' },
      { id: 'c-4', name: 'Wilma Tate' },
      { id: 'c-5', name: 'Jonas Reed' },
      { id: 'c-6', name: 'Petra Solis' },
      { id: 'c-7', name: 'Anton Weir' },
    ],
    cases: [
      file('C-101', 'c-1', 'cps', 'ines'),
      file('C-102', 'c-2', 'reentry', 'ines'),
      file('C-103', 'c-3', 'cps', 'ines'),
      file('C-104', 'c-4', 'aps', 'tomas'),
      file('C-105', 'c-5', 'behavioral_health', 'mele'),
      file('C-106', 'c-6', 'medical_discharge', 'kai'),
      file('C-107', 'c-7', 'cps', null),
    ],
    covers: [] as { worker: string; for: string; from: string; until: string }[],
  };
};
export type CountyRoster = ReturnType<typeof rosterOf>;

export interface TestClock extends Clock {
  set(iso: string): void;
}

export function clockAt(iso: string): TestClock {
  let current = instantFrom(iso);
  return {
    now: () => current,
    set(later) {
      current = instantFrom(later);
    },
  };
}

export interface County {
  readonly tag: string;
  readonly clock: TestClock;
  readonly world: World;
  readonly database: Database;
  identity(who: Person): Identity;
  /** As the next request would find them. Fails when they have no access. */
  actor(who: Person): Promise<Actor>;
  /** Does a deed as someone. */
  as<Outcome>(who: Person, deed: Deed<Outcome>, input: unknown): Promise<Outcome>;
  caseId(number: string): Promise<string>;
  /** Imports the roster again after a change. */
  amend(change: (roster: CountyRoster) => void): Promise<void>;
  /** This organisation's audit rows, the oldest first. */
  trail(): Promise<AuditEvent[]>;
  glance<Result>(work: (store: Store) => Promise<Result>): Promise<Result>;
}

/** Sets up an organisation of its own with people, clients and cases, by importing a roster. */
export async function foundCounty(database: Database, at: string = noon): Promise<County> {
  const tag = createHash('sha256').update(newId()).digest('hex').slice(0, 10);
  const clock = clockAt(at);
  const world = createWorld(database, clock, auditKey);
  const roster = rosterOf(tag);
  await bringIn(world, roster);
  const organizationId = await world.glance((store) => store.people.organizationOf('slack', `T${tag}`));

  const identity = (who: Person): Identity => ({ platform: 'slack', tenantId: `T${tag}`, userId: `U-${who}` });
  async function actor(who: Person): Promise<Actor> {
    const known = await world.glance((store) => store.people.find(identity(who), clock));
    if (known.kind !== 'actor') throw new Error(`${who} has no access: ${known.kind}`);
    return known.actor;
  }
  return {
    tag,
    clock,
    world,
    database,
    identity,
    actor,
    async as(who, deed, input) {
      const asking: Asking = { actor: await actor(who), who: identity(who), request: 'delivery-1' };
      return deed(world, asking, input);
    },
    async caseId(number) {
      const file = await world.glance((store) => store.cases.byNumber(organizationId ?? '', number));
      if (!file) throw new Error(`no case ${number}`);
      return file.id;
    },
    async amend(change) {
      change(roster);
      await bringIn(world, roster);
    },
    trail: () => database.prisma.auditEvent.findMany({ where: { organizationId }, orderBy: { seq: 'asc' } }),
    glance: (work) => world.glance(work),
  };
}

async function bringIn(world: World, roster: unknown): Promise<void> {
  const done = await importRoster(world, roster);
  if ('faults' in done) throw new Error(done.faults.join('\n'));
}

/** The problem a deed ends with. Fails when it succeeds, or with anything but a problem. */
export async function problemOf(deed: Promise<unknown>): Promise<Problem> {
  const ended = await deed.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(ended instanceof Problem)) throw ended ?? new Error('it succeeded');
  return ended;
}

/** What the last deeds left in the audit trail: action and outcome. */
export const lines = (rows: readonly AuditEvent[]): string[] =>
  rows.map(({ action, outcome }) => `${action} ${outcome}`);

/** Words typed to the bot, with nothing to tie them to. */
export const typed = (county: County) =>
  ({ platform: 'slack', tenantId: `T${county.tag}`, messageId: null, captured: null }) as const;
