import type { PersonRow } from '#domain/worker.ts';
import type { Page } from '#kernel/page.ts';
import type { Card, Part } from './card.ts';
import { more } from './case-rows.ts';
import type { Say } from './say.ts';

/** One page of the roster for an admin: who is linked where, and how to link somebody. No case. */
export const peopleCard = ({ rows, next }: Page<PersonRow>, say: Say): Card => ({
  summary: say('people.summary'),
  parts: [
    { kind: 'heading', text: say('people.title') },
    ...(rows.length > 0
      ? rows.map((row) => personRow(row, say))
      : [{ kind: 'text', text: say('people.none') } as const]),
    ...(next ? [{ kind: 'buttons', buttons: [more('people.list', next, say)] } as const] : []),
    {
      kind: 'hint',
      text: say('people.how', {
        example: say('example.link', { code: 'K7WM2XQP', worker: rows[0]?.rosterId ?? 'w-2' }),
      }),
    },
  ],
});

function personRow({ rosterId, name, role: roleName, linked }: PersonRow, say: Say): Part {
  const role = say.term('workerRole', roleName);
  const platforms = linked.map((one) => say.term('platform', one)).join(', ');
  return {
    kind: 'row',
    text: `${name} (${rosterId})`,
    detail: platforms ? say('people.linked', { role, platforms }) : say('people.notLinked', { role }),
  };
}
