import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

const opening =
  'so I stopped by this morning around ten and we sat in the kitchen for a while and talked about the week and the forms';

test.each<[PracticeArea, string, string[]]>([
  ['medical_discharge', 'we went through the bottles together no dizziness he said no bleeding at all no falls', []],
  ['aps', 'his aide Carol got me on the phone at eight twenty this morning he fell in the kitchen', ['fall']],
  ['behavioral_health', 'she is not sleeping he has been hearing voices that tell him to jump', ['psychosis']],
  [
    'behavioral_health',
    'with her foster mom there she showed me the scratches on her arm she did them with a paper clip last Tuesday',
    ['self_harm'],
  ],
  ['cps', 'he does not drink any more he shoved his wife into the wall on Tuesday', ['domestic_violence']],
])('%s: what is dictated without a mark is parted where somebody new begins: "%s"', (area, text, expected) => {
  expect(flags(`${opening} ${text}`, area)).toEqual(expected);
});
