import type { Clause } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';

/**
 * Whether the contact is a parent's visit with a child that the worker watched, without saying "supervised visit": "supervised
 * dad and the boys at the mall", "Dante had his hour with daughter Skye, I monitored", "sat in on mo's visit w/ the kids".
 */
export function isParentVisit(page: Page, contact: readonly Clause[]): boolean {
  const [first] = contact;
  if (!first) return false;
  const parent = first.people.find(({ role }) => role === null || parents.has(role));
  const child = first.people.find((one) => one.role !== null && children.has(one.role) && one !== parent);
  const text = page.plain.slice(first.span.start, first.span.end);
  if (!parent || parent.span.start > (child ?? parent).span.start + 60) return false;
  const isWatched = watched.test(page.plain.slice(first.span.start, Math.max(first.span.end, first.sentence.end)));
  if (child && isWatched) return opensWatching.test(text) || together.test(text);
  return theirVisit.test(text) && (isWatched || satIn.test(text));
}

const parents: ReadonlySet<string> = new Set(['mother', 'father', 'parent', 'client', 'grandmother', 'grandfather']);
const children: ReadonlySet<string> = new Set(['child', 'children', 'son', 'daughter', 'sibling']);

const opensWatching = /^\W*(?:(?:i|we|also|then|just|yo) )*(?:supervised|monitored|supervise|monitoree)\b(?! by)/;
const watched =
  /^\W*(?:(?:i|we|also|then|just|yo) )*(?:supervised|monitored|supervise|monitoree)\b|\b(?:i|we|yo|this worker|writer|cm)(?: [a-z]+)? (?:supervised|monitored|observed|supervise|monitoree|observe)\b|\b(?:visit|family|observation) (?:room|center|ctr|coach)\b.*\bobserved\b|\bobserved\b.*\b(?:visit|observation) room\b/;
/** "had his hour with", "mo's visit w/ the kids", "visita de papa con las ninas". */
const together =
  /\b(?:hour|hours|time|visit|visita|rato|tiempo|observed|observe)\b.*\b(?:with|w\/?|con|and|&|y)\b|\b(?:with|w\/|con|and|&|y) /;
const theirVisit =
  /(?:'s|\bmoms|\bdads|\bmos|\bfas|\bhis|\bher) (?:\w+ )?visit (?:with|w\/|w) |\bvisita (?:de|del) [^.;]{2,20} con /;
const satIn = /\b(?:sat in|sat thru|sat through|stayed|estuve|presente|here for|there for) (?:on|for|at|with|w\/|en)?/;
