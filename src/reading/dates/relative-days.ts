import { numberOf, numberWord } from '#reading/lexicon/calendar-words.ts';
import { addDays, addWeekdays, endOfMonth, weekdayOf } from './calendar.ts';
import { away, count, type DayRule, future, on, past, shifted, unit, wd, weekday } from './day-rules.ts';
import type { DayWords } from './when.ts';

const tomorrow = '(?:tomm?orr?ow|tomor|tomm|tomrw|tmrrw|tmrow|tmrw|tmw|tmr|tmo|2morrow|2moro|2mrw)';
const yesterday = '(?:yesterday|yesterdy|yest|yday|ystdy|yesty|yesterdays)';
const clockUnit = '(min|mins|minutes?|minutos?|hrs?|hours?|horas?)';
const amount = `(\\d{1,3}|half an|half|media|${numberWord}(?= ))`;

/** Days told from the day of writing: yesterday, in two weeks, three days ago. */
export const relativeDays: readonly DayRule[] = [
  [
    /day (?:before|b4) (?:yesterday|yest|yday)|anteayer|antier|(?<!(?:dias?|semanas?|mes|meses|anos?) )antes de ayer/,
    (_, today) => on(addDays(today, -2), past),
  ],
  [/anteanoche|antenoche|antes de anoche/, (_, today) => on(addDays(today, -2), past, 'night')],
  [new RegExp(`day after ${tomorrow}|pasado manana`), (_, today) => on(addDays(today, 2), future)],
  [
    new RegExp(`${yesterday} (?:morning|am)|ayer (?:por|en|a) la manana|ayer temprano`),
    (_, t) => on(addDays(t, -1), past, 'am'),
  ],
  [
    new RegExp(`${yesterday} (?:afternoon|pm|evening|eve|aft)|ayer (?:por|en|a) la tarde`),
    (_, t) => on(addDays(t, -1), past, 'pm'),
  ],
  [
    /last (?:night|nite|nt|evening)|(?:yesterday|yest|yday) (?:night|nite)|anoche|ayer (?:por|en) la noche/,
    (_, t) => on(addDays(t, -1), past, 'night'),
  ],
  [new RegExp(`${yesterday}|ayer`), (_, t) => on(addDays(t, -1), past)],
  [
    /(?:today|tdy) (?:am|morning)|this (?:morning|am|a\.m\.|morn)|earlier this morning|esta manana|hoy (?:por|en) la manana|hoy temprano/,
    (_, t) => on(t, null, 'am'),
  ],
  [
    /this (?:afternoon|pm|evening|eve|aft)|(?:today|tdy) (?:pm|afternoon)|esta tarde|hoy (?:por|en) la tarde/,
    (_, t) => on(t, null, 'pm'),
  ],
  [/tonight|tonite|2nite|esta noche/, (_, t) => on(t, null, 'night')],
  [
    /(?:todays?|2day|tdy|earlier today|just now|just got back|just got off|right now|a few min(?:ute)?s ago|acab(?:o|amos) de(?= [a-z]+(?:ar|er|ir)(?:l[aeo]s?|me)?(?![a-z]))|hoy(?: mismo)?|ahorita|ahora mismo|hace (?:(?:un )?rat(?:o|ito)|poco))/,
    (_, t) => on(t),
  ],
  [
    new RegExp(`${tomorrow} (?:am|morning)|manana (?:por|en) la manana|manana temprano`),
    (_, t) => on(addDays(t, 1), future, 'am'),
  ],
  [
    new RegExp(`${tomorrow} (?:pm|afternoon|evening)|manana (?:por|en) la tarde`),
    (_, t) => on(addDays(t, 1), future, 'pm'),
  ],
  [
    // "a las 8 de la mañana", "de mañana" after an hour: the morning.
    new RegExp(`${tomorrow}|(?<!(?:\\bla|\\besta|muy de|\\d de|en punto de) )manana`),
    (_, t) => on(addDays(t, 1), future),
  ],
  // Said for a week or two from today; some count the first day, some do not.
  [
    /(?:de )?(hoy|manana) en (ocho|quince)(?: dias)?/,
    ([from, n], t) => {
      const days = (n === 'ocho' ? 7 : 14) + (from === 'hoy' ? 0 : 1);
      return { day: { kind: 'oneOf', dates: [addDays(t, days), addDays(t, days + 1)] }, leans: future };
    },
  ],
  // "by EOD" alone is today; beside another day it adds nothing.
  [
    new RegExp(
      `(?<=(?:by|before|due|b4|til|until) (?:the )?)(?:eod|cob|end of (?:the )?(?:business )?day|close of business)(?!,? (?:on )?(?:${wd}|${tomorrow}|\\d))`,
    ),
    (_, t) => on(t, future),
  ],
  [
    new RegExp(`(?:a|one) (?:week|wk) from (${wd})`),
    ([word], t) => on(addDays(nextWeekday(t, weekday(word)), 7), future),
  ],
  [
    new RegExp(`${count} (?:weeks|wks) from (${wd})`),
    ([n, word], t) => on(addDays(nextWeekday(t, weekday(word)), 7 * numberOf(n ?? '')), future),
  ],
  [new RegExp(`(?:a|one) (?:week|wk) from ${tomorrow}`), (_, t) => on(addDays(t, 8), future)],
  [/(?:week|wk) from (?:today|tdy|now)/, (_, t) => on(addDays(t, 7), future)],
  [
    new RegExp(
      `${count} ?${unit} (?:from now|from today|from tdy|out(?![,.;]| (?:from|of|post|and|now|today|hoy|ya)(?![a-z]))|hence|a partir de (?:hoy|ahora)|desde hoy)`,
    ),
    ([n, u], t) => away(t, n, u, 1),
  ],
  [
    new RegExp(
      `(?:in|within|w/in|en|dentro de|en un plazo de|de (?:aqui|hoy) a) (?:the next |about |approx )?${count} ?${unit}(?:['’]s? time)?(?! ago| since| desde| from| after| before| a partir| de(?!l? (?:ano|mes)))`,
    ),
    ([n, u], t) => away(t, n, u, 1),
  ],
  [
    /(?:in|within|w\/in|en|dentro de) (?:the next )?(24|48|72|96) ?(?:hrs?|hours|h|horas)/,
    ([n], t) => on(addDays(t, Number(n) / 24), future),
  ],
  [
    /(?:the )?next (?:business|working|work|biz) day|(?:el )?(?:proximo|siguiente) dia (?:habil|laborable)/,
    (_, t) => on(addWeekdays(t, 1), future),
  ],
  // "for the last 3 months, and 2 days ago": the first stretch belongs to other words.
  [
    new RegExp(
      `(?<!(?:last|past|previous|next|ultim[oa]s) )${count} ?${unit},? (?:and|y|&) ${count} ?${unit} (?:ago|back|prior|atras)(?! to| of)`,
    ),
    ([n, u, m, v], t) => away(shifted(t, n, u, -1) ?? t, m, v, -1),
  ],
  [new RegExp(`${count} ?${unit} (?:ago|back|prior|atras)(?! to| of)`), ([n, u], t) => away(t, n, u, -1)],
  [new RegExp(`hace (?:como |unos |unas |ya )?${count} ?${unit}`), ([n, u], t) => away(t, n, u, -1)],
  [
    new RegExp(`${amount} ?${clockUnit} ago|hace (?:unos |unas |como )?${amount} ?(min|mins|minutos?|horas?)`),
    ([n, u, m, v]) => clockAway(n ?? m, u ?? v, -1),
  ],
  [
    new RegExp(`(?:in|en|dentro de) ${amount} ?(min|mins|minutes?|minutos?|hrs?|hours?|horas?|h)`),
    ([n, u]) => clockAway(n, u, 1),
  ],
  [new RegExp(`${amount} ?${clockUnit} (?:from now|a partir de ahora|desde ahora)`), ([n, u]) => clockAway(n, u, 1)],
  [
    /(?:the )?(?:end of (?:the |this )?month|eom|month end)|(?:a )?fin(?:es|al)? de(?:l| este)? mes/,
    (_, t) => on(endOfMonth(t), future),
  ],
];

function clockAway(word: string | undefined, unitWord: string | undefined, sign: 1 | -1): Omit<DayWords, 'span'> {
  const n = /^(?:half|media)/.test(word ?? '') ? 0.5 : numberOf(word ?? '');
  const minutes = Math.round(n * (/^h/.test(unitWord ?? '') ? 60 : 1));
  return { day: { kind: 'away', minutes: sign * minutes }, leans: sign > 0 ? future : past };
}

const nextWeekday = (today: string, target: number) => addDays(today, (target - weekdayOf(today) + 7) % 7 || 7);
