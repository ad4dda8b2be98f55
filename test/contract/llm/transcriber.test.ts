import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secret } from '#config/secret.ts';
import { systemClock } from '#kernel/clock.ts';
import { createLog } from '#kernel/log.ts';
import { createTranscriber } from '#llm/transcriber.ts';
import type { ModelMode } from '#playground/model-modes.ts';
import { type ModelServer, startModelServer } from '#playground/model-server.ts';
import { clipSaying } from '#playground/spoken-clip.ts';
import { type Ledger, ledger, who } from './desk.ts';

const clip = clipSaying('C-1042 home visit today at [nine] with mom');

const options = (usage = ledger()) => ({
  usage,
  dailyTokens: { person: 1_000, organization: 10_000 },
  clock: systemClock,
  log: createLog('silent', () => undefined),
});

describe('A transcription service', () => {
  let ears: ModelServer;
  const stopping = new AbortController();
  beforeEach(async () => {
    ears = await startModelServer();
  });
  afterEach(() => ears.stop());
  const through = (
    change: {
      url?: string;
      model?: string;
      apiKey?: string;
      signal?: AbortSignal;
      answerMs?: number;
      usage?: Ledger;
    } = {},
  ) => {
    const { url, model, apiKey } = { url: ears.url, model: 'ears-play', apiKey: ears.apiKey, ...change };
    const address = { url, model, apiKey: secret(apiKey), azure: null, privacy: 'cloud' } as const;
    return createTranscriber(address, options(change.usage), change.signal ?? stopping.signal, {
      answerMs: change.answerMs ?? 2_000,
      retryMs: 2_000,
    });
  };

  it('is asked at any base URL, and what it is unsure of is marked', async () => {
    expect(await through().transcribe(clip, who)).toEqual({
      kind: 'words',
      text: 'C-1042 home visit today at nine with mom',
      doubtful: [{ start: 27, end: 31 }],
    });
    expect(ears.requests.map(({ path }) => path)).toEqual(['/v1/audio/transcriptions']);
    expect(`${ears.requests[0]?.body}`).toContain('filename="clip.wav"');
  });

  it.each<[ModelMode, string]>([
    [{ kind: 'filtered_question' }, 'filtered'],
    [{ kind: 'unauthorized' }, 'unauthorized'],
  ])('that answers so (%j) is asked once, and its answer is a code', async (mode, why) => {
    ears.play(mode, 1);
    expect(await through().transcribe(clip, who)).toEqual({ kind: 'failed', why });
    expect(await through().transcribe(clip, who)).toMatchObject({ kind: 'words' });
  });

  it('that does not know the model is asked once', async () => {
    expect(await through({ model: 'ears-none' }).transcribe(clip, who)).toEqual({ kind: 'failed', why: 'rejected' });
    expect(ears.requests).toHaveLength(1);
  });

  it.each<ModelMode>([{ kind: 'reset' }, { kind: 'down' }, { kind: 'rate_limited' }])(
    'that fails once (%j) is asked again, and each request leaves a row without a word',
    async (mode) => {
      ears.play(mode, 1);
      const usage = ledger();
      expect(await through({ usage }).transcribe(clip, who)).toMatchObject({ kind: 'words' });
      expect(usage.rows).toMatchObject([
        { outcome: expect.stringMatching(/^(un|rate)/) },
        { ...who, outcome: 'answered' },
      ]);
      expect(JSON.stringify(usage.rows)).not.toContain('home visit');
    },
  );

  it('that is not there cannot be reached', async () => {
    const { url } = ears;
    await ears.stop();
    expect(await through({ url, answerMs: 300 }).transcribe(clip, who)).toEqual({
      kind: 'failed',
      why: 'unreachable',
    });
    ears = await startModelServer();
  });

  it('that does not answer in time is given up', async () => {
    ears.hold();
    expect(await through({ answerMs: 20 }).transcribe(clip, who)).toEqual({ kind: 'failed', why: 'timeout' });
  });

  it('that refuses the key is no service', async () => {
    expect(await through({ apiKey: 'other' }).transcribe(clip, who)).toEqual({ kind: 'failed', why: 'unauthorized' });
  });

  it('F1: is not waited for when the process stops: the clip is another one’s to take up', async () => {
    ears.hold();
    const stop = new AbortController();
    const listening = through({ signal: stop.signal }).transcribe(clip, who);
    stop.abort();
    await expect(listening).rejects.toMatchObject({ kind: 'unreachable' });
  });
});

describe('What is sent and taken', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });
  /** A service of the test's own, and what it was sent. */
  async function service(answer: (response: ServerResponse, request: IncomingMessage) => void) {
    const sent: { form: FormData; headers: IncomingMessage['headers'] }[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const headers = { 'content-type': request.headers['content-type'] ?? '' };
      const form = await new Response(Buffer.concat(chunks), { headers }).formData();
      sent.push({ form, headers: request.headers });
      answer(response, request);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => {
      server.close();
      server.closeAllConnections();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const ask = (model = 'whisper-1') =>
      createTranscriber(
        { url, model, apiKey: secret('k'), azure: null, privacy: 'cloud' },
        options(),
        new AbortController().signal,
        { answerMs: 300, retryMs: 300 },
      ).transcribe(clip, who);
    return { sent, ask, url };
  }
  const json = (body: unknown) => (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  it.each([
    ['whisper-1', 'verbose_json', []],
    ['Systran/faster-whisper-large-v3', 'verbose_json', []],
    ['gpt-4o-transcribe', 'json', ['logprobs']],
    ['gpt-4o-mini-transcribe-2025-12-15', 'json', ['logprobs']],
    ['gpt-4o-transcribe-diarize', 'json', []],
    ['gpt-transcribe', 'json', []],
  ])('%s is asked for what it can give, and told neither language nor names', async (model, format, include) => {
    const { sent, ask } = await service(json({ text: 'Home visit' }));
    expect(await ask(model)).toMatchObject({ kind: 'words', text: 'Home visit' });
    const [{ form, headers } = { form: new FormData(), headers: {} }] = sent;
    expect([form.get('model'), form.get('response_format'), form.getAll('include[]')]).toEqual([
      model,
      format,
      include,
    ]);
    expect([...form.keys()].filter((key) => !['file', 'model', 'response_format', 'include[]'].includes(key))).toEqual(
      [],
    );
    expect(headers.authorization).toBe('Bearer k');
    expect(headers['openai-organization'] ?? headers['openai-project']).toBeUndefined();
  });

  it.each<[string, string, (response: ServerResponse) => void]>([
    [
      'a page',
      'bad_gateway',
      (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
    ],
    [
      'half of it',
      'malformed',
      (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"te'),
    ],
    ['something else', 'malformed', json({ words: 'Home visit' })],
  ])('%s in place of an answer is none', async (_what, why, answer) => {
    const { ask } = await service(answer);
    expect(await ask()).toEqual({ kind: 'failed', why });
  });

  it('C6: the clip is not sent on to another address', async () => {
    const elsewhere = await service(json({ text: 'Home visit' }));
    const { ask } = await service((response) => void response.writeHead(307, { location: elsewhere.url }).end());
    expect(await ask()).toEqual({ kind: 'failed', why: 'unreachable' });
    expect(elsewhere.sent).toEqual([]);
  });
});
