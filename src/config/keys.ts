import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A master key of 32 bytes and the name rows remember it by. */
export interface MasterKey {
  readonly id: string;
  readonly bytes: Buffer;
}

/** A key of 32 bytes for one purpose, so that no two purposes share one (HKDF-SHA256, RFC 5869). */
export const keyFor = (purpose: 'audit' | 'ticket', master: MasterKey): Buffer =>
  Buffer.from(hkdfSync('sha256', master.bytes, Buffer.alloc(0), `fieldnote.${purpose}.v1`, 32));

/** The key of a trial, made on first use and kept beside the embedded database, never inside it. */
export async function trialKey(dataDir: string): Promise<MasterKey> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'key');
  // 'wx' fails when the file is there already: two first starts at once end up with one key.
  await writeFile(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return { id: 'trial', bytes: Buffer.from(await readFile(file, 'utf8'), 'base64') };
}
