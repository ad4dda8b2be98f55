import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const now = '2026-11-19T18:00:00-05:00';
const read = (text: string, practiceArea: PracticeArea = 'reentry') => readNote(text, { now, practiceArea });
const said = (found: object | null | undefined) => (found && 'value' in found ? found.value : null);

describe('typing without a stop', () => {
  test.each([
    ['office 1015 mom admits she drank uds pos', 'client_contact', 'contact_made'],
    ['jail 130p cl wants his meds changed atty visit tomorrow', 'client_contact', 'contact_made'],
    ['asked about a bus pass told him supervisor has to ok it office 915', 'client_contact', 'contact_made'],
    ['bedside with mr hale yesterday he wants to go home dc friday', 'client_contact', 'contact_made'],
    ['tel 10:15 niega caídas dice que come bien', 'client_contact', 'contact_made'],
    ['oficina 11am el cliente dice que perdió el trabajo audiencia mañana', 'client_contact', 'contact_made'],
    ['ms lowe no ans 2nd call this wk notice going out fri', 'client_contact', 'attempted_no_contact'],
  ])('%s', (text, type, outcome) => {
    const [record] = read(text, 'cps');
    expect(record?.intent).toBe('log_note');
    expect(said(record?.contactType)).toBe(type);
    expect(said(record?.outcome)).toBe(outcome);
  });

  test.each([
    ['office 1015 mom admits she drank dentist 12/2', 'dentist', '2026-12-02'],
    ['called ms boone 2pm she refuses home health hearing 12/1', 'hearing', '2026-12-01'],
    ['texted reyes no reply 2nd text this wk notice going out fri', 'notice going out', '2026-11-20'],
  ])('what is to come stands apart: %s', (text, words, day) => {
    const followUp = read(text)[0]?.followUps.find((one) => one.value.text.includes(words));
    expect(followUp?.value.text.length).toBeLessThan(30);
    expect(followUp?.value.dueOn).toBe(day);
  });

  test('an appointment that is the object of its verb is not cut off', () => {
    const [record] = read('tried to see the kids mon but school closed. will do home visit this Wed');
    expect(record?.followUps).toHaveLength(1);
  });
});

describe('the stops of a day', () => {
  test.each([
    ['Kemp 9am: home, ok. Lutz 945: no answer, lvm.', 2],
    ['hoy dos llamadas. Nuria 9:15: bien. Estela 9:40: no contestó.', 2],
    ['called perez 10 no ans / called lowe 1015 doing ok', 2],
    ['dow office 2pm paid fees / nix office 230 no show', 2],
    ['8:50 llamé a la enfermera por el refill. 9:30 Tess en la oficina, bien.', 2],
    ['Última llamada: Sr. Ferrán 4:30, 6 min. sin dolor', 1],
    ['hv w/ Ann 3p / talked about school / no concerns', 1],
    ['Supv w/ Marcy 1330-1400. Staffed cl Ott: no SI, stable', 1],
  ])('%s', (text, count) => {
    expect(read(text, 'behavioral_health')).toHaveLength(count);
  });
});

describe('what was done and what is asked', () => {
  test.each([
    ['I wrote the quarterly plan review for Oakley, and it needs a signature by Friday.', 'log_note'],
    ['I put a copy of the lease in her file but she still owes me the receipt', 'log_note'],
    ['Puse los papeles de la Sra. Vega en el expediente', 'log_note'],
    ['I wrote 45 minutes on the Tovar visit but it was 54', 'amend_note'],
    ['mi nota del lunes dice oficina y fue en su casa', 'amend_note'],
    ['my note on Farr says 2pm, should say 3pm', 'amend_note'],
    ['the Kline hv was at 10 not 11, pls fix', 'amend_note'],
    ['a qué hora es la cita de Nora con el dentista?', 'lookup'],
    ['cuál fue la última UA de Mercer? i need the date', 'lookup'],
    ['can you put together a summary of the Tran case for the review', 'draft_summary'],
    ['dame la lista de los que están atrasados', 'list_overdue'],
  ])('%s: %s', (text, intent) => {
    expect(read(text)[0]?.intent).toBe(intent);
  });

  test.each([
    ['The team meeting was held on Tuesday at 1 with the mother and the GAL.', 'team_meeting'],
    ['attempt #2 at the house tues 5p. no one opened.', 'client_contact'],
    ['Called the credit union fraud desk 1:10, spoke w/ Denise.', 'collateral_contact'],
    ["I called the doctor's office for Mr. Yancey this morning", 'collateral_contact'],
    ['texteé a la vecina Jo, la ve diario', 'collateral_contact'],
    ['recibí reporte nuevo del hotline de Sra. Paz. Sin contacto aún', 'case_activity'],
    ['Revisé labs del Sr. Olmos. No hablé con nadie.', 'case_activity'],
    ['reporte listo para Cane, faltó a 3 tests', 'case_activity'],
  ])('%s: %s', (text, type) => {
    expect(said(read(text, 'aps')[0]?.contactType)).toBe(type);
  });
});
