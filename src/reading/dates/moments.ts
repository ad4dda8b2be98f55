import { openPage } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { findWhens, localNow, resolve } from './dates.ts';

/** A place that names a day or a clock time, with every moment it may mean; one candidate = certain. */
export interface FoundMoment {
  readonly span: Span;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly candidates: readonly string[];
}

/** Reads the dates and times of any sentence, with no direction given: what may lie either way is offered both ways. */
export function readMoments(
  text: string,
  context: { readonly now: string; readonly language: 'en' | 'es' },
): FoundMoment[] {
  const page = openPage(text);
  const now = localNow(context.now, page);
  const order = context.language === 'es' && now.order === 'month first' ? 'ask' : now.order;
  const today = { ...now, order, language: context.language } as const;
  return findWhens(page, today).flatMap((when) => {
    const candidates = resolve(when, 'unknown', today).map(({ value }) => value);
    return candidates.length > 0 ? [{ span: page.origin(when.span), candidates }] : [];
  });
}
