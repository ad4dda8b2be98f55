import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AuthenticationError } from 'botframework-connector';
import { describe, expect, it } from 'vitest';
import { createLog } from '#kernel/log.ts';
import { unreachable } from '#kernel/problem.ts';
import type { TeamsAdapter } from '#platforms/teams/adapter.ts';
import { createDoor } from '#platforms/teams/door.ts';

/** Posts an activity to a door whose token check or SDK fails so. */
async function knock(failing: { check?: Error; sdk?: Error }): Promise<{ status: number; text: string }> {
  const door = createDoor({
    adapter: { run: () => Promise.reject(failing.sdk) } as unknown as TeamsAdapter,
    checkToken: async () => {
      if (failing.check) throw failing.check;
    },
    tenantIds: ['t'],
    receive: async () => {},
    turned: async () => {},
    opensForm: () => false,
    log: createLog('silent'),
  });
  const server = createServer((request, response) => void door.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: '{"type":"message"}' });
  const text = await response.text();
  server.close();
  return { status: response.status, text };
}

describe('R6: what a failed check is answered with', () => {
  it('what only the SDK refuses is 401 too', async () => {
    const refused = new AuthenticationError('Unauthorized. ServiceUrl claim do not match.', 401 as never);
    expect(await knock({ sdk: refused })).toEqual({ status: 401, text: '' });
  });

  it('nobody is let in while the signing keys cannot be had, and Teams may come again', async () => {
    expect(await knock({ check: unreachable() })).toEqual({ status: 503, text: '' });
  });

  it('C5: a fault of ours shows nothing of itself', async () => {
    expect(await knock({ sdk: new Error('secret detail') })).toEqual({ status: 500, text: '' });
  });
});
