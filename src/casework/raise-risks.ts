import type { Note } from '#domain/note.ts';
import { byUrgency } from '#domain/risk-protocol.ts';
import { type RiskSignal, risksStated, type StatedRisk } from '#domain/risk-signal.ts';
import { dateOf } from '#kernel/clock.ts';
import type { Setting } from './use-case.ts';

/**
 * Raises what words state and did not state before, by rule, in the transaction of the deed that brought the words; each
 * signal has an audit row of its own. Words that state no risk ask the database nothing.
 */
export async function raiseRisks(
  stated: readonly StatedRisk[],
  { note, addendum = 0 }: { note: Note; addendum?: number },
  { actor, store, clock, also }: Setting,
): Promise<RiskSignal[]> {
  if (stated.length === 0) return [];
  const source = { note, addendum, authorId: actor.id, at: dateOf(clock.now()) };
  const raised = byUrgency(await store.risks.raise(stated, source));
  for (const { id: objectId, caseId, code, state } of raised) {
    also({ action: 'risk.raise', outcome: 'allowed', caseId, objectId, reason: `${code} ${state}` });
  }
  return raised;
}

/** The open signals of a draft or note; a draft that nobody changed and that states no risk has raised none. */
export async function openRisks(note: Note, { store }: Pick<Setting, 'store'>): Promise<RiskSignal[]> {
  if (note.revision === 1 && risksStated(note).length === 0) return [];
  return byUrgency(await store.risks.openOf(note.id));
}
