import { describe, expect, it } from 'vitest';
import { readConfig } from '#config/config.ts';
import { checkModels } from '../../../scripts/doctor/models.ts';
import { modelServer } from './desk.ts';

const settings = (url: string, key: string, also: Record<string, string> = {}) =>
  readConfig({ LLM_PROVIDER: 'openai', LLM_MODEL: 'gpt-play', OPENAI_BASE_URL: url, OPENAI_API_KEY: key, ...also });
const lines = (findings: Awaited<ReturnType<typeof checkModels>>) =>
  findings.map((one) => `${one.verdict} ${one.check}${one.verdict === 'fail' ? `: ${one.fix}` : ''}`);

describe('V2: the doctor', () => {
  it('has nothing to look at where there is no model', async () => {
    expect(lines(await checkModels(readConfig({})))).toEqual(['skip Language model']);
  });

  it('passes a model, a fallback and a transcriber that are there, and asks them nothing', async () => {
    const server = await modelServer();
    const config = settings(server.url, server.apiKey, {
      LLM_FALLBACK_MODEL: 'gpt-play',
      LLM_FALLBACK_BASE_URL: server.url,
      LLM_FALLBACK_API_KEY: server.apiKey,
      LLM_TRANSCRIBE_MODEL: 'ears-play',
    });
    expect(lines(await checkModels(config))).toEqual([
      'pass Language model',
      'pass Fallback model',
      'pass Transcription',
    ]);
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/models', '/v1/models', '/v1/models']);
  });

  it('passes Azure by its resource and key, because its list is not that of the deployments', async () => {
    const server = await modelServer();
    const config = readConfig({
      LLM_PROVIDER: 'azure',
      LLM_MODEL: 'gpt-4o',
      AZURE_OPENAI_ENDPOINT: server.origin,
      AZURE_OPENAI_API_KEY: server.apiKey,
      AZURE_OPENAI_DEPLOYMENT: 'notes',
    });
    expect(lines(await checkModels(config))).toEqual(['pass Language model']);
    expect(server.requests[0]).toMatchObject({ path: '/openai/models', query: { 'api-version': '2024-10-21' } });
  });

  it.each([
    ['unauthorized', 'the key is refused'],
    ['reset', 'no connection'],
    ['html', 'something else answers there'],
    ['down', 'it failed (unavailable)'],
  ] as const)('says what to do when it fails (%s), and never shows the key', async (kind, fix) => {
    const server = await modelServer();
    server.play({ kind });
    const [line] = lines(await checkModels(settings(server.url, server.apiKey)));
    expect(line).toContain(`fail Language model: ${fix}`);
    expect(line).not.toContain(server.apiKey);
  });

  it('fails an address without its /v1, and a model that is not there', async () => {
    const server = await modelServer();
    expect(lines(await checkModels(settings(server.origin, server.apiKey)))[0]).toContain('ends in /v1');
    const config = settings(server.url, server.apiKey, { LLM_MODEL: 'gpt-none' });
    expect(lines(await checkModels(config))[0]).toContain('no model of this name');
  });
});
