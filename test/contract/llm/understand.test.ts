import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { playMood } from '#playground/model-moods.ts';
import { modelServer } from './desk.ts';

const row = (words: string) => JSON.stringify({ id: 'a', field: 'cps', now: '2026-03-11T10:15:00-05:00', text: words });
const words = 'sat with mom under her carport today 9am, her godmother Inez listened in';

async function run(script: string, args: readonly string[], input: string, settings: Readonly<Record<string, string>>) {
  const env = { PATH: process.env.PATH ?? '', ...settings };
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], { env });
  child.stdin.end(input);
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { stdout, stderr, status };
}

async function withModel() {
  const server = await modelServer();
  playMood(server, 'helpful');
  const settings = {
    LLM_PROVIDER: 'openai',
    LLM_MODEL: 'gpt-play',
    OPENAI_BASE_URL: server.url,
    OPENAI_API_KEY: server.apiKey,
  };
  return { server, settings };
}

it('understand --llm fills in what the reader leaves blank, overrules nothing it read, and says what that took', async () => {
  const { server, settings } = await withModel();
  const { stdout, stderr, status } = await run('understand', ['--llm'], `${row(words)}\n`, settings);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).records).toMatchObject([
    { contactMode: 'in_person', participants: ['mother', 'relative:Inez'] },
  ]);
  expect(stderr).toContain('model gpt-play, prompt note-reader v1');
  expect(stderr).toContain('1 answered');
  expect(stderr).toMatch(/tokens: [1-9]\d* in/);
  expect(server.requests[0]?.body.toString()).not.toContain('Inez');
});

it('understand without --llm asks nobody, whatever the settings say', async () => {
  const { server, settings } = await withModel();
  const { stdout } = await run('understand', [], `${row(words)}\n`, settings);
  expect(JSON.parse(stdout).records).toMatchObject([{ participants: ['mother'] }]);
  expect(server.requests).toEqual([]);
});

it('a model that is down leaves the reader’s own records, and the account says so', async () => {
  const { server, settings } = await withModel();
  server.play({ kind: 'refusal' });
  const { stdout, stderr } = await run('understand', ['--llm'], `${row(words)}\n`, settings);
  expect(JSON.parse(stdout).records).toMatchObject([{ participants: ['mother'] }]);
  expect(stderr).toContain('1 refused; lines without its reading: 1');
});

it('--llm without a model in the settings ends with the line that mends it', async () => {
  const { stderr, status } = await run('understand', ['--llm'], '', {});
  expect([status, stderr]).toEqual([78, 'LLM_PROVIDER is none: --llm needs a model\n']);
});
