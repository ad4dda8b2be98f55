import { existsSync } from 'node:fs';
import { z } from 'zod';
import { type Instant, instantFrom } from '#kernel/clock.ts';
import type { LogLevel } from '#kernel/log.ts';
import type { MasterKey } from './keys.ts';
import { type LlmConfig, llmEnvironment, llmFaults, llmOf } from './llm.ts';
import { type Secret, secret } from './secret.ts';
import { address, given, list, notPlaceholder, optional } from './values.ts';

/** Every setting there is, read once from the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly production: boolean;
  /** Null: the embedded database, in `dataDir`. */
  readonly databaseUrl: Secret | null;
  readonly dataDir: string;
  readonly slack: SlackConfig | null;
  readonly teams: TeamsConfig | null;
  /** Null: no language model; every path works without. */
  readonly llm: LlmConfig | null;
  /** Newest first; empty only for a trial, which makes its own. */
  readonly keys: readonly MasterKey[];
  readonly logLevel: LogLevel;
  /** The clock starts here; for development. */
  readonly clockStart: Instant | null;
  /** The local Slack and Teams are served: asked for, or nothing else is configured. */
  readonly playground: boolean;
}

export interface SlackConfig {
  readonly signingSecret: Secret;
  readonly botToken: Secret;
  readonly appToken: Secret | null;
  readonly teamIds: readonly string[];
  readonly apiUrl: string | null;
}

export interface TeamsConfig {
  readonly appId: string;
  readonly appPassword: Secret;
  readonly tenantId: string;
  readonly tenantIds: readonly string[];
}

/** What is wrong with the environment: one line for each setting, with its fix. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

const key = z.string().transform((value, context): MasterKey => {
  const [id = '', encoded = ''] = value.split(':');
  const bytes = Buffer.from(encoded, 'base64');
  if (!/^\w{1,8}$/.test(id) || bytes.length !== 32 || bytes.every((byte) => byte === bytes[0])) {
    context.addIssue('must be id:base64 of 32 random bytes (openssl rand -base64 32)');
  }
  return { id, bytes };
});

/** The environment as it may be; `.env.example` is checked against these names. */
export const environment = z.object({
  PORT: given.regex(/^\d+$/, 'must be a port number').transform(Number).pipe(z.int().max(65_535)).default(3978),
  HOST: given.default('127.0.0.1'),
  NODE_ENV: optional(z.enum(['production', 'development', 'test'], 'must be production, development or test')),
  DATABASE_URL: optional(given.regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')),
  FIELDNOTE_DATA_DIR: given.default('./.data'),
  SLACK_SIGNING_SECRET: optional(notPlaceholder),
  SLACK_BOT_TOKEN: optional(notPlaceholder),
  SLACK_APP_TOKEN: optional(notPlaceholder),
  SLACK_TEAM_IDS: optional(list),
  SLACK_API_URL: optional(address),
  MICROSOFT_APP_ID: optional(notPlaceholder),
  MICROSOFT_APP_PASSWORD: optional(notPlaceholder),
  MICROSOFT_APP_TENANT_ID: optional(notPlaceholder),
  TEAMS_TENANT_IDS: optional(list),
  ...llmEnvironment.shape,
  FIELDNOTE_KEYS: optional(list.pipe(z.array(key).min(1))),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  FIELDNOTE_CLOCK: optional(z.iso.datetime({ offset: true, error: 'must be an ISO instant' })),
  FIELDNOTE_PLAYGROUND: optional(z.enum(['0', '1'], 'must be 0 or 1')),
});
type Environment = z.infer<typeof environment>;

/** Settings that belong together: with one of them the others are needed too. */
const groups = [
  ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN', 'SLACK_TEAM_IDS'],
  ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID'],
] as const;

/** Reads the settings of this process, with those of an `.env` file beside it. Throws `ConfigFault`. */
export function loadConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig(process.env);
}

/**
 * Takes out of this process's environment what the model's libraries would read there by themselves: tracing to a
 * service, prompts printed to the console, other addresses, headers and organisations. Only the settings above count.
 */
export function forgetLibrarySettings(): void {
  for (const name of Object.keys(process.env)) {
    if (/^(LANGSMITH|LANGCHAIN|OPENAI|AZURE_OPENAI)_/.test(name) && !(name in environment.shape))
      delete process.env[name];
  }
  process.env.LANGSMITH_TRACING = 'false';
}

/** Reads every setting. Throws `ConfigFault` with all that is wrong at once. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(variables);
  const faults = parsed.success
    ? faultsTogether(parsed.data)
    : parsed.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}`);
  if (!parsed.success || faults.length > 0) throw new ConfigFault(faults);
  return configOf(parsed.data);
}

function faultsTogether(env: Environment): string[] {
  const faults: string[] = [];
  const someOf = (group: readonly (keyof Environment)[]) => group.some((name) => env[name] !== undefined);
  for (const group of groups.filter(someOf)) {
    const absent = group.filter((name) => env[name] === undefined);
    faults.push(
      ...absent.map((name) => `${name} is missing: it goes with ${group.filter((one) => one !== name).join(', ')}`),
    );
  }
  faults.push(...llmFaults(env));
  if (env.NODE_ENV !== 'production') return faults;
  if (!env.DATABASE_URL) faults.push('DATABASE_URL is missing: in production records need a PostgreSQL server');
  if (!env.FIELDNOTE_KEYS)
    faults.push('FIELDNOTE_KEYS is missing: id:base64 of 32 random bytes (openssl rand -base64 32)');
  if (!groups.some(someOf))
    faults.push('Neither Slack nor Teams is configured: set the SLACK_ or the MICROSOFT_ variables');
  for (const name of ['FIELDNOTE_CLOCK', 'FIELDNOTE_PLAYGROUND', 'SLACK_APP_TOKEN'] as const) {
    if (env[name] !== undefined) faults.push(`${name} is for development only: remove it in production`);
  }
  return faults;
}

function configOf(env: Environment): Config {
  const bare = !groups.some((group) => group.some((name) => env[name] !== undefined));
  return {
    port: env.PORT,
    host: env.HOST,
    production: env.NODE_ENV === 'production',
    databaseUrl: env.DATABASE_URL ? secret(env.DATABASE_URL) : null,
    dataDir: env.FIELDNOTE_DATA_DIR,
    slack: slackOf(env),
    teams: teamsOf(env),
    llm: llmOf(env),
    keys: env.FIELDNOTE_KEYS ?? [],
    logLevel: env.LOG_LEVEL,
    clockStart: env.FIELDNOTE_CLOCK ? instantFrom(env.FIELDNOTE_CLOCK) : null,
    playground: env.FIELDNOTE_PLAYGROUND === '1' || (bare && env.FIELDNOTE_PLAYGROUND !== '0'),
  };
}

function slackOf(env: Environment): SlackConfig | null {
  if (!env.SLACK_SIGNING_SECRET || !env.SLACK_BOT_TOKEN || !env.SLACK_TEAM_IDS) return null;
  return {
    signingSecret: secret(env.SLACK_SIGNING_SECRET),
    botToken: secret(env.SLACK_BOT_TOKEN),
    appToken: env.SLACK_APP_TOKEN ? secret(env.SLACK_APP_TOKEN) : null,
    teamIds: env.SLACK_TEAM_IDS,
    apiUrl: env.SLACK_API_URL ?? null,
  };
}

function teamsOf(env: Environment): TeamsConfig | null {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId } = env;
  if (!appId || !env.MICROSOFT_APP_PASSWORD || !tenantId) return null;
  // Without a list only the app's own tenant is let in.
  const tenantIds = env.TEAMS_TENANT_IDS ?? [tenantId];
  return { appId, appPassword: secret(env.MICROSOFT_APP_PASSWORD), tenantId, tenantIds };
}
