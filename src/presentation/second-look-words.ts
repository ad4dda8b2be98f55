import type { NoteContent } from '#domain/note.ts';
import type { Suggestion } from '#domain/second-look.ts';
import { fitLabel } from './case-words.ts';
import type { Say } from './say.ts';
import type { WordKey } from './words/en.ts';

/** How a value that a second reader found is put to the worker: beside what the draft says, where it says otherwise. */
export function secondLookQuestion(content: NoteContent, one: Suggestion, say: Say) {
  const label = say(labels[one.field]);
  const value = valueWords(one, say);
  const mine = mineWords(content, one, say);
  return mine === null
    ? {
        question: say('second.adds', { label, value }),
        answers: { use: say('second.add'), leave: say('second.leave') },
      }
    : {
        question: say('second.differs', { label, value, mine }),
        answers: { use: fitLabel(value), leave: fitLabel(mine) },
      };
}

const labels = {
  contactType: 'second.contactType',
  contactMode: 'second.contactMode',
  outcome: 'second.outcome',
  occurredAt: 'fact.occurredAt',
  durationMinutes: 'fact.durationMinutes',
  participants: 'fact.participants',
  followUps: 'fact.followUp',
  referrals: 'fact.referral',
  riskFlags: 'fact.riskFlag',
  goalsMentioned: 'fact.goal',
} as const satisfies Record<Suggestion['field'], WordKey>;

function valueWords(one: Suggestion, say: Say): string {
  switch (one.field) {
    case 'contactType':
    case 'contactMode':
    case 'outcome':
      return say.term(one.field, one.value);
    case 'occurredAt':
      return say.shortDay(one.value);
    case 'durationMinutes':
      return say('fact.minutes', { count: one.value });
    case 'participants': {
      const role = say.term('role', one.value.role);
      return one.value.name ? `${role}: ${one.value.name}` : role;
    }
    case 'followUps':
      return `${one.value.text} · ${one.value.dueOn ? say.shortDay(one.value.dueOn) : say('common.noDate')}`;
    case 'riskFlags':
      return say.term('risk', one.value);
    case 'goalsMentioned':
      return say.term('goal', one.value);
    case 'referrals':
      return one.value;
  }
}

/** What the draft says in the same place; null where it says nothing, and for lists, which only gain an entry. */
function mineWords(content: NoteContent, { field, spans }: Suggestion, say: Say): string | null {
  switch (field) {
    case 'contactType':
    case 'contactMode':
    case 'outcome':
    case 'occurredAt': {
      const mine = content[field];
      return mine && valueWords({ field, value: mine.value, spans } as Suggestion, say);
    }
    case 'durationMinutes':
      return content.durationMinutes && say('fact.minutes', { count: content.durationMinutes.value });
    default:
      return null;
  }
}
