import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { find, type Words } from '#reading/words.ts';

const politeness =
  /\b(?:please|pls|plz|hey|hi|ok|can (?:you|u)|could (?:you|u)|i need (?:to|you to)?|por favor|the|a|me|favor de|necesito que|quick)\b/g;

/** Whether one of the phrases stands within the first words, politeness not counted. */
export function opensWith(page: Page, wanted: Words, part: Span, withinWords: number): boolean {
  const first = find(page, wanted, part)[0];
  if (!first) return false;
  const before = page.plain.slice(part.start, first.start).replace(politeness, '');
  return (before.match(/[a-z0-9']+/g)?.length ?? 0) < withinWords - 1;
}

const please = '(?:(?:please|pls|plz|hey|hi|ok|can (?:you|u)|could (?:you|u)|por favor|porfa|oye|so|and|also)[ ,]+)*';
const forWhom = "(?: (?:for|on|re|w\\/|de|para|con) [a-z.' -]{2,30}?)?";
const sign = ' ?(?::(?!\\d)|--|- |,)';
/** "put down for Vance:", "jot down -", "save the date:", "upcoming for Dee -", "new reminder,": what follows is to be listed. */
const asked = new RegExp(
  `^${please}(?:(?:put|jot|write|mark|pencil|note|get|add|log|pon|apunta|anota) (?:(?:me|this|it|these|them|us) )?(?:down|in)?${forWhom}${sign}|(?:log|create|set|make|new) (?:an? )?(?:task|to-?do|reminder|f\\/u|follow-?up)${forWhom}${sign}|(?:pon(?:er|me)?|put|add|stick) (?:this |esto )?(?:en|on|to|in) (?:mi|la|my|the) (?:lista|agenda|list|cal\\w*|sched\\w*)${sign}|(?:put|pencil) (?:me|us) down(?: for)?${sign}|(?:new|another|quick|one more|need (?:a )?|nuevo|otro) ?(?:reminder|recordatorio)s?${forWhom}${sign}|(?:save|hold) the (?:dates?|time|day|slot)\\b|block (?:off|out) |mark the calendar)`,
);
const dates = new RegExp(
  `^${please}(?:(?:(?:upcoming|coming up|key dates|due dates|dates|deadlines|appts|appointments|fechas|citas|next up|proximas citas|calendar|agenda)${forWhom}|(?:for |para )?(?:next (?:wk|week|month|mon|tues?|wed|thurs?|fri)|tmrw|tomorrow|manana|la (?:proxima semana|semana que viene))) ?(?::(?!\\d)|--|- ))`,
);
const told =
  /\b(?:saw|met|called|spoke|talked|went|visited|was|were|no[- ]?show\w*|kept|missed|attended|lvm|came|vi|fui|hable|llame|visite|vino|fue)\b/;

/** Whether the text opens as a list of what is to come. */
export const opensList = (text: string) =>
  (asked.test(text) && !told.test(text)) || (dates.test(text) && !told.test(text));

/** How many letters of such a text only ask for it to be listed. */
export const lengthOfAsking = (text: string): number => (asked.exec(text) ?? dates.exec(text))?.[0].length ?? 0;
