import { describe, expect, it } from 'vitest';
import { environment, readConfig } from '#config/config.ts';
import { llmEnvironment } from '#config/llm.ts';
import { read } from './sources.ts';

/** The variables of `.env.example`, each with the comment above it. */
const example = read('.env.example')
  .split(/\n\s*\n/)
  .flatMap((paragraph) => {
    const lines = paragraph.trim().split('\n');
    const [, name, value] = lines.at(-1)?.match(/^# ([A-Z][A-Z0-9_]*)=(.*)$/) ?? [];
    return name ? [{ name, value: value ?? '', comment: lines.slice(0, -1).join(' ') }] : [];
  });

describe('.env.example', () => {
  it('has exactly the settings that are read, each once', () => {
    expect(example.map(({ name }) => name).sort()).toEqual(Object.keys(environment.shape).sort());
  });

  it.each(example)('says what $name is for', ({ comment }) => {
    expect(comment).toMatch(/^# \S.{15,}\.$/);
  });

  it('sets nothing: copied as it is, it starts the trial', () => {
    const set = read('.env.example')
      .split('\n')
      .filter((line) => line.trim() && !line.startsWith('#'));
    expect(set).toEqual([]);
  });

  it('shows examples that would be accepted, and holds no secret', () => {
    const shown = Object.fromEntries(example.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    const { NODE_ENV, FIELDNOTE_KEYS, ...usable } = shown;
    expect(readConfig(usable)).toMatchObject({ playground: true, port: 3978 });
    expect(NODE_ENV).toBe('production');
    expect(FIELDNOTE_KEYS).toBe('k1:');
  });

  it('shows as default what is the default', () => {
    const defaults = readConfig({});
    const value = (name: string) => example.find((one) => one.name === name)?.value;
    expect(value('PORT')).toBe(String(defaults.port));
    expect(value('HOST')).toBe(defaults.host);
    expect(value('LOG_LEVEL')).toBe(defaults.logLevel);
    expect(value('FIELDNOTE_DATA_DIR')).toBe(defaults.dataDir);
    const models = Object.entries(llmEnvironment.parse({}));
    expect(models.map(([name]) => [name, value(name)])).toEqual(models.map(([name, one]) => [name, String(one)]));
  });
});
