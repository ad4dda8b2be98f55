import { describe, expect, test } from 'vitest';
import { findSentences } from '#reading/clauses/sentences.ts';
import { openPage } from '#reading/normalise.ts';
import { whole } from '#reading/words.ts';

const cut = (text: string) => {
  const page = openPage(text);
  return findSentences(page, whole(page)).map(({ start, end }) => text.slice(start, end));
};

describe('sentences', () => {
  test('end at full stops and lines, not behind an abbreviation', () => {
    expect(cut('saw Mrs. Lang at 9 a.m. at home. kids ok\nnext hv thurs. 3/12')).toEqual([
      'saw Mrs. Lang at 9 a.m. at home.',
      ' kids ok\n',
      'next hv thurs. 3/12',
    ]);
  });

  test('do not end behind an initial where the sentence goes on', () => {
    expect(cut("went to mr. u. kessling's house. he was out")).toEqual([
      "went to mr. u. kessling's house.",
      ' he was out',
    ]);
    expect(cut('sched Dana R. for a med eval. saw Lou B. No falls')).toEqual([
      'sched Dana R. for a med eval.',
      ' saw Lou B.',
      ' No falls',
    ]);
    expect(cut('call Dana r. for a med eval. rm b. for later')).toEqual([
      'call Dana r. for a med eval.',
      ' rm b.',
      ' for later',
    ]);
  });

  test('are cut between two words where somebody dictates without a stop, and no letter is lost', () => {
    const text = 'and then she said that '.repeat(2000);
    const all = cut(text);
    expect(all.join('')).toBe(text);
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(1201);
    expect(all.slice(0, -1).every((sentence) => sentence.endsWith(' '))).toBe(true);
  });

  test('are cut where there is no space either', () => {
    expect(Math.max(...cut('1'.repeat(5000)).map(({ length }) => length))).toBeLessThanOrEqual(1201);
  });
});
