import { isCommonWord, isListedWord } from '#reading/lexicon/everyday-words.ts';
import {
  actsOfNamed,
  clockOrPlace,
  householdNouns,
  leadsToName,
  meetings,
  namesAndWords,
  papersOf,
  roleLeads,
  saysThat,
  surnamesAndWords,
  titleLeads,
  topicLeads,
} from '#reading/lexicon/name-leads.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Found, Reading } from '#reading/reading.ts';

/** "po" and "PO", but no "Po". */
const isWithoutCapitals = (text: string) => !/\p{Lu}\p{Ll}/u.test(text);

/** A writer who begins sentences small: what capitals there are stand for some of the names. */
const beginsSmall = (text: string) =>
  isWithoutCapitals(text) || (/^[^\p{L}]*\p{Ll}/u.test(text) && !/(?:[.!?] |\n)\p{Lu}\p{Ll}+ (?!\p{Lu})/u.test(text));

/** "OV 0930 HRS. CL MARVIN TOLBERT REPORTED.": all in capitals they stand for nothing. */
const isShouted = (text: string) => !/\p{Ll}/u.test(text) && /(?:\p{Lu}{2,}\P{L}+){4}/u.test(text);

const inSmall = (text: string) =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

/**
 * A note whose sentences begin without a capital: where a person must stand, a word that means nothing else is a name, and is
 * given its capital so that every reader sees it as one. What is read goes back to the letters as typed.
 */
export function withCapitals(given: Page): Page {
  const page = isShouted(given.typed) ? { ...given, typed: inSmall(given.typed) } : given;
  if (!beginsSmall(page.typed) || isNoLanguage(page.plain)) return page;
  const found = new Set<number>();
  const owning: number[] = [];
  for (const { 0: word, index: at } of everyMatch(oneWord, page.plain)) {
    const before = page.plain.slice(Math.max(0, at - 40), at);
    // The second of two names in a row.
    const isSecond = found.has(at - 1 - lastLength(before)) && /[a-z] $/.test(before);
    const isWord = namesAndWords.has(word) || ((isSecond || addressed.test(before)) && surnamesAndWords.has(word));
    if (!(isWord || isName(word) || (addressed.test(before) && isUnheardOf(word))) || isUpper(page.typed.charAt(at)))
      continue;
    const next = anotherWord.exec(page.plain.slice(at + word.length, at + word.length + 20))?.[1];
    const end = at + word.length + (next && isName(next) ? next.length + 1 : 0);
    const isWhole = end > at + word.length;
    const [mark = ''] = dottedLetter.exec(page.plain.slice(end, end + 5)) ?? [];
    const after = page.plain.slice(end + mark.length);
    if (
      isWord && !isWhole
        ? (isSecond && (closes.test(after) || meets.test(after))) || isPlaceOfNothingElse(before, after)
        : isSecond || isPlaceOfName(before, after, isWhole)
    )
      found.add(at);
    // "letter to t mosley", "saw k. ambrose".
    const letter = firstLetter.exec(before);
    if (letter && !isWord && leadsLetter(before.slice(0, letter.index), letter[0]))
      found.add(at - letter[0].length).add(at);
    // "reyes-cobb".
    if (found.has(at) && word.includes('-')) found.add(at + word.indexOf('-') + 1);
    // "at mom tanyas apt", "pt tanyas bag ... tanya says": the apostrophe left out.
    if (
      found.has(at) &&
      word.endsWith('s') &&
      ((roleLed.test(before) && theirs.test(after)) ||
        (/^ [a-z]/.test(after) && wordsOf(page.plain).has(word.slice(0, -1))))
    )
      owning.push(at + word.length - 1);
    const [, initial] = soleLetter.exec(page.plain.slice(end, end + 4)) ?? [];
    if (found.has(at) && initial) found.add(end + 1);
  }
  if (found.size === 0) return given;
  const typed = [...page.typed].length === page.typed.length ? capitalised(page.typed, found) : page.typed;
  return {
    ...page,
    typed: owning.reduce((text, at) => `${text.slice(0, at)}'${text.slice(at + 1)}`, typed),
    names: found,
  };
}
/** "asdf qwer": not a word or figure among them that would make a name of the rest. */
const isNoLanguage = (plain: string) =>
  !/\d/.test(plain) && everyMatch(oneWord, plain).every(([word]) => !isCommonWord(word));
const oneWord = /(?<![a-z0-9'-])[a-z]+(?:[-'](?!s\b)[a-z]+)*/g;
const wordsOf = (plain: string): ReadonlySet<string> => new Set(plain.match(oneWord));
const anotherWord = /^ ([a-z]+(?:[-'](?!s\b)[a-z]+)*)/;
/** "deshawn p 10a". */
const soleLetter = /^ ([b-dfghj-mp-tvz])(?= \d|[,.;:]|$)/;
/** "jorge t. came in": what follows the letter says what he did. */
const dottedLetter = /^ [a-z]\.(?= [a-z])/;
/** "r. delgado no show": with its full stop a letter opens a record. */
const leadsLetter = (before: string, letter: string) =>
  led.test(before) || (letter.includes('.') && opens.test(before));
/** "t mosley", "a. mosley": no "w mosley" and no "a mosley". */
const firstLetter = /(?<![a-z0-9'/-])(?:[bdfghjklmpstvz]|[a-z]\.) $/;
const roleLed = new RegExp(`(?<![a-z0-9/-])(?:${roleLeads}) $`);
const theirs = /^ (?:apt|apartment|house|home|place|trailer|room|job|work|school|phone|car)(?![a-z])/;
const lastLength = (before: string) => /[a-z'-]+(?= $)/.exec(before)?.[0].length ?? 0;

function capitalised(text: string, starts: ReadonlySet<number>): string {
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const capital = unit.toUpperCase();
    written += starts.has(at) && capital.length === 1 ? capital : unit;
  }
  return written;
}

/** Whether what stands around a word leaves it nothing to be but somebody's name. */
function isPlaceOfName(before: string, after: string, whole: boolean): boolean {
  if (!goesOn.test(after)) return false;
  // "referral sent to harbor house".
  if (/\bto $/.test(before) && house.test(after)) return false;
  if (led.test(before) || /^'s [a-z]/.test(after)) return true;
  if (/\bthe $/.test(before) && ofHousehold.test(after)) return true;
  if (saying.test(before) && does.test(after)) return true;
  if ((topic.test(before) && closes.test(after)) || (paper.test(before) && behindPaper.test(after))) return true;
  return opens.test(before) && (whole || acts.test(after) || (isApart.test(before) && stands.test(after)));
}
/** The same for a word that may be itself: "bell 330 hv", "judge bell kept them", "the stone case". */
function isPlaceOfNothingElse(before: string, after: string): boolean {
  if (ofOffice.test(before)) return goesOn.test(after);
  if (isApart.test(before)) return meets.test(after);
  if (/\bthe $/.test(before)) return /^ (?:case|family|household|siblings|home visit|hv)(?![a-z])/.test(after);
  return led.test(before) && (closes.test(after) || meets.test(after));
}
const meets = new RegExp(`^ (?:${clockOrPlace}|${meetings}(?![a-z]))`);
const ofOffice = new RegExp(`(?<![a-z0-9-])(?:(?:${titleLeads})\\.?|judge|trooper|po|atty|attorney) $`);
/** "the ramos house 730". */
const ofHousehold = new RegExp(`^ ${householdNouns}(?![a-z])`);
const house = /^ (?:house|home|hall|center|ctr|clinic|hospital|court|manor|apts|apartments|school|program)(?![a-z])/;
/** "roommate says kev overdosed". */
const saying = new RegExp(`(?<![a-z0-9-])${saysThat} $`);
const does = new RegExp(`^ (?:${actsOfNamed})(?![a-z])`);
/** Behind a name stands the end, a mark, a number, or a word with a meaning of its own. */
const goesOn = /^(?:$|[\s]*[,.;:()&+/\n-]| ?\d|'s?\b| [a-z])/;
/** "pt doyle asked", "group home staff (nadine)", "sra. quiroz", "called beltran 11", "w/ dev and his mom". */
const led = new RegExp(
  `(?<![a-z0-9/-])(?:(?:${roleLeads}) \\(?|(?:${titleLeads})\\.? )$|(?<![a-z0-9-])(?:${leadsToName}) ?(?<=[ /])$`,
);
/** "dc summary for ahern filed". */
const paper = new RegExp(`(?<![a-z0-9-])${papersOf} $`);
const behindPaper = /^(?:$|[,.;\n]| (?:no|not|to|w\/|yest|today|hoy|ayer|[a-z]+ed)(?![a-z]))/;
/** "noise complaint on renee, 3rd one", "at the snf re bisset, walking". */
const topic = new RegExp(`(?<![a-z0-9-])(?:${topicLeads}) $`);
const closes =
  /^(?:$|\s*[,.;:()/\n+]| ?\d| -| (?:cxl?'?e?d|cancell?ed|n|and|y|w\/?|to|at|in (?:person|office|ofc|jail|clinic|court|group|session)|on (?:the )?(?:phone|zoom|unit)|is|was|has|today|yest|this|hoy|ayer|en|el|also|por|para|que|re)(?![a-z]))/;
/** The head of a record, behind its day and hour or not: "kowalczyk 1015 no answer", "her po rang today keisha got fired". */
const opens =
  /(?:^|\n|(?:^|[\n.;] ?)\(?\d{1,2}[.)] |[.;/:] ?|- |\d[apm]* |, |\b(?:this (?:morning|afternoon|evening)|today|yesterday) )$/;
const acts = new RegExp(`^ (?:${clockOrPlace}|(?:${actsOfNamed})(?![a-z]))`);
/** "supv w sup, tolliver.": between two stops. */
const isApart = /(?:^|\n|(?:^|[\n.;] ?)\(?\d{1,2}[.)] |[.;:/,] ?|- |\d[apm]* )$/;
const stands = /^\s*(?:$|[,.;/\n)]|- )/;

const isName = (one: string) => isSpoken(one) && !one.split('-').some(isCommonWord);
/** Behind a form of address whatever is in no list, though it ends like a verb: "mr. u. kessling". */
const isUnheardOf = (one: string) => isSpoken(one) && !one.split('-').some(isListedWord);
const isSpoken = (one: string) => /^[a-z]{3}/.test(one) && !one.endsWith("'d") && /[aeiouy]/.test(one);
const addressed = /(?<![a-z])(?:mrs?|ms|sra?|srta|dra?|sgt|det)\.? (?:[a-z]\. )?$/;
const isUpper = (letter: string) => !/^\p{Ll}/u.test(letter);

const anyName = /\p{Lu}\p{L}*'?/gu;

/** Names that were given a capital, as they were typed. */
export function asTyped(reading: Reading, given: Page, verbatim: Page): Reading {
  if (given === verbatim) return reading;
  const names = new Map(
    everyMatch(anyName, given.typed).map(({ 0: name, index }) => [
      name,
      verbatim.typed.slice(index, index + name.length),
    ]),
  );
  const typed = (value: string) =>
    isShouted(verbatim.typed)
      ? value.toUpperCase()
      : value.replace(anyName, (name) => names.get(name) ?? name.toLowerCase());
  const words = (found: Found<string>) => ({ ...found, value: typed(found.value) });
  return {
    ...reading,
    caseRef: reading.caseRef && words(reading.caseRef),
    participants: reading.participants.map(({ value, ...found }) => ({
      ...found,
      value: { ...value, name: value.name && typed(value.name) },
    })),
    followUps: reading.followUps.map((found) => ({
      ...found,
      value: { ...found.value, text: typed(found.value.text) },
    })),
    referrals: reading.referrals.map(words),
  };
}
