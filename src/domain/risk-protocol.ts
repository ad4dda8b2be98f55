import type { RiskFlag } from './contact.ts';

/** How soon the first step is due: at once, before the day ends, or in the next days. */
export const urgencies = ['now', 'today', 'plan'] as const;
export type Urgency = (typeof urgencies)[number];

/** Everything a protocol may ask for; the sentences stand in the words catalogue (`step.stay`). */
export const protocolSteps = [
  'stay',
  'ask_suicide',
  'call_988',
  'call_911',
  'call_911_medical',
  'own_safety',
  'who_is_in_danger',
  'no_weapon_handling',
  'speak_calmly',
  'ask_harm',
  'ask_use',
  'offer_samhsa',
  'children_safe',
  'see_alone',
  'offer_dv_hotline',
  'report_child',
  'report_adult',
  'write_their_words',
  'money_help',
  'ask_own_wish',
  'dangerous_home',
  'other_place',
  'ask_notice',
  'call_211',
  'food_today',
  'power_for_health',
  'ask_medication',
  'call_prescriber',
  'ask_hurt',
  'fall_cause',
  'call_around',
  'report_missing',
  'where_held',
  'tell_supervisor_now',
  'tell_supervisor_today',
  'tell_supervisor',
] as const;
export type ProtocolStep = (typeof protocolSteps)[number];

export interface Protocol {
  readonly urgency: Urgency;
  readonly steps: readonly ProtocolStep[];
  /** Where it comes from. */
  readonly source: string;
}

const ours = 'Product default';

/**
 * What to do first on each risk signal, two to four steps; agencies replace it with their own. It gives no legal or
 * medical advice: whom to tell, whom to call, what to ask.
 */
export const protocols: Readonly<Record<RiskFlag, Protocol>> = {
  suicidal_ideation: {
    urgency: 'now',
    steps: ['stay', 'ask_suicide', 'call_988', 'tell_supervisor_now'],
    source: '988 Lifeline, five steps (example)',
  },
  homicidal_ideation: {
    urgency: 'now',
    steps: ['own_safety', 'who_is_in_danger', 'call_911', 'tell_supervisor_now'],
    source: ours,
  },
  self_harm: { urgency: 'now', steps: ['ask_hurt', 'ask_suicide', 'call_988', 'tell_supervisor_now'], source: ours },
  violence_threat: {
    urgency: 'now',
    steps: ['own_safety', 'who_is_in_danger', 'call_911', 'tell_supervisor_now'],
    source: ours,
  },
  weapon: {
    urgency: 'now',
    steps: ['own_safety', 'no_weapon_handling', 'call_911', 'tell_supervisor_now'],
    source: ours,
  },
  substance_use: {
    urgency: 'plan',
    steps: ['ask_use', 'children_safe', 'offer_samhsa', 'tell_supervisor'],
    source: ours,
  },
  overdose: { urgency: 'now', steps: ['call_911_medical', 'stay', 'tell_supervisor_now'], source: ours },
  psychosis: {
    urgency: 'today',
    steps: ['speak_calmly', 'ask_harm', 'call_988', 'tell_supervisor_today'],
    source: ours,
  },
  domestic_violence: {
    urgency: 'now',
    steps: ['see_alone', 'call_911', 'offer_dv_hotline', 'tell_supervisor_now'],
    source: ours,
  },
  child_abuse_neglect: {
    urgency: 'now',
    steps: ['call_911', 'report_child', 'write_their_words', 'tell_supervisor_now'],
    source: '42 USC 5106a; state law',
  },
  adult_abuse_neglect: {
    urgency: 'now',
    steps: ['call_911', 'report_adult', 'write_their_words', 'tell_supervisor_now'],
    source: 'State law; agency rule',
  },
  financial_exploitation: {
    urgency: 'today',
    steps: ['write_their_words', 'report_adult', 'money_help', 'tell_supervisor_today'],
    source: 'State law; agency rule',
  },
  self_neglect: {
    urgency: 'today',
    steps: ['ask_own_wish', 'report_adult', 'tell_supervisor_today'],
    source: 'State law; agency rule',
  },
  unsafe_home: { urgency: 'today', steps: ['dangerous_home', 'other_place', 'tell_supervisor_today'], source: ours },
  housing_loss: { urgency: 'plan', steps: ['ask_notice', 'call_211', 'tell_supervisor'], source: ours },
  food_insecurity: { urgency: 'today', steps: ['food_today', 'call_211', 'tell_supervisor'], source: ours },
  utility_shutoff: {
    urgency: 'plan',
    steps: ['ask_notice', 'power_for_health', 'call_211', 'tell_supervisor'],
    source: ours,
  },
  medication_problem: {
    urgency: 'today',
    steps: ['ask_medication', 'call_prescriber', 'tell_supervisor'],
    source: ours,
  },
  acute_medical: { urgency: 'now', steps: ['call_911_medical', 'stay', 'tell_supervisor_now'], source: ours },
  fall: { urgency: 'today', steps: ['ask_hurt', 'fall_cause', 'tell_supervisor'], source: ours },
  whereabouts_unknown: {
    urgency: 'now',
    steps: ['call_around', 'report_missing', 'tell_supervisor_now'],
    source: '42 USC 671(a)(35) for children in care (example)',
  },
  arrest_or_violation: {
    urgency: 'today',
    steps: ['where_held', 'children_safe', 'tell_supervisor_today'],
    source: ours,
  },
};

/** The most urgent first; what is equally urgent stays in its order. */
export const byUrgency = <Signal extends { readonly code: RiskFlag }>(signals: readonly Signal[]): Signal[] =>
  signals.toSorted(
    (one, other) => urgencies.indexOf(protocols[one.code].urgency) - urgencies.indexOf(protocols[other.code].urgency),
  );
