/**
 * Runs one PostgreSQL server for as long as whoever started this program lives: the end of standard input, which comes
 * even when that process is killed, stops the server and removes its folder.
 * Arguments: the folder, the program, the port, the user and group to run as (empty: this one).
 */
import { spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, exit, pid, stdin, stdout } from 'node:process';

const [folder = '', program = '', port = '', user = ''] = argv.slice(2);
await writeFile(join(folder, 'keeper.pid'), `${pid}`);

const limits = ['max_connections=200', 'timezone=America/New_York', 'lc_messages=C'];
const server = spawn(
  program,
  ['-D', join(folder, 'data'), '-h', '127.0.0.1', '-p', port, '-k', '', ...limits.flatMap((limit) => ['-c', limit])],
  { stdio: ['ignore', 'ignore', 'pipe'], ...(user ? { uid: Number(user), gid: Number(user) } : {}) },
);
server.stderr.on('data', (chunk) => {
  if (`${chunk}`.includes('ready to accept connections')) stdout.write('ready\n');
});
server.on('exit', async () => {
  await rm(folder, { recursive: true, force: true });
  exit();
});
// SIGINT asks PostgreSQL for a fast shutdown: open sessions are ended, the data stay whole. A session that a test has
// frozen does not hear it; after SIGQUIT the server ends such sessions by force.
stdin
  .on('end', () => {
    server.kill('SIGINT');
    setTimeout(() => server.kill('SIGQUIT'), 10_000);
  })
  .resume();
