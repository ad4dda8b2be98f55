import { defineConfig } from 'vitest/config';

const tier = (name: string, extra: object = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], ...extra },
});
const databases = { globalSetup: ['test/database/server.ts'] };

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      // The reader's word lists take a second to make; no unit test leaves anything behind that another could meet.
      tier('unit', { isolate: false, testTimeout: 20_000 }),
      // Whole sets of lines: they cost ten seconds of reading and have no place in the quick check.
      tier('eval', { testTimeout: 60_000 }),
      tier('house', { testTimeout: 30_000 }),
      tier('contract', { testTimeout: 20_000 }),
      tier('database', { ...databases, testTimeout: 30_000, hookTimeout: 60_000 }),
      tier('e2e', { ...databases, testTimeout: 60_000, hookTimeout: 90_000 }),
      tier('fault', { ...databases, testTimeout: 120_000, hookTimeout: 90_000 }),
    ],
  },
});
