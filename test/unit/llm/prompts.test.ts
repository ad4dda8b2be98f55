import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadPrompts } from '#llm/prompts.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const text = 'Values: note, today\n\n# System\n\nToday is {today}: {{"a": 1}}\n\n# Human\n\n{note}\n';

/** A folder of prompts; the lock holds them as they are, unless it is said otherwise. */
async function folderOf(files: Record<string, string>, lock?: Record<string, string>): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'fieldnote-prompts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const released = Object.fromEntries(Object.entries(files).map(([path, one]) => [path, sha256(one)]));
  const all = { ...files, 'lock.json': JSON.stringify(lock ?? released) };
  for (const [path, one] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), one);
  }
  return pathToFileURL(`${folder}/`);
}
const loading = async (...from: Parameters<typeof folderOf>) => loadPrompts(await folderOf(...from));

describe('A prompt', () => {
  it('is filled with values as they are, braces and all', async () => {
    const prompt = (await loading({ 'reader/v1.md': text })).named('reader');
    const messages = await prompt.fill({ note: 'saw {today} {{x}} $& `', today: '2026-03-11' });
    expect(messages.map((message) => [message.type, message.text])).toEqual([
      ['system', 'Today is 2026-03-11: {"a": 1}'],
      ['human', 'saw {today} {{x}} $& `'],
    ]);
  });

  it('is not filled while a value is missing', async () => {
    const prompt = (await loading({ 'reader/v1.md': text })).named('reader');
    await expect(prompt.fill({ note: 'x' })).rejects.toThrow('Missing value');
  });

  it('is known by name, version and hash; the newest version is used', async () => {
    const versions = ['reader/v2.md', 'reader/v10.md', 'reader/v9.md', 'other/v11.md'];
    const prompts = await loading(Object.fromEntries(versions.map((path) => [path, text])));
    expect(prompts.named('reader')).toMatchObject({ name: 'reader', version: 10, sha256: sha256(text) });
    expect(prompts.all).toHaveLength(4);
    expect(() => prompts.named('writer')).toThrow('there is no prompt writer');
  });
});

describe('L6: Prompts are not loaded', () => {
  it('when a released one was edited: it says which version to write', async () => {
    const files = { 'reader/v1.md': text };
    await expect(loading(files, { 'reader/v1.md': sha256('as it was') })).rejects.toThrow(
      'reader/v1.md was edited after its release: write reader/v2.md',
    );
  });

  it('when one is not released: it says what to add', async () => {
    await expect(loading({ 'reader/v1.md': text }, {})).rejects.toThrow(`add "reader/v1.md": "${sha256(text)}"`);
  });

  it('when a released one is gone', async () => {
    await expect(loading({}, { 'reader/v1.md': 'x' })).rejects.toThrow('not there: reader/v1.md');
  });

  it.each([
    ['a plain brace', text.replace('{{"a": 1}}', '{"a": 1}'), 'a plain brace is written twice'],
    ['a value nobody gives', text.replace('{note}', '{notes}'), '{notes} is not among its values'],
    ['no human part', text.replace('# Human', 'Human'), 'has not the three parts'],
    ['no values', text.replace('Values: note, today', ''), 'has not the three parts'],
  ])('when one has %s', async (_what, broken, reason) => {
    await expect(loading({ 'reader/v1.md': broken })).rejects.toThrow(reason);
  });

  it.each(['reader.md', 'reader/one.md', 'reader/v0.md', 'Reader/v1.md'])('when one is named %s', async (path) => {
    await expect(loading({ [path]: text })).rejects.toThrow('is not named <name>/v<N>.md');
  });
});
