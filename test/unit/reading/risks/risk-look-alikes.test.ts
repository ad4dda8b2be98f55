import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

test.each<[PracticeArea, string]>([
  ['aps', 'fix: welt was on his L shin, i put R'],
  ['cps', 'correction: bruise on right knee, not left'],
  ['cps', 'Nico 7 says he fell at recess, knee scraped.'],
  ['cps', 'Went over his old DV case, now closed out.'],
  ['behavioral_health', "told group of hearing voices back in '04"],
  ['behavioral_health', 'taking meds, not drinking, sleeping ok'],
  ['reentry', 'picked up his 18 month chip in AA'],
  ['reentry', 'he paid all the back rent on friday'],
  ['medical_discharge', 'dropped off the wheelchair at noon'],
  ['aps', 'no answer again, second attempt this week'],
  ['medical_discharge', 'no pain meds needed since the weekend'],
  ['medical_discharge', 'está tomando la pastilla de la presión en la mañana'],
  ['medical_discharge', 'knows to call 911 for chest pain'],
  ['aps', 'le dije que llame al 911 si se cae'],
  ['medical_discharge', 'sugar was 380 when he was admitted, now 120'],
  ['behavioral_health', 'group tues, topic is relapse'],
  ['cps', 'both deny drug use'],
  ['cps', 'case opened in 2021 for neglect, nothing open now'],
  ['cps', 'he shot some baskets and showed me his nerf gun'],
  ['cps', 'LL fixed the stove and the broken window'],
  ['cps', 'hace ocho años tuvo problemas con el alcohol'],
  ['reentry', 'el PO le quitó el grillete el lunes'],
  ['behavioral_health', 'GAD7 down to 5'],
  ['aps', 'nobody takes his check'],
  ['aps', 'heat was out in December but it was restored the same week'],
  ['aps', 'aide is off because her own mother fell'],
  ['aps', 'neighbors house flooded, hers is dry'],
  ['medical_discharge', 'not using any alcohol w the new meds'],
  ['reentry', 'last months eviction scare is over'],
  ['reentry', 'Goals: own apartment by fall.'],
  ['medical_discharge', 'Fall clinic on Tuesday at 9.'],
  ['reentry', 'He finished his DUI class and showed the paper.'],
  ['reentry', 'terminó su clase de DUI'],
  ['cps', 'Violation of the visit rules would mean supervised visits.'],
  ['cps', 'The police have her statement.'],
  ['reentry', 'Sanction hearing 1/14.'],
  ['reentry', 'He told them about his 2015 arrest.'],
  ['cps', 'Vi al padre, Evaristo, en la cárcel del condado.'],
  ['cps', 'Mom was stopped for speeding and got a warning.'],
  ['cps', 'Mom cancelled, the baby has a fever.'],
  ['medical_discharge', 'Presión bien.'],
  ['medical_discharge', 'Doctor took him off the water pill Monday.'],
  ['medical_discharge', 'Missed 8am dose clinic visit, rescheduled.'],
  ['behavioral_health', 'Six oxys missing since Sunday.'],
  ['behavioral_health', 'Told her to lock up the rest.'],
  ['aps', 'Client has not seen a statement since June.'],
  ['cps', 'The mold in the bathroom is gone.'],
  ['cps', 'Kids were starving after practice.'],
  ['aps', 'Lost 10 lbs on purpose.'],
])('%s: finds no risk in "%s"', (area, text) => {
  expect(flags(text, area)).toEqual([]);
});

test.each<[PracticeArea, string, string[]]>([
  ['aps', 'sin agua desde el miércoles, la compañía se la cortó', ['utility_shutoff']],
  ['aps', 'The power was shut off and they are using candles.', ['utility_shutoff']],
  ['aps', 'anda con la misma ropa y huele a orines', ['self_neglect']],
  ['medical_discharge', 'Mom has a fever and does not know where she is.', ['acute_medical']],
  ['medical_discharge', 'sees bugs on the wall and fell twice', ['fall']],
])('%s: "%s" is one risk and not its neighbour', (area, text, expected) => {
  expect(flags(text, area).filter((flag) => flag !== 'psychosis')).toEqual(expected);
});
