import type { Note, NoteSource, Stated } from '#domain/note.ts';
import type { Fact } from './card.ts';
import { elementFacts } from './element-facts.ts';
import { byHand, evidenceOf, type Reader } from './note-words.ts';
import type { Say } from './say.ts';
import type { WordKey } from './words/en.ts';

/** What kind of contact it was, with what outcome, and when: what was stated, with the words that state it. */
export function contactFacts(note: Note, say: Say, reader: Reader): Fact[] {
  const { contactType, contactMode, outcome, occurredAt } = note.content;
  const { told, fact } = teller(note, say, reader);
  return [
    fact('fact.contact', [
      ...told(contactMode, (value) => say.term('contactMode', value)),
      ...told(contactType, (value) => say.term('contactType', value)),
      ...told(outcome, (value) => say.term('outcome', value)),
    ]),
    fact('fact.occurredAt', told(occurredAt, say.day)),
  ].flat();
}

/** The rest: length, who took part, what comes next, risk signals, goals, what the practice area wants to know. */
export function detailFacts(note: Note, say: Say, reader: Reader): Fact[] {
  const { durationMinutes, participants, followUps, referrals, riskFlags, goalsMentioned } = note.content;
  const { told, fact } = teller(note, say, reader);
  const who = participants.flatMap((one) =>
    told(one, ({ role, name }) => (name ? `${say.term('role', role)}: ${name}` : say.term('role', role))),
  );
  return [
    fact(
      'fact.durationMinutes',
      told(durationMinutes, (count) => say('fact.minutes', { count })),
    ),
    fact('fact.participants', who),
    followUps.flatMap(({ value, from }) =>
      fact(
        'fact.followUp',
        told(
          { value, from: beyond(value.text, from, note.rawText) },
          ({ text, dueOn }) => `${text} · ${dueOn ? say.day(dueOn) : say('common.noDate')}`,
        ),
      ),
    ),
    referrals.flatMap((one) => fact('fact.referral', told(one, String))),
    riskFlags.flatMap((one) =>
      fact(
        'fact.riskFlag',
        told(one, (value) => riskInWords(value, one.reportedBy, say)),
      ),
    ),
    goalsMentioned.flatMap((one) =>
      fact(
        'fact.goal',
        told(one, (value) => say.term('goal', value)),
      ),
    ),
    elementFacts(note, say, reader),
  ].flat();
}

/** "Weapon, reported by mother": a risk the worker was told of is never shown as one they saw. */
function riskInWords(value: string, reportedBy: string | null, say: Say): string {
  const risk = say.term('risk', value);
  return reportedBy ? say('fact.reportedBy', { risk, who: say.term('reporter', reportedBy) }) : risk;
}

type Span = Exclude<NoteSource, 'worker'>['spans'][number];

/** A value in words and where it was read; no place when it was entered by hand. */
interface Told {
  readonly value: string;
  readonly spans: readonly Span[];
}

const teller = (note: Note, say: Say, reader: Reader) => ({
  told<Value>(stated: Stated<Value> | null, read: (value: Value) => string): Told[] {
    if (!stated) return [];
    const value = read(stated.value);
    if (stated.from === 'worker') return [{ value: say(byHand[reader], { value }), spans: [] }];
    return [{ value, spans: stated.from.spans }];
  },

  /** One label for values that belong together; words that several were read from are quoted once. */
  fact(label: WordKey, values: readonly Told[]): Fact[] {
    if (values.length === 0) return [];
    const spans = outermost(values.flatMap((one) => one.spans));
    const evidence = spans.length > 0 ? evidenceOf(note, { spans }) : undefined;
    const value = values.map((one) => one.value).join(' · ');
    return [{ label: say(label), value, ...(evidence !== undefined && { evidence }) }];
  },
});

/** In the order of the text, without those that lie within another. */
const outermost = (spans: readonly Span[]): Span[] =>
  spans
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((one, at, sorted) => sorted.slice(0, at).every(({ end }) => one.end > end));

/** What a follow-up was read from beyond its own words, which the value repeats: of “call clinic Thursday” the day. */
function beyond(text: string, from: NoteSource, rawText: string): NoteSource {
  const [first, ...others] = from === 'worker' ? [] : from.spans;
  if (!first) return from;
  const words = rawText.slice(first.start, first.end);
  const at = words.indexOf(text);
  if (at < 0) return from;
  const rest = words.slice(at + text.length).trimStart();
  const spans = rest === '' ? others : [{ start: first.end - rest.length, end: first.end }, ...others];
  return spans.length > 0 ? { spans } : from;
}
