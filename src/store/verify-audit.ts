import type { KeyObject } from 'node:crypto';
import { emptyChain, type Head, linkOn } from './audit-chain.ts';
import { macOfEvent, sameMac } from './audit-mac.ts';
import { type EventRow, eventColumns } from './audit-rows.ts';
import type { Sql } from './sql.ts';

/**
 * What is wrong with a row. `edited` the event is not as it was written · `deleted` the event is gone · `unlinked` its
 * link is gone · `moved` another event stands in its place, or the link was edited · `inserted` the event was not
 * written by Fieldnote · `cut` the chain ends before a head exported earlier, or disagrees with it.
 */
export interface BadRow {
  readonly why: 'edited' | 'deleted' | 'unlinked' | 'moved' | 'inserted' | 'cut';
  /** Place in the chain; null for an event that is not in it. */
  readonly position: number | null;
  /** Number of the event; null when it is not known any more. */
  readonly seq: string | null;
}

export type Verdict =
  | { readonly ok: true; readonly head: Head; readonly unsealed: number }
  | { readonly ok: false; readonly firstBad: BadRow };

type LinkRow = { readonly position: string; readonly linked: string; readonly hash: string } & (
  | EventRow
  | { readonly seq: null }
);

const page = 1_000;

/**
 * Walks the whole audit trail and names the first row that is not as it was written, in the order of the chain, then
 * among the events that are not sealed yet. What was cut from the end shows only against `heads` kept elsewhere.
 */
export async function verifyAudit(
  { sql }: { readonly sql: Sql },
  key: KeyObject,
  heads: readonly Head[] = [],
): Promise<Verdict> {
  const known = new Map(heads.map(({ position, hash }) => [position, hash]));
  let head = emptyChain;
  for (let rows = await readLinks(sql, head); rows.length > 0; rows = await readLinks(sql, head)) {
    for (const row of rows) {
      const next = follow(key, head, row);
      if ('why' in next) return { ok: false, firstBad: next };
      head = next;
      if ((known.get(head.position) ?? head.hash) !== head.hash) {
        return { ok: false, firstBad: { why: 'cut', position: head.position, seq: row.linked } };
      }
    }
  }
  if (heads.some(({ position }) => position > head.position)) {
    return { ok: false, firstBad: { why: 'cut', position: head.position + 1, seq: null } };
  }
  return verifyUnsealed(sql, key, head);
}

function follow(key: KeyObject, head: Head, row: LinkRow): Head | BadRow {
  const position = head.position + 1;
  if (Number(row.position) !== position) return { why: 'unlinked', position, seq: null };
  if (row.seq === null) return { why: 'deleted', position, seq: row.linked };
  if (!sameMac(row.mac, macOfEvent(key, row.id, row))) return { why: 'edited', position, seq: row.seq };
  const next = linkOn(key, head, row);
  return sameMac(next.hash, row.hash) ? next : { why: 'moved', position, seq: row.seq };
}

function readLinks(sql: Sql, after: Head): Promise<LinkRow[]> {
  return sql.query<LinkRow>(
    `SELECT l.position::text AS position, l.event_seq::text AS linked, l.hash, ${eventColumns}
     FROM audit_link l LEFT JOIN audit_event e ON e.seq = l.event_seq
     WHERE l.position > $1 ORDER BY l.position LIMIT $2`,
    [after.position, page],
  );
}

async function verifyUnsealed(sql: Sql, key: KeyObject, head: Head): Promise<Verdict> {
  let unsealed = 0;
  let after: string | null = String(-(2n ** 63n));
  while (after !== null) {
    // The numbers have gaps, and an intruder may have added one of any size: pages are counted in rows.
    const [last]: { seq: string | null }[] = await sql.query<{ seq: string | null }>(
      'SELECT max(p.seq)::text AS seq FROM (SELECT seq FROM audit_event WHERE seq > $1 ORDER BY seq LIMIT $2) p',
      [after, page],
    );
    const events = await sql.query<EventRow>(
      `SELECT ${eventColumns} FROM audit_event e LEFT JOIN audit_link l ON l.event_seq = e.seq
       WHERE e.seq > $1 AND e.seq <= $2 AND l.event_seq IS NULL ORDER BY e.seq`,
      [after, last?.seq ?? after],
    );
    for (const event of events) {
      if (!sameMac(event.mac, macOfEvent(key, event.id, event))) {
        return { ok: false, firstBad: { why: 'inserted', position: null, seq: event.seq } };
      }
    }
    unsealed += events.length;
    after = last?.seq ?? null;
  }
  return { ok: true, head, unsealed };
}
