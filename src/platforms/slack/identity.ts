import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { codeOf } from './failures.ts';
import { limits } from './limits.ts';

const answer = z.object({
  user_id: z.string(),
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
});

/** Who the bot is, as Slack says. Slack being out of reach is no reason not to start: it is asked again later. */
export function createIdentity(client: WebClient, clock: Clock, log: Log) {
  let known: z.infer<typeof answer> | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;

  const learn = async (): Promise<void> => {
    askedAt = clock.now().epochMilliseconds;
    try {
      known = answer.parse(await client.auth.test());
    } catch (error) {
      log.error('slack.identity', { code: codeOf(error) });
    }
  };

  return {
    /** Asks Slack once. Never rejects. */
    learn,
    /** Asks again in the background, at most once a minute, while Slack has not answered. */
    refresh(): void {
      if (known !== null) return;
      const waited = clock.now().epochMilliseconds - askedAt;
      if (waited >= limits.identityRetrySeconds * 1000) void learn();
    },
    botUserId: () => known?.user_id ?? null,
    /** Null for a workspace of its own; undefined while not known. */
    enterpriseId: () => (known ? (known.enterprise_id ?? null) : undefined),
  };
}
