import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const planned = (text: string) =>
  readNote(text, { now: '2026-10-14T16:00:00-04:00', practiceArea: 'behavioral_health' }).flatMap(({ followUps }) =>
    followUps.map(({ value }) => value.text),
  );

describe('harm that somebody announces is nothing for the list', () => {
  test.each([
    'tc w/ aunt 2pm. he told her hes going to kill grandpa before friday',
    'Mr. Ames told me by phone at 2:50 that he plans to beat up his neighbor when he gets home.',
    'ED sw called 3:30, PD brought Ed in saying he has to smother his cousin',
  ])('"%s"', (text) => expect(planned(text)).toEqual([]));

  test.each([
    ['saw cl 2pm. duty to warn call to PD tomorrow', 'duty to warn call to PD'],
    ['saw cl 2pm. will staff the threat to kill his mom w/ sup tomorrow', 'staff the threat to kill his mom w/ sup'],
    ['saw cl 2pm, says he will shoot his boss. will call PD today', 'call PD'],
  ])('what is to be done about it is: "%s"', (text, words) => expect(planned(text)).toEqual([words]));
});
