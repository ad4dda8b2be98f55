import type { Span } from '#reading/reading.ts';
import { addresses } from './addresses.ts';
import { ageBand } from './age-band.ts';

/** A place that tells who somebody is, or where and how to reach them; `kind` is the first half of its token. */
export interface Identifier {
  readonly span: Span;
  readonly kind: string;
}

/** Matched on the `likeness` of a text: lower case, plain letters. Of overlapping places all is hidden. */
const rules: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['EMAIL', /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+ ?@ ?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  ['URL', /(?:https?:\/\/|www\.)\S+/g],
  [
    'URL',
    /(?<![\p{L}\d@.-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|gov|edu|info|io|us|co|me|app|biz|mx|es|uk)(?![\p{L}\d])(?:\/\S*)?/gu,
  ],
  ['IP', /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|(?<![\da-f:])(?:[\da-f]{1,4}:){3,7}:?[\da-f]{1,4}(?![\da-f:])/g],
  ['SSN', /(?<!\d)\d{3}[- .]\d{2}[- .]\d{4}(?!\d)/g],
  ['CARD', /(?<!\d)(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}[ -]\d{6}[ -]\d{5})(?!\d)/g],
  ['CARD', /(?<![a-z\d])[a-z]{2}\d{2}(?=(?: ?[a-z]*\d){8})(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,4})?(?![a-z\d])/g],
  ['PHONE', /(?<!\d)\+\d{8,15}(?!\d)/g],
  ...addresses.map((pattern) => ['ADDRESS', pattern] as const),
  ['CASE', /(?<![\p{L}\d])[a-z]{1,4}-\d{1,8}(?![\p{L}\d])/gu],
];

/** The same, where neither a date nor a span of clock times stands: those stay, a reader needs them. */
const rulesBesideDates: typeof rules = [
  [
    'PHONE',
    /(?<![\d/:$.])(?=(?:\D{0,2}\d){7,15}(?!\D?\d))(?:\+ ?\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{2,5}(?:(?:[ .-]|\) ?)\d{2,5}){1,4}(?: ?(?:x|ext\.?) ?\d{1,6})?(?![\d/:])/g,
  ],
  ['NUMBER', /(?<![\d/:$.])[a-z]{0,3}\d{6,}(?![\d/:])/g],
];
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const clock = '(?:[01]\\d|2[0-3])[0-5]\\d';
const dates = new RegExp(
  `(?<![\\d.-])(?:${day}([-.])${day}\\1(?:(?:19|20)?\\d\\d)|(?:19|20)\\d\\d([-.]?)(?:0[1-9]|1[0-2])\\2${day}|${clock} ?- ?${clock})(?![\\d-]|\\.\\d)`,
  'g',
);

const birth =
  /(?<![a-z])(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|born(?: on)?|b-day|fecha de nacimiento|f\.?d?\.?n\.?|nacid[oa](?: el)?|nacio(?: el)?)[ :=-]{1,3}((?:(?:\d{1,2}|[a-z]{3,10}\.?)(?:[/. -]| de |, ?)){1,2},?(?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/g;

/** Every identifier in the `likeness` of a text. `today` (`YYYY-MM-DD`) turns a date of birth into a band of ages. */
export function findIdentifiers(text: string, today: string): Identifier[] {
  const births = [...text.matchAll(birth)].map(({ index, 0: words, 1: born = '' }) => {
    const end = index + words.length;
    return { span: { start: end - born.length, end }, kind: ageBand(born, today) };
  });
  const dateless = text.replaceAll(dates, (words) => '/'.repeat(words.length));
  return [...births, ...matches(text, rules), ...matches(dateless, rulesBesideDates)];
}

const matches = (text: string, wanted: typeof rules): Identifier[] =>
  wanted.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      span: { start: index, end: index + words.trimEnd().length },
      kind,
    })),
  );
