import { asJson, asList, asText, type Json } from './json.ts';
import { laxPart } from './model-schema.ts';

/** What a request asks the model, whichever API it came by. */
export interface ModelAsked {
  readonly model: string;
  readonly system: string;
  readonly user: string;
  readonly schema: Json;
  readonly stream: boolean;
}

/** What the model says, before an API puts it into its own words. */
export interface ModelSaid {
  readonly text: string;
  readonly end: 'stop' | 'length' | 'content_filter';
  readonly refusal: string | null;
}

export interface Refusal {
  readonly status: number;
  readonly code: string | null;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The two APIs: how each words a question, an answer and the pieces of a streamed one. */
export const apis = {
  chat: {
    format: (body: Json) => asJson(asJson(body.response_format).json_schema),
    wanted: (body: Json) => asJson(body.response_format).type === 'json_schema',
    messages: (body: Json) => asList(body.messages).map(asJson),
    whole: (asked: ModelAsked, said: ModelSaid): Json => ({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_772_643_600,
      model: asked.model,
      choices: [
        {
          index: 0,
          finish_reason: said.end,
          logprobs: null,
          message: { role: 'assistant', content: said.refusal === null ? said.text : null, refusal: said.refusal },
        },
      ],
      usage: {
        prompt_tokens: tokens(asked.system + asked.user),
        completion_tokens: tokens(said.text),
        total_tokens: tokens(asked.system + asked.user) + tokens(said.text),
      },
    }),
    pieces: (asked: ModelAsked, said: ModelSaid): readonly Json[] => {
      const piece = (delta: Json, finish_reason: string | null): Json => ({
        id: 'chatcmpl-1',
        object: 'chat.completion.chunk',
        created: 1_772_643_600,
        model: asked.model,
        choices: [{ index: 0, delta, finish_reason }],
      });
      const words = said.refusal === null ? { content: said.text } : { refusal: said.refusal };
      return [piece({ role: 'assistant', ...words }, null), piece({}, said.end)];
    },
  },
  responses: {
    format: (body: Json) => asJson(asJson(body.text).format),
    wanted: (body: Json) => asJson(asJson(body.text).format).type === 'json_schema',
    messages: (body: Json) =>
      typeof body.input === 'string' ? [{ role: 'user', content: body.input }] : asList(body.input).map(asJson),
    whole: (asked: ModelAsked, said: ModelSaid): Json => ({
      id: 'resp_1',
      object: 'response',
      created_at: 1_772_643_600,
      model: asked.model,
      status: said.end === 'stop' ? 'completed' : 'incomplete',
      error: null,
      incomplete_details:
        said.end === 'stop' ? null : { reason: said.end === 'length' ? 'max_output_tokens' : said.end },
      output: [
        {
          type: 'message',
          id: 'msg_1',
          role: 'assistant',
          status: said.end === 'stop' ? 'completed' : 'incomplete',
          content: [
            said.refusal === null
              ? { type: 'output_text', text: said.text, annotations: [] }
              : { type: 'refusal', refusal: said.refusal },
          ],
        },
      ],
      usage: {
        input_tokens: tokens(asked.system + asked.user),
        output_tokens: tokens(said.text),
        total_tokens: tokens(asked.system + asked.user) + tokens(said.text),
      },
    }),
    pieces: (asked: ModelAsked, said: ModelSaid): readonly Json[] => [
      { type: 'response.output_text.delta', item_id: 'msg_1', output_index: 0, content_index: 0, delta: said.text },
      { type: 'response.completed', response: apis.responses.whole(asked, said) },
    ],
  },
} as const;
type ModelApi = keyof typeof apis;

/** Reads a question. The refusal when the real API would not take it. */
export function readAsked(api: ModelApi, body: Json): ModelAsked | Refusal {
  const { format, wanted, messages } = apis[api];
  const { schema, strict } = format(body);
  if (wanted(body) && strict !== true) return badRequest("'strict' is required to be true");
  const lax = wanted(body) ? laxPart(asJson(schema)) : null;
  if (lax) return badRequest(`Invalid schema for response_format: ${lax}`);
  const said = (roles: readonly string[]) =>
    messages(body)
      .filter(({ role }) => roles.includes(asText(role)))
      .map(({ content }) => textOf(content))
      .join('\n');
  return {
    model: asText(body.model),
    system: [asText(body.instructions), said(['system', 'developer'])].filter(Boolean).join('\n'),
    user: said(['user']),
    schema: asJson(schema),
    stream: body.stream === true,
  };
}

const textOf = (content: unknown): string =>
  typeof content === 'string'
    ? content
    : asList(content)
        .map((part) => asText(asJson(part).text))
        .join('');

const badRequest = (message: string): Refusal => ({ status: 400, code: null, message });

/** About what the real one counts for English. */
const tokens = (text: string) => Math.ceil(text.length / 4);
