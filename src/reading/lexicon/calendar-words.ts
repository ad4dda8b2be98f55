import { longestFirst } from '#reading/patterns.ts';

/** Words for days, months and numbers in both languages; lower case, no accents. */

const weekdays = [
  ['sunday', 'sun', 'domingo', 'dom'],
  ['monday', 'mon', 'lunes', 'lun'],
  ['tuesday', 'tues', 'tue', 'martes'],
  ['wednesday', 'weds', 'wed', 'wednes', 'miercoles', 'mierc', 'mier', 'mie'],
  ['thursday', 'thurs', 'thur', 'thu', 'thrus', 'jueves', 'juev', 'jue'],
  ['friday', 'fri', 'viernes', 'vier', 'vie'],
  ['saturday', 'sat', 'sabado', 'sab'],
] as const;

const months = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
] as const;

type Numbers = Readonly<Record<string, number>>;

const counted = (words: string, first: number, step = 1): Numbers =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, first + index * step]));

const english = {
  units: counted('one two three four five six seven eight nine', 1),
  between: counted('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10),
  tens: counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
};
const spanish = {
  units: counted('uno dos tres cuatro cinco seis siete ocho nueve', 1),
  between: {
    ...counted('diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte', 10),
    ...counted('veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho', 21),
    veintinueve: 29,
  },
  tens: counted('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
};
const ordinals: Numbers = {
  ...counted('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
  ...counted('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 13),
  thirtieth: 30,
  ...counted('primero segundo tercero', 1),
};
const articles: Numbers = { a: 1, an: 1, un: 1, una: 1, veintiun: 21, couple: 2 };
const spanishHours: Numbers = { una: 1, ...spanish.units, ...counted('diez once doce', 10) };
const englishHours: Numbers = { ...english.units, ...counted('ten eleven twelve', 10) };

/**
 * One of some words or ways, as a piece of a pattern. The lookahead asks nothing: with it V8 compiles what follows once, and
 * not for several of the ways, which makes code of twice the size.
 */
const oneOf = (...ways: readonly string[]) => `(?:(?:${ways.join('|')})(?=))`;

const oneWord = (words: readonly string[]) => oneOf(...longestFirst(words));
const oneNumber = (...lists: readonly Numbers[]) => oneWord(lists.flatMap(Object.keys));

export const weekdayWord = oneWord(weekdays.flat());
export const monthWord = oneWord(months.flat());
/** The names of months in full: behind them a stop ends the sentence. */
export const fullMonth = oneWord(months.flat().filter((month) => month.length > 4));
export const hourWord = oneNumber(englishHours, spanishHours);

/** One to ninety-nine: "forty five", "cuarenta y cinco". */
export const belowHundred = oneOf(
  `${oneNumber(english.tens)}(?:[ -]${oneNumber(english.units)})?`,
  `${oneNumber(spanish.tens)}(?: y ${oneNumber(spanish.units)})?`,
  oneNumber(english.between, spanish.between, english.units, spanish.units),
);
export const numberWord = oneOf('a couple(?: of)?', belowHundred, oneNumber(articles));

export const ordinalWord = `(?:${oneOf('twenty', 'thirty')}[ -])?${oneNumber(ordinals)}`;
/** A day of the month as it is spoken: "twenty first", "veintiuno"; beside the name of a month "twenty five" too. */
export const monthDayWord = oneOf(ordinalWord, 'treinta y uno', 'treinta', oneNumber(spanish.between, spanish.units));
export const dayBesideMonthWord = oneOf(ordinalWord, belowHundred);

/** A year as it is spoken: "twenty twenty six", "nineteen eighty six", "dos mil dieciocho". */
export const yearWord = oneOf(
  `${oneOf('two thousand', 'dos mil')}(?: (?:and )?${belowHundred})?`,
  `${oneOf('nineteen(?: hundred)?', 'twenty', 'mil novecientos')} (?:and )?${oneOf(`oh ${oneNumber(english.units)}`, belowHundred)}`,
);

const byFirstThree = (lists: readonly (readonly string[])[], first: number): Numbers =>
  Object.fromEntries(lists.flatMap((words, index) => words.map((word) => [word.slice(0, 3), index + first])));

/** By the first three letters; "mar" is March here, Tuesday there. */
export const weekdayNumbers = byFirstThree(weekdays, 0);
export const monthNumbers = byFirstThree(months, 1);

const values: Numbers = {
  ...english.units,
  ...english.between,
  ...english.tens,
  ...spanish.units,
  ...spanish.between,
  ...spanish.tens,
  ...ordinals,
  ...articles,
};

/** A number below a hundred in digits or words, a day of the month or an hour too; 0 when it is none. */
export const numberOf = (word: string): number => {
  if (/^\d/.test(word)) return Number(word) || 0;
  const parts = word.split(/[ -]/).map((part) => values[part] ?? 0);
  return /^a couple/.test(word) ? 2 : parts.reduce((sum, value) => sum + value, 0);
};

/** The year that digits or words name; two digits are of this century below 40, else of the last. */
export function yearOf(word: string): number {
  if (/^\d{4}$/.test(word)) return Number(word);
  if (/^\d+$/.test(word)) return Number(word) + (Number(word) < 40 ? 2000 : 1900);
  const [century = ''] = /^(?:two thousand|dos mil|nineteen(?: hundred)?|twenty|mil novecientos)/.exec(word) ?? [];
  const hundreds = /^(?:nineteen|mil)/.test(century) ? 1900 : 2000;
  return hundreds + numberOf(word.slice(century.length).replace(/^ (?:and )?/, ''));
}
