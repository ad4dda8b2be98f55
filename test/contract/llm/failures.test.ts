import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ModelMode } from '#playground/model-modes.ts';
import { addressOf, modelServer, note, oneModel, visit, who } from './desk.ts';

describe('L6: An answer that cannot be used', () => {
  it.each([
    ['malformed', 'malformed'],
    ['wrong_value', 'malformed'],
    ['truncated', 'truncated'],
    ['refusal', 'refused'],
    ['filtered_answer', 'filtered'],
    ['filtered_question', 'filtered'],
    ['unauthorized', 'unauthorized'],
    ['no_quota', 'quota_exhausted'],
    ['html', 'bad_gateway'],
  ] as const)('(%s) is asked for once and never again: %s', async (kind, failure) => {
    const { ask, server, outcomes } = await oneModel();
    server.play({ kind });
    expect(await ask()).toEqual({ ok: false, failure });
    expect(server.requests).toHaveLength(1);
    expect(outcomes()).toEqual([failure]);
  });

  it.each([
    ['a key that is not in the schema', { ...visit, approved: true }],
    ['one the schema wants missing', { kind: 'visit', minutes: null }],
    ['a number as text', { ...visit, minutes: '30' }],
    ['null', null],
    ['a list', [visit]],
    ['not JSON', 'It was a visit.'],
    ['half of it', '{"kind": "visit", "minutes": 30'],
    ['JSON between fences', `\`\`\`json\n${JSON.stringify(visit)}\n\`\`\``],
    ['a megabyte', { ...visit, people: [{ role: 'mother', quote: 5 }, 'x'.repeat(1_000_000)] }],
  ])('because it holds %s is malformed', async (_what, said) => {
    const { ask, server } = await oneModel();
    server.say(() => said);
    expect(await ask()).toEqual({ ok: false, failure: 'malformed' });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['a body of another kind', { hello: 'world' }],
    ['no choice', { choices: [] }],
    ['a choice of another kind', { choices: [{ finish_reason: 'stop' }] }],
  ])('because the server sends %s is one by something that is no such server', async (_what, body) => {
    const other = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { ask, outcomes } = await oneModel({ url: `http://127.0.0.1:${port}/v1` });
    expect(await ask()).toEqual({ ok: false, failure: 'bad_gateway' });
    expect(outcomes()).toHaveLength(1);
  });

  it.each(['wrong_value', 'refusal'] as const)('(%s) still counts the tokens it took', async (kind) => {
    const { ask, server, usage } = await oneModel();
    server.play({ kind });
    await ask();
    expect(usage.rows[0]?.inputTokens).toBeGreaterThan(10);
  });

  it.each(['malformed', 'truncated', 'hang'] as const)(
    '(%s) counts about what was read, where nobody says',
    async (kind) => {
      const { ask, server, usage } = await oneModel();
      server.play({ kind });
      await ask({ deadlineMs: 800 });
      expect(usage.rows[0]).toMatchObject({ inputTokens: 25, outputTokens: 0 });
    },
  );
});

describe('L10: A failure that may pass', () => {
  it.each([
    ['down', 'unavailable'],
    ['reset', 'unreachable'],
    ['cut', 'unreachable'],
    ['hang', 'timeout'],
    ['rate_limited', 'rate_limited'],
  ] as const)('(%s) is tried again within the deadline: %s', async (kind, failure) => {
    const { ask, server, outcomes } = await oneModel();
    server.play({ kind }, 1);
    expect(await ask()).toMatchObject({ ok: true });
    expect(outcomes()).toEqual([failure, 'answered']);
  });

  it.each([
    ['down', 'unavailable'],
    ['reset', 'unreachable'],
    ['hang', 'timeout'],
  ] as const)('(%s) that does not pass ends with the deadline', async (kind, failure) => {
    const { ask, server } = await oneModel({}, { requestMs: 300, backoffMs: 60 });
    server.play({ kind });
    const started = performance.now();
    expect(await ask({ deadlineMs: 700 })).toEqual({ ok: false, failure });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(server.requests.length).toBeGreaterThan(1);
    expect(server.requests.length).toBeLessThan(5);
  });

  it('waits as long as the server asks, where that fits', async () => {
    const { ask, server } = await oneModel();
    server.play({ kind: 'rate_limited', retryAfterMs: 150 }, 1);
    const started = performance.now();
    expect(await ask()).toMatchObject({ ok: true });
    expect(performance.now() - started).toBeGreaterThanOrEqual(149);
    expect(server.requests).toHaveLength(2);
  });

  it.each([1, 120, 3_600])('does not wait %s s that do not fit: it stops at once', async (retryAfterSeconds) => {
    const { ask, server } = await oneModel();
    server.play({ kind: 'rate_limited', retryAfterSeconds });
    const started = performance.now();
    expect(await ask({ deadlineMs: 900 })).toEqual({ ok: false, failure: 'rate_limited' });
    expect(performance.now() - started).toBeLessThan(900);
    expect(server.requests).toHaveLength(1);
  });

  it('is not waited for when the request is called off: a call that hangs, and a pause', async () => {
    for (const mode of [{ kind: 'hang' }, { kind: 'rate_limited', retryAfterMs: 4_000 }] satisfies ModelMode[]) {
      const { ask, server, outcomes } = await oneModel({}, { requestMs: 5_000, backoffMs: 10 });
      server.play(mode);
      const started = performance.now();
      expect(await ask({ signal: AbortSignal.timeout(150) })).toEqual({ ok: false, failure: 'aborted' });
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(outcomes()).toHaveLength(1);
    }
  });

  it('that comes five times in a row lets the server rest: the sixth question is not sent', async () => {
    const { ask, server, outcomes } = await oneModel();
    server.play({ kind: 'unauthorized' });
    for (let n = 0; n < 5; n += 1) await ask();
    server.play({ kind: 'ok' });
    expect(await ask()).toEqual({ ok: false, failure: 'resting' });
    expect(server.requests).toHaveLength(5);
    expect(outcomes().at(-1)).toBe('resting');
  });

  it('is no such failure when the one who asked calls it off: the server is not blamed, nor forgiven', async () => {
    const { ask, server } = await oneModel();
    server.play({ kind: 'unauthorized' });
    for (let n = 0; n < 4; n += 1) await ask();
    server.play({ kind: 'hang' });
    for (let n = 0; n < 3; n += 1) await ask({ signal: AbortSignal.timeout(20) });
    server.play({ kind: 'unauthorized' });
    expect(await ask()).toEqual({ ok: false, failure: 'unauthorized' });
    expect(await ask()).toEqual({ ok: false, failure: 'resting' });
  });

  it('is bounded for one person who asks a thousand times at once, and nobody else waits for it', async () => {
    const { ask, llm, server } = await oneModel();
    server.play({ kind: 'down' });
    const replies = await Promise.all(Array.from({ length: 1_000 }, () => ask({ deadlineMs: 100 })));
    expect(replies.every(({ ok }) => !ok)).toBe(true);
    expect(server.requests.length).toBeLessThan(100);
    const address = addressOf(await modelServer());
    const send = async () => ({ value: 'yes', inputTokens: 1, outputTokens: 1 });
    const other = { who: { ...who, workerId: 'worker-2' }, prompt: null, deadlineMs: 1_000 };
    expect(await llm.calls.make(other, [{ address, characters: 0, send }])).toMatchObject({ ok: true });
  });
});

describe('Nothing that a server writes', () => {
  it.each(['unauthorized', 'no_quota', 'down', 'filtered_question', 'html', 'malformed', 'refusal'] as const)(
    'gets into a reply, a row or a log: %s',
    async (kind) => {
      const { ask, server, usage, lines } = await oneModel();
      server.play({ kind });
      const everything = JSON.stringify([await ask({ deadlineMs: 200 }), usage.rows, lines]);
      for (const leak of [
        server.apiKey,
        'Incorrect',
        'exceeded',
        'error while',
        'policy',
        'session',
        "I'm sorry",
        note,
      ])
        expect(everything).not.toContain(leak);
      expect(lines.join('')).toContain('"model.failed"');
    },
  );

  it.each([
    ['unauthorized', 'error'],
    ['no_quota', 'error'],
    ['truncated', 'warn'],
  ] as const)('is needed to tell the operator: %s is logged as %s', async (kind, level) => {
    const { ask, server, lines } = await oneModel();
    server.play({ kind });
    await ask();
    expect(lines.join('')).toContain(`"level":${level === 'error' ? 50 : 40}`);
  });
});

describe('A body that must not leave', () => {
  it('L1: reaches no server, is not tried again, and leaves a row without a word of it', async () => {
    const { server, ask, outcomes, lines } = await oneModel();
    const bodies: string[] = [];
    const reply = await ask({ mayLeave: (body) => bodies.push(body) === 0 });
    expect(reply).toEqual({ ok: false, failure: 'withheld' });
    expect(server.requests).toEqual([]);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('Wilhelmina');
    expect(outcomes()).toEqual(['withheld']);
    expect(lines.join()).not.toContain('Wilhelmina');
  });
});
