/** Words for days, months and numbers in both languages; lower case, no accents. */

const weekdays = [
  ['sunday', 'sun', 'domingo', 'dom'],
  ['monday', 'mon', 'lunes', 'lun'],
  ['tuesday', 'tues', 'tue', 'martes'],
  ['wednesday', 'weds', 'wed', 'wednes', 'miercoles', 'mierc', 'mie'],
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

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  una: 1,
  uno: 1,
  two: 2,
  dos: 2,
  couple: 2,
  'a couple': 2,
  'a couple of': 2,
  three: 3,
  tres: 3,
  four: 4,
  cuatro: 4,
  five: 5,
  cinco: 5,
  six: 6,
  seis: 6,
  seven: 7,
  siete: 7,
  eight: 8,
  ocho: 8,
  nine: 9,
  nueve: 9,
  ten: 10,
  diez: 10,
  eleven: 11,
  once: 11,
  twelve: 12,
  doce: 12,
  fourteen: 14,
  catorce: 14,
  fifteen: 15,
  quince: 15,
  twenty: 20,
  veinte: 20,
  thirty: 30,
  treinta: 30,
  forty: 40,
  cuarenta: 40,
  'forty five': 45,
  'cuarenta y cinco': 45,
  fifty: 50,
  cincuenta: 50,
  sixty: 60,
  ninety: 90,
};

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const cardinals =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta'.split(
    ' ',
  );

/** Days of the month in words, as a voice transcript writes them: "twenty first", "veintiuno". */
const monthDays: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ordinals.map((word, index) => [word, index + 1])),
  ...Object.fromEntries(ordinals.slice(0, 9).map((word, index) => [`twenty ${word}`, index + 21])),
  ...Object.fromEntries(cardinals.map((word, index) => [word, index + 1])),
  thirtieth: 30,
  'thirty first': 31,
  primero: 1,
  'treinta y uno': 31,
};

const hours: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one two three four five six seven eight nine ten eleven twelve'.split(' '),
    'una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  ].flatMap((words) => words.map((word, index) => [word, index + 1])),
);

const choice = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

export const weekdayWord = `(?:${choice(weekdays.flat())})`;
export const monthWord = `(?:${choice(months.flat())})`;
export const monthDayWord = `(?:${choice(Object.keys(monthDays))})`;
export const hourWord = `(?:${choice(Object.keys(hours))})`;
export const numberWord = `(?:${choice(Object.keys(numbers))})`;

const byFirstThree = (lists: readonly (readonly string[])[], first: number): Readonly<Record<string, number>> =>
  Object.fromEntries(lists.flatMap((words, index) => words.map((word) => [word.slice(0, 3), index + first])));

/** By the first three letters; "mar" is March here, Tuesday there. */
export const weekdayNumbers = byFirstThree(weekdays, 0);
export const monthNumbers = byFirstThree(months, 1);

/** A day of the month or an hour, in digits or words. */
export const monthDayOf = (word: string) => monthDays[word.replace('-', ' ')] ?? Number(word);
export const hourOf = (word: string) => hours[word] ?? Number(word);

/** A number in digits or words; 0 when it is neither. */
export const numberOf = (word: string) => numbers[word.trim()] ?? (Number(word) || 0);
