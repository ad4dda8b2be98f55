import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const read = (text: string) => {
  const [first] = readNote(text, { now: '2026-10-14T16:40:00-05:00', practiceArea: 'reentry' });
  if (!first) throw new Error('nothing read');
  return first;
};

describe('what few words ask for', () => {
  test.each([
    ['tx plans due or late this mo on my caseload? plus anybody w/ no contact in 30+ days', 'list_overdue'],
    ['overdue f2fs?', 'list_overdue'],
    ['30 day visits not done', 'list_overdue'],
    ['case plans coming due next 2 wks', 'list_overdue'],
    ['due list pls', 'list_overdue'],
    ['Ruiz next court', 'lookup'],
    ["Yoder's PO phone?", 'lookup'],
    ['Tate family notes from september', 'lookup'],
    ["pull Marsh's last 3 notes", 'lookup'],
    ['Alvarez ROI on file?', 'lookup'],
    ["where's Tino living now", 'lookup'],
    ['Q3 summary Ortiz', 'draft_summary'],
    ['nd ct summ for the Yates case, feb thru may', 'draft_summary'],
    ['good morning who am i behind on for f2fs', 'list_overdue'],
    ['morning um, which of my kids are overdue', 'list_overdue'],
    ['can u do the monthly for Boyd', 'draft_summary'],
    ['put down for Vance: LAI shot 1/4 1030, labs before that, call his sister weds', 'schedule_followup'],
    ['put me down -- Guthrie recheck 2/13, bank letter goes out mon', 'schedule_followup'],
    ['upcoming for Dee - dentist 10/20, IEP 10/22 1pm', 'schedule_followup'],
    ['for next wk: Bello tues 10 office, Crane thurs 2 home', 'schedule_followup'],
    ['save the date: FTM Lugo 10/28 230', 'schedule_followup'],
    ['redo Kimball 2/9 note, visit was at the halfway hse not office, and 25 min', 'amend_note'],
    ['my 10/12 note on Ortiz, change it to phone, it wasnt a home visit', 'amend_note'],
    ['Yost entry mon shld be 40 min', 'amend_note'],
    ['date on Finch entry is wrong, s/b 10/6', 'amend_note'],
    ['i logged Tran as home visit, was at the clinic', 'amend_note'],
    ['undo the no show for Hale, he came late at 2:20', 'amend_note'],
  ])('%s: %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  test.each([
    'redid safety plan w/ Kim 2pm office, 30 min',
    'morning visit w/ Tate 9a, who is overdue for labs',
    'fixed the note pad issue, saw Ruiz 9a',
    'put Kane down for IOP, met 9a office',
    'rent due 11/1, saw notice at hv today',
    'cl asked when his next court is. told him 11/2. ov 10a',
    'court summary filed today for Bell',
    "redo of Kim's psych eval done today, went w/ her 1pm",
    'tc w/ Orr re overdue recert, 10 min today',
    'Ruiz note left on door 9a, no ans',
    'visit w/ Lane 2pm was at the park not home bc dad there',
  ])('tells of something done: %s', (text) => {
    expect(read(text).intent).toBe('log_note');
  });
});

test('takes the words that only ask for no action', () => {
  const actions = read('put down for Vance: LAI shot 1/4 1030, labs before that').followUps.map(({ value }) => value);
  expect(actions).toEqual([
    { text: 'LAI shot 1030', dueOn: '2027-01-04' },
    { text: 'labs before that', dueOn: '2027-01-04' },
  ]);
});

test.each([
  ['redo Kimball 2/9 note, visit was at the halfway hse not office, and 25 min', 'facility_visit', 25],
  ['replace 10/8 entry on Voss: office visit, 30 min', 'office_visit', 30],
  ['my 10/12 note on Ortiz, change it to phone', 'phone', undefined],
])('reads the corrected values and leaves the day that names the note: "%s"', (text, mode, minutes) => {
  const { contactMode, durationMinutes, occurredAt } = read(text);
  expect(contactMode).toMatchObject({ value: mode });
  expect(durationMinutes?.value).toBe(minutes);
  expect(occurredAt).toBeNull();
});

test('reads who was left out of a note', () => {
  const [added] = read('on the Rudd note from friday i left out that gma Pat was there too').participants;
  expect(added?.value).toEqual({ role: 'grandmother', name: 'Pat' });
});
