import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/prepare.mjs', import.meta.url));
const day = 86_400;

/** A clone, as far as the script looks at one; the programs it calls only write down that they were called. */
let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'fieldnote-clone-'));
  mkdirSync(join(clone, 'scripts'));
  cpSync(script, join(clone, 'scripts', 'prepare.mjs'));
  put('package-lock.json', '{}', -2 * day);
  put('prisma/schema.prisma', '', -2 * day);
  put('node_modules/.package-lock.json', '{}');
  put('src/store/generated/client.ts', '');
  put('node_modules/prisma/build/index.js', note('prisma'));
  put('npm-cli.js', note('npm'));
});
afterEach(() => rmSync(clone, { recursive: true }));

function put(path: string, content: string, age = 0): void {
  const file = join(clone, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  const at = Date.now() / 1000 + age;
  utimesSync(file, at, at);
}
const note = (name: string, code = 0) =>
  `require('fs').appendFileSync(${JSON.stringify(join(clone, 'calls'))}, '${name} ' + process.argv.slice(2).join(' ') + '\\n');
   console.error('what ${name} says'); process.exit(${code});`;

/** Runs the script as that version of Node, the one npm was started with; and with a packaged one, if there is any. */
function prepare(node: string, packaged?: string) {
  if (packaged) {
    put('node_modules/.bin/node', `#!/bin/sh\n[ "$1" = -p ] && { ${packaged}; exit; }\nexec ${process.execPath} "$@"`);
    spawnSync('chmod', ['+x', join(clone, 'node_modules/.bin/node')]);
  }
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } })`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(versions)}`, join(clone, 'scripts', 'prepare.mjs')],
    { encoding: 'utf8', env: { ...process.env, npm_execpath: join(clone, 'npm-cli.js') } },
  );
  const calls = join(clone, 'calls');
  return {
    status,
    said: stderr.trim(),
    calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [],
  };
}

it('says and does nothing when everything is there', () => {
  expect(prepare('20.19.0', 'echo 24.21.0')).toEqual({ status: 0, said: '', calls: [] });
});

it.each(['18.20.4', '20.18.3'])('refuses Node %s in one line', (version) => {
  expect(prepare(version)).toEqual({
    status: 1,
    said: `Fieldnote needs Node 20.19 or later to set itself up; this is ${version}. See nodejs.org.`,
    calls: [],
  });
});

it('installs exactly what is locked, without scripts of packages, when nothing is installed', () => {
  rmSync(join(clone, 'node_modules/.package-lock.json'));
  const { status, said, calls } = prepare('20.20.2', 'echo 24.21.0');
  expect(status).toBe(0);
  expect(said).toBe('Installing dependencies (once, about half a minute) …');
  expect(calls).toEqual(['npm ci --include=dev --ignore-scripts --no-audit --no-fund --loglevel=error']);
});

it('installs again when the lock file is newer', () => {
  put('package-lock.json', '{}', day);
  expect(prepare('24.21.0', 'echo 24.21.0').calls).toHaveLength(1);
});

it('stops with what npm says when the install fails', () => {
  put('package-lock.json', '{}', day);
  put('npm-cli.js', note('npm', 1));
  const { status, said } = prepare('24.21.0', 'echo 24.21.0');
  expect(status).toBe(1);
  expect(said).toContain('what npm says');
  expect(said).toContain('The dependencies could not be installed; npm says why above.');
});

it.each([
  ['is missing', () => rmSync(join(clone, 'src/store/generated'), { recursive: true })],
  ['is older than the schema', () => put('prisma/schema.prisma', '', day)],
])('makes the database client when it %s', (_case, lose) => {
  lose();
  const { status, said, calls } = prepare('24.21.0', 'echo 24.21.0');
  expect({ status, said, calls }).toEqual({
    status: 0,
    said: 'Preparing the database client …',
    calls: ['prisma generate'],
  });
});

it('stops with what Prisma says when the client cannot be made', () => {
  put('prisma/schema.prisma', '', day);
  put('node_modules/prisma/build/index.js', note('prisma', 1));
  const { status, said } = prepare('24.21.0', 'echo 24.21.0');
  expect(status).toBe(1);
  expect(said).toContain('what prisma says');
});

it('goes on with a warning on a later Node where no Node 24 is packaged', () => {
  expect(prepare('26.1.0')).toEqual({
    status: 0,
    said: 'Fieldnote is tested with Node 24; here it runs with 26.1.0.',
    calls: [],
  });
});

it('refuses a Node that cannot run it where no Node 24 is packaged', () => {
  const { status, said } = prepare('22.17.1');
  expect(status).toBe(1);
  expect(said).toBe(
    'Fieldnote brings no Node for this system and needs 22.18 or later, best 24; this is 22.17.1. See nodejs.org.',
  );
});

it('says so when the packaged Node does not run on this system', () => {
  const { status, said } = prepare('20.20.2', 'exit 127');
  expect(status).toBe(1);
  expect(said).toMatch(/^The Node 24 in node_modules does not run on this system\./);
});
