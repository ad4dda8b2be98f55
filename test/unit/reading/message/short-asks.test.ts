import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const intentOf = (text: string) =>
  readNote(text, { now: '2026-11-18T16:30:00-06:00', practiceArea: 'behavioral_health' })[0]?.intent;

describe('what a whole sentence asks for', () => {
  test.each([
    ['lookup', 'Could you show me the date that her plan was signed? I could not find it this morning.'],
    ['lookup', 'Please show me who attended the June team meeting for Okun.'],
    ['schedule_followup', 'Please add a home visit to the Grants for Monday at 10.'],
    ['schedule_followup', 'fire talk w/ Ms. Plum 12/9 2p, put on my list. smoke alarms'],
    ['log_note', 'Saw Ms. Plum at 2 and told her the talk is 12/9, put on my list.'],
  ] as const)('%s: %s', (intent, text) => expect(intentOf(text)).toBe(intent));
});

describe('what a few words ask for', () => {
  test.each([
    ['list_overdue', 'late check ins'],
    ['list_overdue', 'TCM calls i owe?'],
    ['list_overdue', 'kids not seen since oct 1'],
    ['list_overdue', 'tx plans due or late this mo on my caseload? plus anybody w/ no contact'],
    ['list_overdue', 'mis atrasados'],
    ['schedule_followup', 'put down for Vance: LAI shot 11/24 1030, call his sister weds'],
    ['schedule_followup', 'put me down -- Guthrie recheck 12/13'],
    ['schedule_followup', 'note for fri: call GAL re Moss'],
    ['schedule_followup', 'pon LAI de Vance el 24'],
    ['amend_note', 'redo Kimball 11/9 note, visit was at the halfway hse not office'],
    ['amend_note', 'in Bell entry 11/12 change phone to home visit'],
    ['amend_note', 'Lund note has wrong room, 412'],
    ['amend_note', "take Dr. Lott off of Vance's note"],
    ['draft_summary', 'recap Bell since sept'],
    ['draft_summary', '1 page on Moss kids for GAL'],
    ['draft_summary', "draft Vance's 90 day"],
    ['lookup', 'Moss GAL?'],
    ['lookup', "Hoyt's PO #"],
    ['lookup', 'what floor is Lund on'],
  ] as const)('%s: %s', (intent, text) => expect(intentOf(text)).toBe(intent));

  test.each([
    'late hv 4pm, no answer',
    'UA overdue, cl came in 3pm and tested neg',
    'note for 11/17: saw Vance at home 2pm',
    'summary of session w/ Vance 2pm: talked coping',
    'court rpt Moss done and filed',
    'last visit w/ Hoyt before release, at jail 2pm',
    "Lund's room 10am: pt up in chair, wants home",
    'put Vance on waitlist at 3pm visit w/ him',
    "Hoyt's PO changed, now Ray Diaz",
    'changed visit w/ Vance to phone, spoke 3pm 20 min',
    'any bruises? none seen at hv 3pm, kids ok',
  ])('told, not asked: %s', (text) => expect(intentOf(text)).toBe('log_note'));
});
