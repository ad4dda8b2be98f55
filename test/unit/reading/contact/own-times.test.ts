import { describe, expect, test } from 'vitest';
import { timesOf } from '../dates/read-times.ts';

const written = '2026-04-15T17:00:00-05:00';

describe('among several times in a note', () => {
  test.each([
    ['tried Wyatt at the group home 1115, staff said he left for school, will go back fri', '04-15T11:15'],
    ['Mrs. Abbey phoned me at 9:40 to say her son took the car Saturday and has not been back.', '04-15T09:40'],
    ['PHONE | Renner | 4/14 | 1420 | 15 min | meds delivered, no pain', '04-14T14:20 15'],
    ["HV 4/13 10-1045, FM + baby. Baby's shots were 4/6. Next visit 5/11.", '04-13T10:00 45'],
    ['dad called me at 820 upset, his sister took the keys', '04-15T08:20'],
    ['drove Odell to the DMV at 9, we were there together about three hours.', '04-15T09:00 180'],
    ['mom txt me at 715 this am that the landlord came by last night and changed the locks', '04-15T07:15'],
    ['fui a ver a doña Petra ayer de 2 a 2:40, se cayó el domingo pero está bien', '04-14T14:00 40'],
    ['hablé con la maestra hoy 1030, dice que el niño faltó lunes y martes', '04-15T10:30'],
    ['no contestó 845 ni 910, dejé recado. su audiencia es el 20', '04-15T08:45'],
    ['fix Tran note from monday, the visit started at 1:15 not 1:50', '04-13T13:15'],
    [
      'we met at the library from ten thirty until eleven fifteen this morning and filled in two job applications',
      '04-15T10:30 45',
    ],
    ['knocked 3x at Beasley res 1640 yest, no ans, card left', '04-14T16:40'],
    ["Dora called crying 1205, husband hit her sat night, she is at her sister's now", '04-15T12:05'],
    ['took Marlon to DMV, there from 9 to 1130, got his permit. he starts work mon', '04-15T09:00 150'],
    ['quick drop in at the apt 3pm, everyone ok, 10 mins', '04-15T15:00 10'],
    ['so the Farley house I went over there at 1 today, met mom and the twins, maybe half an hour', '04-15T13:00 30'],
    ['parenting visit at the center started at 10 went till 11:45, dad and both girls', '04-15T10:00 105'],
    ['saw Mr. Loy at 9 and finished at 9:50', '04-15T09:00 50'],
    ['got there around 9 and left at 9:40, saw both kids', '04-15T09:00 40'],
    ['team mtg 4/14 at 2 for Nora Webb ran about 50 minutes, Dr. Ames there', '04-14T14:00 50'],
    ['Closing visit with Mr. Dorn mon at home 11am, 20 min. Ramp is in.', '04-13T11:00 20'],
    ['2 homes. Lugo: HV mon 4p, mo + kids fine. Penn: fa cxld today 9a visit', '04-13T16:00 ; 04-15T09:00'],
    ['supervised visit 4/11 1p-3p at center, dad late 20 min, kids happy', '04-11T13:00 120'],
    ['Stopped by the shelter around half past one, Troy had left at noon.', '04-15T13:30'],
    ['tc w/ pharmacy 1055, refill was picked up 4/12 by dtr', '04-15T10:55'],
    ['la hija me marcó anoche a las 8, su papá salió el martes y no ha vuelto', '04-14T20:00'],
    ["at 2 o'clock I saw Ines at the clinic for about half an hour, her A1c from 4/2 was 9", '04-15T14:00 30'],
    ['neighbor Ed flagged me down outside at 11, he heard yelling at 3am sunday', '04-15T11:00'],
    ['lm for therapist yest 4:30p to call back re her 4/8 session', '04-14T16:30'],
    ['IDT mtg this am 8-845, OT/PT/SW. plan dc 4/19', '04-15T08:00 45'],
    [
      "picked up Sky from school at 215 and drove to the FM home, arrived 240, she cried, her mom missed Tuesday's visit",
      '04-15T14:15',
    ],
    ['she finally answered when i called back at four ten, been sick since the weekend', '04-15T16:10'],
    ['hospital called 6am, pt died at 0440. family notified by them', '04-15T06:00'],
  ])(`the hour is that of the worker's own contact: "%s"`, (text, wanted) => {
    expect(timesOf(text, written)).toBe(wanted);
  });

  test.each([
    [
      'ok saw Delroy yesterday afternoon at the shop where he works he said his court is the 22nd and that his boss cut his hours last week',
      '04-14',
    ],
    ['submitted the SNAP recert for the Paz family today, pending 30 days', '04-15'],
    [
      'Home visit with Mr. Lund on Tuesday, April 14. He reported that he fell on Sunday and that his aide quit last week. The visit lasted 35 minutes.',
      '04-14 35',
    ],
    ['emailed school SW 4/13 re incident on 4/9, she replied 4/14 that he is suspended til 4/20', '04-13'],
    ['Got the police report today. It says that on March 30 at 11 p.m. the father was arrested.', '04-15'],
    ['visité a don Rafa en el hospital esta mañana, lo operaron el lunes y le dan de alta el viernes', '04-15'],
    ['closed out the Byrne file this afternoon, last contact was 3/2', '04-15'],
    ['Sister dropped off his meds list at the office Monday; she says he quit taking them two weeks ago', '04-13'],
    ['Talked w Cole 20 min @ work release ctr tues, he said his hrg got moved from 4/10 to 4/24', '04-14 20'],
  ])(`the day is that of the worker's own deed: "%s"`, (text, wanted) => {
    expect(timesOf(text, written)).toBe(wanted);
  });

  test.each([
    ["Reviewed Mr. Okun's hospital records; he was admitted on April 3 and discharged on April 9.", 'unsaid'],
    ['correction: session with Amina 4/10 was 50 minutes, not 30', 'unsaid 50'],
    [
      'spoke to her probation officer on the phone he told me she missed curfew Friday and tested positive on Monday',
      'unsaid',
    ],
    [
      "Called to confirm Thursday's appointment. Ms. Gore said she had a stroke scare on Monday but is home now.",
      'unsaid',
    ],
  ])(`none is the contact's where all are told of: "%s"`, (text, wanted) => {
    expect(timesOf(text, written)).toBe(wanted);
  });
});
