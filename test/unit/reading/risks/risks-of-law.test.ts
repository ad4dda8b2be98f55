import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

describe('trouble with police, court or parole is told by who does what, whatever they are called', () => {
  test.each<[PracticeArea, string]>([
    ['cps', 'both parents face forgery counts, arraigned on forgery at noon'],
    ['cps', 'the stepfather disobeyed the stay away order on sunday'],
    ['reentry', 'GPS puts him inside the exclusion zone at midnight'],
    ['reentry', 'Pruitt has not checked in with his agent since the 4th'],
    ['reentry', 'a burner phone turned up in his bunk, shakedown write up sent to parole'],
    ['behavioral_health', 'drug court jailed him for three days'],
    ['behavioral_health', 'he is stuck in county lockup'],
    ['aps', 'the prosecutor filed charges on the nephew'],
    ['aps', 'grandson arrested for stealing from her purse'],
    ['medical_discharge', 'pt arrived shackled, two guards'],
    ['reentry', 'no court show, judge issued a warrant'],
    ['cps', 'lo acusaron de fraude y sigue en la celda'],
    ['reentry', 'faltó a la audiencia'],
    ['reentry', 'wrapped the ankle monitor in foil, disabled his monitor twice'],
    ['reentry', 'relocated without telling parole'],
  ])('%s: %s', (area, text) => {
    expect(flags(text, area)).toContain('arrest_or_violation');
  });

  test.each<[PracticeArea, string]>([
    ['aps', 'nursing home cited for staffing violations'],
    ['reentry', 'parole might revoke him one day, she explained'],
    ['reentry', 'violation report withdrawn, filed in error'],
    ['behavioral_health', 'he felt violated by the search of his bag'],
    ['medical_discharge', 'bleeding arrested after ten minutes'],
    ['medical_discharge', 'dc in custody of her aunt'],
    ['aps', 'fears her son gets arrested'],
    ['cps', 'vino la policía pero no hubo arrestos'],
    ['cps', 'bleach and knives locked up since our talk'],
    ['reentry', 'his card was stolen while he was locked up'],
    ['reentry', 'sleeping outside since leaving county jail'],
    ['behavioral_health', 'police brought her to the unit on a hold for her safety'],
    ['aps', 'her trust was raided by the trustee'],
    ['aps', 'el vecino le levantó la voz'],
    ['aps', 'knocked over by a cart at the store'],
    ['aps', 'tenant got unlawful detainer papers'],
    ['reentry', 'PO will violate him if he drops out, rules signed'],
    ['medical_discharge', 'asked whether anyone at home hit her, no'],
  ])('%s: not in %s', (area, text) => {
    expect(flags(text, area)).not.toContain('arrest_or_violation');
  });
});
