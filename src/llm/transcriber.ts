import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import type { Heard, Transcriber } from '#casework/ports.ts';
import type { Secret } from '#config/secret.ts';
import { type Clip, clipEnding } from '#domain/clip.ts';
import { unreachable } from '#kernel/problem.ts';
import { readTranscript } from './transcript.ts';

/** Where a transcription service is, and what it is asked with. */
export interface TranscriberSettings {
  readonly model: string;
  /** The base URL of an OpenAI-compatible API. */
  readonly url: string;
  readonly apiKey: Secret;
}

/**
 * Writes clips down through any service that speaks OpenAI's transcription API. One try
 * with a deadline: a person can press “try again”. No language is named, because a service that is told the wrong one
 * translates, and no names from the caseload are given away for better spelling.
 */
export function createTranscriber(
  { model, url, apiKey }: TranscriberSettings,
  stopping: AbortSignal,
  // A clip of a quarter of an hour can take a service of one's own this long.
  patienceMs = 60_000,
): Transcriber {
  const client = new OpenAI({
    apiKey: apiKey.reveal(),
    baseURL: url,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: patienceMs,
    logLevel: 'off',
    // A clip goes to the address that was configured and to no other.
    fetchOptions: { redirect: 'error' },
  });

  async function transcribe({ bytes, mime }: Clip): Promise<Heard> {
    const deadline = AbortSignal.timeout(patienceMs);
    const file = new File([Uint8Array.from(bytes)], `clip.${clipEnding(mime) ?? 'm4a'}`, { type: mime });
    try {
      const answer: unknown = await client.audio.transcriptions.create(
        { file, model, ...formOf(model) },
        { signal: AbortSignal.any([deadline, stopping]) },
      );
      return readTranscript(answer) ?? { kind: 'failed', why: 'unreadable' };
    } catch (error) {
      if (stopping.aborted) throw unreachable({}, { cause: error });
      return { kind: 'failed', why: deadline.aborted ? 'timeout' : codeOf(error) };
    }
  }

  return { on: true, transcribe };
}

/** OpenAI's newer models give the odds of each token, and know no segments; whisper and its kin give segments. */
function formOf(
  model: string,
): Pick<OpenAI.Audio.TranscriptionCreateParamsNonStreaming, 'response_format' | 'include'> {
  if (/^gpt-4o(-mini)?-transcribe(?!-diarize)/.test(model)) return { response_format: 'json', include: ['logprobs'] };
  return { response_format: model.startsWith('gpt-') ? 'json' : 'verbose_json' };
}

/** A code for the log, never a message: it may quote what was sent. */
function codeOf(error: unknown): string {
  if (error instanceof APIUserAbortError) return 'aborted';
  if (error instanceof APIConnectionError) return 'no_answer';
  if (error instanceof APIError && error.status) return `http_${error.status}`;
  return error instanceof SyntaxError ? 'unreadable' : 'unknown';
}
