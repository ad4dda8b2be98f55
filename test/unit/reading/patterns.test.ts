import { describe, expect, test } from 'vitest';
import { openPage } from '#reading/normalise.ts';
import { find, words } from '#reading/words.ts';

const found = (text: string, list: string) =>
  find(openPage(text), words(list)).map(({ start, end }) => text.slice(start, end));

describe('the language of the lexicons', () => {
  test('brackets choose, a question mark lets go, a star is any ending, a hash a number', () => {
    expect(found('left vm, left a vm, left the vm', 'left (a)? vm')).toEqual(['left vm', 'left a vm']);
    expect(found('cancels cancelled', 'cancel*')).toEqual(['cancels', 'cancelled']);
    expect(found('lost 12 lbs', 'lost # lbs')).toEqual(['lost 12 lbs']);
    expect(found('the dog', '(the)? dog')).toEqual(['the dog']);
    expect(found('shut off', '(shut off|cut)')).toEqual(['shut off']);
  });

  test('three dots span up to three words and never a comma', () => {
    expect(found('bf really did hit her', 'bf ... hit')).toEqual(['bf really did hit']);
    expect(found('bf home, dog hit', 'bf ... hit')).toEqual([]);
  });

  test('whole words only', () => {
    expect(found('showed, hv', 'ow, hv')).toEqual(['hv']);
  });

  test('what is written in capitals must be typed in capitals', () => {
    expect(found('SI denied, si no llama', 'SI')).toEqual(['SI']);
  });
});
