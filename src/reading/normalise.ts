import type { Span } from './reading.ts';

/** Rewritten text that still knows where each of its characters stood in the text it was made from. */
export interface Rewritten {
  readonly text: string;
  /** Where a span of the rewritten text stands in the source text. */
  readonly origin: (span: Span) => Span;
}

/** The note as the readers see it: two texts of equal length, so that one span serves both. */
export interface Page {
  /** Accents composed, otherwise as typed: capitals matter to names. */
  readonly typed: string;
  /** Lower case, no accents, plain quotes, dashes and spaces: what patterns are matched against. */
  readonly plain: string;
  /** Where words were found to be names though they were typed without a capital. */
  readonly names?: ReadonlySet<number>;
  /** From a span of either text to the span of the verbatim note. */
  readonly origin: (span: Span) => Span;
}

/** Prepares a note for reading. Nothing is lost: every span leads back to the verbatim text. */
export function openPage(verbatim: string): Page {
  const composed = compose(verbatim);
  return { typed: composed.text, plain: fold(composed.text).replace(withSpanish, 'w/'), origin: composed.origin };
}

/** "c/ mi supervisora", "c/la maestra": con, read as "w/"; "c/o", "c/b" are other words. */
const withSpanish = /(?<![a-z0-9/])c\/(?= |[a-z]{2})/g;

const sameness = (span: Span) => span;

/** Joins letters with the accents that follow them (NFC), so that "é" is one character however it was typed. */
function compose(text: string): Rewritten {
  if (text.normalize('NFC').length === text.length) return { text: text.normalize('NFC'), origin: sameness };
  const clusters = text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  return assemble(clusters.map((cluster) => [cluster, cluster.normalize('NFC')]));
}

/** Replaces each match of the patterns; the first pattern that matches at a place wins. */
export function rewrite(text: string, rules: readonly (readonly [RegExp, string])[]): Rewritten {
  const pieces: [string, string][] = [];
  let at = 0;
  while (at < text.length) {
    const hit = ruleAt(text, at, rules);
    if (hit) {
      pieces.push(hit);
      at += hit[0].length;
    } else {
      pieces.push([text.charAt(at), text.charAt(at)]);
      at += 1;
    }
  }
  return assemble(pieces);
}

function ruleAt(text: string, at: number, rules: readonly (readonly [RegExp, string])[]): [string, string] | null {
  for (const [pattern, replacement] of rules) {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text)?.[0];
    if (found) return [found, found.replace(new RegExp(`^(?:${pattern.source})`), replacement)];
  }
  return null;
}

/** Builds the new text from pairs of old and new, and remembers where each new character came from. */
function assemble(pieces: readonly (readonly [string, string])[]): Rewritten {
  const starts: number[] = [];
  const ends: number[] = [];
  let source = 0;
  for (const [before, after] of pieces) {
    for (let unit = 0; unit < after.length; unit += 1) {
      starts.push(before === after ? source + unit : source);
      ends.push(before === after ? source + unit + 1 : source + before.length);
    }
    source += before.length;
  }
  const text = pieces.map(([, after]) => after).join('');
  const origin = ({ start, end }: Span) => ({
    start: starts[start] ?? source,
    end: end > start ? (ends[end - 1] ?? source) : (starts[start] ?? source),
  });
  return { text, origin };
}

/** Character by character, so that offsets stay. A letter that has no lower-case twin of one unit stays as it is. */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldedUnit(text.charAt(at));
  return folded;
}

function foldedUnit(unit: string): string {
  if (unit <= '\u007f') return unit >= 'A' && unit <= 'Z' ? unit.toLowerCase() : unit;
  if (/[‘’ʼ´`]/.test(unit)) return "'";
  if (/[“”«»]/.test(unit)) return '"';
  if (/[‐‑‒–—]/.test(unit)) return '-';
  if (/\s/.test(unit)) return ' ';
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}
