import { type Goal, goals } from '#domain/contact.ts';
import { findSentences } from '#reading/clauses/sentences.ts';
import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { Found, Span } from './reading.ts';
import { within } from './spans.ts';
import { find, words } from './words.ts';

const goalWords = words(...languages.map((lexicon) => lexicon.goalWords));
const topics = goals.map((goal) => [goal, words(...languages.map((lexicon) => lexicon.goals[goal]))] as const);

/** Goals, only where the text says goal or meta; the topic words must stand in the same clause as that word. */
export function readGoals(page: Page, part: Span): Found<Goal>[] {
  const found = new Map<Goal, Span[]>();
  for (const sentence of findSentences(page, part)) {
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
    page.plain.startsWith('-', sentence.end) ||
    numbered.test(page.plain.slice(cue.end, cue.end + 24)) ||
    /^\s*[:-]?\s*$/.test(page.plain.slice(cue.end, sentence.end))
      ? nextStop(page, cue.end)
      : sentence.end;
  const text = page.plain.slice(cue.end, reach);
  const end =
    /\.\s|;|\s\/\s|\n|\bbut\b|\bpero\b|, (?=(?:he|she|cl|denies|no|not|off|office|tc|hv|has|needs|also|tmb|tambien|ya|necesita|ocupa|tiene|quiere|niega|dice|sin)\b)/.exec(
      text,
    )?.index ?? text.length;
  const behind = inStretch(page, { start: cue.end, end: cue.end + end });
  const head = page.plain.slice(sentence.start, cue.start);
  const start = sentence.start + Math.max(head.lastIndexOf(',') + 1, 0);
  const front = inStretch(page, { start: Math.max(start, cue.start - 24), end: cue.start });
  const adjacent = front.filter(({ span }) =>
    /^[\s-]*(?:tx |plan |case )?$/.test(page.plain.slice(span.end, cue.start)),
  );
  return adjacent.length > 0 ? adjacent : behind.length > 0 ? behind : front;
}

/** "Goals: (1) ... (2) ...": the numbers would cut the list. */
const numbered = /^[^.;\n]{0,14}?\(?1[).]/;

function nextStop(page: Page, from: number): number {
  const stop = page.plain.slice(from).search(/[.;\n]/);
  return stop < 0 ? page.plain.length : from + stop;
}

type Topic = { readonly goal: Goal; readonly span: Span };

const inStretch = (page: Page, span: Span): Topic[] =>
  withoutOwnHome(
    topics.flatMap(([goal, list]) =>
      find(page, list, span)
        .filter((place) => !isOfAnother(page, goal, place))
        .slice(0, 1)
        .map((place) => ({ goal, span: place })),
    ),
  );

/** "stay in own home": to live there, not to find one. */
const withoutOwnHome = (found: Topic[]) =>
  found.filter(
    ({ goal, span }) =>
      goal !== 'housing' || !found.some((other) => other.goal === 'living_at_home' && within(span, other.span)),
  );

/** "work on coping", "use her walker", "parenting classes", "physical therapy": the word is of another goal. */
function isOfAnother(page: Page, goal: Goal, place: Span): boolean {
  const word = page.plain.slice(place.start, place.end);
  const before = page.plain.slice(Math.max(0, place.start - 24), place.start);
  const after = page.plain.slice(place.end, place.end + 24);
  if (goal === 'housing' && word === 'house')
    return /\b(?:out of|in|around|leave|clean|own) (?:the |his |her )?$/.test(before);
  if (goal === 'living_at_home')
    return /\b(?:group|foster|nursing|sober|funeral|bio|kids|children|child|son|dtr|daughter|baby|boys|girls) (?:back )?$/.test(
      before,
    );
  if (goal === 'employment') return /^work/.test(word) && /^ (?:on|w\/|with|toward|towards|out|through)\b/.test(after);
  if (goal === 'sobriety')
    return (
      /^(?:use|using)$/.test(word) &&
      /^ (?:his|her|their|the|a|of|coping|skills|walker|cane|bus|cpap|[a-z]+ skills)\b/.test(after)
    );
  if (goal === 'education')
    return (
      (/^class/.test(word) &&
        /\b(?:parenting|parent|fatherhood|anger|dv|nurturing|birth|cooking|art|exercise) (?:ed )?$/.test(before)) ||
      (/^clases?$/.test(word) &&
        /^ (?:de|para) (?:ser )?(?:crianza|padres|mama|papa|paternidad|parto|manejo|ira|enojo|violencia|cocina|ejercicio)\b/.test(
          after,
        ))
    );
  if (goal === 'mental_health')
    return /^(?:therapy|terapia)$/.test(word) && /\b(?:physical|occupational|speech) $/.test(before);
  return false;
}
