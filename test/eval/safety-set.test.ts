import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { riskFlags } from '#domain/contact.ts';
import { parseSafety, runSafety } from '../../scripts/eval/safety-suite.ts';

const file = readFileSync('test/eval/safety.jsonl', 'utf8');
const lines = parseSafety(file);

describe('the safety set', () => {
  test.each(riskFlags.flatMap((code) => (['en', 'es'] as const).map((language) => [code, language] as const)))(
    'holds at least 20 lines that state %s and 20 that do not, in %s',
    (code, language) => {
      const own = lines.filter((line) => line.code === code && line.language === language);
      expect(own.filter(({ holds }) => holds).length).toBeGreaterThanOrEqual(20);
      expect(own.filter(({ holds }) => !holds).length).toBeGreaterThanOrEqual(20);
    },
  );

  test('repeats no line, and hardly any within another', () => {
    const groups = riskFlags.flatMap((code) =>
      [true, false].map((holds) => lines.filter((line) => line.code === code && line.holds === holds)),
    );
    const framed = groups.flatMap((group) => {
      const texts = group.map(({ text }) => text.toLowerCase());
      expect(new Set(texts).size).toBe(texts.length);
      return texts.filter((text) => texts.some((other) => other.length > 20 && other !== text && text.includes(other)));
    });
    expect(framed.length).toBeLessThan(lines.length / 100);
  });

  test('keeps lines of both kinds and languages apart from those the rules were mended for', () => {
    for (const language of ['en', 'es']) {
      for (const holds of [true, false]) {
        const held = lines.filter((line) => line.held && line.holds === holds && line.language === language);
        expect(held.length).toBeGreaterThanOrEqual(40);
      }
    }
  });

  test('raises each risk code that is stated and leaves alone what is denied, past, asked or prevented', () => {
    const { recall, precision } = runSafety('safety', file).figures as { recall: number; precision: number };
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  }, 60_000);
});
