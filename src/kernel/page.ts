/** One page of a list; `next` asks for the one after it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** Which page is wanted: the rows after a mark, so many of them. */
export interface PageWish {
  readonly after: string | null;
  readonly size: number;
}
