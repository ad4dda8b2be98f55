import { createHash } from 'node:crypto';
import type { Note } from './note.ts';

/** SHA-256 (hex) over a value written with its keys in order: the same content has the same hash on every machine. */
export const contentHash = (value: unknown): string => createHash('sha256').update(inOrder(value)).digest('hex');

/**
 * The hash a note is signed with. What notes did not hold from the start is hashed only where it says something, so that
 * the notes signed before still match their hash.
 */
export const hashOfNote = ({ caseId, authorId, rawText, content }: Signed): string =>
  contentHash({
    caseId,
    authorId,
    rawText,
    content: {
      ...content,
      elements: Object.keys(content.elements).length > 0 ? content.elements : undefined,
      riskFlags: content.riskFlags.map(({ reportedBy, ...risk }) =>
        reportedBy === null ? risk : { ...risk, reportedBy },
      ),
    },
  });

type Signed = Pick<Note, 'caseId' | 'authorId' | 'rawText' | 'content'>;

function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${inOrder(part)}`).join(',')}}`;
}
