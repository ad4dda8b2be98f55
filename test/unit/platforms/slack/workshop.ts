import { secret } from '#config/secret.ts';
import type { Outgoing, Reply, SealedCard } from '#conversation/reply.ts';
import { systemClock } from '#kernel/clock.ts';
import { createLog } from '#kernel/log.ts';
import { createSlack, type SlackOptions } from '#platforms/slack/app.ts';
import { people, slackTeam } from '#playground/people.ts';
import { startSlackApi } from '#playground/slack-api.ts';

export const user = people[0]?.slack.id ?? '';
export const colleague = people[1]?.slack.id ?? '';

export const card = (text: string, more: Partial<SealedCard> = {}): SealedCard => ({
  summary: 'A draft for C-1042',
  parts: [{ kind: 'text', text }],
  ...more,
});

/** Too long for one message. */
export const longCard = card('word '.repeat(5000));

export const inChannel = (channelId: string, threadId: string | null = null) => ({
  place: { kind: 'channel' as const, channelId, threadId },
});

let sent = 0;
/** A reply on its way out, with an id of its own. */
export function outgoing(reply: Reply, change: Partial<Outgoing> = {}): Outgoing {
  sent += 1;
  return {
    id: `out-${sent}`,
    platform: 'slack',
    tenantId: slackTeam.id,
    userId: user,
    place: { kind: 'personal', channelId: null, threadId: null },
    origin: {},
    reply,
    ...change,
  };
}

/** The door's outgoing half, with a fake Slack to talk to. */
export async function openWorkshop(options: Partial<SlackOptions> = {}) {
  const api = await startSlackApi();
  const logged: string[] = [];
  const base: SlackOptions = {
    signingSecret: secret('a-signing-secret-of-the-tests-only'),
    botToken: secret(api.botToken),
    teamIds: [slackTeam.id],
    apiUrl: api.url,
    clock: systemClock,
    log: createLog('debug', (line) => logged.push(line)),
    receive: async () => {},
    turned: async () => {},
    opensForm: () => false,
  };
  const slack = await open({ ...base, ...options }, api.stop);
  return {
    api,
    slack,
    logged,
    direct: api.workspace.directChannel(user).id,
    /** Calls so far, by method. */
    asked: (method: string) => api.calls.all.filter((call) => call.method === method).map((call) => call.asked),
    async close() {
      await slack.stop();
      await api.stop();
    },
  };
}

/** A door that does not open leaves no server behind. */
async function open(options: SlackOptions, stop: () => Promise<void>) {
  try {
    return createSlack(options);
  } catch (error) {
    await stop();
    throw error;
  }
}
