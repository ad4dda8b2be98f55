import { readNote } from '#reading/read-note.ts';

/** What a note says of when and how long, written Wednesday 2026-03-11 at 17:30 unless said: "03-11T15:30 45", several records behind " ; ". */
export const timesOf = (text: string, now = '2026-03-11T17:30:00-05:00'): string =>
  readNote(text, { now, practiceArea: 'aps' })
    .map(({ occurredAt, durationMinutes }) => {
      const when = occurredAt && ('value' in occurredAt ? occurredAt.value.replace('2026-', '') : 'asked');
      return [when ?? 'unsaid', ...(durationMinutes ? [durationMinutes.value] : [])].join(' ');
    })
    .join(' ; ');
