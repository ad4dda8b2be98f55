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
  ])('takes no common word for a name: "%s"', (text) => {
    const { who, client } = read(text, 'medical_discharge');
    expect(client).toBeNull();
    expect(who.filter((one) => one.includes(':'))).toEqual([]);
  });

  it('leaves a note with capitalised words alone', () => {
    expect(read('Called about rent. w travon later').client).toBeNull();
  });
});
