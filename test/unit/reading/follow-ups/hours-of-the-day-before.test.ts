import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const planned = (text: string) =>
  readNote(text, { now: '2026-10-14T16:00:00-04:00', practiceArea: 'aps' }).flatMap(({ followUps }) =>
    followUps.map(({ value }) => [value.text, value.dueOn]),
  );

describe('an hour that is over today belongs to the day named before it', () => {
  test.each([
    ['saw pt 9am. Her discharge is tomorrow and I will pick her up at 10.', 'pick her up at 10', '2026-10-15'],
    ['vi al paciente a las 9. alta mañana, todo listo. lo recojo 10am', 'lo recojo 10am', '2026-10-15'],
    ['saw pt 9am. will call son at 5.', 'call son at 5', '2026-10-14'],
    ['saw pt 9am. will call son at 10.', 'call son at 10', null],
  ])('"%s"', (text, words, dueOn) => expect(planned(text).at(-1)).toEqual([words, dueOn]));
});
