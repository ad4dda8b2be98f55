import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const read = (text: string) => {
  const [reading] = readNote(text, { now: '2026-10-14T17:50:00-05:00', practiceArea: 'aps' });
  const mode = reading?.contactMode;
  const outcome = reading?.outcome;
  return [mode && 'value' in mode ? mode.value : null, outcome && 'value' in outcome ? outcome.value : null];
};

test.each([
  ['landlord Mr. Cope by phone says rent is two months late', 'phone'],
  ['lvm w/ the senior day ctr 4p re an opening', 'phone'],
  ['Telephone call with Mr. Adler at the credit union, 10:15. He confirmed it.', 'phone'],
  ['Llamé a su sobrina Irma; dice que no quiso ir al hospital', 'phone'],
  ['no ans at Rhea Stone apt x2', 'home_visit'],
  ['fv Ms. Bly res 9a, no ans', 'home_visit'],
  ['tried Nash at 1/2 way hse sun 6p, gone. ph off', 'facility_visit'],
  ['comm visit w/ Tess 1p 20 min', 'community_visit'],
  ['had to cancel on Lou today, we were going to meet at the library at 4, told him by text', 'community_visit'],
  ['Visited Gorman home 10/13. Mother and two children present.', 'home_visit'],
  ['10/13 9:15-10:00 home. Cl Berta. Mood ok.', 'home_visit'],
  ['supv visit at agency 1-2pm, mo + Zed', 'office_visit'],
  ['Group today 1-2:30, cl Rue there, no use in 40 days. sponsor calls daily', null],
  ['Fui el sábado a ver a la abuela Rosa con su tía', 'in_person'],
])('says how the contact was: "%s"', (text, mode) => {
  expect(read(text)[0]).toBe(mode);
});

test.each([
  ['The MDT met today on the Crane case. Det. Sol was there.'],
  ['10/13 IDT, pt Alba: Dr. Sato, wife June. snf refs out to 3 places'],
  ['Alba found on the floor, EMS took her to hosp 340pm'],
  ['refered Mrs Bede to outpt dialysis, accepted'],
])('names no place in "%s"', (text) => {
  expect(read(text)[0]).toBeNull();
});

test.each([
  ['10/12 mo txtd cant do hv today, kids sick', 'cancelled'],
  ['txted dad today, no repsonse', 'attempted_no_contact'],
  ['hv con doña Lola 9am, su hijo no la dejaba hablar. no pude verla sola', 'contact_made'],
  ['new report in: cl 80, left alone all day. need face to face today', null],
  ['10/9 - received school attendance printout. Reviewed file.', null],
])('tells how it went: "%s"', (text, outcome) => {
  expect(read(text)[1]).toBe(outcome);
});
