import { dateOf } from '#kernel/clock.ts';
import { atTheDoor } from './at-the-door.ts';
import type { World } from './ports.ts';
import { parseRoster, type Roster } from './roster.ts';

/**
 * Imports a roster whole or not at all; doing it again changes nothing. Resolves to the faults that kept it from being
 * imported, each with its path, or to what was imported.
 */
export async function importRoster(
  world: World,
  raw: unknown,
): Promise<{ readonly imported: Roster } | { readonly faults: readonly string[] }> {
  const parsed = parseRoster(raw);
  if ('faults' in parsed) return parsed;
  await atTheDoor(world, importing, (store) => store.rosters.apply(parsed.roster, dateOf(world.clock.now())));
  return { imported: parsed.roster };
}

const importing = {
  action: 'roster.import',
  outcome: 'allowed',
  reason: null,
  who: null,
  organizationId: null,
  request: null,
} as const;
