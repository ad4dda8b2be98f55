import { describe, expect, it } from 'vitest';
import { earlierMessages, people, slackPlaces, slackTeam, teamsPlaces, tenantId } from '#playground/people.ts';
import roster from '#playground/roster.json' with { type: 'json' };

describe('the invented county', () => {
  it('has every role, every practice area, and a worker for each area', () => {
    expect(new Set(roster.workers.map((worker) => worker.role))).toEqual(
      new Set(['worker', 'supervisor', 'admin', 'auditor']),
    );
    const areas = new Set(roster.cases.map((one) => one.practiceArea));
    expect(areas).toEqual(new Set(['cps', 'medical_discharge', 'behavioral_health', 'aps', 'reentry']));
  });

  it('refers only to what it holds', () => {
    const ids = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
    for (const { client, worker } of roster.cases) {
      expect(ids(roster.clients)).toContain(client);
      expect(ids(roster.workers)).toContain(worker);
    }
    for (const { supervisor } of roster.teams) expect(ids(roster.workers)).toContain(supervisor);
    expect(new Set(roster.cases.map((one) => one.number)).size).toBe(roster.cases.length);
  });

  it('links every worker on both platforms, each account once', () => {
    const accounts = roster.workers.flatMap((worker) => worker.identities);
    expect(accounts).toHaveLength(roster.workers.length * 2);
    expect(new Set(accounts.map((account) => account.userId)).size).toBe(accounts.length);
    expect(new Set(accounts.map((account) => account.tenantId))).toEqual(new Set([slackTeam.id, tenantId]));
  });

  it('holds two clients of one worker with one surname, so that a name alone can be ambiguous', () => {
    const mine = roster.cases.filter((one) => one.worker === 'w-1').map((one) => one.client);
    const surnames = roster.clients.filter((one) => mine.includes(one.id)).map((one) => one.name.split(' ').at(-1));
    expect(surnames.filter((name) => name === 'Quintero')).toHaveLength(2);
  });

  it('knows a newcomer, a guest and an outsider only in the directories (R9)', () => {
    const linked = new Set(roster.workers.map((worker) => worker.id));
    const others = people.filter((person) => !linked.has(person.key));
    expect(others.map((person) => person.key)).toEqual(['newcomer', 'guest', 'outsider']);
    expect(others.map((person) => [person.slack.isRestricted ?? false, person.slack.isStranger ?? false])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it('lets only members have written in a place', () => {
    const places = [...slackPlaces, ...teamsPlaces];
    for (const { place, by } of earlierMessages) {
      expect(places.find((one) => one.id === place)?.members).toContain(by);
    }
  });
});
