import type { PracticeArea } from './contact.ts';

/** Something a practice area wants recorded of a contact: read from the words, or asked as one tap. */
export interface Element {
  readonly key: string;
  /** At most three, so that they fit beside Sign, Edit and Discard on a card of six actions. */
  readonly answers: readonly [string, string, ...string[]];
  /** Only wanted of a contact in person. */
  readonly inPerson?: true;
  /** Where the requirement comes from; agencies replace it with their own. */
  readonly source: string;
}

const yesOrNo = ['yes', 'no', 'not_applicable'] as const;
const capacity = ['able_to_decide', 'in_doubt', 'not_assessed'] as const;
const marks = ['none_seen', 'seen', 'not_checked'] as const;
const asked = ['asked_denied', 'asked_present', 'not_asked'] as const;
const condition = ['met', 'not_met', 'not_applicable'] as const;

const dcyf = 'WA DCYF policy 4420 (example)';
const tcm = '1 TAC 354.2703(b) (example)';
const gaContacts = 'GA APS 4006 (example)';
const gaNotes = 'GA APS 4008 (example)';
const discharge = '42 CFR 482.43';
const supervision = '9 NYCRR 351.6 (example)';
const ours = 'Product default';

/**
 * What each practice area wants to know after a contact with the client, the most important first. Who took part, how
 * and when are facts of the note itself; what comes next is a follow-up. Keys and answers are looked up in the words
 * catalogue (`element.seen_alone`, `answer.yes`); an element that several areas share has the same answers in each.
 */
export const elements: Readonly<Record<PracticeArea, readonly Element[]>> = {
  cps: [
    { key: 'seen_alone', inPerson: true, answers: yesOrNo, source: dcyf },
    { key: 'in_residence', inPerson: true, answers: ['yes', 'no'], source: '42 USC 624(f)' },
    { key: 'safety_threats', answers: ['none_seen', 'present', 'not_assessed'], source: 'ASPE CPS review (example)' },
    { key: 'marks_or_injuries', inPerson: true, answers: marks, source: ours },
    { key: 'home_conditions', inPerson: true, answers: ['adequate', 'concerns', 'not_checked'], source: dcyf },
    { key: 'safety_plan', answers: ['unchanged', 'changed', 'no_plan'], source: ours },
    { key: 'plan_progress', answers: ['progress', 'no_progress', 'not_reviewed'], source: '42 USC 622(b)(17)' },
    { key: 'visitation', answers: ['as_planned', 'missed', 'not_applicable'], source: ours },
  ],
  medical_discharge: [
    { key: 'medication_obtained', answers: yesOrNo, source: discharge },
    { key: 'teach_back', answers: ['understood', 'not_understood', 'not_done'], source: ours },
    { key: 'warning_signs', answers: ['yes', 'no'], source: ours },
    { key: 'services_accepted', answers: ['accepted', 'declined', 'none_ordered'], source: discharge },
    { key: 'doctor_visit', answers: ['booked', 'not_booked', 'not_applicable'], source: discharge },
    { key: 'caregiver_able', answers: yesOrNo, source: discharge },
    { key: 'transport', answers: ['arranged', 'not_arranged', 'not_applicable'], source: ours },
    { key: 'capacity', answers: capacity, source: ours },
  ],
  behavioral_health: [
    { key: 'suicide_asked', answers: asked, source: ours },
    { key: 'homicide_asked', answers: asked, source: ours },
    { key: 'medication_taking', answers: yesOrNo, source: ours },
    { key: 'substance_use', answers: asked, source: ours },
    { key: 'mental_status', answers: ['no_concerns', 'concerns', 'not_assessed'], source: ours },
    { key: 'plan_goal_addressed', answers: ['yes', 'no'], source: tcm },
    { key: 'engagement', answers: ['engaged', 'partly_engaged', 'not_engaged'], source: 'MN TCM module 4 (example)' },
    { key: 'service_declined', answers: ['yes', 'no'], source: '1 TAC 354.2703(a) (example)' },
  ],
  aps: [
    { key: 'seen_alone', inPerson: true, answers: yesOrNo, source: gaContacts },
    { key: 'capacity', answers: capacity, source: ours },
    { key: 'marks_or_injuries', inPerson: true, answers: marks, source: gaNotes },
    { key: 'home_hazards', inPerson: true, answers: ['none_seen', 'present', 'not_checked'], source: gaNotes },
    { key: 'risk_change', answers: ['lower', 'same', 'higher'], source: gaNotes },
    { key: 'money_control', answers: ['client_alone', 'someone_else', 'not_asked'], source: ours },
    { key: 'services_offered', answers: ['accepted', 'declined', 'none_offered'], source: ours },
    { key: 'police_report', answers: ['made', 'not_made', 'not_applicable'], source: ours },
  ],
  reentry: [
    { key: 'police_contact', answers: ['none', 'reported', 'not_asked'], source: ours },
    { key: 'ua_result', answers: ['negative', 'positive', 'not_tested'], source: supervision },
    { key: 'address_verified', inPerson: true, answers: yesOrNo, source: supervision },
    { key: 'curfew', answers: condition, source: supervision },
    { key: 'no_contact', answers: condition, source: supervision },
    { key: 'employment', answers: ['working', 'not_working', 'not_asked'], source: supervision },
    { key: 'fees', answers: ['current', 'behind', 'not_applicable'], source: supervision },
    { key: 'conditions_checked', answers: ['all_met', 'some_not_met', 'not_checked'], source: supervision },
  ],
};
