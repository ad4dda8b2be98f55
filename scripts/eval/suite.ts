/** The outcome of one suite: lines for people, figures for machines. */
export interface Suite {
  readonly name: string;
  readonly lines: readonly string[];
  readonly figures: Readonly<Record<string, unknown>>;
}

/** Rows set in columns. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => String(row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) => String(cell).padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
