import { createRequire } from 'node:module';
import { en, es } from 'chrono-node';
import { rewrite } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { parts } from './calendar.ts';

const require = createRequire(import.meta.url);

/** Loaded with the first words that need it: it takes 50 MB, and few notes do. */
const loadRecognizers = (): typeof import('@microsoft/recognizers-text-suite') =>
  require('@microsoft/recognizers-text-suite');

/** What the two libraries make of one place: every date or date-time either of them offers. */
export interface Opinion {
  readonly span: Span;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; more than one when a library is in doubt or the two disagree. */
  readonly candidates: readonly string[];
}

/** Shorthand that both libraries miss or misread. */
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/(\d{1,2}) ?ish\b/, '$1'],
  [/(\d+) ?wks?\b/, '$1 weeks'],
  [/\bnxt\b/, 'next'],
  [/\bwks?\b/, 'week'],
  [/(\d+) ?hrs?\b/, '$1 hours'],
  [/\btmrw\b|\btmw\b/, 'tomorrow'],
  [/\byest\b/, 'yesterday'],
  [/\bton(?:ite|ight)\b/, 'tonight'],
  [/(\d{1,2})([ap])\b/, '$1$2m'],
  [/@/, 'at '],
  [/\beod\b/, ''],
];

/**
 * Asks both date libraries about a text; spans are of the text as given. `date` and `minute` are the local moment of
 * writing: neither library sees a zone or the machine's clock.
 */
export function askLibraries(text: string, date: string, minute: number, language: 'en' | 'es'): Opinion[] {
  const { text: spelled, origin } = rewrite(text, spelledOut);
  const [year, month, day] = parts(date);
  const reference = new Date(year, month - 1, day, Math.floor(minute / 60), minute % 60);
  const first = fromRecognizers(spelled, reference, language, date);
  const second = fromChrono(spelled, reference, language);
  return first.map((opinion) => ({ ...withSecond(opinion, second), span: origin(opinion.span) }));
}

/** A reading of the second library that merely lacks the time does not disagree. */
function withSecond(opinion: Opinion, second: readonly Opinion[]): Opinion {
  const other = second.find(({ span }) => span.start < opinion.span.end && opinion.span.start < span.end);
  if (!other) return opinion;
  const agrees = other.candidates.some((value) =>
    opinion.candidates.some((mine) => mine.startsWith(value) || value.startsWith(mine)),
  );
  return agrees ? opinion : { ...opinion, candidates: [...opinion.candidates, ...other.candidates] };
}

const scalar = /^datetimeV2\.(?:date|time|datetime)$/;

function fromRecognizers(text: string, reference: Date, language: 'en' | 'es', today: string): Opinion[] {
  const { Culture, DateTimeOptions, recognizeDateTime } = loadRecognizers();
  const culture = language === 'es' ? Culture.Spanish : Culture.English;
  const results = recognizeDateTime(text, culture, DateTimeOptions.None, reference);
  return results.flatMap(({ start, end, typeName, resolution }) => {
    const values: readonly { readonly value?: string }[] = resolution?.values ?? [];
    const candidates = withoutTwins([...new Set(values.flatMap(({ value }) => asMoment(value, today)))]);
    return scalar.test(typeName) && candidates.length > 0 ? [{ span: { start, end: end + 1 }, candidates }] : [];
  });
}

/** Of the two halves of the day a bare hour may mean, the contract's alone: 7 to 11 morning, 12 to 6 afternoon (7.2.4). */
const withoutTwins = (moments: readonly string[]): readonly string[] =>
  moments.filter((moment) => {
    const hour = Number(moment.slice(11, 13));
    const other = `${moment.slice(0, 11)}${String((hour + 12) % 24).padStart(2, '0')}${moment.slice(13)}`;
    return moment.length === 10 || !moments.includes(other) || (hour >= 7 && hour <= 18);
  });

/** A library's value in our form; a clock time with no day is of the day of writing (contract 7.2.3). */
function asMoment(value: string | undefined, today: string): string[] {
  if (value && /^\d{4}-\d\d-\d\d/.test(value)) return [value.replace(' ', 'T').slice(0, 16)];
  return value && /^\d\d:\d\d/.test(value) ? [`${today}T${value.slice(0, 5)}`] : [];
}

function fromChrono(text: string, reference: Date, language: 'en' | 'es'): Opinion[] {
  return (language === 'es' ? es : en).casual
    .parse(text, reference)
    .filter(({ start, end }) => !end && start.isCertain('day') && /^\d{4}$/.test(String(start.get('year'))))
    .map(({ index, text: words, start }) => {
      const two = (part: 'month' | 'day' | 'hour' | 'minute') => String(start.get(part)).padStart(2, '0');
      const date = `${start.get('year')}-${two('month')}-${two('day')}`;
      const moment = start.isCertain('hour') ? `${date}T${two('hour')}:${two('minute')}` : date;
      return { span: { start: index, end: index + words.length }, candidates: [moment] };
    });
}
