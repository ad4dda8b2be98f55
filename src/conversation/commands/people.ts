import { linkWorker } from '#casework/link-worker.ts';
import { listPeople } from '#casework/list-people.ts';
import { readTrail } from '#casework/read-trail.ts';
import { unclear } from '#kernel/problem.ts';
import { linkedCard } from '#presentation/linked-card.ts';
import { peopleCard } from '#presentation/people-card.ts';
import { trailCard } from '#presentation/trail-card.ts';
import { defineCommand } from '../command.ts';

/** What an admin and an auditor do; none of it shows case text. */
export const peopleCommands = [
  defineCommand({
    name: 'people.list',
    typed: ['people', 'personas'],
    mostWords: 1,
    read: ({ input }) => input ?? {},
    deed: listPeople,
    show: (page, { say }) => ({ kind: 'card', card: peopleCard(page, say) }),
  }),
  defineCommand({
    name: 'people.link',
    typed: ['link', 'vincular'],
    mostWords: 3,
    read: ({ words }) => {
      const [code, rosterId] = (words ?? '').split(/\s+(?:to\s+|a\s+)?/).filter(Boolean);
      if (!code || !rosterId) throw unclear({ say: 'problem.linkUsage' });
      return { code, rosterId };
    },
    deed: linkWorker,
    show: (linked, { say }) => ({ kind: 'card', card: linkedCard(linked, say) }),
  }),
  defineCommand({
    name: 'audit.show',
    typed: ['audit', 'auditoria'],
    mostWords: 3,
    read: ({ words, input }) => {
      if (!words && !input) throw unclear({ say: 'problem.noCaseNamed' });
      return input ?? { number: words };
    },
    deed: readTrail,
    show: (view, { say }) => ({ kind: 'card', card: trailCard(view, say) }),
  }),
];
