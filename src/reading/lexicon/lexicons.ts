import { englishElements } from './elements/en-elements.ts';
import { spanishElements } from './elements/es-elements.ts';
import { english } from './en.ts';
import { englishWording } from './en-wording.ts';
import { spanish } from './es.ts';
import { spanishWording } from './es-wording.ts';
import type { ElementLexicon, Lexicon, RiskLexicon, WordingLexicon } from './lexicon.ts';
import { englishRisks } from './risks/english-risks.ts';
import { spanishRisks } from './risks/spanish-risks.ts';

/** Notes mix languages within a line, so every list is used in both at once. */
export const languages: readonly Lexicon[] = [english, spanish];
export const riskLanguages: readonly RiskLexicon[] = [englishRisks, spanishRisks];
export const elementLanguages: readonly ElementLexicon[] = [englishElements, spanishElements];
export const wordingLanguages: readonly WordingLexicon[] = [englishWording, spanishWording];
