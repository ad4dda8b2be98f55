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

type Row = readonly [string, PracticeArea, string];

describe('the kind of contact in other words than its name', () => {
  test.each<Row>([
    ['team_meeting contact_made', 'behavioral_health', 'svc plan mtg today 1pm w/ cl, mom and Dr. Voss'],
    ['team_meeting contact_made', 'medical_discharge', 'fam conf 2pm, son + dtr + palliative, DNR signed'],
    ['team_meeting cancelled', 'behavioral_health', 'tx plan mtg fri cxld, Dr. Weil has flu'],
    ['team_meeting cancelled', 'aps', "postponed again: Tues MDT on the Redd matter, DA's office had no one"],
    ['team_meeting attempted_no_contact', 'cps', 'no one showed for the 3pm FTM'],
    ['court_hearing cancelled', 'reentry', "Judge pulled Orlan's hearing off the calendar this morning"],
    ['court_hearing contact_made', 'cps', 'fa didnt show for the hrg, held without him, TPR granted'],
    ['court_hearing attempted_no_contact', 'reentry', 'Pike fta 9am hrg, warrant issued'],
    ['supervised_visit contact_made', 'cps', 'supervised dad (Corey) and the boys at the mall play area 1-3'],
    ['supervised_visit contact_made', 'reentry', 'Dante had his hour with daughter Skye sat 10-11, I monitored'],
    ['supervised_visit contact_made', 'cps', "sat in on mo's visit w/ the kids at agency 10-11"],
    ['supervised_visit contact_made', 'cps', 'visita de papá con las niñas en la agencia, 2 a 3, yo supervisé'],
    ['supervised_visit contact_made', 'cps', 'mo 25 min late to supv visit sat 10-11 at agency. kids ok w/ her'],
    ['supervised_visit cancelled', 'cps', 'no visitation today due to snow'],
    ['supervision contact_made', 'cps', 'staffed Whitley w sup Jan 20 min. fa smoking weed nightly'],
    ['supervision contact_made', 'reentry', "Called supervisor Romano for guidance on Bodie's 3rd dirty UA"],
    ['supervision contact_made', 'aps', 'consulté con la supervisora Nidia lo de la sra Becker, 30 min'],
    ['supervision cancelled', 'behavioral_health', 'supervision cxld today, sup out sick'],
  ])('%s: %s: %s', (expected, area, text) => expect(read(text, area)).toBe(expected));
});

describe('words that sound like a meeting, a hearing, a watched visit or a consult', () => {
  test.each<Row>([
    ['client_contact contact_made', 'behavioral_health', 'talked w/ cl 3pm about the treatment plan meeting'],
    ['client_contact contact_made', 'cps', 'hv 5:10 con mamá, arregló lo del corte de luz'],
    ['client_contact contact_made', 'cps', 'hv 4pm, supervised baby while mo showered, home clean'],
    ['client_contact contact_made', 'aps', 'hv 10am, observed dtr feeding Mrs. Lund, gentle'],
    ['client_contact contact_made', 'cps', 'tc mo 4pm, she is upset abt no supervised visit today'],
    ['client_contact contact_made', 'cps', 'hv w/ sup Kay 3pm, mom Tina let us in'],
    ['collateral_contact contact_made', 'cps', 'visit supervisor Kim called 5pm, mo late 30 min to her visit'],
    ['collateral_contact contact_made', 'reentry', 'called his supervisor at Tyson, Mr. Poe, no issues'],
    ['client_contact attempted_no_contact', 'cps', 'nobody home 4pm, FTM is thurs'],
  ])('%s: %s: %s', (expected, area, text) => expect(read(text, area)).toBe(expected));
});
