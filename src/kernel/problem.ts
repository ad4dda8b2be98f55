/** The six ways a request can fail. Everything else that can happen is a returned outcome with a card of its own. */
export type ProblemKind = 'unclear' | 'refused' | 'missing' | 'stale' | 'unreachable' | 'fault';

/** What a problem may carry to the person: keys and values of a sentence in the words catalogue, never a stack. */
export interface ProblemDetail {
  /** Which sentence of the catalogue says it; the kind's own sentence when absent. */
  readonly say?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Field name to sentence, or the key of one, for a form that is to be mended and sent again. */
  readonly fields?: Readonly<Record<string, string>>;
}

export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly detail: ProblemDetail;

  constructor(kind: ProblemKind, detail: ProblemDetail = {}, options?: ErrorOptions) {
    super(kind, options);
    this.name = 'Problem';
    this.kind = kind;
    this.detail = detail;
  }
}

/** The words could not be turned into a deed: says what was understood and gives one example. */
export const unclear = (detail?: ProblemDetail) => new Problem('unclear', detail);
/** Known, but not theirs to do: says who can. */
export const refused = (detail?: ProblemDetail) => new Problem('refused', detail);
/** No such case, or not theirs: the same words for both, so that a refusal never confirms that someone is a client. */
export const missing = (detail?: ProblemDetail) => new Problem('missing', detail);
/** Changed meanwhile: nothing was done, the newest state is shown. */
export const stale = (detail?: ProblemDetail) => new Problem('stale', detail);
/** Something outside did not answer: says whether the words are kept. */
export const unreachable = (detail?: ProblemDetail, options?: ErrorOptions) =>
  new Problem('unreachable', detail, options);
/** A bug: the person gets a reference number and no case text. */
export const fault = (detail?: ProblemDetail, options?: ErrorOptions) => new Problem('fault', detail, options);
