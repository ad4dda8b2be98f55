import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { download } from '#kernel/download.ts';

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

/** A server of the test's own, and what it was asked with. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const fetching = (address: string, trusted: string, change: { most?: number; withinMs?: number } = {}) =>
  download(address, {
    headersFor: ({ origin }) => (origin === trusted ? { authorization: 'Bearer t' } : null),
    most: 1000,
    withinMs: 5000,
    ...change,
  });

const sound = Buffer.from('sound');

describe('C6: a file from an address that came from outside', () => {
  it('is fetched with the headers for that address', async () => {
    const { asked, origin } = await serve((_, response) => response.end(sound));
    expect(await fetching(`${origin}/f`, origin)).toEqual({ kind: 'bytes', bytes: sound });
    expect(asked[0]?.headers.authorization).toBe('Bearer t');
  });

  it.each([
    'not an address',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost:1/',
    'file:///etc/passwd',
    'data:audio/wav;base64,AAAA',
  ])('is not asked for at %s', async (address) => {
    expect(await fetching(address, 'https://files.example')).toEqual({ kind: 'unfetched', code: 'foreign_address' });
  });

  it('is not asked for with a name in the address', async () => {
    const { asked, origin } = await serve((_, response) => response.end(sound));
    const named = origin.replace('http://', 'http://someone@');
    expect(await fetching(named, origin)).toEqual({ kind: 'unfetched', code: 'foreign_address' });
    expect(asked).toEqual([]);
  });

  it('is followed to another address that is trusted too', async () => {
    const { asked, origin } = await serve((request, response) =>
      request.url === '/f' ? response.writeHead(302, { location: '/g' }).end() : response.end(sound),
    );
    expect(await fetching(`${origin}/f`, origin)).toMatchObject({ kind: 'bytes' });
    expect(asked.map(({ url }) => url)).toEqual(['/f', '/g']);
  });

  it('is not followed anywhere else: neither the request nor the token goes there', async () => {
    const elsewhere = await serve((_, response) => response.end(sound));
    const { origin } = await serve((_, response) => response.writeHead(302, { location: elsewhere.origin }).end());
    expect(await fetching(origin, origin)).toEqual({ kind: 'unfetched', code: 'foreign_address' });
    expect(elsewhere.asked).toEqual([]);
  });

  it.each(['http://[', 'loop'])('is given up when it leads on and on, or nowhere (%s)', async (location) => {
    const { origin } = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await fetching(origin, origin)).toMatchObject({ kind: 'unfetched' });
  });
});

describe('V1: a file', () => {
  it('that says it is too large is not read', async () => {
    const { origin } = await serve((_, response) => response.writeHead(200, { 'content-length': 1001 }).write('x'));
    expect(await fetching(origin, origin)).toEqual({ kind: 'large' });
  });

  it('that turns out too large is read no further', async () => {
    const { origin } = await serve((_, response) => {
      response.write(Buffer.alloc(600));
      response.write(Buffer.alloc(600));
    });
    expect(await fetching(origin, origin)).toEqual({ kind: 'large' });
  });

  it('of exactly the most there may be is taken', async () => {
    const { origin } = await serve((_, response) => response.end(Buffer.alloc(1000)));
    expect(await fetching(origin, origin)).toMatchObject({ kind: 'bytes' });
  });

  it('that never comes is given up in time', async () => {
    const { origin } = await serve(() => undefined);
    expect(await fetching(origin, origin, { withinMs: 20 })).toEqual({ kind: 'unfetched', code: 'timeout' });
  });

  it('that stops half-way is none', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 900 }).write('half');
      setImmediate(() => response.destroy());
    });
    expect(await fetching(origin, origin)).toEqual({ kind: 'unfetched', code: 'no_answer' });
  });

  it.each([
    ['http_404', 404, 'audio/mp4', 'x'],
    ['http_500', 500, 'audio/mp4', 'x'],
    ['html', 200, 'text/html; charset=utf-8', '<title>Sign in</title>'],
    ['empty', 200, 'audio/mp4', ''],
  ])('that is none says so by the code %s', async (code, status, type, body) => {
    const { origin } = await serve((_, response) => response.writeHead(status, { 'content-type': type }).end(body));
    expect(await fetching(origin, origin)).toEqual({ kind: 'unfetched', code });
  });
});
