import type { TrailRow } from '#domain/audit-event.ts';
import type { Page } from '#kernel/page.ts';
import type { Card, Part } from './card.ts';
import type { Say } from './say.ts';
import { askForHelp } from './ways-forward.ts';

/** Who did what on a case, the latest first, for an auditor. A number without a case reads like one without entries. */
export const trailCard = ({ number, page }: { number: string; page: Page<TrailRow> }, say: Say): Card => ({
  summary: say('trail.summary', { case: number }),
  parts: [
    { kind: 'heading', text: say('trail.title', { case: number }) },
    ...(page.rows.length > 0
      ? page.rows.map((row) => trailRow(row, say))
      : [{ kind: 'text', text: say('trail.none') } as const]),
    ...(page.next
      ? [
          {
            kind: 'buttons',
            buttons: [{ label: say('button.more'), command: 'audit.show', input: { number, before: page.next } }],
          } as const,
        ]
      : []),
    askForHelp(say),
  ],
});

/** A row without a name was done by nobody we know, or by the system itself. */
const trailRow = ({ at, actorName, action, outcome }: TrailRow, say: Say): Part => ({
  kind: 'row',
  text: say('trail.row', { who: actorName ?? say('trail.nobody'), action: say.term('action', action) }),
  detail: say('trail.detail', { at: say.moment(at), ending: say.term('ending', outcome) }),
});
