import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';
import { acuteMedical } from './en/acute-medical.ts';
import { adultAbuseNeglect } from './en/adult-abuse-neglect.ts';
import { arrestOrViolation } from './en/arrest-or-violation.ts';
import { childAbuseNeglect } from './en/child-abuse-neglect.ts';
import { domesticViolence } from './en/domestic-violence.ts';
import { fall } from './en/fall.ts';
import { financialExploitation } from './en/financial-exploitation.ts';
import { foodInsecurity } from './en/food-insecurity.ts';
import { homicidalIdeation } from './en/homicidal-ideation.ts';
import { housingLoss } from './en/housing-loss.ts';
import { medicationProblem } from './en/medication-problem.ts';
import { overdose } from './en/overdose.ts';
import { psychosis } from './en/psychosis.ts';
import { selfHarm } from './en/self-harm.ts';
import { selfNeglect } from './en/self-neglect.ts';
import { substanceUse } from './en/substance-use.ts';
import { suicidalIdeation } from './en/suicidal-ideation.ts';
import { unsafeHome } from './en/unsafe-home.ts';
import { utilityShutoff } from './en/utility-shutoff.ts';
import { violenceThreat } from './en/violence-threat.ts';
import { weapon } from './en/weapon.ts';
import { whereaboutsUnknown } from './en/whereabouts-unknown.ts';

/** English risk words by code. */
export const englishRisks: RiskLexicon = {
  suicidal_ideation: suicidalIdeation,
  homicidal_ideation: homicidalIdeation,
  self_harm: selfHarm,
  violence_threat: violenceThreat,
  weapon: weapon,
  substance_use: substanceUse,
  overdose: overdose,
  psychosis: psychosis,
  domestic_violence: domesticViolence,
  child_abuse_neglect: childAbuseNeglect,
  adult_abuse_neglect: adultAbuseNeglect,
  financial_exploitation: financialExploitation,
  self_neglect: selfNeglect,
  unsafe_home: unsafeHome,
  housing_loss: housingLoss,
  food_insecurity: foodInsecurity,
  utility_shutoff: utilityShutoff,
  medication_problem: medicationProblem,
  acute_medical: acuteMedical,
  fall: fall,
  whereabouts_unknown: whereaboutsUnknown,
  arrest_or_violation: arrestOrViolation,
};
