import { belowHundred, numberOf } from '#reading/lexicon/calendar-words.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Found, Span } from '#reading/reading.ts';
import { withoutOverlaps } from '#reading/spans.ts';

export interface Length {
  readonly span: Span;
  readonly minutes: number;
}

const n = '(\\d{1,3}(?:\\.\\d{1,2})?)';
const hours = '(?:hrs?|hours?|h|horas?)';
const minutes = '(?:min(?:ute)?s?|minutos?|mns?|m)';

type Read = (groups: readonly (string | undefined)[]) => number;

const rules: readonly (readonly [string, Read])[] = [
  [`${n} ?${hours} ?(?:and |y |& |, )?(\\d{1,2}) ?${minutes}?`, (g) => Number(g[0]) * 60 + Number(g[1])],
  [
    `(?:an? |one |una |1 )(?:hr|hour|hora) (?:and|y|&) (?:an? |una )?(half|1/2|media|quarter|cuarto|\\d{1,2}|${belowHundred})(?: ${minutes})?`,
    (g) => 60 + part(g[0]),
  ],
  [
    `(?:hora y (media|cuarto)|(?:hr|hour) and (?:a |an )?(half|quarter)|(?:hr|hour) (?:&|n) (?:a )?(half))`,
    (g) => 60 + part(g[0] ?? g[1] ?? g[2]),
  ],
  [
    `(\\d|two|dos)(?:½| (?:and a half|1/2|½|y media)) ?${hours}|(\\d|dos) ?${hours} (?:and a half|y media)`,
    (g) => numberOf(g[0] ?? g[1] ?? '') * 60 + 30,
  ],
  [`(?:a )?(?:1/2|½|half)[ -]?(?:an? )?(?:hr|hour)|media hora`, () => 30],
  [`(?:a )?quarter (?:of an )?hour|(?:un )?cuarto de hora`, () => 15],
  [`(?:3/4|¾|three quarters of an) ?(?:hr|hour)|tres cuartos de hora`, () => 45],
  [`${n}[ -]?${hours}`, (g) => Number(g[0]) * 60],
  [`(?:the |an? )?(?:whole|full|entire) hour|toda la hora|(?:una )?hora (?:entera|completa)`, () => 60],
  [`(an?|one|una|two|dos|three|tres) (?:hr|hour|hora)s?`, (g) => numberOf(g[0] ?? '') * 60],
  [
    `(?<=(?:stayed|lasted|duro|dure) (?:about |abt |~ ?|around |only |like |maybe |unos |como )?)(\\d{1,2})(?=\\s*(?:[.,;)]|$|w\\/|with |con ))|(?<=\\d ?[ap]m?,? (?:for|x) ?)(\\d{1,2})(?=\\s*(?:[.,;)]|$))`,
    (g) => Number(g[0] ?? g[1]),
  ],
  [`(\\d{1,3})[ -]?${minutes}`, (g) => Number(g[0])],
  [
    `(${belowHundred}|ten|fifteen|twenty|thirty|forty|forty[ -]five|fifty|sixty|ninety|diez|quince|veinte|treinta|cuarenta|cuarenta y cinco|cincuenta) ?(?:min(?:ute)?s?|minutos)`,
    (g) => numberOf(g[0] ?? ''),
  ],
];

const part = (word = '') =>
  ({ half: 30, '1/2': 30, media: 30, quarter: 15, cuarto: 15 })[word] ?? (numberOf(word) || 0);

const compiled = rules.map(
  ([source, read]) =>
    [new RegExp(`(?<![a-wyz0-9:.$-]|(?<!:\\d\\d ?)/|[a-z0-9]x)(?:${source})(?![a-z0-9/])`, 'g'), read] as const,
);

/** Lengths that are not the length of a contact: offsets, waits, delays, hours worked or slept, holds and deadlines. */
const otherBefore =
  /(?:\b(?:(?<!(?:thing|it all|everything|them both|both of them) )in|within|every|each|q|next|past|last|hace|en|dentro de|cada|(?<!left )after|waited|waiting|wait|espere|espero|for the (?:last|past)|slept|sleeps|sleeping|sleep|duerme|durmio|works?|working|trabaja|over|under|about to|drive|drove|late|late by|maneje|up to|hasta|less than|more than|on hold|(?:visits|sessions) of|(?:visitas|sesiones) de|at least|(?<!call |visit |it |^|[,.;(-] ?)took|(?<!\b(?:call|visit|it|session|meeting|mtg|hearing|hrg|group|staffing|conference|idt|mdt|ftm|cft|tdm|iep)\b(?:[^,.;]|(?<=\b(?:mrs?|ms|dr))\.)*)ran|first|clean|sober|sobrio|on (?:the )?(?:floor|ground)|unconscious|asleep|stuck|locked (?:out|in)|(?:home|left) alone|missing|gone|en el (?:piso|suelo)|inconsciente|perdid[oa])\b|\bw\/in)[\s~]*(?:about |only |approx |around |como |unos |solo |the |las |los )?$/;
const otherAfter =
  /^\s*(?:ago|later|late\b|early|from now|tarde|antes|before|prior|away|drive|drives?\b|commute|trip|bus|walk|ride|notice|hold|f\/u|fu\b|follow|old\b|post|after|a (?:day|week|night)|per|\/ ?(?:day|wk|week|night|d\b)|of (?:sleep|work|overtime|community|service|parenting|class|group|treatment|sobriety|clean)|sleep|shift|out of|supply|a la|al dia|por (?:dia|semana|noche)|de (?:sueno|retraso|servicio|camino)|every|each|daily|weekly|without(?! (?:his|her|the|their|an?|any|mom|dad|caregiver|staff|others?|interruption))|sin\b(?! (?:su|sus|la|el|que))|since|wait|response|class|window|report|deadline|clean|sober|care|supervision needed|visit limit|a week)/;

/** "for 20 min after his appt": said outright, whatever follows. */
const saidBefore = /\b(?:for|lasted|lasting|spent|duro|dure|durante)\s+(?:about |approx |around |~|like |unos )?$/;
const besideEvent = /^\s*(?:before|after|antes|despues)\b/;

/** Stretches of time that may be the length of a contact; the offsets, waits and states are left out. */
export function findLengths(plain: string): Length[] {
  const found: Length[] = [];
  for (const [pattern, read] of compiled) {
    for (const match of everyMatch(pattern, plain)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const minutes = read(match.slice(1));
      if (minutes > 0 && minutes <= 12 * 60 && Number.isInteger(minutes)) found.push({ span, minutes });
    }
  }
  return withoutOverlaps(found).filter(
    ({ span }) =>
      !otherBefore.test(plain.slice(Math.max(0, span.start - 160), span.start)) &&
      (!otherAfter.test(plain.slice(span.end, span.end + 30)) ||
        (saidBefore.test(plain.slice(Math.max(0, span.start - 30), span.start)) &&
          besideEvent.test(plain.slice(span.end, span.end + 30)))),
  );
}

/** The length of the contact: the only one stated among its clauses; several different ones leave it open. */
export function readDuration(lengths: readonly Length[]): Found<number> | null {
  const [first] = lengths;
  if (!first || lengths.some(({ minutes }) => minutes !== first.minutes)) return null;
  return { value: first.minutes, spans: [first.span] };
}
