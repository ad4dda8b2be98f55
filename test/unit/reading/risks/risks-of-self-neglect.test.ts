import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { openPage } from '#reading/normalise.ts';
import { readRisks } from '#reading/risks/risks.ts';

const isSelfNeglect = (text: string, area: PracticeArea) =>
  readRisks(openPage(text), { start: 0, end: text.length }, area, []).stated.some(
    ({ value }) => value === 'self_neglect',
  );

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
  ['medical_discharge', 'has not showered since the procedure'],
  ['behavioral_health', 'emaciated, could not buy food after benefits stopped'],
  ['reentry', 'reeked of whiskey at the door'],
  ['reentry', 'dropped dirty at the lab'],
  ['medical_discharge', 'malnourished 3 yr old brought in by uncle'],
  ['medical_discharge', 'toddler failure to thrive'],
  ['aps', 'toilet is clogged, he uses a pail'],
  ['aps', 'wet brief since morning, caregiver in the next room'],
  ['aps', 'a doña Cuca no la bañan, ropa orinada'],
  ['behavioral_health', 'her ex threw her out barefoot in the snow'],
  ['aps', 'caller said self neglect, found him clean and fed'],
  ['medical_discharge', 'la llaga huele mal'],
])('%s: what is helped, ordered, done by others or for want of money raises nothing: "%s"', (area, text) => {
  expect(isSelfNeglect(text, area)).toBe(false);
});
