import { z } from 'zod';
import { unclear } from '#kernel/problem.ts';
import type { FormValues } from '#presentation/card.ts';
import { elementOf, notStated } from '#presentation/note-form.ts';
import { type LineFault, parseFollowUps, parseParticipants } from '#presentation/note-form-lines.ts';
import type { Asked, Heard } from '../command.ts';

const bound = z.object({ noteId: z.string(), revision: z.int() });

/** The picked case of a draft. Throws `unclear` when none was picked. */
export function chosenIn({ input, values }: Asked): unknown {
  const caseId = text(values, 'case');
  if (!caseId) throw unclear({ say: 'problem.input', fields: { case: 'field.invalid' } });
  return { ...bound.parse(input), caseId };
}

/** The entries of a draft's form. Throws `unclear` with a sentence for each field that cannot be read. */
export function entriesIn({ input, values }: Asked, { say }: Heard): unknown {
  const participants = parseParticipants(text(values, 'participants') ?? '', say);
  const followUps = parseFollowUps(text(values, 'followUps') ?? '', say);
  const minutes = text(values, 'durationMinutes');
  const date = text(values, 'date');
  const time = text(values, 'time');
  const faults: Record<string, string> = {};
  if (isFault(participants)) faults.participants = participants.fault;
  if (isFault(followUps)) faults.followUps = followUps.fault;
  if (minutes && !/^\d{1,4}$/.test(minutes)) faults.durationMinutes = say('field.minutes');
  if (time && !date) faults.date = say('field.dateForTime');
  if (isFault(participants) || isFault(followUps) || Object.keys(faults).length > 0) {
    throw unclear({ say: 'problem.input', fields: faults });
  }
  return {
    ...bound.parse(input),
    entries: {
      contactType: text(values, 'contactType'),
      contactMode: text(values, 'contactMode'),
      outcome: text(values, 'outcome'),
      occurredAt: date && time ? `${date}T${time}` : date,
      durationMinutes: minutes ? Number(minutes) : null,
      participants,
      followUps,
      riskFlags: picked(values, 'riskFlags'),
      elements: elementsIn(values),
    },
  };
}

/** The elements the form showed, by key; one left open is null. */
const elementsIn = (values: FormValues | undefined) =>
  Object.fromEntries(
    Object.keys(values ?? {}).flatMap((name) => {
      const key = elementOf(name);
      return key ? [[key, text(values, name)]] : [];
    }),
  );

const isFault = (parsed: object): parsed is LineFault => 'fault' in parsed;

/** What is picked in a list of several. */
const picked = (values: FormValues | undefined, name: string): readonly string[] => [values?.[name] ?? []].flat();

/** A field's text, trimmed; an empty field, or a choice left at "not stated", is null. */
export function text(values: FormValues | undefined, name: string): string | null {
  const value = values?.[name];
  return typeof value === 'string' && value.trim() !== '' && value !== notStated ? value.trim() : null;
}
