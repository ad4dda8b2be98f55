import OpenAI, { toFile } from 'openai';
import { describe, expect, it } from 'vitest';
import type { ModelAddress } from '#config/llm.ts';
import type { Request } from '#llm/call.ts';
import { openAiClient } from '#llm/model.ts';
import { clipSaying } from '#playground/spoken-clip.ts';
import { addressOf, modelServer, openDesk, who } from './desk.ts';

/** A clip sent by the plain client, on the same loop as the questions. */
const clip = (address: ModelAddress): Request<string> => ({
  address,
  characters: 0,
  async send(signal) {
    const file = await toFile(clipSaying('home visit today at two').bytes, 'clip.wav');
    const heard = await openAiClient(address).audio.transcriptions.create({ file, model: address.model }, { signal });
    return { value: heard.text, inputTokens: 7, outputTokens: 5 };
  },
});

async function ears(also: Partial<ModelAddress> = {}) {
  const server = await modelServer();
  const address = addressOf(server, { model: 'ears-play', ...also });
  const desk = await openDesk([address]);
  const hear = (deadlineMs = 5_000) => desk.llm.calls.make({ who, prompt: null, deadlineMs }, [clip(address)]);
  return { server, address, hear, ...desk };
}

describe('The plain client', () => {
  it('takes the same loop: one request, one row', async () => {
    const { hear, server, usage } = await ears();
    expect(await hear()).toEqual({ ok: true, value: 'home visit today at two', model: 'ears-play' });
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/audio/transcriptions']);
    expect(usage.rows).toMatchObject([{ prompt: null, inputTokens: 7, outputTokens: 5, outcome: 'answered' }]);
  });

  it.each([
    ['down', 'unavailable', 'again'],
    ['reset', 'unreachable', 'again'],
    ['cut', 'unreachable', 'again'],
    ['hang', 'timeout', 'again'],
    ['rate_limited', 'rate_limited', 'again'],
    ['html', 'bad_gateway', 'once'],
    ['unauthorized', 'unauthorized', 'once'],
    ['no_quota', 'quota_exhausted', 'once'],
    ['filtered_question', 'filtered', 'once'],
  ] as const)('fails in the same words: %s is %s, and is asked for %s', async (kind, failure, times) => {
    const { hear, server, outcomes } = await ears();
    server.play({ kind }, 1);
    expect(await hear()).toMatchObject({ ok: times === 'again' });
    expect(outcomes()).toEqual(times === 'again' ? [failure, 'answered'] : [failure]);
  });

  it('never waits longer than the deadline', async () => {
    const { hear, server } = await ears();
    server.play({ kind: 'rate_limited', retryAfterSeconds: 120 });
    expect(await hear()).toEqual({ ok: false, failure: 'rate_limited' });
    expect(server.requests).toHaveLength(1);
  });

  it('goes to a deployment at Azure', async () => {
    const server = await modelServer();
    const azure = { deployment: 'ears-play', apiVersion: '2024-10-21' };
    const address = addressOf(server, { url: server.origin, model: 'ears-play', azure });
    const { llm } = await openDesk([address]);
    expect(await llm.calls.make({ who, prompt: null, deadlineMs: 5_000 }, [clip(address)])).toMatchObject({ ok: true });
    expect(server.requests[0]).toMatchObject({
      path: '/openai/deployments/ears-play/audio/transcriptions',
      query: { 'api-version': '2024-10-21' },
    });
    expect(server.requests[0]?.headers['api-key']).toBe(server.apiKey);
  });

  it('tells whether an address is alive, and has no account but that of the key', async () => {
    const { address, server } = await ears();
    const client = openAiClient(address);
    expect((await client.models.list()).data.map(({ id }) => id)).toContain('ears-play');
    expect(client).toMatchObject({ maxRetries: 0, logLevel: 'off', organization: null, project: null });
    expect(server.requests[0]?.headers).not.toHaveProperty('openai-organization');
    expect(client).toBeInstanceOf(OpenAI);
  });
});
