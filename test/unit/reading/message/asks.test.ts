import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

/** A Wednesday. */
const now = '2026-10-14T16:40:00-05:00';
const intents = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now, practiceArea }).map(({ intent }) => intent);

type Row = readonly [PracticeArea, string];

describe('asking without a question mark', () => {
  test.each<Row>([
    ['cps', 'which of my families are past their 30 day visit'],
    ['reentry', 'who on my list has gone more than 30 days without a visit'],
    ['medical_discharge', 'a quien le falta la llamada de 48 horas'],
    ['aps', 'cuales de mis casos se pasaron de los 90 dias'],
    ['behavioral_health', 'whose tx plans are coming due this month'],
    ['reentry', 'q visitas tengo atrasadas'],
    ['behavioral_health', 'what tx plan reviews are late'],
    ['aps', 'cuantos casos tengo sin visita este mes'],
    ['cps', 'que visitas del mes me quedan por hacer'],
    ['cps', 'show me everybody i havent laid eyes on since sept'],
  ])('what is past its limit: %s: %s', (area, text) => {
    expect(intents(text, area)).toEqual(['list_overdue']);
  });

  test.each<Row>([
    ['cps', 'write up the last 3 months on Ayala for court'],
    ['reentry', 'need a violation report on Stiles, last 60 days'],
    ['behavioral_health', 'put together a quarterly for Reyna'],
    ['medical_discharge', 'recap everything on Mr. Hobbs since admit'],
    ['reentry', 'prepárame el informe de progreso de Iván'],
  ])('a summary: %s: %s', (area, text) => {
    expect(intents(text, area)).toEqual(['draft_summary']);
  });

  test.each<Row>([
    ['cps', 'the Marsh visit i logged as 10/12 was really 10/11'],
    ['aps', "change yesterday's note on Mrs. Orr, it was her niece not her daughter"],
    ['medical_discharge', 'wrong pt on that last one, it was Dale not Gale'],
    ['behavioral_health', 'quita lo de 40 min, fueron 20'],
    ['cps', 'last note shld say dad was there too'],
  ])('a correction: %s: %s', (area, text) => {
    expect(intents(text, area)).toEqual(['amend_note']);
  });

  test.each<Row>([
    ['medical_discharge', 'q le dijo el cardiólogo a don Beto'],
    ['behavioral_health', 'which pharmacy does Nadia use'],
  ])('another question: %s: %s', (area, text) => {
    expect(intents(text, area)).toEqual(['lookup']);
  });

  test.each<Row>([
    ['reentry', 'which is why i called his PO at 2, no ans'],
    ['aps', "past due rent at Mrs. Orr's, saw notice on hv today"],
    ['behavioral_health', 'quien abrió fue la mamá, Leo no estaba. visita hoy 4pm'],
    ['cps', 'i havent seen mom sober in weeks. hv today 3p, slurring'],
    ['aps', "who answered was the son, wouldn't let me talk to her. called 10/13 3p"],
    ['cps', 'wrong number for his aunt, texted her instead 3:40'],
    ['cps', 'put together a timeline with mo at the office today 1p for court'],
  ])('a note that begins like one: %s: %s', (area, text) => {
    expect(intents(text, area)).toEqual(['log_note']);
  });
});
