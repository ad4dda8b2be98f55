import type { RiskMove, Risks } from '#casework/ports.ts';
import type { ParticipantRole, RiskFlag } from '#domain/contact.ts';
import type { Ability } from '#domain/policy.ts';
import { openStates, type RiskSignal, type RiskState } from '#domain/risk-signal.ts';
import { newId } from '#kernel/ids.ts';
import { caseOf, shownOfCase, within } from './cases.ts';
import type { Transaction } from './client.ts';
import type { Prisma } from './generated/client.ts';

type Row = Prisma.RiskSignalGetPayload<object>;

const isOpen = { state: { in: [...openStates] } };

export const risks = (tx: Transaction): Risks => ({
  async raise(stated, { note, addendum, authorId, at }) {
    const rows = await tx.riskSignal.createManyAndReturn({
      data: stated.map((one) => ({
        ...one,
        id: newId<'risk'>(),
        organizationId: note.organizationId,
        noteId: note.id,
        addendum,
        caseId: note.caseId,
        authorId,
        raisedAt: at,
      })),
      skipDuplicates: true,
    });
    return signalsOf(tx, rows);
  },

  async byId(id) {
    const row = await tx.riskSignal.findUnique({ where: { id } });
    return row && signalOf(tx, row);
  },

  async openOf(noteId) {
    return signalsOf(tx, await tx.riskSignal.findMany({ where: { noteId, ...isOpen }, orderBy: { id: 'asc' } }));
  },

  async ofCase(caseId, { noteIds, others }) {
    const OR = [{ noteId: { in: [...noteIds] } }, ...(others ? [isOpen, { noteId: null }] : [])];
    return signalsOf(tx, await tx.riskSignal.findMany({ where: { caseId, OR }, orderBy: { id: 'asc' } }));
  },

  async open(ability, { after, size }) {
    const rows = await tx.riskSignal.findMany({
      where: { AND: [isOpen, reach(ability), after ? { id: { lt: after } } : {}] },
      orderBy: { id: 'desc' },
      take: size + 1,
    });
    const page = await signalsOf(tx, rows.slice(0, size));
    const caseIds = page.flatMap(({ caseId }) => caseId ?? []);
    const files =
      caseIds.length > 0 ? await tx.case.findMany({ where: { id: { in: caseIds } }, include: shownOfCase }) : [];
    const byId = new Map(files.map((row) => [row.id, caseOf(row)]));
    return {
      rows: page.map((signal) => ({ signal, case: (signal.caseId && byId.get(signal.caseId)) || null })),
      next: rows.length > size ? (page.at(-1)?.id ?? null) : null,
    };
  },

  async move(id, from, to) {
    const [row] = await tx.riskSignal.updateManyAndReturn({
      where: { id, state: from },
      data: writtenOf(to),
    });
    return row ? signalOf(tx, row) : null;
  },

  async follow(noteId, caseId) {
    await tx.riskSignal.updateMany({ where: { noteId }, data: { caseId } });
  },
});

/** The policy's rules on cases as a filter on signals; one without a case stands as a case of its author would. */
function reach(ability: Ability): Prisma.RiskSignalWhereInput {
  const caseless = ability.rulesFor('risk.open', 'Case').map(({ conditions }): Prisma.RiskSignalWhereInput => {
    const { organizationId = '', workerId, teamId } = conditions as Partial<Record<string, string>>;
    if (workerId) return { organizationId, authorId: workerId };
    return teamId ? { organizationId, author: { teamId } } : { id: { in: [] } };
  });
  return { OR: [{ case: { is: within(ability, 'risk.open') } }, { caseId: null, OR: caseless }] };
}

function writtenOf(to: RiskMove): Prisma.RiskSignalUncheckedUpdateManyInput {
  const { state, byId, at } = to;
  switch (state) {
    case 'acknowledged':
      return { state, acknowledgedById: byId, acknowledgedAt: at };
    case 'protocol_done':
      return { state, doneById: byId, doneAt: at };
    case 'dismissed':
      return { state, dismissedById: byId, dismissedAt: at, dismissReason: to.reason };
  }
}

/** With the names of whoever had a hand in them, in one question: several at once would not wait for each other. */
async function signalsOf(tx: Transaction, rows: readonly Row[]): Promise<RiskSignal[]> {
  if (rows.length === 0) return [];
  const ids = rows.flatMap((row) => [row.authorId, row.acknowledgedById, row.doneById, row.dismissedById]);
  const workers = await tx.worker.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { id: true, name: true, teamId: true },
  });
  const byId = new Map(workers.map((worker) => [worker.id, worker]));
  const deed = (id: string | null, at: Date | null) =>
    id && at ? { by: byId.get(id)?.name ?? '', at: at.toISOString() } : null;
  return rows.map((row) => {
    const dismissed = deed(row.dismissedById, row.dismissedAt);
    return {
      id: row.id,
      organizationId: row.organizationId,
      noteId: row.noteId,
      caseId: row.caseId,
      authorId: row.authorId,
      authorName: byId.get(row.authorId)?.name ?? '',
      authorTeamId: byId.get(row.authorId)?.teamId ?? null,
      code: row.code as RiskFlag,
      evidence: row.evidence,
      reportedBy: row.reportedBy as ParticipantRole | null,
      state: row.state as RiskState,
      raisedAt: row.raisedAt.toISOString(),
      acknowledged: deed(row.acknowledgedById, row.acknowledgedAt),
      done: deed(row.doneById, row.doneAt),
      dismissed: dismissed && { ...dismissed, reason: row.dismissReason ?? '' },
    };
  });
}

const signalOf = async (tx: Transaction, row: Row) => (await signalsOf(tx, [row]))[0] ?? null;
