import { z } from 'zod';
import type { Heard } from '#casework/ports-model.ts';

/** More likely misheard than not: the odds of a word, or of the words of a segment on average, are below one half. */
const doubtBelow = Math.log(0.5);
/** Whisper's own marks of a segment in which nobody speaks (it invents words there) and of one that repeats itself. */
const silence = { noSpeech: 0.6, logprob: -1 } as const;
const mostRepetition = 2.4;

const segment = z.object({
  text: z.string(),
  avg_logprob: z.number().optional().catch(undefined),
  no_speech_prob: z.number().optional().catch(undefined),
  compression_ratio: z.number().optional().catch(undefined),
});
const odds = z.object({ token: z.string(), logprob: z.number() });

/** A transcription as services give it: `verbose_json` with segments, `json` with the odds of each token, or words alone. */
const transcription = z.object({
  text: z.string().max(200_000),
  segments: z.array(segment).nullish().catch(null),
  logprobs: z.array(odds).nullish().catch(null),
});
type Segment = z.infer<typeof segment>;

/** Reads a service's answer; null for what is no transcription. */
export function readTranscript(answer: unknown): Extract<Heard, { kind: 'words' | 'silence' }> | null {
  const read = transcription.safeParse(answer);
  if (!read.success) return null;
  const { text, segments, logprobs } = read.data;
  const words = segments?.length
    ? joinSegments(segments)
    : { text, doubtful: logprobs ? doubtfulTokens(text, logprobs) : [] };
  const lead = words.text.length - words.text.trimStart().length;
  const trimmed = words.text.trim();
  if (trimmed === '') return { kind: 'silence' };
  const doubtful = words.doubtful
    .map(({ start, end }) => ({ start: Math.max(0, start - lead), end: Math.min(trimmed.length, end - lead) }))
    .filter(({ start, end }) => start < end);
  return { kind: 'words', text: trimmed, doubtful };
}

const isSilent = ({ no_speech_prob: noSpeech = 0, avg_logprob: logprob = 0 }: Segment) =>
  noSpeech > silence.noSpeech && logprob < silence.logprob;

/** What may be speech is kept and marked: leaving out words that were said is no better than inventing some. */
const isDoubtful = ({
  no_speech_prob: noSpeech = 0,
  avg_logprob: logprob = 0,
  compression_ratio: ratio = 0,
}: Segment) => logprob < doubtBelow || noSpeech > silence.noSpeech || ratio > mostRepetition;

interface Words {
  readonly text: string;
  readonly doubtful: { start: number; end: number }[];
}

function joinSegments(segments: readonly Segment[]): Words {
  let text = '';
  const doubtful: Words['doubtful'] = [];
  for (const one of segments.filter((each) => !isSilent(each))) {
    const said = one.text.trim();
    if (said === '') continue;
    if (text !== '') text += ' ';
    if (isDoubtful(one)) doubtful.push({ start: text.length, end: text.length + said.length });
    text += said;
  }
  return { text, doubtful };
}

/** The words that hold a doubtful token, each marked whole; none when the tokens are not those of the text. */
function doubtfulTokens(text: string, tokens: readonly z.infer<typeof odds>[]): Words['doubtful'] {
  const joined = tokens.map(({ token }) => token).join('');
  const offset = joined.indexOf(text.trim());
  if (offset < 0) return [];
  const shift = text.length - text.trimStart().length - offset;
  const unsure: [number, number][] = [];
  let at = shift;
  for (const { token, logprob } of tokens) {
    if (logprob < doubtBelow && /[\p{L}\p{N}]/u.test(token)) unsure.push([at, at + token.length]);
    at += token.length;
  }
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*(?<![.-])/gu)];
  return words
    .map((word) => ({ start: word.index, end: word.index + word[0].length }))
    .filter((word) => unsure.some(([start, end]) => start < word.end && end > word.start));
}
