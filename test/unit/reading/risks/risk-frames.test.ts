import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

describe('what somebody does with a thing is a risk in any wording and order', () => {
  test.each<[PracticeArea, string, string]>([
    ['aps', 'Her grandson has been writing himself checks.', 'financial_exploitation'],
    [
      'aps',
      'His brother moved in last winter, holds on to the bank card and pays for nothing.',
      'financial_exploitation',
    ],
    ['aps', 'A man from the building has been using Lorraine’s bank card.', 'financial_exploitation'],
    ['aps', 'She has mailed him her last two checks.', 'financial_exploitation'],
    ['aps', 'The woman who cleans got him to sign over the deed.', 'financial_exploitation'],
    ['aps', 'ya le faltan dos mil dólares de su cuenta', 'financial_exploitation'],
    ['behavioral_health', 'He has been flushing his Haldol.', 'medication_problem'],
    ['behavioral_health', 'The new pills knock her out so she only takes them on weekends.', 'medication_problem'],
    ['medical_discharge', 'The blood thinner script has been sitting there since Monday.', 'medication_problem'],
    ['medical_discharge', 'He takes the white pill from before and the new one too.', 'medication_problem'],
    ['behavioral_health', 'sat n sun slots still full', 'medication_problem'],
    ['medical_discharge', 'no le han surtido el eliquis', 'medication_problem'],
    ['medical_discharge', 'The toe has turned dark.', 'acute_medical'],
    ['aps', 'She said an elephant was sitting on her chest.', 'acute_medical'],
    ['aps', 'Client down on floor again Wed, third time this month.', 'fall'],
    ['medical_discharge', 'su papá amaneció en el suelo del baño', 'fall'],
    ['reentry', 'The landlord gave him five days to clear out.', 'housing_loss'],
    ['reentry', 'manager le dio 5 días pa salirse del sober living', 'housing_loss'],
    ['cps', 'sus cosas están en la banqueta', 'housing_loss'],
    ['cps', 'There was only ketchup and a bag of rice in the kitchen.', 'food_insecurity'],
    ['cps', 'He puts rolls in his pockets for the baby at home.', 'food_insecurity'],
    ['reentry', 'comiendo de lo que les da la vecina', 'food_insecurity'],
    ['cps', 'The light company shut them down over the bill.', 'utility_shutoff'],
    ['aps', 'el gas cortado desde el martes', 'utility_shutoff'],
    ['aps', 'Hair matted, toenails curling under.', 'self_neglect'],
    ['aps', 'He is down to skin and bone.', 'self_neglect'],
    ['aps', 'Boxes stacked so high I turned sideways to get in.', 'unsafe_home'],
    ['cps', 'The back step is rotted through.', 'unsafe_home'],
    ['cps', 'cucarachas por todos lados', 'unsafe_home'],
    ['behavioral_health', 'He went out Sunday night and they have not heard a word from him.', 'whereabouts_unknown'],
    ['cps', 'Mom packed up with the kids and told nobody where they were headed.', 'whereabouts_unknown'],
    ['reentry', 'None of his people know where he is laying his head.', 'whereabouts_unknown'],
    ['reentry', 'Two officers came at six and took him away in cuffs.', 'arrest_or_violation'],
    ['reentry', 'lo agarró la patrulla anoche', 'arrest_or_violation'],
  ])('%s: “%s”', (area, text, expected) => {
    expect(flags(text, area)).toContain(expected);
  });
});

describe('a denial, a turn or another thing between the deed and its thing breaks it', () => {
  test.each<[PracticeArea, string]>([
    ['aps', 'Daughter denies taking her money.'],
    ['aps', 'The power was never cut, she pays the bill in June.'],
    ['behavioral_health', 'The voices have stopped since the injection.'],
    ['medical_discharge', 'He stopped by the pharmacy for his pills.'],
    ['reentry', 'He slept late in his own room.'],
    ['cps', 'Kids had the kitchen to themselves and cooked rice.'],
    ['reentry', 'He left a message and has not called back.'],
  ])('%s: “%s”', (area, text) => {
    expect(flags(text, area)).toEqual([]);
  });
});
