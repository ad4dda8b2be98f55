import { z } from 'zod';
import { daysClipKept } from '#domain/clip.ts';
import { noteOrigin } from '#domain/note.ts';
import { dateOf } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import { clipTopic } from './clip-topic.ts';
import type { KeptClip } from './ports.ts';
import { defineUseCase } from './use-case.ts';

/** A clip that waits to be written down, and until when (UTC, ISO). */
export interface WaitingClip {
  readonly clipId: string;
  readonly words: string;
  readonly until: string;
}

/**
 * Keeps a clip that could not be written down, so that it can be tried again: a platform's own link to it may be good
 * for minutes only.
 */
export const keepClip = defineUseCase({
  action: 'clip.keep',
  input: z.object({ bytes: z.instanceof(Uint8Array), mime: z.string(), words: z.string(), origin: noteOrigin }),
  about: async (_input, { actor: { organizationId } }) => ({
    subjects: [{ type: 'Organization', organizationId }],
    objectId: newId<'clip'>(),
  }),
  run: async (input, { objectId: id }, { actor, store, clock }) => {
    const { organizationId, id: authorId } = actor;
    const clip = { ...input, id, organizationId, authorId, at: dateOf(clock.now()) };
    await store.clips.keep(clip);
    return waiting(clip);
  },
});

/** Shows a clip that could not be written down this time either. */
export const stillWaits = defineUseCase({
  action: 'clip.again',
  input: z.object({ clipId: z.string() }),
  about: ({ clipId }, setting) => clipTopic(clipId, setting),
  run: async (_input, { clip }) => waiting(clip),
});

const waiting = ({ id, words, at }: KeptClip): WaitingClip => {
  const until = new Date(at.getTime() + daysClipKept * 86_400_000);
  return { clipId: id, words, until: until.toISOString() };
};
