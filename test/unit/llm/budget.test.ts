import { beforeEach, describe, expect, it } from 'vitest';
import { instantFrom } from '#kernel/clock.ts';
import { type Budget, createBudget } from '#llm/budget.ts';

const ines = { organizationId: 'org-1', workerId: 'ines' };
const tomas = { organizationId: 'org-1', workerId: 'tomas' };

describe('L10: The budget', () => {
  const spent = { person: 0, organization: 0 };
  let since: Date[];
  let budget: Budget;
  beforeEach(() => {
    since = [];
    Object.assign(spent, { person: 0, organization: 0 });
    const usage = {
      record: async () => undefined,
      async spent(_who: unknown, from: Date) {
        since.push(from);
        return { ...spent };
      },
    };
    const clock = { now: () => instantFrom('2026-03-11T15:00:00Z') };
    budget = createBudget(usage, { person: 100, organization: 150 }, clock);
  });

  it('is that of the last 24 hours', async () => {
    await budget.reserve(ines, 1);
    expect(since).toEqual([new Date('2026-03-10T15:00:00Z')]);
  });

  it.each([
    [{ person: 99, organization: 149 }, true],
    [{ person: 100, organization: 100 }, false],
    [{ person: 0, organization: 150 }, false],
  ])('with %j spent leaves something: %s', async (so, left) => {
    Object.assign(spent, so);
    expect((await budget.reserve(ines, 1)) !== null).toBe(left);
  });

  it('counts what is under way, and gives it back once', async () => {
    const giveBack = await budget.reserve(ines, 100);
    expect(await budget.reserve(ines, 1)).toBeNull();
    const ofTomas = await budget.reserve(tomas, 50);
    expect(ofTomas).not.toBeNull();
    expect(await budget.reserve({ ...tomas, workerId: 'mele' }, 1)).toBeNull();
    giveBack?.();
    expect(await budget.reserve(ines, 1)).not.toBeNull();
  });

  it('of one organization is not touched by another, not even by a worker of the same id', async () => {
    await budget.reserve(ines, 1_000);
    expect(await budget.reserve({ ...ines, organizationId: 'org-2' }, 1)).not.toBeNull();
  });

  it('lets only some of many at once through', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => budget.reserve(ines, 10)));
    expect(all.filter(Boolean)).toHaveLength(10);
  });
});
