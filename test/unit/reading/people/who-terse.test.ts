import { describe, expect, it } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const now = '2026-06-10T16:00:00-05:00';
const who = (practiceArea: PracticeArea, text: string) =>
  readNote(text, { now, practiceArea }).map(({ participants }) =>
    participants.map(({ value }) => (value.name ? `${value.role}:${value.name}` : value.role)),
  );

describe('who was there, in terse notes', () => {
  it.each<readonly [PracticeArea, string, readonly string[]]>([
    ['aps', 'hv w/ RN Odessa 10a. Mrs. Quill in bed, bruise L arm, dtr at work', ['client:Mrs. Quill', 'nurse:Odessa']],
    ['aps', 'RP Mr. Lott cxld 2p phone intvw', ['other:Mr. Lott']],
    ['aps', 'saw Ms. Reyes at Elm Manor AL w/ ombuds Dot 2-2:40', ['client:Ms. Reyes', 'other:Dot']],
    ['aps', 'guardian Mr. Poe phoned 10:20, agrees w/ plan', ['other:Mr. Poe']],
    ['cps', 'guardian Mr. Poe phoned 10:20, agrees w/ plan', ['parent:Mr. Poe']],
    ['reentry', "went to Mr. Bell's job 4:10, spoke out back 10 min", ['client:Mr. Bell']],
    ['cps', 'supv visit 2-3 at agency, mo Ana w/ Leo 4yo', ['mother:Ana', 'child:Leo']],
    ['medical_discharge', 'The psychiatrist, Dr. Abara, called at 9 about Hugo Lent.', ['prescriber:Dr. Abara']],
    ['medical_discharge', 'mtg w/ the nurse, Dr. Kell, and dtr 9a', ['nurse', 'doctor:Dr. Kell', 'daughter']],
    ['behavioral_health', 'visit w/ Mr. Orr c/ mi supervisora, 30 min', ['client:Mr. Orr', 'supervisor']],
    ['medical_discharge', 'bedside 9a w/ pt, c/o pain', ['client']],
    ['cps', 'hv today 1pm w/ dad. Lena showed me her room', ['father', 'client:Lena']],
    ['cps', 'hv today 1pm w/ dad. Lena looked tired and told me she slept late', ['father', 'client:Lena']],
    ['cps', 'hv today 1pm w/ dad. Lena says school is ok', ['father']],
    ['behavioral_health', 'Collateral with mother by phone, 20 min. Pt not sleeping.', ['mother']],
    [
      'medical_discharge',
      'Orr >> bedside 6/9, 9:15 >> pt + wife Nell present >> wants home',
      ['client:Orr', 'spouse:Nell'],
    ],
    ['medical_discharge', 'Intake done, my ofc, pt Al Moss + bro Ned. 40 min', ['client:Al Moss', 'sibling:Ned']],
    ['medical_discharge', 'WHO: dtr Ada Holt / WHERE: phone / WHEN: 6/9 2-2:15 / POA signed', ['daughter:Ada Holt']],
    ['medical_discharge', 'PT Inez says no stairs yet. talked w/ her 9:15', ['physical_therapist:Inez']],
  ])('reads them in %s: "%s"', (area, text, expected) => {
    expect(who(area, text)[0]?.sort()).toEqual([...expected].sort());
  });

  it('heads a record with the name behind an abbreviation with a slash', () => {
    expect(who('behavioral_health', 'Ruiz - clinic 9, no c/o. Soto - phone 10')).toEqual([
      ['client:Ruiz'],
      ['client:Soto'],
    ]);
  });
});

describe('what a terse message asks for', () => {
  it.each<readonly [string, string]>([
    ['Lund note from tues: duration s/b 30 min', 'amend_note'],
    ['Q: Sandoval / last dc date?', 'lookup'],
    ['Q: any pain? pt says no. bedside 9a, 15 min', 'log_note'],
  ])('takes "%s" for %s', (text, intent) => {
    expect(readNote(text, { now, practiceArea: 'medical_discharge' })[0]?.intent).toBe(intent);
  });

  it.each(['Faxed records for Tate, no contact', 'filled out the SNAP form for Tate, didnt see or talk to anybody'])(
    'takes work at the desk for no contact: "%s"',
    (text) => {
      expect(readNote(text, { now, practiceArea: 'aps' })[0]?.contactType).toMatchObject({ value: 'case_activity' });
    },
  );

  it.each<readonly [string, string]>([
    ['no answer at res mon 8:15p. called boss Ida, says he quit', 'client_contact'],
    ['called boss Ida 4p, no answer', 'collateral_contact'],
    ['staffing w/ my sup Greta this am re Dov, 20 min', 'supervision'],
    ['staffing w/ RN Ada this am re Dov, 20 min', 'team_meeting'],
  ])('tells whose contact it was: "%s" is %s', (text, value) => {
    expect(readNote(text, { now, practiceArea: 'reentry' })[0]?.contactType).toMatchObject({ value });
  });

  it('gives a second contact told of by "his" its own record', () => {
    expect(who('cps', 'saw him at school mon 10, happy. then emailed his teacher Ms. Roe tues w/ forms')).toEqual([
      ['client'],
      ['teacher:Ms. Roe'],
    ]);
  });
});
