import { describe, expect, test } from 'vitest';
import { findPossibleNames } from '#llm/possible-names.ts';

const found = (text: string) => findPossibleNames(text).map(({ start, end }) => text.slice(start, end));

describe('possible names', () => {
  test.each([
    ['hv w/ mo, Tanisha Brown RN and R. Quist came', ['Tanisha Brown', 'R. Quist']],
    ['saw keisha at school', ['keisha']],
    ['called patricia desrosiers back', ['patricia desrosiers']],
    ['per Dr. Okonjo and mrs vell', ['Dr. Okonjo', 'vell']],
    ['Keshawn called. Ana-Luz was out', ['Keshawn', 'Ana-Luz']],
    ['Ella Snider is back, ella dice que si', ['Ella Snider']],
    ['hoy vi a Guadalupe de la Rosa en su casa', ['Guadalupe de la Rosa']],
    ['talked w/ Жанна about meds', ['Жанна']],
    ['SPOKE WITH KEISHA', ['KEISHA']],
  ])('"%s"', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    'Visited at home. Discussed meds, denies SI. Will call Thurs',
    'Visité la casa ayer. Hablé con la madre, niega todo',
    'HV today, UA neg, PCP appt Monday, SNF said ok',
    'Slowly better. Walks now; she walks daily',
  ])('none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
