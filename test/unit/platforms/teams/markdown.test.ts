import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces, toMarkdown } from '#platforms/teams/markdown.ts';

describe('D4: text in a card is shown to the letter', () => {
  it.each([
    ['**bold** and _slanted_', '\\*\\*bold\\*\\* and \\_slanted\\_'],
    ['[here](https://evil.example/?q=x)', '\\[here\\](https://evil.example/?q=x)'],
    ['![](https://evil.example/a.png)', '!\\[\\](https://evil.example/a.png)'],
    ['<at>everyone</at> <https://evil.example>', '\\<at>everyone\\</at> \\<https://evil.example>'],
    ['{{DATE(2026-03-04T00:00:00Z)}} {{{', '{\\{DATE(2026-03-04T00:00:00Z)}} {\\{{'],
    ['`code` ~~gone~~', '\\`code\\` \\~\\~gone\\~\\~'],
    ['back\\slash', 'back\\\\slash'],
    ['# not a heading', '\\# not a heading'],
    ['> not a quote', '\\> not a quote'],
    ['- not a list', '\\- not a list'],
    ['+ not a list', '\\+ not a list'],
    ['1. not a list', '1\\. not a list'],
    ['12) not a list', '12\\) not a list'],
    ['===', '\\==='],
    ['    not code', '\u00a0\u00a0\u00a0\u00a0not code'],
    ['plain words (mom), 3.5 km - fine! f/u > 2', 'plain words (mom), 3.5 km - fine! f/u > 2'],
  ])('%s', (text, shown) => {
    expect(toMarkdown(text)).toBe(shown);
  });

  it('keeps every line break', () => {
    expect(toMarkdown('a\nb\r\nc\rd\n\ne')).toBe('a\n\nb\n\nc\n\nd\n\n\n\ne');
  });

  it('guards the start of every line', () => {
    expect(toMarkdown('a\n# b\n2. c')).toBe('a\n\n\\# b\n\n2\\. c');
  });
});

describe('F28: long text is cut for the card and not for the reader', () => {
  it('joins to the same text, in pieces within the limit, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 2, max: 40 }), (text, max) => {
        const cut = pieces(text, max);
        expect(cut.join('')).toBe(text);
        expect(cut.every((piece) => piece.length <= max)).toBe(true);
        expect(cut.every((piece) => piece.isWellFormed())).toBe(true);
      }),
    );
  });

  it('cuts at a line end, else between words, else anywhere', () => {
    expect(pieces('one two\nthree four', 12)).toEqual(['one two\n', 'three four']);
    expect(pieces('one two three four', 12)).toEqual(['one two ', 'three four']);
    expect(pieces('abcdefghijklmno', 12)).toEqual(['abcdefghijkl', 'mno']);
  });

  it('a short text is one piece, also an empty one', () => {
    expect(pieces('short', 12)).toEqual(['short']);
    expect(pieces('', 12)).toEqual(['']);
  });
});
