import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { steady } from '#platforms/teams/connector.ts';
import { limits } from '#platforms/teams/limits.ts';

const folder = 'src/platforms/teams';

describe('the limits', () => {
  it('stand in one table: no other file names a number that could be one', () => {
    const files = readdirSync(folder).filter((name) => name !== 'limits.ts');
    const numbers = files.flatMap((name) =>
      (readFileSync(`${folder}/${name}`, 'utf8').match(/(?<![\w.#'/%-])\d[\d_]*(?![\w.-])/g) ?? []).map(
        (found) => `${name}: ${found}`,
      ),
    );
    // What is left are HTTP statuses, indexes, halves, and thousandths of a second.
    const small = (found: string) => Number(found.split(': ')[1]?.replaceAll('_', '')) <= 10;
    const status = (found: string) => /: [2-5]\d\d$/.test(found);
    expect(numbers.filter((found) => !small(found) && !status(found))).toEqual(['failure.ts: 1000']);
  });

  it('V4: the longest block fits a message even when every character is escaped in JSON', () => {
    const block = JSON.stringify('\u0000'.repeat(limits.textPieceChars)).length * 2;
    expect(block).toBeLessThan(limits.messageBytes - limits.envelopeBytes);
  });

  it('an invoke is answered before Teams gives up, with time for the way back', () => {
    expect(limits.invokeMs).toBeLessThanOrEqual(4_000);
  });

  it('every number is in use', () => {
    const code = readdirSync(folder)
      .filter((name) => name !== 'limits.ts')
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .join('\n');
    expect(Object.keys(limits).filter((name) => !code.includes(`limits.${name}`))).toEqual([]);
  });
});

describe('a steady client', () => {
  it('F12: tries once, and gives up in time', async () => {
    const removed: string[] = [];
    const policies: { sendRequest: (request: { timeout: number }, next: (r: unknown) => unknown) => unknown }[] = [];
    const pipeline = {
      removePolicy: ({ name }: { name: string }) => removed.push(name),
      addPolicy: (policy: (typeof policies)[number]) => policies.push(policy),
    };
    steady({ client: { pipeline } });
    expect(removed).toEqual(['defaultRetryPolicy']);
    const sent = await policies[0]?.sendRequest({ timeout: 0 }, (request) => request);
    expect(sent).toEqual({ timeout: limits.connectorMs });
  });
});
