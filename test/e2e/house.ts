import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, inject } from 'vitest';
import { readConfig } from '#config/config.ts';
import { createLog } from '#kernel/log.ts';
import type { ModelServer } from '#playground/model-server.ts';
import { type Person, people } from '#playground/people.ts';
import type { Database } from '#store/client.ts';
import type { AuditEvent, Note } from '#store/generated/client.ts';
import { openHouse } from '../../src/house.ts';
import { type SlackHands, slackHands } from './slack-hands.ts';
import { type TeamsHands, teamsHands } from './teams-hands.ts';
import '../database/server.ts';

/** Fieldnote in this process on a fresh database, with the town its playground plays and hands for its people. */
export interface TestHouse {
  readonly address: string;
  readonly prisma: Database['prisma'];
  readonly database: Database;
  readonly slack: SlackHands;
  readonly teams: TeamsHands;
  readonly ears: ModelServer;
  readonly model: ModelServer;
  /** Everything it has logged, at the most talkative level. */
  logged(): string;
  /** How many notes there are. */
  notes(): Promise<number>;
  /** The note that was drafted last. */
  lastNote(): Promise<Note>;
  /** What the audit trail gained by doing this, oldest first. */
  recorded(deed: () => Promise<unknown>): Promise<AuditEvent[]>;
  /** Waits until nothing is left to do or to say. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Wednesday, 3 p.m. in New York. */
const start = '2026-03-04T20:00:00Z';

/** Opens a house on a copy of the embedded database. */
async function openTestHouse(): Promise<TestHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fieldnote-house-'));
  await cp(inject('databases').embedded, dataDir, { recursive: true });
  const lines: string[] = [];
  const config = readConfig({ PORT: '0', FIELDNOTE_DATA_DIR: dataDir, FIELDNOTE_CLOCK: start });
  const house = await openHouse(
    config,
    createLog('trace', (line) => lines.push(line)),
  );
  if (!house.playground) throw new Error('the playground is closed');
  const { api, slack, connector, teams, ears, model } = house.playground.town;
  const { prisma } = house.database;

  async function settled() {
    const left = async () =>
      (await prisma.inboxMessage.count({ where: { state: 'received' } })) +
      (await prisma.outboxMessage.count({ where: { state: { in: ['PENDING', 'SENDING'] } } }));
    await expect.poll(left, { timeout: 10_000, interval: 10 }).toBe(0);
  }
  return {
    address: house.address,
    prisma,
    database: house.database,
    slack: slackHands(api, slack),
    teams: teamsHands(connector, teams),
    ears,
    model,
    logged: () => lines.join(''),
    notes: () => prisma.note.count(),
    lastNote: () => prisma.note.findFirstOrThrow({ orderBy: { createdAt: 'desc' } }),
    async recorded(deed) {
      const newest = await prisma.auditEvent.findFirst({ orderBy: { seq: 'desc' } });
      await deed();
      await settled();
      const where = { seq: { gt: newest?.seq ?? 0 }, action: { not: 'audit.verify' } };
      return prisma.auditEvent.findMany({ where, orderBy: { seq: 'asc' } });
    },
    settled,
    async close() {
      await house.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A house for all tests of a file. Each begins when all is done and said, and reads on from there. */
export async function sharedHouse(): Promise<TestHouse> {
  const house = await openTestHouse();
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.settled();
    house.slack.reader.catchUp();
    house.teams.reader.catchUp();
  });
  return house;
}

/** Someone of the playground, by key. */
export function person(key: string): Person {
  const found = people.find((one) => one.key === key);
  if (!found) throw new Error(`nobody goes by ${key}`);
  return found;
}
