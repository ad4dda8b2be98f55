import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

/** A Wednesday. */
const now = '2026-03-11T10:15:00-05:00';
const planned = (text: string) =>
  readNote(`saw cl 3/9. ${text}`, { now, practiceArea: 'aps' }).flatMap((reading) =>
    reading.followUps.map(({ value }) => [value.text, value.dueOn]),
  );

describe('something to come is told', () => {
  test.each([
    ['PD picking him up fri', 'PD picking him up', '2026-03-13'],
    ["he's bringing the pay stubs thurs", "he's bringing the pay stubs", '2026-03-12'],
    ['says LL is behind on taxes and hes selling the house, going back tmrw', 'going back', '2026-03-12'],
    ['new aide starts mon', 'new aide starts', '2026-03-16'],
    ['eviction goes to court 3/20', 'eviction goes to court', '2026-03-20'],
    ['meds get delivered fri', 'meds get delivered', '2026-03-13'],
    ['next one 3/15 same place', 'next one same place', '2026-03-15'],
    ['3rd try thurs', '3rd try', '2026-03-12'],
    ['Will consult w/ sup fri', 'consult w/ sup', '2026-03-13'],
    ['retry fri', 'retry', '2026-03-13'],
    ['next visit in april', 'next visit in april', null],
    ['dentist in june', 'dentist in june', null],
    ['if not there fri I call PD', 'if not there I call PD', '2026-03-13'],
    ['moved it to fri 2p', 'moved it 2p', '2026-03-13'],
    ['approval letter must go out by 3/13', 'approval letter must go out', '2026-03-13'],
    ['report must be in by 3/13', 'report must be in', '2026-03-13'],
  ])('in English, by the form of the verb and its day: "%s"', (text, words, dueOn) => {
    expect(planned(text)).toEqual([[words, dueOn]]);
  });

  test.each([
    ['la trabajadora social viene el jueves', 'la trabajadora social viene', '2026-03-12'],
    ['me manda los papeles mañana', 'me manda los papeles', '2026-03-12'],
    ['hoy le mando la solicitud', 'le mando la solicitud', '2026-03-11'],
    ['se muda el sábado', 'se muda', '2026-03-14'],
    ['la operan en abril', 'la operan en abril', null],
    ['si no contesta para el viernes le mando carta', 'si no contesta le mando carta', '2026-03-13'],
    ['la pasamos pal próximo martes', 'la pasamos', '2026-03-17'],
    ['le llamo pa reagendar', 'le llamo pa reagendar', null],
    ['avisarle a la enfermera mañana', 'avisarle a la enfermera', '2026-03-12'],
  ])('in Spanish: "%s"', (text, words, dueOn) => {
    const [[got, due] = []] = planned(text);
    expect([(got ?? '').slice(0, 12), due]).toEqual([words.slice(0, 12), dueOn]);
  });
});

test.each([
  'neighbor saw her leaving the house mon at 3',
  'he works fri and sat nights',
  'said he was going to church sun',
  'we talked about going to court friday',
  'got evicted in january',
  'moved here in november',
  'pt said "I will kill him friday" then calmed',
  "pt said 'im going to court monday' and left",
  'taking his meds daily',
  'kids go to school every day',
  'la llamó el lunes su hermana',
  'toma la medicina todos los lunes',
  'dice que va a la iglesia los domingos',
  'Preparé el reporte',
])('nothing to come is told by "%s"', (text) => {
  expect(planned(text)).toEqual([]);
});
