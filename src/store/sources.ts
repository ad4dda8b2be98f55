import type { Sources } from '#casework/ports.ts';
import type { Transaction } from './client.ts';

export const sources = (tx: Transaction): Sources => ({
  async change({ platform, tenantId, messageId }) {
    if (!messageId) return null;
    const row = await tx.messageChange.findUnique({
      where: { platform_tenantId_messageId: { platform, tenantId, messageId } },
    });
    if (!row) return null;
    return row.deleted ? 'deleted' : 'changed';
  },

  async markChanged({ at, deleted, ...message }) {
    const captured = await tx.note.findFirst({
      where: { sourceMessage: message.messageId, source: { path: ['tenantId'], equals: message.tenantId } },
      select: { id: true },
    });
    if (!captured) return false;
    await tx.messageChange.upsert({
      where: { platform_tenantId_messageId: message },
      create: { ...message, deleted, at },
      update: { deleted, at },
    });
    return true;
  },
});
