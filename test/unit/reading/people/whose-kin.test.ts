import { describe, expect, it } from 'vitest';
import { readNote } from '#reading/read-note.ts';
import { asRecord } from '../../../../scripts/eval/contract.ts';

const read = (text: string) =>
  readNote(text, { now: '2026-10-14T16:00:00-04:00', practiceArea: 'medical_discharge' }).map(asRecord)[0];

describe('another’s call', () => {
  it.each([
    ['text from Odell mom, he got home', ['mother']],
    ['Brisa, his ex, called at noon', ['partner:Brisa']],
    ["Mr. Farnum's ex Brisa called at noon", ['partner:Brisa']],
    ['The insurance representative, Mr. Onda, emailed this morning', ['insurance_rep:Mr. Onda']],
  ])('%j is read by whose they are', (text, people) => {
    expect(read(text)).toMatchObject({ contactType: 'collateral_contact', participants: people });
  });

  it('by telephone is no visit to the place they work at', () => {
    expect(read('I was notified by jail intake at 9:15 by telephone')?.contactMode).toBe('phone');
    expect(read('spoke w school couns Ms. Orde by ph 1:45')?.contactMode).toBe('phone');
    expect(read('met the intake officer at the jail 9am')?.contactMode).toBe('facility_visit');
  });

  it('a sitter at the bed of a hospital took no part', () => {
    expect(read('bedside 9:30 w RN Ortega, sitter in place')?.participants).toEqual(['nurse:Ortega']);
  });

  it('an ex of something else is nobody', () => {
    expect(read('called ex boss Tuesday, no work')?.participants).not.toContain('partner');
  });
});
