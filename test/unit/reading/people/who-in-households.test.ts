import { describe, expect, it } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const read = (practiceArea: PracticeArea, text: string) => {
  const [note] = readNote(text, { now: '2026-06-10T16:00:00-05:00', practiceArea });
  const who = note?.participants.map(({ value }) => (value.name ? `${value.role}:${value.name}` : value.role)) ?? [];
  return [note?.caseRef?.value ?? null, ...who.sort()];
};

describe('a family by its name', () => {
  it.each([
    ['Nguyen hv 3p 30 min mo + baby Tia, all well', ['Nguyen', 'child:Tia', 'mother']],
    ['HV Ortega 6/8 4p. mo Dalia + 2 kids seen', ['Ortega', 'children', 'mother:Dalia']],
    ['hv 11a w Marsh fa and the twins', ['Marsh', 'children', 'father']],
    ['hv 2p at the Fox home. mo Ann, MGF there too', ['Fox', 'grandfather', 'mother:Ann']],
    ['HV at the Stone apt 6/9 2pm, fa + 2 kids. No concerns', ['Stone', 'children', 'father']],
    [
      'HV to the Penhale home 6/9. Mo Ada had a black eye and said he hit her. Children seen',
      ['Penhale', 'children', 'mother:Ada'],
    ],
    ['HV to the Rourke home 6/9 with Sgt. Danby. Mother was high', ['Rourke', 'law_enforcement:Sgt. Danby', 'mother']],
    ['HV to the Quill home 6/9 3pm, left card, mom at work', ['Quill', 'family:Quill']],
    ['Abbott - FTM 6/9 10a, mo Shauna, fa Pete', ['Abbott', 'father:Pete', 'mother:Shauna']],
    ['Case 4471-C. FTF at home 6/9 w/ mo Tess', ['4471-C', 'mother:Tess']],
    ['unann hv 5p Brewer apt, no ans, left card', ['Brewer', 'family:Brewer']],
  ])('is the case and took no part where those of it did: "%s"', (text, expected) => {
    expect(read('cps', text)).toEqual(expected);
  });

  it.each([
    ['hv 4p mo Lena + Theo 5 and Max 2. all good', ['child:Max', 'child:Theo', 'mother:Lena']],
    ['saw the foster father, Mr. Otis, and Brianna at the foster home', ['child:Brianna', 'foster_parent:Mr. Otis']],
    ['HV to foster parent Mrs. Quill and Bryson at 12:30', ['child:Bryson', 'foster_parent:Mrs. Quill']],
    [
      'Foster visit 6/9, saw Aubrey and FM Denise Kroll. Denise said he slept',
      ['child:Aubrey', 'foster_parent:Denise Kroll'],
    ],
    ['HV mo Deja, 45 min. Jory & Pia (kids) seen', ['child:Jory', 'child:Pia', 'mother:Deja']],
    ['tc w/ foster mom Jo 3pm about Kade', ['foster_parent:Jo']],
    ['saw the twelve year old at school 6/9', ['child']],
    ['mamá me canceló la visita a casa de hoy por la fiebre de la niña', ['mother']],
    ['sup visit at the center 1-2, dad Julio and the girls', ['children', 'father:Julio']],
    ['tc foster mom Ms. Rue 9a. Kade 14 left last night, no bruises last time i saw him', ['foster_parent:Ms. Rue']],
  ])('tells parents and children apart: "%s"', (text, expected) => {
    expect(read('cps', text).slice(1)).toEqual(expected);
  });

  it('takes no case name from a foster parent whose apostrophe was left out', () => {
    expect(read('cps', 'HV with foster mom Mrs. Pell and Jo yest. Mrs. Pells own brother was arrested')[0]).toBe('Jo');
  });

  it('takes no case name from him who hurt the mother', () => {
    expect(read('cps', 'saw mom Dora at the office 10a, she told me Kurt slapped her sunday')[0]).toBe('Dora');
  });
});

describe('those who stood by', () => {
  it.each<readonly [PracticeArea, string, readonly string[]]>([
    [
      'cps',
      'FTM 6/9 1p. present mo Ines, MGM Ms. Dow, GAL Art Pell',
      ['GAL:Art Pell', 'grandmother:Ms. Dow', 'mother:Ines'],
    ],
    ['cps', 'perm hearing 6/9 9a, mo there w atty, GAL too', ['GAL', 'attorney', 'mother']],
    ['aps', 'MDT 6/9 1p zoom: me, atty Brandt, Dr. Iyer re Szymanski', ['attorney:Brandt', 'doctor:Dr. Iyer']],
    ['medical_discharge', 'dc mtg 6/9 on Mr. Orr, his son, SW Ines and me', ['social_worker:Ines', 'son']],
    ['medical_discharge', 'spoke w/ Sina, his wife, 6/9 3pm', ['spouse:Sina']],
    ['behavioral_health', 'tx team mtg 9-10 re Noel, w/ Dr. Abel, nurse Tess', ['doctor:Dr. Abel', 'nurse:Tess']],
    ['behavioral_health', 'med mgmt w NP Reyes 6/9 10a, cl Dov seen', ['client:Dov', 'prescriber:Reyes']],
    ['aps', 'HV Ms. Dole 6/9 2p w aide Rosa. no falls', ['client:Ms. Dole', 'home_health_staff:Rosa']],
    ['aps', "went out to Mr. Cole's house abt 2p w Sgt. Hart", ['client:Mr. Cole', 'law_enforcement:Sgt. Hart']],
    ['aps', "visited Mr. Cole's home 2p with a deputy. Clean house", ['client:Mr. Cole', 'law_enforcement']],
    ['aps', 'home visit Mr. Cole 2p, deputy Hart came with me', ['client:Mr. Cole', 'law_enforcement:deputy Hart']],
    ['aps', 'home visit Mr. Cole 2p, OT Meg was already working w him', ['client:Mr. Cole', 'provider:Meg']],
  ])('were there in %s: "%s"', (area, text, expected) => {
    expect(read(area, text).slice(1)).toEqual(expected);
  });

  it.each<readonly [PracticeArea, string, readonly string[]]>([
    ['reentry', 'called Rudd yesterday talked 10 min his roommate is moving out friday', ['client:Rudd']],
    [
      'cps',
      'dad Ruben called me 6/9 he made a police report I was on the phone with him maybe fifteen minutes',
      ['father:Ruben'],
    ],
    [
      'reentry',
      'Amos did not show up 6/9 and nobody knows where he went she has her own problems with the landlord but that is not ours',
      ['client:Amos'],
    ],
    [
      'aps',
      "went to Mr. Cole's trailer 6/9 I saw no bottles we stayed thirty five minutes made a referral to the home repair program and I go back Friday",
      ['client:Mr. Cole'],
    ],
    ['medical_discharge', 'dc meeting 6/9 with the son Abel, settled on home with home health', ['son:Abel']],
    ['reentry', 'called Kern 9a, his sister says he works late', ['client:Kern']],
    ['behavioral_health', 'saw Dre 2p at the clinic. taking meds. fax sent to Dr. Lowe', ['client:Dre']],
    ['cps', 'mo Ada called 9a crying. stayed on the line 20 min til EMS came', ['mother:Ada']],
    ['aps', 'called Dr. Hollins office this am about Al Moss, talked to nurse Bea', ['nurse:Bea']],
  ])('were not, only spoken of or written to, in %s: "%s"', (area, text, expected) => {
    expect(read(area, text).slice(1)).toEqual(expected);
  });
});

describe('what is no name', () => {
  it.each<readonly [PracticeArea, string, string | null]>([
    ['medical_discharge', 'Met pt at ED 11:15, came in after OD on Vicodin and Gabapentin', null],
    ['cps', 'sch visit Roosevelt Elem today 1p, saw Zuri 8yo', 'Zuri'],
    ['reentry', 'job visit 6/8 11a Harbor Diner, saw Cruz + boss Lou', 'Cruz'],
    ['aps', "Saw Mrs. Ames 3p at home. Heat's back on since friday", 'Mrs. Ames'],
    ['cps', 'unannc hv 5p Frye home. mo Bev denies use', 'Frye'],
    ['behavioral_health', "remind me to call Silas's pharmacy mon", 'Silas'],
    ['aps', 'went by the home of harriet boone monday at two', 'harriet boone'],
  ])('names the case in %s: "%s"', (area, text, expected) => {
    expect(read(area, text)[0]).toBe(expected);
  });
});
