import type { Note, Stated } from '#domain/note.ts';
import type { Fact } from './card.ts';
import { evidenceOf } from './note-words.ts';
import type { Say } from './say.ts';
import type { WordKey } from './words/en.ts';

/** Who reads the facts: what the author entered by hand says so in other words to another reader. */
export type Reader = 'author' | 'other';

/** What kind of contact it was, how, with what outcome and when: what was stated, with the words that state it. */
export function contactFacts(note: Note, say: Say, reader: Reader): Fact[] {
  const { contactType, contactMode, outcome, occurredAt } = note.content;
  const fact = factMaker(note, say, reader);
  return [
    fact('fact.contactType', contactType, (value) => say.term('contactType', value)),
    fact('fact.contactMode', contactMode, (value) => say.term('contactMode', value)),
    fact('fact.outcome', outcome, (value) => say.term('outcome', value)),
    fact('fact.occurredAt', occurredAt, say.day),
  ].flat();
}

/** The rest: length, who took part, what comes next, risk signals, goals, answers to the practice area's questions. */
export function detailFacts(note: Note, say: Say, reader: Reader): Fact[] {
  const { durationMinutes, participants, followUps, referrals, riskFlags, goalsMentioned, answers } = note.content;
  const fact = factMaker(note, say, reader);
  const area = note.content.practiceArea ?? '';
  return [
    fact('fact.durationMinutes', durationMinutes, (count) => say('fact.minutes', { count })),
    participants.flatMap((one) =>
      fact('fact.participants', one, ({ role, name }) => {
        const who = say.term('role', role);
        return name ? `${who}: ${name}` : who;
      }),
    ),
    followUps.flatMap((one) =>
      fact('fact.followUp', one, ({ text, dueOn }) => `${text} · ${dueOn ? say.day(dueOn) : say('common.noDate')}`),
    ),
    referrals.flatMap((one) => fact('fact.referral', one, String)),
    riskFlags.flatMap((one) => fact('fact.riskFlag', one, (value) => say.term('risk', value))),
    goalsMentioned.flatMap((one) => fact('fact.goal', one, (value) => say.term('goal', value))),
    Object.entries(answers).map(([element, answer]) => ({
      label: say.term('element', element, { area }),
      value: say(byHand[reader], { value: say.term('answer', answer) }),
    })),
  ].flat();
}

const byHand = { author: 'fact.byYou', other: 'fact.byAuthor' } as const satisfies Record<Reader, WordKey>;

const factMaker =
  (note: Note, say: Say, reader: Reader) =>
  <Value>(label: WordKey, stated: Stated<Value> | null, read: (value: Value) => string): Fact[] => {
    if (!stated) return [];
    const evidence = evidenceOf(note, stated.from);
    const value = read(stated.value);
    return [
      evidence === undefined
        ? { label: say(label), value: say(byHand[reader], { value }) }
        : { label: say(label), value, evidence },
    ];
  };
