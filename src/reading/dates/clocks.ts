import { belowHundred, hourWord, monthWord, numberOf, weekdayWord } from '#reading/lexicon/calendar-words.ts';
import type { Span } from '#reading/reading.ts';
import { rulesAtWords } from './at-words.ts';

/** A clock time, or a range of them, in minutes since midnight. */
export interface ClockWords {
  readonly span: Span;
  /** The hour as written, before it is known whether it is morning or afternoon. */
  readonly from: Hour;
  readonly to: Hour | null;
  /** Stands only beside a day ("fri 1430", "mon 2") or a contact ("zoom 415"); alone it is just a number. */
  readonly needs?: 'day' | 'day or contact';
}

export interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | 'night' | null;
}

const mer = '(?: ?([ap]\\.?m\\.?)|([ap]))(?![a-z0-9])';
/** Hour, minutes, am/pm; the two letters may stand apart, a single one may not. */
const time = `(\\d{1,2})(?:[:.h]([0-5]\\d))?(?: ?([ap]\\.?m\\.?)(?![a-z0-9])|([ap])(?![a-z0-9]))?`;
/** Behind a dash or "to" the minutes may follow the hour directly: "1:15-145p", "between 3 and 330". */
const until = `(?!19\\d\\d|20[0-3]\\d)(\\d{1,2})(?:[:.h]?([0-5]\\d))?(?: ?([ap]\\.?m\\.?)(?![a-z0-9])|([ap])(?![a-z0-9]))?`;
const packed = `(\\d{1,2})([0-5]\\d)${mer}`;
const partOfDay =
  '(?: ?(?:in the|at|de la|por la|en la|del) (morning|afternoon|evening|night|manana|tarde|noche|mediodia))?';
const dash =
  ',? ?(?:-|(?:(?:and )?(?:end|ended|ending|stop|stopped|done|finished|left(?= at)|wrapped up)|out|fin|(?:y )?termino)(?: at| a las?|:)?|to|(?:(?:and )?(?:went|ran|lasted|stayed) )?(?:til|till|until|thru)|a(?: las)?|hasta(?: las)?) ?(?:(?:about|around|like|almost|como|casi) )?';
/** Things that are counted; of what only few are counted at once, a compact hour may stand before the single one ("1145 call"). */
const counted = (many: string) =>
  `(?! ?(?:min|mins|minutes?|minutos?|hrs?|hours?|h\\b|horas?|days?|dias?|weeks?|wks?|semanas?|months?|meses|yrs?|years?|anos?|yo\\b|y/o|x\\b|times|veces|kids|children|of\\b|out of|de \\d|st\\b|nd\\b|rd\\b|th\\b|mg|tabs?|pills|steps|lbs|bags|people|attempts${many}|visits${many}|calls${many}|homes${many}|houses|places|locations|schools|programs|different|more|other|dollars|bucks|miles?\\b|calories|beers?|drinks|packs|feet|ft\\b|beds|pages|clients|adults|personas|ninos|hijos|pesos|dolares|millas|cervezas|pastillas|vueltas|llamadas|visitas|libras|sessions|classes)(?![a-z]))`;
const units = counted('?');
const bareEnd = `(?!\\d|: ?[0-5]\\d|[/%]|\\s%|[.]\\d|[a-z])${units}`;
const compactEnd = `(?!\\d|: ?[0-5]\\d|[/%]|\\s%|[.]\\d|[a-z])${counted('')}`;
/** "415", "1020": the minutes behind the hour without a sign, on the five minutes. */
const compact = '(0?[1-9]|1[0-9]|2[0-3])([0-5][05])';

const anHour = `\\d{1,2}|${hourWord}`;
const spanishMinutes = 'cinco|diez|quince|veinte|veinticinco|treinta|cuarenta|cincuenta';
/** What may follow the hour: am, pm, "in the evening", "de la tarde". */
const tail = `(?: ?([ap] ?\\.? ?m\\.?)(?![a-z0-9]))?${partOfDay}`;
const toldHalf =
  '(?: ?([ap] ?\\.? ?m\\.?)(?![a-z0-9])| (?:in the|at|de la|por la|en la) (morning|afternoon|evening|night|manana|tarde|noche))';
const spokenMinutes = `(?:oh|o)[ -](?:one|two|three|four|five|six|seven|eight|nine)|${belowHundred}`;

type Read = (g: readonly (string | undefined)[]) => Omit<ClockWords, 'span'> | null;

const at = (hour: string | undefined, minute: string | undefined, half: string | undefined): Hour | null => {
  const h = numberOf(hour ?? '');
  const m = minutesIn(minute ?? '0');
  if (h > 24 || m > 59) return null;
  return { hour: h, minute: m, half: halfOf(half) };
};

/** "at 14" alone is an age as often as an hour. */
const bare = (hour: string | undefined, half?: string) => (Number(hour) > 12 ? null : at(hour, undefined, half));

/** So many minutes before the hour. */
function before(hour: string | undefined, minutes: string | undefined, half: string | undefined): Hour | null {
  const whole = numberOf(hour ?? '');
  return at(String(whole - 1 || 12), String(60 - minutesIn(minutes ?? '')), half);
}

/** Morning or afternoon, from "a", "p.m.", "tarde", "evening"... */
function halfOf(word: string | undefined): Hour['half'] {
  if (!word) return null;
  if (/^(?:night|noche)/.test(word)) return 'night';
  return /^(?:a(?![a-ln-z])|morning|manana)/.test(word) ? 'am' : 'pm';
}

const one = (hour: Hour | null, needs?: ClockWords['needs']) =>
  hour && { from: hour, to: null, ...(needs && { needs }) };

const needing = <Clock extends object>(needs: ClockWords['needs'], clock: Clock | null) => clock && { ...clock, needs };

function range(from: Hour | null, to: Hour | null) {
  if (!from || !to || from.hour > 23 || to.hour > 24) return null;
  if (to.half && !from.half && from.hour <= 12) {
    const sameHalf = from.hour % 12 <= to.hour % 12;
    return { from: { ...from, half: sameHalf ? to.half : to.half === 'pm' ? 'am' : 'pm' } as Hour, to };
  }
  return { from, to };
}

/** "10-1130" and "715-745" are hours beside a day or a contact, "4-445pm" anywhere. */
function compactRange(from: Hour | null, to: Hour | null) {
  const hours = range(from, to);
  return hours && (hours.from.half ? hours : needing('day or contact', hours));
}

const rules: readonly (readonly [string, Read])[] = [
  [
    `(?:from |at |@ ?)?(\\d{1,2})([0-5]\\d)-(\\d{1,2})([0-5]\\d)${mer}`,
    (g) => range(at(g[0], g[1], undefined), at(g[2], g[3], g[4] ?? g[5])),
  ],
  [
    `(?:from |de |btwn |between |entre (?:las )?)?${packed}${dash}${packed}`,
    (g) => range(at(g[0], g[1], g[2] ?? g[3]), at(g[4], g[5], g[6] ?? g[7])),
  ],
  [
    `(?:from |desde las |de |entre (?:las )?|between |btwn |b/w |bw )${time}(?:${dash}| (?:and|y)(?: las)? )${until}${bareEnd}${partOfDay}`,
    (g) => range(at(g[0], g[1], g[2] ?? g[3]), at(g[4], g[5], g[6] ?? g[7] ?? g[8])),
  ],
  [
    `(\\d{1,2}):([0-5]\\d)${dash}(\\d{1,2}):([0-5]\\d)(?! ?[ap]\\.?m?(?![a-z])|\\d)`,
    (g) => range(at(g[0], g[1], undefined), at(g[2], g[3], undefined)),
  ],
  // Dictated without signs: "1 to 1 30", "at 3 15".
  [
    `(\\d{1,2})(?: ([0-5][05]))? (?:to|a|until|till) (\\d{1,2}) ([0-5][05])${bareEnd}`,
    (g) => needing('day or contact', range(at(g[0], g[1], undefined), at(g[2], g[3], undefined))),
  ],
  [`(?:at|a las?) ([1-9]|1[0-2]) ([0-5][05])${bareEnd}`, (g) => one(at(g[0], g[1], undefined))],
  [`a las? ${compact}${compactEnd}${partOfDay}`, (g) => one(at(g[0], g[1], g[2]))],
  [
    `(?:at |@ ?)?(\\d{1,2}):([0-5]\\d)(?: ?([ap]\\.?m?\\.?)(?![a-z0-9]))?${dash}${until}${bareEnd}${partOfDay}`,
    (g) => range(at(g[0], g[1], g[2]), at(g[3], g[4], g[5] ?? g[6] ?? g[7])),
  ],
  [
    `(?:at |@ ?|around |about )?(\\d{1,2})(?: ?([ap]\\.?m\\.?)|([ap]))?${dash}(\\d{1,2})(?::([0-5]\\d)(?: ?([ap])\\.?m?\\.?(?![a-z0-9]))?| ?([ap])\\.?m?\\.?(?![a-z0-9]))`,
    (g) => range(at(g[0], undefined, g[1] ?? g[2]), at(g[3], g[4], g[5] ?? g[6])),
  ],
  [
    `(?:at |@ ?)(\\d{1,2})${dash}(\\d{1,2})${bareEnd}`,
    (g) => range(at(g[0], undefined, undefined), at(g[1], undefined, undefined)),
  ],
  [
    `(?:at |@ ?)?([01]\\d|2[0-3])([0-5]\\d) ?- ?([01]\\d|2[0-3])([0-5]\\d)(?! ?\\d)`,
    (g) => range(at(g[0], g[1], undefined), at(g[2], g[3], undefined)),
  ],
  [
    `(?:at |@ ?|a las? |around |about |approx |~|como a las? |a eso de las? |sobre las? |tipo )?(\\d{1,2}):([0-5]\\d)(?::[0-5]\\d)?(?: ?([ap]\\.?m\\.?)(?![a-z0-9])|([ap])(?![a-z0-9])| ([ap])(?= ?(?:[.,;)]|$|w/)))?(?: ?(?:hrs|hours|h)(?![a-z]))?${partOfDay}`,
    (g) => one(at(g[0], g[1], g[2] ?? g[3] ?? g[4] ?? g[5])),
  ],
  [`(?:at |@ ?|a las? |around |about |approx |~)?${packed}`, (g) => one(at(g[0], g[1], g[2] ?? g[3]))],
  [
    `(?:at |@ ?|a las? |around |about |approx |~|como a las? |sobre las? )?(\\d{1,2})(?: ?([ap]\\.?m\\.?)|([ap])(?:ish)?)(?![a-z0-9])`,
    (g) => one(at(g[0], undefined, g[1] ?? g[2])),
  ],
  [
    `(half|1/2|(?:a )?quarter|qtr|1/4|\\d{1,2}(?= ?min| past| after)|five|ten|twenty(?:[ -]five)?|${belowHundred}(?= min))(?: minutes?| mins?)? (past|after|to|til|till|before) (${anHour})${tail}`,
    (g) => pastOrTo(g),
  ],
  [
    // "at one thirty to see her": behind its minutes "to" is no part of the hour, unless another hour follows.
    `(?:at|around|about|by) (${hourWord})[ -](${spokenMinutes})(?! ?(?:to (?:${hourWord})|min|hours?|days?|weeks?|months?|years?|kids|people|times|percent|hundred)(?![a-z]))${tail}`,
    (g) => one(at(g[0], g[1], g[2] ?? g[3])),
  ],
  [
    `(?:at|around|about|by) (${hourWord})(?:[ -](${spokenMinutes}))?(?: o'?clock)?(?! ?(?:of|to|min|hours?|days?|weeks?|months?|years?|kids|people|times|percent|more|other|or|and (?:a )?(?:half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|hundred|different|home|meeting)(?![a-z]))${tail}`,
    (g) => one(at(g[0], g[1], g[2] ?? g[3])),
  ],
  [
    `(?:at |around |about |by )?(${hourWord})(?:[ -](${spokenMinutes}))?${toldHalf}`,
    (g) => one(at(g[0], g[1], g[2] ?? g[3])),
  ],
  [
    `(${hourWord})[ -](fifteen|thirty|forty[ -]five)${units}(?![ -](?:minutes?|hours?|days?|five))`,
    (g) => one(at(g[0], g[1], undefined)),
  ],
  [
    `(?:from|between) (?:about |around |like )?(${hourWord})(?:[ -](${spokenMinutes}))? (?:to|until|till|and) (?:about |around |like |almost )?(${hourWord})(?:[ -](${spokenMinutes}))?${units}${tail}`,
    (g) => range(at(g[0], g[1], undefined), at(g[2], g[3], g[4] ?? g[5])),
  ],
  // "one to one fifty" is a stretch of time, "five to five" an hour.
  [
    `(?:like |around |about )?(${hourWord})(?:[ -](${spokenMinutes}))? (?:to|until|till) (?:about |around |like |almost )?(${hourWord})[ -](${spokenMinutes})${units}(?! ?(?:min|year|people))${tail}`,
    (g) => range(at(g[0], g[1], undefined), at(g[2], g[3], g[4] ?? g[5])),
  ],
  [
    `(?:like |around |about )?(${hourWord})(?:[ -](${spokenMinutes}))? (?:to|until|till) (?:about |around |like |almost )?(${hourWord})(?:[ -](${spokenMinutes}))? ?([ap]\\.?m\\.?)`,
    (g) => range(at(g[0], g[1], undefined), at(g[2], g[3], g[4])),
  ],
  [
    `(?:de|desde las?|entre las?) (${hourWord})(?: y (media|cuarto))? (?:a|hasta las?|y las?) (?:las? )?(${hourWord})(?: y (media|cuarto))?${units}(?! (?:personas|hij[oa]s|nin[oa]s))${tail}`,
    (g) => range(at(g[0], g[1], undefined), at(g[2], g[3], g[4] ?? g[5])),
  ],
  [`(?:at |@ ?)?(\\d{1,2}): ([0-5]\\d) ?([ap]\\.?m\\.?)`, (g) => one(at(g[0], g[1], g[2]))],
  [
    `(?:a |para |sobre )?las? (${anHour})(?: ?([ap]\\.?m\\.?))? menos (cuarto|${spanishMinutes})${tail}`,
    (g) => one(before(g[0], g[2], g[1] ?? g[3] ?? g[4])),
  ],
  [
    `(?:in the (morning|afternoon|evening)|(?:por|en|de) la (manana|tarde|noche)) (?:at |around |a las? )(\\d{1,2})(?::([0-5]\\d))?${bareEnd}`,
    (g) => one(at(g[2], g[3], g[0] ?? g[1])),
  ],
  [
    `(?:a|para|alrededor de|cerca de|a eso de|sobre|tipo|desde|hacia|a partir de|como a|de) las? (${anHour})(?::([0-5]\\d))?(?: ?h(?:rs|oras)?(?![a-z]))?(?: y (media|cuarto|${spanishMinutes}|\\d{1,2})| (menos cuarto))?${bareEnd}(?: en punto)?${tail}(?: (menos cuarto))?`,
    spanishHour,
  ],
  [`(${anHour}) ?(?:o'?clock|en punto)${tail}`, (g) => one(at(g[0], undefined, g[1] ?? g[2]))],
  [`(?:at |@ ?|around |~)?(\\d{1,2})[ -]?ish`, (g) => one(at(g[0], undefined, undefined))],
  [`(?:at |@ ?)(?:around |about |approx |~ ?)?(\\d{1,2})${bareEnd}${partOfDay}`, (g) => one(bare(g[0], g[1]))],
  [`(?:at |@ ?)?([01]\\d|2[0-3])([0-5]\\d) ?(?:hrs|h|hours)(?![a-z0-9])`, (g) => one(at(g[0], g[1], undefined))],
  [`(?:at |@ ?)([01]\\d|2[0-3])([0-5]\\d)(?![a-z0-9/:-])`, (g) => one(at(g[0], g[1], undefined))],
  [`([01]?\\d)([0-5]\\d)(?= ?[,x]? ?\\d{1,3} ?(?:min|mins|minutes|minutos)\\b)`, (g) => one(at(g[0], g[1], undefined))],
  [
    `${compact}(?= ?,? ?(?:not|no|instead of|rather than|en vez de|y no) (?:the |las? )?${compact}(?!\\d))`,
    (g) => one(at(g[0], g[1], undefined)),
  ],
  [`(?!20[0-3]|19\\d\\d)${compact}${compactEnd}`, (g) => one(at(g[0], g[1], undefined), 'day or contact')],
  // 2000 to 2039 may be years.
  [`(?!20[0-3])([01]\\d|2[0-3])([0-5]\\d)(?![a-z0-9/:-])`, (g) => one(at(g[0], g[1], undefined), 'day or contact')],
  [
    `(?:from |de |@ ?)?(\\d{1,2})([0-5]\\d)?(?: ?([ap]\\.?m\\.?)(?![a-z0-9])|([ap])(?![a-z0-9]))?${dash}(?!19\\d\\d|20[0-3]\\d)(\\d{1,2})([0-5]\\d)(?: ?([ap]\\.?m\\.?)(?![a-z0-9])|([ap])(?![a-z0-9]))?${compactEnd}${partOfDay}`,
    (g) => compactRange(at(g[0], g[1], g[2] ?? g[3]), at(g[4], g[5], g[6] ?? g[7] ?? g[8])),
  ],
  [
    `(?:from |de |@ ?)?([1-9]|1[0-2])([0-5]\\d)(?: ?([ap]\\.?m\\.?)(?![a-z0-9])|([ap])(?![a-z0-9]))?${dash}(\\d{1,2})(?: ?([ap]\\.?m\\.?)(?![a-z0-9])|([ap])(?![a-z0-9]))?${compactEnd}${partOfDay}`,
    (g) => compactRange(at(g[0], g[1], g[2] ?? g[3]), at(g[4], undefined, g[5] ?? g[6] ?? g[7])),
  ],
  [`(?<=(?:^|\\n|[.;:] )[ *•-]*)(\\d{1,2})(?= [a-z])${bareEnd}`, (g) => one(bare(g[0]), 'day or contact')],
  [`(?:around |about |approx |~ ?|like )(\\d{1,2})${bareEnd}`, (g) => one(bare(g[0]), 'day or contact')],
  [
    `(?<!(?:saw|see|seen|visited|did|had|made|called|took|got|of|for|all|only|just|other|vi) )(\\d{1,2})(?= (?:this|esta) (?:am|a\\.m|pm|morning|aft(?:ernoon)?|evening|manana|tarde|noche)(?![a-z]))`,
    (g) => one(bare(g[0])),
  ],
  [
    `(?<=(?:visit|session|appt|appointment|call|zoom|hv|ov|meeting|mtg|intake|cita|set|due|booked|sched[a-z]*) for )(\\d{1,2})${bareEnd}(?! [a-z]+s(?![a-z]))`,
    (g) => one(bare(g[0])),
  ],
  [
    `(?<=(?:${weekdayWord}|morning|am|afternoon|aft|pm|evening|eve|night|nite|noche|tarde) )(\\d{1,2})(?= (?:hv|ov|tc|visit|call|office|home|zoom|saw|met|called|stopped|knocked|vi|visite|llame|on(?! \\d)|by|via|in|re|but|over|he|she|they|cl|pt|mom|dad|mo|fa|no|lvm|vm|and|then|por|pero|x)(?![a-z]))`,
    (g) => one(bare(g[0])),
  ],
  [`(?<=for )(\\d{1,2})(?= (?:on )?(?:today|yest\\w*|tmrw|tomorrow|${weekdayWord})(?![a-z]))`, (g) => one(bare(g[0]))],
  [
    `(\\d{1,2})(?: ?- ?| (?:to|a) )(\\d{1,2})(?! (?:de |of )?${monthWord}(?![a-z]))${bareEnd}`,
    (g) => needing('day or contact', range(at(g[0], undefined, undefined), at(g[1], undefined, undefined))),
  ],
  [
    `(\\d{1,2})(?= ?(?:[,.;)]|$|w/|c/|@|(?:with|con|w|at|en|a (?:su|la|el)|al)\\b))(?![.]\\d)`,
    (g) => one(bare(g[0]), 'day or contact'),
  ],
  [
    `(?:from |at |@ ?)?(?:noon|12 ?noon|12n)${dash}${until}${compactEnd}${partOfDay}`,
    (g) => range({ hour: 12, minute: 0, half: 'pm' }, at(g[0], g[1], g[2] ?? g[3] ?? g[4])),
  ],
  [
    `(?:from |at |@ ?)?(\\d{1,2})(?::?([0-5]\\d))?(?: ?a\\.?m?\\.?)?${dash}(?:12 ?)?(?:noon|mediodia)`,
    (g) => range(at(g[0], g[1], undefined), { hour: 12, minute: 0, half: 'pm' }),
  ],
  [
    `(?:at |@ ?|around |about )?(?:noon(?:ish)?|12 ?noon|12n|midday)|(?:al? )?mediodia|(?:a )?las (?:12|doce) del (?:medio)?dia`,
    () => one({ hour: 12, minute: 0, half: 'pm' }),
  ],
  [`(?:at )?(?:midnight|mid night)|(?:a )?(?:la )?medianoche`, () => one({ hour: 12, minute: 0, half: 'am' })],
];

/** Minutes in digits or words: "15", "quarter", "forty-three", "oh five", "media". */
function minutesIn(word: string): number {
  if (/^(?:half|media|1\/2)$/.test(word)) return 30;
  if (/^(?:(?:a )?quarter|qtr|cuarto|1\/4)$/.test(word)) return 15;
  return numberOf(word);
}

/** "ten past 9", "quarter to five". */
function pastOrTo(g: readonly (string | undefined)[]) {
  const half = g[3] ?? g[4];
  if (/^(?:to|til|till|before)$/.test(g[1] ?? '')) return one(before(g[2], g[0], half));
  return one(at(g[2], g[0], half));
}

/** "a las siete y media de la tarde", "a las 8 menos cuarto". */
function spanishHour(g: readonly (string | undefined)[]) {
  const half = g[4] ?? g[5];
  if (g[3] ?? g[6]) return one(before(g[0], 'cuarto', half));
  return one(at(g[0], g[1] ?? g[2], half));
}

// "Sra. Paz en cama 12 a las 4:30": which bed.
const hitsIn = rulesAtWords(
  rules,
  '(?<!\\b(?:cama|bed|rm|room|cuarto|hab|habitacion) )(?<![a-su-z0-9/:.$#-])(?<!(?<!\\d)t)',
  '(?![a-z0-9]|/(?! ?\\d{1,3} ?min| [a-z])|:\\d|-\\d|\\.\\d)',
);

/** Every clock time in the text; overlapping readings of one place are all given, the longest is right. */
export function findClocks(plain: string): ClockWords[] {
  return hitsIn(plain).flatMap(({ read, groups, start, end }) => {
    const words = read(groups);
    return words ? [{ ...words, span: { start, end } }] : [];
  });
}
