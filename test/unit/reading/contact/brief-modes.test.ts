import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const mode = (text: string, practiceArea: 'cps' | 'medical_discharge' | 'behavioral_health' = 'cps') => {
  const [reading] = readNote(text, { now: '2026-09-16T15:00:00-05:00', practiceArea });
  const read = reading?.contactMode;
  return read && 'value' in read ? read.value : null;
};

test.each([
  ['sch visit 9/15 2p, saw Caden alone, 20 min', 'facility_visit'],
  ['saw kids at sch 1:15, both fine', 'facility_visit'],
  ['school obs of Tia 9/15 10:30, calm, shares', 'facility_visit'],
  ['jail contact w/ Nate today 1p, 20 min', 'facility_visit'],
  ['shelter visit mon 4p w/ Roz, she is settled', 'facility_visit'],
  ['SNF ck 9/14 10a, Mr. Abel in good spirits', 'facility_visit'],
  ['ED SW visit 9/15 11:20p, pt w/ a cut lip', 'facility_visit'],
  ['bank visit 9/15 10-10:40 w/ branch mgr Ms. Ott', 'community_visit'],
  ['park visit tues 3p w/ Lana and baby', 'community_visit'],
  ['library meet up mon 4p w/ Sol, job apps', 'community_visit'],
  ['home ck thurs 6p, Marlon + gma Rita there', 'home_visit'],
  ['hm visit mon 5p, mo and kids home', 'home_visit'],
  ['house chk tues 6p, cl + wife there', 'home_visit'],
  ['apt visit today 11a w/ Mr. Dunn, clean', 'home_visit'],
  ['foster hm visit 9/10 4p, Kip seen alone', 'home_visit'],
  ['mthly visit w/ Aiden at fh 9/14 445, 40 min, seen alone', 'home_visit'],
  ['fh visit 9/14, saw Kip in his room', 'home_visit'],
  ['case 3382 office visit w/ dad 2p', 'office_visit'],
  ['missed last tuesdays office visit', 'office_visit'],
  ['MDT mtg about Ms. Orr at Birch Manor 9/15 1p', 'facility_visit'],
  ['Evaluación del hogar hoy 2-2:45 con la abuela: todo limpio', 'home_visit'],
])('reads the place in front of the kind of contact: "%s"', (text, expected) => {
  expect(mode(text)).toBe(expected);
});

test.each([
  ['session 9:45 today ofc. rent pd', 'office_visit'],
  ["closing visit 9/15 10am Mrs. Toth's apt, 30 min", 'home_visit'],
  ["saw Lily mon 4p gma's house, happy", 'home_visit'],
  ['2 visits yest. Crane 9:30 home, papers piled up. Mosby 1:15 dialysis ctr, fine', 'home_visit'],
  ['ran into mom at Kroger today, 5 min', 'community_visit'],
  ['email exchange with school SW today re IEP', 'email'],
  ['talked thru the window, he wont open 9/15 2p', 'home_visit'],
  ['apt 214 9/14 11a no ans', 'home_visit'],
  ['notified sup by phone of the injury 9/14', 'phone'],
  ['met w/ Ozzie tues 2p library, 20 min', 'community_visit'],
  ['saw Ben 9/14 8:30a school, 15 min', 'facility_visit'],
  ['visita 9/14 a las 4 casa de la abuela, bien', 'home_visit'],
])('reads the place right behind the time: "%s"', (text, expected) => {
  expect(mode(text)).toBe(expected);
});

test.each([
  ['called Rob, boss at the tire shop 2:20, says Cy is on time', 'phone'],
  ['phoned Ms. Ito, teller at the bank, 10 min', 'phone'],
  ['the nurse at the rehab (Ida) called re wound care', 'phone'],
  ['the SW at the hospital, Ms. Dunn, called about dc', 'phone'],
  ['tc w/ Jean, RN at the clinic, 9:10', 'phone'],
  ['la hija Rita contestó el celular en el trabajo, está bien', 'phone'],
  ['mom answered her cell at work, 5 min, all ok', 'phone'],
  ['got the plan reviewer Shay on the line, 22 min', 'phone'],
  ['He answered on the 4th ring, Mr. Dow, told me about his garden', 'phone'],
  ['dad picked up on the second ring, 10 min', 'phone'],
  ['Ofc. Brand never called me back on the report at the Sealy house', 'phone'],
  ['call back to RP 8:40, aide Gina, 5 min', 'phone'],
  ['mom reached me by email today, wants visits', 'email'],
  ['Ms. Till, the 2nd grade teacher, caught me by email: he sleeps in class', 'email'],
])('reads the medium before a place: "%s"', (text, expected) => {
  expect(mode(text)).toBe(expected);
});

test.each([
  ['Foreman at the tire shop says Don is on time. swung by there around 3:15, 10 min', 'community_visit'],
  ['approved addr is an empty lot, looked for cl there today 8:30', 'community_visit'],
  ['daycare director Ms. Yu says twins come late. i was there 12-1230', 'facility_visit'],
  ['cl staying at the motel on Rte 9, saw her there today 10a', 'community_visit'],
  ['mom lives at her sister house now, met her there at 4', 'home_visit'],
])('reads the place that "there" means: "%s"', (text, expected) => {
  expect(mode(text)).toBe(expected);
});

test.each([
  ['tried 2208 Alder 9:15 today, house empty, mail piled up', 'home_visit'],
  ['went to 418 Pine today 3p, nobody came out', 'home_visit'],
  ['no luck again, Ms. Hart, 3rd try, wed 2:10, curtains moved tho. card in door', 'home_visit'],
  ['mgm Dot not home when i swung by at noon, neighbor said bingo', 'home_visit'],
  ['Fui a ver el cuarto de Memo hoy 1pm con él. Cables pelados', 'home_visit'],
  ['walked the unit w/ landlord Mr. Zell & Cory 1p today. no heat', 'community_visit'],
  ['cl dropped her cert off w me at front desk today 12:10', 'office_visit'],
])('reads the place from what was found there: "%s"', (text, expected) => {
  expect(mode(text)).toBe(expected);
});

test.each([
  ['saw pt Gil Oster on 5W tues 1pm, confused', 'facility_visit'],
  ['peeked in on Mr Hall rm 214 before rounds, talked w/ him 10 min', 'facility_visit'],
  ['sra Nava, cuarto 12, la vi a las 9:30, quiere irse', 'facility_visit'],
  ['met pt and wife 4 north today 2p', 'facility_visit'],
  ['gave cl narcan kit 11:20 today at drop in', 'facility_visit'],
])('reads wards and rooms: "%s"', (text, expected) => {
  expect(mode(text, 'medical_discharge')).toBe(expected);
});

test.each([
  'bank check cashed 9/14 per cl',
  'team mtg 9/15 2p about his fights at school',
  'dc mtg 2:30 today w Mrs. Abel, son Ely, hospitalist. her goal: back home w/ HH',
  'FTM 9/15 1400, 75 min; attended: fa Cord, GAL Whit; goal is reunification; HV weekly',
  'sup w/ Kay tues 45 min, went over 4 cases. Hoyt: mo not home last 2 tries',
  'IDT mtg 1pm. choice is hospice at home, not snf',
  'ER removal w/ PD last nite 11:15p, 2 kids placed',
  'cl reported 1230, UA pos. PO Hines notified by email',
  'fa Will no llegó a la visita supervisada del 15/9 a las 10. he txtd later, sin gas',
  'job grp tonite: Pryce no show, warned by txt after',
  "reviewed Ct Hoyt's threats toward brother w/ sup Lee at 9",
])('names no mode for what is planned, told later or spoken of: "%s"', (text) => {
  expect(mode(text)).toBeNull();
});
