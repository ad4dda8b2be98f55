/** Ways to answer that need no more to be said. */
export const plainModes = [
  'ok',
  /** Takes the request and never answers. */
  'hang',
  /** Cuts the line before a word. */
  'reset',
  /** Cuts the line in the middle of the answer. */
  'cut',
  /** 500. */
  'down',
  /** Says the key is wrong, and shows it. */
  'unauthorized',
  'no_quota',
  /** A proxy's page, with 200. */
  'html',
  'malformed',
  'wrong_value',
  'truncated',
  'refusal',
  /** The filter stopped the answer. */
  'filtered_answer',
  /** The filter stopped the question, as Azure does it: 400. */
  'filtered_question',
] as const;

/** How the model server answers. */
export type ModelMode =
  | { readonly kind: (typeof plainModes)[number] }
  /** The right answer, late. */
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'rate_limited'; readonly retryAfterSeconds?: number; readonly retryAfterMs?: number };
