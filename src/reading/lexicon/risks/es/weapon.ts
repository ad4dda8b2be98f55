import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const weapon: RiskPhrases = {
  words: `arma, pistola, cuchillo, navaja, rifle, escopeta, machete, revolver, balas`,
};
