import { noteNow } from '#casework/note-now.ts';
import type { Store } from '#casework/ports.ts';
import type { Failed } from '#casework/use-case.ts';
import { signedCard } from '#presentation/signed-card.ts';
import type { Answer, Heard } from './command.ts';
import { showDraft } from './commands/drafts.ts';

/**
 * The card of a note that changed before a deed on it, as the note stands now and with a line that says so: it takes the
 * place of the one that was pressed. Null for every other problem, and where the note is not to be seen any more.
 */
export async function showNow({ problem, about }: Failed, heard: Heard, store: Store): Promise<Answer[] | null> {
  const { inbound, actor, clock, say } = heard;
  // What was typed into a closed form is shown instead.
  if (problem.kind !== 'stale' || !about.objectId || inbound.said.kind === 'closed') return null;
  const now = await noteNow(about.objectId, { actor, store, clock });
  if (!now) return null;
  const why = problem.detail.say === 'problem.alreadySigned' ? problem.detail.say : 'problem.stale';
  const notice = `${say(why)} ${say(`${why}.kept`)}`;
  if (now.kind === 'draft') return showDraft(now.view, heard, notice);
  return [{ kind: 'card', card: signedCard(now, say, notice), about: now.note.id }];
}
