import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

/** Lints files that stand nowhere else, under the project's own configuration; the rules each of them breaks, by path. */
export function lintPlanted(files: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const house = mkdtempSync(join(tmpdir(), 'fieldnote-house-'));
  try {
    for (const name of ['biome.json', 'package.json']) copyFileSync(at(name), join(house, name));
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(join(house, dirname(path)), { recursive: true });
      writeFileSync(join(house, path), source);
    }
    const biome = at('node_modules/@biomejs/biome/bin/biome');
    const args = ['lint', '--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false', '.'];
    const { stdout, stderr } = spawnSync(process.execPath, [biome, ...args], { cwd: house, encoding: 'utf8' });
    if (!stdout.startsWith('{')) throw new Error(`the linter did not run: ${stderr}`);
    const broken = new Map<string, Set<string>>();
    for (const { category, location } of report.parse(JSON.parse(stdout)).diagnostics) {
      broken.set(location.path, (broken.get(location.path) ?? new Set()).add(category));
    }
    return broken;
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}
