import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';
import { acuteMedical } from './es/acute-medical.ts';
import { adultAbuseNeglect } from './es/adult-abuse-neglect.ts';
import { arrestOrViolation } from './es/arrest-or-violation.ts';
import { childAbuseNeglect } from './es/child-abuse-neglect.ts';
import { domesticViolence } from './es/domestic-violence.ts';
import { fall } from './es/fall.ts';
import { financialExploitation } from './es/financial-exploitation.ts';
import { foodInsecurity } from './es/food-insecurity.ts';
import { homicidalIdeation } from './es/homicidal-ideation.ts';
import { housingLoss } from './es/housing-loss.ts';
import { medicationProblem } from './es/medication-problem.ts';
import { overdose } from './es/overdose.ts';
import { psychosis } from './es/psychosis.ts';
import { selfHarm } from './es/self-harm.ts';
import { selfNeglect } from './es/self-neglect.ts';
import { substanceUse } from './es/substance-use.ts';
import { suicidalIdeation } from './es/suicidal-ideation.ts';
import { unsafeHome } from './es/unsafe-home.ts';
import { utilityShutoff } from './es/utility-shutoff.ts';
import { violenceThreat } from './es/violence-threat.ts';
import { weapon } from './es/weapon.ts';
import { whereaboutsUnknown } from './es/whereabouts-unknown.ts';

/** Spanish risk words by code. */
export const spanishRisks: RiskLexicon = {
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
