import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdLock } from '#store/lock.ts';
import { DatabaseUnusable } from '#store/sql.ts';

let folder: string;
let lock: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fieldnote-lock-'));
  lock = join(folder, 'db.lock');
});
afterEach(() => rm(folder, { recursive: true }));

/** A process that lives until it is told otherwise. */
async function otherProcess() {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log(1)'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { pid: child.pid ?? 0, kill };
}

/** When the process started, read as the system writes it. */
const startOf = async (pid: number) =>
  (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ')[19] ?? null;

const leave = (owner: unknown) => writeFile(lock, typeof owner === 'string' ? owner : JSON.stringify(owner));

it('is held by one at a time, and by the next once it is given up', async () => {
  const giveUp = await holdLock(lock);
  await expect(holdLock(lock)).rejects.toEqual(
    new DatabaseUnusable(`The embedded database is in use by process ${process.pid} here. Stop that one first.`),
  );
  await giveUp();
  await (await holdLock(lock))();
  expect(await readdir(folder)).toEqual([]);
});

it('is refused while the process that holds it lives, and taken over once that one was killed', async () => {
  const other = await otherProcess();
  await leave({ host: hostname(), pid: other.pid, started: await startOf(other.pid) });
  await expect(holdLock(lock)).rejects.toThrow(`in use by process ${other.pid} here`);
  await other.kill();
  await (await holdLock(lock))();
  expect(await readdir(folder)).toEqual([]);
});

it('is taken over when its process id has gone to another process since', async () => {
  const other = await otherProcess();
  await leave({ host: hostname(), pid: other.pid, started: '1' });
  await (await holdLock(lock))();
  await other.kill();
});

it('is refused when its holder ran on another machine, with the file to delete', async () => {
  await leave({ host: 'elsewhere', pid: 1, started: '1' });
  await expect(holdLock(lock)).rejects.toEqual(
    new DatabaseUnusable(
      `The embedded database is in use by process 1 on elsewhere. If that machine is gone, delete ${lock}.`,
    ),
  );
});

it.each(['', 'x', '{}', '{"host":"h","pid":-1,"started":null}'])(
  'is refused when the file holds %j',
  async (content) => {
    await leave(content);
    await expect(holdLock(lock)).rejects.toThrow(`The lock file ${lock} cannot be read.`);
  },
);

it('has one winner when many find it left by the dead', async () => {
  await leave({ host: hostname(), pid: 4_000_000, started: '1' });
  const starts = await Promise.allSettled(Array.from({ length: 20 }, () => holdLock(lock)));
  expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['db.lock']);
});

it('is taken over although a start was killed while it removed the lock left by the dead', async () => {
  const dead = JSON.stringify({ host: hostname(), pid: 4_000_000, started: '1' });
  await writeFile(lock, dead);
  await writeFile(`${lock}.removing`, dead);
  await (await holdLock(lock))();
  expect(await readdir(folder)).toEqual([]);
});

it('is not given up for somebody else', async () => {
  const giveUp = await holdLock(lock);
  await leave({ host: 'elsewhere', pid: 1, started: '1' });
  await giveUp();
  expect(await readdir(folder)).toEqual(['db.lock']);
});

it('says why when it cannot be written', async () => {
  await expect(holdLock(join(folder, 'none', 'db.lock'))).rejects.toThrow('ENOENT');
});
