import { type Goal, goals } from '#domain/contact.ts';
import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { Found, Span } from './reading.ts';
import { findSentences } from './sentences.ts';
import { find, words } from './words.ts';

const goalWords = words(...languages.map((lexicon) => lexicon.goalWords));
const topics = goals.map((goal) => [goal, words(...languages.map((lexicon) => lexicon.goals[goal]))] as const);

/** Goals, only where the text says goal or meta; the topic words must stand in the same clause as that word. */
export function readGoals(page: Page, within: Span): Found<Goal>[] {
  const found = new Map<Goal, Span[]>();
  for (const sentence of findSentences(page, within)) {
    for (const cue of find(page, goalWords, sentence)) {
      for (const { goal, span } of topicsNear(page, cue, sentence))
        found.set(goal, [...(found.get(goal) ?? []), cue, span]);
    }
  }
  return [...found].map(([value, spans]) => ({ value, spans }));
}

/** What the goal is: the words behind it ("goal: get own apt"), or else those right in front ("housing goal"). */
function topicsNear(page: Page, cue: Span, sentence: Span): { goal: Goal; span: Span }[] {
  // "goal - walk": the dash that ends a sentence elsewhere only introduces here.
  const reach =
    page.plain.slice(sentence.end).startsWith('-') || /^\s*[:-]?\s*$/.test(page.plain.slice(cue.end, sentence.end))
      ? nextStop(page, cue.end)
      : sentence.end;
  const text = page.plain.slice(cue.end, reach);
  const end =
    /\.\s|;|\bbut\b|\bpero\b|, (?=(?:he|she|cl|denies|no|not|off|office|tc|hv|has|needs|also)\b)/.exec(text)?.index ??
    text.length;
  const behind = inStretch(page, { start: cue.end, end: cue.end + end });
  const head = page.plain.slice(sentence.start, cue.start);
  const start = sentence.start + Math.max(head.lastIndexOf(',') + 1, 0);
  const front = inStretch(page, { start: Math.max(start, cue.start - 24), end: cue.start });
  const adjacent = front.filter(({ span }) =>
    /^[\s-]*(?:tx |plan |case )?$/.test(page.plain.slice(span.end, cue.start)),
  );
  return adjacent.length > 0 ? adjacent : behind.length > 0 ? behind : front;
}

function nextStop(page: Page, from: number): number {
  const stop = page.plain.slice(from).search(/[.;\n]/);
  return stop < 0 ? page.plain.length : from + stop;
}

const inStretch = (page: Page, span: Span) =>
  topics.flatMap(([goal, list]) =>
    find(page, list, span)
      .slice(0, 1)
      .map((place) => ({ goal, span: place })),
  );
