import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, type LogFields } from '#kernel/log.ts';

const logged = (fields: object): Record<string, unknown> => {
  const lines: string[] = [];
  createLog('trace', (line) => lines.push(line)).info('turn.done', fields as LogFields);
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '');
};

describe('The log', () => {
  it('C4: has no field that is not on its list, whoever passes it', () => {
    const text = 'Rosa Marin was seen';
    const line = logged({
      kind: 'words',
      text,
      words: text,
      message: text,
      err: new Error(text),
      name: text,
      token: text,
    });
    expect(line).toMatchObject({ event: 'turn.done', kind: 'words' });
    expect(Object.keys(line).sort()).toEqual(['event', 'kind', 'level', 'time']);
  });

  it('C4: lets no text through under an allowed name: too long, or no value at all', () => {
    expect(logged({ reason: 'x'.repeat(121) })).toMatchObject({ reason: '[too long]' });
    expect(logged({ reason: 'x'.repeat(120) })).toMatchObject({ reason: 'x'.repeat(120) });
    for (const value of [{ text: 'Rosa' }, ['Rosa'], new Error('Rosa'), null, () => 'Rosa']) {
      expect(logged({ reason: value })).toMatchObject({ reason: '[not a value]' });
    }
  });

  it('U8: is one plain line of JSON for any value, without new lines, escapes or signs that turn text around', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'x\n{"event":"forged"}',
        '\u001b[2J\u001b[31mred',
        'abc\u202edcba',
        '\u2066x\u2069',
        'a\r\nb',
        '\u0000',
      ),
    );
    fc.assert(
      fc.property(nasty, (value) => {
        const lines: string[] = [];
        createLog('info', (line) => lines.push(line)).warn('turn.failed', { code: value });
        expect(lines).toHaveLength(1);
        expect(lines[0]).toMatch(/^[\x20-\x7e]+\n$/);
        expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'turn.failed' });
      }),
    );
  });

  it('keeps numbers and truths as they are, and leaves out what is undefined', () => {
    expect(logged({ ms: 12, state: true, code: undefined })).toMatchObject({ ms: 12, state: true });
    expect(logged({ code: undefined })).not.toHaveProperty('code');
  });

  it('says as much as its level allows', () => {
    const at = (level: Parameters<typeof createLog>[0]) => {
      const lines: string[] = [];
      const log = createLog(level, (line) => lines.push(line));
      log.debug('a');
      log.info('b');
      log.warn('c');
      log.error('d');
      return lines.map((line) => JSON.parse(line).event).join('');
    };
    expect([at('trace'), at('info'), at('warn'), at('error'), at('silent')]).toEqual(['abcd', 'bcd', 'cd', 'd', '']);
  });

  it('goes to standard output', () => {
    expect(() => createLog('silent').info('nothing')).not.toThrow();
    const written: unknown[] = [];
    const { write } = process.stdout;
    process.stdout.write = ((line: unknown) => written.push(line) > 0) as typeof write;
    try {
      createLog('info').info('house.open');
    } finally {
      process.stdout.write = write;
    }
    expect(String(written[0])).toContain('house.open');
  });
});
