import { describe, expect, it } from 'vitest';
import { loadPrompts } from '#llm/prompts.ts';

describe('the released prompts', async () => {
  const { all } = await loadPrompts();

  it('are all in the lock as they were released', () => {
    expect(new Set(all.map(({ name, version }) => `${name} ${version}`)).size).toBe(all.length);
  });

  it('are filled with their values', async () => {
    for (const { values, fill } of all) {
      const messages = await fill(Object.fromEntries(values.map((name) => [name, `<${name}>`])));
      for (const name of values) expect(messages.map(({ text }) => text).join()).toContain(`<${name}>`);
    }
  });
});
