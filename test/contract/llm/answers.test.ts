import { describe, expect, it } from 'vitest';
import { note, oneModel, visit, who } from './desk.ts';

const bodyOf = (bytes: Buffer | undefined) => JSON.parse(bytes?.toString('utf8') ?? '{}');

describe('A question to a model', () => {
  it('is answered with a value that fits the schema', async () => {
    const { ask } = await oneModel();
    expect(await ask()).toEqual({ ok: true, value: visit, model: 'gpt-play' });
  });

  it('asks for the strict schema, keeps nothing at the server, and goes to chat completions', async () => {
    const { ask, server } = await oneModel();
    await ask();
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/v1/chat/completions' });
    const body = bodyOf(server.requests[0]?.body);
    expect(body).toMatchObject({ model: 'gpt-play', store: false, stream: false });
    const { json_schema } = body.response_format;
    expect(json_schema).toMatchObject({ name: 'reader', strict: true });
    expect(json_schema.schema).toMatchObject({ additionalProperties: false, required: ['kind', 'minutes', 'people'] });
    expect(json_schema.schema.properties.people.items).toMatchObject({ additionalProperties: false });
  });

  it('offers no tools', async () => {
    const { ask, server } = await oneModel();
    await ask();
    expect(Object.keys(bodyOf(server.requests[0]?.body)).sort()).toEqual([
      'messages',
      'model',
      'response_format',
      'store',
      'stream',
    ]);
  });

  it('goes to chat completions whatever the name of the model would choose', async () => {
    const { ask, server } = await oneModel({ model: 'gpt-5-pro' });
    expect(await ask()).toEqual({ ok: false, failure: 'rejected' });
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/chat/completions']);
  });

  it('carries the newest version of the prompt, its values as they are', async () => {
    const { ask, server } = await oneModel();
    await ask();
    expect(bodyOf(server.requests[0]?.body).messages).toEqual([
      { role: 'system', content: 'Today is 2026-03-11. Answer in short, as in {"kind": "visit"}.' },
      { role: 'user', content: note },
    ]);
  });

  it('L10: leaves one row with the tokens and no word', async () => {
    const { ask, usage } = await oneModel();
    await ask();
    expect(usage.rows).toEqual([
      {
        ...who,
        at: expect.any(Date),
        prompt: { name: 'reader', version: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        model: 'gpt-play',
        inputTokens: expect.any(Number),
        outputTokens: expect.any(Number),
        outcome: 'answered',
        durationMs: expect.any(Number),
      },
    ]);
    expect(usage.rows[0]?.inputTokens).toBeGreaterThan(10);
    expect(usage.rows[0]?.outputTokens).toBeGreaterThan(10);
  });

  it('is answered although its row cannot be written, and the operator hears of it', async () => {
    const { ask, usage, lines } = await oneModel();
    usage.record = () => Promise.reject(new Error('away'));
    expect(await ask()).toMatchObject({ ok: true });
    expect(lines.join('')).toContain('"model.unrecorded"');
  });
});

describe('L10: The budget', () => {
  it.each([
    ['person', { person: 1_000, organization: 1_000 }],
    ['organization', { person: 0, organization: 10_000 }],
  ])('of the %s is looked at first: when it is spent nothing is sent', async (_whose, spent) => {
    const { ask, server, usage, outcomes } = await oneModel();
    usage.spentSoFar = spent;
    expect(await ask()).toEqual({ ok: false, failure: 'over_budget' });
    expect(server.requests).toEqual([]);
    expect(outcomes()).toEqual(['over_budget']);
    expect(usage.rows[0]).toMatchObject({ inputTokens: 0, outputTokens: 0 });
  });

  it('is that of the last 24 hours', async () => {
    const { ask, usage } = await oneModel();
    const asked: { who: unknown; since: Date }[] = [];
    usage.spent = async (spender, since) => {
      asked.push({ who: spender, since });
      return { person: 999, organization: 9_999 };
    };
    expect(await ask()).toMatchObject({ ok: true });
    expect(asked[0]?.who).toEqual(who);
    const hours = (Date.now() - (asked[0]?.since.getTime() ?? 0)) / 3_600_000;
    expect(hours).toBeCloseTo(24, 2);
  });

  it('that cannot be read stops the question', async () => {
    const { ask, server, usage } = await oneModel();
    usage.spent = () => Promise.reject(new Error('away'));
    await expect(ask()).rejects.toThrow('away');
    expect(server.requests).toEqual([]);
  });
});
