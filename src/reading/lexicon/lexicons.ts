import { englishElements } from './elements/en-elements.ts';
import { spanishElements } from './elements/es-elements.ts';
import { english } from './en.ts';
import { englishWording } from './en-wording.ts';
import { spanish } from './es.ts';
import { spanishWording } from './es-wording.ts';
import { englishBeliefFrames } from './frames/en/beliefs.ts';
import { englishBlows } from './frames/en/blows.ts';
import { englishInjuries } from './frames/en/body-injuries.ts';
import { englishBodySigns } from './frames/en/body-signs.ts';
import { englishCareFrames } from './frames/en/care.ts';
import { englishWithheldCare } from './frames/en/care-withheld.ts';
import { englishChildDrugsFrames } from './frames/en/child-drugs.ts';
import { englishChildHurtFrames } from './frames/en/child-hurt.ts';
import { englishChildLeftFrames } from './frames/en/child-left.ts';
import { englishChildNeedsFrames } from './frames/en/child-needs.ts';
import { englishChildReportedFrames } from './frames/en/child-reported.ts';
import { englishDeathWishFrames } from './frames/en/death-wishes.ts';
import { englishDespairFrames } from './frames/en/despair.ts';
import { englishFamilyFrames } from './frames/en/done-in-family.ts';
import { englishElderFrames } from './frames/en/done-to-elders.ts';
import { englishUseFrames } from './frames/en/drink-and-drugs.ts';
import { englishShelfFrames } from './frames/en/empty-shelves.ts';
import { englishFalls } from './frames/en/falls.ts';
import { englishFearOfCarers } from './frames/en/fear-of-carers.ts';
import { englishElderHandFrames } from './frames/en/hands-on-elders.ts';
import { englishHarmFrames } from './frames/en/harm.ts';
import { englishHealthFrames } from './frames/en/health.ts';
import { englishBrokenHouseFrames } from './frames/en/house-broken.ts';
import { englishHazardFrames } from './frames/en/house-hazards.ts';
import { englishHungerFrames } from './frames/en/hungry-home.ts';
import { englishKillingThoughts } from './frames/en/killing-thoughts.ts';
import { englishLawFrames } from './frames/en/law.ts';
import { englishLeftAlone } from './frames/en/left-alone.ts';
import { englishThreatFrames } from './frames/en/meant-threats.ts';
import { englishDoseFrames } from './frames/en/medicine-doses.ts';
import { englishMixups } from './frames/en/medicine-mixups.ts';
import { englishMedicineReach } from './frames/en/medicine-reach.ts';
import { englishMedicineUse } from './frames/en/medicine-use.ts';
import { englishMoneyFrames } from './frames/en/money-law.ts';
import { englishMoneyOut } from './frames/en/money-out.ts';
import { englishPressedMoney } from './frames/en/money-pressed.ts';
import { englishTakenMoney } from './frames/en/money-taken.ts';
import { englishNeedsFrames } from './frames/en/needs.ts';
import { englishOverdoseFrames } from './frames/en/overdose.ts';
import { englishPartnerControlFrames } from './frames/en/partner-control.ts';
import { englishPartnerFrames } from './frames/en/partner-violence.ts';
import { englishPowerCutFrames } from './frames/en/power-cut.ts';
import { englishPowerOwedFrames } from './frames/en/power-owed.ts';
import { englishPsychosisFrames } from './frames/en/psychosis.ts';
import { englishPutOutFrames } from './frames/en/put-out.ts';
import { englishRoofFrames } from './frames/en/roof-lost.ts';
import { englishSaidThreats } from './frames/en/said-threats.ts';
import { englishSelfHarmFrames } from './frames/en/self-harm.ts';
import { englishSelfHarmDeeds } from './frames/en/self-harm-deeds.ts';
import { englishSelfHarmSigns } from './frames/en/self-harm-signs.ts';
import { englishSelfNeglectFrames } from './frames/en/self-neglect.ts';
import { englishSenseFrames } from './frames/en/senses.ts';
import { englishSuicideFrames } from './frames/en/suicide.ts';
import { englishSuicideMeans } from './frames/en/suicide-means.ts';
import { englishSwindles } from './frames/en/swindles.ts';
import { englishDrugFrames } from './frames/en/use.ts';
import { englishWeapons } from './frames/en/weapons.ts';
import { englishWhereaboutsFrames } from './frames/en/whereabouts.ts';
import { spanishBody } from './frames/es/body.ts';
import { spanishChildFrames } from './frames/es/child.ts';
import { spanishCoupleFrames } from './frames/es/couple.ts';
import { spanishUseFrames } from './frames/es/drink-and-drugs.ts';
import { spanishElderFrames } from './frames/es/elders.ts';
import { spanishFoodFrames } from './frames/es/food-and-power.ts';
import { spanishHealthFrames } from './frames/es/health.ts';
import { spanishHomeFrames } from './frames/es/home-and-roof.ts';
import { spanishKillingThoughts } from './frames/es/killing-thoughts.ts';
import { spanishLawFrames } from './frames/es/law-and-whereabouts.ts';
import { spanishMedicine } from './frames/es/medicine.ts';
import { spanishMindFrames } from './frames/es/mind.ts';
import { spanishMoneyFrames } from './frames/es/money.ts';
import { spanishNeedsFrames } from './frames/es/needs.ts';
import { spanishPsychosisFrames } from './frames/es/psychosis.ts';
import { spanishOwnHarmFrames } from './frames/es/self-harm.ts';
import { spanishSelfNeglectFrames } from './frames/es/self-neglect.ts';
import type { ElementLexicon, Lexicon, PartialRiskLexicon, RiskFrames, WordingLexicon } from './lexicon.ts';
import { bodyLookAlikes } from './risks/body-look-alikes.ts';
import { englishRisks } from './risks/english-risks.ts';
import { homeLookAlikes } from './risks/home-look-alikes.ts';
import { riskLookAlikes } from './risks/risk-look-alikes.ts';
import { spanishRisks } from './risks/spanish-risks.ts';

/** Notes mix languages within a line, so every list is used in both at once. */
export const languages: readonly Lexicon[] = [english, spanish];
export const riskLanguages: readonly PartialRiskLexicon[] = [
  englishRisks,
  spanishRisks,
  riskLookAlikes,
  bodyLookAlikes,
  homeLookAlikes,
];
export const riskFrames: RiskFrames = [
  ...englishHealthFrames,
  ...englishMixups,
  ...englishUseFrames,
  ...englishDrugFrames,
  ...englishLawFrames,
  ...englishWhereaboutsFrames,
  ...englishDoseFrames,
  ...englishCareFrames,
  ...englishSelfNeglectFrames,
  ...englishNeedsFrames,
  ...englishShelfFrames,
  ...englishHungerFrames,
  ...englishPowerCutFrames,
  ...englishPowerOwedFrames,
  ...englishPutOutFrames,
  ...englishRoofFrames,
  ...englishBrokenHouseFrames,
  ...englishHazardFrames,
  ...englishMoneyFrames,
  ...englishMoneyOut,
  ...englishHarmFrames,
  ...englishElderFrames,
  ...englishElderHandFrames,
  ...englishWithheldCare,
  ...englishTakenMoney,
  ...englishFearOfCarers,
  ...englishLeftAlone,
  ...englishPressedMoney,
  ...englishSwindles,
  ...englishFamilyFrames,
  ...englishPartnerControlFrames,
  ...englishPartnerFrames,
  ...englishChildHurtFrames,
  ...englishChildLeftFrames,
  ...englishChildNeedsFrames,
  ...englishChildDrugsFrames,
  ...englishChildReportedFrames,
  ...englishPsychosisFrames,
  ...englishBeliefFrames,
  ...englishSenseFrames,
  ...englishSelfHarmFrames,
  ...englishDespairFrames,
  ...englishOverdoseFrames,
  ...englishSuicideFrames,
  ...englishSuicideMeans,
  ...englishDeathWishFrames,
  ...englishSelfHarmDeeds,
  ...englishSelfHarmSigns,
  ...englishThreatFrames,
  ...englishKillingThoughts,
  ...englishWeapons,
  ...englishBlows,
  ...englishSaidThreats,
  ...spanishMindFrames,
  ...spanishPsychosisFrames,
  ...spanishKillingThoughts,
  ...spanishOwnHarmFrames,
  ...spanishMoneyFrames,
  ...spanishCoupleFrames,
  ...spanishChildFrames,
  ...spanishHealthFrames,
  ...spanishSelfNeglectFrames,
  ...spanishNeedsFrames,
  ...spanishHomeFrames,
  ...spanishFoodFrames,
  ...spanishUseFrames,
  ...spanishLawFrames,
  ...spanishElderFrames,
  ...spanishMedicine,
  ...spanishBody,
  ...englishMedicineUse,
  ...englishMedicineReach,
  ...englishFalls,
  ...englishBodySigns,
  ...englishInjuries,
];
export const elementLanguages: readonly ElementLexicon[] = [englishElements, spanishElements];
export const wordingLanguages: readonly WordingLexicon[] = [englishWording, spanishWording];
