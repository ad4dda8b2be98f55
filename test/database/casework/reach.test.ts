import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { draftNote } from '#casework/draft-note.ts';
import { listCases } from '#casework/list-cases.ts';
import { readCase } from '#casework/read-case.ts';
import { readHelp } from '#casework/read-help.ts';
import { readHome } from '#casework/read-home.ts';
import type { Case } from '#domain/case.ts';
import { abilityOf, may } from '#domain/policy.ts';
import { type Actor, roles } from '#domain/worker.ts';
import { withDatabases, withPostgres } from '../harness.ts';
import { type County, foundCounty, problemOf, typed, type Who } from './county.ts';

withDatabases('The reach of a person', (database) => {
  let counties: County[];
  let files: Case[];
  let organizations: string[];
  let people: string[];
  let teams: string[];

  beforeAll(async () => {
    counties = [await foundCounty(database()), await foundCounty(database())];
    const workers = await database().prisma.worker.findMany({ select: { id: true, organizationId: true } });
    people = workers.map(({ id }) => id);
    organizations = [...new Set(workers.map(({ organizationId }) => organizationId))];
    teams = (await database().prisma.team.findMany({ select: { id: true } })).map(({ id }) => id);
    const rows = await database().prisma.case.findMany();
    // Some cases belong to a worker of one team and stand in another, as after a move.
    for (const [index, { id }] of rows.entries()) {
      if (index % 3 === 0) {
        await database().prisma.case.update({ where: { id }, data: { teamId: teams[index % teams.length] ?? null } });
      }
    }
    files = await Promise.all(
      rows.map(async ({ id }) => {
        const file = await counties[0]?.glance((store) => store.cases.byId(id));
        if (!file) throw new Error('a case is gone');
        return file;
      }),
    );
  });

  it('Z1 Z4: a check and a query agree on every case, whoever asks', async () => {
    const actors = fc.record({
      id: fc.nat().map((index) => people[index % people.length] ?? ''),
      organizationId: fc.nat().map((index) => organizations[index % organizations.length] ?? ''),
      role: fc.constantFrom(...roles),
      supervises: fc.array(fc.nat().map((index) => teams[index % teams.length] ?? '')),
      covers: fc.array(fc.nat().map((index) => people[index % people.length] ?? '')),
    });
    let tuples = 0;
    await fc.assert(
      fc.asyncProperty(actors, fc.constantFrom('case.read', 'case.find'), async (drawn, action) => {
        const actor: Actor = { ...drawn, name: 'x', timeZone: 'UTC', teamId: null, noteDue: { hours: 1, source: 'x' } };
        const ability = abilityOf(actor);
        const listed = await counties[0]?.glance((store) => store.cases.within(ability, action));
        const checked = files.filter(({ organizationId, workerId, teamId }) =>
          may(ability, action, { type: 'Case', organizationId, workerId, teamId }),
        );
        const paged = await counties[0]?.glance((store) => store.cases.page(ability, { after: null, size: 1_000 }));
        expect(listed?.map(({ id }) => id).sort()).toEqual(checked.map(({ id }) => id).sort());
        expect(paged?.rows.map(({ id }) => id).sort()).toEqual(checked.map(({ id }) => id).sort());
        tuples += files.length * 2;
      }),
      { numRuns: database().kind === 'embedded' ? 60 : 360 },
    );
    if (database().kind === 'postgresql') expect(tuples).toBeGreaterThan(10_000);
  });
});

withPostgres('The reach of the people of a county', (database) => {
  let county: County;
  beforeAll(async () => {
    county = await foundCounty(database());
  });

  const everyCase = ['C-101', 'C-102', 'C-103', 'C-104', 'C-105', 'C-106', 'C-107'];
  it.each([
    ['ines', ['C-101', 'C-102', 'C-103']],
    ['tomas', ['C-104']],
    ['mele', ['C-105']],
    ['greta', ['C-101', 'C-102', 'C-103', 'C-104']],
    ['ode', ['C-105', 'C-106']],
    ['pia', []],
    ['lars', []],
  ] as const)('Z1: %s can open exactly %j', async (who, own) => {
    const opened: string[] = [];
    for (const wanted of everyCase) {
      const ended = await county.as(who, readCase, { wanted }).then(
        () => wanted,
        () => null,
      );
      if (ended) opened.push(ended);
    }
    expect(opened).toEqual(own);
  });

  it('Z8: the bot reaches for somebody only what they reach themselves, in notes, lists, help and home', async () => {
    const words = { words: 'saw Rosa today', origin: typed(county) };
    const reached = async (who: Who) => {
      const { drafts } = await county.as(who, draftNote, words);
      const { rows } = await county.as(who, listCases, {});
      const { example } = await county.as(who, readHelp, {});
      const home = await county.as(who, readHome, {});
      const numbers = [drafts[0]?.candidates ?? [], rows, example ? [example] : [], home.cases.rows].flat();
      return [...new Set(numbers.map(({ number }) => number))].sort();
    };
    expect(await reached('ines')).toEqual(['C-101', 'C-102', 'C-103']);
    expect(await reached('tomas')).toEqual(['C-104']);
    expect(await reached('mele')).toEqual(['C-105']);
    expect(await reached('greta')).toEqual(['C-101', 'C-102', 'C-103', 'C-104']);
  });

  it('Z3: a case that changes hands is out of reach on the next request, and in reach of the other', async () => {
    await county.handOver('C-103', 'mele');
    expect((await problemOf(county.as('ines', readCase, { wanted: 'C-103' }))).kind).toBe('missing');
    expect((await problemOf(county.as('greta', readCase, { wanted: 'C-103' }))).kind).toBe('missing');
    expect(await county.as('mele', readCase, { wanted: 'C-103' })).toMatchObject({ kind: 'timeline' });
  });

  describe('Z1: somebody who covers for a colleague', () => {
    beforeAll(() =>
      county.amend((roster) => {
        roster.covers = [{ worker: 'tomas', for: 'mele', from: '2026-03-05', until: '2026-03-06' }];
      }),
    );
    it.each([
      ['the evening before', '2026-03-05T04:59:00Z', false],
      ['from midnight of the first day in their own zone', '2026-03-05T05:00:00Z', true],
      ['to the end of the last day', '2026-03-07T04:59:00Z', true],
      ['and not a minute longer', '2026-03-07T05:00:00Z', false],
    ])('reaches the cases %s', async (_when, at, within) => {
      county.clock.set(at);
      const { rows } = await county.as('tomas', listCases, {});
      expect(rows.some(({ number }) => number === 'C-105')).toBe(within);
    });
  });
});
