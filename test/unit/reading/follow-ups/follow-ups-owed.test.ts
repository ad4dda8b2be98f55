import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

/** Wednesday. */
const now = '2026-09-16T10:00:00-05:00';
const read = (text: string) => readNote(text, { now, practiceArea: 'medical_discharge' });
const followUps = (text: string) =>
  read(text).flatMap((reading) => reading.followUps.map(({ value }) => [value.text, value.dueOn]));

test.each([
  ['no answer at the door 9am. Outreach planned Friday.', 'Outreach planned Friday', '2026-09-18'],
  ['called the niece 9a. told her ill send the forms fri', 'ill send the forms', '2026-09-18'],
  ['read the chart, nothing new. still need a home visit thurs', 'still need a home visit', '2026-09-17'],
  [
    'met Ola 9am. asked the clinic for her records, which they will fax tomorrow',
    'the clinic for her records, which they will fax',
    '2026-09-17',
  ],
  ['left a vm at 9a about her refill its due friday', 'her refill its', '2026-09-18'],
  ['called Ola 9a, ok. return office visit el viernes', 'return office visit', '2026-09-18'],
  ['no answer 9am. letter to last employer going out fri', 'letter to last employer going out', '2026-09-18'],
  ['care meeting today 9am with Dr. Ode. Home on Monday w/ HH. Family agrees.', 'Home w/ HH', '2026-09-21'],
  ['met Ola 9am. Detox bed 9/24.', 'Detox bed', '2026-09-24'],
  ['could you add Ola dialysis tour monday at 2 to my calendar', 'Ola dialysis tour at 2', '2026-09-21'],
])('finds what is owed in "%s"', (text, action, dueOn) => {
  expect(followUps(text)).toEqual([[action, dueOn]]);
});

test.each([
  'check on Mr. Ruiz, hv 9am, all well',
  'sent the referral at 9am. waiting on the plan',
  'met client 9am. no report to be filed',
  'called mom 9am, no ans. 3rd attempt this month',
  'called Mr. Ruiz 9am, he is two weeks out from surgery and walking well',
])('finds nothing to come in "%s"', (text) => {
  expect(followUps(text)).toEqual([]);
});
