import { describe, expect, it } from 'vitest';
import { openPage } from '#reading/normalise.ts';
import { signedWords, windowsOf } from '#reading/risks/weighed-signs.ts';
import { whole } from '#reading/words.ts';

const wordsOf = (text: string) => {
  const page = openPage(text);
  return signedWords(page, whole(page));
};
const signs = (text: string) => wordsOf(text).flatMap((word) => word.signs);

describe('the signs of a word', () => {
  it('are the word, its beginnings and the pair with its neighbour', () => {
    expect(wordsOf('fell twice')).toEqual([
      { start: 0, end: 4, signs: ['fell', 'fel*', 'fell*', 'fell twice'] },
      { start: 5, end: 10, signs: ['twice', 'twi*', 'twic*', 'twice*'] },
    ]);
  });

  it.each([
    ['denies any falls', 'no:falls', 'no:fal*'],
    ['hx of falls', 'ago:falls', 'ago:fal*'],
    ['risk of falls', 'if:falls', 'if:fal*'],
  ])('tell besides how it is held: "%s"', (text, word, beginning) => {
    expect(signs(text)).toEqual(expect.arrayContaining(['falls', word, beginning]));
    expect(signs('has falls')).not.toContain(word);
  });

  it('hold a number whichever it is, one full stop for another, and "didn’t" as one word', () => {
    expect(signs('fell 3 times!')).toEqual(signs('fell 12 times.'));
    expect(signs("she didn't eat")).toContain('didnt');
  });
});

describe('the windows of a statement', () => {
  const windows = (text: string, start = 0) =>
    windowsOf(wordsOf(text), { start, end: text.length }).map((words) =>
      words.map((word) => text.slice(word.start, word.end)).join(' '),
    );

  it('are eight words each, four further on the next', () => {
    expect(windows('a b c d e f g h i j k l m')).toEqual(['a b c d e f g h', 'e f g h i j k l', 'i j k l m']);
    expect(windows('a b c d e f g h')).toEqual(['a b c d e f g h']);
  });

  it('are none where there is no word, and hold none of another statement', () => {
    expect(windows('...')).toEqual([]);
    expect(windows('fell twice', 5)).toEqual(['twice']);
  });
});
