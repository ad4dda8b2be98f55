// Makes a fresh or freshly pulled clone ready to run: dependencies and the database client, each only when it is
// missing or out of date. Plain JavaScript for whatever Node there is; what comes after it is started by a new
// `npm run`, which finds the Node 24 that was installed here.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const since = (path) => (existsSync(at(path)) ? statSync(at(path)).mtimeMs : 0);

function stop(line) {
  console.error(line);
  process.exit(1);
}

function run(program, args, failure) {
  const { status, stderr } = spawnSync(program, args, {
    cwd: at(''),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stderr);
  stop(failure);
}

const isBefore = (version, major, minor) => {
  const [hasMajor, hasMinor] = version.split('.').map(Number);
  return hasMajor < major || (hasMajor === major && hasMinor < minor);
};

if (isBefore(process.versions.node, 20, 19)) {
  stop(`Fieldnote needs Node 20.19 or later to set itself up; this is ${process.versions.node}. See nodejs.org.`);
}

// npm writes this file last: it is missing after an interrupted install.
if (since('node_modules/.package-lock.json') < since('package-lock.json')) {
  console.error('Installing dependencies (once, about half a minute) …');
  const npm = process.env.npm_execpath;
  // No package runs a script of its own: one would try to download an engine that is never used.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const failure = 'The dependencies could not be installed; npm says why above.';
  if (npm) run(process.execPath, [npm, ...args], failure);
  else run('npm', args, failure);
}

const packaged = at('node_modules/.bin/node');
const found = existsSync(packaged);
const asked = found ? spawnSync(packaged, ['-p', 'process.versions.node'], { encoding: 'utf8' }) : null;
if (asked && asked.status !== 0) {
  stop(
    'The Node 24 in node_modules does not run on this system. Delete node_modules/.bin/node and use a Node 24 of your own.',
  );
}
const version = asked ? asked.stdout.trim() : process.versions.node;
if (isBefore(version, 22, 18)) {
  stop(
    `Fieldnote brings no Node for this system and needs 22.18 or later, best 24; this is ${version}. See nodejs.org.`,
  );
}
if (!version.startsWith('24.')) console.error(`Fieldnote is tested with Node 24; here it runs with ${version}.`);

if (since('src/store/generated/client.ts') < since('prisma/schema.prisma')) {
  console.error('Preparing the database client …');
  rmSync(at('src/store/generated'), { recursive: true, force: true });
  const failure = 'The database client could not be made; the reason stands above.';
  run(found ? packaged : process.execPath, [at('node_modules/prisma/build/index.js'), 'generate'], failure);
}
