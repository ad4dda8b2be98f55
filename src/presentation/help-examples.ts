import type { Case } from '#domain/case.ts';
import type { Role } from '#domain/worker.ts';
import type { Say } from './say.ts';

/** Who asks for help, and one of their own cases to speak about. */
export interface Helped {
  readonly role: Role;
  readonly example: Case | null;
}

/** Stand-ins where the reader has no case, code or person of their own at hand. */
const invented = { case: 'C-1042', code: 'K7WM2XQP', worker: 'w-2' } as const;

/** Five lines to copy, the most usual first: for a caseworker from the practice area of their own case. */
export function examplesFor({ role, example }: Helped, say: Say): string[] {
  const values = { ...invented, case: example?.number ?? invented.case };
  const area = example?.practiceArea ?? 'cps';
  const keys = {
    worker: [`example.${area}.1`, `example.${area}.2`, `example.${area}.3`, `example.${area}.4`, 'example.show'],
    supervisor: ['example.supervisor.1', 'example.supervisor.2', 'example.show', 'example.cases', 'example.drafts'],
    admin: ['example.people', 'example.link', 'example.help'],
    auditor: ['example.trail', 'example.help'],
  } as const;
  return keys[role].map((key) => say(key, values));
}

/** The nearest three for somebody who was not understood: a note, a case, a list. */
export function nearestFor(helped: Helped, say: Say): string[] {
  const all = examplesFor(helped, say);
  if (helped.role === 'admin' || helped.role === 'auditor') return all;
  const number = helped.example?.number ?? invented.case;
  return [...all.slice(0, 1), say('example.show', { case: number }), say('example.drafts')];
}
