import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

/** The risks of a text, each with who told of it. */
const told = (text: string, practiceArea: PracticeArea = 'cps') =>
  readNote(text, { now: '2026-03-11T10:15:00-05:00', practiceArea }).flatMap(({ riskFlags }) =>
    riskFlags.map(({ value, reportedBy }) => [value, reportedBy]),
  );

describe('who a risk was reported by', () => {
  test.each([
    ['mom states he threatened her', 'violence_threat', 'mother'],
    ['cl reports using meth again', 'substance_use', 'client'],
    ['he relapsed per sister Gina', 'substance_use', 'sibling'],
    ['per police report he had a gun on him', 'weapon', 'law_enforcement'],
    ['according to the neighbor she fell on the steps', 'fall', 'neighbor'],
    ["cl's wife Jen called 8 am, he threatened her last nite", 'violence_threat', 'spouse'],
    ['fell twice this week, reported by aide', 'fall', 'home_health_staff'],
    ['dad left kids alone overnight, mom says', 'child_abuse_neglect', 'mother'],
    ['dice la mamá que él la amenazó', 'violence_threat', 'mother'],
    ['la maestra reporta que el niño tiene moretones en el brazo', 'child_abuse_neglect', 'teacher'],
    ['se cayó en el baño según la enfermera', 'fall', 'nurse'],
    ['recayó el lunes, según su hermana', 'substance_use', 'sibling'],
  ] as const)('"%s": %s comes from %s', (text, flag, role) => {
    expect(told(text)).toContainEqual([flag, role]);
  });

  test.each([
    ['worker observed a knife on the table', 'weapon'],
    ['mom says he is fine, worker observed bruises on his arm', 'child_abuse_neglect'],
    ['mom denies use but smelled of alcohol', 'substance_use'],
    ['cl denies use, UA positive for cocaine', 'substance_use'],
    ['no food in the fridge', 'food_insecurity'],
    ['saw mom at home. kids left alone last night', 'child_abuse_neglect'],
    ['la mamá dice que está bien, pero olía a alcohol', 'substance_use'],
  ] as const)('"%s": nobody but the worker', (text, flag) => {
    expect(told(text)).toContainEqual([flag, null]);
  });

  test('what was seen as well as told is not put down to the one who told it', () => {
    expect(told('gma says he drinks. he was slurred and smelled of etoh')).toEqual([['substance_use', null]]);
  });

  test('a verb without a name goes on with the one person spoken to', () => {
    expect(told('spoke w/ gma. says mom hits him with a belt')).toEqual([['child_abuse_neglect', 'grandmother']]);
    expect(told('spoke w/ gma and dad. says he got evicted')).toEqual([['housing_loss', null]]);
  });

  test('a bare name that speaks is the client', () => {
    expect(told('hv w/ Dina today. Dina says she relapsed', 'reentry')).toEqual([['substance_use', 'client']]);
  });
});
