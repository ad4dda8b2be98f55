import { describe, expect, test } from 'vitest';
import { hintsToShow } from '#domain/note-wording.ts';
import { wordingLanguages } from '#reading/lexicon/lexicons.ts';
import { readWording } from '#reading/wording.ts';
import { hinted, innocent } from './wording-lines.ts';

describe('L13: a hint at the wording', () => {
  test.each(hinted)('is given for “%s” (%s)', (line, kind) => {
    const text = line.replace(/[[\]]/g, '');
    const hints = readWording(text).map((hint) => ({ kind: hint.kind, at: hint.span.start, end: hint.span.end }));
    expect(hints).toEqual([{ kind, at: line.indexOf('['), end: line.indexOf(']') - 1 }]);
  });

  test.each(innocent)('is not given for “%s”', (line) => {
    expect(readWording(line)).toEqual([]);
  });

  test('was tried on at least forty lines that get one and forty that do not', () => {
    expect(Math.min(hinted.length, innocent.length)).toBeGreaterThanOrEqual(40);
  });

  test('is in the language of the words, and points at them also behind accents and emoji', () => {
    const text = '👋 Mamá Zoé dio de comer. Es alcohólico, noncompliant with meds';
    expect(readWording(text).map(({ span, neutral }) => [text.slice(span.start, span.end), neutral])).toEqual([
      ['alcohólico', 'persona que bebe …, con qué frecuencia'],
      ['noncompliant with meds', 'did not take the medication as prescribed'],
    ]);
  });

  test('a source before it in the sentence or close behind it is enough; one of another sentence is not', () => {
    expect(readWording('Dad is an addict, per the court order.')).toEqual([]);
    expect(readWording('Spoke to the teacher, who reports he is lazy.')).toEqual([]);
    expect(readWording('Mom states she is well. Dad is an addict.')).toHaveLength(1);
  });

  test('is shown at most twice on a card, and each once', () => {
    const all = readWording('Mom is lazy. Dad is lazy. Aunt is an addict. Uncle is bipolar.');
    expect(all).toHaveLength(4);
    expect(hintsToShow(all).map(({ kind }) => kind)).toEqual(['label', 'stigma']);
  });

  test('has whole phrases in its lists: no bracket is left open at a comma or holds another', () => {
    const phrases = wordingLanguages
      .flatMap(({ hints, except, sources }) => [...hints.map(({ words }) => words), except, sources])
      .flatMap((list) => list.split(','));
    expect(phrases.filter((phrase) => !/^(?:[^()]|\([^()]*\))*$/.test(phrase))).toEqual([]);
  });
});
