import type { KeyObject } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Head, readHead } from './audit-chain.ts';
import { mac, sameMac } from './audit-mac.ts';
import { DatabaseUnusable, type Sql } from './sql.ts';

const line = z.strictObject({
  date: z.iso.date(),
  position: z.int().nonnegative(),
  hash: z.string(),
  signature: z.string(),
});

const sign = (key: KeyObject, date: string, { position, hash }: Head) => mac(key, 'audit head 1', date, position, hash);

/**
 * Adds the end of the chain, signed, as one line to a file that belongs outside the database: whoever cuts the trail
 * later cannot also cut this. `date` is the day in UTC, YYYY-MM-DD.
 */
export async function exportHead(
  { sql }: { readonly sql: Sql },
  key: KeyObject,
  file: string,
  date: string,
): Promise<Head> {
  const head = await readHead(sql);
  await appendFile(file, `${JSON.stringify({ date, ...head, signature: sign(key, date, head) })}\n`);
  return head;
}

/** The heads of such a file. Throws, naming the line, when one was not written with this key or was changed since. */
export async function readHeads(file: string, key: KeyObject): Promise<Head[]> {
  const content = await readFile(file, 'utf8').catch((cause) => {
    throw new DatabaseUnusable(`The exported heads in ${file} cannot be read.`, { cause });
  });
  const lines = content.split('\n').filter((text) => text.trim() !== '');
  return lines.map((text, index) => {
    const head = parse(text);
    if (!head || !sameMac(head.signature, sign(key, head.date, head))) {
      throw new DatabaseUnusable(`Line ${index + 1} of ${file} is not a head written with this key.`);
    }
    return { position: head.position, hash: head.hash };
  });
}

function parse(text: string): z.infer<typeof line> | null {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
