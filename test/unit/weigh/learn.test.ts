import { describe, expect, it } from 'vitest';
import { riskFlags } from '#domain/contact.ts';
import { type Example, learnNetwork, type Network, width } from '../../../scripts/weigh/learn.ts';

const fall = riskFlags.indexOf('fall');
const weapon = riskFlags.indexOf('weapon');
const example = (signs: number[], states: number[], worth = 1): Example => ({
  signs: Int32Array.from(signs),
  states: riskFlags.map((_, risk) => states.includes(risk)),
  worth: riskFlags.map(() => worth),
});
const [fell, denies, tub, gun] = [0, 1, 2, 3];
const examples = [
  ...[[fell], [fell, tub]].map((signs) => example(signs, [fall])),
  ...[[gun], [gun, tub]].map((signs) => example(signs, [weapon])),
  example([fell, gun], [fall, weapon]),
  ...[[tub], [denies, fell], [denies, gun], [denies, fell, tub], [denies]].map((signs) => example(signs, [])),
];
const rounds = 200;

function pointsOf(signs: Int32Array, { vectors, hiddenBias, outputs, outputBias }: Network): number[] {
  const hidden = Array.from(hiddenBias, (bias, unit) => {
    const sum = signs.reduce((total, sign) => total + (vectors[sign * width + unit] ?? 0), 0);
    return Math.max(0, sum / Math.sqrt(signs.length) + bias);
  });
  return riskFlags.map((_, risk) =>
    hidden.reduce((sum, value, unit) => sum + value * (outputs[risk * width + unit] ?? 0), outputBias[risk] ?? 0),
  );
}

describe('learning what signs weigh', () => {
  it('tells apart what states each risk and what does not', () => {
    const network = learnNetwork(examples, 4, rounds);
    for (const { signs, states } of examples)
      expect(pointsOf(signs, network).map((points) => points > 0)).toEqual(states);
  });

  it('learns the same from the same', () => {
    expect(learnNetwork(examples, 4, 3)).toEqual(learnNetwork(examples, 4, 3));
  });

  it('learns nothing from what has no worth or no sign', () => {
    const untaught = learnNetwork([], 4, 3);
    expect(learnNetwork([example([tub], [fall], 0), example([], [fall])], 4, 3)).toEqual(untaught);
  });
});
