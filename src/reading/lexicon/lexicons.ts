import { englishElements } from './elements/en-elements.ts';
import { spanishElements } from './elements/es-elements.ts';
import { english } from './en.ts';
import { englishWording } from './en-wording.ts';
import { spanish } from './es.ts';
import { spanishWording } from './es-wording.ts';
import { englishCareFrames } from './frames/en-care.ts';
import { englishDespairFrames } from './frames/en-despair.ts';
import { englishFamilyFrames } from './frames/en-done-in-family.ts';
import { englishElderFrames } from './frames/en-done-to-elders.ts';
import { englishUseFrames } from './frames/en-drink-and-drugs.ts';
import { englishHarmFrames } from './frames/en-harm.ts';
import { englishHealthFrames } from './frames/en-health.ts';
import { englishThreatFrames } from './frames/en-meant-threats.ts';
import { englishDoseFrames } from './frames/en-medicine-doses.ts';
import { englishMixups } from './frames/en-medicine-mixups.ts';
import { englishMindFrames } from './frames/en-mind.ts';
import { englishMoneyFrames } from './frames/en-money-law.ts';
import { englishMoneyOut } from './frames/en-money-out.ts';
import { englishNeedsFrames } from './frames/en-needs.ts';
import { englishDailyFrames } from './frames/en-nights-without-roof.ts';
import { englishDangerFrames } from './frames/en-plain-threats.ts';
import { spanishUseFrames } from './frames/es-drink-and-drugs.ts';
import { spanishHarmFrames, spanishSigns } from './frames/es-harm.ts';
import { spanishHealthFrames } from './frames/es-health.ts';
import { spanishMindFrames, spanishVoice } from './frames/es-mind.ts';
import { spanishNeedsFrames } from './frames/es-needs.ts';
import type { ElementLexicon, Lexicon, PartialRiskLexicon, RiskFrames, WordingLexicon } from './lexicon.ts';
import { riskLookAlikes } from './risk-look-alikes.ts';
import { englishAbuseTold } from './risks/en-abuse-told.ts';
import { englishStates } from './risks/en-as-states.ts';
import { englishBody } from './risks/en-body-and-mind.ts';
import { englishDaily } from './risks/en-daily-needs.ts';
import { englishSigns } from './risks/en-harm-in-brief.ts';
import { englishBrief } from './risks/en-in-brief.ts';
import { englishNoted } from './risks/en-needs-in-brief.ts';
import { englishVoice } from './risks/en-own-words.ts';
import { englishDanger } from './risks/en-plain-danger.ts';
import { englishRisks } from './risks/en-risks.ts';
import { englishTold } from './risks/en-told-without-name.ts';
import { spanishAbuseTold } from './risks/es-abuse-told.ts';
import { spanishStates } from './risks/es-as-states.ts';
import { spanishBody } from './risks/es-body-and-mind.ts';
import { spanishDaily } from './risks/es-daily-needs.ts';
import { spanishBrief } from './risks/es-in-brief.ts';
import { spanishNoted } from './risks/es-needs-in-brief.ts';
import { spanishDanger } from './risks/es-plain-danger.ts';
import { spanishRisks } from './risks/es-risks.ts';
import { spanishTold } from './risks/es-told-without-name.ts';
/** Notes mix languages within a line, so every list is used in both at once. */
export const languages: readonly Lexicon[] = [english, spanish];
export const riskLanguages: readonly PartialRiskLexicon[] = [
  englishRisks,
  spanishRisks,
  englishTold,
  spanishTold,
  englishBrief,
  englishSigns,
  spanishSigns,
  englishStates,
  englishNoted,
  englishDanger,
  spanishDanger,
  englishDaily,
  spanishStates,
  spanishNoted,
  spanishDaily,
  spanishBrief,
  englishBody,
  spanishBody,
  englishVoice,
  englishAbuseTold,
  spanishAbuseTold,
  spanishVoice,
  riskLookAlikes,
];
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
  ...englishMindFrames,
  ...englishDespairFrames,
  ...englishThreatFrames,
  ...englishDangerFrames,
  ...spanishMindFrames,
  ...spanishHarmFrames,
  ...spanishHealthFrames,
  ...spanishNeedsFrames,
  ...spanishUseFrames,
];
export const elementLanguages: readonly ElementLexicon[] = [englishElements, spanishElements];
export const wordingLanguages: readonly WordingLexicon[] = [englishWording, spanishWording];
