import { describe, expect, test } from 'vitest';
import { ageBand } from '#llm/age-band.ts';
import { pseudonymise } from '#llm/pseudonyms.ts';

const today = '2026-03-11';
const hide = (words: string) => pseudonymise(words, { people: [], caseNumbers: [], today }).text;

describe('L1: what tells who somebody is, where and how to reach them', () => {
  test.each([
    ['ph 555-0142', 'ph PHONE_1'],
    ['at (555) 010-2345 x12', 'at PHONE_1'],
    ['+1 555.010.2345', 'PHONE_1'],
    ['+15550102345 or 5550102345', 'PHONE_1 or NUMBER_1'],
    ['tel 55​5-0142', 'tel PHONE_1'],
    ['write a.b+c@mail.example.org now', 'write EMAIL_1 now'],
    ['ssn 123-45-6789, again 123 45 6789', 'ssn SSN_1, again SSN_1b'],
    ['card 4000 1234 5678 9010', 'card CARD_1'],
    ['see https://example.org/a?b=c', 'see URL_1'],
    ['see example.org today', 'see URL_1 today'],
    ['from 192.0.2.44', 'from IP_1'],
    ['from 2001:db8:0:0:0:0:0:1', 'from IP_1'],
    ['medicaid id AB1234567', 'medicaid id NUMBER_1'],
    ['at 12 Oak Street Apt 4B, still', 'at ADDRESS_1, still'],
    ['at 1420 N. Elm Ave, Springfield, IL 62704 today', 'at ADDRESS_1 today'],
    ['vive en calle Las Flores 120', 'vive en ADDRESS_1'],
    ['po box 55', 'ADDRESS_1'],
    ['in apt 3c', 'in ADDRESS_1'],
    ['zip 62704', 'zip ADDRESS_1'],
    ['re C-9 and APS-4411', 're CASE_1 and CASE_2'],
  ])('"%s" goes out as "%s"', (words, out) => {
    expect(hide(words)).toBe(out);
  });

  test('one number written in two ways is one thing', () => {
    expect(hide('call 555-010-2345, (555) 010-2345')).toBe('call PHONE_1, PHONE_1b');
  });

  test.each([
    'hv 3/13 at 2pm, 45 min',
    'court 2026-03-20 at 0930',
    'seen 3-11-26 1430-1500',
    '20260311: no answer',
    'scored 7/10, paid $1250.50, bp 120/80',
    '3 kids, 2nd visit, 14 months sober',
  ])('stays as it is: "%s"', (words) => {
    expect(hide(words)).toBe(words);
  });

  test.each([
    ['DOB 04/12/2019', 'DOB AGE_5_TO_9_1'],
    ['dob: 1958-05-01', 'dob: AGE_65_TO_89_1'],
    ['born on May 2, 2009', 'born on AGE_15_TO_17_1'],
    ['fecha de nacimiento 3 de abril de 1980', 'fecha de nacimiento AGE_45_TO_64_1'],
  ])('a date of birth is a band of ages: "%s"', (words, out) => {
    expect(hide(words)).toBe(out);
  });
});

describe('a band of ages', () => {
  test.each([
    ['03/10/2026', 'AGE_0_TO_4'],
    ['04/01/2021', 'AGE_0_TO_4'],
    ['03/01/2021', 'AGE_5_TO_9'],
    ['1/1/01', 'AGE_25_TO_44'],
    ['1/1/70', 'AGE_45_TO_64'],
    ['dic 1 2007', 'AGE_18_TO_24'],
    ['2013-06-30', 'AGE_10_TO_14'],
    ['1 enero 1930', 'AGE_90_UP'],
    ['2030-01-01', 'BIRTH'],
    ['someday', 'BIRTH'],
  ])('born %s is %s', (born, band) => {
    expect(ageBand(born, today)).toBe(band);
  });
});
