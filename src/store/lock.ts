import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import { z } from 'zod';
import { DatabaseUnusable } from './sql.ts';

/** A process: its id alone is used again by another, in a container after every restart. */
const owner = z.object({ host: z.string(), pid: z.number().int().positive(), started: z.string().nullable() });
type Owner = z.infer<typeof owner>;

/**
 * Makes this process the only user of what the lock file stands for, and returns the way to give it up. The lock of a
 * process that has died on this machine is taken over. Throws `DatabaseUnusable` while another one lives, or when it ran
 * on a machine we cannot ask.
 */
export async function holdLock(path: string): Promise<() => Promise<void>> {
  const own: Owner = { host: hostname(), pid: process.pid, started: await startOf(process.pid) };
  // Written aside and linked into place: a lock file is never seen half written.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(own));
  try {
    while (!(await linked(draft, path))) await clear(path);
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await readFile(path, 'utf8').catch(() => '')) === JSON.stringify(own)) await rm(path, { force: true });
  };
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes the lock of a dead process; throws when its owner lives or cannot be asked. */
async function clear(path: string): Promise<void> {
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) return;
  const holder = parse(content);
  if (!holder)
    throw new DatabaseUnusable(`The lock file ${path} cannot be read. If no Fieldnote runs here, delete it.`);
  if (holder.host !== hostname()) {
    throw new DatabaseUnusable(
      `The embedded database is in use by process ${holder.pid} on ${holder.host}. If that machine is gone, delete ${path}.`,
    );
  }
  if (await alive(holder)) {
    throw new DatabaseUnusable(`The embedded database is in use by process ${holder.pid} here. Stop that one first.`);
  }
  await removeOnce(path, content);
}

/** Several starters may find the same dead lock: one at a time removes it, and only while it is still that one. */
async function removeOnce(path: string, content: string): Promise<void> {
  const giveUp = await holdLock(`${path}.removing`);
  try {
    if ((await readFile(path, 'utf8').catch(() => null)) === content) await rm(path, { force: true });
  } finally {
    await giveUp();
  }
}

function parse(content: string): Owner | null {
  try {
    return owner.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

async function alive({ pid, started }: Owner): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false;
  }
  return started === (await startOf(pid));
}

/** When a process started, as the system tells it: Linux in clock ticks since boot, others as `ps` prints it. */
async function startOf(pid: number): Promise<string | null> {
  if (process.platform === 'win32') return null;
  try {
    if (process.platform !== 'linux')
      return (await promisify(execFile)('ps', ['-o', 'lstart=', '-p', `${pid}`])).stdout.trim();
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The program's name, in brackets, may hold blanks: fields are counted from the last bracket on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const dead = fields[0] === 'Z';
    return dead ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
