import { monotonicFactory } from 'ulid';

declare const kind: unique symbol;

/** An identifier of one kind of thing; a worker's id cannot be handed over where a case's is wanted. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

// Random bytes are drawn a page at a time: one draw for each sign of each id costs more than the rest of it.
const pool = Buffer.alloc(4096);
let drawn = pool.length;

function random(): number {
  if (drawn === pool.length) {
    crypto.getRandomValues(pool);
    drawn = 0;
  }
  const byte = pool[drawn] ?? 0;
  drawn += 1;
  return byte / 256;
}

const next = monotonicFactory(random);

/** A new ULID: 26 characters, sortable by the moment it was made. */
export const newId = <Kind extends string>(): Id<Kind> => next() as Id<Kind>;

/** Marks a string that came from our own tables as the id it is. */
export const asId = <Kind extends string>(value: string): Id<Kind> => value as Id<Kind>;
