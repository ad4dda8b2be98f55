import { type Case, initialsOf } from '#domain/case.ts';

/** What others may read of a case (D3): its number and the client's initials. */
export const aliasOf = (file: Case): string => `${file.number} (${initialsOf(file.clientName)})`;

/** A case by its number and its client's whole name: only where nobody but the person themselves can read it. */
export const nameOf = (file: Case): string => `${file.number} ${file.clientName}`;

/** A button on a phone shows this many characters. */
const labelLength = 24;

/** A label that fits a button; what is cut ends in an ellipsis, so that the reader sees there was more. */
export const fitLabel = (label: string): string => {
  const letters = [...label];
  return letters.length <= labelLength
    ? label
    : `${letters
        .slice(0, labelLength - 1)
        .join('')
        .trimEnd()}…`;
};
