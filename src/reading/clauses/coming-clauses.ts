import type { When } from '#reading/dates/when.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import type { Span } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';
import { find, words } from '#reading/words.ts';
import { motion } from './foretold.ts';
import { isSince } from './timing.ts';
import { promisesIn } from './undertakings.ts';

const eventWords = words(...languages.map((l) => l.events));

const ways = `(?:${motion}|looking at|saying|talking about|hoping (?:for|to)|aiming for|thinking|shooting for|supposed to|scheduled|set|due)`;
const sure = `(?:will|'ll|is going to|are going to|is gonna|needs? to|has to|have to|agreed to|wants? (?:him|her|them|it|me|us|my|the|his|to see))`;
const present = `(?:go|goes|start|starts|come|comes|leave|leaves|return|returns|see|sees|meet|meets|look at|looks at|get out|gets out|move|moves|close|closes|file|files|open|opens|turn|turns) (?:in|on|to|back|home|out|there|at|it|him|her|them|again|up|over|mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw|next)`;
const having = `(?:has|have|got|gets?) (?:got )?(?:(?:a|an|his|her|their|the|another) )?`;

/** What stands behind the one who will do it: "is driving him to", "they're looking at", "goes in", "has got court". */
const byForm = new RegExp(
  `^(?:(?:'?s|'?re|'m| is| are| am) (?:(?:just|also|now|still) )?${ways}| am [a-z]{3,}ing| ?${sure}| ${present})(?![a-z])`,
);
const byEvent = new RegExp(`^(?:'?s|'?ve)? ?${having}`);
const pronouns =
  /\s((?:(?:and|so|but|n|then|also|now|y) )*)(?:i(?=['\s]|m )|(?:we|they)(?=['\s]|re |ve )|(?:he|she)(?=['\s]|s ))/g;
/** "there is a meeting", "and the next one is", "closing visit is", "set the next one for", "and wants my notes by", "got hired at the | mill starts mon". */
const headless =
  /\s(?:(?:and|so|but|n|also) )*(?:there is|there's|theres|(?:the |our |his |her |their )?(?:next (?!of kin|door|day|week|month|to\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)|(?:closing|final) (?=visit|hv|session|appt|call|class|meeting|hearing))(?:[a-z]+ ){1,2}(?:is|will|on|set|at|for)\b|(?:set|reset|scheduled|rescheduled|booked|continued) (?:(?:the|his|her|our|a|it|next|us|him) )+|it'?s due |wants? (?:him|her|them|me|my|the|his) |needs? (?:my|the|his) |y (?:(?:ya|me|nos|se|l[aeo]s?) )*(?:tienen?|tenemos|le toca|hay|dan?|mandan?|entregan?|traen?|llaman?|surten?|avisan?|recogen?) |(?:y |entonces |luego )?(?:regreso|vuelvo|volvemos) |(?:y )?quedamos (?:en )?(?:que|q|de) |new one |(?:i |we )?got (?:him|her|them|cl|pt) (?:in|an? (?:appt|slot|bed|intake)) |(?:and|but|so) (?:the|his|her|their) (?:[a-z]+ ){1,3}(?:closes|opens|starts|begins|ends|expires|is due) |(?<=\b(?!(?:came|went|come|comes|go|goes|going|s|d|ll|re|m|ve|call(?:ed|s)?|moved?|got|gets?|is|was|were|be|been|h?is|hes|he's|she'?s|him|her|them|it|sent|brought|took|put|txtd|texted|wrote|heard?|home|way|lower|low|upper|the|hurts?|call|and|or|turn|held|pay|paid|ran|run|look|looked) )[a-z]+ )(?<!\b(?:called|phoned|rang|texted|txtd|messaged|buzzed|emailed|llame) (?:[a-z.']+ ){1,3})back (?:on )?(?=mon|tues?|wed|thurs?|fri|sat|sun|tmrw|tomorrow)|(?:[a-z-]+ (?:that |which )?)?(?:starts|begins) (?:[a-z]+ ){0,3}?(?:on )?(?=mon|tues?|wed|thurs?|fri|sat|sun|tmrw|tomorrow|next|\d)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:call|send|see|take|go|visit|meet|drop|pick|check))/g;

/** "called pgm Arlene | back mon 8pm": the verb is in front of whom it is done to. */
const calledBack =
  /\b(?:call(?:ed)?|rang|phoned|text(?:ed)?|txtd|email(?:ed)?|brought|took|drove|put|got|gave|let|sent|llame)(?: [a-z'.]+){1,4}$/i;

/** "will bring them to | our next meeting on 10/28": where it goes, and by when. */
const bringsTo = /\b(?:to|at|by|before|until|till|for|during|from)$/;

/** "letter to | POA goes out by 10/23": to whom it goes is part of what goes. */
const isAddressed = (page: Page, at: number) =>
  /\b(?:letters?|reports?|rpt|refs?|referral|forms?|packet|copy|copies|request|req|notice|paperwork|records|summary|application|app|check|payment) (?:to|for|from|re) $|(?:\bnext [a-z]+|(?:^|[.;,:\n])\W*(?:the|an?|his|her|our|their|my|this) (?:[a-z]+ )?[a-z]+) (?:with|w\/|for|at|between) $/.test(
    leadingTo(page.plain, at),
  );

/** Places where somebody's deed to come begins within typing that goes on without a stop: each has its day or hour ahead. */
export function comingsIn(
  page: Page,
  clause: Span,
  whens: readonly When[],
  people: readonly Mention[],
  isBehind: (when: When) => boolean,
): number[] {
  const ahead = whens.filter((when) => !isBehind(when) && !isSince(page, when));
  const text = page.plain.slice(clause.start, clause.end);
  const promises = promisesIn(page, clause.start, clause.end);
  if (ahead.length === 0) return promises;
  const isDated = (at: number) => ahead.some(({ span }) => span.start > at && span.start - at < 90);
  const tells = (end: number) => {
    const behind = page.plain.slice(end, end + 60);
    if (byForm.test(behind)) return true;
    const has = byEvent.exec(behind)?.[0];
    const event =
      has === undefined
        ? undefined
        : find(page, eventWords, { start: end + has.length, end: Math.min(clause.end, end + 60) })[0];
    return event !== undefined && event.start - end - (has?.length ?? 0) < 20;
  };
  const found = [
    ...everyMatch(pronouns, text).flatMap(({ 0: whole, index }) =>
      tells(clause.start + index + whole.length) ? [clause.start + index + 1] : [],
    ),
    ...people.flatMap(({ span }) => {
      const lead = /(?:\b(?:and|so|but|then) )?(?:\b(?:the|his|her|their|my|our) )?$/.exec(
        leadingTo(page.plain, span.start),
      );
      const at = span.start - (lead?.[0].length ?? 0);
      return at > clause.start &&
        /\s$/.test(page.plain.charAt(span.start - 1)) &&
        tells(span.end) &&
        !isAddressed(page, at)
        ? [at]
        : [];
    }),
    ...everyMatch(headless, text)
      .filter(
        ({ 0: head, index }) =>
          !(/^\s*back /.test(head) && calledBack.test(text.slice(0, index))) &&
          !(/^\s*(?:(?:the|our|his|her|their) )?next /.test(head) && bringsTo.test(text.slice(0, index))),
      )
      .map(({ index }) => clause.start + index + 1),
  ];
  return [
    ...promises,
    ...found.filter(
      (at) =>
        (isDated(at) || andWill.test(page.plain.slice(at, at + 40))) &&
        !onlyIf.test(leadingTo(page.plain, at)) &&
        !dueWhen.test(page.plain.slice(clause.start, at)),
    ),
  ];
}

/** "no stairs | and his sister will stay with him": a promise of somebody's stands without a day. */
const andWill = /^and (?:(?:the|his|her|their) )?[a-z]+ (?:[a-z]+ )?will (?!not\b|never\b|be\b|have\b)/;
/** "will text me when | he gets back on the 3rd": the day of one deed. */
const dueWhen =
  /\b(?:will|needs? to|has to|have to|agreed to|going to|va a|voy a)\b.* (?:when|once|until|till|as soon as|cuando|hasta que)\s$/;
/** "will hurt herself if | she goes back fri": on what it depends. */
const onlyIf = /\b(?:if|unless|si)\s(?:(?:he|she|they|i|we)\s)?$/;
