import { englishElements } from './elements/en-elements.ts';
import { spanishElements } from './elements/es-elements.ts';
import { english } from './en.ts';
import { englishWording } from './en-wording.ts';
import { spanish } from './es.ts';
import { spanishWording } from './es-wording.ts';
import { englishCareFrames } from './frames/en-care.ts';
import { englishDeathWishFrames } from './frames/en-death-wishes.ts';
import { englishDespairFrames } from './frames/en-despair.ts';
import { englishFamilyFrames } from './frames/en-done-in-family.ts';
import { englishElderFrames } from './frames/en-done-to-elders.ts';
import { englishUseFrames } from './frames/en-drink-and-drugs.ts';
import { englishHarmFrames } from './frames/en-harm.ts';
import { englishHealthFrames } from './frames/en-health.ts';
import { englishThreatFrames } from './frames/en-meant-threats.ts';
import { englishDoseFrames } from './frames/en-medicine-doses.ts';
import { englishMixups } from './frames/en-medicine-mixups.ts';
import { englishMoneyFrames } from './frames/en-money-law.ts';
import { englishMoneyOut } from './frames/en-money-out.ts';
import { englishNeedsFrames } from './frames/en-needs.ts';
import { englishDailyFrames } from './frames/en-nights-without-roof.ts';
import { englishOverdoseFrames } from './frames/en-overdose.ts';
import { englishDangerFrames } from './frames/en-plain-threats.ts';
import { englishPsychosisFrames } from './frames/en-psychosis.ts';
import { englishSelfHarmFrames } from './frames/en-self-harm.ts';
import { englishSelfHarmDeeds } from './frames/en-self-harm-deeds.ts';
import { englishSelfHarmSigns } from './frames/en-self-harm-signs.ts';
import { englishSuicideFrames } from './frames/en-suicide.ts';
import { englishSuicideMeans } from './frames/en-suicide-means.ts';
import { spanishUseFrames } from './frames/es-drink-and-drugs.ts';
import { spanishHarmFrames } from './frames/es-harm.ts';
import { spanishHealthFrames } from './frames/es-health.ts';
import { spanishMindFrames } from './frames/es-mind.ts';
import { spanishNeedsFrames } from './frames/es-needs.ts';
import { spanishOwnHarmFrames } from './frames/es-self-harm.ts';
import type { ElementLexicon, Lexicon, PartialRiskLexicon, RiskFrames, WordingLexicon } from './lexicon.ts';
import { riskLookAlikes } from './risk-look-alikes.ts';
import { englishRisks } from './risks/english-risks.ts';
import { spanishRisks } from './risks/spanish-risks.ts';

/** Notes mix languages within a line, so every list is used in both at once. */
export const languages: readonly Lexicon[] = [english, spanish];
export const riskLanguages: readonly PartialRiskLexicon[] = [englishRisks, spanishRisks, riskLookAlikes];
export const riskFrames: RiskFrames = [
  ...englishHealthFrames,
  ...englishMixups,
  ...englishUseFrames,
  ...englishDoseFrames,
  ...englishCareFrames,
  ...englishNeedsFrames,
  ...englishDailyFrames,
  ...englishMoneyFrames,
  ...englishMoneyOut,
  ...englishHarmFrames,
  ...englishElderFrames,
  ...englishFamilyFrames,
  ...englishPsychosisFrames,
  ...englishSelfHarmFrames,
  ...englishDespairFrames,
  ...englishOverdoseFrames,
  ...englishSuicideFrames,
  ...englishSuicideMeans,
  ...englishDeathWishFrames,
  ...englishSelfHarmDeeds,
  ...englishSelfHarmSigns,
  ...englishThreatFrames,
  ...englishDangerFrames,
  ...spanishMindFrames,
  ...spanishOwnHarmFrames,
  ...spanishHarmFrames,
  ...spanishHealthFrames,
  ...spanishNeedsFrames,
  ...spanishUseFrames,
];
export const elementLanguages: readonly ElementLexicon[] = [englishElements, spanishElements];
export const wordingLanguages: readonly WordingLexicon[] = [englishWording, spanishWording];
