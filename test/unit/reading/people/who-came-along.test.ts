import { describe, expect, it } from 'vitest';
import { readNote } from '#reading/read-note.ts';
import { asRecord } from '../../../../scripts/eval/contract.ts';

const contact = (text: string) =>
  readNote(text, { now: '2026-10-14T16:00:00-04:00', practiceArea: 'aps' })
    .map(asRecord)
    .map(({ contactType, participants }) => [contactType, ...participants])[0];

describe('a visit to somebody’s home with others', () => {
  it.each([
    ['HV 2pm w/ code enf Mr. Sorrel. AV Brandt sat on the porch, calm', ['client:Brandt', 'other:Mr. Sorrel']],
    ['hv 10:30. dust on every shelf around Ms. Orley, caregiver Bo was there', ['client:Ms. Orley', 'caregiver:Bo']],
  ])('%j was to the client, who is told of', (text, people) => {
    expect(contact(text)?.toSorted()).toEqual(['client_contact', ...people].toSorted());
  });

  it.each([
    ['hv 2pm w/ dtr Ana. Ms. Orley hospitalized since Monday', ['daughter:Ana']],
    ['HV 2pm w/ neighbor Hal re: Ms. Orley', ['neighbor:Hal']],
  ])('%j was with the others where the client is away or only spoken of', (text, people) => {
    expect(contact(text)?.slice(1)).toEqual(people);
  });
});

it.each([
  ['called reporter back at 11, neighbor across hall. quiet since', ['neighbor']],
  ['rptr (aunt Bea) called 3pm, worried', ['relative:Bea']],
  ['rptr called back 2:35, she had the wrong unit', ['other']],
  ['manager Ines called 4:45, says Pavel is ok', ['other:Ines']],
])('%j names who reported by what they are', (text, people) => {
  expect(contact(text)).toEqual(['collateral_contact', ...people]);
});
