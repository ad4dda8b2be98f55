import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { learnRisks } from './weigh/learn-risks.ts';
import { lessonFiles, parseLessons } from './weigh/lessons.ts';

/** Learns anew what the words of a note weigh for each risk, from the lines of test/eval, and writes the reader's table. */
const files = lessonFiles.map((name) => ({ name, text: readFileSync(`test/eval/${name}`, 'utf8') }));
const lessons = files.flatMap(({ name, text }) => parseLessons(name, text));
const weights = learnRisks(lessons);
const sha256 = createHash('sha256')
  .update(files.map(({ text }) => text).join(''))
  .digest('hex');
const table = { learnedFrom: { lines: lessons.length, sha256 }, ...weights };
writeFileSync('src/reading/lexicon/risk-weights.json', `${JSON.stringify(table, null, 1)}\n`);
process.stdout.write(`Learned from ${lessons.length} lines what ${weights.signs.length} signs weigh.\n`);
