import { readHelp } from '#casework/read-help.ts';
import { readHome } from '#casework/read-home.ts';
import { closedCard, typedIn } from '#presentation/closed-card.ts';
import { helloCard } from '#presentation/hello-card.ts';
import { helpCard } from '#presentation/help-card.ts';
import { homeCard } from '#presentation/home-card.ts';
import { unclearCard } from '#presentation/unclear-card.ts';
import { defineCommand } from '../command.ts';
import { originOf } from './notes.ts';

export const helpCommands = [
  defineCommand({
    name: 'help',
    typed: ['help', 'hi', 'hello', 'hey', 'hola', 'ayuda', '?'],
    mostWords: 1,
    read: () => ({}),
    deed: readHelp,
    show: (who, { say }) => ({ kind: 'card', card: helpCard(who, say) }),
  }),
  defineCommand({
    name: 'hello',
    read: () => ({}),
    deed: readHelp,
    show: (who, { say }) => ({ kind: 'card', card: helloCard(who, say) }),
  }),
  defineCommand({
    name: 'home',
    read: () => ({}),
    deed: readHome,
    show: (view, { say }) => ({ kind: 'home', card: homeCard(view, say) }),
  }),
  /** A form closed without sending: what was typed is shown, so that it can be copied or sent after all. */
  defineCommand({
    name: 'form.closed',
    read: () => ({}),
    deed: readHelp,
    show: (_who, { say }, { values }) => ({ kind: 'card', card: closedCard(typedIn(values), say) }),
  }),
  /** Words nobody could read as a command or a contact: the nearest examples, and a way to keep them as a note. */
  defineCommand({
    name: 'unclear',
    read: () => ({}),
    deed: readHelp,
    show: (who, heard, { words }) => {
      const keep = { words: words ?? '', origin: originOf(heard) };
      return { kind: 'card', card: unclearCard({ ...who, keep }, heard.say) };
    },
  }),
];
