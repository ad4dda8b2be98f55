import { type AnyAbility, createMongoAbility, type RawRuleOf, subject } from '@casl/ability';
import type { AuditAction } from './audit-event.ts';
import type { Actor, Role } from './worker.ts';

/** What a deed can be about. Fields named here are all a rule may look at. */
export type Subject =
  | {
      readonly type: 'Case';
      readonly organizationId: string;
      readonly workerId: string | null;
      readonly teamId: string | null;
    }
  | { readonly type: 'Note'; readonly organizationId: string; readonly authorId: string }
  | { readonly type: 'Organization'; readonly organizationId: string };

/** How a person can stand to what a deed is about. */
type Relation = 'assigned' | 'covered' | 'team' | 'author' | 'organization';

const casework = ['assigned', 'covered'] as const;
const caseworkOfTeams = ['assigned', 'covered', 'team'] as const;
const everyone = {
  worker: ['organization'],
  supervisor: ['organization'],
  admin: ['organization'],
  auditor: ['organization'],
} as const;

/**
 * A risk signal goes with its case; one without a case yet is treated as a case of whoever wrote it. So it has a
 * caseworker, whoever covers them, and a supervisor from the first moment.
 */
const signalsOfCases = { worker: casework, supervisor: caseworkOfTeams } as const;

/** One's own draft, and only while the case it belongs to is within reach. */
const ownNote = {
  worker: ['author', ...casework],
  supervisor: ['author', ...caseworkOfTeams],
} as const satisfies Partial<Record<Role, readonly Relation[]>>;

/**
 * Who may do what. A worker reaches the cases assigned to them and those they cover, a supervisor also those of the
 * teams they supervise; an admin reaches people but no case text, an auditor the audit trail but no case text.
 * Sharing a team gives a worker nothing. What is not listed is refused.
 */
const table: Partial<Record<AuditAction, Partial<Record<Role, readonly Relation[]>>>> = {
  'case.read': { worker: casework, supervisor: caseworkOfTeams },
  'case.find': { worker: casework, supervisor: caseworkOfTeams },
  'case.list': { worker: ['organization'], supervisor: ['organization'] },
  'note.start': { worker: ['organization'], supervisor: ['organization'] },
  'note.list': { worker: ['organization'], supervisor: ['organization'] },
  'note.draft': { worker: ['organization', ...casework], supervisor: ['organization', ...caseworkOfTeams] },
  'note.open': ownNote,
  'note.edit': ownNote,
  'note.answer': ownNote,
  'note.second_look': ownNote,
  'note.reword': ownNote,
  'note.choose_case': ownNote,
  'note.sign': ownNote,
  'note.discard': ownNote,
  'clip.keep': { worker: ['organization'], supervisor: ['organization'] },
  'clip.again': { worker: ['author'], supervisor: ['author'] },
  'clip.delete': { worker: ['author'], supervisor: ['author'] },
  'addendum.open': { worker: casework, supervisor: caseworkOfTeams },
  'addendum.add': { worker: casework, supervisor: caseworkOfTeams },
  'risk.list': { worker: ['organization'], supervisor: ['organization'] },
  'risk.open': signalsOfCases,
  'risk.acknowledge': signalsOfCases,
  'risk.done': signalsOfCases,
  'risk.dismiss': signalsOfCases,
  'home.read': everyone,
  'help.read': everyone,
  'people.read': { admin: ['organization'] },
  'people.link': { admin: ['organization'] },
  'audit.read': { auditor: ['organization'] },
};

/** What one person may do, as checks and query filters ask it. */
export type Ability = AnyAbility;

type Rule = RawRuleOf<Ability>;

/**
 * The rules of one person as they stand now. Conditions are equalities only, so that one rule serves as a check on a
 * loaded row and as a filter in a query.
 */
export function abilityOf(actor: Actor): Ability {
  const rules: Rule[] = [];
  for (const [action, roles] of Object.entries(table)) {
    for (const relation of roles[actor.role] ?? []) rules.push(...rulesFor(action, relation, actor));
  }
  return createMongoAbility(rules);
}

function rulesFor(action: string, relation: Relation, actor: Actor): Rule[] {
  const { id, organizationId } = actor;
  switch (relation) {
    case 'assigned':
      return [{ action, subject: 'Case', conditions: { organizationId, workerId: id } }];
    case 'covered':
      return actor.covers.map((workerId) => ({ action, subject: 'Case', conditions: { organizationId, workerId } }));
    case 'team':
      return actor.supervises.map((teamId) => ({ action, subject: 'Case', conditions: { organizationId, teamId } }));
    case 'author':
      return [{ action, subject: 'Note', conditions: { organizationId, authorId: id } }];
    case 'organization':
      return [{ action, subject: 'Organization', conditions: { organizationId } }];
  }
}

/** May this person do this deed about this thing? An action that is not in the table is refused. */
export const may = (ability: Ability, action: AuditAction, about: Subject): boolean =>
  ability.can(action, subject(about.type, { ...about }));
