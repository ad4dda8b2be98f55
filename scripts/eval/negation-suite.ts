import { readFileSync } from 'node:fs';
import { findSentences } from '#reading/clauses/sentences.ts';
import { openPage } from '#reading/normalise.ts';
import { assertionOf } from '#reading/risks/negation.ts';
import { type Suite, table } from './suite.ts';

/** Runs the NegEx lines: a concept in capitals within its sentence, negated or affirmed. */
export function runNegation(name: string, file: string): Suite {
  const counts = { lines: 0, truePositive: 0, falseNegative: 0, trueNegative: 0, falsePositive: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [, concept, quoted, label] = line.split('\t');
    if (!concept || !quoted || !label) continue;
    const text = quoted.replace(/^"|"\s*$/g, '').replaceAll('""', '"');
    const at = placeOf(text, concept.trim());
    if (at < 0) continue;
    counts.lines += 1;
    const negated = isNegated(text, at, concept.trim().length);
    if (label.trim() === 'Negated') counts[negated ? 'truePositive' : 'falseNegative'] += 1;
    else counts[negated ? 'falsePositive' : 'trueNegative'] += 1;
  }
  const share = (part: number, rest: number) => Math.round((part / Math.max(1, part + rest)) * 1000) / 1000;
  const figures = {
    lines: counts.lines,
    negated: counts.truePositive + counts.falseNegative,
    sensitivity: share(counts.truePositive, counts.falseNegative),
    specificity: share(counts.trueNegative, counts.falsePositive),
    precision: share(counts.truePositive, counts.falsePositive),
  };
  return { name, lines: table(Object.keys(figures), [Object.values(figures)]), figures };
}

/** The concept stands in capitals; where capitals do not settle it the first mention is meant. */
function placeOf(text: string, concept: string): number {
  const shouted = text.indexOf(concept.toUpperCase());
  return shouted >= 0 ? shouted : text.toLowerCase().indexOf(concept.toLowerCase());
}

function isNegated(text: string, at: number, length: number): boolean {
  const page = openPage(text);
  const concept = { start: at, end: at + length };
  const sentence = findSentences(page, { start: 0, end: text.length }).find(
    ({ start, end }) => at >= start && at < end,
  );
  return assertionOf(page, concept, sentence ?? { start: 0, end: text.length }) === 'negated';
}
