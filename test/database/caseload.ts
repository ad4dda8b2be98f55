import { newId } from '#kernel/ids.ts';
import type { PrismaClient } from '#store/generated/client.ts';

/** An organisation with one worker, one client and one case of its own, straight in the tables; their ids. */
export async function seedCase(prisma: PrismaClient) {
  const [organizationId, workerId, clientId, caseId] = [newId<'o'>(), newId<'w'>(), newId<'c'>(), newId<'case'>()];
  await prisma.organization.create({
    data: {
      id: organizationId,
      name: 'Bluff County',
      timeZone: 'America/Denver',
      noteDueHours: 72,
      noteDueSource: 'x',
    },
  });
  await prisma.worker.create({
    data: {
      id: workerId,
      organizationId,
      rosterId: 'w-1',
      name: 'Ana Ruiz',
      role: 'worker',
      timeZone: 'America/Denver',
    },
  });
  await prisma.client.create({ data: { id: clientId, organizationId, rosterId: 'c-1', name: 'Bo Lind' } });
  await prisma.case.create({
    data: {
      id: caseId,
      organizationId,
      number: 'C-1',
      clientId,
      practiceArea: 'cps',
      openedOn: new Date('2026-01-05'),
    },
  });
  return { organizationId, workerId, clientId, caseId };
}

type Seeded = Awaited<ReturnType<typeof seedCase>>;

/** A draft of that worker on that case; its id. */
export async function seedDraft(prisma: PrismaClient, { organizationId, workerId, caseId }: Seeded): Promise<string> {
  const at = new Date('2026-03-02T17:00:00.123Z');
  const note = await prisma.note.create({
    data: {
      id: newId<'note'>(),
      organizationId,
      authorId: workerId,
      caseId,
      status: 'draft',
      revision: 1,
      rawText: 'hv today',
      content: {},
      source: {},
      createdAt: at,
      updatedAt: at,
    },
  });
  return note.id;
}

/** A risk signal raised from a note; its id. */
export async function seedRisk(prisma: PrismaClient, seeded: Seeded, noteId: string, code = 'weapon'): Promise<string> {
  const { organizationId, workerId: authorId, caseId } = seeded;
  const raisedAt = new Date('2026-03-02T17:00:00Z');
  const evidence = 'has a gun';
  const signal = await prisma.riskSignal.create({
    data: { id: newId<'risk'>(), organizationId, authorId, caseId, noteId, code, evidence, raisedAt },
  });
  return signal.id;
}

/** A signed note with its contact and one addendum; its id. */
export async function seedSigned(prisma: PrismaClient, seeded: Seeded): Promise<string> {
  const noteId = await seedDraft(prisma, seeded);
  const at = new Date('2026-03-02T18:00:00Z');
  await prisma.note.update({ where: { id: noteId }, data: { status: 'signed', signedAt: at, contentHash: 'abc' } });
  await prisma.contact.create({
    data: {
      noteId,
      caseId: seeded.caseId,
      contactType: 'client_contact',
      occurredAt: at,
      occurredLocal: '2026-03-02',
      timeZone: 'America/Denver',
      precision: 'date',
      participants: [],
    },
  });
  await prisma.addendum.create({
    data: {
      id: newId<'addendum'>(),
      noteId,
      number: 1,
      kind: 'correction',
      reason: 'wrong street',
      text: 'It was Elm Street.',
      signedById: seeded.workerId,
      signedAt: at,
      contentHash: 'def',
    },
  });
  return noteId;
}
