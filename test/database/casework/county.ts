import { createHash, createSecretKey } from 'node:crypto';
import { draftNote } from '#casework/draft-note.ts';
import { importRoster } from '#casework/import-roster.ts';
import type { Store, World } from '#casework/ports.ts';
import type { Asking, Deed } from '#casework/use-case.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { Actor, Identity } from '#domain/worker.ts';
import { type Clock, instantFrom } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import { Problem } from '#kernel/problem.ts';
import type { Database } from '#store/client.ts';
import type { AuditEvent, Note } from '#store/generated/client.ts';
import { createWorld } from '#store/world.ts';

/** A Wednesday, noon in New York. */
export const noon = '2026-03-04T17:00:00Z';

export const auditKey = createSecretKey(Buffer.alloc(32, 9));

/** Words in which a contact on C-101 is told whole, so that the draft can be signed. */
export const visit = 'C-101 home visit today 9am with Rosa Marin, 40 min';

export type Who = 'ines' | 'tomas' | 'mele' | 'kai' | 'greta' | 'ode' | 'pia' | 'lars';

/** An invented organisation; `tag` keeps the workspaces of several in one database apart. */
export const rosterOf = (tag: string) => {
  const account = (id: string) => [{ platform: 'slack' as const, tenantId: `T${tag}`, userId: `U-${id}` }];
  const person = (id: Who, name: string, role: string, team: string | null, timeZone = 'America/New_York') => ({
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
  readonly organizationId: string;
  readonly clock: TestClock;
  readonly world: World;
  readonly database: Database;
  identity(who: Who): Identity;
  /** As the next request would find them. Fails when they have no access. */
  actor(who: Who): Promise<Actor>;
  /** Does a deed as someone. */
  as<Outcome>(who: Who, deed: Deed<Outcome>, input: unknown): Promise<Outcome>;
  /** Has someone draft a note of one case. */
  draft(words: string, who?: Who): Promise<DraftView>;
  caseId(number: string): Promise<string>;
  /** Imports the roster again after a change. */
  amend(change: (roster: CountyRoster) => void): Promise<void>;
  /** Imports the roster again with this case in someone else's hands. */
  handOver(number: string, to: Who | null): Promise<void>;
  /** This organisation's notes, the oldest first. */
  notes(): Promise<Note[]>;
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
  if (!organizationId) throw new Error('the roster was not taken');

  const identity = (who: Who): Identity => ({ platform: 'slack', tenantId: `T${tag}`, userId: `U-${who}` });
  async function actor(who: Who): Promise<Actor> {
    const known = await world.glance((store) => store.people.find(identity(who), clock));
    if (known.kind !== 'actor') throw new Error(`${who} has no access: ${known.kind}`);
    return known.actor;
  }
  const as: County['as'] = async (who, deed, input) => {
    const asking: Asking = { actor: await actor(who), who: identity(who), request: 'delivery-1' };
    return deed(world, asking, input);
  };
  const amend: County['amend'] = async (change) => {
    change(roster);
    await bringIn(world, roster);
  };
  return {
    tag,
    organizationId,
    clock,
    world,
    database,
    identity,
    actor,
    as,
    async draft(words, who = 'ines') {
      const { drafts } = await as(who, draftNote, { words, origin: typed({ tag }) });
      if (!drafts[0] || drafts.length > 1) throw new Error(`${drafts.length} drafts`);
      return drafts[0];
    },
    async caseId(number) {
      const file = await world.glance((store) => store.cases.byNumber(organizationId, number));
      if (!file) throw new Error(`no case ${number}`);
      return file.id;
    },
    amend,
    handOver: (number, to) =>
      amend((changed) => {
        for (const file of changed.cases) if (file.number === number) file.worker = to;
      }),
    notes: () => database.prisma.note.findMany({ where: { organizationId }, orderBy: { id: 'asc' } }),
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
export const typed = ({ tag }: Pick<County, 'tag'>) =>
  ({ platform: 'slack', tenantId: `T${tag}`, messageId: null, captured: null }) as const;

/** The entries of a form as the draft stands. */
export const entriesOf = ({ content }: DraftView['note']) => ({
  contactType: content.contactType?.value ?? null,
  contactMode: content.contactMode?.value ?? null,
  outcome: content.outcome?.value ?? null,
  occurredAt: content.occurredAt?.value ?? null,
  durationMinutes: content.durationMinutes?.value ?? null,
  participants: content.participants.map(({ value }) => value),
  followUps: content.followUps.map(({ value }) => value),
  riskFlags: content.riskFlags.map(({ value }) => value),
});
