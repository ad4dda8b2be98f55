import { readNote } from '#reading/read-note.ts';
import type { Case } from './cases.ts';
import { asRecord } from './contract.ts';
import { figures, inventedPer200, score } from './score.ts';
import { type Suite, table } from './suite.ts';
import type { ModelReader } from './with-model.ts';

/** Scores the reader on a file in the contract's format, and with a model where one is given. */
export async function runNotes(name: string, cases: readonly Case[], model?: ModelReader): Promise<Suite> {
  const read = [];
  for (const expected of cases) {
    const { text, now, field: practiceArea } = expected;
    const got = model ? await model.read(expected) : readNote(text, { now, practiceArea }).map(asRecord);
    read.push({ expected, got });
  }
  const scores = score(read);
  const fields = Object.fromEntries(Object.entries(scores.fields).map(([field, count]) => [field, figures(count)]));
  const dueExact = scores.due.pairs === 0 ? 1 : Math.round((scores.due.right / scores.due.pairs) * 1000) / 1000;
  const recordsRight = Math.round((scores.records.rightCount / Math.max(1, scores.records.rows)) * 1000) / 1000;
  return {
    name,
    lines: [
      `${cases.length} lines, ${scores.records.wanted} records, number of records right in ${recordsRight}`,
      ...table(
        ['field', 'rows', 'exact', 'precision', 'recall', 'F1', 'invented', 'missed'],
        Object.entries(fields).map(([field, f]) => [
          field,
          f.rows,
          f.exact,
          f.precision,
          f.recall,
          f.f1,
          f.invented,
          f.missed,
        ]),
      ),
      `due date exact where the follow-up was found: ${dueExact}; invented values for each 200 fields: ${inventedPer200(scores)}`,
      ...(model?.account() ?? []),
    ],
    figures: {
      lines: cases.length,
      records: scores.records.wanted,
      recordsRight,
      fields,
      dueExact,
      inventedPer200: inventedPer200(scores),
    },
  };
}
