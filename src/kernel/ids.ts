import { monotonicFactory } from 'ulid';

declare const kind: unique symbol;

/** An identifier of one kind of thing; a worker's id cannot be handed over where a case's is wanted. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

const next = monotonicFactory();

/** A new ULID: 26 characters, sortable by the moment it was made. */
export const newId = <Kind extends string>(): Id<Kind> => next() as Id<Kind>;

/** Marks a string that came from our own tables as the id it is. */
export const asId = <Kind extends string>(value: string): Id<Kind> => value as Id<Kind>;
