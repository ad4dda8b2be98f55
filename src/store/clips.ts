import type { Clips } from '#casework/ports.ts';
import { noteOrigin } from '#domain/note.ts';
import type { Transaction } from './client.ts';

export const clips = (tx: Transaction): Clips => ({
  async keep({ bytes, origin, at, ...clip }) {
    await tx.clip.create({ data: { ...clip, bytes: Uint8Array.from(bytes), source: origin, createdAt: at } });
  },

  async byId(id) {
    const row = await tx.clip.findUnique({ where: { id } });
    if (!row) return null;
    const { source, createdAt: at, ...clip } = row;
    return { ...clip, origin: noteOrigin.parse(source), at };
  },

  async drop(id) {
    const { count } = await tx.clip.deleteMany({ where: { id } });
    return count === 1;
  },

  async dropOlder(than) {
    const old = { createdAt: { lt: than } };
    const gone = await tx.clip.findMany({ where: old, select: { id: true, organizationId: true } });
    if (gone.length > 0) await tx.clip.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
    return gone;
  },
});
