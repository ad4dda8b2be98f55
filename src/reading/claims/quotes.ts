import type { Span } from '#reading/reading.ts';
import { changed, type Form } from './look-alikes.ts';

/** Finds where a quote stands in the text. */
export type FindQuote = (quote: string) => Span | null;

/** A quote points at words; what is longer than this points at nothing. */
const longest = 300;

/**
 * Where quotes stand in a text, word for word: only spaces and quotation marks may be other ones. Null when a quote does
 * not, when it begins or ends within a word, when it says nothing, or when it is longer than 300 characters.
 */
export function quotesOf(text: string): FindQuote {
  const page = evenly(text);
  return (quote) => {
    const wanted = quote.length > longest ? '' : evenly(quote).text.trim();
    if (!/[\p{L}\p{N}]/u.test(wanted)) return null;
    for (let start = page.text.indexOf(wanted); start >= 0; start = page.text.indexOf(wanted, start + 1)) {
      const end = start + wanted.length;
      if (!cuts(page.text, start) && !cuts(page.text, end)) return tight(page, { start, end }, text);
    }
    return null;
  };
}

/** One space for many, straight quotation marks for curved ones. */
const evenly = (text: string): Form =>
  changed(text, (sign, before) => {
    if (/\s/.test(sign)) return before === ' ' ? '' : ' ';
    if (/[‘’‚‛`´]/.test(sign)) return "'";
    return /[“”„‟«»]/.test(sign) ? '"' : sign;
  });

/** Whether a word runs across this place. */
const cuts = (text: string, at: number) =>
  /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2));

/** Signs that nobody sees, left out behind the last word, are no part of it. */
function tight(page: Form, span: Span, text: string): Span {
  const { start, end } = page.origin(span);
  return { start, end: start + text.slice(start, end).replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u, '').length };
}
