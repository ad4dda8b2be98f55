import { describe, expect, it } from 'vitest';
import { type Example, learnWeights, sumOf } from '../../../scripts/weigh/learn.ts';

const example = (signs: number[], states: boolean, worth = 1): Example => ({
  signs: Int32Array.from(signs),
  states,
  worth,
});
const [fell, denies, tub] = [0, 1, 2];
const examples = [
  ...[[fell], [fell, tub], [fell, tub]].map((signs) => example(signs, true)),
  ...[[tub], [denies, fell], [denies, tub], [denies]].map((signs) => example(signs, false)),
];

describe('learning what signs weigh', () => {
  it('tells apart what states it and what does not', () => {
    const weights = learnWeights(examples, 3);
    for (const { signs, states } of examples) expect(sumOf(signs, weights) > 0).toBe(states);
  });

  it('learns the same from the same', () => {
    expect(learnWeights(examples, 3)).toEqual(learnWeights(examples, 3));
  });

  it('learns nothing from what has no worth or no sign', () => {
    expect(learnWeights([example([tub], true, 0), example([], true)], 3)).toEqual(new Float64Array(3));
  });

  it('a text without a known sign speaks for nothing', () => {
    expect(sumOf(Int32Array.of(), learnWeights(examples, 3))).toBe(0);
  });
});
