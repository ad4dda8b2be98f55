/** A text by the numbers of its signs, whether it states what is learned, and how much that counts. */
export interface Example {
  readonly signs: Int32Array;
  readonly states: boolean;
  readonly worth: number;
}

const slack = 2;
const rounds = 20;
/** What is well on its side is looked at again only every so many rounds. */
const restFor = 5;

/**
 * What each sign weighs, so that the sum over a text's signs divided by the root of their number is above zero where the
 * text states it: a linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al.,
 * ICML 2008, algorithm 1). The same examples give the same weights.
 */
export function learnWeights(examples: readonly Example[], signs: number): Float64Array {
  const weights = new Float64Array(signs);
  const taught = examples.filter((example) => example.worth > 0 && example.signs.length > 0);
  const duals = new Float64Array(taught.length);
  const rests = new Uint8Array(taught.length);
  const order = taught.map((_, index) => index);
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      if (rests[index] === 1 && round % restFor > 0) continue;
      const example = taught[index] as Example;
      const side = example.states ? 1 : -1;
      const ridge = 1 / (2 * slack * example.worth);
      const before = duals[index] as number;
      const slope = side * sumOf(example.signs, weights) - 1 + ridge * before;
      const after = Math.max(before - slope / (1 + ridge), 0);
      duals[index] = after;
      rests[index] = after === 0 && slope > 0 ? 1 : 0;
      const step = ((after - before) * side) / Math.sqrt(example.signs.length);
      if (step !== 0) for (const sign of example.signs) weights[sign] = (weights[sign] as number) + step;
    }
  }
  return weights;
}

/** How much a text speaks for what the weights were learned for. */
export function sumOf(signs: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const sign of signs) sum += weights[sign] as number;
  return sum / Math.sqrt(Math.max(1, signs.length));
}

function shuffle(order: number[], random: () => number) {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}

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
