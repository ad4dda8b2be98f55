import type { HomeView } from '#domain/home-view.ts';
import type { Card, Part } from './card.ts';
import { caseRow, draftRow, more } from './case-rows.ts';
import { examplesFor } from './help-examples.ts';
import { riskRow } from './risk-rows.ts';
import type { Say } from './say.ts';
import { askForHelp, newNote } from './ways-forward.ts';

/** The home tab. It stays on a screen that others may see, so cases go by their alias and no words are shown. */
export function homeCard(view: HomeView, say: Say): Card {
  const { role } = view.actor;
  return {
    summary: say('home.summary'),
    parts: role === 'admin' || role === 'auditor' ? office(role, say) : [...desk(view, say), askForHelp(say)],
  };
}

/** Leads to the form for a new note, where a platform cannot open it by itself. */
export const homeHintCard = (say: Say): Card => ({
  summary: say('form.new'),
  parts: [
    { kind: 'text', text: say('home.promise') },
    { kind: 'buttons', buttons: [newNote(say)] },
  ],
});

function desk({ risks, drafts, cases }: HomeView, say: Say): Part[] {
  const count = drafts.rows.length;
  return [
    ...openRisks(risks, say),
    { kind: 'text', text: say('home.promise') },
    { kind: 'buttons', buttons: [{ ...newNote(say), style: 'primary' }] },
    { kind: 'divider' },
    { kind: 'heading', text: say(drafts.next ? 'home.unfinishedMore' : 'home.unfinished', { count }) },
    ...(count > 0
      ? drafts.rows.map((draft) => draftRow(draft, 'button.resume', say))
      : [{ kind: 'text', text: say('home.noDrafts') } as const]),
    ...nextPage('note.list', drafts.next, say),
    { kind: 'divider' },
    { kind: 'heading', text: say('home.cases') },
    ...(cases.rows.length > 0
      ? cases.rows.map((file) => caseRow(file, say))
      : [{ kind: 'text', text: say('home.noCases') } as const]),
    ...nextPage('case.list', cases.next, say),
  ];
}

/** First of all, and only while there are any. */
function openRisks({ rows, next }: HomeView['risks'], say: Say): Part[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: say(next ? 'home.risksMore' : 'home.risks', { count: rows.length }) },
    ...rows.map((view) => riskRow(view, say)),
    ...nextPage('risk.list', next, say),
    { kind: 'divider' },
  ];
}

const nextPage = (command: string, next: string | null, say: Say): Part[] =>
  next ? [{ kind: 'buttons', buttons: [more(command, next, say)] }] : [];

/** What there is to do for those who see no case text. */
const office = (role: 'admin' | 'auditor', say: Say): Part[] => [
  { kind: 'text', text: say(`home.${role}`) },
  ...examplesFor({ role, example: null }, say).map((text): Part => ({ kind: 'row', text })),
];
