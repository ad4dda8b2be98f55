import type { Button, Part } from './card.ts';
import type { Say } from './say.ts';

/** Buttons that lead on from where nothing else is left to do: no card is a dead end. */
export const newNote = (say: Say): Button => ({
  label: say('button.newNote'),
  command: 'note.new',
  input: {},
  opensForm: true,
});

export const myCases = (say: Say): Button => ({ label: say('button.myCases'), command: 'case.list', input: {} });

export const myDrafts = (say: Say): Button => ({ label: say('button.myDrafts'), command: 'note.list', input: {} });

export const myRisks = (say: Say): Button => ({ label: say('button.myRisks'), command: 'risk.list', input: {} });

/** For cards whose reader may have no command of their own to press. */
export const askForHelp = (say: Say): Part => ({ kind: 'hint', text: say('common.writeHelp') });
