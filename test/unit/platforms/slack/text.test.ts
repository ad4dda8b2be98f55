import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inert, readWords, shorten, split } from '#platforms/slack/text.ts';
import { words } from './cards.ts';

const length = (text: string) => inert(text).length;

describe('making words inert', () => {
  it.each([
    ['<!here> look', '&lt;!here&gt; look'],
    ['<https://evil.example/?q=1|x>', '&lt;https://evil.example/?q=1|x&gt;'],
    ['a & b', 'a &amp; b'],
    ['&lt; typed so', '&amp;lt; typed so'],
  ])('D4: %s', (text, expected) => {
    expect(inert(text)).toBe(expected);
  });
});

describe('reading the words of a message', () => {
  it.each([
    ['mom &lt;3 &amp; dad', 'mom <3 & dad'],
    ['&amp;lt; stays as typed', '&lt; stays as typed'],
    ['see <https://example.org/a|the form>', 'see the form'],
    ['see <https://example.org/a>', 'see https://example.org/a'],
    ['call <tel:+15550100|555-0100>', 'call 555-0100'],
    ['mail <mailto:a@example.org>', 'mail a@example.org'],
    ['with <@U0SOMEONE|dana>', 'with @dana'],
    ['with <@U0SOMEONE>', 'with @U0SOMEONE'],
    ['in <#C0PLACE|north-unit>', 'in #north-unit'],
    ['<!here> all', '@here all'],
    ['<!subteam^S0TEAM|@north>', '@north'],
    ['5*3*2 stays', '5*3*2 stays'],
  ])('%s', (text, expected) => {
    expect(readWords(text)).toBe(expected);
  });

  it('gives back exactly what was made inert', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(readWords(inert(text))).toBe(text);
      }),
    );
  });
});

describe('cutting a long text', () => {
  it('F28: loses nothing, and no piece is over the limit', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 4000 }), (text, limit) => {
        const pieces = split(text, limit);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(length(piece)).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('F28: cuts between words, else between signs, never within one', () => {
    expect(split('one two three', 9)).toEqual(['one two ', 'three']);
    expect(split('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 11)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
    expect(split('<<<', 8)).toEqual(['<<', '<']);
  });

  it('F28: breaks even a sign that is over the limit by itself', () => {
    const sign = `e${'\u0301'.repeat(30)}`;
    expect(split(sign, 10).join('')).toBe(sign);
  });
});

describe('shortening a label', () => {
  it('leaves what fits, and ends the rest in an ellipsis', () => {
    expect(shorten('Sign', 4)).toBe('Sign');
    expect(shorten('Sign and send it', 10)).toBe('Sign and…');
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 80 }), (text, limit) => {
        expect(length(shorten(text, limit))).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
