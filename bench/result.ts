import type { Measured } from './load.ts';

/** The last line a benchmark prints. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  readonly ratio: number;
  readonly bar: string;
  readonly holds: boolean;
}

/** Judges a rate against its baseline of the same run, and its slowest hundredth against a limit in milliseconds. */
export function result(
  name: string,
  value: Measured,
  baseline: Measured,
  bar: { readonly atLeastRatio: number; readonly atMostP99: number },
): Result {
  const ratio = value.perSecond / baseline.perSecond;
  const show = ({ perSecond, p50, p99 }: Measured) =>
    `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
  console.log(`${name}: ${show(value)}\nbaseline: ${show(baseline)}`);
  return {
    name,
    value: round(value.perSecond),
    unit: '1/s',
    baseline: round(baseline.perSecond),
    ratio: round(ratio),
    bar: `ratio >= ${bar.atLeastRatio}, p99 < ${bar.atMostP99} ms (p99 ${value.p99.toFixed(1)} ms)`,
    holds: ratio >= bar.atLeastRatio && value.p99 < bar.atMostP99,
  };
}

export const round = (value: number): number => Math.round(value * 1000) / 1000;
