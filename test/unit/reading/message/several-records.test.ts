import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const now = '2026-10-14T16:40:00-05:00';
const records = (text: string) => readNote(text, { now, practiceArea: 'cps' });

describe('how many records a message holds', () => {
  test.each([
    ['numbered clients', '1. Amaya: ov 9a, stable. 2. Boyd: called 10a, wants to resched', 2],
    ['the stops of a day by hour and name', '9:15 Ortiz - hv fine. 11 Baker - no answer, lvm', 2],
    ['stops between commas', '8am Ruiz hv ok, 10am Tate ov, pos UA', 2],
    ['stops on lines of their own', 'thurs:\n9 Pena hv w/ mo\n11 Stroud no ans\n130 Eubanks fa at office', 3],
    ['stops in Spanish', 'hoy dos: 9am Delgado, en su casa, bien. 11:30 Sra. Peralta canceló su cita', 2],
    ['hours with a word behind', 'Hadley 1:15 today - meds ok. Petro 2:40 - wound clean', 2],
    [
      'hours dictated',
      'two calls this am first mr vance at nine he is fine then mrs oakley at nine forty she is ok',
      2,
    ],
    ['visits told one by one', 'first one ten am home visit with mom all good second one at noon nobody answered', 2],
    ['what was done first', 'first we talked about school then mom showed me the new beds', 1],
    ['an hour without a colon before somebody else', '1020 hv con mo Portia. 1145 llamé a su jefa Gwen', 2],
    ['numbered goals', 'met w/ Zoe 2p. Goals: 1. sleep 2. get job 3. call sister weekly', 1],
    ['numbered referrals', 'saw Mr. Lim at home 10a, referrals sent to (1) Oak SNF (2) Elm SNF', 1],
    ['numbered needs', 'talked w/ mom at 3, she needs: 1) walker 2) ride home 3) call from pharmacy', 1],
    ['a clock time that only looks like a number', 'saw Bo at 9. plan (1) UA (2) AA mtgs', 1],
    ['what somebody was told to do', 'office w/ Kane 3pm. told him 1) see PO mon 2) meet w/ voc rehab', 1],
    ['a caller and what was heard', 'PD called at midnight, Lou picked up at the mall', 1],
  ])('%s', (_what, text, count) => {
    expect(records(text)).toHaveLength(count);
  });
});

test('what a heading says of all holds for each', () => {
  const modes = records(
    'two calls this am first mr vance at nine he is fine then mrs oakley at nine forty she has meds',
  );
  expect(modes.map(({ contactMode }) => contactMode)).toMatchObject([{ value: 'phone' }, { value: 'phone' }]);
});

describe('what is no note', () => {
  test.each([
    ['add to my list: renew Abbott ROI by 10/30', 'schedule_followup'],
    ['pls add hv for Kemp due 10/20', 'schedule_followup'],
    ['put on cal: Yancey court 11/2 9am', 'schedule_followup'],
    ['Recordar: llevarle despensa a Barajas el sáb 17', 'schedule_followup'],
    ['apúntame llevar los papeles de Inés el martes', 'schedule_followup'],
    ['whos past their 30 day', 'list_overdue'],
    ['which cases are out of compliance', 'list_overdue'],
    ['¿a quién me falta visitar este mes?', 'list_overdue'],
    ['add to my last note: mom was there too', 'amend_note'],
    ['escribí mal la fecha, fue el martes', 'amend_note'],
  ])('%s: %s', (text, intent) => {
    expect(records(text)[0]?.intent).toBe(intent);
  });

  test.each([
    'le escribí por whatsapp a Corina lo de su cita, contestó ok',
    'Revisé expediente de Odalys: última inyección 6/24',
    'Preparé el reporte para la corte de Arredondo',
  ])('a note all the same: %s', (text) => {
    expect(records(text)[0]?.intent).toBe('log_note');
  });
});
