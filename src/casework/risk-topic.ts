import type { Subject } from '#domain/policy.ts';
import { mayMove, type RiskSignal, type RiskView } from '#domain/risk-signal.ts';
import { stale } from '#kernel/problem.ts';
import { caseSubject } from './note-topic.ts';
import type { RiskMove } from './ports.ts';
import type { About, Setting } from './use-case.ts';

export interface RiskTopic extends About, RiskView {}

/** A signal with its case. One without a case stands as a case of its author would. */
export async function riskTopic(signalId: string, { store }: Setting): Promise<RiskTopic | null> {
  const signal = await store.risks.byId(signalId);
  if (!signal) return null;
  const file = signal.caseId ? await store.cases.byId(signal.caseId) : null;
  const subject = file ? caseSubject(file) : authorSubject(signal);
  return {
    signal,
    case: file,
    subjects: [subject],
    caseId: signal.caseId,
    objectId: signal.id,
    reason: `${signal.code} ${signal.state}`,
  };
}

const authorSubject = ({ organizationId, authorId: workerId, authorTeamId: teamId }: RiskSignal): Subject => ({
  type: 'Case',
  organizationId,
  workerId,
  teamId,
});

/** Brings a signal to another state. Throws `stale`, with who was faster, when it has moved on. */
export async function moveRisk({ signal, case: file }: RiskView, to: RiskMove, { store }: Setting): Promise<RiskView> {
  if (!mayMove(signal.state, to.state)) throw movedOn(signal);
  const moved = await store.risks.move(signal.id, signal.state, to);
  if (moved) return { signal: moved, case: file };
  throw movedOn((await store.risks.byId(signal.id)) ?? signal);
}

function movedOn({ acknowledged, done, dismissed }: RiskSignal) {
  if (dismissed) return stale({ say: 'problem.riskDismissed', values: { who: dismissed.by } });
  if (done) return stale({ say: 'problem.riskDone', values: { who: done.by } });
  return acknowledged ? stale({ say: 'problem.riskAcknowledged', values: { who: acknowledged.by } }) : stale();
}
