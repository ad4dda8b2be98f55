import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runDates } from './dates-suite.ts';
import { runInjections } from './injection-suite.ts';
import { runNegation } from './negation-suite.ts';
import type { Suite } from './suite.ts';

/** Runs every public set found in the folder; a set that is absent is said to be absent. */
export function publicSuites(folder: string): Suite[] {
  const suites: readonly (readonly [string, string, (file: string) => Suite])[] = [
    ['dates, English', 'recognizers-text/DateTimeModel.en.json', (file) => runDates('dates, English', file, 'en')],
    ['dates, Spanish', 'recognizers-text/DateTimeModel.es.json', (file) => runDates('dates, Spanish', file, 'es')],
    ['negation', 'negex/annotations.tsv', (file) => runNegation('negation', file)],
    ['injections', 'bipia/attacks.json', (file) => runInjections('injections', file)],
  ];
  return suites.map(([name, path, run]) => {
    const file = join(folder, path);
    return existsSync(file) ? run(file) : { name, lines: [`not run: ${file} is absent`], figures: { absent: true } };
  });
}
