import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

/** A Wednesday. */
const now = '2026-11-18T16:30:00-06:00';
const value = <Value>(found: { value: Value } | { candidates: readonly Value[] } | null | undefined) =>
  found && 'value' in found ? found.value : null;
const read = (text: string, practiceArea: PracticeArea) => {
  const [first] = readNote(text, { now, practiceArea });
  return `${value(first?.contactType)} ${value(first?.outcome)}`;
};

type Row = readonly [PracticeArea, string];

describe('somebody else who tells of the client', () => {
  test.each<Row>([
    ['behavioral_health', 'Gwen called at 3, says cl has been off meds 2 wks'],
    ['behavioral_health', 'tc from Arlene, reports pt fell twice this wk, no injury'],
    ['behavioral_health', 'a Mr. Tolliver called abt cl, says he saw him sleeping behind the church'],
    ['reentry', 'Hanley phoned 7:15am: cl refused meds x3'],
    ['aps', 'El banco (Sra. Ochoa) llamó ayer 10:15, la sobrina sacó $800 de la cuenta'],
    ['aps', 'telephoned the fraud unit at the credit union and spoke with Mr. Haley'],
    ['aps', "Neighbor across the hall flagged me down: hasn't seen Mr Gant since sun"],
    ['aps', "the mail lady stopped me on the porch, says nobody has picked up Mrs. Orr's mail"],
    ['aps', 'wrote the nephew (Gary) a certified letter about the POA, mailed weds'],
    ['medical_discharge', "got the health plan reviewer Sheila on the line, 22 min, auth'd 5 days for Riddle"],
    ['cps', 'la maestra me contó en el pasillo que la niña llega sin comer'],
    ['cps', 'Llamé al maestro Sr. Pineda hoy 9:20, dice que Nando llega con hambre. Papá no contesta.'],
    ['reentry', 'landlord on Pine St hung up soon as I said parole'],
    ['reentry', 'his boss Mr. Kyle I met at the warehouse tues 8a, shifts cut'],
  ])('%s: %s', (area, text) => expect(read(text, area)).toBe('collateral_contact contact_made'));

  test.each<Row>([
    ['behavioral_health', 'called Bonnie 9:35, cl says she is sleeping better'],
    ['behavioral_health', 'Marcus called 9am, says he needs a ride'],
    ['behavioral_health', 'outreach 11p w/ peer Dom, found cl under the overpass'],
    ['behavioral_health', 'seen at PHP 9-940 today. fresh burns on arm. RN dressed it'],
    ['cps', 'removal w/ PD last nite 11:15p, 2 kids to foster hm. mo arrested'],
    ['reentry', 'txt reminder to Shay for court 12/3 9am, she answered ok. no kids there'],
    ['reentry', 'cl finished class, dropped the cert off w me at front desk today 12:10'],
  ])('the client, though others are told of: %s: %s', (area, text) =>
    expect(read(text, area)).toBe('client_contact contact_made'),
  );
});

describe('whose visit was off or in vain', () => {
  test.each<readonly [string, PracticeArea, string]>([
    ['cancelled', 'medical_discharge', 'hv for tmrw cxld by dtr Pilar, pt readmitted last nite'],
    ['cancelled', 'aps', 'son called off our 10am visit, says AV tired'],
    ['cancelled', 'cps', 'HV sched 2:00 w/ mo Kara, she texted 1:40 flat tire, moved to mon'],
    [
      'attempted_no_contact',
      'cps',
      'tried hv x2 wed 5:40, no one answered. neighbor says fam still there, saw them that am',
    ],
    ['attempted_no_contact', 'reentry', 'looked for cl at the lot today 8:30, only an empty house'],
    ['attempted_no_contact', 'medical_discharge', 'rang Mrs. Petro twice last nite, straight to the recording'],
  ])('%s: %s: %s', (outcome, area, text) => expect(read(text, area)).toBe(`client_contact ${outcome}`));

  test.each<Row>([
    ['reentry', 'OV w/ cl 11/3 2-2:20, cup came back hot, tried to swap it'],
    ['cps', 'tc w/ mo 12:15 today. attempt was 2019 when she was 17'],
    ['cps', 'hv 11/11 1p mo + gm. order vs ex expired 2021, no contact 5 yrs'],
    ['medical_discharge', 'bedside 11:20a, pt w/ fx, she flinched when he stood up'],
    ['reentry', 'No contestaba porque perdió el cel, llegó a la oficina hoy 8:55'],
  ])('another miss than the contact: %s: %s', (area, text) =>
    expect(read(text, area)).toBe('client_contact contact_made'),
  );
});

describe('work on papers and news, nobody tried', () => {
  test.each<Row>([
    ['behavioral_health', 'filled out SSI app, 70 min, cl not present, no calls made'],
    ['aps', 'llené la solicitud de SSI de don Chema en la compu, 50 min, él no estaba'],
    ['aps', 'Bank subpoena return came in, 14 mos of stmts for Eckman'],
    ['reentry', 'I received notice that Damon Whit was arrested. No contact has been made with him yet.'],
    ['reentry', "email alert: Trey's GPS low batt 2am"],
    ['medical_discharge', 'ADT alert Lund in ED last nite for CHF'],
    ['behavioral_health', 'tx plan review done in chart for Vance, no face to face'],
    ['reentry', 'checked the jail roster, Tavon not on it. also county census. zip'],
    ['cps', 'cerré el caso Prado en el sistema, carta impresa. sin contacto con la familia esta semana'],
  ])('%s: %s', (area, text) => expect(read(text, area)).toBe('case_activity null'));
});

describe('where another answers that the client is away', () => {
  test.each<Row>([
    ['medical_discharge', "rang Mr. Poe 9:05, wife said he's sleeping, try pm"],
    ['reentry', 'curfew ck 9:10p, gf says he ran to the store'],
    ['behavioral_health', 'fui a su casa 3pm, la mamá dice que salió'],
    ['aps', 'knocked 2p, dtr at door says AV napping, come back'],
  ])('%s: %s', (area, text) => expect(read(text, area)).toBe('client_contact attempted_no_contact'));

  test.each<Row>([
    ['cps', "hv 4p, mom says dad's at work, kids seen, all ok"],
    ['medical_discharge', "called Lund 10a, husband on too, says she's at home and ok"],
    ['reentry', 'curfew ck 9p, Pike answered, gf says he went to work on time'],
    ['aps', "hv 2p, Mrs. Poe up in chair, dtr says she's napping a lot"],
  ])('met all the same: %s: %s', (area, text) => expect(read(text, area)).toBe('client_contact contact_made'));
});
