import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const goals = (text: string) =>
  readNote(text, { now: '2026-03-11T10:15:00-05:00', practiceArea: 'behavioral_health' })
    .flatMap((reading) => reading.goalsMentioned.map(({ value }) => value))
    .toSorted();

describe('goals', () => {
  test.each([
    ['goals: sober, job, own place', ['employment', 'housing', 'sobriety']],
    ['Goals: (1) GED (2) bus pass (3) make friends', ['education', 'social_support', 'transportation']],
    ['goal: stay in her own trailer', ['living_at_home']],
    ['goal: see dentist, get glasses', ['physical_health']],
    ['meta: terminar la prepa y sacar su ID', ['documents_id', 'education']],
    ['su meta es dejar el alcohol', ['sobriety']],
    ['su meta es un apto propio', ['housing']],
  ])('are named behind the word: "%s"', (text, wanted) => {
    expect(goals(text)).toEqual(wanted);
  });

  test.each([
    ['goal: work on coping skills', ['mental_health']],
    ['goal - use walker daily', ['physical_health']],
    ['goal: finish parenting classes', ['parenting']],
    ['goal reunification / classes weekly', ['reunification']],
    ['su meta es acabar las clases para padres', ['parenting']],
    ['goal: physical therapy 2x/wk', ['physical_health']],
    ['goal: get out of the house 2x/wk', []],
    ['goal: job bc bills are due', ['employment', 'independent_living']],
  ])('are not those of other words nearby: "%s"', (text, wanted) => {
    expect(goals(text)).toEqual(wanted);
  });
});
