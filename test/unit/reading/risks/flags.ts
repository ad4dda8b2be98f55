import type { PracticeArea, RiskFlag } from '#domain/contact.ts';
import { openPage } from '#reading/normalise.ts';
import { readRisks } from '#reading/risks/risks.ts';

/** The risks a text tells of where it names nobody. */
export const flags = (text: string, area: PracticeArea): RiskFlag[] =>
  readRisks(openPage(text), { start: 0, end: text.length }, area, []).stated.map(({ value }) => value);
