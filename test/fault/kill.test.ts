import { expect, test } from 'vitest';
import { killAtRandom } from './kill.ts';

test('F1 R3 killed at random moments, every acknowledged message has exactly one effect and its reply is delivered', async () => {
  const figures = await killAtRandom(4);
  expect(figures.acknowledged).toBeGreaterThan(0);
  expect(figures).toMatchObject({ lost: 0, doubled: 0, unanswered: 0, answeredTwice: 0 });
});
