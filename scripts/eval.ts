import { readFileSync } from 'node:fs';
import { parseCases } from './eval/cases.ts';
import { runNotes } from './eval/notes-suite.ts';
import { publicSuites } from './eval/public-suites.ts';
import { runRiskNotes } from './eval/risk-notes-suite.ts';
import { runSafety } from './eval/safety-suite.ts';
import type { Suite } from './eval/suite.ts';
import { readOptions } from './options.ts';

/**
 * Measures the reader: `--cases FILE.jsonl` scores a file in the contract's format, `--data DIR` runs the public sets
 * found there; with `--llm` the notes are read with the model of the settings as well; with `--json` the last line of
 * each suite is one JSON object of its figures.
 */
const values = readOptions({
  cases: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  llm: { type: 'boolean', default: false },
});

const suites: Suite[] = [];
try {
  const files = values.cases ? [values.cases] : values.data ? [] : ['test/eval/dev.jsonl', 'test/eval/held-out.jsonl'];
  for (const file of files) {
    const model = values.llm ? (await import('./eval/with-model.ts')).openModelReader() : undefined;
    suites.push(await runNotes(file, parseCases(readFileSync(file, 'utf8')), model));
  }
  if (!values.cases && !values.data) {
    suites.push(runSafety('safety set', readFileSync('test/eval/safety.jsonl', 'utf8')));
    for (const [name, file] of [
      ['risk notes', 'risk-notes'],
      ['look-alikes', 'look-alikes'],
      ['pairs', 'risk-pairs'],
      ['flag notes', 'flag-notes'],
      ['risk lines', 'risk-lines'],
    ] as const)
      suites.push(runRiskNotes(name, readFileSync(`test/eval/${file}.jsonl`, 'utf8')));
  }
  if (values.data) suites.push(...publicSuites(values.data));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

for (const suite of suites) {
  process.stdout.write(`\n${suite.name}\n${suite.lines.join('\n')}\n`);
  if (values.json) process.stdout.write(`${JSON.stringify({ suite: suite.name, ...suite.figures })}\n`);
}
