import { describe, expect, test, vi } from 'vitest';
import { openPage } from '#reading/normalise.ts';
import { places } from '#reading/patterns.ts';
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

  test('a clause of a long text is searched alone, with the letter on either side', () => {
    const pattern = /\bhv\b/g;
    const exec = vi.spyOn(pattern, 'exec');
    const text = 'x'.repeat(20_000);
    places(text, pattern, { start: 100, end: 150 });
    expect(exec.mock.calls.map(([searched]) => searched.length)).toEqual([52]);
  });

  test('a word that begins before the stretch or ends behind it is not in it', () => {
    expect(places('the hvs', /(?<![a-z])hv(?![a-z])/g, { start: 4, end: 6 })).toEqual([]);
    expect(places('ohv', /(?<![a-z])hv(?![a-z])/g, { start: 1, end: 3 })).toEqual([]);
  });
});
