import { describe, expect, test } from 'vitest';
import { timesOf } from '../dates/read-times.ts';

describe('the time of a contact that stands apart from its verb', () => {
  test.each([
    ['Ms. Varga told me at the rehab yesterday that the stairs scare her.', '03-10'],
    ['the boy told me during our session yesterday he sleeps in the bathtub when they fight', '03-10'],
    ['nos contó ayer en la oficina que el casero no arregla la estufa', '03-10'],
    ["He said at today's visit that he was jumped on Friday", '03-11'],
    ["at today's team meeting Dr. Ruiz said the discharge is off", '03-11'],
    ["monday's 10am office session he was sober and calm", '03-09T10:00'],
    ['office mon client wants a new bus pass he lost his on saturday', '03-09'],
    ['phone 15 min yest 230 mom tired of waiting on the voucher', '03-10T14:30 15'],
    ['hoy visité a doña Luz en su casa a las 3, la nieta presente', '03-11T15:00'],
    ['ayer hablé con el papá, por teléfono a las 4, no quiere venir', '03-10T16:00'],
    ['Mr. Oakes reported on Monday at 1:30 as told, and his test was clean.', '03-09T13:30'],
    ['Ms. Bell failed to report on Monday at 1:30 and her phone is off.', '03-09T13:30'],
    ['The care conference was held on Monday at 1 with the daughter and the nurse.', '03-09T13:00'],
    ['so I got to the apartment at one and nobody came to the door', '03-11T13:00'],
    ["I stopped at Mrs. Ely's place at nine and she had not eaten since Sunday", '03-11T09:00'],
    ['attempt #2 at the house mon 5:20p. lights on, nobody opened', '03-09T17:20'],
    ['2nd attempt, mon 5:20p, no answer', '03-09T17:20'],
    ['Saw cl at jail. Release plan signed. Release 20 Mar. 35 min.', 'unsaid 35'],
    ['3/9 reviewed hospital records for Fenn', '03-09'],
  ])('is read: "%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });

  test.each([
    'spoke w/ mom, she said dad left friday night',
    'called mom, her therapy session mon went well',
    'met w/ cl at home, next visit fri 10',
    'hv done, dad said the landlord came to the office yesterday',
    'talked w/ mom, no need for a visit today',
    'client told me he used on Saturday',
    'mom told me that dad hit her monday',
    'mom called, says boyfriend was at the house at 3 and hit her',
    'le escribí al doctor, contestó que la vio el lunes',
    "emailed the atty the order from monday's hearing",
    'neighbor called, heard yelling at 2 am sunday',
    'left vm for PO re missed ua on friday',
  ])('is not that of another event: "%s"', (text) => {
    expect(timesOf(text)).toBe('unsaid');
  });
});

describe('the 24-hour clock and hours without a sign', () => {
  test.each([
    ['1400 jail visit, cl Boone. Court 22 Mar 0900.', '03-11T14:00'],
    ['1630 call to Pt Marsh. No answer. Retry 12 Mar.', '03-11T16:30'],
    ["today's 1100 home visit CXLD by mo", '03-11T11:00'],
    ['Eval for cl Dorn, 1100 today, CXLD by Dr. Ives.', '03-11T11:00'],
    ['called cell 0900 no ans', '03-11T09:00'],
    ['hv Bellamy 930. all ok', '03-11T09:30'],
    ['Sra. Luna: hv 9, todo bien', '03-11T09:00'],
    ['f2f w/ cl 10 this am at shelter', '03-11T10:00'],
    ['med drop 830 at his apt', '03-11T08:30'],
    ['cl cancelled visit for today at 6, sick', '03-11T18:00'],
    ['staffed case w/ sup Dana 3:30 x20 min', '03-11T15:30 20'],
    ['hv w/ gma, 3/9, 3:20 pm, 1h10', '03-09T15:20 70'],
  ])('are read: "%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });

  test.each([
    'hv w/ gma, paid rent 1200',
    'spoke w/ cl, lives in unit 230',
    'hv w/ mo in bldg 415',
    'met w/ cl, owes 1400',
    'hv 2, no ans again',
  ])('are no amounts, rooms or counts: "%s"', (text) => {
    expect(timesOf(text)).toBe('unsaid');
  });
});

test('a full stop behind a clock time parts it from the day that opens the next sentence', () => {
  expect(timesOf('emailed atty Lowe, hearing 3/24 1:30 pm. Mon 10:20 called dtr Fay')).not.toContain('13:30');
});
