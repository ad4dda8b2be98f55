import type { Known, LinkRequest, People } from '#casework/ports.ts';
import type { Identity, PersonRow, PlatformName, Role } from '#domain/worker.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Page } from '#kernel/page.ts';
import { dateIn } from '#kernel/zone.ts';
import type { Transaction } from './client.ts';

export const people = (tx: Transaction): People => ({
  find: (who, clock) => find(tx, who, clock),

  async list(organizationId, { after, size }): Promise<Page<PersonRow>> {
    const found = await tx.worker.findMany({
      where: { organizationId, active: true, ...(after ? { rosterId: { gt: after } } : {}) },
      orderBy: { rosterId: 'asc' },
      take: size + 1,
      select: { rosterId: true, name: true, role: true, identities: { select: { platform: true } } },
    });
    const rows = found.slice(0, size).map(({ identities, role, ...worker }) => ({
      ...worker,
      role: role as Role,
      linked: [...new Set(identities.map(({ platform }) => platform as PlatformName))],
    }));
    return { rows, next: found.length > size ? (rows.at(-1)?.rosterId ?? null) : null };
  },

  byRosterId: (organizationId, rosterId) =>
    tx.worker.findFirst({ where: { organizationId, rosterId, active: true }, select: { id: true, name: true } }),

  async requestLink({ who, ...request }) {
    await tx.linkRequest.create({ data: { ...who, ...request } });
  },

  async linkRequest(code, now) {
    const row = await tx.linkRequest.findFirst({
      where: { code: code.trim().toUpperCase(), usedAt: null, expiresAt: { gt: now } },
    });
    return row && linkRequestOf(row);
  },

  async openLinkRequest(who, now) {
    const row = await tx.linkRequest.findFirst({ where: { ...who, usedAt: null, expiresAt: { gt: now } } });
    return row && linkRequestOf(row);
  },

  async link(who, workerId, at) {
    const link = { workerId, linkedAt: at, suspended: null, emailHash: null };
    await tx.chatIdentity.upsert({
      where: { platform_tenantId_userId: who },
      create: { ...who, ...link },
      update: link,
    });
    await tx.linkRequest.updateMany({ where: { ...who, usedAt: null }, data: { usedAt: at } });
  },

  async organizationOf(platform, tenantId) {
    const tenant = await tx.tenant.findUnique({ where: { platform_tenantId: { platform, tenantId } } });
    return tenant?.organizationId ?? null;
  },

  async rememberEmail(who, emailHash) {
    await tx.chatIdentity.updateMany({ where: who, data: { emailHash } });
  },

  async suspend(who, reason) {
    await tx.chatIdentity.updateMany({ where: who, data: { suspended: reason } });
  },

  async restore(who, reason) {
    await tx.chatIdentity.updateMany({ where: { ...who, suspended: reason }, data: { suspended: null } });
  },
});

async function find(tx: Transaction, who: Identity, clock: Clock): Promise<Known> {
  const identity = await tx.chatIdentity.findUnique({
    where: { platform_tenantId_userId: who },
    select: {
      suspended: true,
      emailHash: true,
      worker: { include: { organization: true, supervises: { select: { id: true } }, covers: true } },
    },
  });
  if (!identity) {
    const { platform, tenantId } = who;
    const tenant = await tx.tenant.findUnique({ where: { platform_tenantId: { platform, tenantId } } });
    return tenant ? { kind: 'unlinked', organizationId: tenant.organizationId } : { kind: 'no_organization' };
  }
  const { worker, suspended, emailHash } = identity;
  if (suspended === 'deactivated' || suspended === 'email_changed') return { kind: 'suspended', reason: suspended };
  if (!worker.active) return { kind: 'suspended', reason: 'inactive' };
  const today = new Date(`${dateIn(worker.timeZone, clock.now())}T00:00:00Z`);
  return {
    kind: 'actor',
    emailHash,
    actor: {
      id: worker.id,
      organizationId: worker.organizationId,
      name: worker.name,
      role: worker.role as Role,
      timeZone: worker.timeZone,
      teamId: worker.teamId,
      supervises: worker.supervises.map(({ id }) => id),
      covers: worker.covers
        .filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn)
        .map(({ coveredId }) => coveredId),
      noteDue: { hours: worker.organization.noteDueHours, source: worker.organization.noteDueSource },
    },
  };
}

function linkRequestOf(row: {
  code: string;
  platform: string;
  tenantId: string;
  userId: string;
  createdAt: Date;
  expiresAt: Date;
}): LinkRequest {
  const { code, platform, tenantId, userId, createdAt, expiresAt } = row;
  return { code, who: { platform: platform as PlatformName, tenantId, userId }, createdAt, expiresAt };
}
