import { english } from './en.ts';
import { englishElements } from './en-elements.ts';
import { englishRisks } from './en-risks.ts';
import { englishWording } from './en-wording.ts';
import { spanish } from './es.ts';
import { spanishElements } from './es-elements.ts';
import { spanishRisks } from './es-risks.ts';
import { spanishWording } from './es-wording.ts';
import type { ElementLexicon, Lexicon, RiskLexicon, WordingLexicon } from './lexicon.ts';

/** Notes mix languages within a line, so every list is used in both at once. */
export const languages: readonly Lexicon[] = [english, spanish];
export const riskLanguages: readonly RiskLexicon[] = [englishRisks, spanishRisks];
export const elementLanguages: readonly ElementLexicon[] = [englishElements, spanishElements];
export const wordingLanguages: readonly WordingLexicon[] = [englishWording, spanishWording];
