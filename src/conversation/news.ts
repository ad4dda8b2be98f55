import { atTheDoor } from '#casework/at-the-door.ts';
import { dateOf } from '#kernel/clock.ts';
import { identityOf, writeReplies } from './answering.ts';
import type { Envelope, Rooms } from './rooms.ts';

/** What a platform tells without anybody asking. True when the envelope was such news and is dealt with. */
export async function takeNews(envelope: Envelope, rooms: Rooms): Promise<boolean> {
  const { inbound } = envelope;
  const { said, delivery: request } = inbound;
  const { world } = rooms;
  const who = identityOf(envelope);
  const at = dateOf(world.clock.now());
  switch (said.kind) {
    case 'account': {
      const reason = said.active ? 'activated' : 'deactivated';
      await atTheDoor(
        world,
        { action: 'account.change', outcome: 'allowed', reason, who, organizationId: null, request },
        async (store) => {
          await (said.active ? store.people.restore(who, 'deactivated') : store.people.suspend(who, 'deactivated'));
          await writeReplies(envelope, [], store);
        },
      );
      return true;
    }
    case 'changed': {
      const reason = said.deleted ? 'deleted' : 'edited';
      await atTheDoor(
        world,
        { action: 'source.change', outcome: 'allowed', reason, who, organizationId: null, request },
        async (store) => {
          const { platform, tenantId } = who;
          await store.sources.markChanged({ platform, tenantId, messageId: said.messageId, deleted: said.deleted, at });
          await writeReplies(envelope, [], store);
        },
      );
      return true;
    }
    case 'removed':
      await atTheDoor(
        world,
        { action: 'account.change', outcome: 'allowed', reason: 'app_removed', who, organizationId: null, request },
        async (store) => {
          const { platform, tenantId } = who;
          await store.desk.removed({ platform, tenantId, conversationId: inbound.place.channelId });
          await writeReplies(envelope, [], store);
        },
      );
      return true;
    case 'typed':
      await world.transaction(async (store) => {
        const formId = inbound.origin.formId;
        if (formId) await store.desk.keepTyped({ who, formId }, said.values, at);
        await writeReplies(envelope, [], store);
      });
      return true;
    default:
      return false;
  }
}
