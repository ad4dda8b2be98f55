import type { Turned } from '#platforms/platform.ts';
import { speakerOf } from './parse-event.ts';
import type { Payload } from './payload.ts';

type Refusal = Parameters<Turned>[0];

/** What a payload says of where it comes from. Each id it names is held against the allow-list, not only the first. */
interface Claims {
  readonly app: string | null;
  readonly teams: readonly (string | null | undefined)[];
  readonly enterprises: readonly (string | null | undefined)[];
  readonly userId: string | null;
}

interface GuardOptions {
  /** Workspaces that may use this app; an enterprise's id may stand among them. */
  readonly teamIds: readonly string[];
  /** The enterprise our own workspace belongs to: null for none, undefined while Slack has not told. */
  readonly enterpriseId: () => string | null | undefined;
  readonly botUserId: () => string | null;
}

/** Decides whether a payload is ours to answer; returns what to put in the audit trail when it is not. */
export function createGuard({ teamIds, enterpriseId, botUserId }: GuardOptions) {
  const allowed = new Set(teamIds);
  // A signing secret belongs to one app: the first app seen under it is ours, and a second one is a forgery.
  let ownApp: string | null = null;

  const ours = (id: string) => {
    const own = enterpriseId();
    return allowed.has(id) || own === undefined || own === id;
  };

  return (payload: Payload): Refusal | null => {
    const { app, teams, enterprises, userId } = claimsOf(payload);
    const [first = null, ...more] = teams.filter((id) => id != null);
    const turned = (reason: Refusal['reason'], tenantId: string | null): Refusal => ({
      platform: 'slack',
      reason,
      tenantId,
      userId,
    });
    const foreign = [first, ...more].find((id) => id === null || !allowed.has(id));
    if (foreign !== undefined) return turned('tenant', foreign);
    const otherEnterprise = enterprises.find((id) => id != null && !ours(id));
    if (otherEnterprise) return turned('tenant', otherEnterprise);
    ownApp ??= app;
    if (app !== null && app !== ownApp) return turned('app', first);
    if (payload.kind === 'event' && speakerOf(payload.body, botUserId()) === 'bot') return turned('bot', first);
    return null;
  };
}

function claimsOf(payload: Payload): Claims {
  const { body } = payload;
  if (payload.kind === 'command') {
    const { api_app_id: app, team_id, enterprise_id, user_id: userId } = payload.body;
    return { app, teams: [team_id], enterprises: [enterprise_id], userId };
  }
  if (payload.kind === 'event') return eventClaims(payload.body);
  const { api_app_id: app, team, enterprise, user } = payload.body;
  const view = 'view' in body ? body.view : null;
  return {
    app,
    teams: [team?.id, user.team_id, view?.team_id, view?.app_installed_team_id],
    enterprises: [enterprise?.id, team?.enterprise_id],
    userId: user.id,
  };
}

/** `context_team_id` is where the app hears it, `user_team` where its author belongs; in a shared channel they differ. */
function eventClaims(body: Extract<Payload, { kind: 'event' }>['body']): Claims {
  const { event, authorizations } = body;
  return {
    app: body.api_app_id,
    teams: [
      body.team_id,
      body.context_team_id,
      event.team,
      event.user_team,
      event.source_team,
      event.message?.team,
      event.message?.user_team,
      ...authorizations.map((one) => one.team_id),
    ],
    enterprises: [body.enterprise_id, body.context_enterprise_id, ...authorizations.map((one) => one.enterprise_id)],
    userId: typeof event.user === 'string' ? event.user : (event.user?.id ?? null),
  };
}
