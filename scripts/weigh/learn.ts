import { riskFlags } from '#domain/contact.ts';

/** A text by the numbers of its signs, and for each risk, in order, whether it is stated and how much that counts. */
export interface Example {
  readonly signs: Int32Array;
  readonly states: readonly boolean[];
  readonly worth: readonly number[];
}

/**
 * A network with one hidden layer. A text's hidden values are the sum of its signs' vectors over the root of their number, and
 * `hiddenBias`, none below zero; each risk's points are these by `outputs`, and `outputBias`.
 */
export interface Network {
  readonly vectors: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly outputs: Float32Array;
  readonly outputBias: Float32Array;
}

export const width = 64;
const risks = riskFlags.length;

/** The first and the last round's step, as Adagrad (Duchi et al., JMLR 2011) divides it. */
const steps = { first: 0.05, last: 0.005 } as const;
/** So many signs of a text, and hidden values, are passed over each time, that none is relied on alone. */
const passedOver = { signs: 0.4, hidden: 0.2 } as const;

/**
 * Learns all risks together, so that a text's points are above 1 where it states the risk and below -1 where it does not, by
 * squared hinge loss. The same examples give the same network.
 */
export function learnNetwork(examples: readonly Example[], signs: number, rounds: number): Network {
  const random = randomFrom(1);
  const small = (size: number, deviation: number) =>
    Float32Array.from({ length: size }, () => deviation * normal(random));
  const learner: Learner = {
    vectors: tuned(small(signs * width, 0.03)),
    hiddenBias: tuned(new Float32Array(width).fill(0.1)),
    outputs: tuned(small(risks * width, 1 / Math.sqrt(width))),
    outputBias: tuned(new Float32Array(risks).fill(-1)),
  };
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    const step = steps.first + ((steps.last - steps.first) * round) / rounds;
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index] as Example;
      const seen = example.signs.filter(() => random() >= passedOver.signs);
      if (seen.length === 0) continue;
      const hidden = hiddenOf(learner, seen, random);
      const misses = missesOf(learner, hidden, example);
      if (misses.some((miss) => miss !== 0)) mend(learner, seen, hidden, misses, step);
    }
  }
  return {
    vectors: learner.vectors.values,
    hiddenBias: learner.hiddenBias.values,
    outputs: learner.outputs.values,
    outputBias: learner.outputBias.values,
  };
}

type Learner = { readonly [part in keyof Network]: Tuned };

function hiddenOf({ vectors, hiddenBias }: Learner, seen: Int32Array, random: () => number): Float64Array {
  const hidden = new Float64Array(width);
  for (const sign of seen)
    for (let unit = 0; unit < width; unit += 1)
      hidden[unit] = at(hidden, unit) + at(vectors.values, sign * width + unit);
  for (let unit = 0; unit < width; unit += 1) {
    const value = at(hidden, unit) / Math.sqrt(seen.length) + at(hiddenBias.values, unit);
    hidden[unit] = random() < passedOver.hidden ? 0 : Math.max(0, value) / (1 - passedOver.hidden);
  }
  return hidden;
}

/** By risk, the slope of the loss: how far the points are on the wrong side, or too near to it. */
function missesOf({ outputs, outputBias }: Learner, hidden: Float64Array, { states, worth }: Example): Float64Array {
  return Float64Array.from(outputBias.values, (bias, risk) => {
    let points = bias;
    for (let unit = 0; unit < width; unit += 1) points += at(outputs.values, risk * width + unit) * at(hidden, unit);
    const side = states[risk] ? 1 : -1;
    return -side * Math.max(0, 1 - side * points) * (worth[risk] as number);
  });
}

/** Changes what led to the misses, each by its part in them. */
function mend(learner: Learner, seen: Int32Array, hidden: Float64Array, misses: Float64Array, step: number) {
  const { vectors, hiddenBias, outputs, outputBias } = learner;
  const blame = new Float64Array(width);
  for (const [risk, miss] of misses.entries()) {
    if (miss === 0) continue;
    for (let unit = 0; unit < width; unit += 1) {
      if (at(hidden, unit) === 0) continue;
      const place = risk * width + unit;
      blame[unit] = at(blame, unit) + miss * at(outputs.values, place);
      tune(outputs, place, miss * at(hidden, unit), step);
    }
    tune(outputBias, risk, miss, step);
  }
  for (let unit = 0; unit < width; unit += 1) {
    if (at(blame, unit) === 0) continue;
    const slope = at(blame, unit) / (1 - passedOver.hidden);
    tune(hiddenBias, unit, slope, step);
    for (const sign of seen) tune(vectors, sign * width + unit, slope / Math.sqrt(seen.length), step);
  }
}

/** Numbers that are learned, each with the squares of its slopes so far. */
interface Tuned {
  readonly values: Float32Array;
  readonly squares: Float32Array;
}
const tuned = (values: Float32Array): Tuned => ({ values, squares: new Float32Array(values.length).fill(1e-4) });

function tune({ values, squares }: Tuned, index: number, slope: number, step: number) {
  squares[index] = at(squares, index) + slope * slope;
  values[index] = at(values, index) - (step * slope) / Math.sqrt(at(squares, index));
}

const at = (numbers: Float32Array | Float64Array, index: number) => numbers[index] as number;

function shuffle(order: number[], random: () => number) {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}

/** The sum of twelve, less six: near enough to the normal distribution, and the same on every machine. */
const normal = (random: () => number) => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);

/** Mulberry32: the same numbers each time. */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
