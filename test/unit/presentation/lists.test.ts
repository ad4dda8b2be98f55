import { describe, expect, test } from 'vitest';
import type { HomeView } from '#domain/home-view.ts';
import type { Role } from '#domain/worker.ts';
import { casesCard } from '#presentation/cases-card.ts';
import { chooseCaseCard } from '#presentation/choose-case-card.ts';
import { closedCard } from '#presentation/closed-card.ts';
import { discardedCard } from '#presentation/discarded-card.ts';
import { draftsCard } from '#presentation/drafts-card.ts';
import { homeCard, homeHintCard } from '#presentation/home-card.ts';
import {
  anaLopez,
  buttonsOf,
  draftNote,
  emptyContent,
  english,
  fullContent,
  labelsOf,
  riskSignal,
  textOf,
} from './views.ts';

const some = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...anaLopez, id: `case-${index}`, number: `C-${index}` }));
const draft = (over: Parameters<typeof draftNote>[0] = {}) => ({ note: draftNote(over), caseNumber: 'C-1042' });

describe('the choice between cases', () => {
  test('offers each case by number and name', () => {
    const card = chooseCaseCard(some(2), english);
    expect(buttonsOf(card)).toEqual([
      { label: 'C-0 Ana López', command: 'case.show', input: { wanted: 'case-0' } },
      { label: 'C-1 Ana López', command: 'case.show', input: { wanted: 'case-1' } },
    ]);
    expect(textOf(card)).not.toContain('More cases fit');
  });

  test('with more than five, the rest is one tap or one number away', () => {
    const card = chooseCaseCard(some(6), english);
    expect(labelsOf(card)).toHaveLength(6);
    expect(buttonsOf(card)[5]).toMatchObject({ command: 'case.list', input: {} });
    expect(textOf(card)).toContain('Write the case number');
  });

  test('a long name ends in an ellipsis and keeps the case number', () => {
    const file = { ...anaLopez, clientName: 'Bartholomew Featherstonehaugh' };
    expect(labelsOf(chooseCaseCard([file, file], english))[0]).toBe('C-1042 Bartholomew Feat…');
  });
});

describe('the list of cases', () => {
  test('shows alias and practice area, never the name', () => {
    const card = casesCard({ rows: [anaLopez], next: null }, english);
    expect(card.parts).toContainEqual({
      kind: 'row',
      text: 'C-1042 (A.L.)',
      detail: 'Child protection',
      button: { label: 'Show', command: 'case.show', input: { wanted: 'case-1' } },
    });
    expect(textOf(card)).not.toContain('Ana');
  });

  test('leads to the next page, at the end to a new note, and without cases says why it is empty', () => {
    expect(buttonsOf(casesCard({ rows: some(5), next: 'mark' }, english)).at(-1)).toEqual({
      label: 'More',
      command: 'case.list',
      input: { after: 'mark' },
    });
    expect(labelsOf(casesCard({ rows: some(5), next: null }, english)).at(-1)).toBe('New case note');
    expect(textOf(casesCard({ rows: [], next: null }, english))).toContain('once they are assigned to you');
  });
});

describe('the list of drafts', () => {
  test('F18: each draft can be opened again; its words are not shown', () => {
    const card = draftsCard({ rows: [draft()], next: null }, english);
    expect(card.parts).toContainEqual({
      kind: 'row',
      text: 'C-1042 · Home visit · Monday, October 5, 2026, 2:00 PM',
      detail: 'Last changed Mon, Oct 5, 3:05 PM EDT',
      button: { label: 'Open', command: 'note.open', input: { noteId: 'note-1' } },
    });
    expect(textOf(card)).not.toContain('Rosa');
  });

  test('a draft without a case, mode or date is still told apart', () => {
    const bare = { note: draftNote({ content: emptyContent }), caseNumber: null };
    expect(textOf(draftsCard({ rows: [bare], next: null }, english))).toContain('No case yet\nLast changed');
    const typed = draft({ content: { ...fullContent, contactMode: null } });
    expect(textOf(draftsCard({ rows: [typed], next: null }, english))).toContain('C-1042 · Contact with client ·');
  });

  test('leads to the next page, and without drafts says so', () => {
    expect(buttonsOf(draftsCard({ rows: [draft()], next: 'mark' }, english)).at(-1)).toMatchObject({
      command: 'note.list',
      input: { after: 'mark' },
    });
    expect(textOf(draftsCard({ rows: [], next: null }, english))).toContain('No drafts here');
  });
});

describe('a draft that is gone', () => {
  test('says that it was deleted and that nothing is on record', () => {
    expect(textOf(discardedCard({ caseNumber: 'C-1042', openRisks: 0 }, english))).toContain('The draft for C-1042');
    expect(textOf(discardedCard({ caseNumber: null, openRisks: 0 }, english))).toContain('Nothing is on record');
    const withRisk = discardedCard({ caseNumber: 'C-1042', openRisks: 1 }, english);
    expect(textOf(withRisk)).toContain('A risk signal from it stays open');
    expect(labelsOf(withRisk)).toContain('Open risk signals');
    expect(labelsOf(discardedCard({ caseNumber: null, openRisks: 0 }, english))).toEqual([
      'New case note',
      'My drafts',
    ]);
  });
});

describe('a form closed without sending', () => {
  test('gives back what was typed, so that nothing is lost', () => {
    const typed = closedCard(['saw mom today'], english);
    expect(typed.parts).toContainEqual({ kind: 'quote', text: 'saw mom today' });
    expect(labelsOf(typed)).toEqual(['New case note']);
    expect(textOf(closedCard([], english))).not.toBe(textOf(typed));
  });
});

describe('the home tab', () => {
  const view = (role: Role, over: Partial<HomeView> = {}): HomeView => ({
    actor: {
      id: 'w-1',
      organizationId: 'org-1',
      name: 'Dana Whitfield',
      role,
      timeZone: 'America/New_York',
      teamId: null,
      supervises: [],
      covers: [],
      noteDue: { hours: 24, source: 'x' },
    },
    risks: { rows: [], next: null },
    drafts: { rows: [draft(), draft({ id: 'note-2' })], next: null },
    cases: { rows: [anaLopez], next: null },
    ...over,
  });

  test('F18: shows how many drafts are unfinished, each with Resume, and my cases, each with Show', () => {
    const card = homeCard(view('worker'), english);
    expect(card.parts).toContainEqual({ kind: 'heading', text: 'Unfinished (2)' });
    expect(labelsOf(card)).toEqual(['New case note', 'Resume', 'Resume', 'Show']);
    expect(buttonsOf(card)[0]).toMatchObject({ command: 'note.new', opensForm: true });
    expect(buttonsOf(card)[1]).toMatchObject({ command: 'note.open', input: { noteId: 'note-1' } });
  });

  test('open risk signals come first, by case alias and name, and without any the tab says nothing of them', () => {
    const risks = { rows: [{ signal: riskSignal(), case: anaLopez }], next: 'r' };
    const card = homeCard(view('supervisor', { risks }), english);
    expect(card.parts[0]).toEqual({ kind: 'heading', text: 'Open risk signals (more than 1)' });
    expect(card.parts[1]).toMatchObject({ text: 'C-1042 (A.L.) · Thoughts of suicide' });
    expect(buttonsOf(card)).toContainEqual({ label: 'More', command: 'risk.list', input: { after: 'r' } });
    expect(textOf(card)).not.toMatch(/Ana|wants to die/);
    expect(textOf(homeCard(view('worker'), english))).not.toContain('risk');
  });

  test('D1: no client’s name and no words stand there', () => {
    const text = textOf(homeCard(view('supervisor'), english));
    expect(text).not.toMatch(/Ana|Rosa|clinic/);
    expect(text).toContain('C-1042 (A.L.)');
  });

  test('further drafts and cases are one tap away', () => {
    const rows = { drafts: { rows: [draft()], next: 'd' }, cases: { rows: [anaLopez], next: 'c' } };
    const card = homeCard(view('worker', rows), english);
    expect(card.parts).toContainEqual({ kind: 'heading', text: 'Unfinished (more than 1)' });
    expect(buttonsOf(card)).toContainEqual({ label: 'More', command: 'note.list', input: { after: 'd' } });
    expect(buttonsOf(card)).toContainEqual({ label: 'More', command: 'case.list', input: { after: 'c' } });
  });

  test('with nothing to do it says so', () => {
    const none = { rows: [], next: null };
    const text = textOf(homeCard(view('worker', { drafts: none, cases: none }), english));
    expect(text).toContain('No unfinished drafts.');
    expect(text).toContain('No cases are assigned to you yet.');
  });

  test('an admin and an auditor see what they can do instead, and no case', () => {
    expect(textOf(homeCard(view('admin'), english))).toMatch(/link people.*people.*link K7WM2XQP w-2/s);
    expect(textOf(homeCard(view('auditor'), english))).toMatch(/who did what.*audit C-1042/s);
    for (const role of ['admin', 'auditor'] as const) {
      expect(buttonsOf(homeCard(view(role), english))).toEqual([]);
      expect(textOf(homeCard(view(role), english))).not.toContain('A.L.');
    }
  });

  test('a form that could not open by itself is one tap away', () => {
    expect(buttonsOf(homeHintCard(english))).toMatchObject([{ command: 'note.new', opensForm: true }]);
  });
});
