import { type Participant, type PlannedAction, participant, participantRoles, plannedAction } from '#domain/contact.ts';
import type { Say } from './say.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';

/** The first line that cannot be read, as a sentence that names it by its number. */
export interface LineFault {
  readonly fault: string;
}

/** People one a line, `role` or `role: name`, the role in the reader's language. */
export const participantLines = (people: readonly Participant[], say: Say): string =>
  people
    .map(({ role, name }) => (name ? `${say.term('role', role)}: ${oneLine(name)}` : say.term('role', role)))
    .join('\n');

/** Reads people back, in either language. A line that begins with no role is not guessed at. */
export const parseParticipants = (text: string, say: Say): Participant[] | LineFault =>
  parseLines(
    text,
    (line) => {
      const [, written = '', name] = /^([^:]*)(?::(.*))?$/.exec(line) ?? [];
      const read = participant.safeParse({ role: roleOf(written), name: name?.trim() || null });
      return read.success ? read.data : null;
    },
    (line) => say('field.participantLine', { line }),
  );

/** Follow-ups one a line, `text (YYYY-MM-DD)` or `text (no date)`. */
export const followUpLines = (followUps: readonly PlannedAction[], say: Say): string =>
  followUps.map(({ text, dueOn }) => `${oneLine(text)} (${dueOn ?? say('common.noDate')})`).join('\n');

/** Reads follow-ups back. A line without brackets has no date; a date that no calendar has is a bad line. */
export const parseFollowUps = (text: string, say: Say): PlannedAction[] | LineFault =>
  parseLines(
    text,
    (line) => {
      const [, words = line, mark = ''] = dated.exec(line) ?? [];
      const read = plannedAction.safeParse({ text: words.trim(), dueOn: /^\d/.test(mark) ? mark : null });
      return read.success ? read.data : null;
    },
    (line) => say('field.followUpLine', { line }),
  );

const dated = new RegExp(`^(.*)\\((\\d{4}-\\d{1,2}-\\d{1,2}|${en['common.noDate']}|${es['common.noDate']})\\)$`, 'i');

function parseLines<Value>(
  text: string,
  read: (line: string) => Value | null,
  fault: (line: number) => string,
): Value[] | LineFault {
  const values: Value[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const value = read(line.trim());
    if (value === null) return { fault: fault(index + 1) };
    values.push(value);
  }
  return values;
}

const fold = (word: string) => word.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Both languages at once: a form may be filled in another language than the one it was read in. */
const rolesByWord = new Map(
  participantRoles.flatMap((role) => [en, es].map((words) => [fold(words[`role.${role}`]), role] as const)),
);

const roleOf = (written: string) => rolesByWord.get(fold(written));

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
