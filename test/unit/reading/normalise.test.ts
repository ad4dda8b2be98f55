import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, openPage, rewrite } from '#reading/normalise.ts';

describe('the offset map', () => {
  test('leads from a rewritten text back to the words it was made from', () => {
    const { text, origin } = rewrite('appt tmrw 9a ok', [
      [/\btmrw\b/, 'tomorrow'],
      [/(\d{1,2})a\b/, '$1am'],
    ]);
    expect(text).toBe('appt tomorrow 9am ok');
    expect(origin({ start: 5, end: 13 })).toEqual({ start: 5, end: 9 });
    expect(origin({ start: 14, end: 17 })).toEqual({ start: 10, end: 12 });
    expect(origin({ start: 18, end: 20 })).toEqual({ start: 13, end: 15 });
  });

  test('finds a name behind letters whose accents are typed apart', () => {
    const verbatim = 'llame\u0301 a Jose\u0301 hoy';
    const page = openPage(verbatim);
    const at = page.plain.indexOf('jose');
    const span = page.origin({ start: at, end: at + 4 });
    expect(verbatim.slice(span.start, span.end)).toBe('Jose\u0301');
  });

  test('keeps both texts of a page equally long, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const page = openPage(text);
        expect(page.plain.length).toBe(page.typed.length);
        expect(page.origin({ start: 0, end: page.typed.length })).toEqual({ start: 0, end: text.length });
      }),
    );
  });

  test('reads curly quotes, long dashes, accents and capitals as their plain twins', () => {
    expect(fold('Didn’t – MAMÁ “Ñ”')).toBe('didn\'t - mama "n"');
  });
});
