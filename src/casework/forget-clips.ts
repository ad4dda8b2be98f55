import { daysClipKept } from '#domain/clip.ts';
import { dateOf } from '#kernel/clock.ts';
import type { World } from './ports.ts';

/** Deletes clips that nobody came back to within a week, each with its audit row. Returns how many. */
export async function forgetClips({ clock, transaction }: World): Promise<number> {
  const now = clock.now();
  return transaction(async (store) => {
    const gone = await store.clips.dropOlder(dateOf(now.subtract({ hours: daysClipKept * 24 })));
    const at = now.toString({ smallestUnit: 'millisecond' });
    if (gone.length === 0) return 0;
    await store.trail.record(
      gone.map(({ id, organizationId }) => ({
        at,
        organizationId,
        actorId: null,
        platform: null,
        tenantId: null,
        platformUserId: null,
        action: 'clip.delete',
        outcome: 'allowed',
        caseId: null,
        objectId: id,
        reason: 'too_old',
        request: null,
      })),
    );
    return gone.length;
  });
}
