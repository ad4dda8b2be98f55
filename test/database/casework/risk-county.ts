import { listOpenRisks } from '#casework/list-open-risks.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { RiskSignal } from '#domain/risk-signal.ts';
import { type County, visit, type Who } from './county.ts';

export const alarming = `${visit}, client says she wants to die`;

/** What the tests of risk signals do and look at in a county. */
export function risksIn(county: County) {
  return {
    /** A draft whose words raise a signal, and the most urgent of those. */
    async raised(words: string = alarming, who: Who = 'ines'): Promise<{ view: DraftView; signal: RiskSignal }> {
      const view = await county.draft(words, who);
      const [signal] = view.newRisks;
      if (!signal) throw new Error('nothing was raised');
      return { view, signal };
    },
    rows: () => county.database.prisma.riskSignal.findMany({ where: { organizationId: county.organizationId } }),
    /** What the audit trail says about signals: action, outcome, and the code with the state it was found in. */
    trail: async () =>
      (await county.trail())
        .filter(({ action }) => action.startsWith('risk.'))
        .map(({ action, outcome, reason }) => [action, outcome, reason]),
    open: async (who: Who) => (await county.as(who, listOpenRisks, {})).rows,
  };
}
