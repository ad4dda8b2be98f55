import { stale } from '#kernel/problem.ts';
import type { KeptClip } from './ports.ts';
import type { About, Setting } from './use-case.ts';

export interface ClipTopic extends About {
  readonly clip: KeptClip;
}

/** A kept clip, which is its sender's alone like the note it is to become. Throws `stale` for one that is gone. */
export async function clipTopic(clipId: string, { store }: Pick<Setting, 'store'>): Promise<ClipTopic> {
  const clip = await store.clips.byId(clipId);
  if (!clip) throw stale({ say: 'problem.clipGone' });
  const { organizationId, authorId } = clip;
  return { clip, subjects: [{ type: 'Note', organizationId, authorId }], objectId: clip.id };
}
