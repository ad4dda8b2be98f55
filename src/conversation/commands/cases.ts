import { z } from 'zod';
import { listCases } from '#casework/list-cases.ts';
import { readCase } from '#casework/read-case.ts';
import { caseNumberPattern } from '#domain/case.ts';
import { unclear } from '#kernel/problem.ts';
import { casesCard } from '#presentation/cases-card.ts';
import { chooseCaseCard } from '#presentation/choose-case-card.ts';
import { timelineCard } from '#presentation/timeline-card.ts';
import { defineCommand } from '../command.ts';

/** "show me C-1042 please": the number is what counts. */
const numberIn = (words = ''): string | undefined => caseNumberPattern.exec(words)?.[0];

const furtherPage = z.object({ after: z.string() });

export const caseCommands = [
  defineCommand({
    name: 'case.show',
    typed: ['show', 'case', 'ver', 'caso'],
    mostWords: 3,
    read: ({ words, input }) => {
      if (!words && !input) throw unclear({ say: 'problem.noCaseNamed' });
      return input ?? { wanted: numberIn(words) ?? words };
    },
    deed: readCase,
    show: (view, { say }, { input }) => ({
      kind: 'card',
      card: view.kind === 'timeline' ? timelineCard(view, say) : chooseCaseCard(view.cases, say),
      // A further page takes the place of the one before; whatever else was pressed to get here stays.
      ...(furtherPage.safeParse(input).success ? {} : { anew: true as const }),
    }),
  }),
  defineCommand({
    name: 'case.list',
    typed: ['cases', 'casos'],
    mostWords: 1,
    read: ({ input }) => input ?? {},
    deed: listCases,
    show: (page, { say }) => ({ kind: 'card', card: casesCard(page, say) }),
  }),
];
