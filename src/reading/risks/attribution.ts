import type { ParticipantRole } from '#domain/contact.ts';
import { reportWords } from '#reading/lexicon/report-words.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import type { Span } from '#reading/reading.ts';
import { find, words } from '#reading/words.ts';

const tells = words(...reportWords.map((language) => language.tells));
const according = words(...reportWords.map((language) => language.according));
const own = words(...reportWords.map((language) => language.own));

/**
 * Who the worker has it from: "mom states he threatened her", "fell per HHA", "dice la mamá que". Null where it is the
 * worker's own observation or the words do not say. `people` are the mentions of the record, in order.
 */
export function reporterOf(page: Page, told: Span, sentence: Span, people: readonly Mention[]): ParticipantRole | null {
  const reach = { start: Math.max(sentence.start, told.start - 240), end: Math.min(sentence.end, told.end + 120) };
  const near = people.filter(({ span }) => span.start >= reach.start && span.end <= reach.end);
  return trailing(page, told, reach, near) ?? leading(page, told, reach, near, people);
}

interface Source {
  readonly role: ParticipantRole | null;
  readonly end: number;
}

/** "…, per sister Gina", "moretones, dice la maestra", "…, mom says": named behind what is told. */
function trailing(page: Page, told: Span, sentence: Span, people: readonly Mention[]): ParticipantRole | null {
  const rest = { start: told.end, end: sentence.end };
  const [cue] = find(page, according, rest);
  const verbs = find(page, tells, rest);
  const named = cue ? namedBehind(page, cue, people) : [];
  const closing = verbs.flatMap((verb) => [
    ...saidAtTheEnd(page, verb, people, sentence),
    ...inverted(page, verb, people),
  ]);
  const [source] = [...named, ...closing];
  const start = Math.min(...[cue, ...verbs].map((span) => span?.start ?? sentence.end));
  const between = { start: told.end, end: start };
  return source && find(page, own, between).length === 0 && !startsAnew(page, between) ? source.role : null;
}

/** "…, mom says." */
const saidAtTheEnd = (page: Page, verb: Span, people: readonly Mention[], sentence: Span): Source[] =>
  people
    .filter(({ span }) => /^\s*$/.test(page.plain.slice(span.end, verb.start)))
    .filter(() => /^[\s.!]*$/.test(page.plain.slice(verb.end, sentence.end)))
    .map((person) => ({ role: roleOf(person), end: verb.end }));

/** "dice la mamá que …", "… dice la maestra.": the verb comes first and the person closes it. */
const inverted = (page: Page, verb: Span, people: readonly Mention[]): Source[] =>
  namedBehind(page, verb, people).filter(({ end }) =>
    /^\s*(?:que\b|that\b|[:,.;]|$)/.test(page.plain.slice(end, end + 6)),
  );

/** What stands between the words and "per …" still belongs to them: no second statement. */
const startsAnew = (page: Page, between: Span) =>
  /[,;:] *[^,;:]+[,;:]|[;:]/.test(page.plain.slice(between.start, between.end));

/** The last source named before the words, unless the worker's own eyes come in between. */
function leading(
  page: Page,
  told: Span,
  sentence: Span,
  near: readonly Mention[],
  people: readonly Mention[],
): ParticipantRole | null {
  const lead = { start: sentence.start, end: told.start };
  const verbs = find(page, tells, lead);
  const sources = [
    ...find(page, according, lead).flatMap((cue) => namedBehind(page, cue, near)),
    ...verbs.flatMap((verb) => inverted(page, verb, near)),
    ...verbs.flatMap((verb) => speakers(page, verb, sentence, near, people)),
  ].sort((a, b) => a.end - b.end);
  const last = sources.at(-1);
  if (!last || find(page, own, { start: last.end, end: told.start }).length > 0) return null;
  return last.role;
}

const namedBehind = (page: Page, cue: Span, near: readonly Mention[]): Source[] =>
  near
    .filter((person) => person.span.start >= cue.end && standsRightBehind(page, cue, person))
    .slice(0, 1)
    .map((person) => ({ role: roleOf(person), end: person.span.end }));

/** "mom states", "cl's wife Jen also says"; a verb alone or with "she" goes on with the one person spoken of before. */
function speakers(
  page: Page,
  verb: Span,
  sentence: Span,
  near: readonly Mention[],
  people: readonly Mention[],
): Source[] {
  const before = near.filter(({ span }) => span.end <= verb.start);
  const speaker = before.findLast(({ owner }) => !owner);
  if (speaker && /^[\s,)]*(?:[a-z]+ ){0,3}$/.test(page.plain.slice(speaker.span.end, verb.start)))
    return [{ role: roleOf(speaker), end: verb.end }];
  const opening = page.plain.slice(sentence.start, verb.start);
  if (!/(?:^|[,;:(-])\s*(?:and |y )?(?:he |she |they |ella |el )?(?:also |tambien |me )?$/.test(opening)) return [];
  const roles = new Set(people.filter(({ span }) => span.end <= verb.start).map(roleOf));
  const [only] = roles;
  return [{ role: only && roles.size === 1 ? only : null, end: verb.end }];
}

const standsRightBehind = (page: Page, cue: Span, person: Mention) =>
  /^[\s:]*(?:the|his|her|their|cl's|client's|pt's|la|el|su|los|las|a|an|un|una|mi|that|que|anon|anonymous)?\s*$/.test(
    page.plain.slice(cue.end, person.span.start),
  );

/** A bare name is the client (contract 7.2.10). */
const roleOf = ({ role }: Mention): ParticipantRole => role ?? 'client';
