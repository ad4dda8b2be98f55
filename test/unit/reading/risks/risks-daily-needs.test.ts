import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { openPage } from '#reading/normalise.ts';
import { readRisks } from '#reading/risks/risks.ts';

const needs = ['housing_loss', 'unsafe_home', 'food_insecurity', 'utility_shutoff'];
const flags = (text: string, area: PracticeArea) =>
  readRisks(openPage(text), { start: 0, end: text.length }, area, [])
    .stated.map(({ value }) => value)
    .filter((flag) => needs.includes(flag));

test.each<[string, PracticeArea, string]>([
  ['theyre in the van at the casino lot again', 'cps', 'housing_loss'],
  ['staying at a motel, paid thru sunday', 'reentry', 'housing_loss'],
  ['says one more fight and he is gone, wont renew mos lease', 'cps', 'housing_loss'],
  ['boarding house closing, everybody out by the 30th', 'aps', 'housing_loss'],
  ['roommate put cls stuff in the hall', 'behavioral_health', 'housing_loss'],
  ['no address to release to', 'reentry', 'housing_loss'],
  ['la prima ya no la quiere ahí, busca dónde dormir', 'cps', 'housing_loss'],
  ['le pegaron un papel en la puerta, tiene corte por la renta', 'cps', 'housing_loss'],
])('"%s" (%s) tells of a roof lost or going: %s', (text, area, flag) => {
  expect(flags(text, area)).toEqual([flag]);
});

test.each<[string, PracticeArea, string]>([
  ['mattress crawling with bedbugs', 'aps', 'unsafe_home'],
  ['tub leaking, floor spongy by the toilet', 'aps', 'unsafe_home'],
  ['smokes in bed with her oxygen on', 'aps', 'unsafe_home'],
  ['home plan visit denied: bare wires, busted windows', 'reentry', 'unsafe_home'],
  ['rat bites on his foot', 'cps', 'unsafe_home'],
  ['cuarto lleno de cucarachas', 'aps', 'unsafe_home'],
])('"%s" (%s) tells of a home that harms: %s', (text, area, flag) => {
  expect(flags(text, area)).toEqual([flag]);
});

test.each<[string, PracticeArea, string]>([
  ['skips supper so the food lasts', 'aps', 'food_insecurity'],
  ['mom says "we have nothing til payday"', 'cps', 'food_insecurity'],
  ['roommate eats all his groceries', 'behavioral_health', 'food_insecurity'],
  ['opened the fridge: mustard and a lime, thats all', 'aps', 'food_insecurity'],
  ['lost her SNAP in august', 'medical_discharge', 'food_insecurity'],
  ['pidió para un taco en la oficina', 'reentry', 'food_insecurity'],
])('"%s" (%s) tells of too little to eat: %s', (text, area, flag) => {
  expect(flags(text, area)).toEqual([flag]);
});

test.each<[string, PracticeArea, string]>([
  ['lights + gas both cut at the house', 'reentry', 'utility_shutoff'],
  ['gas shut off last winter, never turned back on', 'aps', 'utility_shutoff'],
  ['power co pulled it over $300', 'aps', 'utility_shutoff'],
  ['no power, using candles', 'behavioral_health', 'utility_shutoff'],
  ['jalan luz del vecino', 'cps', 'utility_shutoff'],
])('"%s" (%s) tells of a service cut: %s', (text, area, flag) => {
  expect(flags(text, area)).toEqual([flag]);
});

test.each<[string, PracticeArea]>([
  ['told cl if he misses curfew he would lose his bed', 'reentry'],
  ['dreams of being on the street, has own place', 'behavioral_health'],
  ['afraid she will lose the apt but rent is current', 'behavioral_health'],
  ['scared of ending up homeless but housing is stable', 'behavioral_health'],
  ['LL says no plans to evict him', 'reentry'],
  ['no housing concerns', 'medical_discharge'],
  ['moved out of the shelter, signed lease', 'cps'],
  ['antes vivía en la calle, ahora renta un cuarto', 'reentry'],
  ['cluttered but walkways clear', 'aps'],
  ['growing up there was no food in the house', 'behavioral_health'],
  ['skips meals to lose weight', 'behavioral_health'],
  ['skips breakfast, nausea from chemo', 'medical_discharge'],
  ['NPO for scope and hungry', 'medical_discharge'],
  ['shut off the water to the sink', 'medical_discharge'],
  ['power was off during the storm', 'medical_discharge'],
  ['water was shut off back in 2017', 'aps'],
  ['keeps lights off, bill is paid', 'aps'],
  ['no hay plagas, tiene bastante comida', 'aps'],
  ['dejé aviso en la puerta', 'cps'],
])('"%s" (%s) tells of no need that goes unmet', (text, area) => {
  expect(flags(text, area)).toEqual([]);
});
