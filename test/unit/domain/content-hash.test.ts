import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, hashOfNote } from '#domain/content-hash.ts';
import { noteContent } from '#domain/note.ts';

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

describe('the hash of a signed note', () => {
  const risk = { value: 'weapon', from: { spans: [{ start: 0, end: 3 }] } };
  // Written out as it lay in the database then: a builder would give it what notes have gained since.
  const stored = {
    part: { start: 0, end: 3 },
    practiceArea: 'cps',
    contactType: null,
    contactMode: null,
    outcome: null,
    occurredAt: null,
    durationMinutes: null,
    participants: [],
    followUps: [],
    referrals: [],
    riskFlags: [risk],
    goalsMentioned: [],
    questions: [],
    answers: {},
    caseCandidates: [],
  };
  const note = (riskFlags: object[]) => ({
    caseId: 'c',
    authorId: 'w',
    rawText: 'gun',
    content: noteContent.parse({ ...stored, riskFlags }),
  });

  it('still fits a note signed before reporters were kept, whose risk reads as reported by nobody', () => {
    expect(note([risk]).content.riskFlags).toEqual([{ ...risk, reportedBy: null }]);
    const signedThen = contentHash({ caseId: 'c', authorId: 'w', rawText: 'gun', content: stored });
    expect(hashOfNote(note([risk]))).toBe(signedThen);
    expect(hashOfNote(note([{ ...risk, reportedBy: null }]))).toBe(signedThen);
  });

  it('changes with who reported a risk', () => {
    const hashes = ['mother', 'father', null].map((reportedBy) => hashOfNote(note([{ ...risk, reportedBy }])));
    expect(new Set(hashes).size).toBe(3);
  });
});
