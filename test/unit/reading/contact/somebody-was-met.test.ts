import { describe, expect, it } from 'vitest';
import { readNote } from '#reading/read-note.ts';
import { asRecord } from '../../../../scripts/eval/contract.ts';

const outcome = (text: string) =>
  readNote(text, { now: '2026-10-14T16:00:00-04:00', practiceArea: 'reentry' }).map(asRecord)[0]?.outcome;

describe('a contact was made', () => {
  it.each([
    'Vi a Baltasar en su trabajo a las 4. Su tío fue detenido, él no estaba',
    'saw Ray at the shop 4pm. his cousin got arrested, Ray wasnt there',
    'hv 2:30 w/ mo Alexa. fa not home, baby asleep',
    'HV 1:15 w/ Orla. she put the knives away while i stood there',
    'During my home visit at 3:15 I noticed the lights were off',
    'home visit 3pm w/ Leland. power was disconnected Tuesday',
    'found Walt 8:40 under the bridge, talking to somebody not there',
    'Visited Mr. Pruitt at 9:30 as scheduled',
    'Mr. Pruitt reported to the office at 9:30 as scheduled',
    'hv 3p mo Dana. dad hit her last nite. kids asleep upstairs, didnt see',
    'hv 3p w/ mo Dana. didnt see anyone high',
    'tc Mr. Lund 10a; tripped on rug, bumped his elbow',
    'hv 2p w/ Ray. he was yelling at people who were not there',
    'hv 10a Ms. Lowe. cant get through the kitchen for the junk',
    'nobody at the motel has seen Cy since Friday, clerk Pam told me by phone 9:15',
  ])('where somebody was met and another, or something else, was missing: %j', (text) => {
    expect(outcome(text)).toBe('contact_made');
  });

  it.each([
    'hv 2:30, stood there 10 min, lights off, no answer',
    'called Ray 4pm, number disconnected',
    'Joint visit to home w/ Det. Moya 10:00. Son met us on porch. Client not seen',
    'wellness text to Odette 10:55, no rply',
    'went to the clinic at 2 to see Ray, the desk said he was at dialysis so no visit',
    "went to 12 Elm 2p, couldn't get through the gate",
  ])('and not where the one sought was not there: %j', (text) => {
    expect(outcome(text)).toBe('attempted_no_contact');
  });
});
