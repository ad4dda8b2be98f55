import type { NewNote, Notes, Signing } from '#casework/ports.ts';
import type { Addendum, AddendumKind } from '#domain/addendum.ts';
import { lateEntry, type Note, noteContent, noteOrigin, type SignedNote } from '#domain/note.ts';
import { secondLook } from '#domain/second-look.ts';
import { newId } from '#kernel/ids.ts';
import { hasClockTime } from '#kernel/zone.ts';
import type { Transaction } from './client.ts';
import { Prisma } from './generated/client.ts';

const withAddenda = {
  author: { select: { name: true } },
  addenda: { orderBy: { number: 'asc' }, include: { signedBy: { select: { name: true } } } },
} satisfies Prisma.NoteInclude;

type NoteRow = Prisma.NoteGetPayload<object>;
type SignedRow = Prisma.NoteGetPayload<{ include: typeof withAddenda }>;

export const notes = (tx: Transaction): Notes => ({
  async byId(id) {
    const row = await tx.note.findUnique({ where: { id } });
    return row && noteOf(row);
  },

  async signed(id) {
    const row = await tx.note.findFirst({ where: { id, status: 'signed' }, include: withAddenda });
    return row && signedOf(row);
  },

  async draft({ at, origin, ...note }: NewNote) {
    const row = await tx.note.create({
      data: {
        ...note,
        id: newId<'note'>(),
        status: 'draft',
        revision: 1,
        source: origin,
        sourceMessage: origin.messageId,
        createdAt: at,
        updatedAt: at,
      },
    });
    return noteOf(row);
  },

  async change(id, revision, { content, caseId, secondLook: look, at }) {
    const [row] = await tx.note.updateManyAndReturn({
      where: { id, revision, status: 'draft' },
      data: { content, caseId, secondLook: look ?? Prisma.DbNull, updatedAt: at, revision: { increment: 1 } },
    });
    return row ? noteOf(row) : null;
  },

  async offer(id, look) {
    const [row] = await tx.note.updateManyAndReturn({ where: { id, status: 'draft' }, data: { secondLook: look } });
    return row ? noteOf(row) : null;
  },

  async reword(id, revision, { rawText, content, origin, caseId, at }) {
    const [row] = await tx.note.updateManyAndReturn({
      where: { id, revision, status: 'draft' },
      data: {
        ...{ rawText, content, caseId },
        source: origin,
        // What was read in other words has no place in these.
        secondLook: Prisma.DbNull,
        updatedAt: at,
        revision: { increment: 1 },
      },
    });
    return row ? noteOf(row) : null;
  },

  async discard(id, revision) {
    const { count } = await tx.note.deleteMany({ where: { id, revision, status: 'draft' } });
    return count === 1;
  },

  sign: (note, how) => sign(tx, note, how),

  async drafts(authorId, { after, size }) {
    const rows = await tx.note.findMany({
      where: { authorId, status: 'draft', ...(after ? { id: { lt: after } } : {}) },
      orderBy: { id: 'desc' },
      take: size + 1,
    });
    const page = rows.slice(0, size).map(noteOf);
    return { rows: page, next: rows.length > size ? (page.at(-1)?.id ?? null) : null };
  },

  async timeline(caseId, { after, size }) {
    const [occurredAt, noteId] = after?.split('|') ?? [];
    const older =
      occurredAt && noteId
        ? {
            OR: [
              { occurredAt: { lt: new Date(occurredAt) } },
              { occurredAt: new Date(occurredAt), noteId: { lt: noteId } },
            ],
          }
        : {};
    const rows = await tx.contact.findMany({
      where: { caseId, ...older },
      orderBy: [{ occurredAt: 'desc' }, { noteId: 'desc' }],
      take: size + 1,
      include: { note: { include: withAddenda } },
    });
    const page = rows.slice(0, size);
    const last = rows.length > size ? page.at(-1) : undefined;
    return {
      rows: page.map(({ note }) => signedOf(note)),
      next: last ? `${last.occurredAt.toISOString()}|${last.noteId}` : null,
    };
  },

  async append(noteId, number, addendum, by, at) {
    // Two forms sent at once both find the number free; the database lets one of them have it.
    const [row] = await tx.addendum.createManyAndReturn({
      data: [{ ...addendum, id: newId<'addendum'>(), noteId, number, signedById: by.id, signedAt: at }],
      include: { signedBy: { select: { name: true } } },
      skipDuplicates: true,
    });
    return row ? addendumOf(row) : null;
  },
});

async function sign(tx: Transaction, note: Note, how: Signing): Promise<Note | null> {
  const { content, caseId } = note;
  const [row] = await tx.note.updateManyAndReturn({
    where: { id: note.id, revision: how.revision, status: 'draft' },
    data: {
      status: 'signed',
      signedAt: how.at,
      updatedAt: how.at,
      lateEntry: how.lateEntry ?? Prisma.DbNull,
      contentHash: how.contentHash,
      // What its author left is nobody's statement.
      secondLook: note.secondLook ? { ...note.secondLook, suggestions: [], hidden: [] } : Prisma.DbNull,
    },
  });
  if (!row || !caseId || !content.occurredAt || !content.contactType) return null;
  const occurredLocal = content.occurredAt.value;
  await tx.contact.create({
    data: {
      noteId: note.id,
      caseId,
      contactType: content.contactType.value,
      contactMode: content.contactMode?.value ?? null,
      outcome: content.outcome?.value ?? null,
      occurredAt: how.occurredAt,
      occurredLocal,
      timeZone: how.timeZone,
      precision: hasClockTime(occurredLocal) ? 'minute' : 'date',
      durationMinutes: content.durationMinutes?.value ?? null,
      participants: content.participants.map(({ value }) => value),
    },
  });
  await tx.followUp.createMany({
    data: content.followUps.map(({ value: { text, dueOn } }) => ({
      id: newId<'followUp'>(),
      caseId,
      noteId: note.id,
      ownerId: how.ownerId,
      text,
      dueOn: dueOn ? new Date(`${dueOn}T00:00:00Z`) : null,
    })),
  });
  return noteOf(row);
}

const noteOf = (row: NoteRow): Note => ({
  id: row.id,
  organizationId: row.organizationId,
  caseId: row.caseId,
  authorId: row.authorId,
  status: row.status === 'signed' ? 'signed' : 'draft',
  revision: row.revision,
  rawText: row.rawText,
  content: noteContent.parse(row.content),
  origin: noteOrigin.parse(row.source),
  secondLook: row.secondLook === null ? null : secondLook.parse(row.secondLook),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  signedAt: row.signedAt?.toISOString() ?? null,
  lateEntry: row.lateEntry === null ? null : lateEntry.parse(row.lateEntry),
  contentHash: row.contentHash,
});

const signedOf = (row: SignedRow): SignedNote => ({
  ...noteOf(row),
  authorName: row.author.name,
  addenda: row.addenda.map(addendumOf),
});

const addendumOf = (row: SignedRow['addenda'][number]): Addendum => ({
  id: row.id,
  noteId: row.noteId,
  kind: row.kind as AddendumKind,
  reason: row.reason,
  text: row.text,
  signedById: row.signedById,
  signedBy: row.signedBy.name,
  signedAt: row.signedAt.toISOString(),
});
