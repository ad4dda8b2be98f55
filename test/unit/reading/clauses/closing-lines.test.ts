import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

/** A Wednesday, four in the afternoon. */
const now = '2026-10-14T16:00:00-04:00';
const planned = (text: string) =>
  readNote(text, { now, practiceArea: 'cps' }).flatMap(({ followUps }) =>
    followUps.map(({ value }) => [value.text, value.dueOn]),
  );

describe('what closes a note without a verb is to come', () => {
  test.each([
    ['tc w/ aunt 2:10, calm. home w/ VNA prob fri', 'home w/ VNA prob', '2026-10-16'],
    ['hv 1pm, rash noted. crib paperwork thurs w/ her', 'crib paperwork w/ her', '2026-10-15'],
    ['tc 1pm w/ gma. pantry voucher tonite on agency card', 'pantry voucher on agency card', '2026-10-14'],
    ['saw cl 2pm. affidavit to DA today', 'affidavit to DA', '2026-10-14'],
    ['tc w/ RN 2pm. plumber out tonite', 'plumber out', '2026-10-14'],
    ['tc w/ sister 1:05. duty call w/ PO at 5', 'duty call w/ PO at 5', '2026-10-14'],
    ['saw cl 10am, urine hot. retest mon', 'retest', '2026-10-19'],
    ['hv 11am. violation packet if nothing by mon', 'violation packet if nothing', '2026-10-19'],
  ])('"%s"', (text, words, dueOn) => expect(planned(text)).toEqual([[words, dueOn]]));

  test.each(['hv 1pm. fell mon w/ her cane', 'saw cl 2pm. letter to landlord today', 'hv 2pm. bruise sat on his arm'])(
    'what befell somebody or may be done is not: "%s"',
    (text) => expect(planned(text)).toEqual([]),
  );
});

describe('a deed of the timetable is to come', () => {
  test.each([
    ['tc w/ sister 1:05. I go back up to Mercy at 5', 'go back up to Mercy at 5', '2026-10-14'],
    ['saw kids 3pm. benefit form goes in thursday', 'benefit form goes in', '2026-10-15'],
    ['tc w/ gf 1pm, upset. he reports tues 10', 'reports 10', '2026-10-20'],
    ['nurse tc 1:45. mtg him at the ED 4:30', 'mtg him at the ED 4:30', '2026-10-14'],
    ['saw him 10am. tell GAL at 5', 'tell GAL at 5', '2026-10-14'],
    ['Saw him at 11. Writer to mail the release forms.', 'Writer to mail the release forms', null],
  ])('"%s"', (text, words, dueOn) => expect(planned(text)).toEqual([[words, dueOn]]));

  test.each(['cl Ruiz booked thurs nite on assault. saw him 10am at jail', 'hv 1pm. mom reports mon she slept badly'])(
    'what happened is not: "%s"',
    (text) => expect(planned(text)).toEqual([]),
  );
});

describe('a whole sentence about what is to come stays whole', () => {
  test.each([
    [
      'Visit today at 3. The next visit will take place on October 21.',
      [['The next visit will take place', '2026-10-21']],
    ],
    [
      'Saw mom at 10. The evaluation with the psychologist will be on October 22.',
      [['The evaluation with the psychologist will be', '2026-10-22']],
    ],
    [
      'Saw him at 10. He has court on Friday and will call me after.',
      [
        ['has court', '2026-10-16'],
        ['call me after', null],
      ],
    ],
    [
      'Saw him at 11. He will bring his pay stubs to our next meeting on October 28.',
      [['bring his pay stubs to our next meeting', '2026-10-28']],
    ],
    [
      'Visité a la madre a las 10. La abuela cuidará a los niños hasta el sábado.',
      [['La abuela cuidará a los niños hasta el sábado', '2026-10-17']],
    ],
  ])('"%s"', (text, wanted) => expect(planned(text)).toEqual(wanted));

  test('an order with an end is only a state', () => {
    expect(planned('Vi a la madre a las 10. La orden de protección dura hasta el lunes.')).toEqual([]);
  });
});
