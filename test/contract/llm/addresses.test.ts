import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addressOf, modelServer, once as noRetry, oneModel, openDesk } from './desk.ts';

const azure = { deployment: 'gpt-play', apiVersion: '2024-10-21' };

describe('Azure OpenAI', () => {
  it('is asked at its deployment, with its version and the key in a header of its own', async () => {
    const server = await modelServer();
    const { ask } = await openDesk([addressOf(server, { url: server.origin, model: 'gpt-4o', azure })]);
    expect(await ask()).toMatchObject({ ok: true, model: 'gpt-4o' });
    const [request] = server.requests;
    expect(request?.path).toBe('/openai/deployments/gpt-play/chat/completions');
    expect(request?.query).toEqual({ 'api-version': '2024-10-21' });
    expect(request?.headers['api-key']).toBe(server.apiKey);
    expect(JSON.parse(`${request?.body}`)).toMatchObject({ store: false, response_format: { type: 'json_schema' } });
  });

  it('says that there is no such deployment', async () => {
    const server = await modelServer();
    const address = addressOf(server, { url: server.origin, azure: { ...azure, deployment: 'gone' } });
    expect(await (await openDesk([address])).ask()).toEqual({ ok: false, failure: 'rejected' });
  });

  it('filters with a 400, which is not asked again', async () => {
    const server = await modelServer();
    server.play({ kind: 'filtered_question' });
    const { ask } = await openDesk([addressOf(server, { url: server.origin, azure })]);
    expect(await ask()).toEqual({ ok: false, failure: 'filtered' });
    expect(server.requests).toHaveLength(1);
  });

  it('in its new form is a base URL like any other', async () => {
    const server = await modelServer();
    const { ask } = await openDesk([addressOf(server, { url: `${server.origin}/openai/v1` })]);
    expect(await ask()).toMatchObject({ ok: true });
    expect(server.requests[0]?.path).toBe('/openai/v1/chat/completions');
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${server.apiKey}`);
  });
});

describe('A base URL', () => {
  it('that nobody answers at is unreachable', async () => {
    const { ask } = await oneModel({ url: 'http://127.0.0.1:9/v1' }, noRetry);
    expect(await ask()).toEqual({ ok: false, failure: 'unreachable' });
  });

  it('C6: that sends elsewhere is not followed: no word and no key leaves', async () => {
    const elsewhere = await modelServer();
    const gate = createServer((_request, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/chat/completions` }).end();
    });
    gate.listen(0, '127.0.0.1');
    await once(gate, 'listening');
    onTestFinished(() => void gate.close());
    const { port } = gate.address() as AddressInfo;
    const { ask } = await openDesk([addressOf(elsewhere, { url: `http://127.0.0.1:${port}/v1` })], noRetry);
    expect(await ask()).toEqual({ ok: false, failure: 'unreachable' });
    expect(elsewhere.requests).toEqual([]);
  });
});

/** Asks once in a process of its own whose environment wants tracing, a gateway and a log; how many requests went where. */
async function askTraced(script: string) {
  const [server, spy] = [await modelServer(), await modelServer()];
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: {
      ...process.env,
      MODEL_URL: server.url,
      MODEL_KEY: server.apiKey,
      LANGSMITH_TRACING: 'true',
      LANGCHAIN_TRACING_V2: 'true',
      LANGSMITH_API_KEY: 'ls-key',
      LANGSMITH_ENDPOINT: spy.origin,
      LANGSMITH_GATEWAY: spy.origin,
      LANGCHAIN_CALLBACKS_BACKGROUND: 'false',
      LANGCHAIN_VERBOSE: 'true',
      OPENAI_LOG: 'debug',
      OPENAI_BASE_URL: spy.url,
      OPENAI_ORG_ID: 'org-of-somebody',
      OPENAI_CUSTOM_HEADERS: 'x-spy: yes',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  await once(child, 'exit');
  return { server, spy, printed };
}

const asked = (make: string) => `
  ${make}
  const { awaitAllCallbacks } = await import('@langchain/core/callbacks/promises');
  await awaitAllCallbacks();
  console.log('asked');`;

describe('Whatever the environment says', () => {
  it('nothing is traced, printed, rerouted or added to a request', async () => {
    const { server, spy, printed } = await askTraced(
      asked(`
        const { question } = await import('./src/llm/model.ts');
        const { HumanMessage } = await import('@langchain/core/messages');
        const { z } = await import('zod');
        const { MODEL_URL: url, MODEL_KEY: key } = process.env;
        const address = { model: 'gpt-play', url, apiKey: { reveal: () => key }, azure: null, privacy: 'cloud' };
        const messages = [new HumanMessage('Saw Wilhelmina at home.')];
        await question(address, { name: 'x', messages, schema: z.strictObject({}), mayLeave: () => true }).send(AbortSignal.timeout(9_000)).catch(() => 0);`),
    );
    expect(printed).toBe('asked\n');
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers).not.toMatchObject({ 'x-spy': 'yes' });
    expect(server.requests[0]?.headers['openai-organization']).toBeUndefined();
    expect(spy.requests).toEqual([]);
  });

  it('nothing is traced of what is no question either', async () => {
    const { spy, printed } = await askTraced(
      asked(`
        const { createCalls } = await import('./src/llm/call.ts');
        const { systemClock } = await import('./src/kernel/clock.ts');
        const usage = { spent: async () => ({ person: 0, organization: 0 }), record: async () => undefined };
        const calls = createCalls({ usage, dailyTokens: { person: 9, organization: 9 }, clock: systemClock, log: console });
        const send = async () => ({ value: 'Saw Wilhelmina at home.', inputTokens: 1, outputTokens: 1 });
        const request = { address: { model: 'ears', url: process.env.MODEL_URL }, characters: 0, send };
        await calls.make({ who: {}, prompt: null, deadlineMs: 9_000 }, [request]);`),
    );
    expect(printed).toBe('asked\n');
    expect(spy.requests).toEqual([]);
  });

  it('the library alone would trace and print, so that the test above can fail', async () => {
    const { spy, printed } = await askTraced(
      asked(`
        const { ChatOpenAICompletions } = await import('@langchain/openai');
        const { MODEL_URL: baseURL, MODEL_KEY: apiKey } = process.env;
        await new ChatOpenAICompletions({ model: 'gpt-play', apiKey, configuration: { baseURL } }).invoke('Saw Wilhelmina.');`),
    );
    expect(printed).toContain('Wilhelmina');
    expect(spy.requests.length).toBeGreaterThan(0);
  });
});
