import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

/** A Wednesday. */
const now = '2026-05-13T10:30:00-05:00';
const planned = (text: string, practiceArea: PracticeArea = 'aps') =>
  readNote(text, { now, practiceArea }).flatMap(({ followUps }) =>
    followUps.map(({ value }) => [value.text, value.dueOn]),
  );

describe('a line that closes the note with a thing and its day is next', () => {
  test.each([
    ['hv mon 4p w dad + kids, fridge stocked. crib drop off fri', 'crib drop off', '2026-05-15'],
    ['ov tues 2p 45 min, sleeping better. back mon', 'back', '2026-05-18'],
    ['walked w/ Tess to the pharmacy mon 3p, pill box filled. labs fri 8a', 'labs 8a', '2026-05-15'],
    ['visita en casa lunes 3pm, niños bien. zapatos para Leo el jueves', 'zapatos para Leo', '2026-05-14'],
    ['vi al paciente lunes 11am, camina solo. silla de baño el sábado', 'silla de baño', '2026-05-16'],
    ['cl en la clínica ayer 3pm, tranquilo. visita urgente hoy', 'visita urgente', '2026-05-13'],
    ['visita lunes 2pm, la señora bien. evaluación pedida, es el jueves', 'evaluación pedida, es', '2026-05-14'],
    ['sesión por video martes 1pm, 50 min. próxima 5/20', 'próxima', '2026-05-20'],
  ])('"%s"', (text, words, dueOn) => {
    expect(planned(text)).toEqual([[words, dueOn]]);
  });

  test.each([
    'ov tues 2p, cl sober. ER visit sat',
    'hv mon 4p, all well. fell again sun',
    'hv tues 7p no ans, card left. client down for the third time',
    'oficina lunes 9am, tranquilo. caída el domingo',
    'office today 9a, 20 min. rent paid today',
    'called mo 9a. referral sent mon',
  ])('what is over or befell somebody is not: "%s"', (text) => {
    expect(planned(text)).toEqual([]);
  });
});

describe('what somebody undertakes is next, whoever it is and however it is said', () => {
  test.each([
    [
      'Talked to grandmother by phone Monday at 3. She said she would look for the certificates.',
      'look for the certificates',
      null,
    ],
    [
      'I emailed the landlord yesterday and he wrote back he would send a plumber Thursday',
      'send a plumber',
      '2026-05-14',
    ],
    ['tc w/ nephew 5/12 2p, 10 min. nephew to change the locks', 'nephew to change the locks', null],
    ['HV 5/12 11:00. Ramp to be installed next Tues.', 'Ramp to be installed', '2026-05-19'],
    ['lvm for dtr 5/12 3p. ill try her again thurs', 'ill try her again', '2026-05-14'],
    ['The visit on Monday was cancelled. We pushed it to May 21.', 'pushed it', '2026-05-21'],
    ['hablé con la abuela ayer a las 4. El abogado nos avisará el viernes', 'El abogado nos avisará', '2026-05-15'],
    ['fui al domicilio ayer 10am, no abrió. paso otra vez mañana', 'paso otra vez', '2026-05-14'],
    ['oficina lunes 9am, trae talones. aviso al PO mañana', 'aviso al PO', '2026-05-14'],
    [
      'vi a Nico en la corte ayer 10am. Le mandaré los papeles más tarde',
      'Le mandaré los papeles más tarde',
      '2026-05-13',
    ],
    ['hv ayer 4pm, pt estable. reprogramar la prox semana', 'reprogramar', null],
  ])('"%s"', (text, words, dueOn) => {
    expect(planned(text)).toEqual([[words, dueOn]]);
  });

  test('in typing that goes on without a stop', () => {
    expect(
      planned(
        'so I saw Dwight yesterday at two and he is doing alright and his cousin is taking him to the lab on Friday',
      ),
    ).toEqual([['his cousin is taking him to the lab', '2026-05-15']]);
  });

  test('each of two with a day of its own, though the verb is said once', () => {
    expect(planned('anótame llamar a la pediatra el jueves y a la escuela el 5/19').map(([, due]) => due)).toEqual([
      '2026-05-14',
      '2026-05-19',
    ]);
  });

  test('"before then" is the day of what was named before', () => {
    expect(planned('called intake 9am, they will start her 5/18. need the signed form before then')).toEqual([
      ['start her', '2026-05-18'],
      ['need the signed form before then', '2026-05-18'],
    ]);
  });
});

test.each([
  'called mo 9a, she asked if the judge will let her have overnights',
  'called son 8:30, he will not move in with her. no fall since feb',
  'pt called 9:40, wound ok. wants home. owes 300 to the pharmacy',
  'she told me on Tuesday that her brother hit her',
  'la hija preguntó cuándo le darán de alta. llamada ayer 5pm',
  'texto de Nico ayer 6pm: debe 200 de renta. nada pendiente',
  'sesión ayer 1pm, dice que piensa que la siguen',
  'office 9am, she is gonna think about it',
])('asked, denied, owed or only thought of is no plan: "%s"', (text) => {
  expect(planned(text)).toEqual([]);
});

test('in Spanish a date in figures that lies ahead only one way is that date', () => {
  expect(planned('vi al paciente ayer a las 9, camina bien. alta el 6/4').map(([, due]) => due)).toEqual([
    '2026-06-04',
  ]);
});
