import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const now = '2026-03-11T10:15:00-05:00';
const referrals = (text: string) =>
  readNote(text, { now, practiceArea: 'aps' }).flatMap((reading) => reading.referrals.map(({ value }) => value));

describe('a referral that was made', () => {
  test.each([
    ['A referral was made to home health; pt agreed', ['home health']],
    ['referral has been submitted for paratransit', ['paratransit']],
    ['placed a consult w/ the wound team', ['wound team']],
    ['ordered a psych consult', ['psych consult']],
    ['PCP referred him to cardiology, appt 3/20', ['cardiology']],
    ['referred by Dr. Long to pulmonary rehab', ['pulmonary rehab']],
    ['Dr. Bell is referring her to nephrology', ['nephrology']],
    ['denies SI no plan and I referred her to the grief group that meets weekly', ['grief group']],
    ['discussed referral to adult day, dtr agreed, sent 3/10', ['adult day']],
    ['ref to detox made but he refused to go', ['detox']],
    ['se le refirió a terapia ocupacional', ['terapia ocupacional']],
    ['se solicitó interconsulta con psiquiatría', ['psiquiatría']],
    ['se puso consulta a nutrición', ['nutrición']],
    ['canalicé a la familia al banco de comida', ['banco de comida']],
    ['derivé a Marta a cardiología', ['cardiología']],
    ['se sometió el referido a vivienda', ['vivienda']],
  ])('is read from "%s"', (text, wanted) => {
    expect(referrals(text)).toEqual(wanted);
  });

  test.each([
    ['made referrals to WIC, Head Start and the food pantry', ['WIC', 'Head Start', 'the food pantry']],
    ['linked pt to peer support & AA', ['peer support', 'AA']],
    ['gave mom ref to WIC + diaper bank', ['WIC', 'diaper bank']],
    ['made a referral to the ramp program and another one to in home care', ['ramp program', 'in home care']],
    ['referrals sent: (1) job club (2) bus passes', ['job club', 'bus passes']],
    ['placed OT consult and PT consult', ['OT consult', 'PT consult']],
    ['HH, PT and OT referrals sent', ['HH', 'PT', 'OT referrals']],
    ['fue referida a la clínica de dolor y a trabajo social', ['clínica de dolor', 'trabajo social']],
    ['hice referido a Meals on Wheels y otro a LIHEAP', ['Meals on Wheels', 'LIHEAP']],
  ])('two in one line are two: "%s"', (text, wanted) => {
    expect(referrals(text)).toEqual(wanted);
  });

  test.each([
    ['made a referral to drug and alcohol counseling', ['drug and alcohol counseling']],
    ['ref to aging and disability resource center', ['aging and disability resource center']],
    ['referrals made to county Health and Human Services', ['county Health and Human Services']],
    ['referral to food bank and gave bus pass', ['food bank']],
  ])('one name with "and" is one: "%s"', (text, wanted) => {
    expect(referrals(text)).toEqual(wanted);
  });

  test.each([
    ['pt wants MAT, ref made', ['MAT']],
    ['He is interested in parenting classes, referral submitted today', ['parenting classes']],
    ['needs daycare, ref faxed', ['daycare']],
  ])('takes from the words in front what it is for: "%s"', (text, wanted) => {
    expect(referrals(text)).toEqual(wanted);
  });
});

test.each([
  'asked about a referral to dental',
  'she is thinking about a referral to hospice',
  'offered ref to AA, said he will think about it',
  'brought up respite referral, not interested',
  'she declined a referral to counseling',
  'family wants palliative consult, none ordered',
  'cl accepted ref to IOP, not sent yet',
  'waiting for OT referral to go through',
  'old referral to dental expired',
  'he was referred to anger mgmt last year, never went',
  'pt was referred to us by the ED',
  'referred by the hospital',
  'need to refer to legal aid',
  'will refer to kinship support once the study is back',
  'will send referral to Meals on Wheels tmrw',
  'asked how the referral to dental went',
  'recs: PT, OT, and psych referral',
  'plan: refer to IOP',
  'referral to Oak Manor denied',
  'spoke w/ Dr. Gray re referral for PT',
  'case consult w/ sup today',
  'I referred to the safety plan we made',
  'She referred to me as a snitch',
  'said PCP never referred him to PT',
  'pidió un referido para el dentista',
  'le ofrecí referido a AA, no quiso',
  'voy a hacer referido a WIC',
  'no se ha hecho el referido a terapia',
  'se refirió a su hermano como un vago',
  'el referido a rehab es del 2024, ya no sirve',
  'consulta con mi supervisora',
])('no referral was made in "%s"', (text) => {
  expect(referrals(text)).toEqual([]);
});
