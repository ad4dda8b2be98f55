import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createFaults, type Faults } from './faults.ts';
import { listenOnLoopback, readBytes, sendJson } from './loopback.ts';
import { wordsIn } from './spoken-clip.ts';

/** A transcription service of our own on this machine. */
export interface Ears {
  readonly url: string;
  readonly model: string;
  readonly apiKey: string;
  readonly faults: Faults;
  /** The names of the files it was sent. */
  readonly heard: readonly string[];
  /** Answers nothing until the returned function is called. */
  hold(): () => void;
  stop(): Promise<void>;
}

/** What it hears in a recording whose words nobody wrote into it. */
const anyRecording = 'C-1042 home visit today 9am with mom, [fridge full], will call the clinic Friday';

/** Answers as OpenAI's transcription API does, with segments; those in [brackets] it is not sure of. */
export async function startEars(): Promise<Ears> {
  const apiKey = `sk-ears-${randomBytes(12).toString('hex')}`;
  const model = 'whisper-playground';
  const faults = createFaults();
  const heard: string[] = [];
  let free = Promise.resolve();

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBytes(request);
    const fault = faults.take('transcribe');
    await free;
    if (fault?.kind === 'reset') return void request.socket.destroy();
    if (fault?.kind === 'status') return refuse(response, fault.status, 'server_error');
    if (request.url !== '/v1/audio/transcriptions') return refuse(response, 404, 'not_found');
    if (request.headers.authorization !== `Bearer ${apiKey}`) return refuse(response, 401, 'invalid_api_key');
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const form = await new Response(Uint8Array.from(body), { headers }).formData().catch(() => null);
    const file = form?.get('file');
    if (!(file instanceof File) || form?.get('model') !== model) return refuse(response, 400, 'invalid_request');
    heard.push(file.name);
    const words = wordsIn(Buffer.from(await file.arrayBuffer())) ?? anyRecording;
    sendJson(response, 200, { task: 'transcribe', text: words.replaceAll(/[[\]]/g, ''), segments: segmentsOf(words) });
  };

  const hold = () => {
    const held = Promise.withResolvers<void>();
    free = held.promise;
    return held.resolve;
  };

  const server = await listenOnLoopback(answer);
  return { url: `${server.origin}/v1`, model, apiKey, faults, heard, hold, stop: server.stop };
}

const segmentsOf = (words: string) =>
  words
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece.trim() !== '')
    .map((piece, id) => {
      const unsure = piece.startsWith('[');
      const text = unsure ? piece.slice(1, -1) : piece;
      return {
        id,
        text: ` ${text.trim()}`,
        avg_logprob: unsure ? -1.2 : -0.1,
        no_speech_prob: 0.01,
        compression_ratio: 1,
      };
    });

const refuse = (response: ServerResponse, status: number, code: string) =>
  sendJson(response, status, { error: { code, message: code, type: code } });
