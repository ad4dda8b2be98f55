import type { Phrases } from './lexicon.ts';

/** The phrases of a list as the choices of a group: "sister, older brother" as "sister|older brother". */
export const choicesOf = (list: Phrases): string =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .join('|');
