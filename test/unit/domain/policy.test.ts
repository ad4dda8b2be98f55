import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditAction, auditActions } from '#domain/audit-event.ts';
import { abilityOf, may, type Subject } from '#domain/policy.ts';
import { type Actor, type Role, roles } from '#domain/worker.ts';

/**
 * The rights of each role, tabled a second time by hand from the requirement and not from the policy:
 * `a` assigned · `c` covered · `t` of a team they supervise · `w` their own writing · `o` anything of their organisation.
 */
const oracle = `
                    worker  supervisor  admin  auditor
  case.read         ac      act         -      -
  case.find         ac      act         -      -
  case.list         o       o           -      -
  note.start        o       o           -      -
  note.list         o       o           -      -
  note.draft        oac     oact        -      -
  note.open         wac     wact        -      -
  note.edit         wac     wact        -      -
  note.answer       wac     wact        -      -
  note.second_look  wac     wact        -      -
  note.reword       wac     wact        -      -
  note.choose_case  wac     wact        -      -
  note.sign         wac     wact        -      -
  note.discard      wac     wact        -      -
  clip.keep         o       o           -      -
  clip.again        w       w           -      -
  clip.delete       w       w           -      -
  addendum.open     ac      act         -      -
  addendum.add      ac      act         -      -
  risk.list         o       o           -      -
  risk.open         ac      act         -      -
  risk.acknowledge  ac      act         -      -
  risk.done         ac      act         -      -
  risk.dismiss      ac      act         -      -
  home.read         o       o           o      o
  help.read         o       o           o      o
  people.read       -       -           o      -
  people.link       -       -           o      -
  audit.read        -       -           -      o
`;

const rights = new Map(
  oracle
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .map(([action, ...held]) => [action, Object.fromEntries(roles.map((role, index) => [role, held[index] ?? '-']))]),
);

const actorOf = (role: Role): Actor => ({
  id: 'me',
  organizationId: 'ours',
  name: 'Ines Falk',
  role,
  timeZone: 'UTC',
  teamId: 'my-team',
  supervises: ['my-team', 'other-team'],
  covers: ['away'],
  noteDue: { hours: 24, source: 'x' },
});

/** Every way a case or a piece of writing can stand to that person, and the letter it answers to. */
const relations: readonly (readonly [letter: string, relation: string, about: Subject])[] = [
  ['a', 'assigned to them', { type: 'Case', organizationId: 'ours', workerId: 'me', teamId: 'far' }],
  ['c', 'of somebody they cover', { type: 'Case', organizationId: 'ours', workerId: 'away', teamId: 'far' }],
  ['t', 'of a team', { type: 'Case', organizationId: 'ours', workerId: 'colleague', teamId: 'my-team' }],
  [
    't',
    'of a team, assigned to nobody',
    { type: 'Case', organizationId: 'ours', workerId: null, teamId: 'other-team' },
  ],
  ['', 'of a stranger', { type: 'Case', organizationId: 'ours', workerId: 'stranger', teamId: 'far' }],
  ['', 'assigned to nobody', { type: 'Case', organizationId: 'ours', workerId: null, teamId: null }],
  ['', 'of another organisation', { type: 'Case', organizationId: 'theirs', workerId: 'me', teamId: 'my-team' }],
  ['', 'covered, of another one', { type: 'Case', organizationId: 'theirs', workerId: 'away', teamId: 'my-team' }],
  ['w', 'written by them', { type: 'Note', organizationId: 'ours', authorId: 'me' }],
  ['', 'written by somebody they cover', { type: 'Note', organizationId: 'ours', authorId: 'away' }],
  ['', 'written by a colleague', { type: 'Note', organizationId: 'ours', authorId: 'colleague' }],
  ['', 'written elsewhere', { type: 'Note', organizationId: 'theirs', authorId: 'me' }],
  ['o', 'their organisation', { type: 'Organization', organizationId: 'ours' }],
  ['', 'another organisation', { type: 'Organization', organizationId: 'theirs' }],
];

describe('Z1: who may do what', () => {
  it('agrees with a table made by hand, for every role, deed and relation', () => {
    const wrong: string[] = [];
    for (const role of roles) {
      const ability = abilityOf(actorOf(role));
      for (const action of auditActions) {
        const held = rights.get(action)?.[role] ?? '-';
        for (const [letter, relation, about] of relations) {
          // A supervisor's teams count for supervisors only: sharing a team gives a worker nothing.
          const should = letter !== '' && held.includes(letter);
          if (may(ability, action, about) !== should) wrong.push(`${role} ${action} ${relation}: should be ${should}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('knows no deed that the hand-made table does not have', () => {
    for (const action of rights.keys()) expect(auditActions).toContain(action);
  });

  it('refuses every deed it does not know, to everyone', () => {
    fc.assert(
      fc.property(
        fc.string().filter((word) => !rights.has(word)),
        fc.constantFrom(...roles),
        fc.constantFrom(...relations),
        (action, role, [, , about]) => {
          expect(may(abilityOf(actorOf(role)), action as AuditAction, about)).toBe(false);
        },
      ),
    );
  });

  it('gives a person without cover or team nothing through them', () => {
    const alone = abilityOf({ ...actorOf('supervisor'), supervises: [], covers: [] });
    expect(may(alone, 'case.read', { type: 'Case', organizationId: 'ours', workerId: null, teamId: null })).toBe(false);
    expect(may(alone, 'case.read', { type: 'Case', organizationId: 'ours', workerId: 'me', teamId: null })).toBe(true);
  });
});
