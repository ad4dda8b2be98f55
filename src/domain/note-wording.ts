/** Why other words may serve the record better: a court reads facts, and the client may read them too. */
export const wordingKinds = ['opinion', 'label', 'diagnosis', 'stigma'] as const;

/** A gentle hint at a wording. The words stay as they were written, and nothing waits for it. */
export interface WordingHint {
  /** In the verbatim text: UTF-16 offsets, end exclusive. */
  readonly span: { readonly start: number; readonly end: number };
  readonly kind: (typeof wordingKinds)[number];
  /** What it could read instead, in the language of the words; "…" stands for what only the writer knows. */
  readonly neutral: string;
}

/** More on one card would be a lesson. */
const mostHints = 2;

/** The hints a card shows of one note: the first ones, each wording once. */
export function hintsToShow(hints: readonly WordingHint[]): WordingHint[] {
  const firsts = hints.filter((hint, at) => hints.findIndex(({ neutral }) => neutral === hint.neutral) === at);
  return firsts.slice(0, mostHints);
}
