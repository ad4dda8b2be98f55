import type { RiskFlag } from '#domain/contact.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { ReportedRisk, Span } from '#reading/reading.ts';
import { has, words } from '#reading/words.ts';
import { speaksOfPast } from './negation.ts';

/** Rather raised once too often. */
const ofLife: readonly RiskFlag[] = ['suicidal_ideation', 'homicidal_ideation', 'self_harm'];

const settled = words(...languages.map(({ history }) => history.settled));

/**
 * Whether a risk rests on a single sign and its sentence speaks of what is over, of long ago, of a class or a tale; a sign of
 * one or two words is outweighed by what is settled or well in the rest of the note too. Where a second sign speaks for the
 * risk, it stands; so does whatever tells of a life in danger.
 */
export function isDoubtful(
  page: Page,
  { value, spans }: ReportedRisk,
  sentences: readonly Span[],
  note: Span,
): boolean {
  if (ofLife.includes(value)) return false;
  const [span, ...more] = spans;
  const textOf = ({ start, end }: Span) => page.plain.slice(start, end);
  if (!span || more.some((other) => textOf(other) !== textOf(span))) return false;
  const sentence = sentences.find(({ start, end }) => span.start >= start && span.start < end) ?? note;
  if (stillSo.test(textOf(sentence))) return false;
  const lead = { start: sentence.start, end: span.start };
  const rest = { start: span.end, end: sentence.end };
  if ([lead, rest].some((stretch) => topic.test(textOf(stretch)) || over.test(textOf(stretch)))) return true;
  if (speaksOfPast(page, lead, rest)) return true;
  const isShort = textOf(span).split(' ').length <= 2;
  const weighed = isShort
    ? [
        { ...lead, start: note.start },
        { ...rest, end: note.end },
      ]
    : [lead, rest];
  return weighed.some((stretch) => has(page, settled, stretch) || (isShort && allWell.test(textOf(stretch))));
}

/** "Shut off last winter, never turned back on". */
const stillSo =
  /\b(?:still|again|ongoing|never (?:turned|came|got|been|fixed|paid|returned|replaced)|not (?:yet|been)|todavia|otra vez|sigue)\b/;

/** What has come to its end. */
const over =
  /\b(?:dismiss\w*|dism'?d|quashed|expunged|vacated|rescinded|unfounded|unsubstantiated|cleared (?!by\b)|resolved|healed|fixed|repaired|dropped (?!off)|withdrawn|withdrew|cancell?ed|paid (?:off|up|in full|it)|desech\w+|aclar\w+|desestim\w+)\b/;

/** What is taught, played, sung or told as a tale. */
const topic =
  /\b(?:training|(?:gave|a|the|[a-z]+ety|scam) talk|movie|film|story (?:about|of|where|with)|stories|(?:on|in) the (?:news|radio)|(?:on|saw (?:it )?on) tv|games?|songs?|books?|costume|choir|jok\w+|jaja\w*|lol|lesson|workshop|handout|flyer|checklist|taught|teaches|teaching|pelicula|cuento|noticias|juego)\b/;

/** So nobody writes beside a risk of today. */
const allWell =
  /\b(?:no (?:concerns?|issues?|problems?)|(?:doing|does|is|feels?|looks?|going) (?:well|fine|good|great)|in good (?:spirits|health)|closing|close (?:it|this|the case|out)|all (?:good|clear|well)|went well|todo bien|esta bien|sin novedad)\b/;
