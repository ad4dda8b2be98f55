import OpenAI, { AzureOpenAI, toFile } from 'openai';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer } from '#playground/model-server.ts';
import { clipSaying } from '#playground/spoken-clip.ts';

const schema = {
  type: 'object',
  properties: { kind: { type: 'string', enum: ['visit', 'call'] }, note: { type: ['string', 'null'] } },
  required: ['kind', 'note'],
  additionalProperties: false,
};
const messages = [
  { role: 'system' as const, content: 'Read it.' },
  { role: 'user' as const, content: 'hv today' },
];
const formatOf = (of: Record<string, unknown>, strict = true) =>
  ({ type: 'json_schema', json_schema: { name: 'x', strict, schema: of } }) as const;

let server: ModelServer;
let client: OpenAI;
let azure: AzureOpenAI;
beforeAll(async () => {
  server = await startModelServer();
  const plain = { apiKey: server.apiKey, maxRetries: 0, logLevel: 'off' } as const;
  client = new OpenAI({ ...plain, baseURL: server.url });
  azure = new AzureOpenAI({ ...plain, endpoint: server.origin, apiVersion: '2024-10-21', deployment: 'gpt-play' });
  return () => server.stop();
});
beforeEach(() => server.play({ kind: 'ok' }));

const ask = (also: object = {}, by: OpenAI = client) =>
  by.chat.completions.parse({ model: 'gpt-play', messages, response_format: formatOf(schema), ...also });

describe("The playground's model", () => {
  it('says what fits the schema unless it is told what to say', async () => {
    expect((await ask()).choices[0]?.message.parsed).toEqual({ kind: 'visit', note: null });
    server.say(({ user, system }) => ({ kind: 'call', note: `${system} ${user}` }));
    expect((await ask()).choices[0]?.message.parsed).toEqual({ kind: 'call', note: 'Read it. hv today' });
    expect((await ask({}, azure)).choices[0]?.message.parsed).toMatchObject({ kind: 'call' });
  });

  it('speaks the Responses API too, with the refusal in it', async () => {
    const question = {
      model: 'gpt-play',
      input: messages,
      text: { format: { type: 'json_schema' as const, name: 'x', strict: true, schema } },
    };
    expect((await client.responses.parse(question)).output_parsed).toMatchObject({ kind: 'call' });
    server.play({ kind: 'refusal' }, 1);
    const refused = await client.responses.parse(question);
    expect(refused.output_parsed).toBeNull();
    expect(JSON.stringify(refused.output)).toContain('"type":"refusal"');
    server.play({ kind: 'truncated' }, 1);
    expect(await client.responses.create(question)).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
    });
    expect((await azure.responses.create(question)).output_text).toContain('call');
  });

  it('streams, and can break off in the middle', async () => {
    const all = async () => {
      const stream = await client.chat.completions.create({ model: 'gpt-play', messages, stream: true });
      let text = '';
      for await (const piece of stream) text += piece.choices[0]?.delta.content ?? '';
      return text;
    };
    expect(JSON.parse(await all())).toMatchObject({ kind: 'call' });
    server.play({ kind: 'cut' }, 1);
    await expect(all()).rejects.toThrow();
    const events = await client.responses.create({ model: 'gpt-play', input: 'hv', stream: true });
    const types: string[] = [];
    for await (const { type } of events) types.push(type);
    expect(types).toEqual(['response.output_text.delta', 'response.completed']);
  });

  it('hears clips: plain, in segments, and with the odds of each piece', async () => {
    const clip = clipSaying('home visit [at two]').bytes;
    const hear = async (also: object = {}, by: OpenAI = client) =>
      by.audio.transcriptions.create({
        file: await toFile(clip, 'clip.wav'),
        model: 'ears-play',
        ...also,
      });
    expect(await hear()).toMatchObject({ text: 'home visit at two' });
    expect(await hear({ response_format: 'verbose_json' })).toMatchObject({
      segments: [{ avg_logprob: Math.log(0.9) }, { text: ' at two', avg_logprob: Math.log(0.3) }],
    });
    expect(await hear({ include: ['logprobs'] })).toMatchObject({
      logprobs: [{ logprob: Math.log(0.9) }, { token: ' at two' }],
    });
    const ears = new AzureOpenAI({
      apiKey: server.apiKey,
      endpoint: server.origin,
      apiVersion: '1',
      deployment: 'ears-play',
    });
    expect(await hear({}, ears)).toMatchObject({ text: 'home visit at two' });
    expect(server.requests.at(-1)?.path).toBe('/openai/deployments/ears-play/audio/transcriptions');
    expect(`${server.requests.at(-1)?.body}`).toContain('RIFF');
  });

  it('lists its models, at Azure too', async () => {
    for (const by of [client, azure]) {
      expect((await by.models.list()).data.map(({ id }) => id)).toEqual(['gpt-play', 'ears-play']);
    }
  });

  it('plays faults for as many requests as it is told, then goes on as before', async () => {
    server.play({ kind: 'down' }, 2);
    await expect(ask()).rejects.toThrow('500');
    await expect(ask()).rejects.toThrow('500');
    await expect(ask()).resolves.toBeDefined();
    server.play({ kind: 'slow', ms: 30 }, 1);
    const started = performance.now();
    await ask();
    expect(performance.now() - started).toBeGreaterThanOrEqual(29);
  });

  it('forgets all but its latest requests', async () => {
    for (let n = 0; n < 201; n += 1) await client.models.list();
    expect(server.requests).toHaveLength(200);
  });
});

describe('It refuses what the real one refuses', () => {
  it.each([
    ['no key', { headers: { authorization: null } }, 401],
    ['another key, which it repeats as the real one does', { headers: { authorization: 'Bearer sk-other' } }, 401],
  ])('%s', async (_what, options, status) => {
    await expect(client.models.list(options)).rejects.toMatchObject({ status });
  });

  it('an unknown model, deployment or address', async () => {
    await expect(ask({ model: 'gpt-none' })).rejects.toMatchObject({ status: 404, code: 'model_not_found' });
    const gone = new AzureOpenAI({ apiKey: server.apiKey, endpoint: server.origin, apiVersion: '1', deployment: 'x' });
    await expect(ask({}, gone)).rejects.toMatchObject({ status: 404 });
    await expect(client.embeddings.create({ model: 'x', input: 'x' })).rejects.toMatchObject({ status: 404 });
    const unversioned = await fetch(`${server.origin}/openai/models`, { headers: { 'api-key': server.apiKey } });
    expect(unversioned.status).toBe(404);
  });

  it.each([
    ['is not strict', schema, false],
    ['lets unknown keys in', { ...schema, additionalProperties: true }, true],
    ['has an optional key', { ...schema, required: ['kind'] }, true],
    [
      'is lax somewhere inside',
      { ...schema, properties: { ...schema.properties, list: { type: 'array', items: { type: 'object' } } } },
      true,
    ],
    [
      'is lax in one of several',
      { ...schema, properties: { kind: { anyOf: [{ type: 'null' }, { type: 'object' }] }, note: { type: 'null' } } },
      true,
    ],
  ])('a schema that %s', async (_what, of, strict) => {
    await expect(ask({ response_format: formatOf(of, strict) })).rejects.toMatchObject({ status: 400 });
  });

  it('a clip that is none', async () => {
    const request = client.post('/audio/transcriptions', { body: { model: 'ears-play' } });
    await expect(request).rejects.toMatchObject({ status: 400 });
  });
});
