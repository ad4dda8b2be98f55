import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

/** A Wednesday. */
const now = '2026-03-11T10:15:00-05:00';
const certain = <Value>(found: { value: Value } | { candidates: readonly Value[] } | null) =>
  found !== null && 'value' in found ? found.value : null;

function read(text: string, practiceArea: PracticeArea = 'aps') {
  const [first] = readNote(text, { now, practiceArea });
  if (!first) throw new Error('nothing read');
  return {
    type: certain(first.contactType),
    mode: certain(first.contactMode),
    outcome: certain(first.outcome),
    when: certain(first.occurredAt),
    minutes: certain(first.durationMinutes),
    caseRef: first.caseRef?.value ?? null,
    people: first.participants.map(({ value }) => (value.name ? `${value.role}:${value.name}` : value.role)),
    due: first.followUps.map(({ value }) => [value.text, value.dueOn]),
    referrals: first.referrals.map(({ value }) => value),
    intent: first.intent,
  };
}

describe('who took part', () => {
  test.each([
    ['a list behind a meeting', 'IDT this am: RN, OT, family on speaker', ['nurse', 'provider', 'family']],
    [
      'who does something on a visit',
      'hv yest w/ mom, dad Lou played w/ both boys',
      ['mother', 'father:Lou', 'children'],
    ],
    [
      'who went along',
      'peer Jamal and I went out to the camp for Smitty, no luck',
      ['peer_specialist:Jamal', 'client:Smitty'],
    ],
    ['whose name stands behind the place', 'called foreman at the mill (Mr. Lund) 9am', ['employer:Mr. Lund']],
    ['who interprets', 'tc w/ Mr. Petro 9am, 9 minutes via Armenian interpreter', ['client:Mr. Petro', 'interpreter']],
    ['who is in the house', 'curfew check last night, cl home w girlfriend', ['client', 'partner']],
    ['a neighbour met in vain', 'hv today, no ans, neighbor Peg said he moved', ['neighbor:Peg']],
    ['the one named before the pronoun', "Orlando's on the unit. Went up to see him at 9", ['client:Orlando']],
  ])('%s', (_what, text, people) => {
    expect(read(text).people.toSorted()).toEqual([...people].toSorted());
  });

  test.each([
    ['a file', 'staffed w/ sup (Ferris case) 9am', 'client:Ferris'],
    ['a street', 'saw cl at the store on Elm 9am', 'client:Elm'],
    ['police heard of on the phone', 'cl called 9am, police there', 'law_enforcement'],
    ['whose children they are', 'saw the Petrov kids 9am', 'client:Petrov'],
    ['the owner of the phone', "he called me from his mom's phone at 9", 'mother'],
    [
      'who was missing from a hearing',
      'adjudication this morning, dad never showed. Mom and Atty Voss present',
      'father',
    ],
    ['a verb that opens the sentence', 'Interviewed alleged perpetrator 9am', 'client:Interviewed'],
  ])('is not %s', (_what, text, somebody) => {
    expect(read(text).people).not.toContain(somebody);
  });
});

describe('what kind of contact', () => {
  test('talking to nobody but the supervisor is supervision', () => {
    expect(read('ran it by my supervisor Gwen at 9').type).toBe('supervision');
  });

  test('before a judge is a hearing, and names no place', () => {
    expect(read("saw Judge Tamayo for Rico's review at 9")).toMatchObject({ type: 'court_hearing', mode: null });
  });

  test('a deed with somebody is a contact, papers about somebody are none', () => {
    expect(read('walked around the block with Lou 20 min').type).toBe('client_contact');
    expect(read('uploaded the visit log for Lou').type).toBe('case_activity');
    expect(read('payee application mailed to SSA for Mr. Oduya').type).toBe('case_activity');
  });

  test('a hearing took place though somebody else was missing', () => {
    expect(read('court this morning at 9, dad never showed', 'cps').outcome).toBe('contact_made');
  });

  test('a caller is reached, whatever was tried later', () => {
    expect(read('mother called upset at 9. tried his phone, no pickup').outcome).toBe('contact_made');
  });

  test('a ride that never came is no attempt', () => {
    expect(read('ride never came. cl called me 8am about it').outcome).toBe('contact_made');
  });
});

describe('where', () => {
  test.each([
    ["swung by Mr. Whitlock's trailer at 9", 'home_visit'],
    ["stopped at Grandpa Walt's around 9", 'home_visit'],
    ['met cl at the diner 9am', 'community_visit'],
    ['cl is at Serenity House. saw him 9am', 'facility_visit'],
    ['zoom w/ Gia 9am, audio only bc camera broke', 'phone'],
    ['referred cl to cardiac rehab when we talked at 9', null],
    ['visité a la cliente en el hogar de ancianos ayer', 'facility_visit'],
  ])('%s: %s', (text, mode) => {
    expect(read(text).mode).toBe(mode);
  });
});

describe('when', () => {
  test('what happened in a story that somebody tells is not when it was told', () => {
    expect(read('therapist Nadine called to let me know she stopped two weeks ago. 10 min at 9').when).toBe(
      '2026-03-11T09:00',
    );
  });

  test('a name is no holiday: Ms. Nye', () => {
    expect(read('tc w/ Ms. Nye 3/9 2pm').when).toBe('2026-03-09T14:00');
  });
});

describe('what is to come', () => {
  test('the day of a heading is the day of each', () => {
    expect(read('todo fri: check on walker, fax H&P').due).toEqual([
      ['check on walker', '2026-03-13'],
      ['fax H&P', '2026-03-13'],
    ]);
  });

  test('a reminder for a day holds for both actions', () => {
    expect(read('remind me thursday to pull the certs and call the nurse').due.map(([, due]) => due)).toEqual([
      '2026-03-12',
      '2026-03-12',
    ]);
  });

  test('what was moved is part of the action', () => {
    expect(read('saw cl 9am, housing interview got pushed to tuesday').due).toContainEqual([
      expect.stringContaining('interview'),
      '2026-03-17',
    ]);
  });

  test('somebody else who is doing something today will have done it', () => {
    expect(read('tc w/ cl 9am. Pharmacist Ty faxing the form today').due).toEqual([
      ['Pharmacist Ty faxing the form', '2026-03-11'],
    ]);
  });
});

describe('referrals', () => {
  test('of somebody to two places are two', () => {
    expect(read('referred Mr. Tran to cardiac rehab and to meals on wheels').referrals).toEqual([
      'cardiac rehab',
      'meals on wheels',
    ]);
  });

  test.each(["I'll make the referral monday", "rec'd referral from St. Ann 3/9"])('"%s" tells of none made', (text) => {
    expect(read(text).referrals).toEqual([]);
  });
});

describe('what is asked', () => {
  test.each([
    ['has Orrin had any positive UAs this quarter', 'lookup'],
    ['search of cl room today 2pm w/ PO, knife found under the bed', 'log_note'],
    ['search for notes about the clinic', 'lookup'],
    ['dont forget: lease signing thursday 2pm', 'schedule_followup'],
    ['any visits I still owe this week', 'list_overdue'],
    ["change outcome on Friday's Pham visit to attempted", 'amend_note'],
    ['need to 1) call Workforce 2) get his card in by friday', 'schedule_followup'],
  ])('%s: %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  test('a bare number sets a length right where the text says so', () => {
    expect(read("correct duration on yesterday's call w/ Mrs. Imai, 25 not 15").minutes).toBe(25);
  });

  test('the one named without a role is whom a collateral contact is about', () => {
    expect(read('bank manager confirmed by email two checks of Mrs. Roth').caseRef).toBe('Mrs. Roth');
  });
});
