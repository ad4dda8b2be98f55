import { describe, expect, it } from 'vitest';
import { openPage } from '#reading/normalise.ts';
import { findStatements } from '#reading/risks/statements.ts';
import { whole } from '#reading/words.ts';

const statements = (text: string) => {
  const page = openPage(text);
  return findStatements(page, whole(page)).map(({ start, end }) => text.slice(start, end).trim());
};
const breathless =
  'so I stopped by this morning around ten and we sat in the kitchen for a while and talked about the week and the forms';

describe('the statements of a text', () => {
  it('are its sentences', () => {
    expect(statements('Saw her at ten. She fell on Monday.')).toEqual(['Saw her at ten.', 'She fell on Monday.']);
  });

  it('of dictation without a mark are parted where somebody new begins to do something', () => {
    expect(statements(`${breathless} she is not sleeping he fell in the kitchen`)).toEqual([
      breathless,
      'she is not sleeping',
      'he fell in the kitchen',
    ]);
  });

  it('stay whole where a mark stands near: then a sentence was written', () => {
    const written = 'We sat in the kitchen, she is not sleeping he fell';
    expect(statements(written)).toEqual([written]);
  });
});
