import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { importRoster } from '#casework/import-roster.ts';
import { readCase } from '#casework/read-case.ts';
import { parseRoster } from '#casework/roster.ts';
import { withDatabases } from '../harness.ts';
import { type County, type CountyRoster, foundCounty, problemOf, rosterOf } from './county.ts';

const faultsOf = (change: (roster: CountyRoster) => void): readonly string[] => {
  const roster = rosterOf('x');
  change(roster);
  const parsed = parseRoster(roster);
  return 'faults' in parsed ? parsed.faults : [];
};

describe('A roster', () => {
  it('as it is shipped has no fault', async () => {
    const shipped = JSON.parse(await readFile(new URL('../../../src/playground/roster.json', import.meta.url), 'utf8'));
    expect(parseRoster(shipped)).toHaveProperty('roster');
    expect(faultsOf(() => undefined)).toEqual([]);
  });

  const broken = (change: (roster: Record<string, unknown>) => void) =>
    faultsOf((roster) => change(roster as unknown as Record<string, unknown>));

  it.each<[string, (roster: CountyRoster) => void, string]>([
    [
      'a misspelt zone',
      ({ organization }) => Object.assign(organization, { timeZone: 'New York' }),
      'organization.timeZone is not a time zone such as America/New_York',
    ],
    [
      'a zone of a worker',
      ({ workers }) => Object.assign(workers[2] ?? {}, { timeZone: 'Mars' }),
      'workers[2].timeZone is not a time zone such as America/New_York',
    ],
    [
      'a case number',
      ({ cases }) => Object.assign(cases[3] ?? {}, { number: '1042' }),
      'cases[3].number must look like C-1042',
    ],
    [
      'an absent worker of a case',
      ({ cases }) => Object.assign(cases[3] ?? {}, { worker: 'w-9' }),
      'cases[3].worker names w-9, which is not in the file',
    ],
    [
      'an absent client',
      ({ cases }) => Object.assign(cases[0] ?? {}, { client: 'c-9' }),
      'cases[0].client names c-9, which is not in the file',
    ],
    [
      'an absent team',
      ({ workers }) => Object.assign(workers[1] ?? {}, { team: 'east' }),
      'workers[1].team names east, which is not in the file',
    ],
    [
      'an absent supervisor',
      ({ teams }) => Object.assign(teams[1] ?? {}, { supervisor: 'nobody' }),
      'teams[1].supervisor names nobody, which is not in the file',
    ],
    [
      'an absent cover',
      (roster) => roster.covers.push({ worker: 'nobody', for: 'ines', from: '2026-03-01', until: '2026-03-02' }),
      'covers[0].worker names nobody, which is not in the file',
    ],
    [
      'an absent covered person',
      (roster) => roster.covers.push({ worker: 'ines', for: 'nobody', from: '2026-03-01', until: '2026-03-02' }),
      'covers[0].for names nobody, which is not in the file',
    ],
    [
      'a worker twice',
      ({ workers }) => Object.assign(workers[1] ?? {}, { id: 'ines' }),
      'workers[1].id stands in the file twice',
    ],
    [
      'a team twice',
      ({ teams }) => Object.assign(teams[1] ?? {}, { id: 'north' }),
      'teams[1].id stands in the file twice',
    ],
    [
      'a client twice',
      ({ clients }) => Object.assign(clients[6] ?? {}, { id: 'c-1' }),
      'clients[6].id stands in the file twice',
    ],
    [
      'a case twice',
      ({ cases }) => Object.assign(cases[1] ?? {}, { number: 'C-101' }),
      'cases[1].number stands in the file twice',
    ],
    [
      'R11: one account for two people',
      ({ workers }) => Object.assign(workers[1] ?? {}, { identities: workers[0]?.identities }),
      'workers[1].identities[0] stands in the file twice',
    ],
  ])('with %s names the fault and its path', (_what, change, fault) => {
    expect(faultsOf(change)).toContain(fault);
  });

  it('with a misspelt key is refused, so that it is not lost', () => {
    const [fault] = broken((roster) => Object.assign(roster, { casses: [] }));
    expect(fault).toMatch(/^file .*casses/);
  });

  it('names every fault at once', () => {
    const faults = faultsOf(({ cases }) => {
      for (const file of cases) file.worker = 'w-9';
    });
    expect(faults).toHaveLength(7);
  });

  it('that is no roster at all is refused', () => {
    for (const raw of [null, 7, [], 'roster']) expect(parseRoster(raw)).toHaveProperty('faults');
  });
});

withDatabases('Importing a roster', (database) => {
  let county: County;
  beforeEach(async () => {
    county = await foundCounty(database());
  });
  const tables = async () => {
    const { prisma } = database();
    const { organizationId } = await county.actor('pia');
    const where = { organizationId };
    const inOrder = { orderBy: { id: 'asc' } } as const;
    return {
      organizations: await prisma.organization.findMany({ where: { id: organizationId } }),
      tenants: await prisma.tenant.findMany({ where, orderBy: { tenantId: 'asc' } }),
      teams: await prisma.team.findMany({ where, ...inOrder }),
      workers: await prisma.worker.findMany({ where, ...inOrder }),
      clients: await prisma.client.findMany({ where, ...inOrder }),
      cases: await prisma.case.findMany({ where, ...inOrder }),
      identities: await prisma.chatIdentity.findMany({
        where: { worker: where },
        orderBy: [{ tenantId: 'asc' }, { userId: 'asc' }],
      }),
      assignments: await prisma.assignment.findMany({ where: { case: where }, ...inOrder }),
      covers: await prisma.cover.findMany({ where: { worker: where } }),
    };
  };

  it('a second time changes nothing', async () => {
    await county.amend((roster) => {
      roster.covers.push({ worker: 'tomas', for: 'ines', from: '2026-03-01', until: '2026-03-09' });
    });
    const before = await tables();
    county.clock.set('2026-03-05T17:00:00Z');
    await county.amend(() => undefined);
    expect(await tables()).toEqual(before);
    expect(before.workers).toHaveLength(8);
    expect(before.cases).toHaveLength(7);
    expect(before.assignments).toHaveLength(6);
    expect(before.covers).toHaveLength(1);
  });

  it('with one fault imports nothing, whatever else is in it', async () => {
    const before = await tables();
    const roster = rosterOf(county.tag);
    for (const worker of roster.workers) worker.name = `${worker.name} the Second`;
    const [last] = roster.cases.slice(-1);
    if (last) last.client = 'c-99';
    expect(await importRoster(county.world, roster)).toEqual({
      faults: ['cases[6].client names c-99, which is not in the file'],
    });
    expect(await tables()).toEqual(before);
  });

  it('U1: is audited', async () => {
    const [row] = await database().prisma.auditEvent.findMany({
      where: { action: 'roster.import' },
      orderBy: { seq: 'desc' },
      take: 1,
    });
    expect(row).toMatchObject({ outcome: 'allowed', actorId: null, platform: null, caseId: null });
  });

  it('R12: somebody who is no longer on it has no access from the next request on; their record stays', async () => {
    const who = county.identity('tomas');
    await county.amend((roster) => {
      roster.workers = roster.workers.filter(({ id }) => id !== 'tomas');
      for (const file of roster.cases) if (file.worker === 'tomas') file.worker = null;
    });
    expect(await county.glance((store) => store.people.find(who, county.clock))).toEqual({
      kind: 'suspended',
      reason: 'inactive',
    });
    const { workers } = await tables();
    expect(workers.map(({ rosterId, active }) => [rosterId, active])).toContainEqual(['tomas', false]);
  });

  it('a person who comes back has access again', async () => {
    const roster = rosterOf(county.tag);
    const without = { ...roster, workers: roster.workers.filter(({ id }) => id !== 'kai') };
    without.cases = without.cases.filter(({ worker }) => worker !== 'kai');
    await importRoster(county.world, without);
    await county.amend(() => undefined);
    expect((await county.actor('kai')).name).toBe('Kai Nolan');
  });

  it('Z3: a case that changes hands ends one assignment, begins the next and moves to the other team', async () => {
    county.clock.set('2026-03-05T17:00:00Z');
    await county.handOver('C-101', 'mele');
    const caseId = await county.caseId('C-101');
    const { assignments, cases, teams } = await tables();
    const mele = await county.actor('mele');
    const ines = await county.actor('ines');
    const history = assignments.filter((one) => one.caseId === caseId);
    expect(history).toMatchObject([
      { workerId: ines.id, endedAt: new Date('2026-03-05T17:00:00Z') },
      { workerId: mele.id, assignedAt: new Date('2026-03-05T17:00:00Z'), endedAt: null },
    ]);
    const south = teams.find(({ rosterId }) => rosterId === 'south')?.id;
    expect(cases.find(({ id }) => id === caseId)).toMatchObject({ workerId: mele.id, teamId: south });
  });

  it('a case whose caseworker was taken off ends its assignment and leaves its team', async () => {
    await county.handOver('C-104', null);
    const caseId = await county.caseId('C-104');
    const { assignments, cases } = await tables();
    expect(assignments.filter((one) => one.caseId === caseId && one.endedAt === null)).toEqual([]);
    expect(cases.find(({ id }) => id === caseId)).toMatchObject({ workerId: null, teamId: null });
    expect((await problemOf(county.as('greta', readCase, { wanted: 'C-104' }))).kind).toBe('missing');
  });

  it('Z1: whoever supervised a team and does no more, reaches its cases no more', async () => {
    expect(await county.as('greta', readCase, { wanted: 'C-101' })).toMatchObject({ kind: 'timeline' });
    await county.amend((roster) => {
      const [north] = roster.teams;
      if (north) north.supervisor = null;
    });
    expect((await problemOf(county.as('greta', readCase, { wanted: 'C-101' }))).kind).toBe('missing');
  });

  it('Z1: a team that is no longer on it gives its supervisor nothing', async () => {
    await county.amend((roster) => {
      roster.teams = roster.teams.filter(({ id }) => id !== 'south');
      for (const worker of roster.workers) if (worker.team === 'south') worker.team = null;
      roster.cases = roster.cases.filter(({ number }) => number !== 'C-105');
    });
    for (const wanted of ['C-105', 'C-106']) {
      expect((await problemOf(county.as('ode', readCase, { wanted }))).kind).toBe('missing');
    }
  });

  it('is found again by its workspaces when its name changes, and by its name when they do', async () => {
    const { id } = (await tables()).organizations[0] ?? { id: '' };
    await county.amend(({ organization }) => Object.assign(organization, { name: `Renamed ${county.tag}` }));
    expect((await tables()).organizations).toMatchObject([{ id, name: `Renamed ${county.tag}` }]);
    await county.amend(({ organization }) =>
      Object.assign(organization, { slack: [], teams: [`moved-${county.tag}`] }),
    );
    expect((await tables()).organizations).toMatchObject([{ id }]);
    const home = await county.glance((store) => store.people.organizationOf('teams', `moved-${county.tag}`));
    expect(home).toBe(id);
  });

  it('without a due time of its own counts by the example, which names its source', async () => {
    await county.amend(({ organization }) => Object.assign(organization, { noteDue: undefined }));
    expect((await county.actor('ines')).noteDue).toEqual({ hours: 24, source: 'TX APS memo, Nov 2008 (example)' });
  });

  it('keeps a link that an admin made and no roster knows', async () => {
    const who = { platform: 'teams', tenantId: `tenant-${county.tag}`, userId: 'by-hand' } as const;
    const { id } = await county.actor('ines');
    await county.glance((store) => store.people.link(who, id, new Date()));
    await county.amend(() => undefined);
    expect((await county.glance((store) => store.people.find(who, county.clock))).kind).toBe('actor');
  });
});
