import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  /** From the project's own folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const notOurs = ['node_modules', '.git', '.data', 'coverage', 'src/store/generated'];

/** Every file of the project below `folder` whose name ends in one of `endings`; what is generated or fetched is not. */
export function sourcesIn(folder: string, endings: readonly string[] = ['.ts', '.js', '.mjs']): Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (notOurs.includes(path)) return [];
    if (entry.isDirectory()) return sourcesIn(path, endings);
    return endings.some((ending) => path.endsWith(ending)) ? [{ path, text: read(path) }] : [];
  });
}

/** The text of one file of the project. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
