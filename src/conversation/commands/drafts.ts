import { answerQuestion } from '#casework/answer-question.ts';
import { chooseCase } from '#casework/choose-case.ts';
import { discardNote } from '#casework/discard-note.ts';
import { editNote } from '#casework/edit-note.ts';
import { listDrafts } from '#casework/list-drafts.ts';
import { offerCases } from '#casework/offer-cases.ts';
import { openNote } from '#casework/open-note.ts';
import { signNote } from '#casework/sign-note.ts';
import type { DraftView } from '#domain/draft-view.ts';
import { discardedCard } from '#presentation/discarded-card.ts';
import { draftCard } from '#presentation/draft-card.ts';
import { draftsCard } from '#presentation/drafts-card.ts';
import { editForm, pickCaseForm } from '#presentation/note-form.ts';
import { signedCard } from '#presentation/signed-card.ts';
import { type Answer, defineCommand, type Heard } from '../command.ts';
import { chosenIn, entriesIn } from './form-entries.ts';
import { showProtocols } from './risks.ts';

/** The card of a draft and, below it, the protocol of each risk that was raised just now. */
export const showDraft = (view: DraftView, heard: Heard, notice?: string): Answer[] => [
  { kind: 'card', card: draftCard(view, heard.say, notice), about: view.note.id },
  ...showProtocols(view.newRisks, view.case, heard),
];

/** Everything a draft's card can do. */
export const draftCommands = [
  defineCommand({
    name: 'note.list',
    typed: ['drafts', 'borradores'],
    mostWords: 1,
    read: ({ input }) => input ?? {},
    deed: listDrafts,
    show: (page, { say }) => ({ kind: 'card', card: draftsCard(page, say) }),
  }),
  defineCommand({
    name: 'note.open',
    read: ({ input }) => input,
    deed: openNote,
    show: (view, heard) => showDraft(view, heard),
  }),
  defineCommand({
    name: 'note.answer',
    read: ({ input }) => input,
    deed: answerQuestion,
    show: (view, heard) => showDraft(view, heard),
  }),
  defineCommand({
    name: 'note.choose_case',
    read: ({ input }) => input,
    deed: chooseCase,
    show: (view, heard) => showDraft(view, heard),
  }),
  defineCommand({
    name: 'note.pick_case',
    opensForm: true,
    read: ({ input }) => input,
    deed: offerCases,
    show: ({ view, cases }, { say }) => ({
      kind: 'form',
      form: pickCaseForm(view, cases, say),
      instead: draftCard(view, say),
    }),
  }),
  defineCommand({
    name: 'note.chosen',
    read: chosenIn,
    deed: chooseCase,
    show: (view, heard) => showDraft(view, heard),
  }),
  defineCommand({
    name: 'note.edit',
    opensForm: true,
    read: ({ input }) => input,
    deed: openNote,
    show: (view, { say }) => ({ kind: 'form', form: editForm(view, say), instead: draftCard(view, say) }),
  }),
  defineCommand({
    name: 'note.change',
    read: entriesIn,
    deed: editNote,
    show: (view, heard) => showDraft(view, heard),
  }),
  defineCommand({
    name: 'note.sign',
    read: ({ input }) => input,
    deed: signNote,
    show: (outcome, heard) =>
      outcome.kind === 'signed'
        ? [
            { kind: 'card', card: signedCard(outcome, heard.say), about: outcome.note.id },
            ...showProtocols(outcome.risks, outcome.case, heard),
          ]
        : showDraft(outcome.draft, heard, heard.say('draft.incomplete')),
  }),
  defineCommand({
    name: 'note.discard',
    read: ({ input }) => input,
    deed: discardNote,
    show: (discarded, { say }) => ({ kind: 'card', card: discardedCard(discarded, say), about: discarded.noteId }),
  }),
];
