import type { KeyObject } from 'node:crypto';
import type { Store, World } from '#casework/ports.ts';
import type { Clock } from '#kernel/clock.ts';
import { unreachable } from '#kernel/problem.ts';
import { cases } from './cases.ts';
import type { Database, Transaction } from './client.ts';
import { clips } from './clips.ts';
import { desk } from './desk.ts';
import { notes } from './notes.ts';
import { isOutage } from './outage.ts';
import { people } from './people.ts';
import { risks } from './risks.ts';
import { rosters } from './rosters.ts';
import { sources } from './sources.ts';
import { trail } from './trail.ts';

/** Fills casework's ports from the database. An outage is the problem `unreachable`, and nothing of the deed is kept. */
export function createWorld(database: Database, clock: Clock, auditKey: KeyObject): World {
  const storeOn = (tx: Transaction): Store => ({
    people: people(tx),
    cases: cases(tx),
    notes: notes(tx),
    risks: risks(tx),
    clips: clips(tx),
    sources: sources(tx),
    trail: trail(tx, auditKey),
    desk: desk(tx),
    rosters: rosters(tx),
  });
  return {
    clock,
    transaction: (work) => naming(database.prisma.$transaction((tx) => work(storeOn(tx)))),
    glance: (work) => naming(work(storeOn(database.prisma))),
  };
}

async function naming<Result>(working: Promise<Result>): Promise<Result> {
  try {
    return await working;
  } catch (error) {
    if (isOutage(error)) throw unreachable({}, { cause: error });
    throw error;
  }
}
