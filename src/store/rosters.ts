import type { Roster, Rosters } from '#casework/ports.ts';
import { exampleNoteDue } from '#domain/worker.ts';
import { newId } from '#kernel/ids.ts';
import type { Transaction } from './client.ts';

type Ids = ReadonlyMap<string, string>;

export const rosters = (tx: Transaction): Rosters => ({
  async apply(roster, at) {
    const organizationId = await organization(tx, roster);
    const teams = await teamIds(tx, organizationId, roster);
    const workers = await workerIds(tx, organizationId, roster, teams, at);
    await supervisors(tx, organizationId, roster, teams, workers);
    const clients = await clientIds(tx, organizationId, roster);
    await cases(tx, organizationId, roster, { clients, workers, teams }, at);
    await covers(tx, roster, workers);
  },

  async names(organizationId) {
    const clients = await tx.client.findMany({ where: { organizationId }, select: { name: true, aliases: true } });
    const workers = await tx.worker.findMany({ where: { organizationId }, select: { name: true } });
    return [...clients.map(({ name, aliases }) => [name, ...aliases]), ...workers.map(({ name }) => [name])];
  },
});

/** Found again by its workspaces and tenants, else by its name. */
async function organization(tx: Transaction, { organization: said }: Roster): Promise<string> {
  const tenants = [
    ...said.slack.map((tenantId) => ({ platform: 'slack', tenantId })),
    ...said.teams.map((tenantId) => ({ platform: 'teams', tenantId })),
  ];
  const known =
    (await tx.tenant.findFirst({ where: { OR: tenants }, select: { organizationId: true } }))?.organizationId ??
    (await tx.organization.findFirst({ where: { name: said.name }, select: { id: true } }))?.id;
  const due = said.noteDue ?? exampleNoteDue;
  const data = { name: said.name, timeZone: said.timeZone, noteDueHours: due.hours, noteDueSource: due.source };
  const id = known ?? newId<'organization'>();
  await tx.organization.upsert({ where: { id }, create: { id, ...data }, update: data });
  for (const tenant of tenants) {
    await tx.tenant.upsert({
      where: { platform_tenantId: tenant },
      create: { ...tenant, organizationId: id },
      update: { organizationId: id },
    });
  }
  return id;
}

async function teamIds(tx: Transaction, organizationId: string, { teams }: Roster): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const { id: rosterId, name } of teams) {
    const row = await tx.team.upsert({
      where: { organizationId_rosterId: { organizationId, rosterId } },
      create: { id: newId<'team'>(), organizationId, rosterId, name },
      update: { name },
    });
    ids.set(rosterId, row.id);
  }
  return ids;
}

async function workerIds(
  tx: Transaction,
  organizationId: string,
  { workers, organization: { timeZone } }: Roster,
  teams: Ids,
  at: Date,
): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const { id: rosterId, name, role, team, timeZone: own, identities } of workers) {
    const data = { name, role, teamId: idOf(teams, team), timeZone: own ?? timeZone, active: true };
    const row = await tx.worker.upsert({
      where: { organizationId_rosterId: { organizationId, rosterId } },
      create: { id: newId<'worker'>(), organizationId, rosterId, ...data },
      update: data,
    });
    ids.set(rosterId, row.id);
    for (const who of identities) {
      await tx.chatIdentity.upsert({
        where: { platform_tenantId_userId: who },
        create: { ...who, workerId: row.id, linkedAt: at },
        update: { workerId: row.id },
      });
    }
  }
  // Whoever is no longer on the roster has no access from the next request on; their record stays.
  await tx.worker.updateMany({
    where: { organizationId, rosterId: { notIn: [...ids.keys()] } },
    data: { active: false },
  });
  return ids;
}

async function supervisors(
  tx: Transaction,
  organizationId: string,
  { teams }: Roster,
  ids: Ids,
  workers: Ids,
): Promise<void> {
  for (const { id, supervisor } of teams) {
    await tx.team.updateMany({ where: { id: ids.get(id) ?? '' }, data: { supervisorId: idOf(workers, supervisor) } });
  }
  // A team that is no longer on the roster gives nobody a reach.
  const rosterId = { notIn: teams.map(({ id }) => id) };
  await tx.team.updateMany({ where: { organizationId, rosterId }, data: { supervisorId: null } });
}

async function clientIds(tx: Transaction, organizationId: string, { clients }: Roster): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const { id: rosterId, name, aliases, language } of clients) {
    const data = { name, aliases, language: language ?? null };
    const row = await tx.client.upsert({
      where: { organizationId_rosterId: { organizationId, rosterId } },
      create: { id: newId<'client'>(), organizationId, rosterId, ...data },
      update: data,
    });
    ids.set(rosterId, row.id);
  }
  return ids;
}

async function cases(
  tx: Transaction,
  organizationId: string,
  roster: Roster,
  ids: { clients: Ids; workers: Ids; teams: Ids },
  at: Date,
): Promise<void> {
  const teamOf = new Map(roster.workers.map(({ id, team }) => [id, team]));
  for (const { number, client, practiceArea, riskLevel, worker, openedOn } of roster.cases) {
    const workerId = idOf(ids.workers, worker);
    const teamId = worker ? idOf(ids.teams, teamOf.get(worker) ?? null) : null;
    const clientId = ids.clients.get(client) ?? '';
    const data = { clientId, practiceArea, riskLevel: riskLevel ?? null, workerId, teamId };
    const before = await tx.case.findUnique({
      where: { organizationId_number: { organizationId, number } },
      select: { id: true, workerId: true },
    });
    const id = before?.id ?? newId<'case'>();
    if (before) await tx.case.update({ where: { id }, data });
    else await tx.case.create({ data: { id, organizationId, number, openedOn: day(openedOn), ...data } });
    if (before?.workerId === workerId) continue;
    await tx.assignment.updateMany({ where: { caseId: id, endedAt: null }, data: { endedAt: at } });
    if (workerId)
      await tx.assignment.create({ data: { id: newId<'assignment'>(), caseId: id, workerId, assignedAt: at } });
  }
}

async function covers(tx: Transaction, roster: Roster, workers: Ids): Promise<void> {
  const workerId = { in: [...workers.values()] };
  await tx.cover.deleteMany({ where: { workerId } });
  await tx.cover.createMany({
    data: roster.covers.map((cover) => ({
      workerId: workers.get(cover.worker) ?? '',
      coveredId: workers.get(cover.for) ?? '',
      startsOn: day(cover.from),
      endsOn: day(cover.until),
    })),
  });
}

const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** The id a roster's own id stands for; the roster was checked, so every name is known. */
const idOf = (ids: Ids, rosterId: string | null): string | null => (rosterId ? (ids.get(rosterId) ?? null) : null);
