import { addDays, dateOf, weekdayOf } from './calendar.ts';

/** Days that are known by name: fixed ones by month and day, moving ones by their rule. */
const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year'?s? eve|nye|noche ?vieja|fin de ano": [12, 31],
  "new year'?s?(?: day)?|ano nuevo": [1, 1],
  "three kings'? day|epiphany|dia de (?:los )?reyes(?: magos)?": [1, 6],
  "valentine'?s?(?: day)?|san valentin": [2, 14],
  "(?:saint|st\\.?) patrick'?s?(?: day)?|(?:dia de )?san patricio": [3, 17],
  'earth day|dia de la tierra': [4, 22],
  'juneteenth|freedom day|jubilee day|emancipation day': [6, 19],
  'independence day|fourth of july|4th of july|cuatro de julio|dia de (?:la )?independencia': [7, 4],
  halloween: [10, 31],
  "all saints'? day|dia de todos los santos": [11, 1],
  'day of the dead|dia de (?:los )?muertos': [11, 2],
  "veterans'? day|dia de los veteranos": [11, 11],
  'tax day': [4, 15],
  'christmas eve|noche ?buena|x-?mas eve': [12, 24],
  'christmas(?: day)?|x-?mas|navidad': [12, 25],
};

const nth = (month: number, weekday: number, n: number) => (year: number) => {
  const first = dateOf(year, month, 1) ?? '';
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
};

/** Gregorian Easter Sunday (the anonymous algorithm, Nature 1876). */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dateOf(year, Math.floor(f / 31), (f % 31) + 1) ?? '';
}

const moving: Readonly<Record<string, (year: number) => string>> = {
  'easter(?: sunday)?|(?:domingo de )?pascua|domingo de resurreccion': easter,
  'easter monday|lunes de pascua': (year) => addDays(easter(year), 1),
  'ash wednesday|miercoles de ceniza': (year) => addDays(easter(year), -46),
  'palm sunday|domingo de ramos': (year) => addDays(easter(year), -7),
  '(?:holy|maundy) thursday|jueves santo': (year) => addDays(easter(year), -3),
  'good friday|viernes santo': (year) => addDays(easter(year), -2),
  'mlk day|martin luther king day': nth(1, 1, 3),
  "president'?s'? day": nth(2, 1, 3),
  "mother'?s'? day|dia de las? madres?": nth(5, 0, 2),
  'memorial day': (year) => addDays(nth(6, 1, 1)(year), -7),
  "father'?s'? day": nth(6, 0, 3),
  'labor day': nth(9, 1, 1),
  "columbus day|indigenous peoples'? day": nth(10, 1, 2),
  'election day|dia de las elecciones': (year) => addDays(nth(11, 1, 1)(year), 1),
  'thanksgiving(?: day)?|accion de gracias': nth(11, 4, 4),
  'black friday|viernes negro': (year) => addDays(nth(11, 4, 4)(year), 1),
};

/** The names of holidays as patterns, with the date each has in a year. */
export const holidays: readonly (readonly [names: string, dateIn: (year: number) => string])[] = [
  ...Object.entries(fixed).map(
    ([names, [month, day]]) => [names, (year: number) => dateOf(year, month, day) ?? ''] as const,
  ),
  ...Object.entries(moving),
];
