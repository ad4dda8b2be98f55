import { describe, expect, it } from 'vitest';
import { readNote } from '#reading/read-note.ts';
import { besideRoles, inShape, named, onlyTalkedAbout, tookPart, type WhoLine } from './who-lines.ts';

const now = '2026-06-10T15:00:00-06:00';
const rows = (lines: readonly WhoLine[]) =>
  lines.map(([practiceArea, text, participants, client]) => ({ practiceArea, text, participants, client }));

function check({ practiceArea, text, participants, client }: ReturnType<typeof rows>[number]) {
  const [note] = readNote(text, { now, practiceArea });
  const read = note?.participants.map(({ value }) => (value.name ? `${value.role}:${value.name}` : value.role));
  if (participants) expect(read?.sort()).toEqual([...participants].sort());
  if (client !== undefined) expect(note?.caseRef?.value ?? null).toBe(client);
}

describe('who a note names', () => {
  it.each(rows(besideRoles))('reads a name beside its role, in any order: $practiceArea "$text"', check);
  it.each(rows(inShape))('reads initials, possessives and households: $practiceArea "$text"', check);
  it.each(rows(named))('gives the client or case named, also when only talked about: $practiceArea "$text"', check);
  it.each(rows(tookPart))('counts who acts before the worker as there: $practiceArea "$text"', check);
  it.each(rows(onlyTalkedAbout))('leaves out who or what is only talked about: $practiceArea "$text"', check);
});
