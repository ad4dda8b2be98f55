import { findCues } from '#reading/clauses/cues.ts';
import { kindOfStop } from '#reading/lexicon/stop-words.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import { nameAt } from '#reading/people/names.ts';
import type { Span } from '#reading/reading.ts';

/** The items of a counted list ("1.", "(b)", "#2", "first is ... and second is ..."), if they tell of contacts. */
export function findItems(page: Page): Span[] {
  for (const counted of [numbers, letters]) {
    const items = cutAt(page, startsInOrder(page, counted));
    const head = page.plain.slice(0, items[0]?.start ?? 0);
    if (items.length < 2 || listedItems.test(head)) continue;
    if (items.filter((item) => tellsOfContact(page, item)).length > 1) return items;
  }
  const spoken = spokenItems(page);
  return spoken === null ? [] : cutAt(page, [0, spoken]);
}

/**
 * "TC mo 0910 - will sign. // TC school 0930 - ok": the contacts between such marks, if each says of what kind it was and
 * at what hour; else the part as it is.
 */
export function splitAtMarks(page: Page, part: Span): Span[] {
  const starts = everyMatch(marks, page.plain.slice(part.start, part.end)).map(
    ({ index, 0: mark }) => part.start + index + mark.length,
  );
  const pieces = [part.start, ...starts].map((start, index) => ({ start, end: starts[index] ?? part.end }));
  return pieces.every((piece) => telegram.test(page.plain.slice(piece.start, piece.end))) ? pieces : [part];
}
const marks = /\s(?:\/\/+|\|+|\*{2,}|-{3,})\s+(?=[a-z\d])/g;
const telegram = new RegExp(
  `^\\W*(?:\\d[\\d:]*(?: ?[ap]m?)?[ ,:-]+)?(?:${kindOfStop})(?![a-z])(?=[^]{0,60}?(?:\\b(?:0?[6-9]|1\\d|2[0-3])[0-5]\\d\\b|\\d:[0-5]\\d|\\b\\d{1,2} ?[ap]m?\\b|\\bat \\d))`,
);

/** From one start to the next; nothing of fewer than two. */
export function cutAt(page: Page, starts: readonly number[]): Span[] {
  if (starts.length < 2) return [];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? page.plain.length }));
}

/** The mark and its number or letter. */
const numbers = /(?:^|[\s:.;])((?:\(?([1-9])[).]|#([1-9])[:.)]?))\s+(?=[a-z])/g;
const letters = /(?:^|[\s:.;])((?:\(?([a-f])\)|([a-f])\.))\s+(?=[a-z])/g;
const orders = ['1a', '2b', '3c', '4d', '5e', '6f', '7', '8', '9'];

/** Where "1.", "2)" and "(c)" stand, counted up from the first: "at 9. plan (1)" begins no list with nine. */
function startsInOrder(page: Page, counted: RegExp): number[] {
  const starts: number[] = [];
  for (const match of everyMatch(counted, page.plain)) {
    const sign = match[2] ?? match[3] ?? '';
    if (orders[starts.length]?.includes(sign)) starts.push(match.index + match[0].indexOf(match[1] ?? ''));
  }
  return starts;
}

/** "need to 1) call ... 2) send ...", "goals: (1) ... (2) ...": a list of tasks, goals or services, no list of clients. */
const listedItems =
  /\b(?:need(?:s|ed)? to|to do|todo|tasks?|remind me(?: to)?|plan|steps?|pendientes?|(?:tengo|tiene) que|goals?|metas?|objetivos?|ref(?:erral|'?d|d)?s?|referred|referid[oa]s?|refer(?:i|encias?)|linked|needs|necesidades|concerns?|preocupaciones|issues|topics|discussed|reviewed|agree[ds]?|acord(?:o|amos|aron)|agenda|asks?|asked|questions?|options?|recs?|recommendations?|recommended|services?|servicios|orders?|ordered|consults?|meds?|labs|due|barriers?|strengths|conditions|rules|terms|reasons?)(?: [a-z0-9/]+){0,4}\W*$|\b(?:to|for|re|about|told|wants|with)\W*$/;

/** An item that opens with somebody or tells of being in touch. */
const tellsOfContact = (page: Page, item: Span) => {
  const lead = /^\W*[a-f\d][).:]*\W*/.exec(page.plain.slice(item.start, item.end))?.[0].length ?? 0;
  if (isNext.test(page.plain.slice(item.start + lead, item.end))) return false;
  const name = nameAt(page, item.start + lead);
  return (name !== null && headed.test(page.plain.slice(name.end, item.end))) || findCues(page, item).length > 0;
};

/** A sign, a kind of contact or a figure behind the name: "Budget done" is nobody. */
const headed = new RegExp(`^(?: ?[:(,-]| (?:${kindOfStop})(?![a-z])|[^.;]{0,12}\\d)`);
const isNext = /^(?:next|nxt|plan|f\/u|follow[ -]?up|to do|goal|prox\w*|pendiente)\b/;

const firstOne =
  /\b(?:(?:the )?first (?:one |up )?(?:is|was|i (?:saw|met|called|visited|spoke \w+|talked \w+))|one (?:is|was)|primero (?:vi a|hable con|llame a|visite a|con)|un[oa] (?:es|fue)) (?:(?:at|with) )?(?:the )?(?=[a-z])/;
const otherOne =
  /\b(?:and |y )?(?:then )?(?:(?:the )?(?:second|next)(?: one)? (?:is|was|i (?:saw|met|called|visited|spoke \w+|talked \w+))|(?:the )?other (?:one )?(?:is|was)|(?:el |la )?(?:segund[oa]|otr[oa]) (?:es|fue|con|vi a)|(?:luego|despues) a) (?:(?:at|with) )?(?:the )?(?=[a-z])/g;

/** "first is Caleb ... and second is Jaylen": where the second begins, if both are somebody by name. */
function spokenItems(page: Page): number | null {
  // "two visits today first one nine thirty ... second one was at eleven": each tells of a contact.
  const [one, two] = [page.plain.search(/\bfirst one\b/), page.plain.search(/\b(?:and )?(?:the )?second one\b/)];
  if (one >= 0 && two > one && tellsOfContact(page, { start: one, end: two }))
    return tellsOfContact(page, { start: two, end: page.plain.length }) ? two : null;
  const first = firstOne.exec(page.plain);
  if (!first || !nameAt(page, first.index + first[0].length)) return null;
  for (const match of everyMatch(otherOne, page.plain)) {
    if (match.index > first.index && nameAt(page, match.index + match[0].length)) return match.index;
  }
  return null;
}
