import { z } from 'zod';
import { isLocalTime } from '#kernel/zone.ts';

/** Closed lists of the note contract. Their meaning is written in docs/glossary.md. */
export const practiceAreas = ['cps', 'medical_discharge', 'behavioral_health', 'aps', 'reentry'] as const;
export const intents = [
  'log_note',
  'amend_note',
  'schedule_followup',
  'list_overdue',
  'draft_summary',
  'lookup',
] as const;
export const contactTypes = [
  'client_contact',
  'collateral_contact',
  'team_meeting',
  'court_hearing',
  'supervised_visit',
  'case_activity',
  'supervision',
] as const;
export const contactModes = [
  'home_visit',
  'office_visit',
  'facility_visit',
  'community_visit',
  'in_person',
  'phone',
  'video',
  'text',
  'email',
  'mail',
] as const;
export const outcomes = ['contact_made', 'attempted_no_contact', 'cancelled'] as const;
export const riskFlags = [
  'suicidal_ideation',
  'homicidal_ideation',
  'self_harm',
  'violence_threat',
  'weapon',
  'substance_use',
  'overdose',
  'psychosis',
  'domestic_violence',
  'child_abuse_neglect',
  'adult_abuse_neglect',
  'financial_exploitation',
  'self_neglect',
  'unsafe_home',
  'housing_loss',
  'food_insecurity',
  'utility_shutoff',
  'medication_problem',
  'acute_medical',
  'fall',
  'whereabouts_unknown',
  'arrest_or_violation',
] as const;
export const goals = [
  'safety',
  'reunification',
  'parenting',
  'housing',
  'living_at_home',
  'employment',
  'education',
  'income_benefits',
  'sobriety',
  'mental_health',
  'physical_health',
  'medication',
  'legal_compliance',
  'independent_living',
  'social_support',
  'transportation',
  'documents_id',
] as const;
export const participantRoles = [
  'client',
  'child',
  'children',
  'mother',
  'father',
  'parent',
  'foster_parent',
  'grandmother',
  'grandfather',
  'sibling',
  'spouse',
  'partner',
  'son',
  'daughter',
  'relative',
  'caregiver',
  'friend',
  'neighbor',
  'roommate',
  'family',
  'teacher',
  'school_staff',
  'doctor',
  'nurse',
  'prescriber',
  'therapist',
  'physical_therapist',
  'pharmacist',
  'home_health_staff',
  'facility_staff',
  'social_worker',
  'peer_specialist',
  'provider',
  'insurance_rep',
  'bank_staff',
  'landlord',
  'employer',
  'probation_officer',
  'attorney',
  'GAL',
  'judge',
  'law_enforcement',
  'supervisor',
  'coworker',
  'interpreter',
  'other',
] as const;

export type PracticeArea = (typeof practiceAreas)[number];
export type Intent = (typeof intents)[number];
export type ContactType = (typeof contactTypes)[number];
export type ContactMode = (typeof contactModes)[number];
export type ContactOutcome = (typeof outcomes)[number];
export type RiskFlag = (typeof riskFlags)[number];
export type Goal = (typeof goals)[number];
export type ParticipantRole = (typeof participantRoles)[number];

/** Someone who took part in a contact or was its target; the name as the worker wrote it. */
export const participant = z.object({ role: z.enum(participantRoles), name: z.string().min(1).nullable() });
export type Participant = z.infer<typeof participant>;

/** A promised action; `dueOn` is a calendar date (YYYY-MM-DD) in the worker's zone, or null where the words give none. */
export const plannedAction = z.object({ text: z.string().min(1), dueOn: z.iso.date().nullable() });
export type PlannedAction = z.infer<typeof plannedAction>;

/** Local wall time in the worker's zone: a date, or a date with a clock time to the minute. */
export const occurredAt = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
  .refine(isLocalTime);
