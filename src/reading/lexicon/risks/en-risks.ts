import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';
import { englishAbuse } from './en-abuse.ts';
import { englishHarm } from './en-harm.ts';
import { englishHealth } from './en-health.ts';
import { englishLaw } from './en-law.ts';
import { englishMind } from './en-mind.ts';
import { englishMoney } from './en-money.ts';
import { englishNeeds } from './en-needs.ts';

/**
 * English risk words by code. `words` count when asserted and current; `findings` are observations or tests,
 * which also outweigh a denial in the same text.
 */
export const englishRisks: RiskLexicon = {
  ...englishHarm,
  ...englishMind,
  ...englishAbuse,
  ...englishMoney,
  ...englishNeeds,
  ...englishHealth,
  ...englishLaw,
};
