import { z } from 'zod';
import { addAddendum, openAddendum } from '#casework/add-addendum.ts';
import { draftNote } from '#casework/draft-note.ts';
import { startNote } from '#casework/start-note.ts';
import type { DraftView } from '#domain/draft-view.ts';
import type { NoteOrigin } from '#domain/note.ts';
import { unclear } from '#kernel/problem.ts';
import { homeHintCard } from '#presentation/home-card.ts';
import { addendumForm, newNoteForm } from '#presentation/note-form.ts';
import { signedCard } from '#presentation/signed-card.ts';
import { type Answer, type Asked, defineCommand, type Heard } from '../command.ts';
import { type Capture, capture } from '../inbound.ts';
import { showDraft } from './drafts.ts';
import { text } from './form-entries.ts';
import { showProtocols } from './risks.ts';

type Drafted = Parameters<typeof showDrafts>[0];

/** A card for each draft; what was pressed gives its place to the first. */
export const showDrafts = (
  { drafts, notFound }: { drafts: readonly DraftView[]; notFound: boolean },
  heard: Heard,
  notice = '',
): Answer[] =>
  drafts.flatMap((view, index) => {
    const lost = notFound && !view.case ? heard.say('draft.caseNotFound') : '';
    const shown = showDraft(view, heard, [notice, lost].filter(Boolean).join(' ') || undefined);
    // Each draft has a card of its own; only the first may take the place of the one that was pressed.
    return index > 0 ? shown.map((one) => (one.kind === 'card' ? { ...one, anew: true as const } : one)) : shown;
  });

/** Words that become notes, and what is added to a note once it is signed. */
export const noteCommands = [
  defineCommand({
    name: 'note.draft',
    typed: ['note', 'nota', 'log'],
    read: ({ words }, heard) => {
      if (!words) throw unclear({ say: 'problem.noWords' });
      return { words, origin: originOf(heard) };
    },
    deed: draftNote,
    show: (drafted: Drafted, heard) => showDrafts(drafted, heard),
    drafted: ({ drafts }) => drafts.map(({ note }) => note),
  }),
  defineCommand({
    name: 'note.keep',
    read: ({ input }) => input,
    deed: draftNote,
    show: (drafted: Drafted, heard) => showDrafts(drafted, heard),
    drafted: ({ drafts }) => drafts.map(({ note }) => note),
  }),
  defineCommand({
    name: 'note.new',
    opensForm: true,
    read: () => ({}),
    deed: startNote,
    show: ({ cases }, { say }) => ({ kind: 'form', form: newNoteForm({ cases }, say), instead: homeHintCard(say) }),
  }),
  defineCommand({
    name: 'note.save',
    opensForm: true,
    read: ({ capture: message }) => {
      if (!message?.text.trim()) throw unclear({ say: 'problem.noWords' });
      return {};
    },
    deed: startNote,
    show: ({ cases }, { say }, asked) => ({
      kind: 'form',
      form: newNoteForm({ cases, ...(asked.capture ? { capture: asked.capture } : {}) }, say),
      instead: homeHintCard(say),
    }),
  }),
  defineCommand({
    name: 'note.write',
    read: writtenIn,
    deed: draftNote,
    show: (drafted: Drafted, heard) => showDrafts(drafted, heard),
    drafted: ({ drafts }) => drafts.map(({ note }) => note),
  }),
  defineCommand({
    name: 'addendum.open',
    opensForm: true,
    read: ({ input }) => input,
    deed: openAddendum,
    show: (topic, { say }) => ({ kind: 'form', form: addendumForm(topic, say), instead: signedCard(topic, say) }),
  }),
  defineCommand({
    name: 'addendum.write',
    read: ({ input, values }) => ({
      ...z.object({ noteId: z.string(), seen: z.int() }).parse(input),
      entries: { kind: text(values, 'kind'), reason: text(values, 'reason'), text: text(values, 'text') },
    }),
    deed: addAddendum,
    show: (added, heard) => [
      { kind: 'card', card: signedCard(added, heard.say), about: added.note.id },
      ...showProtocols(added.newRisks, added.case, heard),
    ],
  }),
];

/** The captured words verbatim with the worker's remark below them, or the words typed into the form. */
function writtenIn({ input, values }: Asked, heard: Heard): unknown {
  const kept = z.object({ capture: capture.optional() }).parse(input).capture;
  const words = [kept?.text, text(values, 'words')].filter(Boolean).join('\n\n');
  if (!words) throw unclear({ say: 'problem.noWords', fields: { words: heard.say('problem.noWords') } });
  return { words, caseId: text(values, 'case'), origin: originOf(heard, kept) };
}

export function originOf({ inbound }: Heard, kept?: Capture): NoteOrigin {
  const { platform, tenantId, said } = inbound;
  const typed = said.kind === 'words' || said.kind === 'clip' ? (said.messageId ?? null) : null;
  return {
    platform,
    tenantId,
    messageId: kept?.messageId ?? typed,
    captured: kept ? { author: kept.author, at: kept.at, permalink: kept.permalink } : null,
  };
}
