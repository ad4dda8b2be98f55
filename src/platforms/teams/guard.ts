import { z } from 'zod';
import type { Turned } from '#platforms/platform.ts';
import { provenance } from './activity.ts';

type Refusal = Parameters<Turned>[0];

/** Only for the audit trail: taken from a body that failed a check, so any of it may be missing. */
const claimed = z.object({
  channelId: z.string().optional().catch(undefined),
  from: z
    .object({ id: z.string().optional(), aadObjectId: z.string().nullish(), role: z.string().nullish() })
    .optional()
    .catch(undefined),
  conversation: z.object({ tenantId: z.string().nullish() }).optional().catch(undefined),
});

/**
 * Decides from a verified body alone whether it may come in: from Teams, from a tenant of the allow-list that both
 * tenant fields agree on, and not from a bot. The SDK checks none of it, not even the tenant of a single-tenant bot.
 */
export function turnAway(body: unknown, tenantIds: readonly string[]): Refusal | null {
  const said = claimed.parse(body);
  const refuse = (reason: Refusal['reason']): Refusal => ({
    platform: 'teams',
    reason,
    tenantId: said.conversation?.tenantId ?? null,
    userId: said.from?.aadObjectId ?? null,
  });
  // Web Chat and Direct Line carry our audience too, and let the caller write every field below.
  if (said.channelId !== 'msteams') return refuse('app');
  const from = provenance.safeParse(body);
  if (!from.success) return refuse('tenant');
  const { conversation, channelData } = from.data;
  if (conversation.tenantId !== channelData.tenant.id || !tenantIds.includes(conversation.tenantId)) {
    return refuse('tenant');
  }
  return said.from?.role === 'bot' || said.from?.id?.startsWith('28:') ? refuse('bot') : null;
}
