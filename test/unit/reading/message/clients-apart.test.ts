import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const now = '2026-10-14T16:40:00-05:00';
const records = (text: string) => readNote(text, { now, practiceArea: 'reentry' });

test.each([
  'Boyd rptd to ofc 2pm today, 10 min, no issues. Sato cxld his 3pm, kid sick',
  'rm 3 Kline: dc today, ride set. rm 9 Obi: wants rehab, saw at 10',
  'Bed 12 Ames, up in chair, dtr Fay there 10a. Bed 14 Nuñez, asleep, talked w/ RN',
  'job grp tonite: Banner came, quiet. Pryce no show, warned by txt after',
  'grp 3pm - Lott on time, shared. Amis left early',
  'two guys this wk: Pete came to the office mon 10, UA neg. Hoyt blew off his tues 2pm',
  'Vickers did his UA 9am, neg, Coyle refused his at 930',
  'Rafe skipped his 9am; Nils kept his 10am, 20 min',
  'pt Lowe rm 210 - DC today, seen 9. pt Marsh rm 214 - waiting auth, seen 930',
  'grupo 6pm: Chema vino, callado. Rulo no vino',
  "Thurs 1pm did Arlo's med visit at his apt, took all doses. Today 9:20 prescriber Dr. Fitch called, lowering the dose",
  "Fri: knocked at Mrs. Umber's door 11am, no one. Mon: her niece Tandy emailed me, says she's in rehab",
  'Sato fv 1p at res, him + gf, no issues. Pryce 3p ofc, fee pd',
  'Tess vino a la oficina hoy 9am, UA neg. Chema: lo llamé a las 10, trabaja',
  'Tess seen at her apt 10am, calm. Goyo at the er 130pm, stitches in his hand',
  'called pharmacist Tim 9am re Tess, rx is ready. then saw Tess at clinic 1115',
  'phone w/ Tess mon 3pm, upset. then tues 11am saw her at her apt, calmer',
  "cl's bf Ray called sun 9:40pm, cl swung a knife. cl not answering me this am",
])('tells two records by who is at their head: "%s"', (text) => {
  expect(records(text)).toHaveLength(2);
});

test.each([
  'Kim came in 2pm, said Ray hit her. Ray did not come',
  'Boyd came in 2p w/ brother Sato, Sato waited outside',
  'Court 9am Judge Tate, mo Ana present. Fa Luis no show',
  'visit at 10: Ana came on time. Luis no show',
  'intake 9a w/ Ida. Her son Jon came at 9:30 to drive her',
  'hv 230p mo Ida. fa came by last nite n hit her',
  'called the clinic re Nell at 9, nurse Jo says labs are back',
  'Nell seen 9am at ofc. Ride: none yet',
  'Nell came in 9am. Nell rptd she lost her job',
  'Rm 214 Haldane - gave thumbs up, going home sat. Rm is cold',
  'Rm 418 Teo - on vent, spoke w wife at bedside 11:40',
  'visited Mr. Hale at home Tues 1pm. Wed he goes to dialysis',
  'roommate Stace called mon 7:30p, cl using again. cl not answering my 3 calls since',
  "papá Lalo called it off, no ride pa' la supervised visit de las 9 con las nenas",
])('tells one of it: "%s"', (text) => {
  expect(records(text)).toHaveLength(1);
});

test('gives the client at the head of each record as the one who took part', () => {
  const [first, second] = records('job grp tonite: Banner came, quiet. Pryce no show, warned by txt after');
  expect(first?.participants.map(({ value }) => value)).toEqual([{ role: 'client', name: 'Banner' }]);
  expect(first?.occurredAt).toMatchObject({ value: '2026-10-14' });
  expect(second?.outcome).toMatchObject({ value: 'attempted_no_contact' });
  expect(second?.occurredAt).toMatchObject({ value: '2026-10-14' });
});
