import type { RiskView } from '#domain/risk-signal.ts';
import type { Page } from '#kernel/page.ts';
import type { Card } from './card.ts';
import { more } from './case-rows.ts';
import { riskRow } from './risk-rows.ts';
import type { Say } from './say.ts';
import { myCases } from './ways-forward.ts';

/** One page of the open risk signals within the reader's reach. */
export const risksCard = ({ rows, next }: Page<RiskView>, say: Say): Card => ({
  summary: say('risks.summary'),
  parts: [
    { kind: 'heading', text: say('risks.title') },
    ...(rows.length > 0
      ? rows.map((view) => riskRow(view, say))
      : [{ kind: 'text', text: say('risks.none') } as const]),
    { kind: 'buttons', buttons: [next ? more('risk.list', next, say) : myCases(say)] },
    { kind: 'hint', text: say('common.onlyYou') },
  ],
});
