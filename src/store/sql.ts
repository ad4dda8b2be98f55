/** SQL as it stands, on one connection or on any: the little that `pg` and the embedded database have in common. */
export interface Sql {
  /** Runs a whole script; several statements, no parameters. */
  exec(script: string): Promise<void>;
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A database that must not be used as it is. The message is for the operator: what is wrong, what to do, no data. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}
