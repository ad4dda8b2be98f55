import { createSecretKey, hkdfSync, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** A master key of 32 bytes and the name rows remember it by. */
export interface MasterKey {
  readonly id: string;
  readonly bytes: Buffer;
}

/**
 * The keys of a process, 32 bytes for each purpose, so that no two purposes share one (HKDF-SHA256, RFC 5869). Printed,
 * they show no byte.
 */
export interface Keys {
  /**
   * Made from the oldest master key, which therefore must never be taken off the list: every event ever recorded is
   * checked with it.
   */
  readonly audit: KeyObject;
  /** Made from the newest one; buttons sealed with an older one are asked for again. */
  readonly ticket: KeyObject;
}

/** The keys as configured; a trial makes its own. */
export async function keysOf({ keys, dataDir }: Pick<Config, 'keys' | 'dataDir'>): Promise<Keys> {
  const masters = keys.length > 0 ? keys : [await trialKey(dataDir)];
  return { audit: derive('audit', masters.at(-1)), ticket: derive('ticket', masters[0]) };
}

function derive(purpose: keyof Keys, master: MasterKey | undefined): KeyObject {
  if (!master) throw new RangeError('there is no key');
  return createSecretKey(Buffer.from(hkdfSync('sha256', master.bytes, Buffer.alloc(0), `fieldnote.${purpose}.v1`, 32)));
}

/** The key of a trial, made on first use and kept beside the embedded database, never inside it. */
async function trialKey(dataDir: string): Promise<MasterKey> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'key');
  // Written aside and linked into place: two first starts at once end up with one key, and none reads half of it.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, randomBytes(32).toString('base64'), { mode: 0o600 });
  await link(draft, file).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return { id: 'trial', bytes: Buffer.from(await readFile(file, 'utf8'), 'base64') };
}
