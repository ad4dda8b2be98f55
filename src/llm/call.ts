import { RunnableLambda } from '@langchain/core/runnables';
import type { ModelOutcome, ModelUsage, PromptVersion, Spender } from '#casework/ports-model.ts';
import { forgetLibrarySettings } from '#config/config.ts';
import type { DailyTokens, ModelAddress } from '#config/llm.ts';
import { type Clock, dateOf } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { createBreaker } from './breaker.ts';
import { createBudget } from './budget.ts';
import { withinDeadline } from './deadline.ts';
import { CallFailed, type Failure, failureOf, isFinal, isOutage, needsOperator, type Tokens } from './failure.ts';

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value; readonly model: string }
  | { readonly ok: false; readonly failure: Failure };

export interface Asking {
  readonly who: Spender;
  readonly prompt: PromptVersion | null;
  /** In this time there is a reply. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** One request to one model, and how to send it. */
export interface Request<Value> {
  readonly address: ModelAddress;
  /** Characters of the question: what counts when the server counts no tokens. */
  readonly characters: number;
  send(signal: AbortSignal): Promise<Tokens & { readonly value: Value }>;
}

export interface Calls {
  /**
   * Sends the first request; the next ones where the one before cannot answer; and again, as long as that may help and the
   * deadline allows. Each request sent leaves a row. Throws nothing but what reading the budget throws.
   */
  make<Value>(asking: Asking, requests: readonly [Request<Value>, ...Request<Value>[]]): Promise<Reply<Value>>;
}

export interface CallsOptions {
  readonly usage: ModelUsage;
  readonly dailyTokens: DailyTokens;
  readonly clock: Clock;
  readonly log: Log;
  readonly timings?: Timings;
}

export interface Timings {
  /** No single request takes longer: there is time left for another one. */
  readonly requestMs: number;
  /** Before the second try; doubles from there. */
  readonly backoffMs: number;
  /** After so long no try is begun any more; without it, the deadline alone ends them. */
  readonly retryMs?: number;
}

const usual: Timings = { requestMs: 5_000, backoffMs: 250 };

/** The one way to a model, for both libraries: budget, breaker, deadline, retries, fallback and a row for each request. */
export function createCalls({ usage, dailyTokens, clock, log, timings = usual }: CallsOptions): Calls {
  forgetLibrarySettings();
  const breaker = createBreaker(clock);
  const budget = createBudget(usage, dailyTokens, clock);

  /** One request: thrown is a failure that another model, or another try, may mend; any other is the reply. */
  async function once<Value>(asking: Asking, request: Request<Value>, whole: AbortSignal): Promise<Reply<Value>> {
    const { address, characters } = request;
    whole.throwIfAborted();
    const keep = rowOf(asking, address);
    if (!breaker.lets(address.url)) {
      await keep('resting', nothing);
      throw new CallFailed('resting');
    }
    const signal = AbortSignal.any([whole, AbortSignal.timeout(timings.requestMs)]);
    try {
      const { value, ...tokens } = await request.send(signal);
      breaker.note(address.url, false);
      await keep('answered', tokens);
      return { ok: true, value, model: address.model };
    } catch (error) {
      const failed = why(asking, error);
      if (failed.failure !== 'aborted') breaker.note(address.url, isOutage(failed.failure));
      await keep(failed.failure, failed.tokens ?? guess(characters));
      log[needsOperator(failed.failure) ? 'error' : 'warn']('model.failed', {
        code: failed.failure,
        where: address.model,
      });
      if (isFinal(failed.failure)) return { ok: false, failure: failed.failure };
      throw failed;
    }
  }

  const why = ({ signal }: Asking, error: unknown): CallFailed =>
    signal?.aborted ? new CallFailed('aborted') : failureOf(error, dateOf(clock.now()));

  /** Begins a row now; what it returns ends it. A row that cannot be written costs nobody the answer. */
  function rowOf({ who: { organizationId, workerId }, prompt }: Asking, { model }: ModelAddress) {
    const [at, started] = [dateOf(clock.now()), performance.now()];
    return (outcome: ModelOutcome, tokens: Tokens) => {
      const durationMs = Math.round(performance.now() - started);
      const row = { at, organizationId, workerId, prompt, model, ...tokens, outcome, durationMs };
      return usage.record(row).catch(() => log.error('model.unrecorded', { code: outcome }));
    };
  }

  return {
    async make(asking, [first, ...others]) {
      const giveBack = await budget.reserve(asking.who, guess(first.characters).inputTokens);
      if (!giveBack) {
        await rowOf(asking, first.address)('over_budget', nothing);
        log.warn('model.over_budget');
        return { ok: false, failure: 'over_budget' };
      }
      const { deadlineMs, signal } = asking;
      const { backoffMs, retryMs } = timings;
      try {
        return await withinDeadline({ deadlineMs, retryMs, backoffMs, signal }, (whole) => {
          const link = (request: typeof first) => RunnableLambda.from(() => once(asking, request, whole));
          return link(first).withFallbacks(others.map(link)).invoke(null);
        });
      } catch (error) {
        return { ok: false, failure: why(asking, error).failure };
      } finally {
        giveBack();
      }
    },
  };
}

const nothing: Tokens = { inputTokens: 0, outputTokens: 0 };

/** What a request may have cost where nobody says: it was read, at about four characters a token. */
const guess = (characters: number): Tokens => ({ inputTokens: Math.ceil(characters / 4), outputTokens: 0 });
