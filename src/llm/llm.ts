import type { z } from 'zod';
import type { ModelUsage, Spender } from '#casework/ports-model.ts';
import type { LlmConfig } from '#config/llm.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { type Calls, createCalls, type Reply, type Timings } from './call.ts';
import { question } from './model.ts';
import { loadPrompts, type Prompt } from './prompts.ts';

export interface Llm {
  /** Fills a prompt and asks the models in their order. Throws when the prompt or a value is missing, or the budget cannot be read. */
  ask<Value>(ask: Ask<Value>): Promise<Reply<Value>>;
  /** For requests that are no question to a chat model. */
  readonly calls: Calls;
  readonly prompt: (name: string) => Prompt;
}

export interface Ask<Value> {
  readonly who: Spender;
  /** Name of the prompt; its newest version is used. */
  readonly prompt: string;
  readonly values: Readonly<Record<string, string>>;
  /** Objects must be strict, and every key be there: nullable, never optional. */
  readonly schema: z.ZodType<Value>;
  /** Asked of every request body, as the bytes go out; false stops the call. */
  readonly mayLeave: (body: string) => boolean;
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

export interface LlmOptions {
  readonly config: LlmConfig;
  readonly usage: ModelUsage;
  readonly clock: Clock;
  readonly log: Log;
  readonly prompts?: URL;
  readonly timings?: Timings;
}

/** The language models of the settings. Throws when a prompt was edited after its release. */
export async function openLlm({ config, usage, clock, log, prompts: folder, timings }: LlmOptions): Promise<Llm> {
  const prompts = await loadPrompts(folder);
  const calls = createCalls({ usage, dailyTokens: config.dailyTokens, clock, log, ...(timings ? { timings } : {}) });
  return {
    calls,
    prompt: prompts.named,
    async ask({ who, prompt: name, values, schema, mayLeave, deadlineMs, signal }) {
      const prompt = prompts.named(name);
      const messages = await prompt.fill(values);
      const [first, ...others] = config.models;
      const to = (address: typeof first) => question(address, { name, messages, schema, mayLeave });
      const { version, sha256 } = prompt;
      return calls.make({ who, prompt: { name, version, sha256 }, deadlineMs, signal }, [to(first), ...others.map(to)]);
    },
  };
}
