import type { Json } from './json.ts';
import type { ModelMode } from './model-modes.ts';
import { wrongly } from './model-schema.ts';
import type { ModelSaid, Refusal } from './model-wire.ts';

/** What goes over the line. */
export interface ModelAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const whole = (value: Json): ModelAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

export const streamed = (pieces: readonly Json[]): ModelAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream' },
  body: `${pieces.map((piece) => `data: ${JSON.stringify(piece)}\n\n`).join('')}data: [DONE]\n\n`,
});

/** What a proxy puts in the way when a session is over. */
export const signInPage: ModelAnswer = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Sign in</title><p>Your session has ended.</p>',
};

export const refusing = ({ status, code, message, headers }: Refusal): ModelAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code } }),
});

export const badKey = (key: string): Refusal => ({
  status: 401,
  code: 'invalid_api_key',
  message: `Incorrect API key provided: ${key}. You can find your API key at your account page.`,
});

export const noSuchModel = (model: string): Refusal => ({
  status: 404,
  code: 'model_not_found',
  message: `The model ${model} does not exist or you do not have access to it.`,
});

/** The refusal a mode stands for, whatever was asked. */
export function refusalOf(mode: ModelMode, apiKey: string): Refusal | null {
  switch (mode.kind) {
    case 'down':
      return { status: 500, code: null, message: 'The server had an error while processing your request.' };
    case 'unauthorized':
      return badKey(apiKey);
    case 'no_quota':
      return { status: 429, code: 'insufficient_quota', message: 'You exceeded your current quota.' };
    case 'rate_limited':
      return {
        status: 429,
        code: 'rate_limit_exceeded',
        message: 'Rate limit reached for requests.',
        headers: wait(mode),
      };
    case 'filtered_question':
      return { status: 400, code: 'content_filter', message: "The prompt was filtered by Azure OpenAI's policy." };
    default:
      return null;
  }
}

const wait = ({ retryAfterSeconds, retryAfterMs }: Extract<ModelMode, { kind: 'rate_limited' }>) => ({
  ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  ...(retryAfterMs !== undefined && { 'retry-after-ms': String(retryAfterMs) }),
});

/** What the model says in a mode, where it would have said `value`. */
export function saidIn(mode: ModelMode, schema: Json, value: unknown): ModelSaid {
  const text = write(value);
  const half = text.slice(0, Math.ceil(text.length / 2));
  const plain = { text, end: 'stop', refusal: null } as const;
  switch (mode.kind) {
    case 'malformed':
      return { ...plain, text: `${half} and so on` };
    case 'wrong_value':
      return { ...plain, text: write(wrongly(schema, value)) };
    case 'truncated':
      return { ...plain, text: half, end: 'length' };
    case 'filtered_answer':
      return { ...plain, text: '', end: 'content_filter' };
    case 'refusal':
      return { ...plain, text: '', refusal: "I'm sorry, I cannot help with that." };
    default:
      return plain;
  }
}

const write = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
