import { english } from './en.ts';
import { englishElements } from './en-elements.ts';
import { englishCareFrames } from './en-frames-care.ts';
import { englishDailyFrames } from './en-frames-daily.ts';
import { englishDangerFrames } from './en-frames-danger.ts';
import { englishDespairFrames } from './en-frames-despair.ts';
import { englishDoseFrames } from './en-frames-doses.ts';
import { englishElderFrames } from './en-frames-elder.ts';
import { englishFamilyFrames } from './en-frames-family.ts';
import { englishHarmFrames } from './en-frames-harm.ts';
import { englishHealthFrames } from './en-frames-health.ts';
import { englishMindFrames } from './en-frames-mind.ts';
import { englishMixups } from './en-frames-mixups.ts';
import { englishMoneyFrames } from './en-frames-money-law.ts';
import { englishMoneyOut } from './en-frames-money-out.ts';
import { englishNeedsFrames } from './en-frames-needs.ts';
import { englishThreatFrames } from './en-frames-threats.ts';
import { englishUseFrames } from './en-frames-use.ts';
import { englishRisks } from './en-risks.ts';
import { englishAbuseTold } from './en-risks-abuse-told.ts';
import { englishBody } from './en-risks-body.ts';
import { englishBrief } from './en-risks-brief.ts';
import { englishDaily } from './en-risks-daily.ts';
import { englishDanger } from './en-risks-danger.ts';
import { englishNoted } from './en-risks-noted.ts';
import { englishSigns } from './en-risks-signs.ts';
import { englishStates } from './en-risks-states.ts';
import { englishTold } from './en-risks-told.ts';
import { englishVoice } from './en-risks-voice.ts';
import { englishWording } from './en-wording.ts';
import { spanish } from './es.ts';
import { spanishElements } from './es-elements.ts';
import { spanishHarmFrames, spanishSigns } from './es-frames-harm.ts';
import { spanishHealthFrames } from './es-frames-health.ts';
import { spanishMindFrames, spanishVoice } from './es-frames-mind.ts';
import { spanishNeedsFrames } from './es-frames-needs.ts';
import { spanishUseFrames } from './es-frames-use.ts';
import { spanishRisks } from './es-risks.ts';
import { spanishAbuseTold } from './es-risks-abuse-told.ts';
import { spanishBody } from './es-risks-body.ts';
import { spanishBrief } from './es-risks-brief.ts';
import { spanishDaily } from './es-risks-daily.ts';
import { spanishDanger } from './es-risks-danger.ts';
import { spanishNoted } from './es-risks-noted.ts';
import { spanishStates } from './es-risks-states.ts';
import { spanishTold } from './es-risks-told.ts';
import { spanishWording } from './es-wording.ts';
import type { ElementLexicon, Lexicon, PartialRiskLexicon, RiskFrames, WordingLexicon } from './lexicon.ts';
import { riskLookAlikes } from './risk-look-alikes.ts';
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
