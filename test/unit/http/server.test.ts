import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics } from '#http/metrics.ts';
import { createHttpServer, type Handler, type Route } from '#http/server.ts';
import { createLog } from '#kernel/log.ts';

const door: Route = {
  method: 'POST',
  path: '/door',
  handle: async (_request, response) => {
    response.writeHead(200).end('welcome');
  },
};

describe('The HTTP server', () => {
  const lines: string[] = [];
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
    server?.closeAllConnections();
    lines.length = 0;
  });

  async function open(change: { routes?: Route[]; ready?: () => Promise<boolean>; extra?: Handler } = {}) {
    const metrics = createMetrics();
    const { routes = [door], ready = async () => true, extra = null } = change;
    const log = createLog('trace', (line) => lines.push(line));
    server = createHttpServer({ routes, ready, metrics, extra, log }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const ask = async (path: string, method = 'GET') => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
      return { status: response.status, body: await response.text(), headers: response.headers };
    };
    return { ask, metrics, port };
  }

  it('V2: says that it is alive, without any data', async () => {
    const { ask } = await open({ ready: async () => false });
    expect(await ask('/healthz')).toMatchObject({ status: 200, body: 'alive\n' });
  });

  it('V2: says whether it is ready', async () => {
    let ready = false;
    const { ask } = await open({ ready: async () => ready });
    expect(await ask('/readyz')).toMatchObject({ status: 503, body: 'not ready\n' });
    ready = true;
    expect(await ask('/readyz?probe=1')).toMatchObject({ status: 200, body: 'ready\n' });
  });

  it('V2: prints its counts for operators', async () => {
    const { ask, metrics } = await open();
    metrics.count('turns', { platform: 'slack', ending: 'done' });
    metrics.count('turns', { platform: 'slack', ending: 'done' });
    metrics.count('starts');
    expect((await ask('/metrics')).body).toBe(
      'fieldnote_turns_total{platform="slack",ending="done"} 2\nfieldnote_starts_total 1\n',
    );
  });

  it('opens its doors to their own method only', async () => {
    const { ask } = await open();
    expect(await ask('/door', 'POST')).toMatchObject({ status: 200, body: 'welcome' });
    const refused = await ask('/door');
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('knows nothing else', async () => {
    const { ask } = await open();
    for (const path of ['/', '/nowhere', '/door/x', '/healthz/x', '/%00', '/..%2fetc']) {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'not found\n' });
    }
    expect((await ask('/healthz', 'POST')).status).toBe(404);
  });

  it('lets the playground answer first what is its own', async () => {
    const extra: Handler = async (request, response) => {
      if (request.url !== '/playground') return false;
      response.end('play');
      return true;
    };
    const { ask } = await open({ extra });
    expect((await ask('/playground')).body).toBe('play');
    expect((await ask('/other')).status).toBe(404);
  });

  it('C10: sends the protecting headers with every answer, and lets nothing be cached', async () => {
    const { ask } = await open();
    for (const [path, method] of [
      ['/healthz', 'GET'],
      ['/nowhere', 'GET'],
      ['/door', 'POST'],
    ] as const) {
      const { headers } = await ask(path, method);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('strict-transport-security')).toContain('max-age');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  describe('C5: when a door fails', () => {
    it('says only that it did, and logs only what kind of error it was', async () => {
      for (const thrown of [new TypeError('Rosa Marin'), 'Rosa Marin']) {
        const handle = async () => {
          throw thrown;
        };
        const { ask } = await open({ routes: [{ ...door, handle }] });
        expect(await ask('/door', 'POST')).toMatchObject({ status: 500, body: 'internal error\n' });
      }
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([
        { event: 'http.fault', code: 'TypeError' },
        { event: 'http.fault', code: 'unknown' },
      ]);
      expect(lines.join()).not.toContain('Rosa');
    });

    it('cuts an answer that was begun, so that nobody takes half of it for the whole', async () => {
      const handle: Route['handle'] = async (_request, response) => {
        response.writeHead(200, { 'Content-Length': '99' });
        response.write('half');
        throw new Error('x');
      };
      const { ask } = await open({ routes: [{ ...door, handle }] });
      await expect(ask('/door', 'POST')).rejects.toThrow();
      expect((await ask('/healthz')).status).toBe(200);
    });
  });

  it('takes a target that is no address for one it does not know, and not for a fault of ours', async () => {
    const { port } = await open();
    const socket = connect(port, '127.0.0.1');
    socket.write('GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1.1 404 /);
    expect(lines).toEqual([]);
  });
});
