import { describe, expect, it } from 'vitest';
import type { Timings } from '#llm/call.ts';
import { addressOf, modelServer, once, oneModel, openDesk, visit } from './desk.ts';

async function twoModels(timings?: Timings) {
  const [first, second] = [await modelServer(), await modelServer()];
  const models = [addressOf(first), addressOf(second, { model: 'ears-play', privacy: 'private' })] as const;
  return { first, second, ...(await openDesk(models, timings)) };
}

describe('A fallback', () => {
  it('is not asked while the first model answers', async () => {
    const { ask, second } = await twoModels();
    expect(await ask()).toMatchObject({ ok: true, model: 'gpt-play' });
    expect(second.requests).toEqual([]);
  });

  it.each([
    ['down', 'unavailable'],
    ['reset', 'unreachable'],
    ['hang', 'timeout'],
    ['html', 'bad_gateway'],
    ['unauthorized', 'unauthorized'],
    ['no_quota', 'quota_exhausted'],
    ['rate_limited', 'rate_limited'],
    ['malformed', 'malformed'],
    ['wrong_value', 'malformed'],
    ['truncated', 'truncated'],
  ] as const)('answers where the first model cannot (%s), and both requests leave a row', async (kind, failure) => {
    const { ask, first, usage } = await twoModels();
    first.play({ kind });
    expect(await ask()).toEqual({ ok: true, value: visit, model: 'ears-play' });
    expect(usage.rows.map(({ model, outcome }) => [model, outcome])).toEqual([
      ['gpt-play', failure],
      ['ears-play', 'answered'],
    ]);
  });

  it.each(['refusal', 'filtered_answer', 'filtered_question'] as const)(
    'is not asked what the first model would not answer (%s)',
    async (kind) => {
      const { ask, first, second } = await twoModels();
      first.play({ kind });
      expect(await ask()).toMatchObject({ ok: false });
      expect(second.requests).toEqual([]);
    },
  );

  it('gets its own key, never that of the first', async () => {
    const { ask, first, second } = await twoModels();
    first.play({ kind: 'down' });
    await ask();
    expect(second.requests[0]?.headers.authorization).toBe(`Bearer ${second.apiKey}`);
  });

  it('that fails too is tried again with the first', async () => {
    const { ask, first, second, outcomes } = await twoModels();
    first.play({ kind: 'down' });
    second.play({ kind: 'unauthorized' }, 2);
    expect(await ask()).toMatchObject({ ok: true, model: 'ears-play' });
    expect(outcomes()).toEqual([
      ...['unavailable', 'unauthorized', 'unavailable', 'unauthorized'],
      ...['unavailable', 'answered'],
    ]);
  });

  it('that fails too leaves the reply to say why the first one failed', async () => {
    const { ask, first, second } = await twoModels(once);
    first.play({ kind: 'down' });
    second.play({ kind: 'reset' });
    expect(await ask()).toEqual({ ok: false, failure: 'unavailable' });
  });

  it('is not asked when the time was up before its turn', async () => {
    const { ask, first, second } = await twoModels();
    first.play({ kind: 'hang' });
    expect(await ask({ deadlineMs: 100 })).toEqual({ ok: false, failure: 'timeout' });
    expect(second.requests).toEqual([]);
  });

  it('is asked at once while the first rests', async () => {
    const { ask, first, outcomes } = await twoModels();
    first.play({ kind: 'unauthorized' });
    for (let n = 0; n < 5; n += 1) await ask();
    expect(await ask()).toMatchObject({ ok: true, model: 'ears-play' });
    expect(first.requests).toHaveLength(5);
    expect(outcomes().slice(-2)).toEqual(['resting', 'answered']);
  });
});

describe('A single model', () => {
  it('has nobody to fall back on', async () => {
    const { ask, server } = await oneModel();
    server.play({ kind: 'malformed' });
    expect(await ask()).toEqual({ ok: false, failure: 'malformed' });
  });
});
