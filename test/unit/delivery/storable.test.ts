import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storable } from '#delivery/storable.ts';

it('F28: leaves every text as it is that the database can keep', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!/\\u0000|\\ud[89a-f]/.test(JSON.stringify(value)));
      expect(storable(value)).toEqual(value);
    }),
  );
});

it('F28: puts a replacement sign for what it cannot, in values, lists and names of fields', () => {
  const odd = { said: { text: 'a\0b' }, list: ['\ud800x', '😀'], 'key\0': null, number: 1, absent: undefined };
  expect(storable(odd)).toEqual({
    said: { text: 'a\ufffdb' },
    list: ['\ufffdx', '😀'],
    'key\ufffd': null,
    number: 1,
    absent: undefined,
  });
});
