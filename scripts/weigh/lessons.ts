import type { PracticeArea, RiskFlag } from '#domain/contact.ts';
import { parseCases } from '../eval/cases.ts';
import { parseRiskNotes } from '../eval/risk-notes-suite.ts';
import { parseSafety } from '../eval/safety-suite.ts';

/** A text to learn from: the risks it states, and those of which it says nothing certain, with how little these count. */
export interface Lesson {
  readonly text: string;
  readonly area: PracticeArea;
  readonly states: readonly RiskFlag[];
  readonly worth: (flag: RiskFlag) => number;
}

/** The files of test/eval that are learned from; their lines that are held apart are not. */
export const lessonFiles = [
  'dev.jsonl',
  'safety.jsonl',
  'risk-notes.jsonl',
  'look-alikes.jsonl',
  'risk-lines.jsonl',
  'flag-notes.jsonl',
] as const;

/** The lessons of one of the files, by its name. Throws where a line does not fit its form. */
export function parseLessons(name: (typeof lessonFiles)[number], file: string): Lesson[] {
  if (name === 'dev.jsonl')
    return parseCases(file).map(({ text, field, expect }) => {
      const codes = (of: (one: (typeof expect)[number]) => unknown) => expect.flatMap(of) as RiskFlag[];
      return lessonOf(
        text,
        field,
        codes(({ riskFlags: stated }) => stated ?? []),
        codes(({ optional }) => optional?.riskFlags ?? []),
      );
    });
  if (name === 'safety.jsonl')
    return parseSafety(file).flatMap(({ held, text, field, code, holds }) => {
      const others = (flag: RiskFlag) => (flag === code ? 1 : unspoken);
      return held ? [] : [{ text, area: field, states: holds ? [code] : [], worth: others }];
    });
  return parseRiskNotes(file).flatMap(({ held, text, field, riskFlags: stated, optional }) =>
    held ? [] : [lessonOf(text, field, stated, optional)],
  );
}

/** A line of the safety set is about one risk; that it states no other is likely, not said. */
const unspoken = 0.3;

const lessonOf = (
  text: string,
  area: PracticeArea,
  states: readonly RiskFlag[],
  optional: readonly RiskFlag[],
): Lesson => ({
  text,
  area,
  states,
  worth: (flag) => (optional.includes(flag) && !states.includes(flag) ? 0 : 1),
});
