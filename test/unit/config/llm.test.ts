import { afterEach, describe, expect, it } from 'vitest';
import { forgetLibrarySettings, readConfig } from '#config/config.ts';
import { faultsOf } from './faults.ts';

const openai = { LLM_PROVIDER: 'openai', LLM_MODEL: 'gpt-x', OPENAI_API_KEY: 'sk-first' };
const azure = {
  LLM_PROVIDER: 'azure',
  LLM_MODEL: 'gpt-x',
  AZURE_OPENAI_ENDPOINT: 'https://county.openai.azure.com/',
  AZURE_OPENAI_API_KEY: 'az-key',
  AZURE_OPENAI_DEPLOYMENT: 'notes',
};
const fallback = {
  LLM_FALLBACK_MODEL: 'small',
  LLM_FALLBACK_BASE_URL: 'https://models.county.example/v1',
  LLM_FALLBACK_API_KEY: 'sk-second',
};
const own = { OPENAI_BASE_URL: 'https://models.county.example/v1', LLM_PRIVACY: 'private' };

describe('The models', () => {
  it.each([{}, { LLM_PROVIDER: 'none' }, { ...openai, ...fallback, LLM_PROVIDER: 'none' }, { OPENAI_API_KEY: 'sk' }])(
    'L4: are none unless a provider is named: %j',
    (variables) => {
      expect(readConfig(variables).llm).toBeNull();
    },
  );

  it('L4: that are half configured are no fault while they are switched off', () => {
    expect(faultsOf({ LLM_PROVIDER: 'none', LLM_FALLBACK_MODEL: 'small', LLM_PRIVACY: 'private' })).toEqual([]);
  });

  it('of OpenAI need a name and a key', () => {
    expect(readConfig(openai).llm).toMatchObject({
      models: [{ model: 'gpt-x', url: 'https://api.openai.com/v1', azure: null, privacy: 'cloud' }],
      transcriber: null,
      dailyTokens: { person: 200_000, organization: 5_000_000 },
    });
    expect(readConfig(openai).llm?.models[0].apiKey.reveal()).toBe('sk-first');
  });

  it('stand at any address that speaks the same API', () => {
    expect(readConfig({ ...openai, OPENAI_BASE_URL: 'http://127.0.0.1:8000/v1/' }).llm?.models[0].url).toBe(
      'http://127.0.0.1:8000/v1',
    );
  });

  it('of Azure have a deployment beside their name', () => {
    const [model] = readConfig(azure).llm?.models ?? [];
    expect(model).toMatchObject({
      model: 'gpt-x',
      url: 'https://county.openai.azure.com',
      azure: { deployment: 'notes', apiVersion: '2024-10-21' },
    });
    expect(model?.apiKey.reveal()).toBe('az-key');
    const newer = readConfig({ ...azure, AZURE_OPENAI_API_VERSION: '2025-04-01-preview' });
    expect(newer.llm?.models[0].azure?.apiVersion).toBe('2025-04-01-preview');
  });

  it('are followed by the fallback, which has a key of its own', () => {
    const models = readConfig({ ...openai, ...fallback }).llm?.models;
    expect(models?.map(({ model, url, apiKey }) => [model, url, apiKey.reveal()])).toEqual([
      ['gpt-x', 'https://api.openai.com/v1', 'sk-first'],
      ['small', 'https://models.county.example/v1', 'sk-second'],
    ]);
  });

  it('transcribe at the address of the first, on Azure by a deployment', () => {
    const LLM_TRANSCRIBE_MODEL = 'ears';
    expect(readConfig({ ...openai, LLM_TRANSCRIBE_MODEL }).llm?.transcriber).toMatchObject({
      model: 'ears',
      url: 'https://api.openai.com/v1',
      azure: null,
    });
    expect(readConfig({ ...azure, LLM_TRANSCRIBE_MODEL }).llm?.transcriber?.azure?.deployment).toBe('ears');
  });

  it('L10: may spend what the settings say', () => {
    const { llm } = readConfig({ ...openai, LLM_DAILY_TOKENS_PERSON: '0', LLM_DAILY_TOKENS_ORGANIZATION: '90' });
    expect(llm?.dailyTokens).toEqual({ person: 0, organization: 90 });
  });

  it('C3: print no key', () => {
    const printed = JSON.stringify([readConfig({ ...openai, ...fallback }), readConfig(azure)]);
    for (const key of ['sk-first', 'sk-second', 'az-key']) expect(printed).not.toContain(key);
  });

  it('are refused all at once, each fault with its variable', () => {
    const faults = faultsOf({ LLM_PROVIDER: 'azure', LLM_FALLBACK_MODEL: 'small', LLM_PRIVACY: 'private' });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
      'AZURE_OPENAI_API_KEY',
      'AZURE_OPENAI_DEPLOYMENT',
      'AZURE_OPENAI_ENDPOINT',
      'LLM_FALLBACK_API_KEY',
      'LLM_FALLBACK_BASE_URL',
      'LLM_FALLBACK_PRIVACY',
      'LLM_MODEL',
    ]);
  });

  it.each([
    ['LLM_PROVIDER', 'anything'],
    ['LLM_PRIVACY', 'mostly'],
    ['OPENAI_API_KEY', 'your-key'],
    ['OPENAI_API_KEY', ''],
    ['OPENAI_BASE_URL', 'http://models.county.example/v1'],
    ['LLM_DAILY_TOKENS_PERSON', 'many'],
  ])('are refused with %s=%j', (name, value) => {
    expect(faultsOf({ ...openai, [name]: value }).map((fault) => fault.split(' ')[0])).toEqual([name]);
  });
});

describe('Privacy', () => {
  it('is kept by the fallback: what is meant for a private server never goes to a cloud', () => {
    expect(faultsOf({ ...openai, ...own, ...fallback })).toEqual([
      'LLM_FALLBACK_PRIVACY is cloud: words meant for LLM_PRIVACY=private may not go there',
    ]);
  });

  it('may grow on the way: from a cloud to a private server, or between two private ones', () => {
    const LLM_FALLBACK_PRIVACY = 'private';
    expect(readConfig({ ...openai, ...fallback, LLM_FALLBACK_PRIVACY }).llm?.models[1]?.privacy).toBe('private');
    const both = readConfig({ ...openai, ...own, ...fallback, LLM_FALLBACK_PRIVACY }).llm?.models;
    expect(both?.map(({ privacy }) => privacy)).toEqual(['private', 'private']);
  });

  it.each([undefined, 'https://api.openai.com/v1', 'https://EU.api.openai.com/v1', 'https://eu.openai.com'])(
    'cannot be claimed for the cloud of OpenAI: %s',
    (url) => {
      const [fault] = faultsOf({ ...openai, LLM_PRIVACY: 'private', ...(url ? { OPENAI_BASE_URL: url } : {}) });
      expect(fault).toMatch(/^LLM_PRIVACY is private, but/);
    },
  );

  it('cannot be claimed for it by the fallback either', () => {
    const LLM_FALLBACK_BASE_URL = 'https://api.openai.com/v1';
    const [fault] = faultsOf({ ...openai, ...fallback, LLM_FALLBACK_BASE_URL, LLM_FALLBACK_PRIVACY: 'private' });
    expect(fault).toMatch(/^LLM_FALLBACK_PRIVACY is private, but/);
  });
});

describe('The environment', () => {
  const before = { ...process.env };
  afterEach(() => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  });

  it('keeps nothing that the libraries would read behind our back, and what is ours stays', () => {
    const theirs = [
      'LANGSMITH_API_KEY',
      'LANGSMITH_GATEWAY',
      'LANGCHAIN_TRACING_V2',
      'LANGCHAIN_VERBOSE',
      'OPENAI_LOG',
      'OPENAI_CUSTOM_HEADERS',
      'AZURE_OPENAI_BASE_PATH',
    ];
    for (const name of theirs) process.env[name] = 'true';
    process.env.OPENAI_API_KEY = 'sk-first';
    forgetLibrarySettings();
    expect(theirs.filter((name) => name in process.env)).toEqual([]);
    expect(process.env).toMatchObject({ OPENAI_API_KEY: 'sk-first', LANGSMITH_TRACING: 'false' });
  });
});
