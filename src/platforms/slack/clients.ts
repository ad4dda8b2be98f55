import { type Logger, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Log } from '#kernel/log.ts';
import { limits } from './limits.ts';

export interface Clients {
  /** For what a person waits for: views, and replies to them. */
  readonly interactive: WebClient;
  /** For what can wait: looking up what was sent. */
  readonly bulk: WebClient;
}

/**
 * Two clients, since one refused call can hold up all others of its client. Neither repeats a call by itself: a post
 * whose answer was lost is looked for before it is sent again. Throws for an address that is not HTTPS, unless it is
 * on this machine.
 */
export function createClients(token: string, apiUrl: string, log: Log): Clients {
  const { protocol, hostname } = new URL(apiUrl);
  if (protocol !== 'https:' && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new Error('SLACK_API_URL must start with https://, except for this machine itself');
  }
  const client = (timeout: number, maxRequestConcurrency: number) =>
    new WebClient(token, {
      slackApiUrl: apiUrl,
      logger: quietLogger(log),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      timeout,
      maxRequestConcurrency,
    });
  return {
    interactive: client(limits.interactiveCallMs, limits.interactiveCalls),
    bulk: client(limits.bulkCallMs, limits.bulkCalls),
  };
}

/** The SDK writes message text into its log lines; of them only a bare code gets through, at any level. */
export function quietLogger(log: Log): Logger {
  const code = (said: readonly unknown[]) => said.find((one) => typeof one === 'string' && /^[a-z_]{1,60}$/.test(one));
  return {
    debug: () => {},
    info: () => {},
    warn: (...said) => log.warn('slack.sdk', { code: code(said) as string | undefined }),
    error: (...said) => log.error('slack.sdk', { code: code(said) as string | undefined }),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
