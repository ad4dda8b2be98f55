import { z } from 'zod';
import { riskLevels } from '#domain/case.ts';
import { practiceAreas } from '#domain/contact.ts';
import { platformNames, roles } from '#domain/worker.ts';
import { isZone } from '#kernel/zone.ts';

const name = z.string().trim().min(1);
const zone = z.string().refine(isZone, 'is not a time zone such as America/New_York');

const identity = z.strictObject({ platform: z.enum(platformNames), tenantId: name, userId: name });

/** The roster file: who works here, whom they serve. Unknown keys are refused, so that a misspelt one is not lost. */
const shape = z.strictObject({
  organization: z.strictObject({
    name,
    timeZone: zone,
    slack: z.array(name).default([]),
    teams: z.array(name).default([]),
    /** Hours after a contact within which its note is due, and the rule it comes from. */
    noteDue: z.strictObject({ hours: z.int().positive(), source: name }).optional(),
  }),
  teams: z.array(z.strictObject({ id: name, name, supervisor: name.nullable().default(null) })),
  workers: z.array(
    z.strictObject({
      id: name,
      name,
      role: z.enum(roles),
      team: name.nullable().default(null),
      timeZone: zone.optional(),
      identities: z.array(identity).default([]),
    }),
  ),
  clients: z.array(z.strictObject({ id: name, name, aliases: z.array(name).default([]), language: name.optional() })),
  cases: z.array(
    z.strictObject({
      number: z.string().regex(/^[A-Z]{1,4}-\d{1,8}$/, 'must look like C-1042'),
      client: name,
      practiceArea: z.enum(practiceAreas),
      riskLevel: z.enum(riskLevels).optional(),
      worker: name.nullable().default(null),
      openedOn: z.iso.date(),
    }),
  ),
  /** Who stands in for whom, both days included. */
  covers: z.array(z.strictObject({ worker: name, for: name, from: z.iso.date(), until: z.iso.date() })).default([]),
});
export type Roster = z.infer<typeof shape>;

/** Reads a roster; every fault is named with its path (`cases[3].worker`). Nothing is accepted in part. */
export function parseRoster(raw: unknown): { roster: Roster } | { faults: string[] } {
  const parsed = shape.safeParse(raw);
  if (!parsed.success) return { faults: parsed.error.issues.map(({ path, message }) => `${written(path)} ${message}`) };
  const faults = [...doubles(parsed.data), ...dangling(parsed.data)];
  return faults.length > 0 ? { faults } : { roster: parsed.data };
}

const written = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '') || 'file';

function doubles({ teams, workers, clients, cases }: Roster): string[] {
  const people = workers.flatMap(({ identities }, worker) =>
    identities.map((one, index) => [`workers[${worker}].identities[${index}]`, Object.values(one).join(' ')] as const),
  );
  return [
    ...repeated(teams.map(({ id }, index) => [`teams[${index}].id`, id])),
    ...repeated(workers.map(({ id }, index) => [`workers[${index}].id`, id])),
    ...repeated(clients.map(({ id }, index) => [`clients[${index}].id`, id])),
    ...repeated(cases.map(({ number }, index) => [`cases[${index}].number`, number])),
    ...repeated(people),
  ];
}

function repeated(values: readonly (readonly [path: string, value: string])[]): string[] {
  const seen = new Set<string>();
  return values.flatMap(([path, value]) => {
    if (seen.has(value)) return `${path} stands in the file twice`;
    seen.add(value);
    return [];
  });
}

/** References to people, teams or clients that the file does not have. */
function dangling({ teams, workers, clients, cases, covers }: Roster): string[] {
  const workerIds = new Set(workers.map(({ id }) => id));
  const teamIds = new Set(teams.map(({ id }) => id));
  const clientIds = new Set(clients.map(({ id }) => id));
  const check = (path: string, id: string | null, ids: ReadonlySet<string>) =>
    id === null || ids.has(id) ? [] : [`${path} names ${id}, which is not in the file`];
  return [
    ...teams.flatMap(({ supervisor }, index) => check(`teams[${index}].supervisor`, supervisor, workerIds)),
    ...workers.flatMap(({ team }, index) => check(`workers[${index}].team`, team, teamIds)),
    ...cases.flatMap(({ client }, index) => check(`cases[${index}].client`, client, clientIds)),
    ...cases.flatMap(({ worker }, index) => check(`cases[${index}].worker`, worker, workerIds)),
    ...covers.flatMap(({ worker }, index) => check(`covers[${index}].worker`, worker, workerIds)),
    ...covers.flatMap((one, index) => check(`covers[${index}].for`, one.for, workerIds)),
  ];
}
