import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each(['eval', 'understand', 'verify-audit'])('%s says plainly what it does not know', (script) => {
  const { status, stderr, stdout } = spawnSync('node', [`scripts/${script}.ts`, '--cats'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe("Unknown option '--cats'\nNothing was read or changed.");
  expect(stdout).toBe('');
});
