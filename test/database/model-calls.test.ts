import { beforeEach, describe, expect, it } from 'vitest';
import type { ModelCall, ModelOutcome } from '#casework/ports-model.ts';
import { newId } from '#kernel/ids.ts';
import { createModelUsage } from '#store/model-calls.ts';
import { withDatabases } from './harness.ts';

const since = new Date('2026-03-10T15:00:00Z');
const outcomes: Readonly<Record<ModelOutcome, true>> = {
  answered: true,
  refused: true,
  filtered: true,
  truncated: true,
  malformed: true,
  rate_limited: true,
  quota_exhausted: true,
  unauthorized: true,
  rejected: true,
  unavailable: true,
  bad_gateway: true,
  unreachable: true,
  timeout: true,
  aborted: true,
  withheld: true,
  over_budget: true,
  resting: true,
};

withDatabases('L10: Requests to a model', (database) => {
  let organizationId: string;
  const usage = () => createModelUsage(database());
  const call = (also: Partial<ModelCall> = {}): ModelCall => ({
    organizationId,
    workerId: 'ines',
    at: new Date('2026-03-11T15:00:00.123Z'),
    prompt: { name: 'note-reader', version: 3, sha256: 'ab'.repeat(32) },
    model: 'gpt-play',
    inputTokens: 100,
    outputTokens: 20,
    outcome: 'answered',
    durationMs: 812,
    ...also,
  });
  const rows = () => database().prisma.modelCall.findMany({ where: { organizationId }, orderBy: { id: 'asc' } });
  beforeEach(() => {
    organizationId = newId<'organization'>();
  });

  it('leave a row each, and no column could hold a word of the note', async () => {
    await usage().record(call());
    await usage().record(call({ prompt: null, outcome: 'timeout' }));
    expect(await rows()).toEqual([
      {
        id: expect.any(String),
        at: new Date('2026-03-11T15:00:00.123Z'),
        organizationId,
        workerId: 'ines',
        prompt: 'note-reader',
        promptVersion: 3,
        promptSha256: 'ab'.repeat(32),
        model: 'gpt-play',
        inputTokens: 100,
        outputTokens: 20,
        outcome: 'answered',
        durationMs: 812,
      },
      expect.objectContaining({ prompt: null, promptVersion: null, promptSha256: null, outcome: 'timeout' }),
    ]);
  });

  it('of nobody cost nothing', async () => {
    expect(await usage().spent(call(), since)).toEqual({ person: 0, organization: 0 });
  });

  it('are summed for the person and for everybody in the organization, failed ones too', async () => {
    await usage().record(call());
    await usage().record(call({ outcome: 'truncated', outputTokens: 0 }));
    await usage().record(call({ workerId: 'tomas' }));
    await usage().record(call({ organizationId: newId<'organization'>() }));
    expect(await usage().spent(call(), since)).toEqual({ person: 220, organization: 340 });
    expect(await usage().spent(call({ workerId: 'mele' }), since)).toEqual({ person: 0, organization: 340 });
  });

  it('count from the moment asked for, to the millisecond, in whatever zone the database lives', async () => {
    await usage().record(call({ at: new Date(since.getTime() - 1) }));
    expect((await usage().spent(call(), since)).person).toBe(0);
    await usage().record(call({ at: since }));
    expect((await usage().spent(call(), since)).person).toBe(120);
  });

  describe('are refused by the table', () => {
    const change = async (set: string) => {
      await usage().record(call());
      return database().sql.exec(`UPDATE model_call SET ${set} WHERE organization_id = '${organizationId}'`);
    };
    it.each([
      ["outcome = 'fine'", 'model_call_outcome_known'],
      ["outcome = 'Incorrect API key: sk-1'", 'model_call_outcome_known'],
      ['input_tokens = -1', 'model_call_counts'],
      ['output_tokens = -1', 'model_call_counts'],
      ['duration_ms = -1', 'model_call_counts'],
      ['prompt_version = NULL', 'model_call_prompt_whole'],
      ['prompt = NULL, prompt_sha256 = NULL', 'model_call_prompt_whole'],
    ])('with %s', async (set, rule) => {
      await expect(change(set)).rejects.toThrow(rule);
    });
  });

  it('may end in every way there is a word for', async () => {
    for (const outcome of Object.keys(outcomes) as ModelOutcome[]) await usage().record(call({ outcome }));
    expect((await rows()).map(({ outcome }) => outcome).sort()).toEqual(Object.keys(outcomes).sort());
  });
});
