import { expect, test } from 'vitest';
import type { PracticeArea, RiskFlag } from '#domain/contact.ts';
import { flags } from './flags.ts';

test.each<[RiskFlag, PracticeArea, string]>([
  ['unsafe_home', 'cps', 'balcony railing is hanging by one bolt'],
  ['unsafe_home', 'aps', 'rain comes in through the bedroom ceiling'],
  ['unsafe_home', 'cps', 'antifreeze left out on the porch where the toddler plays'],
  ['unsafe_home', 'medical_discharge', 'paramedics said the living conditions were deplorable'],
  ['unsafe_home', 'aps', 'raccoons living in her attic'],
  ['unsafe_home', 'aps', 'la escalera no tiene barandal'],
  ['housing_loss', 'reentry', 'is at the rescue mission downtown'],
  ['housing_loss', 'cps', 'stepdad put her and the kids out'],
  ['housing_loss', 'behavioral_health', 'house manager gave him 48 hrs to pack'],
  ['housing_loss', 'aps', 'no longer afford her lot rent'],
  ['housing_loss', 'aps', 'el condado le va a quitar la casa'],
  ['food_insecurity', 'aps', 'freezer had one lemon and some ice'],
  ['food_insecurity', 'medical_discharge', 'splits a can of soup over two days'],
  ['food_insecurity', 'behavioral_health', 'meals on wheels dropped her'],
  ['food_insecurity', 'reentry', 'shoplifted bread and lunch meat'],
  ['food_insecurity', 'cps', 'las estampillas no le alcanzan'],
  ['utility_shutoff', 'cps', 'gas company capped the line'],
  ['utility_shutoff', 'aps', 'propane tank is on empty'],
  ['utility_shutoff', 'cps', 'facing loss of electric service'],
  ['utility_shutoff', 'aps', 'le suspendieron el servicio de agua'],
])('%s is read by who lacks, breaks or takes what (%s): %s', (flag, area, text) => {
  expect(flags(text, area)).toContain(flag);
});

test.each<[RiskFlag, PracticeArea, string]>([
  ['unsafe_home', 'reentry', 'started at a roofing company last week'],
  ['unsafe_home', 'medical_discharge', 'allergic to mold and pollen'],
  ['unsafe_home', 'cps', 'Report said filthy kitchen; I found it clean'],
  ['housing_loss', 'aps', 'lost her house key at the store'],
  ['housing_loss', 'cps', 'landlord dropped the eviction'],
  ['housing_loss', 'aps', 'the notice was meant for the previous renter, not an eviction of hers'],
  ['food_insecurity', 'medical_discharge', 'skipped breakfast for labs'],
  ['food_insecurity', 'reentry', 'volunteers stocking shelves at the food pantry'],
  ['utility_shutoff', 'medical_discharge', 'lost power in her right leg'],
  ['utility_shutoff', 'aps', 'shutoff letter was for the former tenant'],
  ['utility_shutoff', 'cps', 'neighbor had her lights cut'],
])('%s is not read from the same words in another matter (%s): %s', (flag, area, text) => {
  expect(flags(text, area)).not.toContain(flag);
});

test.each<[RiskFlag, PracticeArea, string]>([
  ['unsafe_home', 'medical_discharge', 'wound check: no heat or redness around the staples'],
  ['unsafe_home', 'aps', "neighbor's apartment has mice, hers is clean"],
  ['unsafe_home', 'behavioral_health', 'hoarding her seroquel for later'],
  ['unsafe_home', 'cps', 'girl comes to school filthy'],
  ['unsafe_home', 'aps', 'gas smell was a false alarm'],
  ['unsafe_home', 'behavioral_health', 'thinks there are bugs in the walls to record him'],
  ['unsafe_home', 'behavioral_health', 'paranoica, tapa las ventanas porque la espian'],
  ['unsafe_home', 'cps', 'family moved to a shelter after their apartment flooded'],
  ['housing_loss', 'cps', 'mom wants to go to the open house'],
  ['housing_loss', 'reentry', 'brother says he has to move to another shift'],
  ['housing_loss', 'aps', 'la nieta le saca el dinero del banco'],
  ['housing_loss', 'behavioral_health', 'yelling at front desk, asked to leave'],
  ['housing_loss', 'reentry', 'met his cousin at the motel for a party'],
  ['housing_loss', 'behavioral_health', 'plans to move in with sister when the lease is up'],
  ['housing_loss', 'reentry', 'out on the street waiting for the bus'],
  ['housing_loss', 'cps', 'aunt has to leave by 4 for her shift'],
  ['housing_loss', 'aps', 'daughter told her to move slowly'],
  ['housing_loss', 'cps', 'mom said the girls have to get out of the house more'],
  ['housing_loss', 'aps', 'once stayed in a shelter, long ago'],
  ['food_insecurity', 'cps', 'toddler refused breakfast'],
  ['food_insecurity', 'aps', 'ran out of milk, niece bringing more'],
  ['food_insecurity', 'behavioral_health', 'takes extra ativan and runs short every month'],
  ['food_insecurity', 'aps', 'el gato estaba sin comida'],
  ['utility_shutoff', 'behavioral_health', 'power was out 10 minutes during group'],
  ['utility_shutoff', 'cps', 'service plan terminated by the court'],
  ['utility_shutoff', 'aps', 'apago la luz del pasillo'],
  ['utility_shutoff', 'aps', 'mailed her the shutoff protections sheet'],
])('%s is not read into other matters (%s): %s', (flag, area, text) => {
  expect(flags(text, area)).not.toContain(flag);
});

test('neither a lease that ends nor a street by itself hides the roof that is lost', () => {
  expect(flags('lease is up friday and has nowhere to go', 'reentry')).toContain('housing_loss');
  expect(flags('on the street since june', 'reentry')).toContain('housing_loss');
  expect(flags('power out since monday, bill unpaid', 'aps')).toContain('utility_shutoff');
  expect(flags('isnt getting enough to eat', 'aps')).toContain('food_insecurity');
});
