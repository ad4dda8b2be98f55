import { createSecretKey } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keysOf, type MasterKey } from '#config/keys.ts';

const master = (id: string, byte: number): MasterKey => ({ id, bytes: Buffer.alloc(32, byte) });

describe('The keys of a process', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'fieldnote-keys-'));
  });
  afterEach(() => rm(home, { recursive: true }));
  const keys = (...masters: MasterKey[]) => keysOf({ keys: masters, dataDir: join(home, 'data') });

  it('are 32 bytes, one for each purpose, and the same at every start', async () => {
    const made = await keys(master('a', 1));
    expect([made.audit.symmetricKeySize, made.ticket.symmetricKeySize]).toEqual([32, 32]);
    expect(made.audit.equals(made.ticket)).toBe(false);
    expect(made.audit.equals(createSecretKey(Buffer.alloc(32, 1)))).toBe(false);
    expect(await keys(master('a', 1))).toEqual(made);
    expect(await readdir(home)).toEqual([]);
  });

  it('U3: keep the audit key when a newer master key is put before the old one, and renew the tickets’', async () => {
    const before = await keys(master('a', 1));
    const after = await keys(master('b', 2), master('a', 1));
    expect(after.audit.equals(before.audit)).toBe(true);
    expect(after.ticket.equals(before.ticket)).toBe(false);
  });

  it('of a trial are made once, beside its database, readable by nobody else', async () => {
    const [one, other] = await Promise.all([keys(), keys()]);
    expect(other).toEqual(one);
    expect(await keys()).toEqual(one);
    expect(await readdir(join(home, 'data'))).toEqual(['key']);
    expect((await stat(join(home, 'data', 'key'))).mode & 0o777).toBe(0o600);
    expect(Buffer.from(await readFile(join(home, 'data', 'key'), 'utf8'), 'base64')).toHaveLength(32);
  });

  it('are not made where they cannot be kept', async () => {
    await writeFile(join(home, 'data'), 'a file where a folder should be');
    await expect(keys()).rejects.toThrow();
  });
});
