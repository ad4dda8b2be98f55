import { readFileSync } from 'node:fs';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { z } from 'zod';
import type { Models, NoteQuestion } from '#llm/note-reader.ts';
import type { NoteAnswer } from '#llm/note-schema.ts';

const text = readFileSync(new URL('../../../prompts/note-reader/v1.md', import.meta.url), 'utf8');
const [, system = '', human = ''] = text.match(/^Values: .*\n+# System\n([\s\S]*)\n# Human\n([\s\S]*)$/) ?? [];
const template = ChatPromptTemplate.fromMessages([
  ['system', system.trim()],
  ['human', human.trim()],
]);

/** A record of an answer in which nothing is said but what is given. */
export const record = (said: Partial<NoteAnswer['records'][number]>): NoteAnswer['records'][number] => ({
  caseRef: null,
  contactType: null,
  contactMode: null,
  outcome: null,
  occurredAt: null,
  durationMinutes: null,
  participants: [],
  followUps: [],
  riskFlags: [],
  goalsMentioned: [],
  referrals: [],
  ...said,
});

export interface ScriptedModels extends Models {
  /** Request bodies, as a server would have got them. */
  readonly bodies: string[];
  readonly questions: NoteQuestion[];
}

/** Models that answer as the script says: what is not of the schema is no answer, as with the real ones. */
export function scriptedModels(
  script: (question: NoteQuestion) => unknown,
  also: { say?: string } = {},
): ScriptedModels {
  const bodies: string[] = [];
  const questions: NoteQuestion[] = [];
  return {
    bodies,
    questions,
    prompt: { name: 'note-reader', version: 1, fill: (values) => template.formatMessages(values) },
    async ask(question) {
      questions.push(question);
      const messages = (await template.formatMessages(question.values)).map(({ type, text }) => ({ role: type, text }));
      const schema = z.toJSONSchema(question.schema);
      const body = JSON.stringify({ model: 'scripted', store: false, messages, schema, strict: true, ...also });
      if (!question.mayLeave(body)) return { ok: false };
      bodies.push(body);
      const answer = question.schema.safeParse(script(question));
      return answer.success ? { ok: true, value: answer.data, model: 'scripted' } : { ok: false };
    },
  };
}
