import { createHash } from 'node:crypto';

/** SHA-256 (hex) over a value written with its keys in order: the same content has the same hash on every machine. */
export const contentHash = (value: unknown): string => createHash('sha256').update(inOrder(value)).digest('hex');

function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${inOrder(part)}`).join(',')}}`;
}
