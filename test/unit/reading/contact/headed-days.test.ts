import { describe, expect, test } from 'vitest';
import { timesOf } from '../dates/read-times.ts';

describe('the day in a heading', () => {
  test.each([
    ['mon: hv w/ Mr. Diaz 3p, ok', '03-09T15:00'],
    ['late entry 3/6: tc w/ dtr 4:15p re meds', '03-06T16:15'],
    ['On-call Sunday - Lena called 11pm upset, no SI', '03-08T23:00'],
    ['ayer: visité a doña Luz 10am, bien', '03-10T10:00'],
    ['3/10 late entry. left vm for son 2:20p', '03-10T14:20'],
    ['Friday visits: 9am Mr. Cole, fine. 11 Ms. Dunn, not home.', '03-06T09:00 ; 03-06T11:00'],
    ['yesterday:\n930 Cole hv, ok\n1 Dunn no ans at door', '03-10T09:30 ; 03-10T13:00'],
    ['report came in mon 9pm. responded 11:15pm, cl safe', '03-09T23:15'],
    ['saw bruises reported Monday; visited same day 4pm w/ cl at home', '03-09T16:00'],
  ])('dates what stands below it: %j', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });

  test.each([
    ['Fell Sunday: hip hurts. saw cl at home 3pm', '03-11T15:00'],
    ['moved monday. met w/ cl at office 1pm', '03-11T13:00'],
  ])('is none where it tells of an event: "%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });
});
