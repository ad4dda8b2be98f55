import type { ContactMode } from '#domain/contact.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** So far into a text a note in the manner of a form says how and where. */
const headLength = 90;

const labels: readonly (readonly [ContactMode, string])[] = [
  ['home_visit', 'home|house|hse|res|residence|apt|casa|domicilio|hogar'],
  ['office_visit', 'office|ofc|oficina'],
  [
    'facility_visit',
    'facility|school|jail|hospital|hosp|snf|alf|clinic|shelter|detox|rehab|escuela|carcel|clinica|albergue',
  ],
  ['community_visit', 'community|field|street|comm|comunidad'],
  ['phone', 'phone|ph|tel|telephone|telefono|telephonic|cell'],
  ['video', 'video|zoom|virtual|telehealth'],
  ['text', 'text|sms|texto'],
  ['email', 'email|e-mail|correo electronico'],
  ['mail', 'mail|letter|carta'],
];
const all = labels.map(([, words]) => words).join('|');

/** "ATT #1 - Roe - home - 11/5", "TYPE: phone", "F2F/home Roe": between the bars of a form nothing but the word. */
const between = new RegExp(
  `(?:^\\W*|[ \\w.][-|/] ?|\\| ?|: |\\b(?:f2f|ftf|visit|contact|att|attempt) ?[-/] ?)(${all})(?=\\s*(?:$|-(?: |$)|[|/]|[.,] |\\. ?$))`,
  'g',
);
/** "renee apt 4 to 430 w her": whose home it was, and the hour. */
const whose =
  /^\W*(?!(?:the|a|an|at|in|to|no|of|his|her|group|nursing|foster|new|own|from|left)\b)[a-z]{3,} (apt|house|home|trailer|crib|residence) (?:at |@ ?)?\d{1,2}(?::?\d\d)?(?: ?[ap]m?\b| ?to \d|-\d)/;

/** "6/16 1:00-1:30 home.": the day, the hours and the place head the note. */
const afterTime =
  /^\W*(?:(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:mon|tues?|wed|thurs?|fri|sat|sun)[a-z]*|today|yest\w*|hoy|ayer),? )?(?:\d{1,2}:?\d{2} ?[ap]?m?(?: ?(?:-|to) ?\d{1,2}:?\d{2} ?[ap]?m?)?),? (home|office|ofc|school|jail|hospital|clinic|shelter|casa|oficina|escuela)(?=\s*(?:$|[.,;:]))/;

/** Words for a medium or place that stand by themselves in the head of a note written like a form. */
export function findLabels(page: Page, clause: Span): { readonly mode: ContactMode; readonly span: Span }[] {
  if (clause.start > headLength) return [];
  const text = page.plain.slice(clause.start, clause.end);
  const [home, word] = whose.exec(text) ?? [];
  if (home !== undefined && word !== undefined)
    return [placed(clause.start + home.indexOf(` ${word} `) + 1, 'home_visit', word)];
  const headed = afterTime.exec(text);
  const place = headed?.[1];
  if (headed && place !== undefined)
    return labels
      .filter(([, words]) => words.split('|').includes(place))
      .map(([mode]) => placed(clause.start + headed[0].length - place.length, mode, place));
  return everyMatch(between, text).flatMap((match) => {
    const found = match[1] ?? '';
    const mode = labels.find(([, words]) => words.split('|').includes(found))?.[0];
    // A clause that is nothing but the word is read by the word lists.
    const isAlone = match[0].replace(/\W/g, '') === text.replace(/\W/g, '');
    return mode && !isAlone ? [placed(clause.start + match.index + match[0].length - found.length, mode, found)] : [];
  });
}

const placed = (start: number, mode: ContactMode, word: string) => ({
  mode,
  span: { start, end: start + word.length },
});
