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

export const width = 96;
const risks = riskFlags.length;

/** The first and the last round's step, as Adagrad (Duchi et al., JMLR 2011) divides it. */
const steps = { first: 0.05, last: 0.005 } as const;
/** So many signs of a text, and hidden values, are passed over each time, that none is relied on alone. */
const passedOver = { signs: 0.4, hidden: 0.3 } as const;

/**
 * Learns all risks together, so that a text's points are above 1 where it states the risk and below -1 where it does not, by
 * squared hinge loss. The same examples give the same network.
 */
export function learnNetwork(examples: readonly Example[], signs: number, rounds: number): Network {
  const random = randomFrom(1);
  const small = (size: number, deviation: number) =>
    Float32Array.from({ length: size }, () => deviation * normal(random));
  const vectors = tuned(small(signs * width, 0.03));
  const hiddenBias = tuned(new Float32Array(width).fill(0.1));
  const outputs = tuned(small(risks * width, 1 / Math.sqrt(width)));
  const outputBias = tuned(new Float32Array(risks).fill(-1));

  const sums = new Float64Array(width);
  const hidden = new Float64Array(width);
  const blame = new Float64Array(width);
  const misses = new Float64Array(risks);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    const step = steps.first + ((steps.last - steps.first) * round) / rounds;
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index] as Example;
      const seen = example.signs.filter(() => random() >= passedOver.signs);
      if (seen.length === 0) continue;
      const share = 1 / Math.sqrt(seen.length);

      sums.fill(0);
      for (const sign of seen)
        for (let unit = 0; unit < width; unit += 1)
          sums[unit] = at(sums, unit) + at(vectors.values, sign * width + unit);
      for (let unit = 0; unit < width; unit += 1) {
        const value = at(sums, unit) * share + at(hiddenBias.values, unit);
        hidden[unit] = random() < passedOver.hidden ? 0 : Math.max(0, value) / (1 - passedOver.hidden);
      }

      let missed = false;
      for (let risk = 0; risk < risks; risk += 1) {
        let points = at(outputBias.values, risk);
        for (let unit = 0; unit < width; unit += 1)
          points += at(outputs.values, risk * width + unit) * at(hidden, unit);
        const side = example.states[risk] ? 1 : -1;
        misses[risk] = -side * Math.max(0, 1 - side * points) * (example.worth[risk] as number);
        missed ||= misses[risk] !== 0;
      }
      if (!missed) continue;

      blame.fill(0);
      for (let risk = 0; risk < risks; risk += 1) {
        const miss = at(misses, risk);
        if (miss === 0) continue;
        for (let unit = 0; unit < width; unit += 1) {
          if (at(hidden, unit) === 0) continue;
          blame[unit] = at(blame, unit) + miss * at(outputs.values, risk * width + unit);
          tune(outputs, risk * width + unit, miss * at(hidden, unit), step);
        }
        tune(outputBias, risk, miss, step);
      }
      for (let unit = 0; unit < width; unit += 1) {
        if (at(blame, unit) === 0) continue;
        const slope = at(blame, unit) / (1 - passedOver.hidden);
        tune(hiddenBias, unit, slope, step);
        for (const sign of seen) tune(vectors, sign * width + unit, slope * share, step);
      }
    }
  }
  return {
    vectors: vectors.values,
    hiddenBias: hiddenBias.values,
    outputs: outputs.values,
    outputBias: outputBias.values,
  };
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
