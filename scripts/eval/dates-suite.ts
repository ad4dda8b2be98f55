import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readMoments } from '#reading/dates/moments.ts';
import { type Suite, table } from './suite.ts';

const value = z.object({ type: z.string(), value: z.string().optional() }).loose();
const result = z
  .object({
    Start: z.number(),
    End: z.number(),
    TypeName: z.string(),
    Resolution: z.object({ values: z.array(value) }).nullable(),
  })
  .partial({ Start: true, End: true, Resolution: true, TypeName: true })
  .loose();
const cases = z.array(
  z
    .object({
      Input: z.string(),
      Context: z.object({ ReferenceDateTime: z.string() }).optional(),
      Results: z.array(result),
    })
    .loose(),
);

const scalar = /^datetimeV2\.(?:date|time|datetime)$/;

/** Runs the Recognizers end-to-end cases: single dates, times and date-times, and texts that hold none. */
export function runDates(name: string, file: string, language: 'en' | 'es'): Suite {
  const counts = {
    scalars: 0,
    found: 0,
    certain: 0,
    offered: 0,
    askedInVain: 0,
    wrongSilent: 0,
    missed: 0,
    empty: 0,
    leftAlone: 0,
  };
  for (const { Input, Context, Results } of cases.parse(
    JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')),
  )) {
    const reference = Context?.ReferenceDateTime ?? '2016-11-07T00:00:00';
    const read = readMoments(Input, { now: `${reference.slice(0, 16)}:00Z`, language });
    if (Results.length === 0) {
      counts.empty += 1;
      if (read.length === 0) counts.leftAlone += 1;
    }
    for (const { Start = 0, End = 0, TypeName = '', Resolution } of Results) {
      if (!scalar.test(TypeName) || !Resolution) continue;
      counts.scalars += 1;
      const mine = read
        .filter(({ span }) => span.start <= End && span.end > Start)
        .sort((a, b) => overlap(b.span, Start, End) - overlap(a.span, Start, End))[0];
      if (mine) counts.found += 1;
      const wanted = Resolution.values.flatMap((one) =>
        one.value ? [/^\d\d:/.test(one.value) ? one.value.slice(0, 5) : one.value.replace(' ', 'T').slice(0, 16)] : [],
      );
      const judged = judge(mine?.candidates ?? [], wanted, TypeName.endsWith('.time'));
      counts[judged] += 1;
    }
  }
  const share = (part: number, whole: number) => Math.round((part / Math.max(1, whole)) * 1000) / 1000;
  const figures = {
    scalars: counts.scalars,
    found: share(counts.found, counts.scalars),
    correct: share(counts.certain + counts.offered, counts.scalars),
    certain: share(counts.certain, counts.scalars),
    offered: share(counts.offered, counts.scalars),
    askedInVain: share(counts.askedInVain, counts.scalars),
    wrongSilent: share(counts.wrongSilent, counts.scalars),
    missed: share(counts.missed, counts.scalars),
    leftAlone: `${counts.leftAlone}/${counts.empty}`,
  };
  return { name, lines: table(Object.keys(figures), [Object.values(figures)]), figures };
}

const overlap = (span: { start: number; end: number }, start: number, end: number) =>
  Math.min(span.end, end + 1) - Math.max(span.start, start);

/** More answers than a card shows as buttons beside each other are no question. */
const mostAnswers = 4;

/**
 * Certain: one value, and it is among the suite's. Offered: a question with it among its few answers (language rule 1.4).
 * A value that merely lacks the clock time, or has one that the suite keeps apart, counts as wrong.
 */
function judge(
  candidates: readonly string[],
  wanted: readonly string[],
  clockOnly: boolean,
): 'certain' | 'offered' | 'askedInVain' | 'wrongSilent' | 'missed' {
  if (candidates.length === 0) return wanted.every((one) => /^not/.test(one)) ? 'certain' : 'missed';
  const right = candidates.filter((one) => wanted.includes(clockOnly ? one.slice(11) : one));
  if (candidates.length === 1) return right.length === 1 ? 'certain' : 'wrongSilent';
  return right.length > 0 && candidates.length <= mostAnswers ? 'offered' : 'askedInVain';
}
