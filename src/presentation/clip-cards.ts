import type { Card } from './card.ts';
import type { Say } from './say.ts';
import { askForHelp, newNote } from './ways-forward.ts';
import type { WordKey } from './words/en.ts';

const reasons = {
  off: 'unheard.off',
  large: 'unheard.large',
  unfetched: 'unheard.unfetched',
  silence: 'unheard.silence',
} as const satisfies Record<string, WordKey>;

/** Why a clip was not written down, and cannot be by trying again. */
export type Unheard = keyof typeof reasons;

/** Shown while a clip is listened to; the draft takes its place. */
export const listeningCard = (say: Say): Card => ({
  summary: say('listening.summary'),
  parts: [
    { kind: 'text', text: say('listening.text') },
    { kind: 'hint', text: say('listening.consent') },
  ],
});

/** A clip that was not written down, and nothing was typed beside it. */
export const unheardCard = (why: Unheard, say: Say): Card => ({
  summary: say('unheard.summary'),
  parts: [
    { kind: 'text', text: say(reasons[why]), tone: 'warning' },
    { kind: 'text', text: say('unheard.kept') },
    { kind: 'text', text: say('unheard.next') },
    { kind: 'buttons', buttons: [newNote(say)] },
  ],
});

/** On a draft that holds only what was typed beside the clip. */
export const unheardNotice = (why: Unheard, say: Say): string => `${say(reasons[why])} ${say('unheard.typed')}`;

/** A clip that is kept for another try, with what was typed beside it; `until` is UTC, ISO. */
export const waitingCard = (clip: { clipId: string; words: string; until: string }, say: Say): Card => ({
  summary: say('waiting.summary'),
  parts: [
    { kind: 'text', text: say('waiting.text'), tone: 'warning' },
    { kind: 'text', text: say('waiting.next') },
    ...(clip.words ? [{ kind: 'quote', text: clip.words } as const] : []),
    {
      kind: 'buttons',
      buttons: [
        { label: say('button.tryAgain'), command: 'clip.again', input: { clipId: clip.clipId }, style: 'primary' },
        { label: say('button.discardClip'), command: 'clip.discard', input: { clipId: clip.clipId } },
      ],
    },
    { kind: 'hint', text: `${say('common.onlyYou')} ${say('waiting.until', { at: say.shortMoment(clip.until) })}` },
  ],
});

export const clipDiscardedCard = (say: Say): Card => ({
  summary: say('clipDiscarded.summary'),
  parts: [
    { kind: 'text', text: say('clipDiscarded.text') },
    { kind: 'buttons', buttons: [newNote(say)] },
  ],
});

/** Something was attached that is no voice clip, and nothing typed. */
export const fileCard = (say: Say): Card => ({
  summary: say('file.summary'),
  parts: [{ kind: 'text', text: say('file.text') }, { kind: 'text', text: say('unheard.next') }, askForHelp(say)],
});
