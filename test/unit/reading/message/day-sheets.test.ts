import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const now = '2026-11-20T18:00:00-05:00';
const records = (text: string) => readNote(text, { now, practiceArea: 'aps' });
const said = (found: object | null | undefined) => (found && 'value' in found ? found.value : null);

describe('a message that tells of several contacts', () => {
  test.each([
    [
      'Spent the morning in the field. Mr. Abasi, 8:45, was up and dressed. Mrs. Toller, 10:20, would not come to the door.',
      2,
    ],
    ['Saw two youth at school today: Devin at 1:15, cheerful. Rosalind at 2, upset about her aunt.', 2],
    ['quick log - 0830 Prewitt hv, sober, kids at school. 0945 Lang hv, nobody home', 2],
    ['Mon field day\n9:00 Castor - hv, ok\n10:15 Dietz - no ans\n11:30 Obi - moved', 3],
    ['The Hoang family at 4:00, all three kids seen. The Petit family at 5:30, only dad home.', 2],
    ['Hoy hice dos visitas. La Sra. Pineda a las 10, en su casa, bien. Don Chuy a las 12, no abrió.', 2],
    ['2 contactos: Wilmer 8:20 oficina, prueba negativa. Jairo 9 no llegó', 2],
    ['benson 845 ofc fees pd. archer 915 ofc no show lvm', 2],
    ['HV/Parra/9:00/30 min/home clean; OV/Delmont/10:15/no show', 2],
  ])('stops with their hour: %s', (text, count) => {
    expect(records(text)).toHaveLength(count);
  });

  test.each([
    '(a) Whitley: tc 10:05, doing ok (b) Ferraro: tc 10:20, vm full',
    '#1 Adler - hv 9:15, fine. #2 Munoz - tc 10, no ans',
    'a. Kessler ofc 9a UA neg b. Boone ofc 10a no show',
    'first up was Malik at 8 on time clean UA then second was Trey at 9 who never showed',
    'one was Brenda at 9 she took her shot fine the other was Cody at 10 he was out',
  ])('counted items: %s', (text) => {
    expect(records(text)).toHaveLength(2);
  });

  test.each([
    'Ms. Renfro came in at 9:10 for her check-in. Mr. Salas missed his 10:00 and did not call.',
    'Tanya Moss reported at 9 as scheduled. Greg Ballou did not report and his phone is off.',
    'so I talked to Benny at the drop in center around ten he is sleeping outside and after that at noon I called his mom Carol and she is worried',
    'Phone 11/19 0900 w/ Ms. Ibarra (teacher): 3 absences. Phone 11/19 0930 w/ mo: alarm broke.',
    'Mo Kayla by phone 11/3 0915, denies all. Fa Trent in person 11/3 1400 at his job, same.',
    'Hablé con la Sra. Montes a las 9 por teléfono. Después a las 10:15 visité a su vecina Carmen, ella le lleva comida.',
    'OV/cl Bristow 0900 UA neg. // TC/emp Mr. Hahn 0920 confirms 32 hrs/wk',
    '11/16 tc w/ cl, rent paid. 11/18 2pm ov, cl brought receipt',
  ])('people or days of their own: %s', (text) => {
    expect(records(text)).toHaveLength(2);
  });

  test.each([
    'TC - D. Marlow - 3:40p / sleeping better / no SI / next tc 11/27',
    'BEDSIDE - Rm 412 - L. Okoro - 10:30 / dtr present / agrees w/ SNF / packet out today',
    "Called Mr. Vance at 9, left a message; he called back at 9:25 and confirmed Friday's ride.",
    "hv 3pm. Mom says Devin at 7 last night ran to his dad's.",
    'Met with Kira Nolan at the shelter today. Her case manager, Jonas Pell, joined us at 2.',
    'went by the motel twice for Rey and he never came out the desk guy says he left monday',
    '1. Reviewed lease w/ cl at office 2pm. 2. Budget done. 3. Next visit 12/4.',
    'Met w/ Mrs. Lam at 11, home. Meds: metformin at 8, insulin at 9. Son Bo visits at 6 daily.',
    'Court 9am before Judge Ruiz. Ms. Kell for the dept, Mr. Dunn for dad. Next 1/14.',
    'hablé con el paciente a las 9:10 por teléfono. pedí a la enfermera Marta que le llame hoy',
    'Picked up Sat by city PD, new charge, per cl by phone 11:20.',
    '11/17 curfew call 9:10p answered. 11/16 same no answer til 3rd try',
  ])('is one where only one is told of: %s', (text) => {
    expect(records(text)).toHaveLength(1);
  });
});

describe('what stands above several records', () => {
  test('its mode and day are those of each', () => {
    const both = records('Two bedside visits today. Calder, at 9:30, eats well. Nyland, at 1:00, is tired.');
    expect(both.map(({ contactMode }) => said(contactMode))).toEqual(['facility_visit', 'facility_visit']);
    expect(both.map(({ occurredAt }) => said(occurredAt))).toEqual(['2026-11-20T09:30', '2026-11-20T13:00']);
  });

  test('a mode that a record names outweighs it', () => {
    const both = records('Home visits today. Kim case at 3:30, fine. Boone: called 4:15, no answer.');
    expect(both.map(({ contactMode }) => said(contactMode))).toEqual(['home_visit', 'phone']);
  });

  test('the case is carried on between telegrams of one, never between clients', () => {
    const calls = records('PHONE/cl - Stahl - 10:15 - ok. // PHONE/coll - cousin Dale - 10:40 - agrees.');
    expect(calls.map(({ caseRef }) => said(caseRef))).toEqual(['Stahl', 'Stahl']);
  });
});
