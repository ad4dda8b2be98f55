import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Person } from '#playground/people.ts';
import { slackTeam } from '#playground/people.ts';

/** An invented agency for load: caseworkers with a case each, whom nobody real resembles. */
export function crowd(size: number): Person[] {
  return Array.from({ length: size }, (_, index) => ({
    key: `w-${index}`,
    name: `Worker ${index}`,
    role: 'worker',
    slack: { id: `U0BENCH${String(index).padStart(3, '0')}`, teamId: slackTeam.id },
    teams: {
      aadObjectId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      tenantId: 'none',
      userRole: 'user',
    },
  }));
}

/** Imports the crowd's roster the way an operator would. */
export async function importCrowd(people: readonly Person[], environment: Record<string, string>): Promise<void> {
  const roster = {
    organization: { name: 'Load County (invented)', timeZone: 'America/New_York', slack: [slackTeam.id], teams: [] },
    teams: [{ id: 'all', name: 'All', supervisor: null }],
    workers: people.map(({ key, name, slack }) => ({
      id: key,
      name,
      role: 'worker',
      team: 'all',
      identities: [{ platform: 'slack', tenantId: slack.teamId, userId: slack.id }],
    })),
    clients: people.map((_, index) => ({ id: `c-${index}`, name: `Client Nobody${index}`, aliases: [] })),
    cases: people.map(({ key }, index) => ({
      number: `C-${1000 + index}`,
      client: `c-${index}`,
      practiceArea: 'cps',
      worker: key,
      openedOn: '2026-01-05',
    })),
  };
  const file = join(tmpdir(), `fieldnote-crowd-${process.pid}.json`);
  await writeFile(file, JSON.stringify(roster));
  await promisify(execFile)(process.execPath, ['scripts/import.ts', file], {
    env: { PATH: process.env.PATH, ...environment },
  });
}
