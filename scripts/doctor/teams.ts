import { z } from 'zod';
import type { Config } from '#config/config.ts';
import { openIdMetadataUrl } from '#platforms/teams/adapter.ts';
import { codeOf, type Finding, fail, pass, skip } from './finding.ts';

const metadata = z.object({ jwks_uri: z.url() });
const keySet = z.object({ keys: z.array(z.object({ endorsements: z.array(z.string()).optional() })) });

/** The Teams side: what the tokens of its requests are checked with, and who is served. */
export async function checkTeams({ teams }: Config, ask: typeof fetch): Promise<Finding[]> {
  if (!teams) return [skip('Teams', 'not configured')];
  return [await checkKeys(ask), checkIds(teams.appId, [teams.tenantId, ...teams.tenantIds])];
}

async function checkKeys(ask: typeof fetch): Promise<Finding> {
  const check = 'Teams signing keys';
  const read = async (url: string) =>
    (await ask(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) })).json() as Promise<unknown>;
  try {
    const { jwks_uri } = metadata.parse(await read(openIdMetadataUrl(undefined)));
    const { keys } = keySet.parse(await read(jwks_uri));
    const ours = keys.filter(({ endorsements }) => endorsements?.includes('msteams'));
    if (ours.length > 0) return pass(check, `${ours.length} endorsed for Teams`);
    return fail(check, 'none is endorsed for Teams: a proxy may answer in place of login.botframework.com.');
  } catch (error) {
    return fail(check, `not reached (${codeOf(error)}): allow outgoing HTTPS to login.botframework.com.`);
  }
}

/** App and tenants are GUIDs; a tenant's domain name never matches what an activity says. */
export function checkIds(appId: string, tenantIds: readonly string[]): Finding {
  const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  if (!guid.test(appId)) return fail('Teams ids', 'MICROSOFT_APP_ID is not a GUID: copy it from the app registration.');
  if (!tenantIds.every((id) => guid.test(id))) {
    return fail(
      'Teams ids',
      'a tenant id is not a GUID: copy it from Microsoft Entra > Overview, not the domain name.',
    );
  }
  return pass('Teams ids', `${new Set(tenantIds).size} tenant(s) served`);
}
