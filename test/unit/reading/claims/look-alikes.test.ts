import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness, visible } from '#reading/claims/look-alikes.ts';

describe('likeness', () => {
  test.each([
    ['María LÓPEZ', 'maria lopez'],
    ['Mаrіа (Cyrillic)', 'maria (cyrillic)'],
    ['Ｗｉｌｌ, 𝗪𝗶𝗹𝗹', 'will, will'],
    ['Straße, Łukasz, Ødegård', 'strasse, lukasz, odegard'],
    ['O’Hara – now', "o'hara - now"],
    ['a\u00a0b\u2028c\r\nd', 'a b\nc\n\nd'],
    ['W\u200bi\u00adl\u{e0041}l', 'will'],
    ['ﬁve', 'five'],
  ])('"%s" is taken for "%s"', (text, alike) => {
    expect(likeness(text).text).toBe(alike);
  });

  test('knows where each of its characters stood, and takes what was left out behind a name with it', () => {
    const text = '😀 Marí\u0301a\u200b ﬁne';
    const { text: alike, origin } = likeness(text);
    const at = alike.indexOf('maria');
    const { start, end } = origin({ start: at, end: at + 5 });
    expect(text.slice(start, end)).toBe('Marí\u0301a\u200b');
    const fine = origin({ start: alike.indexOf('fi'), end: alike.indexOf('fi') + 1 });
    expect(text.slice(fine.start, fine.end)).toBe('ﬁ');
    expect(origin({ start: alike.length, end: alike.length })).toEqual({ start: text.length, end: text.length });
  });

  test('visible text is the same text where everything can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(visible(text).text).toBe(text);
      }),
    );
    expect(visible('ok\u{e0069}\u{e0067}\u202e\u0007 é\n').text).toBe('ok é\n');
  });
});
