import { z } from 'zod';
import { type Secret, secret } from './secret.ts';
import { address, given, notPlaceholder, optional } from './values.ts';

/** What the language models need; absent when there are none. */
export interface LlmConfig {
  /** In the order they are asked. None is less private than the first. */
  readonly models: readonly [ModelAddress, ...ModelAddress[]];
  /** What turns a clip into words; null when nothing does. */
  readonly transcriber: ModelAddress | null;
  readonly dailyTokens: DailyTokens;
}

/** Tokens that may be spent within any 24 hours. */
export interface DailyTokens {
  readonly person: number;
  readonly organization: number;
}

export interface ModelAddress {
  readonly model: string;
  /** The base URL of an OpenAI-compatible API, or an Azure OpenAI endpoint; without a slash at the end. */
  readonly url: string;
  readonly apiKey: Secret;
  readonly azure: { readonly deployment: string; readonly apiVersion: string } | null;
  /** Whether the words go to a cloud, or to a server the agency holds itself. The operator says so. */
  readonly privacy: Privacy;
}
export type Privacy = 'cloud' | 'private';

const openAi = 'https://api.openai.com/v1';
const tokens = (standard: number) => given.regex(/^\d+$/, 'must be a number').transform(Number).default(standard);
const privacy = z.enum(['cloud', 'private'], 'must be cloud or private').default('cloud');

export const llmEnvironment = z.object({
  LLM_PROVIDER: z.enum(['none', 'openai', 'azure'], 'must be none, openai or azure').default('none'),
  LLM_MODEL: optional(notPlaceholder),
  LLM_PRIVACY: privacy,
  OPENAI_API_KEY: optional(notPlaceholder),
  OPENAI_BASE_URL: optional(address),
  AZURE_OPENAI_ENDPOINT: optional(address),
  AZURE_OPENAI_API_KEY: optional(notPlaceholder),
  AZURE_OPENAI_DEPLOYMENT: optional(notPlaceholder),
  // The first stable version with strict JSON schemas.
  AZURE_OPENAI_API_VERSION: given.default('2024-10-21'),
  LLM_FALLBACK_MODEL: optional(notPlaceholder),
  LLM_FALLBACK_BASE_URL: optional(address),
  LLM_FALLBACK_API_KEY: optional(notPlaceholder),
  LLM_FALLBACK_PRIVACY: privacy,
  LLM_TRANSCRIBE_MODEL: optional(notPlaceholder),
  LLM_DAILY_TOKENS_PERSON: tokens(200_000),
  LLM_DAILY_TOKENS_ORGANIZATION: tokens(5_000_000),
});
type Environment = z.infer<typeof llmEnvironment>;

const needed = {
  openai: ['LLM_MODEL', 'OPENAI_API_KEY'],
  azure: ['LLM_MODEL', 'AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_DEPLOYMENT'],
} as const;
const fallback = ['LLM_FALLBACK_MODEL', 'LLM_FALLBACK_BASE_URL', 'LLM_FALLBACK_API_KEY'] as const;

/** What does not go together. Without a provider nothing is used, so nothing of it can be wrong. */
export function llmFaults(env: Environment): string[] {
  if (env.LLM_PROVIDER === 'none') return [];
  const hasFallback = fallback.some((name) => env[name] !== undefined);
  const faults = needed[env.LLM_PROVIDER]
    .filter((name) => env[name] === undefined)
    .map((name) => `${name} is missing: LLM_PROVIDER=${env.LLM_PROVIDER} needs it`);
  if (hasFallback) {
    const absent = fallback.filter((name) => env[name] === undefined);
    faults.push(
      ...absent.map((name) => `${name} is missing: it goes with ${fallback.filter((one) => one !== name).join(', ')}`),
    );
    if (env.LLM_PRIVACY === 'private' && env.LLM_FALLBACK_PRIVACY === 'cloud')
      faults.push('LLM_FALLBACK_PRIVACY is cloud: words meant for LLM_PRIVACY=private may not go there');
    if (env.LLM_FALLBACK_PRIVACY === 'private' && isOpenAi(env.LLM_FALLBACK_BASE_URL))
      faults.push('LLM_FALLBACK_PRIVACY is private, but LLM_FALLBACK_BASE_URL is the cloud of OpenAI');
  }
  if (env.LLM_PROVIDER === 'openai' && env.LLM_PRIVACY === 'private' && isOpenAi(env.OPENAI_BASE_URL ?? openAi))
    faults.push('LLM_PRIVACY is private, but OPENAI_BASE_URL is the cloud of OpenAI');
  return faults;
}

export function llmOf(env: Environment): LlmConfig | null {
  const first = firstOf(env);
  if (!first) return null;
  const second = fallbackOf(env);
  const { LLM_TRANSCRIBE_MODEL: transcribe } = env;
  return {
    models: second ? [first, second] : [first],
    transcriber: transcribe
      ? { ...first, model: transcribe, azure: first.azure && { ...first.azure, deployment: transcribe } }
      : null,
    dailyTokens: { person: env.LLM_DAILY_TOKENS_PERSON, organization: env.LLM_DAILY_TOKENS_ORGANIZATION },
  };
}

function firstOf(env: Environment): ModelAddress | null {
  const { LLM_MODEL: model, LLM_PRIVACY: privacy, AZURE_OPENAI_DEPLOYMENT: deployment } = env;
  if (env.LLM_PROVIDER === 'openai' && model && env.OPENAI_API_KEY) {
    const url = withoutSlash(env.OPENAI_BASE_URL ?? openAi);
    return { model, url, apiKey: secret(env.OPENAI_API_KEY), azure: null, privacy };
  }
  if (env.LLM_PROVIDER === 'azure' && model && env.AZURE_OPENAI_ENDPOINT && env.AZURE_OPENAI_API_KEY && deployment) {
    const azure = { deployment, apiVersion: env.AZURE_OPENAI_API_VERSION };
    const url = withoutSlash(env.AZURE_OPENAI_ENDPOINT);
    return { model, url, apiKey: secret(env.AZURE_OPENAI_API_KEY), azure, privacy };
  }
  return null;
}

function fallbackOf(env: Environment): ModelAddress | null {
  const { LLM_FALLBACK_MODEL: model, LLM_FALLBACK_BASE_URL: url, LLM_FALLBACK_API_KEY: apiKey } = env;
  if (!model || !url || !apiKey) return null;
  return { model, url: withoutSlash(url), apiKey: secret(apiKey), azure: null, privacy: env.LLM_FALLBACK_PRIVACY };
}

const withoutSlash = (url: string) => url.replace(/\/+$/, '');
const isOpenAi = (url: string | undefined) =>
  url !== undefined && /^https:\/\/([\w-]+\.)*openai\.com(\/|:|$)/i.test(url);
