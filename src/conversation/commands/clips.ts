import { z } from 'zod';
import { discardClip } from '#casework/discard-clip.ts';
import { draftNote } from '#casework/draft-note.ts';
import { keepClip, stillWaits } from '#casework/keep-clip.ts';
import { openNote } from '#casework/open-note.ts';
import { readHelp } from '#casework/read-help.ts';
import { rewordNote } from '#casework/reword-note.ts';
import { unclear } from '#kernel/problem.ts';
import { clipDiscardedCard, fileCard, unheardCard, waitingCard } from '#presentation/clip-cards.ts';
import { draftCard } from '#presentation/draft-card.ts';
import { wordsOf } from '#presentation/note-words.ts';
import { wordsForm } from '#presentation/spoken-words.ts';
import { defineCommand } from '../command.ts';
import { text } from './form-entries.ts';
import { showDrafts } from './notes.ts';

const fromClip = z.object({ draft: z.unknown(), notice: z.string() });
const unheard = z.object({ why: z.enum(['off', 'large', 'unfetched', 'silence']) });
const bound = z.object({ noteId: z.string(), revision: z.int() });

/** Voice clips: what becomes of them, and the words that were written down from one. */
export const clipCommands = [
  defineCommand({
    name: 'clip.draft',
    read: ({ input }) => fromClip.parse(input).draft,
    deed: draftNote,
    show: (drafted, heard, { input }) => showDrafts(drafted, heard, fromClip.parse(input).notice),
    drafted: ({ drafts }) => drafts.map(({ note }) => note),
  }),
  defineCommand({
    name: 'clip.unheard',
    read: () => ({}),
    deed: readHelp,
    show: (_who, { say }, { input }) => ({ kind: 'card', card: unheardCard(unheard.parse(input).why, say) }),
  }),
  defineCommand({
    name: 'clip.keep',
    read: ({ input }) => input,
    deed: keepClip,
    show: (clip, { say }) => ({ kind: 'card', card: waitingCard(clip, say) }),
  }),
  defineCommand({
    name: 'clip.again',
    read: ({ input }) => input,
    deed: stillWaits,
    show: (clip, { say }) => ({ kind: 'card', card: waitingCard(clip, say) }),
  }),
  defineCommand({
    name: 'clip.silent',
    read: ({ input }) => input,
    deed: discardClip,
    show: (_done, { say }) => ({ kind: 'card', card: unheardCard('silence', say) }),
  }),
  defineCommand({
    name: 'clip.discard',
    read: ({ input }) => input,
    deed: discardClip,
    show: (_done, { say }) => ({ kind: 'card', card: clipDiscardedCard(say) }),
  }),
  defineCommand({
    name: 'file',
    read: () => ({}),
    deed: readHelp,
    show: (_who, { say }) => ({ kind: 'card', card: fileCard(say) }),
  }),
  defineCommand({
    name: 'note.words',
    opensForm: true,
    read: ({ input }) => input,
    deed: openNote,
    show: (view, { say }) => ({
      kind: 'form',
      form: wordsForm(view.note, wordsOf(view.note), say),
      instead: draftCard(view, say),
    }),
  }),
  defineCommand({
    name: 'note.reword',
    read: ({ input, values }, { say }) => {
      const words = text(values, 'words');
      if (!words) throw unclear({ say: 'problem.noWords', fields: { words: say('problem.noWords') } });
      return { ...bound.parse(input), words };
    },
    deed: rewordNote,
    show: (drafts, heard) => showDrafts({ drafts, notFound: false }, heard),
    drafted: (drafts) => drafts.map(({ note }) => note),
  }),
  defineCommand({
    name: 'note.heard',
    read: ({ input }) => ({ ...bound.parse(input), words: null }),
    deed: rewordNote,
    show: (drafts, heard) => showDrafts({ drafts, notFound: false }, heard),
  }),
];
