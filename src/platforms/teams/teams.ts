import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import type { Platform, Receive, Turned } from '#platforms/platform.ts';
import { type Credentials, createAdapter, openIdMetadataUrl } from './adapter.ts';
import { createClips } from './clips.ts';
import { createConnector } from './connector.ts';
import { createDeliver } from './deliver.ts';
import { createDoor } from './door.ts';
import { createRoster } from './roster.ts';
import { createTokenCheck } from './token.ts';

export interface TeamsOptions extends Credentials {
  /** The tenants that may use this bot; anyone else's activity is turned away. */
  readonly tenantIds: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  readonly receive: Receive;
  readonly turned: Turned;
  /** Whether a command answers with a form, which Teams can only open as a dialog. */
  readonly opensForm: (command: string) => boolean;
}

/** Opens the Teams door. Throws when the credentials are blank or no tenant is allowed. */
export function createTeams(options: TeamsOptions): Platform {
  if (options.tenantIds.length === 0) throw new Error('Teams needs the tenants it serves: set TEAMS_TENANT_IDS.');
  const { appId, local, clock, opensForm } = options;
  const adapter = createAdapter(options);
  const checkToken = createTokenCheck({ appId, openIdMetadataUrl: openIdMetadataUrl(local) });
  const connector = createConnector(adapter, appId);
  const { person, audience } = createRoster(connector);
  const door = createDoor({ ...options, adapter, checkToken });
  return {
    name: 'teams',
    route: { method: 'POST', path: '/api/messages' },
    handle: door.handle,
    person,
    audience,
    fetchClip: createClips(connector),
    deliver: createDeliver({ connector, clock, opensForm }),
    // The connector cannot be asked whether a message arrived.
    find: async () => 'unknown',
    start: async () => {},
    stop: door.settle,
  };
}
