import type { DraftView } from '#domain/draft-view.ts';
import type { Note } from '#domain/note.ts';
import { ofRisk, type Question } from '#domain/note-questions.ts';
import { risksStated } from '#domain/risk-signal.ts';
import type { Button, Card, Part } from './card.ts';
import { aliasOf, fitLabel, nameOf } from './case-words.ts';
import { contactFacts, detailFacts } from './note-facts.ts';
import { evidenceOf, quoteOf, wordsAt } from './note-words.ts';
import { riskNames } from './risk-rows.ts';
import { isWord, type Say } from './say.ts';
import { secondLookQuestion } from './second-look-words.ts';
import { checkWords, editWords, spokenHint } from './spoken-words.ts';

/** Teams takes no more actions on one card. */
const mostButtons = 6;
const mostCandidates = 3;

/** A draft as its author alone sees it. `notice` is a sentence on what just happened to it. */
export function draftCard(view: DraftView, say: Say, notice?: string): Card {
  const { note, case: file } = view;
  const facts = [...contactFacts(note, say, 'author'), ...detailFacts(note, say, 'author')];
  const choice = checkWords(note, say) ?? (file ? question(view, say) : caseChoice(view, say));
  return {
    summary: file ? say('draft.summary', { case: aliasOf(file) }) : say('draft.summaryNoCase'),
    parts: [
      { kind: 'heading', text: `${file ? aliasOf(file) : say('common.noCase')} · ${say('noteStatus.draft')}` },
      ...riskLines(view, say),
      ...(notice ? [{ kind: 'text', text: notice, tone: 'strong' } as const] : []),
      { kind: 'quote', ...quoteOf(note, say) },
      ...spokenHint(note, say),
      ...sourceChange(view, say),
      facts.length > 0 ? { kind: 'facts', facts } : { kind: 'text', text: say('draft.nothingRead') },
      ...wordingHints(view, say),
      ...whatSigningMeans(view, say),
      ...choice.parts,
      // The answers to the question and what is done with the draft must not look like one row.
      ...(choice.buttons > 0 ? [{ kind: 'divider' } as const] : []),
      { kind: 'buttons', buttons: deeds(view, choice.buttons, say) },
      ...hiddenWords(view, say),
      { kind: 'hint', text: `${say('common.onlyYou')} ${say('draft.saved', { at: say.shortMoment(note.updatedAt) })}` },
    ],
    refresh: { command: 'note.open', input: { noteId: note.id } },
  };
}

/** Signals that nobody has acknowledged, and those the note no longer states: neither is dropped silently. */
function riskLines({ note, risks }: DraftView, say: Say): Part[] {
  const stated = new Set(risksStated(note).map(({ code }) => code));
  const raised = risks.filter(({ state }) => state === 'raised');
  const left = risks.filter(({ code }) => !stated.has(code));
  const line = (key: 'draft.risks' | 'draft.risksStay', signals: typeof risks): Part[] =>
    signals.length > 0 ? [{ kind: 'text', text: say(key, { list: riskNames(signals, say) }), tone: 'warning' }] : [];
  return [...line('draft.risks', raised), ...line('draft.risksStay', left)];
}

function sourceChange({ sourceChange }: DraftView, say: Say): Part[] {
  if (!sourceChange) return [];
  const key = sourceChange === 'deleted' ? 'draft.sourceDeleted' : 'draft.sourceChanged';
  return [{ kind: 'text', text: say(key), tone: 'warning' }];
}

/** A worker sees which of their words were taken for names before a model read the rest. */
function hiddenWords({ note: { secondLook } }: DraftView, say: Say): Part[] {
  if (!secondLook || secondLook.hidden.length === 0) return [];
  return [{ kind: 'hint', text: say('second.hidden', { list: secondLook.hidden.join(', ') }) }];
}

/** Small print: the words stay as they are, and signing waits for nothing. */
function wordingHints({ note, wording }: DraftView, say: Say): Part[] {
  if (wording.length === 0) return [];
  const lines = wording.map(({ span, neutral }) => say('draft.wording', { words: wordsAt(note, [span]), neutral }));
  return [{ kind: 'hint', text: [...lines, say('draft.wordingStays')].join(' ') }];
}

function whatSigningMeans({ lateIfSignedNow: late, needed }: DraftView, say: Say): Part[] {
  const lines: Part[] = [];
  if (late) {
    const { hoursLate: hours, dueHours: due, dueSource: source } = late;
    lines.push({ kind: 'text', text: say('draft.late', { hours, due, source }), tone: 'warning' });
  }
  if (needed.length > 0) {
    const list = needed.map((one) => say.term('needed', one)).join(', ');
    lines.push({ kind: 'text', text: say('draft.needed', { list }), tone: 'strong' });
  }
  return lines;
}

interface Choice {
  readonly parts: readonly Part[];
  /** How many buttons the parts hold. */
  readonly buttons: number;
}

/** One question at a time, the most needed first, answered with one tap. */
function question({ note, questions }: DraftView, say: Say): Choice {
  const [first] = questions;
  if (!first) return { parts: [], buttons: 0 };
  const asked = { count: questions.length, question: askWords(first, note, say) };
  const words = first.spans.length > 0 ? evidenceOf(note, { spans: [...first.spans] }) : undefined;
  const buttons = first.options.map((answer) => ({
    label: fitLabel(answerWords(first.ask, answer, note, say)),
    command: 'note.answer',
    input: { noteId: note.id, revision: note.revision, ask: first.ask, answer },
  }));
  return {
    parts: [
      { kind: 'text', text: say('draft.question', asked), tone: 'strong' },
      ...(words ? [{ kind: 'text', text: say('draft.questionWords', { words }) } as const] : []),
      { kind: 'buttons', buttons },
    ],
    buttons: buttons.length,
  };
}

function askWords({ ask }: Question, note: Note, say: Say): string {
  const area = note.content.practiceArea ?? '';
  if (ask.startsWith('element:')) return say.term('element', ask.slice('element:'.length), { area });
  if (ask.startsWith(ofRisk)) return say('ask.risk', { risk: say.term('risk', ask.slice(ofRisk.length)) });
  const second = secondAsked(ask, note, say);
  if (second) return second.question;
  const key = `ask.${ask}`;
  return isWord(key) ? say(key) : ask;
}

/** What a second reader found, when that is what is asked. */
function secondAsked(ask: string, { content, secondLook }: Note, say: Say) {
  const found = ask.startsWith('second:') && secondLook?.suggestions[Number(ask.slice('second:'.length))];
  return found ? secondLookQuestion(content, found, say) : null;
}

function answerWords(ask: string, answer: string, note: Note, say: Say): string {
  const second = secondAsked(ask, note, say);
  if (second) return answer === 'use' ? second.answers.use : second.answers.leave;
  if (ask === 'occurredAt') return say.shortDay(answer);
  if (ask.startsWith(ofRisk)) return say(answer === 'yes' ? 'ask.riskNow' : 'ask.riskNone');
  if (ask === 'contactType' || ask === 'contactMode' || ask === 'outcome') return say.term(ask, answer);
  return say.term('answer', answer);
}

function caseChoice({ note, candidates }: DraftView, say: Say): Choice {
  if (candidates.length === 0) return { parts: [{ kind: 'text', text: say('draft.noCases') }], buttons: 0 };
  const named = note.content.caseCandidates.length > 0;
  const buttons: Button[] = candidates.slice(0, mostCandidates).map((one) => ({
    label: fitLabel(nameOf(one)),
    command: 'note.choose_case',
    input: { noteId: note.id, revision: note.revision, caseId: one.id },
  }));
  // The words may fit two cases and mean a third.
  if (named || candidates.length > mostCandidates) buttons.push(otherCase(note, say));
  return {
    parts: [
      { kind: 'text', text: say(named ? 'draft.whichOfThese' : 'draft.whichCase'), tone: 'strong' },
      { kind: 'buttons', buttons },
    ],
    buttons: buttons.length,
  };
}

/** Sign, Edit and Discard; a wrong case can be changed wherever there is room for one more button. */
function deeds({ note, case: file }: DraftView, taken: number, say: Say): Button[] {
  const { id: noteId, revision } = note;
  const sign: Button = {
    label: say('button.sign'),
    command: 'note.sign',
    input: { noteId, revision },
    style: 'primary',
  };
  const edit: Button = { label: say('button.edit'), command: 'note.edit', input: { noteId }, opensForm: true };
  const discard: Button = {
    label: say('button.discard'),
    command: 'note.discard',
    input: { noteId, revision },
    style: 'danger',
    confirm: say('draft.discardConfirm'),
  };
  const main = file ? [sign, edit] : [edit];
  const others = [...editWords(note, say), ...(file ? [otherCase(note, say)] : [])];
  const room = Math.max(0, mostButtons - taken - main.length - 1);
  return [...main, ...others.slice(0, room), discard];
}

const otherCase = ({ id: noteId, revision }: DraftView['note'], say: Say): Button => ({
  label: say('button.otherCase'),
  command: 'note.pick_case',
  input: { noteId, revision },
  opensForm: true,
});
