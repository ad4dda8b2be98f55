import { describe, expect, it } from 'vitest';
import { readConfig } from '#config/config.ts';
import manifest from '../../../manifests/slack.json' with { type: 'json' };
import { codeOf, fail, pass, printed, skip } from '../../../scripts/doctor/finding.ts';
import { checkKeys, checkNode, checkSettings, checkSwitches } from '../../../scripts/doctor/machine.ts';
import { checkSkew } from '../../../scripts/doctor/record.ts';
import { checkScopes, checkSlack } from '../../../scripts/doctor/slack.ts';
import { checkIds, checkTeams } from '../../../scripts/doctor/teams.ts';

const signingSecret = '0123456789abcdef0123456789abcdef';
const botToken = 'xoxb-canary-token';
const tenant = '7d2f6c1e-58b4-4a0d-9e37-1f4c2b8a6d90';
const scopes = manifest.oauth_config.scopes.bot;
const configured = readConfig({
  SLACK_SIGNING_SECRET: signingSecret,
  SLACK_BOT_TOKEN: botToken,
  SLACK_TEAM_IDS: 'T1',
  MICROSOFT_APP_ID: tenant,
  MICROSOFT_APP_PASSWORD: 'canary-password',
  MICROSOFT_APP_TENANT_ID: tenant,
});

/** The network: what each host answers, and what it was asked. */
function network(answers: (url: URL, init: RequestInit) => Response | Error) {
  const asked: { url: string; init: RequestInit }[] = [];
  const ask: typeof fetch = async (url, init = {}) => {
    asked.push({ url: String(url), init });
    const answer = answers(new URL(String(url)), init);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { ask, asked };
}
const json = (body: unknown, headers: Record<string, string> = {}) => Response.json(body, { headers });
const slackSays = (body: object, header = scopes.join(',')) => json(body, { 'x-oauth-scopes': header });
const refused = () => new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
const verdicts = (findings: readonly { check: string; verdict: string }[]) =>
  Object.fromEntries(findings.map(({ check, verdict }) => [check, verdict]));

describe('V2: the doctor', () => {
  it('prints one line a check, the fix where it fails, and counts', () => {
    const { text, failed } = printed([pass('One', 'fine'), fail('Two', 'do this.'), skip('Three', 'not there')]);
    expect(text).toBe(
      'pass  One (fine)\nFAIL  Two: do this.\nskip  Three (not there)\n\n1 passed, 1 failed, 1 not checked',
    );
    expect(failed).toBe(1);
  });

  it('names an error by its code, never by its words', () => {
    expect(codeOf(refused())).toBe('ECONNREFUSED');
    expect(codeOf(new Error('the password is x'))).toBe('Error');
    expect(codeOf('thrown')).toBe('unknown');
  });

  it.each(['22.18.0', '24.21.0', '26.0.1'])('passes Node %s', (version) => {
    expect(checkNode(version).verdict).toBe('pass');
  });

  it.each(['22.17.9', '20.20.2', '18.0.0'])('fails Node %s', (version) => {
    expect(checkNode(version).verdict).toBe('fail');
  });

  it('lists every setting that cannot be used', () => {
    const { config, findings } = checkSettings({ PORT: 'x', LOG_LEVEL: 'loud' });
    expect(config).toBeNull();
    expect(findings.map(({ verdict }) => verdict)).toEqual(['fail', 'fail']);
    expect(checkSettings({}).findings).toEqual([pass('Settings')]);
  });

  it('C8: fails a development switch in production, and records kept without NODE_ENV', () => {
    expect(checkSwitches({ NODE_ENV: 'production', FIELDNOTE_CLOCK: 'x' }).verdict).toBe('fail');
    expect(checkSwitches({ NODE_ENV: 'production' }).verdict).toBe('pass');
    expect(checkSwitches({ DATABASE_URL: 'postgresql://x' }).verdict).toBe('fail');
    expect(checkSwitches({ FIELDNOTE_PLAYGROUND: '1' }).verdict).toBe('pass');
  });

  it('wants keys of its own wherever PostgreSQL keeps the records', () => {
    expect(checkKeys(readConfig({})).verdict).toBe('skip');
    expect(checkKeys(readConfig({ DATABASE_URL: 'postgresql://x/y' })).verdict).toBe('fail');
    const key = `k1:${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;
    expect(checkKeys(readConfig({ FIELDNOTE_KEYS: key })).verdict).toBe('pass');
  });

  it.each([
    [0, 'pass'],
    [5_000, 'pass'],
    [-5_001, 'fail'],
    [5_001, 'fail'],
  ])('U6: a clock %i ms apart is a %s', (ms, verdict) => {
    expect(checkSkew(ms).verdict).toBe(verdict);
  });
});

describe('V2: the doctor on Slack', () => {
  const running = (url: URL, init: RequestInit): Response => {
    if (url.hostname === 'slack.com') return slackSays({ ok: true, team_id: 'T1' });
    const signed = new Headers(init.headers).has('x-slack-signature');
    return signed ? new Response('fieldnote-doctor') : new Response(null, { status: 401 });
  };

  it('passes when token, workspace, scopes and secret are right', async () => {
    const { ask, asked } = network(running);
    expect(verdicts(await checkSlack(configured, ask))).toEqual({
      'Slack token': 'pass',
      'Slack workspace': 'pass',
      'Slack scopes': 'pass',
      'Slack signing secret': 'pass',
    });
    expect(asked[0]?.url).toBe('https://slack.com/api/auth.test');
    expect(new Headers(asked[0]?.init.headers).get('authorization')).toBe(`Bearer ${botToken}`);
  });

  it('fails a process that answers what is not signed', async () => {
    const { ask } = network((url) =>
      url.hostname === 'slack.com' ? running(url, {}) : new Response('fieldnote-doctor'),
    );
    expect(verdicts(await checkSlack(configured, ask))['Slack signing secret']).toBe('fail');
  });

  it('fails a process that was started with another secret', async () => {
    const { ask } = network((url) =>
      url.hostname === 'slack.com' ? running(url, {}) : new Response(null, { status: 401 }),
    );
    expect(verdicts(await checkSlack(configured, ask))['Slack signing secret']).toBe('fail');
  });

  it('leaves the secret unchecked when nothing runs, unless it has not even the shape of one', async () => {
    const { ask } = network((url) => (url.hostname === 'slack.com' ? running(url, {}) : refused()));
    expect(verdicts(await checkSlack(configured, ask))['Slack signing secret']).toBe('skip');
    const other = readConfig({ SLACK_SIGNING_SECRET: 'short1', SLACK_BOT_TOKEN: botToken, SLACK_TEAM_IDS: 'T1' });
    expect(verdicts(await checkSlack(other, ask))['Slack signing secret']).toBe('fail');
  });

  it('fails a workspace that is not on the list', async () => {
    const { ask } = network((url, init) =>
      url.hostname === 'slack.com' ? slackSays({ ok: true, team_id: 'T2' }) : running(url, init),
    );
    expect(verdicts(await checkSlack(configured, ask))['Slack workspace']).toBe('fail');
  });

  it('C3: shows no secret, whatever Slack or the network says', async () => {
    for (const bad of [slackSays({ ok: false, error: botToken }), json('x'), new Error(botToken), refused()]) {
      const { ask } = network(() => bad);
      const { text, failed } = printed([
        ...(await checkSlack(configured, ask)),
        ...(await checkTeams(configured, ask)),
      ]);
      expect(failed).toBeGreaterThan(0);
      expect(text).not.toMatch(/canary|0123456789abcdef/);
    }
  });

  it('fails scopes that differ from the manifest either way', () => {
    expect(checkScopes(scopes.join(', '), scopes).verdict).toBe('pass');
    expect(checkScopes('chat:write', ['chat:write', 'commands'])).toMatchObject({
      fix: expect.stringMatching(/^missing commands:/),
    });
    expect(checkScopes('chat:write,admin', ['chat:write'])).toMatchObject({
      fix: expect.stringMatching(/^not needed admin:/),
    });
  });

  it('does not look where Slack and Teams are not configured', async () => {
    const { ask, asked } = network(refused);
    const findings = [...(await checkSlack(readConfig({}), ask)), ...(await checkTeams(readConfig({}), ask))];
    expect(findings.map(({ verdict }) => verdict)).toEqual(['skip', 'skip']);
    expect(asked).toEqual([]);
  });
});

describe('V2: the doctor on Teams', () => {
  const microsoft = (endorsements: string[]) =>
    network((url) =>
      url.pathname.endsWith('keys')
        ? json({ keys: [{ kid: 'a', endorsements }] })
        : json({ jwks_uri: 'https://login.botframework.com/keys' }),
    );

  it('wants signing keys that are endorsed for Teams', async () => {
    expect(verdicts(await checkTeams(configured, microsoft(['msteams']).ask))['Teams signing keys']).toBe('pass');
    expect(verdicts(await checkTeams(configured, microsoft(['webchat']).ask))['Teams signing keys']).toBe('fail');
    expect(verdicts(await checkTeams(configured, network(refused).ask))['Teams signing keys']).toBe('fail');
  });

  it('wants GUIDs for app and tenants', () => {
    expect(checkIds(tenant, [tenant]).verdict).toBe('pass');
    expect(checkIds('fieldnote', [tenant]).verdict).toBe('fail');
    expect(checkIds(tenant, [tenant, 'contoso.example'])).toMatchObject({ verdict: 'fail' });
  });
});
