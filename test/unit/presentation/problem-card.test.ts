import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fault, missing, Problem, type ProblemKind, refused, stale, unclear, unreachable } from '#kernel/problem.ts';
import { problemCard } from '#presentation/problem-card.ts';
import { isWord } from '#presentation/say.ts';
import { bothLanguages, english, labelsOf, spanish, textOf } from './views.ts';

const kinds: ProblemKind[] = ['unclear', 'refused', 'missing', 'stale', 'unreachable', 'fault'];

/** Every sentence that a problem thrown anywhere in the house asks for. */
function sentencesAskedFor(): string[] {
  const folders = ['casework', 'conversation'].map((room) => new URL(`../../../src/${room}/`, import.meta.url));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
  return [...sources.join('\n').matchAll(/say: '([^']+)'/g)].map(([, key = '']) => key);
}

describe('the card of a problem', () => {
  test('C5: each of the six says what happened, whether anything was saved, and what to do next, in both languages', () => {
    for (const say of bothLanguages) {
      for (const kind of kinds) {
        const lines = problemCard(new Problem(kind), null, say).parts.filter(({ kind }) => kind === 'text');
        expect(lines.map((part) => 'text' in part && part.text)).toEqual([
          say(`problem.${kind}`),
          say(`problem.${kind}.kept`),
          say(`problem.${kind}.next`),
        ]);
      }
    }
  });

  test('every sentence that a use case or command asks for has its own words, what was kept, and a next step', () => {
    const keys = sentencesAskedFor();
    expect(keys.length).toBeGreaterThan(5);
    for (const key of keys) {
      expect([key, `${key}.kept`, `${key}.next`].filter((one) => !isWord(one))).toEqual([]);
      const card = problemCard(unclear({ say: key, values: { worker: 'w-9', who: 'Greta' } }), null, english);
      expect(textOf(card)).not.toContain(english('problem.unclear'));
    }
  });

  test('values of a problem are put into its sentence', () => {
    expect(
      textOf(problemCard(unclear({ say: 'problem.linkWorker', values: { worker: 'w-9' } }), null, english)),
    ).toContain('w-9');
  });

  test('an unknown sentence falls back to that of its kind', () => {
    expect(textOf(problemCard(refused({ say: 'problem.nowhere' }), null, english))).toContain('not part of your role');
  });

  test('Z4: not found and not allowed read the same to the letter: no number, no reference, no button', () => {
    const notFound = problemCard(missing(), 'ABC123', spanish);
    const notAllowed = problemCard(missing(), 'XYZ789', spanish);
    expect(JSON.stringify(notFound)).toBe(JSON.stringify(notAllowed));
    expect(labelsOf(notFound)).toEqual([]);
  });

  test('C5: a fault carries its reference and nothing of its cause', () => {
    const card = problemCard(
      fault({}, { cause: new Error('Ana López: undefined is not a function') }),
      'ABC123',
      english,
    );
    expect(textOf(card)).toContain('Reference for your admin: ABC123');
    expect(JSON.stringify(card)).not.toMatch(/Ana|undefined is not/);
    expect(textOf(problemCard(unreachable(), null, english))).not.toContain('Reference');
  });

  test('where a draft is concerned, the drafts are one tap away', () => {
    expect(labelsOf(problemCard(stale(), null, english))).toEqual(['My drafts']);
    expect(labelsOf(problemCard(stale({ say: 'problem.alreadySigned' }), null, english))).toEqual(['My drafts']);
    expect(labelsOf(problemCard(unclear({ say: 'problem.linkCode' }), null, english))).toEqual([]);
  });

  test('U2: what could not be recorded was not done, and says so', () => {
    expect(textOf(problemCard(unreachable({ say: 'problem.unrecorded' }), null, english))).toContain(
      'so nothing was done',
    );
  });
});
