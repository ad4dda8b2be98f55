import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentHash } from '#domain/content-hash.ts';

it('U5: the hash of a content does not depend on the order in which its keys were written', () => {
  expect(contentHash({ a: 1, b: { c: [1, 2], d: null } })).toBe(contentHash({ b: { d: null, c: [1, 2] }, a: 1 }));
  expect(contentHash({ a: undefined, b: 1 })).toBe(contentHash({ b: 1 }));
  expect(contentHash([undefined])).toBe(contentHash([null]));
  expect(contentHash({})).toMatch(/^[0-9a-f]{64}$/);
});

it('U5: the hash changes with any value, key or order of a list', () => {
  const base = contentHash({ words: 'saw mom', list: ['a', 'b'] });
  for (const other of [
    { words: 'saw mom.', list: ['a', 'b'] },
    { words: 'saw mom', list: ['b', 'a'] },
    { words: 'saw mom', list: ['a'] },
    { word: 'saw mom', list: ['a', 'b'] },
    { words: 'saw mom', list: ['a', 'b'], more: null },
  ]) {
    expect(contentHash(other)).not.toBe(base);
  }
});

it('U5: two contents that JSON tells apart never share a hash', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const inOrder = (value: unknown) => JSON.stringify(value, keysSorted);
      expect(contentHash(one) === contentHash(other)).toBe(inOrder(one) === inOrder(other));
    }),
  );
});

const keysSorted = (_key: string, value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
