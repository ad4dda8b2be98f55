import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';
import { asRecord } from '../../../../scripts/eval/contract.ts';

const read = (practiceArea: PracticeArea, text: string) =>
  readNote(text, { now: '2026-10-14T15:00:00-05:00', practiceArea }).map(asRecord)[0];

test.each<[PracticeArea, string, string[]]>([
  [
    'cps',
    'sup visit sat 10-11 at agency, mo Tasha w/ Noah 4 and Eli 2. 5 min late',
    ['mother:Tasha', 'child:Noah', 'child:Eli'],
  ],
  ['cps', 'sup visit at agency 3-4 today, mo on time, Koa (2) clingy at end', ['mother', 'child:Koa']],
  ['cps', 'supv visit at agency 10-11, mo 25 min late, kids ok w/ her', ['mother', 'children']],
  [
    'cps',
    'The supervised visit between Mr. Farrow and his daughter Cody was at the office.',
    ['father:Mr. Farrow', 'daughter:Cody'],
  ],
  [
    'cps',
    'mthly visit w/ Aiden at fh 9/30 445. fp Brenda says sleeping better',
    ['child:Aiden', 'foster_parent:Brenda'],
  ],
  ['cps', 'forensic intvw Mia 9yo at CAC fri 2-3. Det. Ruiz observed', ['child:Mia', 'law_enforcement:Det. Ruiz']],
  ['cps', 'sch counselor Mr. Tharp called 8:50: Nia (9) told him uncle hit her', ['school_staff:Mr. Tharp']],
  ['aps', 'Truist mgr Carla S. ph 10:20, 4 wires to nephew since feb on Vandiver acct', ['bank_staff:Carla S.']],
  ['aps', 'called bank, Mr. Ochoa in fraud dept 2:15', ['bank_staff:Mr. Ochoa']],
  ['aps', 'tried 2208 Alder 9:15 today, house empty. neighbor Bev says she moved', ['neighbor:Bev']],
  ['aps', 'saw AV Hal Brandt at St Lukes 9-930. dtr Jo kept interrupting', ['client:Hal Brandt', 'daughter:Jo']],
  ['aps', 'saw son/caregiver Rick at the house yest 3p', ['son:Rick']],
  [
    'medical_discharge',
    'bedside w/ pt Don Eusebio 2:10p, interpreter Ana on the ipad',
    ['client:Don Eusebio', 'interpreter:Ana'],
  ],
  [
    'medical_discharge',
    'bedside c Sra. Montiel 5p, su esposo Chuy traduciendo',
    ['client:Sra. Montiel', 'spouse:Chuy'],
  ],
  ['medical_discharge', 'huddle 845 re Castellane, hospitalist + OT + me, 10 min', ['doctor', 'provider']],
  ['medical_discharge', 'd/c mtg fri 2p w/ pt, Dr. Sethi. DME ordered, no O2 needed', ['client', 'doctor:Dr. Sethi']],
  ['behavioral_health', 'th. Bonnie called back 9:35, cl missed 2 sessions', ['therapist:Bonnie']],
  [
    'behavioral_health',
    'outreach visit 11p w/ peer Dominic, found cl under the bridge',
    ['client', 'peer_specialist:Dominic'],
  ],
  ['behavioral_health', 'sup w/ Dr. Wen fri 1 hr, duty to warn on Mack', ['supervisor:Dr. Wen']],
  ['behavioral_health', 'MH court 2pm, PD Cole + PO Trask there', ['attorney:Cole', 'probation_officer:Trask']],
  ['reentry', 'Llamé a Ramiro ayer a las 5, contestó su esposa Delia', ['client:Ramiro', 'spouse:Delia']],
  ['reentry', "Called supervisor Romero for guidance on Bodie's 3rd dirty UA", ['supervisor:Romero']],
  [
    'reentry',
    'Curfew check 1915; Mr. Abernathy present w/ roommate Skeet; no violations',
    ['client:Mr. Abernathy', 'roommate:Skeet'],
  ],
])('%s: who took part in "%s"', (area, text, who) => {
  expect(read(area, text)?.participants.toSorted()).toEqual(who.toSorted());
});

test.each<[PracticeArea, string, string[]]>([
  ['medical_discharge', 'pt seen at bedside, interpreter requested for tmrw', ['client']],
  ['cps', 'called Marcus 4 and left vm', ['client:Marcus']],
  ['cps', 'hv today w/ mo, talked about kids', ['mother']],
  ['reentry', 'PD Cole stopped cl at 2, cl called me at 3', ['client']],
])('%s: who is only talked about in "%s"', (area, text, who) => {
  expect(read(area, text)?.participants).toEqual(who);
});

test.each([
  ['correction on Pickett hv - aunt was there not gma', ['relative']],
  ['amend Yoder note, i talked to wife Lorna not the dtr', ['spouse:Lorna']],
  ['fix my Tolbert entry: it was dtr I spoke to, not pt', ['daughter']],
  ['amend Roe note: visit was 10/3 not 10/4, mom not home', []],
])('who is put right by "%s"', (text, who) => {
  expect(read('cps', text)?.participants).toEqual(who);
});

test.each([
  ['school visit 10/9, spoke to Kaylee alone 20 min', 'Kaylee'],
  ['texted fa Duane re sat visit', 'Duane'],
  ['hv w/ mo, aunt Dot was there too', null],
])('whose case "%s" is in child protection', (text, name) => {
  expect(read('cps', text)?.caseRef).toBe(name);
});

test.each<[PracticeArea, string, string[]]>([
  ['cps', 'HV sched 2:00 w/ mo Kendra, she texted 1:40 flat tire', ['mother:Kendra']],
  ['cps', 'mamá mostró recibo, pagó la luz ayer. hv hoy 2:10 con ella y el bebé', ['child', 'mother']],
  ['behavioral_health', 'peer Donnell took cl to SSA fri. zoom w/ both at 4', ['client', 'peer_specialist:Donnell']],
  ['aps', 'ombudsman Rae visited 10/8, told me today by email: 2 falls on Mr. Ostrow', ['other:Rae']],
  ['medical_discharge', 'HH intake Kelsey @ Bayside called back, can start mon', ['home_health_staff:Kelsey']],
  ['cps', 'la abuela Chole y los nenes en casa, hv 2pm. mamá trabajando', ['grandmother:Chole', 'children']],
  ['medical_discharge', 'vi a la sra Orduña 2pm. el hijo dormido, no hablé con él', ['client:sra Orduña']],
])('%s: whom a word stands for in "%s"', (area, text, who) => {
  expect(read(area, text)?.participants.toSorted()).toEqual(who.toSorted());
});
