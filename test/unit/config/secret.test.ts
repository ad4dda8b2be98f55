import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { secret } from '#config/secret.ts';

describe('C3: a secret', () => {
  const hidden = secret('hunter2');

  it('is given back when asked', () => {
    expect(hidden.reveal()).toBe('hunter2');
  });

  it('is never printed, whatever prints it', () => {
    for (const printed of [
      String(hidden),
      `${hidden}`,
      JSON.stringify({ hidden }),
      inspect({ hidden }, { depth: 9 }),
    ]) {
      expect(printed).toContain('[secret]');
      expect(printed).not.toContain('hunter2');
    }
  });
});
