import { englishAbuse } from './en-risks-abuse.ts';
import { englishHarm } from './en-risks-harm.ts';
import { englishHealth } from './en-risks-health.ts';
import { englishLaw } from './en-risks-law.ts';
import { englishMind } from './en-risks-mind.ts';
import { englishMoney } from './en-risks-money.ts';
import { englishNeeds } from './en-risks-needs.ts';
import type { RiskLexicon } from './lexicon.ts';

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
