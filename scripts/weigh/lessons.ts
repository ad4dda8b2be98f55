import { type PracticeArea, practiceAreas, type RiskFlag } from '#domain/contact.ts';
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
  'risk-pairs.jsonl',
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

/**
 * Every third lesson with another of its practice area behind it: a note may state two risks, and what speaks for one says
 * nothing against the other.
 */
export function inTwos(lessons: readonly Lesson[]): Lesson[] {
  return practiceAreas.flatMap((area) => {
    const own = lessons.filter((lesson) => lesson.area === area);
    return own.flatMap((one, index) => {
      const other = own[(index * 7 + 3) % own.length];
      if (index % 3 !== 0 || !other || other === one) return [];
      const joint = index % 2 === 0 ? ', ' : '. ';
      return {
        text: `${one.text.replace(/[.\s]+$/, '')}${joint}${other.text}`,
        area,
        states: [...one.states, ...other.states],
        worth: (flag: RiskFlag) =>
          one.states.includes(flag) || other.states.includes(flag) ? 1 : Math.min(one.worth(flag), other.worth(flag)),
      };
    });
  });
}
