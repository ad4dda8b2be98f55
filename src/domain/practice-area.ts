import type { PracticeArea } from './contact.ts';

/** Something a practice area wants recorded of a contact, asked as one tap with at most three answers. */
export interface Element {
  readonly key: string;
  readonly answers: readonly [string, string, ...string[]];
  /** Only asked of a contact in person. */
  readonly inPerson?: true;
  /** Where the requirement comes from; agencies replace it with their own. */
  readonly source: string;
}

/**
 * What each practice area still wants to know after a contact with the client. Keys and answers are looked up in the
 * words catalogue (`element.seen_alone`, `answer.yes`).
 */
export const elements: Readonly<Record<PracticeArea, readonly Element[]>> = {
  cps: [
    {
      key: 'seen_alone',
      inPerson: true,
      answers: ['yes', 'no', 'not_applicable'],
      source: 'WA DCYF policy 4420 (example)',
    },
    { key: 'in_residence', inPerson: true, answers: ['yes', 'no'], source: '42 USC 624(f)' },
    { key: 'safety_threats', answers: ['none_seen', 'present', 'not_assessed'], source: 'ASPE CPS review (example)' },
    {
      key: 'marks_or_injuries',
      inPerson: true,
      answers: ['none_seen', 'seen', 'not_checked'],
      source: 'Product default',
    },
  ],
  medical_discharge: [
    { key: 'medication_obtained', answers: ['yes', 'no', 'not_applicable'], source: '42 CFR 482.43' },
    { key: 'teach_back', answers: ['understood', 'not_understood', 'not_done'], source: 'Product default' },
    { key: 'services_accepted', answers: ['accepted', 'declined', 'none_ordered'], source: '42 CFR 482.43' },
  ],
  behavioral_health: [
    { key: 'suicide_asked', answers: ['asked_denied', 'asked_present', 'not_asked'], source: 'Product default' },
    { key: 'medication_taking', answers: ['yes', 'no', 'not_applicable'], source: 'Product default' },
    { key: 'plan_goal_addressed', answers: ['yes', 'no'], source: '1 TAC 354.2703(b) (example)' },
  ],
  aps: [
    { key: 'seen_alone', inPerson: true, answers: ['yes', 'no', 'not_applicable'], source: 'GA APS 4006 (example)' },
    { key: 'capacity', answers: ['able_to_decide', 'in_doubt', 'not_assessed'], source: 'Product default' },
    {
      key: 'home_hazards',
      inPerson: true,
      answers: ['none_seen', 'present', 'not_checked'],
      source: 'GA APS 4008 (example)',
    },
  ],
  reentry: [
    {
      key: 'conditions_checked',
      answers: ['all_met', 'some_not_met', 'not_checked'],
      source: '9 NYCRR 351.6 (example)',
    },
    {
      key: 'address_verified',
      inPerson: true,
      answers: ['yes', 'no', 'not_applicable'],
      source: '9 NYCRR 351.6 (example)',
    },
    { key: 'police_contact', answers: ['none', 'reported', 'not_asked'], source: 'Product default' },
  ],
};
