import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const read = (text: string) => {
  const [reading] = readNote(text, { now: '2026-10-14T17:50:00-05:00', practiceArea: 'aps' });
  const outcome = reading?.outcome;
  const mode = reading?.contactMode;
  return {
    outcome: outcome && 'value' in outcome ? outcome.value : null,
    mode: mode && 'value' in mode ? mode.value : null,
  };
};

test.each([
  'Rang the bell and knocked at the Tully residence at 4, nobody. Blinds drawn.',
  'Second unannounced try at the Brandt apartment 7pm, car out front but nobody opened.',
  'pasé por la casa de la señora Pinto ayer, toqué tres veces, nadie',
  'marqué a la hija de don Beto dos veces, sale la grabadora',
  'on hold with the insurer 40 min then got cut off, never reached anybody',
  'texted foster dad twice about the dentist, not a word back',
  'Letter to Mr. Ashby came back stamped no forwarding address.',
  'stopped at her room twice on 5 West, off the unit for a CT both times',
  "curfew check 10:15pm, mother says he isn't in",
  'Noor no-showed her 1:00 at my office',
  'Calvin was supposed to meet me at the office at one and never came',
  "drove out to Jaylen's house and nobody was home, mom texted that they forgot",
  'tried a hv at Ms. Poole at 2pm, nobody came to the door. I spoke with the neighbor, Walt, who said she is away',
  'hv to mr. beal today 1pm, knocked 3x, no ans, left card. next door neighbor says hes fine, saw him yest',
  "tried the daughter at both numbers, one's out of service, left msg on the other",
])('reads a try in vain in "%s"', (text) => {
  expect(read(text).outcome).toBe('attempted_no_contact');
});

test.each([
  ["Bio dad phoned at noon to call off today's visit, his truck died.", null],
  ["Ezra texted to cancel today's session, migraine. We moved it to Thursday.", null],
  ['la mamá avisó que no puede venir hoy, queda para el viernes', null],
  ['don Chema llamó para cancelar lo de hoy, anda con gripa', null],
  ["Today's visit with the foster mother was called off because of ice.", null],
  ['CXL: Barlow HV 10/13 - road iced over, I called it off.', 'home_visit'],
  ["Her daughter called to cancel today's home visit because of a stomach virus.", 'home_visit'],
  ["Knox couldn't make his 3pm office appt today, shift ran over. Reset for Friday.", 'office_visit'],
])('reads in "%s" that it was called off, and how it was to be', (text, mode) => {
  expect(read(text)).toEqual({ outcome: 'cancelled', mode });
});

test.each([
  'Wes picked up on the second ring, said he slept 8 hrs, no SI, 10 min',
  'Spoke at length with the school nurse by phone about the bruise on his arm.',
  'Family meeting was held by Zoom from 10:00 to 10:45 with her sons; she was asleep and did not join.',
  'drove Lena to her job interview and we practiced in my car, 30 min',
  'hv to Ms. Poole at 2pm, nobody came to the door. Spoke with her by phone after',
  'tried the neighbor Walt at 2, no answer. Spoke with the neighbor by phone at 3',
  'le expliqué las pastillas a la señora Robles en su cuarto del hospital, 20 min',
])('reads a contact made in "%s"', (text) => {
  expect(read(text).outcome).toBe('contact_made');
});

test.each([
  'Referrals were made today for Mrs. Kowal, one to the adult day program and one to the ramp program.',
  'se hizo el referido de doña Flor a comidas a domicilio',
  "Rvw'd bank audit for the Unger file: all accounted for. No contact made today. Close letter by 10/27",
  'updated the discharge tracker and faxed the DME order',
  "pulled Ulises' docket and typed the status report",
])('reads no contact in "%s"', (text) => {
  expect(read(text)).toEqual({ outcome: null, mode: null });
});

test.each([
  "Cl texted last night 'cant do this anymore', called at once and he picked up",
  'wound clinic called off her 10/13 visit, tc w/ pt at 3, she is fine',
])('takes for no visit called off what is none: "%s"', (text) => {
  expect(read(text).outcome).toBe('contact_made');
});
