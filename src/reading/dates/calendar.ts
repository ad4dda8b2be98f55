/** Calendar arithmetic on `YYYY-MM-DD`; no zones, no now. */
const dayLength = 86_400_000;

const parse = (date: string) => Date.parse(`${date}T00:00:00Z`);
const format = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The date, or null where there is no such day (31 April). */
export function dateOf(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? format(time) : null;
}

export const addDays = (date: string, days: number) => format(parse(date) + days * dayLength);

/** Month end clamps: 31 January plus one month is the last day of February. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  return format(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, lastDayOfMonth(first))));
}

const lastDayOfMonth = (first: Date) =>
  new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();

export const endOfMonth = (date: string) => {
  const [year, month] = parts(date);
  return format(Date.UTC(year, month, 0));
};

/** Sunday is 0. */
export const weekdayOf = (date: string) => new Date(parse(date)).getUTCDay();

/** Days from a to b; negative when b is earlier. */
export const daysBetween = (a: string, b: string) => Math.round((parse(b) - parse(a)) / dayLength);

export function parts(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

/** Monday to Friday, counted on; holidays are the agency's own and not known here. */
export function addWeekdays(date: string, days: number): string {
  let at = date;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (weekdayOf(at) % 6 !== 0) left -= 1;
  }
  return at;
}
