const bands = [0, 5, 10, 15, 18, 25, 45, 65, 90] as const;
const months = ['jan|ene', 'feb', 'mar', 'apr|abr', 'may', 'jun', 'jul', 'aug|ago', 'sep', 'oct', 'nov', 'dec|dic'];

/** How old somebody born then is on `today` (`YYYY-MM-DD`), as wide as a guess: `AGE_5_TO_9`; unreadable: `BIRTH`. */
export function ageBand(born: string, today: string): string {
  const year = yearOf(born, today);
  if (year === null) return 'BIRTH';
  const monthNumber = monthOf(born);
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  // In the month of birth itself the day is not weighed: bands are wider than that.
  const age = thisYear - year - (monthNumber > thisMonth ? 1 : 0);
  const index = bands.findLastIndex((from) => age >= from);
  const from = bands[index];
  const next = bands[index + 1];
  if (from === undefined) return 'BIRTH';
  return next === undefined ? `AGE_${from}_UP` : `AGE_${from}_TO_${next - 1}`;
}

function yearOf(born: string, today: string): number | null {
  const full = /(?:19|20)\d\d/.exec(born)?.[0];
  if (full) return Number(full);
  const short = /\d\d$/.exec(born)?.[0];
  if (!short) return null;
  const century = Number(short) > Number(today.slice(2, 4)) ? 1900 : 2000;
  return century + Number(short);
}

function monthOf(born: string): number {
  const named = months.findIndex((month) => new RegExp(`\\b(?:${month})`).test(born));
  if (named >= 0) return named + 1;
  const iso = /^\d{4}-(\d\d)/.exec(born)?.[1];
  return Number(iso ?? /\d{1,2}/.exec(born)?.[0] ?? 1);
}
