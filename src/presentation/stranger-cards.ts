import type { Card, Part } from './card.ts';
import type { Say } from './say.ts';
import type { WordKey } from './words/en.ts';

/** Cards for those who get no further. They hold no button: nobody known could press it. */
const plainCard = (summary: WordKey, sentences: readonly WordKey[], say: Say): Card => ({
  summary: say(summary),
  parts: sentences.map((key) => ({ kind: 'text', text: say(key) })),
});

/** For a person of a known organisation whose account is not linked: the code for their admin. */
export const unlinkedCard = (link: LinkCode, say: Say): Card => ({
  summary: say('unlinked.summary'),
  parts: [
    { kind: 'text', text: say('unlinked.text') },
    ...codeParts(link, say),
    { kind: 'hint', text: say('unlinked.notKept') },
  ],
});

/** What an admin needs to link a person. `expires` is UTC, ISO. */
interface LinkCode {
  readonly code: string;
  readonly expires: string;
}

const codeParts = ({ code, expires }: LinkCode, say: Say): Part[] => [
  { kind: 'text', text: code, tone: 'strong' },
  { kind: 'text', text: say('unlinked.expires', { at: say.moment(expires) }) },
];

/** The workspace or tenant belongs to no organisation of the roster. */
export const notSetUpCard = (say: Say): Card => plainCard('notSetUp.summary', ['notSetUp.text', 'notSetUp.next'], say);

/** A linked person whose access is paused: the reason, who can lift it, and the code for that. */
export function suspendedCard(
  { reason, ...link }: LinkCode & { readonly reason: 'deactivated' | 'email_changed' | 'inactive' },
  say: Say,
): Card {
  const { summary, parts } = plainCard('suspended.summary', [`suspended.${reason}`, 'suspended.next'], say);
  return { summary, parts: [...parts, ...codeParts(link, say)] };
}

/** Guests and people of other organisations. */
export const guestCard = (say: Say): Card => plainCard('guest.summary', ['guest.text', 'guest.next'], say);

/** A place that outsiders can read: nothing typed there is kept (invariant 16). */
export const sharedPlaceCard = (say: Say): Card => plainCard('shared.summary', ['shared.text', 'shared.next'], say);

/** The only thing others see of an answer: that it went out privately. */
export const privateNoticeCard = (say: Say): Card => plainCard('privately.summary', ['privately.text'], say);
