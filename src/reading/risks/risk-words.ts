import { sameWords } from '#reading/lexicon/risks/same-words.ts';
import { phrasesIn } from '#reading/patterns.ts';
import { type Words, words } from '#reading/words.ts';

/** Compiles phrases of the risk lexicon, each for every way its words are written. */
export const riskWords = (...lists: readonly string[]): Words => {
  const phrases = phrasesIn(lists);
  return words(phrases.map((phrase) => inEveryHand(phrase, phrases)).join(','));
};

const groups = sameWords.map((group) => group.split('|'));

const longestFirst = groups.flat().toSorted((a, b) => b.length - a.length);
/** A whole word of a phrase: not a stem with an open ending, not one with a letter that may be missing. */
const known = new RegExp(`(?<![a-z*'/#])(?:${longestFirst.join('|')})(?![a-z*?'/])`, 'g');

/** "(mom|aunt) hit her" becomes "(mom|mother|aunt) hit (her|him|them|his|their)"; among "(his|her)" it is only the owner. */
const inEveryHand = (phrase: string, list: readonly string[]) =>
  phrase
    .replace(known, (word, at: number) => {
      const choices =
        phrase === word ? list : phrase.slice(phrase.lastIndexOf('(', at) + 1, phrase.indexOf(')', at)).split('|');
      const own = groups.filter((group) => group.includes(word));
      const meant = own.filter((group) => choices.some((choice) => choice !== word && group.includes(choice)));
      const all = [...new Set((meant.length > 0 ? meant : own).flat())].join('|');
      const isChoice = /[(|]/.test(phrase.charAt(at - 1)) && /[|)]/.test(phrase.charAt(at + word.length));
      return isChoice ? all : `(${all})`;
    })
    .replace(/\(([^()]*)\)/g, (_, choices: string) => `(${[...new Set(choices.split('|'))].join('|')})`);
