import type { BaseMessage } from '@langchain/core/messages';
import { AzureChatOpenAICompletions, ChatOpenAICompletions } from '@langchain/openai';
import OpenAI, { AzureOpenAI } from 'openai';
import { z } from 'zod';
import { forgetLibrarySettings } from '#config/config.ts';
import type { ModelAddress } from '#config/llm.ts';
import type { Request } from './call.ts';
import { CallFailed } from './failure.ts';

/** A page where JSON was asked for comes from something in between; the plain client would take it for an empty answer. */
const fetchNoPage: typeof fetch = async (...asked) => {
  const response = await fetch(...asked);
  if (!response.ok || !response.headers.get('content-type')?.includes('html')) return response;
  await response.body?.cancel();
  throw new CallFailed('bad_gateway');
};

/** What is the same for every client: no retries of its own, no log, no account but the key's, no redirect elsewhere. */
const plain = {
  fetch: fetchNoPage,
  maxRetries: 0,
  logLevel: 'off',
  organization: null,
  project: null,
  fetchOptions: { redirect: 'error' },
} as const;

/** The model at an address, on the chat completions API whatever its name: a new name must not change the API. */
function chatModel(
  { model, url, apiKey, azure }: ModelAddress,
  mayLeave: (body: string) => boolean,
): ChatOpenAICompletions {
  forgetLibrarySettings();
  // On this API the library has no setting for `store`; without it OpenAI may keep the words.
  const guarded = { fetch: guardedBy(mayLeave) };
  const common = { model, maxRetries: 0, streaming: false, modelKwargs: { store: false } };
  if (!azure) {
    return new ChatOpenAICompletions({
      ...common,
      apiKey: apiKey.reveal(),
      configuration: { ...plain, ...guarded, baseURL: url },
    });
  }
  return new AzureChatOpenAICompletions({
    ...common,
    azureOpenAIEndpoint: url,
    azureOpenAIApiKey: apiKey.reveal(),
    azureOpenAIApiDeploymentName: azure.deployment,
    azureOpenAIApiVersion: azure.apiVersion,
    configuration: { ...plain, ...guarded },
  });
}

/** Sends a request only when its body may leave. */
const guardedBy =
  (mayLeave: (body: string) => boolean): typeof fetch =>
  (to, request) => {
    const body = request?.body;
    if (typeof body !== 'string' || !mayLeave(body)) throw new CallFailed('withheld');
    return fetch(to, request);
  };

/** The plain client for an address: for what is not chat. */
export function openAiClient({ url, apiKey, azure }: ModelAddress): OpenAI {
  forgetLibrarySettings();
  const key = apiKey.reveal();
  return azure
    ? new AzureOpenAI({ ...plain, endpoint: url, apiKey: key, ...azure })
    : new OpenAI({ ...plain, baseURL: url, apiKey: key });
}

export interface Question<Value> {
  /** Of the schema, as the model sees it: letters, digits, `-` and `_`. */
  readonly name: string;
  readonly messages: readonly BaseMessage[];
  /** Objects must be strict, and every key be there: nullable, never optional. */
  readonly schema: z.ZodType<Value>;
  readonly mayLeave: (body: string) => boolean;
}

/** A request for an answer that fits the schema, and is checked against it here. */
export function question<Value>(address: ModelAddress, asked: Question<Value>): Request<Value> {
  const { name, messages, schema, mayLeave } = asked;
  // A plain schema, not zod's object: then a wrong value comes back with its count of tokens and is not thrown on the way.
  const model = chatModel(address, mayLeave).withStructuredOutput<Record<string, unknown>>(
    { ...z.toJSONSchema(schema) },
    { name, method: 'jsonSchema', strict: true, includeRaw: true },
  );
  return {
    address,
    characters: messages.reduce((sum, { text }) => sum + text.length, 0),
    async send(signal) {
      const { raw, parsed } = await model.invoke([...messages], { signal });
      const counted = usage.parse(raw);
      const tokens = {
        inputTokens: counted.usage_metadata.input_tokens,
        outputTokens: counted.usage_metadata.output_tokens,
      };
      // A refusal comes as no content at all.
      if (raw.content === '') throw new CallFailed('refused', { tokens });
      const answer = schema.safeParse(parsed);
      if (!answer.success) throw new CallFailed('malformed', { tokens });
      return { value: answer.data, ...tokens };
    },
  };
}

const count = z.number().int().nonnegative().default(0);
const usage = z.object({
  usage_metadata: z
    .object({ input_tokens: count, output_tokens: count })
    .default({ input_tokens: 0, output_tokens: 0 }),
});
