import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { openPage } from '#reading/normalise.ts';
import { readRisks } from '#reading/risks/risks.ts';

const isSelfNeglect = (text: string, area: PracticeArea) =>
  readRisks(openPage(text), { start: 0, end: text.length }, area, []).some(({ value }) => value === 'self_neglect');

test.each<[PracticeArea, string]>([
  ['aps', 'cardigan stiff with old porridge'],
  ['behavioral_health', 'has no motivation to groom'],
  ['aps', 'dried vomit on his sweater'],
  ['medical_discharge', 'oral hygiene deteriorating'],
  ['reentry', 'house manager got complaints about body odor'],
  ['aps', 'turned away the visiting nurse, clearly not coping'],
  ['aps', 'ignores a festering sore'],
  ['medical_discharge', 'catheter bag never emptied'],
  ['aps', 'has not seen a dentist in 12 years'],
  ['aps', 'subsists on only ice cream'],
  ['aps', 'wore three sweaters in july'],
  ['aps', 'not paying taxes, savings sit in the bank'],
  ['behavioral_health', 'gravely disabled per crisis team'],
  ['aps', 'lleva semanas sin asearse'],
  ['behavioral_health', 'aspecto muy descuidado'],
  ['aps', 'no permite que nadie la cure'],
  ['medical_discharge', 'no puede valerse por sí mismo'],
])('%s: a body and its care let go is self neglect: "%s"', (area, text) => {
  expect(isSelfNeglect(text, area)).toBe(true);
});

test.each<[PracticeArea, string]>([
  ['medical_discharge', 'unable to bathe self, wife helps each day'],
  ['medical_discharge', 'fasting labs, has not eaten since 9pm'],
  ['medical_discharge', 'do not shower for 2 days'],
  ['behavioral_health', 'not eating carbs this month'],
  ['reentry', 'clothes dirty from work at the quarry'],
  ['behavioral_health', 'no concerns with grooming'],
  ['aps', 'self neglect brochure mailed to the parish'],
  ['aps', 'weight loss planned with the clinic'],
  ['medical_discharge', 'no se baña hoy por la herida'],
  ['aps', 'la hija la baña y le cocina'],
])('%s: what is helped, ordered or only washed off raises nothing: "%s"', (area, text) => {
  expect(isSelfNeglect(text, area)).toBe(false);
});
