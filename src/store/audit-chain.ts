import type { KeyObject } from 'node:crypto';
import { mac, macOfEvent, sameMac } from './audit-mac.ts';
import { type EventRow, eventColumns } from './audit-rows.ts';
import type { Database } from './client.ts';
import type { Sql } from './sql.ts';

/** The end of the chain: how many events are sealed, and the hash over all of them. */
export interface Head {
  readonly position: number;
  readonly hash: string;
}

export const emptyChain: Head = { position: 0, hash: '' };

/** The head after one more event. */
export function linkOn(key: KeyObject, head: Head, event: { seq: string; mac: string }): Head {
  const position = head.position + 1;
  return { position, hash: mac(key, 'audit link 1', position, head.hash, event.seq, event.mac) };
}

/** Any number of ours; whoever holds it is the one sealer. */
const sealerLock = 1_936_941_420;
const batch = 1_000;
/**
 * Events commit in another order than their numbers were drawn. No transaction lasts 17 s, and within 17 s the fastest
 * server we measured draws fewer numbers than this: further back nothing can turn up late.
 */
const lateNumbers = 100_000;

/**
 * Seals committed audit events into the chain, and returns how many; 0 when another process is at it. Writers never wait
 * for it. An event whose own code is wrong is left out: `verifyAudit` names it.
 */
export async function sealAudit(database: Pick<Database, 'transaction'>, key: KeyObject): Promise<number> {
  let sealed = 0;
  let full = true;
  while (full) {
    const links = await database.transaction((sql) => sealBatch(sql, key));
    sealed += links;
    full = links === batch;
  }
  return sealed;
}

async function sealBatch(sql: Sql, key: KeyObject): Promise<number> {
  const [lock] = await sql.query<{ held: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS held', [sealerLock]);
  if (!lock?.held) return 0;
  let head = await readHead(sql);
  const [bound] = await sql.query<{ seq: string }>(
    'SELECT (coalesce(max(event_seq), 0) - $1)::text AS seq FROM audit_link',
    [lateNumbers],
  );
  // The bound is said of both tables: else the planner reads every link there is.
  const events = await sql.query<EventRow>(
    `SELECT ${eventColumns} FROM audit_event e
     WHERE e.seq > $1 AND NOT EXISTS (SELECT FROM audit_link l WHERE l.event_seq = e.seq AND l.event_seq > $1)
     ORDER BY e.seq LIMIT $2`,
    [bound?.seq, batch],
  );
  const links = events
    .filter((event) => sameMac(event.mac, macOfEvent(key, event.id, event)))
    .map((event) => {
      head = linkOn(key, head, event);
      return { ...head, seq: event.seq };
    });
  await sql.query(
    'INSERT INTO audit_link (position, event_seq, hash) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[])',
    [links.map(({ position }) => position), links.map(({ seq }) => seq), links.map(({ hash }) => hash)],
  );
  return links.length;
}

/** The end of the chain as it stands. */
export async function readHead(sql: Sql): Promise<Head> {
  const [last] = await sql.query<{ position: string; hash: string }>(
    'SELECT position::text AS position, hash FROM audit_link ORDER BY audit_link.position DESC LIMIT 1',
  );
  return last ? { position: Number(last.position), hash: last.hash } : emptyChain;
}
