import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { read, sourcesIn } from './sources.ts';

const scripts: Readonly<Record<string, string>> = project.scripts;
const readme = read('README.md');
const shown = [...readme.matchAll(/`{3}(?:sh|bash)\n([\s\S]*?)`{3}/g)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

/** Dependencies that no source names, and what for they are there. */
const unnamed: Readonly<Record<string, string>> = {
  '@prisma/client': 'imported by the generated database client',
  '@biomejs/biome': 'npm run lint',
  '@types/node': 'types',
  '@types/pg': 'types',
  '@vitest/coverage-v8': 'vitest --coverage',
  typescript: 'npm run types',
};

describe('the commands', () => {
  it('of the README exist', () => {
    const named = [...readme.matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = shown.flatMap((line) => line.match(/(?:scripts|bench|src|manifests)\/[\w./-]+/g) ?? []);
    expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
  });

  it('that test the project are one: what the README says is what CI runs', () => {
    const testIt = readme.match(/## Test it[\s\S]*?`{3}sh\n([^\n]+)\n/)?.[1];
    const runs = read('.ci/run')
      .split('\n')
      .filter((line) => line && !/^(#|set |cd )/.test(line));
    expect(testIt).toBe('npm test');
    expect(runs).toEqual([`exec ${testIt}`]);
  });

  it('of package.json start files that exist', () => {
    const files = Object.values(scripts).flatMap((script) => script.match(/\S+\.(ts|mjs)\b/g) ?? []);
    expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
  });

  it('never migrate with Prisma, whose engine would have to be downloaded and is not there', () => {
    const all = [
      ...Object.values(scripts),
      ...['scripts', 'bench'].flatMap((at) => sourcesIn(at)).map(({ text }) => text),
    ];
    expect(all.filter((text) => /\bprisma (migrate|db)\b/.test(text) && !text.includes('no-schema-engine'))).toEqual(
      [],
    );
  });
});

const wanted = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };

describe('the dependencies', () => {
  it('C9: are pinned exactly, and the lock holds those versions', () => {
    for (const [name, version] of Object.entries(wanted)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(locked(`node_modules/${name}`)?.version, name).toBe(version);
    }
  });

  it('C9: come from the npm registry alone, each with a checksum', () => {
    const unchecked = packages.filter(
      ([path, one]) => !one.integrity?.startsWith('sha512-') && !linterElsewhere(path, one),
    );
    expect(unchecked.map(([path]) => path)).toEqual([]);
    const elsewhere = packages.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('C9: run no script on install that nobody has looked at', () => {
    const running = packages
      .filter(([, one]) => one.hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(Object.keys(project.allowScripts).sort()).toEqual([...new Set(running)].sort());
    expect(read('scripts/prepare.mjs')).toContain("'--ignore-scripts'");
  });

  const programs = [
    ...['src', 'scripts', 'bench', 'test'].flatMap((folder) => sourcesIn(folder)),
    ...sourcesIn('.', ['config.ts']),
  ];
  const isNamed = (name: string, sources: readonly { text: string }[]) =>
    sources.some(({ text }) => new RegExp(`['"\`/@]${name}['"\`/]`).test(text));

  it.each(Object.keys(project.dependencies).filter((name) => !(name in unnamed)))('use %s in the house', (name) => {
    expect(isNamed(name, sourcesIn('src'))).toBe(true);
  });

  it.each(Object.keys(project.devDependencies).filter((name) => !(name in unnamed)))('use %s around it', (name) => {
    expect(isNamed(name, programs)).toBe(true);
  });

  it('have each their line in docs/decisions, with the reason', () => {
    const reasons = read('docs/decisions/0010-dependencies.md') + read('docs/decisions/0012-model-libraries.md');
    expect(Object.keys(wanted).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });
});

/**
 * The linter's programs for systems Fieldnote is not developed on: the registry the lock was made with does not have
 * them, so it knows no checksum. They are optional, never run in production, and npm skips them elsewhere.
 */
const linterElsewhere = (path: string, { dev, optional }: Locked) =>
  path.startsWith('node_modules/@biomejs/cli-') && dev === true && optional === true;

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
const everything: Readonly<Record<string, Locked>> = lock.packages;
const packages = Object.entries(everything).filter(([path]) => path !== '');
const locked = (path: string): Locked | undefined => everything[path];
