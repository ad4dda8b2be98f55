import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

/** A Wednesday. */
const now = '2026-09-16T14:00:00-05:00';
const read = (text: string) => readNote(text, { now, practiceArea: 'medical_discharge' })[0];
const planned = (text: string) => read(text)?.followUps.map(({ value }) => [value.text, value.dueOn]);

describe('follow-ups', () => {
  test.each([
    'saw pt 10:15. says he isnt gonna do anything to himself',
    'saw pt 10:15. wife is not going to leave him',
    'vi a la pte 10:15. no va a tomar mas pastillas',
    'saw pt 10:15. call not returned',
    'saw pt 10:15. housing goal: find a place near her sister',
    'saw pt 10:15. bmp low from mon labs',
    "saw pt 10:15. team went over items from friday's mtg",
    'saw pt 10:15. told her aide to weigh her by fri',
    'saw pt 10:15. ok to start PT',
    'saw pt 10:15. fell last nite going to the kitchen',
  ])('what will not be, was found or is a goal is none: "%s"', (text) => {
    expect(planned(text)).toEqual([]);
  });

  test.each([
    ['hv mon 3p, no ans. left card. 3rd try fri 10a', [['3rd try 10a', '2026-09-18']]],
    ['hv mon 3p no ans. violation req fri', [['violation req', '2026-09-18']]],
    ['saw pt mon 10:15. step down to weekly starting in october', [['step down to weekly starting in october', null]]],
    ['saw pt mon 10:15. she wants a hearing eval, i will do it by fri', [['hearing eval, i will do it', '2026-09-18']]],
    ['saw pt 10:15 got on at the mill starts mon', [['mill starts', '2026-09-21']]],
    ['saw pt 10:15. snf has a bed for her fri', [['snf has a bed for her', '2026-09-18']]],
    ['remind me fri to call the DME vendor, still not done', [['call the DME vendor', '2026-09-18']]],
  ])('what is to come is told without a verb or by "it": "%s"', (text, actions) => {
    expect(planned(text)?.map(([words, due]) => [String(words).replace(/^to /, ''), due])).toEqual(actions);
  });

  test('a second try that was made is no plan', () => {
    expect(planned('called mon 9a no ans. 2nd try tues 2p, vm again')).toEqual([]);
  });
});

describe('a referral sent to nobody by name is known by what it is for', () => {
  test.each([
    ['wound clinic ref sent to agency 2', ['wound clinic ref']],
    ['daughter chose hospice, referral sent to 3 places', ['hospice']],
    ['saw pt 10:15. sup consult 3:10, 20 min w/ Dee', []],
  ])('%s', (text, targets) => {
    expect(read(text)?.referrals.map(({ value }) => value)).toEqual(targets);
  });
});
