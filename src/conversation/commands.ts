import type { Command } from './command.ts';
import { caseCommands } from './commands/cases.ts';
import { clipCommands } from './commands/clips.ts';
import { draftCommands } from './commands/drafts.ts';
import { helpCommands } from './commands/help.ts';
import { noteCommands } from './commands/notes.ts';
import { peopleCommands } from './commands/people.ts';
import { riskCommands } from './commands/risks.ts';

/** Every command there is: help, routing and the manifests are checked against this list. */
export const commands: readonly Command[] = [
  ...helpCommands,
  ...noteCommands,
  ...draftCommands,
  ...riskCommands,
  ...clipCommands,
  ...caseCommands,
  ...peopleCommands,
];

const byName = new Map(commands.map((command) => [command.name, command]));
const byWord = new Map(commands.flatMap((command) => command.typed.map((word) => [word, command] as const)));

export const commandNamed = (name: string): Command | undefined => byName.get(name);
export const commandTyped = (word: string): Command | undefined => byWord.get(word.toLowerCase());
/** Platforms open a form at once for these, before the house has answered. */
export const opensForm = (name: string): boolean => byName.get(name)?.opensForm ?? false;
