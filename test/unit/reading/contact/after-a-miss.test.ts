import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

/** A Wednesday. */
const now = '2026-10-14T16:40:00-05:00';
const value = <Value>(found: { value: Value } | { candidates: readonly Value[] } | null | undefined) =>
  found && 'value' in found ? found.value : null;
const read = (text: string, practiceArea: PracticeArea) =>
  readNote(text, { now, practiceArea }).map(({ contactType, outcome }) => `${value(contactType)} ${value(outcome)}`);

type Row = readonly [PracticeArea, string, string];

describe('what was missed, and the contact there was', () => {
  test.each<Row>([
    [
      'behavioral_health',
      'missed group mon. called him 10/13 11a, 12 min, said bus was late',
      'client_contact contact_made',
    ],
    ['reentry', 'FTR fri. tc today 9:15, 6 min, he overslept', 'client_contact contact_made'],
    [
      'aps',
      "went to Mrs. Lott's mon 2p, nobody home, left note w/ neighbor Ann",
      'client_contact attempted_no_contact',
    ],
    ['cps', 'hv 10/13 4p no answer, waited 15 min, left card', 'client_contact attempted_no_contact'],
    [
      'reentry',
      'no show for ov 10/13. called his sister, she doesnt know where he is',
      'client_contact attempted_no_contact',
    ],
    ['reentry', 'FTA 10/12 2p. Called his boss, hasnt been to work all wk', 'client_contact attempted_no_contact'],
    ['aps', 'MDT today 10a w/ Det. Roe, ADA Finch. AV did not attend', 'team_meeting contact_made'],
    ['cps', 'FTM 10/13 3pm, nobody showed', 'team_meeting attempted_no_contact'],
    ['reentry', "cnx'd ov 10/13, lockdown at his halfway house", 'client_contact cancelled'],
  ])('%s: %s', (area, text, wanted) => {
    expect(read(text, area)).toEqual([wanted]);
  });
});

describe('who was on the line', () => {
  test.each<Row>([
    ['aps', 'talked to Denise from SSA 10/12, 20 min, rep payee app pending', 'collateral_contact contact_made'],
    ['reentry', 'hablé con Tony de la agencia de empleo, hay 2 vacantes', 'collateral_contact contact_made'],
    ['reentry', 'met Marcus at the bank 2pm, opened checking acct', 'client_contact contact_made'],
    ['behavioral_health', 'spoke w/ Dana at the clinic 2pm, says sleeping better', 'client_contact contact_made'],
    ['cps', 'email from teacher: Jonah absent 4 days, no call from home', 'collateral_contact contact_made'],
    ['behavioral_health', 'correo del psiquiatra Dr. Luna: Elsa faltó a dos citas', 'collateral_contact contact_made'],
    ['cps', 'text from mo this am: baby has a fever', 'client_contact contact_made'],
    ['medical_discharge', '3 calls done. 10:15 Mrs. Poe, 9 min: meds ok', 'client_contact contact_made'],
    ['behavioral_health', 'signed new ROI at my office 2:15-2:30, in good mood', 'client_contact contact_made'],
    ['aps', "got police rpt on the 9/30 call at Mr. Ruiz's house. not talked to anyone yet", 'case_activity null'],
    ['behavioral_health', 'trabajé en la app de housing de Lalo 2 hrs. sin contacto', 'case_activity null'],
    ['cps', 'read the old hotline recs, 4 priors w/ dad in 2022. havent reached out to mom yet', 'case_activity null'],
  ])('%s: %s', (area, text, wanted) => {
    expect(read(text, area)).toEqual([wanted]);
  });
});
