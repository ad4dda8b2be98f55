import { accessibleBy } from '@casl/prisma/runtime';
import type { Cases } from '#casework/ports.ts';
import type { Case } from '#domain/case.ts';
import type { PracticeArea } from '#domain/contact.ts';
import type { Ability } from '#domain/policy.ts';
import type { Transaction } from './client.ts';
import type { Prisma } from './generated/client.ts';

export const shownOfCase = {
  client: { select: { name: true, aliases: true } },
  worker: { select: { name: true } },
} satisfies Prisma.CaseInclude;

type Row = Prisma.CaseGetPayload<{ include: typeof shownOfCase }>;

export const cases = (tx: Transaction): Cases => ({
  async byId(id) {
    const row = await tx.case.findUnique({ where: { id }, include: shownOfCase });
    return row && caseOf(row);
  },

  async byNumber(organizationId, number) {
    const row = await tx.case.findUnique({
      where: { organizationId_number: { organizationId, number } },
      include: shownOfCase,
    });
    return row && caseOf(row);
  },

  async within(ability, action) {
    const rows = await tx.case.findMany({
      where: within(ability, action),
      include: shownOfCase,
      orderBy: { number: 'asc' },
    });
    return rows.map(caseOf);
  },

  async page(ability, { after, size }) {
    const rows = await tx.case.findMany({
      where: { AND: [within(ability, 'case.read'), after ? { number: { gt: after } } : {}] },
      include: shownOfCase,
      orderBy: { number: 'asc' },
      take: size + 1,
    });
    const page = rows.slice(0, size).map(caseOf);
    return { rows: page, next: rows.length > size ? (page.at(-1)?.number ?? null) : null };
  },
});

/** The policy's own rules as a filter: what a check would refuse, a list does not hold. */
export function within(ability: Ability, action: 'case.read' | 'case.find' | 'risk.open'): Prisma.CaseWhereInput {
  if (!ability.possibleRulesFor(action, 'Case').length) return { id: { in: [] } };
  // The conditions are equalities, which Prisma and the policy's own matcher read alike.
  const records = accessibleBy(ability as Parameters<typeof accessibleBy>[0], action);
  return records.ofType('Case' as never);
}

export const caseOf = (row: Row): Case => ({
  id: row.id,
  organizationId: row.organizationId,
  number: row.number,
  practiceArea: row.practiceArea as PracticeArea,
  clientName: row.client.name,
  clientAliases: row.client.aliases,
  workerId: row.workerId,
  workerName: row.worker?.name ?? null,
  teamId: row.teamId,
});
