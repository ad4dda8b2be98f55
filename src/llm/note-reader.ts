import { z } from 'zod';
import type { NoteWords, SecondAsking, SecondReader } from '#casework/ports-model.ts';
import { verifyClaims } from '#reading/claims/verify-claims.ts';
import { weekdayOf } from '#reading/dates/calendar.ts';
import { casesAmong } from './cases-among.ts';
import { claimsOf, type NoteAnswer, noteAnswer } from './note-schema.ts';
import { pseudonymise } from './pseudonyms.ts';
import { spotlight } from './spotlight.ts';

/** The prompt as released; values are put in as they are. */
interface Prompt {
  readonly name: string;
  readonly version: number;
  fill(values: Readonly<Record<string, string>>): Promise<readonly { readonly text: string }[]>;
}

/** One question to the models: the filled prompt goes out, what comes back fits the schema. */
export interface NoteQuestion extends SecondAsking {
  readonly prompt: 'note-reader';
  readonly values: Readonly<Record<string, string>>;
  readonly schema: z.ZodType<NoteAnswer>;
  /** Asked of every request body, as the bytes go out; false: it must not. */
  readonly mayLeave: (body: string) => boolean;
}

export interface Models {
  readonly prompt: Prompt;
  ask(
    question: NoteQuestion,
  ): Promise<{ readonly ok: true; readonly value: NoteAnswer; readonly model: string } | { readonly ok: false }>;
}

/** Characters of a note that are sent at most: more is no note, and a model would lose its way in it. */
const longest = 8_000;

/**
 * The model as second reader. It sees the words with names hidden and marked as data, answers in a closed form, and is
 * believed in nothing that the words themselves do not bear out.
 */
export function createNoteReader({ prompt, ask }: Models, draw?: () => string): SecondReader {
  return {
    async read(note, asking) {
      if (note.text.length > longest) return { kind: 'failed', why: 'too_long' };
      const hidden = pseudonymise(note.text, namesIn(note));
      const data = spotlight(hidden.text, draw);
      const { nonce, marker } = data;
      const frame = { nonce, marker, now: written(note.now), area: note.practiceArea };
      const ours = await ownWords(prompt, frame);
      const seen = { body: false, named: false };
      const reply = await ask({
        ...asking,
        prompt: 'note-reader',
        values: { ...frame, cases: casesAmong(hidden.tokens, note.known).join(', ') || 'none', note: data.text },
        schema: noteAnswer,
        mayLeave: (body) => {
          seen.body = true;
          seen.named ||= !hidden.namesNobody(body, ours);
          return !seen.named;
        },
      });
      // An answer to a body that nobody has looked at is as bad as one that names somebody.
      if (seen.named || (reply.ok && !seen.body)) return { kind: 'failed', why: 'would_name' };
      if (!reply.ok) return { kind: 'failed', why: 'no_answer' };
      const restored = hidden.restore(data.plain(reply.value));
      if (restored.kind === 'unknown_token') return { kind: 'failed', why: 'unknown_token' };
      const { values, dropped } = verifyClaims(note.text, claimsOf(restored.value), note);
      const by = { model: reply.model, prompt: `${prompt.name} v${prompt.version}` };
      return { kind: 'read', ...by, values, dropped, hidden: hidden.possibleNames };
    },
  };
}

const namesIn = ({ known, people, now }: NoteWords) => ({
  people: [...known.map(({ names }) => names), ...people],
  caseNumbers: known.map(({ caseNumber }) => caseNumber),
  today: now.slice(0, 10),
});

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "2026-03-11T10:15 (Wednesday)" */
const written = (now: string) => `${now.slice(0, 16)} (${weekdays[weekdayOf(now.slice(0, 10))]})`;

/** What a request holds besides the note: names among it are words of ours that happen to be names. */
async function ownWords(prompt: Prompt, frame: Readonly<Record<string, string>>): Promise<string> {
  const messages = await prompt.fill({ ...frame, cases: '', note: '' });
  return [...messages.map(({ text }) => text), JSON.stringify(z.toJSONSchema(noteAnswer))].join('\n');
}
