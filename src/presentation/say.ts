import { IntlMessageFormat } from 'intl-messageformat';
import { instantFrom } from '#kernel/clock.ts';
import { hasClockTime, type LocalTime } from '#kernel/zone.ts';
import { en, type WordKey } from './words/en.ts';
import type { enDoor } from './words/en-door.ts';
import { es } from './words/es.ts';

type Language = 'en' | 'es';
type Values = Readonly<Record<string, string | number>>;

const words = { en, es } as const satisfies Record<Language, Record<WordKey, string>>;
/** Spanish as it is written in the United States: 12-hour clock, full stops in "p.m.". */
const tags = { en: 'en-US', es: 'es-US' } as const;

/** Lists of the domain whose values have words of their own: `contactType.client_contact`. */
export type TermList =
  | 'contactType'
  | 'contactMode'
  | 'outcome'
  | 'role'
  | 'reporter'
  | 'risk'
  | 'riskState'
  | 'urgency'
  | 'step'
  | 'goal'
  | 'area'
  | 'element'
  | 'elementName'
  | 'answer'
  | 'needed'
  | 'addendumKind'
  | 'noteStatus'
  | 'caseStatus'
  | 'riskLevel'
  | 'intent'
  | 'workerRole'
  | 'platform'
  | 'action'
  | 'ending';

/** How Fieldnote speaks to one person: their language, their time zone. */
export interface Say {
  /** The sentence for a key. Throws when a value the sentence needs is not given. */
  (key: WordKey, values?: Values): string;
  readonly language: Language;
  /** A local date with its weekday, and the clock time when there is one. The zone is the note's own; none is applied. */
  readonly day: (local: LocalTime) => string;
  /** The same for a button: short weekday and month, no year. */
  readonly shortDay: (local: LocalTime) => string;
  /** A UTC instant (ISO) in the person's zone, which it names: an hour that happens twice stays clear. */
  readonly moment: (isoUtc: string) => string;
  /** The same for small print: short weekday and month, no year. */
  readonly shortMoment: (isoUtc: string) => string;
  /** The word for a value of a closed list; a value without one (an agency's own) reads as it is written. */
  readonly term: (list: TermList, value: string, values?: Values) => string;
}

/** Speaks Spanish to a Spanish locale (BCP 47) and English to everyone else; `timeZone` is an IANA name. */
export function sayIn(locale: string | null, timeZone: string): Say {
  const language: Language = locale?.toLowerCase().startsWith('es') ? 'es' : 'en';
  const say = (key: WordKey, values?: Values) => String(message(language, key).format(values));
  const day = (local: LocalTime, length: 'long' | 'short') => {
    const at = Date.parse(hasClockTime(local) ? `${local}Z` : `${local}T00:00Z`);
    const date = formatter(language, 'UTC', dates[length]).format(at);
    return plainSpaces(hasClockTime(local) ? `${date}, ${formatter(language, 'UTC', 'clock').format(at)}` : date);
  };
  const moment = (isoUtc: string, length: 'long' | 'short') => {
    const at = instantFrom(isoUtc).epochMilliseconds;
    const date = formatter(language, timeZone, dates[length]).format(at);
    return plainSpaces(`${date}, ${formatter(language, timeZone, 'zonedClock').format(at)}`);
  };
  return Object.assign(say, {
    language,
    day: (local: LocalTime) => day(local, 'long'),
    // "5 de oct" would not fit a button together with a time.
    shortDay: (local: LocalTime) => day(local, 'short').replace(' de ', ' '),
    moment: (isoUtc: string) => moment(isoUtc, 'long'),
    shortMoment: (isoUtc: string) => moment(isoUtc, 'short').replace(' de ', ' '),
    term: (list: TermList, value: string, values?: Values) => {
      const key = `${list}.${value}`;
      return isWord(key) ? say(key, values) : value;
    },
  });
}

/** Whether the catalogue has a sentence for this key. */
export const isWord = (key: string): key is WordKey => Object.hasOwn(en, key);

// Parsed messages and formatters are kept: making one costs more than a whole card.
/** A door's own sentence in the reader's language (BCP 47), English where the platform tells none. */
export const atTheDoor = (key: keyof typeof enDoor, locale: string | null = null): string => sayIn(locale, 'UTC')(key);

const messages = new Map<string, IntlMessageFormat>();

function message(language: Language, key: WordKey): IntlMessageFormat {
  const name = `${language} ${key}`;
  // Angle brackets in a sentence are text, not tags.
  const made =
    messages.get(name) ?? new IntlMessageFormat(words[language][key], tags[language], undefined, { ignoreTag: true });
  messages.set(name, made);
  return made;
}

const dates = { long: 'longDate', short: 'shortDate' } as const;
const looks = {
  longDate: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  shortDate: { weekday: 'short', month: 'short', day: 'numeric' },
  clock: { hour: 'numeric', minute: '2-digit' },
  zonedClock: { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, timeZone: string, look: keyof typeof looks): Intl.DateTimeFormat {
  const name = `${language} ${timeZone} ${look}`;
  const made = formatters.get(name) ?? new Intl.DateTimeFormat(tags[language], { ...looks[look], timeZone });
  formatters.set(name, made);
  return made;
}

/** Intl puts narrow and unbreakable spaces around "PM", which some phones draw as boxes. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
