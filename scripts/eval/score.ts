import { alternativesOf, type Case, type Expected, optionalOf } from './cases.ts';
import type { ContractRecord } from './contract.ts';
import { matchesLoosely, pair } from './match.ts';

export const exactFields = [
  'intent',
  'contactType',
  'contactMode',
  'outcome',
  'occurredAt',
  'durationMinutes',
  'caseRef',
] as const;
export const setFields = ['participants', 'riskFlags', 'goalsMentioned'] as const;

/** Counts of one field over all records. */
export interface Tally {
  /** Rows scored, and right as a whole. */
  fields: number;
  right: number;
  /** Items wanted, got and wanted-and-got. */
  wanted: number;
  got: number;
  shared: number;
  /** Stated where the text states nothing. */
  invented: number;
  /** Nothing where the text states something. */
  missed: number;
}

export interface Scores {
  readonly records: { wanted: number; got: number; rightCount: number; rows: number };
  readonly fields: Record<string, Tally>;
  readonly due: { pairs: number; right: number };
}

const tally = (): Tally => ({ fields: 0, right: 0, wanted: 0, got: 0, shared: 0, invented: 0, missed: 0 });

/** Scores what was read against what each case expects (contract 7.2.14-15). Records are compared in order. */
export function score(cases: readonly { readonly expected: Case; readonly got: readonly ContractRecord[] }[]): Scores {
  const fields = Object.fromEntries(
    [...exactFields, ...setFields, 'followUps', 'referrals'].map((name) => [name, tally()]),
  );
  const scores: Scores = {
    records: { wanted: 0, got: 0, rightCount: 0, rows: 0 },
    fields,
    due: { pairs: 0, right: 0 },
  };
  for (const { expected, got } of cases) {
    scores.records.rows += 1;
    scores.records.wanted += expected.expect.length;
    scores.records.got += got.length;
    if (expected.expect.length === got.length) scores.records.rightCount += 1;
    expected.expect.forEach((expect, index) => {
      scoreRecord(scores, expect, got[index]);
    });
  }
  return scores;
}

function scoreRecord(scores: Scores, expect: Expected, got: ContractRecord | undefined): void {
  for (const field of exactFields) {
    if (expect[field] !== undefined) scoreExact(at(scores, field), expect, field, got?.[field] ?? null);
  }
  for (const field of setFields) {
    const wanted = expect[field];
    if (wanted)
      scoreSet(
        at(scores, field),
        wanted,
        got?.[field] ?? [],
        optionalOf(expect, field),
        alternativesOf(expect, field),
        (a, b) => a === b,
      );
  }
  if (expect.referrals)
    scoreSet(
      at(scores, 'referrals'),
      expect.referrals,
      got?.referrals ?? [],
      optionalOf(expect, 'referrals'),
      alternativesOf(expect, 'referrals'),
      matchesLoosely,
    );
  if (expect.followUps) scoreFollowUps(scores, expect, got);
}

function at(scores: Scores, field: string): Tally {
  const found = scores.fields[field];
  if (!found) throw new Error(`no tally for ${field}`);
  return found;
}

function scoreExact(
  count: Tally,
  expect: Expected,
  field: (typeof exactFields)[number],
  got: string | number | null,
): void {
  const wanted = expect[field] ?? null;
  const allowed = [wanted, ...alternativesOf(expect, field), ...optionalOf(expect, field)];
  const right = allowed.includes(got);
  count.fields += 1;
  if (right) count.right += 1;
  if (wanted !== null && !(right && got === null)) count.wanted += 1;
  if (got !== null) count.got += 1;
  if (got !== null && right) count.shared += 1;
  if (!right && wanted === null) count.invented += 1;
  if (!right && got === null) count.missed += 1;
}

/** Among the allowed lists, the one that fits best counts; optional items neither help nor harm. */
function scoreSet(
  count: Tally,
  wanted: readonly string[],
  got: readonly string[],
  optional: readonly unknown[],
  alternatives: readonly unknown[],
  same: (a: string, b: string) => boolean,
): void {
  const lists = [wanted, ...alternatives.map(asList)];
  const results = lists.map((list) => {
    const pairs = pair(list, got, same);
    const extra = got.filter(
      (item) =>
        !pairs.some(([, taken]) => taken === item) &&
        !optional.some((other) => typeof other === 'string' && same(other, item)),
    );
    return { list, pairs, extra };
  });
  const best = results.sort(
    (a, b) => a.extra.length + a.list.length - a.pairs.length - (b.extra.length + b.list.length - b.pairs.length),
  )[0];
  if (!best) return;
  count.fields += 1;
  if (best.extra.length === 0 && best.pairs.length === best.list.length) count.right += 1;
  count.wanted += best.list.length;
  count.got += best.pairs.length + best.extra.length;
  count.shared += best.pairs.length;
  if (best.list.length === 0 && best.extra.length > 0) count.invented += 1;
  if (best.list.length > 0 && got.length === 0) count.missed += 1;
}

const asList = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(textOf) : [textOf(value)]).filter(Boolean);
const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'text' in value
      ? String(value.text)
      : '';

function scoreFollowUps(scores: Scores, expect: Expected, got: ContractRecord | undefined): void {
  const wanted = expect.followUps ?? [];
  const found = got?.followUps ?? [];
  scoreSet(
    at(scores, 'followUps'),
    wanted.map(textOf),
    found.map(textOf),
    optionalOf(expect, 'followUps').map(textOf),
    alternativesOf(expect, 'followUps').map((one) => asList(one)),
    matchesLoosely,
  );
  for (const [want, have] of pair(wanted, found, (a, b) => matchesLoosely(a.text, b.text))) {
    scores.due.pairs += 1;
    if (want.dueOn === have.dueOn) scores.due.right += 1;
  }
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);

/** The figures of a field: exact match, precision, recall, F1, invented values and misses. */
export function figures(count: Tally) {
  const precision = share(count.shared, count.got);
  const recall = share(count.shared, count.wanted);
  const f1 = precision + recall === 0 ? 0 : Math.round(((2 * precision * recall) / (precision + recall)) * 1000) / 1000;
  return {
    rows: count.fields,
    exact: share(count.right, count.fields),
    precision,
    recall,
    f1,
    invented: count.invented,
    missed: count.missed,
  };
}

/** Invented values for each 200 fields, the contract's measure of restraint. */
export function inventedPer200(scores: Scores): number {
  const all = Object.values(scores.fields);
  const fields = all.reduce((sum, { fields: n }) => sum + n, 0);
  const invented = all.reduce((sum, { invented: n }) => sum + n, 0);
  return Math.round((invented / Math.max(1, fields)) * 200 * 100) / 100;
}
