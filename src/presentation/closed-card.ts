import type { Card, FormValues } from './card.ts';
import type { Say } from './say.ts';
import { newNote } from './ways-forward.ts';

/** A form was closed without sending: what had been typed as far as we were told, and that nothing was saved. */
export const closedCard = (typed: readonly string[], say: Say): Card => ({
  summary: say('closed.summary'),
  parts: [
    { kind: 'text', text: say(typed.length > 0 ? 'closed.typed' : 'closed.nothing') },
    ...typed.map((text) => ({ kind: 'quote', text }) as const),
    { kind: 'buttons', buttons: [newNote(say)] },
  ],
});

/** A form came too late to be saved, or could not be: what had been typed into it. */
export const unsavedCard = (typed: readonly string[], say: Say): Card => ({
  summary: say('unsaved.summary'),
  parts: [{ kind: 'text', text: say('unsaved.typed') }, ...typed.map((text) => ({ kind: 'quote', text }) as const)],
});

/** What a person typed into a form, as far as it is words of their own rather than a choice, a date or a number. */
export const typedIn = (values: FormValues = {}): string[] =>
  Object.values(values).filter((value): value is string => typeof value === 'string' && value.trim().includes(' '));
