import { describe, expect, test } from 'vitest';
import { timesOf } from '../dates/read-times.ts';

describe('hours over papers', () => {
  test.each([
    ['spent 3 hrs tues on the guardianship petition', '03-10 180'],
    ['updated care plan, 40 min', 'unsaid 40'],
    ['wrote court report this am, took 2 hrs', '03-11 120'],
    ['reviewed bank records 9:30-10:45', '03-11T09:30 75'],
    ['filed petition, took an hr and a half', 'unsaid 90'],
    ['faxed ROI today', '03-11'],
    ['finished the rent relief form for Odell today and scanned his lease', '03-11'],
    ['Referral packet: completed + uploaded 3/9.', '03-09'],
    ['mandé la solicitud de vivienda y otra al banco de comida, las dos hoy', '03-11'],
    ['Record review today. 2021 report was unsubstantiated.', '03-11'],
    ['attached the labs from 3/2 to the report', 'unsaid'],
    ['lab results from 3/9 came back negative', 'unsaid'],
    ['uploaded photos, done', 'unsaid'],
    ['reviewed ER records, admitted 3/2 w/ hip fx', 'unsaid'],
  ])('"%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });
});

describe('how long a contact was', () => {
  test.each([
    ['talked w/ son on phone for an hr', 'unsaid 60'],
    ['hv 2 hrs w/ cl', 'unsaid 120'],
    ['met w/ cl at home hr and a half', 'unsaid 90'],
    ['phone w/ cl half hr', 'unsaid 30'],
    ['hablé con la hija por teléfono media hora', 'unsaid 30'],
    ['visita en casa hora y media con el Sr. Paz', 'unsaid 90'],
    ['bus took 2 hrs, cl late to ov', 'unsaid'],
    ['hv w/ cl, ambulance took 40 min', 'unsaid'],
    ['saw cl 45m at clinic', 'unsaid 45'],
    ['tel con el paciente, 20 mins', 'unsaid 20'],
  ])('"%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });
});
