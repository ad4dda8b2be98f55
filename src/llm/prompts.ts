import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { BaseMessage } from '@langchain/core/messages';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { z } from 'zod';
import type { PromptVersion } from '#casework/ports-model.ts';

/** A released prompt. */
export interface Prompt extends PromptVersion {
  /** The values it wants, by name. */
  readonly values: readonly string[];
  /** The messages, with the values put in as they are: braces in them mean nothing. Throws when one is missing. */
  fill(values: Readonly<Record<string, string>>): Promise<BaseMessage[]>;
}

export interface Prompts {
  /** The newest version. Throws when there is no prompt of that name. */
  named(name: string): Prompt;
  readonly all: readonly Prompt[];
}

export const promptsFolder = new URL('../../prompts/', import.meta.url);

/**
 * Reads `<name>/v<N>.md` of a folder. Throws, with the line that mends it, when a file is not what `lock.json` holds: a
 * released version is never edited, because rows and records name it.
 */
export async function loadPrompts(folder: URL = promptsFolder): Promise<Prompts> {
  const lock = z.record(z.string(), z.string()).parse(JSON.parse(await readFile(new URL('lock.json', folder), 'utf8')));
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md')).sort();
  const gone = Object.keys(lock).filter((path) => !files.includes(path));
  if (gone.length > 0) throw new Error(`lock.json names prompts that are not there: ${gone.join(', ')}`);
  const all = await Promise.all(
    files.map(async (path) => readPrompt(path, await readFile(new URL(path, folder)), lock)),
  );
  return {
    all,
    named(name) {
      const newest = all.filter((prompt) => prompt.name === name).sort((one, other) => other.version - one.version)[0];
      if (!newest) throw new Error(`there is no prompt ${name}`);
      return newest;
    },
  };
}

function readPrompt(path: string, bytes: Buffer, lock: Readonly<Record<string, string>>): Prompt {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const [, name, version] = path.match(/^([a-z-]+)\/v([1-9]\d*)\.md$/) ?? [];
  if (!name || !version) throw new Error(`${path} is not named <name>/v<N>.md`);
  if (!lock[path]) throw new Error(`${path} is not released: add "${path}": "${sha256}" to lock.json`);
  if (lock[path] !== sha256) throw new Error(`${path} was edited after its release: write ${name}/v${+version + 1}.md`);
  const { values, system, human } = parts(path, bytes.toString('utf8'));
  const template = ChatPromptTemplate.fromMessages([
    ['system', system],
    ['human', human],
  ]);
  // A brace of a JSON sample is read as a value of that name, and would fail only when it is used.
  const meant = template.inputVariables.filter((value) => !values.includes(value));
  if (meant.length > 0)
    throw new Error(`${path}: {${meant[0]}} is not among its values; a plain brace is written twice`);
  return { name, version: Number(version), sha256, values, fill: (given) => template.formatMessages(given) };
}

/** `Values: a, b`, then what stands below `# System` and below `# Human`. */
function parts(path: string, text: string): { values: string[]; system: string; human: string } {
  const [, names, system, human] = text.match(/^Values: (.*)\n+# System\n([\s\S]*)\n# Human\n([\s\S]*)$/) ?? [];
  if (!names || !system || !human) throw new Error(`${path} has not the three parts Values, # System and # Human`);
  return { values: names.split(',').map((name) => name.trim()), system: system.trim(), human: human.trim() };
}
