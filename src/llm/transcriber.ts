import type OpenAI from 'openai';
import { z } from 'zod';
import type { Heard, Transcriber } from '#casework/ports-model.ts';
import type { ModelAddress } from '#config/llm.ts';
import { clipEnding } from '#domain/clip.ts';
import { unreachable } from '#kernel/problem.ts';
import { type CallsOptions, createCalls } from './call.ts';
import { CallFailed } from './failure.ts';
import { openAiClient } from './model.ts';
import { readTranscript } from './transcript.ts';

/** What a service counted; most count minutes, not tokens. */
const counted = z.object({
  usage: z
    .object({ input_tokens: z.int().catch(0), output_tokens: z.int().catch(0) })
    .catch({ input_tokens: 0, output_tokens: 0 }),
});

/** How long a worker is left with “Listening…”. */
export interface Patience {
  /** For one answer. */
  readonly answerMs: number;
  /** For a service that fails or is not there: no other try is begun after that. */
  readonly retryMs: number;
}

/** A clip of a quarter of an hour can take a service of one's own a minute; that nobody is there is told in ten seconds. */
export const usualPatience: Patience = { answerMs: 60_000, retryMs: 8_000 };

/**
 * Writes clips down through any service that speaks OpenAI's transcription API. No language is named, because a service
 * that is told the wrong one translates, and no names from the caseload are given away for better spelling.
 */
export function createTranscriber(
  address: ModelAddress,
  options: Omit<CallsOptions, 'timings'>,
  stopping: AbortSignal,
  { answerMs, retryMs } = usualPatience,
): Transcriber {
  const calls = createCalls({ ...options, timings: { requestMs: answerMs, backoffMs: 250, retryMs } });
  const { model } = address;

  return {
    on: true,
    async transcribe({ bytes, mime }, who) {
      const file = new File([Uint8Array.from(bytes)], `clip.${clipEnding(mime) ?? 'm4a'}`, { type: mime });
      const send = async (signal: AbortSignal) => {
        const timing = { signal, timeout: answerMs };
        const answer: unknown = await openAiClient(address).audio.transcriptions.create(
          { file, model, ...formOf(model) },
          timing,
        );
        const heard: Heard | null = readTranscript(answer);
        if (!heard) throw new CallFailed('malformed');
        const { usage } = counted.parse(answer);
        return { value: heard, inputTokens: usage.input_tokens, outputTokens: usage.output_tokens };
      };
      const asking = { who, prompt: null, deadlineMs: answerMs, signal: stopping };
      const reply = await calls.make(asking, [{ address, characters: 0, send }]);
      if (stopping.aborted) throw unreachable();
      return reply.ok ? reply.value : { kind: 'failed', why: reply.failure };
    },
  };
}

/** OpenAI's newer models give the odds of each token, and know no segments; whisper and its kin give segments. */
function formOf(
  model: string,
): Pick<OpenAI.Audio.TranscriptionCreateParamsNonStreaming, 'response_format' | 'include'> {
  if (/^gpt-4o(-mini)?-transcribe(?!-diarize)/.test(model)) return { response_format: 'json', include: ['logprobs'] };
  return { response_format: model.startsWith('gpt-') ? 'json' : 'verbose_json' };
}
