import { z } from 'zod';
import { stale } from '#kernel/problem.ts';
import { clipTopic } from './clip-topic.ts';
import { defineUseCase, type Setting } from './use-case.ts';

/** Deletes a clip that its sender does not want written down any more. */
export const discardClip = defineUseCase({
  action: 'clip.delete',
  input: z.object({ clipId: z.string() }),
  about: ({ clipId }, setting) => clipTopic(clipId, setting),
  run: async (_input, { clip }, { store }) => {
    await store.clips.drop(clip.id);
  },
});

/** Deletes a clip that has served, with an audit row of its own. Throws `stale` when another deed did so first. */
export async function dropClip(clipId: string, { store, also }: Setting): Promise<void> {
  if (!(await store.clips.drop(clipId))) throw stale({ say: 'problem.clipGone' });
  also({ action: 'clip.delete', outcome: 'allowed', objectId: clipId });
}
