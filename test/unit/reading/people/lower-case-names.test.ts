import { describe, expect, it } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const read = (text: string, practiceArea: PracticeArea = 'reentry') => {
  const [note] = readNote(text, { now: '2026-06-10T16:00:00-05:00', practiceArea });
  const who = note?.participants.map(({ value }) => (value.name ? `${value.role}:${value.name}` : value.role)) ?? [];
  return { who, client: note?.caseRef?.value ?? null };
};

describe('names in notes without capitals', () => {
  it.each([
    ['saw karina at school 230 today she has bruises on arm', ['client:karina'], 'karina'],
    ['called tia lupita at 4 she will take the kids', ['relative:lupita'], null],
    ['home visit w/ shaniqua and her baby 3pm all well', ['client:shaniqua', 'child'], 'shaniqua'],
    ['lvm for odalys re hearing friday', ['client:odalys'], 'odalys'],
    ['ortega hv 930 today clean house UA neg', ['client:ortega'], 'ortega'],
    ['texted jaxon yesterday no reply', ['client:jaxon'], 'jaxon'],
    ['llame a yesenia ayer a las 3 no contesto', ['client:yesenia'], 'yesenia'],
    ['po finnegan emailed me the violation report', ['probation_officer:finnegan'], null],
    ['knocked at hernandez home 5pm no ans left card', ['client:hernandez'], 'hernandez'],
    ['went by the castellanos house 4pm nobody home', ['family:castellanos'], 'castellanos'],
    ['po hanes called 9am about the ua', ['probation_officer:hanes'], null],
    ['zoom w cl and peer mentor jo 315 pm', ['client', 'peer_specialist:jo'], null],
    ['dana brandvold no show for 10am office appt', ['client:dana brandvold'], 'dana brandvold'],
    ['bell seen at her apt 5pm calm', ['client:bell'], 'bell'],
    ['gwendolyn at the er 745 pm', ['client:gwendolyn'], 'gwendolyn'],
    ['tomasz on phone weds 2pm wants his id', ['client:tomasz'], 'tomasz'],
    ['also petrov never showed', ['client:petrov'], 'petrov'],
    ['mailed letter to d okafor today', ['client:d okafor'], 'd okafor'],
    ['met w marla reyes-cobb 3pm', ['client:marla reyes-cobb'], 'marla reyes-cobb'],
    ['walkthru at mom shawnas apt w her 11am', ['mother:shawna'], null],
    [
      'court for the brandvold kids 9am. judge stone kept them home. mom there',
      ['mother', 'judge:judge stone'],
      'brandvold',
    ],
  ])('sees whom "%s" is with and gives the name as typed', (text, who, client) => {
    expect(read(text)).toEqual({ who, client });
  });

  it.each([
    'pt vomiting all night called md',
    'cl refusing meds again today',
    'saw bruising on left arm',
    'talked w pharmacist re eliquis refill',
    'spoke to nurse about trazodone dose',
    'called dispatch for welfare check',
    'mom smells of etoh',
    'w crutches and boot',
    'pt nonverbal today',
    'ref for fatherhood class sent',
    'seen w/ rt for trach teaching',
    'the 6/9 office visit belongs to cl',
    'mom upset',
    'teacher called 8am',
    'landlord gave notice',
    'court 130',
    'driver never showed',
    'referral sent to harbor house',
    'the bell rang 9pm nobody came',
    'stone cold sober today',
    'judge ordered ua',
    'said meds running out',
    'x ray at the er 830 pm',
  ])('takes no common word for a name: "%s"', (text) => {
    const { who, client } = read(text, 'medical_discharge');
    expect(client).toBeNull();
    expect(who.filter((one) => one.includes(':'))).toEqual([]);
  });

  it('hears of whom somebody tells', () => {
    expect(read('roommate called 9 pm says tyrell overdosed').client).toBe('tyrell');
    expect(read('fix my note on the stone home visit it was 4 pm').client).toBe('stone');
  });

  it('leaves what is due in the letters as typed', () => {
    const [note] = readNote('will go to mom shawnas apt fri', {
      now: '2026-06-10T16:00:00-05:00',
      practiceArea: 'cps',
    });
    expect(note?.followUps[0]?.value.text).toBe('go to mom shawnas apt');
  });

  it('leaves a note with capitalised words alone', () => {
    expect(read('Called about rent. w travon later').client).toBeNull();
  });
});
