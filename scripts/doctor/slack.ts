import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Config, SlackConfig } from '#config/config.ts';
import { systemClock } from '#kernel/clock.ts';
import manifest from '../../manifests/slack.json' with { type: 'json' };
import { codeOf, type Finding, fail, pass, skip } from './finding.ts';

type Ask = typeof fetch;

const answer = z.object({ ok: z.boolean(), error: z.string().optional(), team_id: z.string().optional() });

/** The Slack side: our token, its scopes, the workspace, and the signing secret. */
export async function checkSlack(config: Config, ask: Ask): Promise<Finding[]> {
  if (!config.slack) return [skip('Slack', 'not configured')];
  return [...(await checkToken(config.slack, ask)), await checkSecret(config, config.slack, ask)];
}

async function checkToken(slack: SlackConfig, ask: Ask): Promise<Finding[]> {
  const token = 'Slack token';
  try {
    const response = await ask(new URL('auth.test', slack.apiUrl ?? 'https://slack.com/api/'), {
      method: 'POST',
      headers: { authorization: `Bearer ${slack.botToken.reveal()}` },
      redirect: 'error',
      signal: AbortSignal.timeout(5_000),
    });
    const { ok, error = 'unknown', team_id: team } = answer.parse(await response.json());
    // An error code of Slack's is a bare word; anything else is not shown.
    const code = /^\w{1,40}$/.test(error) ? error : 'unknown';
    if (!ok) return [fail(token, `Slack says ${code}: install the app again and copy its bot token (xoxb-).`)];
    const scopes = checkScopes(response.headers.get('x-oauth-scopes') ?? '', manifest.oauth_config.scopes.bot);
    return [pass(token), checkWorkspace(team, slack.teamIds), scopes];
  } catch (error) {
    return [fail(token, `Slack was not reached (${codeOf(error)}): allow outgoing HTTPS to slack.com.`)];
  }
}

const checkWorkspace = (team: string | undefined, allowed: readonly string[]): Finding =>
  team && allowed.includes(team)
    ? pass('Slack workspace')
    : fail('Slack workspace', 'the token is of a workspace that SLACK_TEAM_IDS does not name: add its id there.');

/** The scopes the token really has, as Slack lists them, against those of the manifest: no fewer and no more. */
export function checkScopes(header: string, wanted: readonly string[]): Finding {
  const granted = header.split(',').map((scope) => scope.trim());
  const missing = wanted.filter((scope) => !granted.includes(scope));
  const extra = granted.filter((scope) => scope && !wanted.includes(scope));
  if (missing.length === 0 && extra.length === 0) return pass('Slack scopes', `${wanted.length}, as in the manifest`);
  const said = [
    missing.length > 0 && `missing ${missing.join(', ')}`,
    extra.length > 0 && `not needed ${extra.join(', ')}`,
  ];
  return fail(
    'Slack scopes',
    `${said.filter(Boolean).join('; ')}: update the app from manifests/slack.json, install it again.`,
  );
}

/** The running process must answer a challenge signed with this secret, and refuse the same unsigned. */
async function checkSecret({ host, port }: Config, { signingSecret }: SlackConfig, ask: Ask): Promise<Finding> {
  const check = 'Slack signing secret';
  if (!/^[0-9a-f]{32}$/.test(signingSecret.reveal())) {
    return fail(check, 'it is not 32 hexadecimal digits: copy it again from Basic Information > App Credentials.');
  }
  const challenge = 'fieldnote-doctor';
  const body = JSON.stringify({ type: 'url_verification', challenge });
  const time = String(Math.floor(systemClock.now().epochMilliseconds / 1000));
  const signature = `v0=${createHmac('sha256', signingSecret.reveal()).update(`v0:${time}:${body}`).digest('hex')}`;
  const knock = (headers: Record<string, string>) =>
    ask(`http://${host.includes(':') ? `[${host}]` : host}:${port}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-slack-request-timestamp': time, ...headers },
      body,
      signal: AbortSignal.timeout(5_000),
    });
  try {
    const signed = await knock({ 'x-slack-signature': signature });
    const unsigned = await knock({});
    const answered = signed.ok && (await signed.text()).includes(challenge);
    if (answered && unsigned.status === 401) return pass(check, 'the running process takes it, and nothing unsigned');
    return fail(check, 'the running process does not take it: start it again with these settings.');
  } catch {
    return skip(check, 'looks right; nothing runs at this address to try it on');
  }
}
