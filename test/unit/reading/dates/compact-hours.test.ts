import { describe, expect, test } from 'vitest';
import { timesOf } from './read-times.ts';

describe('a number without a colon', () => {
  test.each([
    ['hv 330 w/ mo, all calm', '03-11T15:30'],
    ['930 tc to landlord, he will fix the heater', '03-11T09:30'],
    ['saw pt at clinic 1015-1045, mood ok', '03-11T10:15 30'],
    ['zoom w/ GAL 2-230 re visits', '03-11T14:00 30'],
    ['met w/ Dana at office 9-10, reviewed budget', '03-11T09:00 60'],
    ['tues 115-2 hv w/ gma Rosa', '03-10T13:15 45'],
    ['3/9 11-1215 FTM @ school', '03-09T11:00 75'],
    ['yest 1-145p phone w/ daughter', '03-10T13:00 45'],
    ['home visit 3/10 930-1030a cl and son present', '03-10T09:30 60'],
    ['visita en casa 10 a 11 con la Sra. Ruiz', '03-11T10:00 60'],
    ['llamada 215 con el hermano, sin novedad', '03-11T14:15'],
    ['1130 llamé al doctor Vega, confirma la cita', '03-11T11:30'],
    ['vi a don Tomás en su casa 4-430, comió bien', '03-11T16:00 30'],
    ['ov 1045 cl on time, UA neg', '03-11T10:45'],
    ['called 1420, no ans', '03-11T14:20'],
    ['spoke w/ nurse at SNF 845am', '03-11T08:45'],
    ['office 1-2 w/ Kev', '03-11T13:00 60'],
    ['Mon 3/9 at 10 hv with cl', '03-09T10:00'],
    ['Wednesday, March 4, from 2:00 to 2:50 I met with Ms. Hale at her home', '03-04T14:00 50'],
    ['I met with Mr. Hale, who was alert, on Monday, March 9, at 10:15 a.m.', '03-09T10:15'],
    ['hv w/ cl 3/10 from 9 to 945', '03-10T09:00 45'],
    ['phone w/ SW 4:10-4:25', '03-11T16:10 15'],
    ['cl at drop in ctr 1130-12, ate lunch', '03-11T11:30 30'],
    ['sat 3/7 2p-230p saw cl at shelter', '03-07T14:00 30'],
    ['mon 3-4: office w/ Kev, calm', '03-09T15:00 60'],
    ['court today for the Moss kids 145, both stay', '03-11T13:45'],
    ['hv w mo and kids 930. power on', '03-11T09:30'],
    ['hrg this am re Dunne 930', '03-11T09:30'],
    ['tc 905 w/ pharm, refill ready', '03-11T09:05'],
  ])('is the hour beside a day or a contact: "%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });

  test.each([
    ['hv w/ mo, apt 330, all calm', 'unsaid'],
    ['call re rent 450, LL waits', 'unsaid'],
    ['hv w/ mo, sister and kids 11 and 14', 'unsaid'],
    ['called 911 for cl, ems took him', 'unsaid'],
    ['called 211 w/ cl for shelter list', 'unsaid'],
    ['saw cl, BP 130-145 at rest', 'unsaid'],
    ['hv w/ cl, sugars 210-330 this month', 'unsaid'],
    ['met cl at office, owes 415 in rent', 'unsaid'],
    ['hv w/ kids 2-3, fed and clean', 'unsaid'],
    ['ov, cl has 10-11 days sober', 'unsaid'],
    ['visit with cl, ages 10-12 in home', 'unsaid'],
    ['phone w/ LL, rent is 950-1000', 'unsaid'],
    ['called cl 555-0130, no ans', 'unsaid'],
    ['met with cl, weighs 120-130', 'unsaid'],
    ['hv w/ cl at unit 1115', 'unsaid'],
    ['cl needs 2-3 visits a week per RN', 'unsaid'],
    ['group session 3-4 of anger mgmt done w/ cl', 'unsaid'],
    ['text cl, code 1230 for the gate', 'unsaid'],
    ['office visit, cl worked 9-5 job all wk', 'unsaid'],
    ['class of 2011-2015, saw cl at home', 'unsaid'],
    ['cl priors 2003-2011, met at jail', 'unsaid'],
  ])('is no hour where it counts or measures: "%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });
});
