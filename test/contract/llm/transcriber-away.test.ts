import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secret } from '#config/secret.ts';
import { systemClock } from '#kernel/clock.ts';
import { createLog } from '#kernel/log.ts';
import { createTranscriber, usualPatience } from '#llm/transcriber.ts';
import type { ModelMode } from '#playground/model-modes.ts';
import { type ModelServer, startModelServer } from '#playground/model-server.ts';
import { clipSaying } from '#playground/spoken-clip.ts';
import { ledger, who } from './desk.ts';

const clip = clipSaying('C-1042 home visit today at nine');
/** A worker waits long for an answer and briefly for nothing. */
const patience = { answerMs: 60_000, retryMs: 400 };

describe('L10: A worker who spoke', () => {
  let ears: ModelServer;
  beforeEach(async () => {
    ears = await startModelServer();
  });
  afterEach(() => ears.stop());
  const transcribe = async () => {
    const { url, apiKey } = ears;
    const address = { url, model: 'ears-play', apiKey: secret(apiKey), azure: null, privacy: 'cloud' } as const;
    const dailyTokens = { person: 1_000, organization: 10_000 };
    const log = createLog('silent', () => undefined);
    const options = { usage: ledger(), dailyTokens, clock: systemClock, log };
    const started = performance.now();
    const heard = await createTranscriber(address, options, new AbortController().signal, patience).transcribe(
      clip,
      who,
    );
    return { heard, ms: performance.now() - started };
  };

  it.each<ModelMode>([
    { kind: 'down' },
    { kind: 'reset' },
    { kind: 'rate_limited', retryAfterMs: 300 },
    { kind: 'rate_limited', retryAfterSeconds: 30 },
  ])('is told soon when the service stays away (%j), long before an answer would be given up', async (mode) => {
    ears.play(mode);
    const { heard, ms } = await transcribe();
    expect(heard.kind).toBe('failed');
    expect(ms).toBeLessThan(2_000);
    expect(ears.requests.length).toBeLessThanOrEqual(2);
  });

  it('is told soon when nobody is at its address', async () => {
    await ears.stop();
    const { heard, ms } = await transcribe();
    expect(heard).toEqual({ kind: 'failed', why: 'unreachable' });
    expect(ms).toBeLessThan(2_000);
    ears = await startModelServer();
  });

  it('is waited for where the service only takes its time', async () => {
    ears.play({ kind: 'slow', ms: 600 }, 1);
    expect((await transcribe()).heard.kind).toBe('words');
  });

  it('waits about ten seconds for a service that is away', () => {
    expect(usualPatience.retryMs).toBeLessThanOrEqual(10_000);
    expect(usualPatience.answerMs).toBe(60_000);
  });
});
