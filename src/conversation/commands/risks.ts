import { z } from 'zod';
import { acknowledgeRisk } from '#casework/acknowledge-risk.ts';
import { completeRiskProtocol } from '#casework/complete-risk-protocol.ts';
import { dismissRisk } from '#casework/dismiss-risk.ts';
import { listOpenRisks } from '#casework/list-open-risks.ts';
import { openRisk } from '#casework/open-risk.ts';
import type { Case } from '#domain/case.ts';
import type { RiskSignal, RiskView } from '#domain/risk-signal.ts';
import { dismissForm, moreRisksCard, protocolCard } from '#presentation/protocol-card.ts';
import { risksCard } from '#presentation/risks-card.ts';
import { type Answer, defineCommand, type Heard } from '../command.ts';
import { text } from './form-entries.ts';

const showProtocol = (view: RiskView, { say }: Heard): Answer => ({
  kind: 'card',
  card: protocolCard(view, say),
  about: view.signal.id,
});

/** More cards than this at once would be noise where attention is needed. */
const mostCards = 3;

/** A card of its own for each signal, the most urgent first, below what was just answered. */
export function showProtocols(risks: readonly RiskSignal[], file: Case | null, heard: Heard): Answer[] {
  const own = risks.length > mostCards ? mostCards - 1 : mostCards;
  const others = risks.slice(own);
  return [
    ...risks.slice(0, own).map((signal) => showProtocol({ signal, case: file }, heard)),
    ...(others.length > 0 ? [{ kind: 'card', card: moreRisksCard(others, heard.say) } as const] : []),
  ].map((answer) => ({ ...answer, anew: true }));
}

/** What is done with a risk signal once it is raised. */
export const riskCommands = [
  defineCommand({
    name: 'risk.list',
    typed: ['risks', 'riesgos'],
    mostWords: 1,
    read: ({ input }) => input ?? {},
    deed: listOpenRisks,
    show: (page, { say }) => ({ kind: 'card', card: risksCard(page, say) }),
  }),
  defineCommand({
    name: 'risk.open',
    read: ({ input }) => input,
    deed: openRisk,
    // The list it was opened from stays.
    show: (view, heard) => showProtocols([view.signal], view.case, heard),
  }),
  defineCommand({
    name: 'risk.acknowledge',
    read: ({ input }) => input,
    deed: acknowledgeRisk,
    show: showProtocol,
  }),
  defineCommand({
    name: 'risk.done',
    read: ({ input }) => input,
    deed: completeRiskProtocol,
    show: showProtocol,
  }),
  defineCommand({
    name: 'risk.dismiss',
    opensForm: true,
    read: ({ input }) => input,
    deed: openRisk,
    show: (view, { say }) => ({ kind: 'form', form: dismissForm(view, say), instead: protocolCard(view, say) }),
  }),
  defineCommand({
    name: 'risk.dismissed',
    read: ({ input, values }) => ({
      ...z.object({ signalId: z.string() }).parse(input),
      reason: text(values, 'reason'),
    }),
    deed: dismissRisk,
    show: showProtocol,
  }),
];
