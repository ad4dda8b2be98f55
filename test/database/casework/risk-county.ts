import { draftNote } from '#casework/draft-note.ts';
import { listOpenRisks } from '#casework/list-open-risks.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { RiskSignal } from '#domain/risk-signal.ts';
import { type County, typed } from './county.ts';

type Who = Parameters<County['as']>[0];

export const visit = 'C-101 home visit today 9am with Rosa Marin, 40 min';
export const alarming = `${visit}, client says she wants to die`;

/** What the tests of risk signals do and look at in a county. */
export function risksIn(county: County) {
  async function draft(words: string, who: Who = 'ines'): Promise<DraftView> {
    const { drafts } = await county.as(who, draftNote, { words, origin: typed(county) });
    if (!drafts[0] || drafts.length > 1) throw new Error(`${drafts.length} drafts`);
    return drafts[0];
  }
  return {
    draft,
    /** A draft whose words raise a signal, and the most urgent of those. */
    async raised(words: string = alarming, who: Who = 'ines'): Promise<{ view: DraftView; signal: RiskSignal }> {
      const view = await draft(words, who);
      const [signal] = view.newRisks;
      if (!signal) throw new Error('nothing was raised');
      return { view, signal };
    },
    rows: () =>
      county.database.prisma.riskSignal.findMany({
        where: { author: { organization: { name: `Harrow Bend ${county.tag}` } } },
      }),
    /** What the audit trail says about signals: action, outcome, and the code with the state it was found in. */
    trail: async () =>
      (await county.trail())
        .filter(({ action }) => action.startsWith('risk.'))
        .map(({ action, outcome, reason }) => [action, outcome, reason]),
    open: async (who: Who) => (await county.as(who, listOpenRisks, {})).rows,
  };
}
