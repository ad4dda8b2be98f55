import type { Clock } from '#kernel/clock.ts';
import type { CallLog } from './call-log.ts';
import type { ConnectorCall } from './connector.ts';
import { tryParse } from './json.ts';
import type { ModelServer } from './model-server.ts';
import type { SlackCall } from './slack-api.ts';

/** One exchange over HTTP, for the inspector. */
export interface Exchange {
  readonly id: number;
  readonly at: string;
  readonly platform: 'slack' | 'teams' | 'model';
  /** `in`: posted to the bot. `out`: called by the bot. */
  readonly direction: 'in' | 'out';
  readonly title: string;
  readonly request: unknown;
  readonly status: number;
  readonly answer: unknown;
  readonly ms: number | null;
}

const kept = 60;

/** The last exchanges in both directions, newest first. */
export function createTraffic(
  clock: Clock,
  slack: CallLog<SlackCall>,
  teams: CallLog<ConnectorCall>,
  model: ModelServer,
) {
  let lastId = 0;
  const exchanges: Exchange[] = [];
  const add = (exchange: Omit<Exchange, 'id' | 'at'>) => {
    lastId += 1;
    exchanges.unshift({ id: lastId, at: clock.now().toString(), ...exchange });
    exchanges.length = Math.min(exchanges.length, kept);
  };
  slack.listen(({ method, asked, answered, status }) =>
    add({ platform: 'slack', direction: 'out', title: method, request: asked, answer: answered, status, ms: null }),
  );
  teams.listen(({ method, asked, answered, status }) =>
    add({ platform: 'teams', direction: 'out', title: method, request: asked, answer: answered, status, ms: null }),
  );
  model.listen(({ path, body }, { status, body: answer }) =>
    add({
      platform: 'model',
      direction: 'out',
      title: path,
      request: tryParse(body.toString('utf8')),
      answer: tryParse(answer),
      status,
      ms: null,
    }),
  );
  return {
    add,
    newest: (): readonly Exchange[] => exchanges,
  };
}
export type Traffic = ReturnType<typeof createTraffic>;
