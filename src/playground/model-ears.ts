import { asText, type Json } from './json.ts';
import { wordsIn } from './spoken-clip.ts';

/** A clip as it was sent, and what is heard in it. */
interface Clip {
  readonly model: string;
  readonly form: FormData;
  readonly heard: Heard;
}

/** What was heard, in pieces; `sure` from 0 to 1. */
type Heard = readonly { readonly text: string; readonly sure: number }[];

/** What it hears in a recording whose words nobody wrote into it. */
const anyRecording = 'C-1042 home visit today 9am with mom, [fridge full,] will call the clinic Friday';

/** Reads the form a clip comes in; null when it holds none. */
export async function readClip(contentType: string, body: Buffer): Promise<Clip | null> {
  if (!contentType.startsWith('multipart/form-data')) return null;
  const form = await new Response(Uint8Array.from(body), { headers: { 'content-type': contentType } }).formData();
  const file = form.get('file');
  if (!(file instanceof File)) return null;
  const words = wordsIn(Buffer.from(await file.arrayBuffer())) ?? anyRecording;
  return { model: asText(form.get('model')), form, heard: piecesOf(words) };
}

/** What stands in [brackets] is hard to hear. */
const piecesOf = (words: string): Heard =>
  words
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => ({ text: piece.replaceAll(/[[\]]/g, '').trim(), sure: piece.startsWith('[') ? 0.3 : 0.9 }));

/** The answer in the form that was asked for: plain, with segments (`verbose_json`) or with the odds of each piece. */
export function transcript({ form, heard }: Clip): Json {
  const text = heard.map((piece) => piece.text).join(' ');
  const usage = { type: 'tokens', input_tokens: 40, output_tokens: heard.length, total_tokens: 40 + heard.length };
  if (form.get('response_format') === 'verbose_json') {
    const segments = heard.map((piece, id) => ({
      id,
      start: id * 2,
      end: id * 2 + 2,
      text: ` ${piece.text}`,
      avg_logprob: Math.log(piece.sure),
      no_speech_prob: 0,
      compression_ratio: 1,
      seek: 0,
      temperature: 0,
      tokens: [],
    }));
    return { task: 'transcribe', language: 'english', duration: heard.length * 2, text, segments, usage };
  }
  const odds = form.getAll('include[]').includes('logprobs');
  const logprobs = heard.map((piece, at) => ({
    token: at === 0 ? piece.text : ` ${piece.text}`,
    logprob: Math.log(piece.sure),
    bytes: [],
  }));
  return { text, usage, ...(odds && { logprobs }) };
}
