import type { Desk, FormAddress } from '#casework/ports.ts';
import { LeaseLost } from '#kernel/lease-lost.ts';
import type { Transaction } from './client.ts';
import type { Prisma } from './generated/client.ts';

/** How long a process may take over a row before another looks after it; by the database's clock. */
export const leaseTime = '15 seconds';

export const desk = (tx: Transaction): Desk => ({
  async receipt(id, owner) {
    const done = await tx.$executeRaw`
      UPDATE inbox SET state = 'done', done_at = now(), body = NULL
      WHERE id = ${id} AND state = 'received' AND lease_owner = ${owner}`;
    if (done !== 1) throw new LeaseLost();
  },

  async send(messages) {
    if (messages.length === 0) return;
    // The sender holds them from the start, so that no sweep takes what is about to be sent.
    await tx.$executeRaw`
      INSERT INTO outbox (id, platform, tenant_id, user_id, about, body, state, attempts, lease_owner, lease_until, not_before)
      SELECT id, platform, tenant_id, user_id, about, body, 'SENDING', 1, owner, now() + ${leaseTime}::interval, now()
      FROM jsonb_to_recordset(${JSON.stringify(messages)}::jsonb)
        AS row(id text, platform text, tenant_id text, user_id text, about text, body jsonb, owner text)`;
  },

  async shown(about, { platform, tenantId, userId }) {
    const row = await tx.outboxMessage.findFirst({
      where: { about, platform, tenantId, userId, state: 'SENT', messageId: { not: null } },
      orderBy: { sentAt: 'desc' },
      select: { channelId: true, messageId: true },
    });
    return row?.channelId && row.messageId ? { channelId: row.channelId, messageId: row.messageId } : null;
  },

  async keepTyped(form, values, updatedAt) {
    const typed = { values: values as Prisma.InputJsonObject, updatedAt };
    await tx.openForm.upsert({
      where: { platform_tenantId_userId_formId: keyOf(form) },
      create: { ...keyOf(form), ...typed },
      update: typed,
    });
  },

  async typed(form) {
    const row = await tx.openForm.findUnique({ where: { platform_tenantId_userId_formId: keyOf(form) } });
    return row ? (row.values as Record<string, unknown>) : null;
  },

  async dropTyped(form) {
    await tx.openForm.deleteMany({ where: keyOf(form) });
  },

  async keepReference({ at, reference, ...conversation }) {
    const { platform, tenantId, conversationId } = conversation;
    const kept = {
      reference: reference as Prisma.InputJsonObject,
      userId: conversation.userId,
      updatedAt: at,
      dead: false,
    };
    await tx.conversationReference.upsert({
      where: { platform_tenantId_conversationId: { platform, tenantId, conversationId } },
      create: { ...conversation, ...kept },
      update: kept,
    });
  },

  async removed({ conversationId, ...tenant }) {
    await tx.conversationReference.updateMany({
      where: { ...tenant, ...(conversationId ? { conversationId } : {}) },
      data: { dead: true },
    });
  },

  async personal({ platform, tenantId, userId }) {
    const row = await tx.conversationReference.findFirst({
      where: { platform, tenantId, userId, dead: false },
      orderBy: { updatedAt: 'desc' },
      select: { reference: true },
    });
    return row ? (row.reference as Record<string, unknown>) : null;
  },
});

const keyOf = ({ who, formId }: FormAddress) => ({ ...who, formId });
