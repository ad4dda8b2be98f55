import type { RiskMove, Risks } from '#casework/ports.ts';
import type { ParticipantRole, RiskFlag } from '#domain/contact.ts';
import type { Ability } from '#domain/policy.ts';
import { openStates, type RiskSignal, type RiskState } from '#domain/risk-signal.ts';
import { newId } from '#kernel/ids.ts';
import { caseOf, shownOfCase, within } from './cases.ts';
import type { Transaction } from './client.ts';
import type { Prisma } from './generated/client.ts';

const name = { select: { name: true } } as const;
const people = {
  author: { select: { name: true, teamId: true } },
  acknowledgedBy: name,
  doneBy: name,
  dismissedBy: name,
} satisfies Prisma.RiskSignalInclude;

type Row = Prisma.RiskSignalGetPayload<{ include: typeof people }>;

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
      include: people,
      skipDuplicates: true,
    });
    return rows.map(signalOf);
  },

  async byId(id) {
    const row = await tx.riskSignal.findUnique({ where: { id }, include: people });
    return row && signalOf(row);
  },

  async openOf(noteId) {
    const rows = await tx.riskSignal.findMany({
      where: { noteId, ...isOpen },
      orderBy: { id: 'asc' },
      include: people,
    });
    return rows.map(signalOf);
  },

  async ofCase(caseId, { noteIds, others }) {
    const OR = [{ noteId: { in: [...noteIds] } }, ...(others ? [isOpen, { noteId: null }] : [])];
    const rows = await tx.riskSignal.findMany({ where: { caseId, OR }, orderBy: { id: 'asc' }, include: people });
    return rows.map(signalOf);
  },

  async open(ability, { after, size }) {
    const rows = await tx.riskSignal.findMany({
      where: { AND: [isOpen, reach(ability), after ? { id: { lt: after } } : {}] },
      orderBy: { id: 'desc' },
      take: size + 1,
      include: { ...people, case: { include: shownOfCase } },
    });
    const page = rows.slice(0, size);
    return {
      rows: page.map(({ case: file, ...row }) => ({ signal: signalOf(row), case: file && caseOf(file) })),
      next: rows.length > size ? (page.at(-1)?.id ?? null) : null,
    };
  },

  async move(id, from, to) {
    const [row] = await tx.riskSignal.updateManyAndReturn({
      where: { id, state: from },
      data: writtenOf(to),
      include: people,
    });
    return row ? signalOf(row) : null;
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

const signalOf = (row: Row): RiskSignal => ({
  id: row.id,
  organizationId: row.organizationId,
  noteId: row.noteId,
  caseId: row.caseId,
  authorId: row.authorId,
  authorName: row.author.name,
  authorTeamId: row.author.teamId,
  code: row.code as RiskFlag,
  evidence: row.evidence,
  reportedBy: row.reportedBy as ParticipantRole | null,
  state: row.state as RiskState,
  raisedAt: row.raisedAt.toISOString(),
  acknowledged: deedOf(row.acknowledgedBy, row.acknowledgedAt),
  done: deedOf(row.doneBy, row.doneAt),
  dismissed: dismissalOf(row),
});

const deedOf = (by: { name: string } | null, at: Date | null) => by && at && { by: by.name, at: at.toISOString() };

function dismissalOf({ dismissedBy, dismissedAt, dismissReason: reason }: Row): RiskSignal['dismissed'] {
  const deed = deedOf(dismissedBy, dismissedAt);
  return deed && reason ? { ...deed, reason } : null;
}
