import { describe, expect, it } from 'vitest';
import { read, sourcesIn } from './sources.ts';

/** Every control this version answers for. */
const wanted = [
  ...['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12'],
  ...['Z1', 'Z3', 'Z4', 'Z5', 'Z8'],
  ...['D1', 'D2', 'D3', 'D4', 'D5'],
  ...['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U8'],
  ...['C3', 'C4', 'C5', 'C6', 'C8', 'C9', 'C10'],
  ...['L1', 'L2', 'L5', 'L6', 'L10', 'L13'],
  ...['V1', 'V2', 'V3', 'V4'],
  ...['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F18', 'F22', 'F23', 'F25', 'F28'],
];

const rows = [...read('docs/controls.md').matchAll(/^\| ([A-Z]\d+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, id = '', control = '', proofs = '']) => ({
    id,
    control,
    proofs: proofs.split('<br>').flatMap((proof) => {
      const [, file, title] = proof.match(/^`([^`]+)` (.+)$/) ?? [];
      return file && title ? [{ file: `test/${file}`, title: title.trim() }] : [];
    }),
  }),
);
const tests = new Map(sourcesIn('test', ['.test.ts']).map(({ path, text }) => [path, text]));

/** The titles in a file that hold these words: the first text handed to `it`, `test` or `describe`, also behind `each`. */
function titled(file: string, words: string): number {
  const literal = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const titles = new RegExp(`(\\b(it|test|describe)\\(|\\)\\(|\\]\\)\\()\\s*(['"\`])[^\\n]*${literal}`, 'g');
  return [...(tests.get(file) ?? '').matchAll(titles)].length;
}

describe('docs/controls.md', () => {
  it('names every control once', () => {
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it.each(rows)('$id is proven: $control', ({ id, proofs }) => {
    expect(
      proofs.filter(({ title }) => new RegExp(`\\b${id}\\b`).test(title)).length,
      'no title carries the id',
    ).toBeGreaterThan(0);
    const found = proofs.map(({ file, title }) => `${file} › ${title}: ${titled(file, title)}`);
    expect(found).toEqual(proofs.map(({ file, title }) => `${file} › ${title}: 1`));
  });
});
