import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { ModelCall, ModelUsage } from '#casework/ports-model.ts';
import type { LlmConfig, ModelAddress } from '#config/llm.ts';
import { secret } from '#config/secret.ts';
import { systemClock } from '#kernel/clock.ts';
import { createLog } from '#kernel/log.ts';
import type { Timings } from '#llm/call.ts';
import { openLlm } from '#llm/llm.ts';
import { type ModelServer, startModelServer } from '#playground/model-server.ts';

export const prompts = new URL('./prompts/', import.meta.url);
export const who = { organizationId: 'org-1', workerId: 'worker-1' };
/** Words no log, row or error may hold. */
export const note = 'Saw Wilhelmina {at home}, fridge full.';

export const schema = z.strictObject({
  kind: z.enum(['visit', 'call']),
  minutes: z.number().nullable(),
  people: z.array(z.strictObject({ role: z.enum(['mother', 'father']), quote: z.string() })),
});
export const visit = { kind: 'visit', minutes: 30, people: [{ role: 'mother', quote: 'w/ mom' }] };

/** A server of our own that is gone after the test, with a model that reads every note as a visit. */
export async function modelServer(): Promise<ModelServer> {
  const server = await startModelServer();
  onTestFinished(() => server.stop());
  server.say(() => visit);
  return server;
}

export const addressOf = (server: ModelServer, also: Partial<ModelAddress> = {}): ModelAddress => ({
  model: 'gpt-play',
  url: server.url,
  apiKey: secret(server.apiKey),
  azure: null,
  privacy: 'cloud',
  ...also,
});

/** Short enough that a test of patience is over soon, long enough for a machine that is busy. */
export const quick: Timings = { requestMs: 1_500, backoffMs: 10 };

/** No second try: its pause would outlast any deadline. */
export const once: Timings = { requestMs: 5_000, backoffMs: 60_000 };

export interface Ledger extends ModelUsage {
  readonly rows: ModelCall[];
  spentSoFar: { person: number; organization: number };
}

export function ledger(): Ledger {
  const rows: ModelCall[] = [];
  const book: Ledger = {
    rows,
    spentSoFar: { person: 0, organization: 0 },
    spent: async () => book.spentSoFar,
    async record(row) {
      rows.push(row);
    },
  };
  return book;
}

/** The models at these addresses, with the rows they leave and the lines they log. */
export async function openDesk(models: LlmConfig['models'], timings: Timings = quick) {
  const usage = ledger();
  const lines: string[] = [];
  const llm = await openLlm({
    config: { models, transcriber: null, dailyTokens: { person: 1_000, organization: 10_000 } },
    usage,
    clock: systemClock,
    log: createLog('trace', (line) => lines.push(line)),
    prompts,
    timings,
  });
  const mayLeave = () => true;
  const ask = (also: { deadlineMs?: number; signal?: AbortSignal; mayLeave?: (body: string) => boolean } = {}) =>
    llm.ask({
      who,
      prompt: 'reader',
      values: { note, today: '2026-03-11' },
      schema,
      mayLeave,
      deadlineMs: 5_000,
      ...also,
    });
  return { llm, ask, usage, lines, outcomes: () => usage.rows.map(({ outcome }) => outcome) };
}

/** A desk with one server and its model. */
export async function oneModel(also: Partial<ModelAddress> = {}, timings?: Timings) {
  const server = await modelServer();
  return { server, ...(await openDesk([addressOf(server, also)], timings)) };
}
