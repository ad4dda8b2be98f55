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

const protocol = (urgency: Urgency, steps: readonly ProtocolStep[], source = 'Product default'): Protocol => ({
  urgency,
  steps,
  source,
});

/**
 * What to do first on each risk signal, two to four steps; agencies replace it with their own. It gives no legal or
 * medical advice: whom to tell, whom to call, what to ask. Two with the same steps stay two: they may be replaced apart.
 */
export const protocols: Readonly<Record<RiskFlag, Protocol>> = {
  suicidal_ideation: protocol(
    'now',
    ['stay', 'ask_suicide', 'call_988', 'tell_supervisor_now'],
    '988 Lifeline, five steps (example)',
  ),
  homicidal_ideation: protocol('now', ['own_safety', 'who_is_in_danger', 'call_911', 'tell_supervisor_now']),
  self_harm: protocol('now', ['ask_hurt', 'ask_suicide', 'call_988', 'tell_supervisor_now']),
  violence_threat: protocol('now', ['own_safety', 'who_is_in_danger', 'call_911', 'tell_supervisor_now']),
  weapon: protocol('now', ['own_safety', 'no_weapon_handling', 'call_911', 'tell_supervisor_now']),
  substance_use: protocol('plan', ['ask_use', 'children_safe', 'offer_samhsa', 'tell_supervisor']),
  overdose: protocol('now', ['call_911_medical', 'stay', 'tell_supervisor_now']),
  psychosis: protocol('today', ['speak_calmly', 'ask_harm', 'call_988', 'tell_supervisor_today']),
  domestic_violence: protocol('now', ['see_alone', 'call_911', 'offer_dv_hotline', 'tell_supervisor_now']),
  child_abuse_neglect: protocol(
    'now',
    ['call_911', 'report_child', 'write_their_words', 'tell_supervisor_now'],
    '42 USC 5106a; state law',
  ),
  adult_abuse_neglect: protocol(
    'now',
    ['call_911', 'report_adult', 'write_their_words', 'tell_supervisor_now'],
    'State law; agency rule',
  ),
  financial_exploitation: protocol(
    'today',
    ['write_their_words', 'report_adult', 'money_help', 'tell_supervisor_today'],
    'State law; agency rule',
  ),
  self_neglect: protocol('today', ['ask_own_wish', 'report_adult', 'tell_supervisor_today'], 'State law; agency rule'),
  unsafe_home: protocol('today', ['dangerous_home', 'other_place', 'tell_supervisor_today']),
  housing_loss: protocol('plan', ['ask_notice', 'call_211', 'tell_supervisor']),
  food_insecurity: protocol('today', ['food_today', 'call_211', 'tell_supervisor']),
  utility_shutoff: protocol('plan', ['ask_notice', 'power_for_health', 'call_211', 'tell_supervisor']),
  medication_problem: protocol('today', ['ask_medication', 'call_prescriber', 'tell_supervisor']),
  acute_medical: protocol('now', ['call_911_medical', 'stay', 'tell_supervisor_now']),
  fall: protocol('today', ['ask_hurt', 'fall_cause', 'tell_supervisor']),
  whereabouts_unknown: protocol(
    'now',
    ['call_around', 'report_missing', 'tell_supervisor_now'],
    '42 USC 671(a)(35) for children in care (example)',
  ),
  arrest_or_violation: protocol('today', ['where_held', 'children_safe', 'tell_supervisor_today']),
};

/** The most urgent first; what is equally urgent stays in its order. */
export const byUrgency = <Signal extends { readonly code: RiskFlag }>(signals: readonly Signal[]): Signal[] =>
  signals.toSorted(
    (one, other) => urgencies.indexOf(protocols[one.code].urgency) - urgencies.indexOf(protocols[other.code].urgency),
  );
