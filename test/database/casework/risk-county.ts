import { listOpenRisks } from '#casework/list-open-risks.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { RiskSignal } from '#domain/risk-signal.ts';
import { readNote } from '#reading/read-note.ts';
import { type County, visit, type Who } from './county.ts';

export const alarming = `${visit}, client says she wants to die`;

const vague = [
  'fridge a bit empty',
  'neighbor had her lights cut',
  'cupboards looking bare',
  'has not been eating much',
  'mold on the wall',
  'smelled of smoke',
  'stumbled on the step',
  'she skipped lunch again',
  'lights flicker on and off',
  'no coat again',
];

/** Words that leave the reader in doubt of one risk: which ones do, may change whenever it learns anew. */
export function inDoubt() {
  for (const told of vague) {
    const words = `${visit}. ${told}`;
    const [{ riskFlags, doubtfulRisks } = { riskFlags: [], doubtfulRisks: [] }] = readNote(words, {
      now: '2026-03-09T10:00:00-05:00',
      practiceArea: 'cps',
    });
    const [doubtful, ...others] = doubtfulRisks;
    if (doubtful && riskFlags.length + others.length === 0) return { words, code: doubtful.value };
  }
  throw new Error('the reader is in doubt of none of these');
}

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
