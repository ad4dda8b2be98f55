import { describe, expect, test } from 'vitest';
import { timesOf } from '../dates/read-times.ts';

describe('the time of what somebody else did', () => {
  test.each([
    ['mom called me from the motel she and the baby got locked out Sunday', 'unsaid'],
    ['grandpa called, the landlord said he ran off Monday with the rent', 'unsaid'],
    ['spoke with her aunt, they were at the ER Saturday night', 'unsaid'],
    ['La abuela llamó por teléfono, al niño lo llevaron a urgencias anoche', 'unsaid'],
    ['called Ms. Lowe about her son who was arrested Saturday', 'unsaid'],
    ['client says the water gets shut off Friday', 'unsaid'],
  ])('is no contact\'s: "%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });

  test.each([
    ['Mother finished her class on Monday and brought the certificate to my office today at 2:00.', '03-11T14:00'],
    ['lights get cut off Friday per the notice he showed me Mon @ his place', '03-09'],
    ['Mother asked by text this morning whether her cousin could stay there.', '03-11'],
    ['went to see Ada at the plant where she works now, it was around noon', '03-11T12:00'],
    ['Vern sat in my relapse class at the day reporting center today nine to ten fifteen', '03-11T09:00 75'],
    ['Superv w/ Lorna 2/2 315p 30m re Mr. Ogden', '02-02T15:15 30'],
    ['she was seen at bedside 10:15, alert', '03-11T10:15'],
    ['met with Mr. Ohm at the shelter, where he is staying, on Monday, March 9, from 11:00 to 12:10', '03-09T11:00 70'],
  ])('is the contact\'s where it was done toward the worker, or is the hour itself: "%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });
});
