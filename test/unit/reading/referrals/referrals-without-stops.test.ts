import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const referrals = (text: string) =>
  readNote(text, { now: '2026-09-16T10:00:00-05:00', practiceArea: 'behavioral_health' }).flatMap((reading) =>
    reading.referrals.map(({ value }) => value),
  );

test.each([
  ['Placed a cardiology consult for Mr. Beck, he agreed', 'cardiology consult'],
  ["Psych consult placed with Dr. Omar's ok", 'Psych consult'],
  ['I put in a hospice consult with her daughter listening', 'hospice consult'],
  ['sent a food pantry referral for mom and kids', 'food pantry referral'],
  ['ref sober living made, bed fri', 'sober living'],
  ["tc w/ cl 2p. ref'd parenting class", 'parenting class'],
  ['cl working no new arrests made referral to the job center', 'job center'],
  ['cl not sleeping or eating says she is ok ref to respite svc put in', 'respite svc'],
  ['no dv since 2022 referred him to the anger group at the church', 'anger group at the church'],
  ["so i made a referral to the sleep clinic and they'll call her tomorrow", 'sleep clinic'],
  ['talked w/ SW, consult w/ ortho was ordered today', 'ortho'],
  ['Se envió la consulta a cardiología para don Memo', 'cardiología para don Memo'],
  ['metimos la consulta a terapia ocupacional', 'terapia ocupacional'],
])('reads where the referral went in "%s"', (text, target) => {
  expect(referrals(text)).toEqual([target]);
});

test('a place that has no bed is no second referral', () => {
  expect(referrals('ref faxed to 3 SNFs for Otis, none have beds')).toEqual(['3 SNFs for Otis']);
});

test.each([
  'she did not want any referral made',
  'mom denies needing the parenting referral',
  'nobody made the referral to Harbor yet',
  "cl ref'd by detox",
  'consult with sup on Ortiz at 2',
  'told pt the sleep clinic referral was not done yet',
])('no referral was made in "%s"', (text) => {
  expect(referrals(text)).toEqual([]);
});
