import { describe, expect, test } from 'vitest';
import { timesOf } from './read-times.ts';

const written = '2026-04-15T17:00:00-05:00';

describe('hours without signs', () => {
  test.each([
    ['visited Mr. Doss at 4 20 for 15 min, rent is paid', '04-15T16:20 15'],
    ['group 1 to 2 30 at the clubhouse, Dee came', '04-15T13:00 90'],
    ['saw Corwin on the unit 2 to 2 45 quieter today no plan', '04-15T14:00 45'],
    ['supervised the visit at the family center mom and baby Lee two to three pm', '04-15T14:00 60'],
    [
      'called Ms. Pell this morning and I need to call her bank tomorrow she is fine we talked maybe ten minutes',
      '04-15 10',
    ],
    ['4/14 9:15-10:00 home. Cl Berta. Mood ok.', '04-14T09:15 45'],
    ['ayer pasé por la casa de los Ibarra a las 330 y nadie abrió', '04-14T15:30'],
  ])('are read in "%s"', (text, wanted) => {
    expect(timesOf(text, written)).toBe(wanted);
  });

  test.each([
    ['visited Mr. Doss today, he lives at 4 20th St', '04-15'],
    ['called Ms. Orr today, she takes 1 to 2 20 mg tabs', '04-15'],
  ])('are none in "%s"', (text, wanted) => {
    expect(timesOf(text, written)).toBe(wanted);
  });
});

describe('the hour of a contact told apart from it', () => {
  test.each([
    ['Bedside, Ms. Quill, 0940. Wants to go home.', '04-15T09:40'],
    ['Ostrow reported 0815. Address verified.', '04-15T08:15'],
    ['today I went out to the foster home um got there about ten thirty and all three were up', '04-15T10:30'],
    ['acabo de hablar por teléfono con el patrón de Saúl, llega a tiempo', '04-15'],
    ['junta de alta esta tarde por Zoom con la Dra. Peña y su hijo', '04-15'],
  ])('is found in "%s"', (text, wanted) => {
    expect(timesOf(text, written)).toBe(wanted);
  });

  test.each([
    ['texted dad re sat visit, no reply', 'unsaid'],
    ['Ines texted that she is out. told her to come in mon 9', 'unsaid'],
    ['Deputy Ames phoned me. EMS took him to the ER 340pm', 'unsaid'],
    ['fix my 4/2 note: next hrg is 6/14 not 6/7', 'unsaid'],
    ['can you put the Ames intake call monday at 10 on my list', 'unsaid'],
  ])('is not that of something else in "%s"', (text, wanted) => {
    expect(timesOf(text, written)).toBe(wanted);
  });
});

test.each([
  ['4/7 PO Reyes, llamada: salió limpio, toque de queda termina 4/20', '04-07'],
  ['visité a doña Ana el 4/3, su cita es el 5/12', 'asked'],
])('a day above twelve behind the month shows the order: "%s"', (text, wanted) => {
  expect(timesOf(text, written)).toBe(wanted);
});
