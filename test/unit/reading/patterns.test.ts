import { describe, expect, test } from 'vitest';
import { openPage } from '#reading/normalise.ts';
import { indexOf, phrasesOf, places } from '#reading/patterns.ts';
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

  test('what may be missing within a choice takes its gap along', () => {
    const list = 'nobody ((else)? sees|at (the)? (home|door)|in (there)?|around)';
    const text = 'nobody sees, nobody else sees, nobody at home, nobody at the door, nobody in, nobody in there';
    expect(found(text, list)).toEqual(text.split(', '));
    expect(found('nobody elsesees, nobody atdoor', list)).toEqual([]);
  });

  test('three dots span up to three words and never a comma', () => {
    expect(found('bf really did hit her', 'bf ... hit')).toEqual(['bf really did hit']);
    expect(found('bf home, dog hit', 'bf ... hit')).toEqual([]);
  });

  test('whole words only', () => {
    expect(found('showed, hv', 'ow, hv')).toEqual(['hv']);
  });

  test('of phrases that begin alike the longest counts', () => {
    expect(found('left vm at home, left vm', 'left vm, left vm at home')).toEqual(['left vm at home', 'left vm']);
  });

  test('what is written in capitals must be typed in capitals', () => {
    expect(found('SI denied, si no llama', 'SI')).toEqual(['SI']);
    expect(found('SIDE A, SIs', 'SI')).toEqual([]);
  });

  test('a phrase may begin with a digit, a sign, a letter that may be missing or either word of a choice', () => {
    expect(found('3 days @ home', '# days, @ home')).toEqual(['3 days', '@ home']);
    expect(found('he left, she left', 's?he left')).toEqual(['he left', 'she left']);
    expect(found('no show, did not show', '((did not|no) show)')).toEqual(['no show', 'did not show']);
    expect(found('1:1 w/ sup', '1:1')).toEqual(['1:1']);
  });

  test('a phrase is found whatever it begins with: a choice, what may be missing, spaces, dashes, a joined tail', () => {
    expect(found('no le da, no la da, no da', 'no (le|la)? da')).toEqual(['no le da', 'no la da', 'no da']);
    expect(found('is ok. is  not -  ok', 'is (not)? ok')).toEqual(['is ok', 'is  not -  ok']);
    expect(found('unsafe, safe, in a safe', '(un|in a )?safe')).toEqual(['unsafe', 'safe', 'in a safe']);
    expect(found('no. no\u00a0one', 'no (one|body)?')).toEqual(['no', 'no\u00a0one']);
    expect(found('x-ray, x ray', 'x-ray')).toEqual(['x-ray']);
    expect(found('a 2nd hv, 12 hvs, hvs', '(a (1st|2nd)|#)? hvs?')).toEqual(['a 2nd hv', '12 hvs', 'hvs']);
    expect(found('p.m. meds', 'p.m. meds')).toEqual(['p.m. meds']);
    expect(found('to no avail', 'to ... avail')).toEqual([]);
  });

  test('small words may be written as a hurried hand does, also where a phrase begins', () => {
    expect(found('plan d seguridad', 'plan de seguridad')).toEqual(['plan d seguridad']);
    expect(found('x tel, por tel', 'por tel')).toEqual(['x tel', 'por tel']);
    expect(found('dice q no, q no', 'que no')).toEqual(['q no', 'q no']);
    expect(found('pa la corte, a corte', 'para (la)? corte')).toEqual(['pa la corte']);
    expect(found('dad a casa', 'de casa')).toEqual([]);
  });

  test('a clause of a long text is searched alone, with the letter on either side', () => {
    const text = `${'hv '.repeat(20_000)}`;
    const hv = phrasesOf(['hv'], 'any');
    expect(places(text, indexOf(text, 'any'), hv, { start: 3, end: 8 })).toEqual([
      { start: 3, end: 5 },
      { start: 6, end: 8 },
    ]);
  });

  test('a list that is compiled after a page was read is found on it too', () => {
    const page = openPage('quokka seen');
    expect(find(page, words('wombat'))).toEqual([]);
    expect(find(page, words('quokka'))).toEqual([{ start: 0, end: 6 }]);
  });

  test('a word that begins before the stretch or ends behind it is not in it', () => {
    const hv = phrasesOf(['hv'], 'any');
    expect(places('the hvs', indexOf('the hvs', 'any'), hv, { start: 4, end: 6 })).toEqual([]);
    expect(places('ohv', indexOf('ohv', 'any'), hv, { start: 1, end: 3 })).toEqual([]);
  });
});
