import { existsSync } from 'node:fs';
import type { z } from 'zod';
import type { ModelCall } from '#casework/ports-model.ts';
import { ConfigFault, readConfig } from '#config/config.ts';
import type { LlmConfig } from '#config/llm.ts';
import { systemClock } from '#kernel/clock.ts';
import { createLog } from '#kernel/log.ts';
import { openModels } from '#llm/open-models.ts';
import type { Suggestion } from '#reading/claims/suggestion.ts';
import { readNote } from '#reading/read-note.ts';
import type { Reading } from '#reading/reading.ts';
import { overlaps } from '#reading/spans.ts';
import { asRecord, type ContractRecord, type inputRow } from './contract.ts';

type Row = z.infer<typeof inputRow>;

/** Reads rows as the reader does, with what a model adds. */
export interface ModelReader {
  read(row: Row): Promise<ContractRecord[]>;
  /** What asking came to: the model, the prompt, tokens, endings, values that the words did not bear out. */
  account(): string[];
}

/** A reader with the models of the settings (`LLM_PROVIDER` and the rest). Ends the script with 78 when there are none. */
export function openModelReader(): ModelReader {
  const config = modelSettings();
  const calls: ModelCall[] = [];
  const usage = {
    spent: async () => ({ person: 0, organization: 0 }),
    record: async (call: ModelCall) => void calls.push(call),
  };
  const log = createLog('silent', () => undefined);
  const models = openModels({ config, usage, clock: systemClock, log }, new AbortController().signal);
  const counted = { dropped: 0, differ: 0, unread: 0, prompt: '' };
  const who = { organizationId: 'eval', workerId: 'eval' };
  return {
    async read({ text, now, field }) {
      const readings = readNote(text, { now, practiceArea: field });
      const words = { text, now, practiceArea: field, known: [], people: [] };
      const second = await models.secondReader?.read(words, { who, deadlineMs: 60_000 });
      if (second?.kind !== 'read') {
        counted.unread += 1;
        return readings.map(asRecord);
      }
      counted.dropped += second.dropped;
      counted.prompt = second.prompt;
      return readings.map((reading) => {
        const about = second.values.filter((one) => isAbout(one, reading, readings.length));
        const added = about.filter((one) => adds(reading, one));
        counted.differ += about.filter((one) => !added.includes(one) && !isListed(one)).length;
        return added.reduce(withValue, asRecord(reading));
      });
    },

    account() {
      const sum = (of: (call: ModelCall) => number) => calls.reduce((total, call) => total + of(call), 0);
      const endings = new Map<string, number>();
      for (const { outcome } of calls) endings.set(outcome, (endings.get(outcome) ?? 0) + 1);
      return [
        `model ${[...new Set(calls.map(({ model }) => model))].join(', ')}, prompt ${counted.prompt || 'none'}`,
        `requests: ${[...endings].map(([ending, count]) => `${count} ${ending}`).join(', ')}; lines without its reading: ${counted.unread}`,
        `tokens: ${sum((call) => call.inputTokens)} in, ${sum((call) => call.outputTokens)} out`,
        `values dropped because the words do not bear them out: ${counted.dropped}; values that agree or are asked beside ours: ${counted.differ}`,
      ];
    },
  };
}

function modelSettings(): LlmConfig {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    const { llm } = readConfig(process.env);
    if (llm) return llm;
    throw new ConfigFault(['LLM_PROVIDER is none: --llm needs a model']);
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    process.stderr.write(`${error.faults.join('\n')}\n`);
    process.exit(78);
  }
}

const isAbout = ({ spans }: Suggestion, { part }: Reading, records: number): boolean =>
  records === 1 || spans.some((span) => overlaps(span, part));

const isListed = ({ field }: Suggestion) =>
  ['participants', 'followUps', 'riskFlags', 'goalsMentioned', 'referrals'].includes(field);

/** What the card would offer as an addition: where the reader says nothing, or a list lacks it. */
function adds(reading: Reading, one: Suggestion): boolean {
  const own = reading[one.field];
  if (!Array.isArray(own)) return own === null;
  return !own.some(
    (mine: { value: unknown; spans: Suggestion['spans'] }) =>
      JSON.stringify(mine.value) === JSON.stringify(one.value) ||
      mine.spans.some((span) => one.spans.some((other) => overlaps(span, other))),
  );
}

function withValue(record: ContractRecord, one: Suggestion): ContractRecord {
  switch (one.field) {
    case 'participants': {
      const { role, name } = one.value;
      return { ...record, participants: [...record.participants, name === null ? role : `${role}:${name}`] };
    }
    case 'followUps':
      return { ...record, followUps: [...record.followUps, one.value] };
    case 'riskFlags':
      return { ...record, riskFlags: [...record.riskFlags, one.value] };
    case 'goalsMentioned':
      return { ...record, goalsMentioned: [...record.goalsMentioned, one.value] };
    case 'referrals':
      return { ...record, referrals: [...record.referrals, one.value] };
    default:
      return { ...record, [one.field]: one.value };
  }
}
