import { describe, expect, it } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const now = '2026-10-14T16:40:00-05:00';
const read = (text: string, practiceArea: PracticeArea = 'cps') => readNote(text, { now, practiceArea });
const certain = <Value>(found: { value: Value } | { candidates: readonly Value[] } | null | undefined) =>
  found && 'value' in found ? found.value : null;

describe('notes as other people write them', () => {
  it('takes an hour noted without a contact word as that of the contact', () => {
    const [note] = read('ua collected mon at 1, neg. cl paid $40', 'reentry');
    expect(certain(note?.contactType)).toBe('client_contact');
    expect(certain(note?.occurredAt)).toBe('2026-10-12T13:00');
  });

  it('does not take the hour of something that befell somebody', () => {
    expect(certain(read('cl fell at 3am per dtr', 'aps')[0]?.occurredAt)).toBeNull();
  });

  it('reads a message about what is to come as over, and what is to come as a follow-up', () => {
    const [note] = read("mom texted 9:50am asking to move tomorrow's visit to Friday, said ok");
    expect(certain(note?.contactMode)).toBe('text');
    expect(certain(note?.occurredAt)).toBe('2026-10-14T09:50');
    expect(note?.followUps.map(({ value }) => value.dueOn)).toEqual(['2026-10-16']);
  });

  it('reads every referral of a list', () => {
    const [note] = read('Referrals made today: LIHEAP, Meals on Wheels, and PERS button', 'aps');
    expect(note?.referrals.map(({ value }) => value)).toEqual(['LIHEAP', 'Meals on Wheels', 'PERS button']);
  });

  it('reads to whom somebody was linked, and no referral in mere information', () => {
    const targets = (text: string) => read(text)[0]?.referrals.map(({ value }) => value);
    expect(targets('linked pt up with transportation')).toEqual(['transportation']);
    expect(targets('provided referral info for AA')).toEqual([]);
  });

  it('tells a child by the age behind the name in child protection', () => {
    const roles = read('HV 10/13. Saw Ty (6) alone')[0]?.participants.map(({ value }) => value.role);
    expect(roles).toEqual(['child']);
  });

  it('takes the place from what is told beside the contact, where it names only one and nobody was sent there', () => {
    expect(certain(read('met w/ pt 9:30. bedside, 20 min', 'medical_discharge')[0]?.contactMode)).toBe(
      'facility_visit',
    );
    expect(certain(read('spoke w/ cl 9:30. sent to jail', 'reentry')[0]?.contactMode)).toBeNull();
  });

  it('finds no failed contact in "alone", an order or a state', () => {
    const outcome = (text: string) => certain(read(text, 'reentry')[0]?.outcome);
    expect(outcome('Unable to speak with Maya alone, mother in the room')).not.toBe('attempted_no_contact');
    expect(outcome('office 3pm, complying with no-contact order')).toBe('contact_made');
    expect(outcome('cl seen at office 3pm, not in compliance')).toBe('contact_made');
  });

  it('reads lengths in words and after "stayed", and leaves out holds and plans', () => {
    const minutes = (text: string) => certain(read(text)[0]?.durationMinutes);
    expect(minutes('Met with mom for about thirty-five minutes.')).toBe(35);
    expect(minutes('hv w/ mom, stayed 15.')).toBe(15);
    expect(minutes('called mom, on hold 35 min')).toBeNull();
  });

  it('reads the office called as called, not visited', () => {
    expect(certain(read('call to PCP office 2pm re refill', 'medical_discharge')[0]?.contactMode)).toBe('phone');
  });
});
