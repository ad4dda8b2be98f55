import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { type NetConnectOpts, Socket } from 'node:net';

/**
 * Preloaded with `node --import`, so that a process with production settings meets the local fakes where it means to
 * call Slack and Microsoft. `TEST_REDIRECT` maps host names to local addresses; `TEST_REDIRECT_ALSO` lists the ports of
 * this machine that may be called besides, such as the database's. Every other connection is refused. Each host that
 * is called or refused is printed to standard error.
 */
const local = new Map<string, string>(Object.entries(JSON.parse(process.env.TEST_REDIRECT ?? '{}')));
const ports = new Set([
  ...[...local.values()].map((origin) => new URL(origin).port),
  ...(process.env.TEST_REDIRECT_ALSO ?? '').split(','),
]);
const told = new Set<string>();

const tell = (line: string) => {
  if (told.has(line)) return;
  told.add(line);
  process.stderr.write(`redirect: ${line}\n`);
};

/** The same address at the fake that stands for its host; null for a host that nothing stands for. */
function localOf(url: URL): URL | null {
  const origin = url.protocol === 'https:' ? local.get(url.hostname) : undefined;
  if (!origin) return null;
  tell(`called ${url.hostname}`);
  return new URL(`${url.pathname}${url.search}`, origin);
}

const realFetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const instead = localOf(new URL(request.url));
  return instead ? realFetch(new Request(instead, request)) : realFetch(input, init);
};

const realRequest = https.request;
type Callback = (response: http.IncomingMessage) => void;

function request(...given: unknown[]): http.ClientRequest {
  const [first, second] = given;
  const named = typeof first === 'string' || first instanceof URL ? new URL(first) : null;
  const options = (named ? (typeof second === 'object' ? second : {}) : first) as https.RequestOptions;
  const callback = given.find((one): one is Callback => typeof one === 'function');
  const host = options.hostname ?? options.host ?? 'none';
  const instead = localOf(named ?? new URL(options.path ?? '/', `https://${host}`));
  if (!instead) return realRequest(...(given as Parameters<typeof realRequest>));
  const { agent: _tls, hostname: _host, host: _same, protocol: _https, port: _443, path: _path, ...rest } = options;
  return http.request(instead, rest, callback);
}
https.request = request as typeof https.request;
https.get = ((...given: unknown[]) => request(...given).end()) as typeof https.get;
syncBuiltinESMExports();

const realConnect = Socket.prototype.connect;
/** Whatever a library uses to call out, it ends here. */
Socket.prototype.connect = function connect(this: Socket, ...given: unknown[]) {
  const { host, port } = target(given);
  const isLocal = ['127.0.0.1', 'localhost', '::1'].includes(host);
  if (isLocal && ports.has(port)) return realConnect.apply(this, given as Parameters<typeof realConnect>);
  tell(`refused ${host}:${port}`);
  process.nextTick(() => this.destroy(new Error('refused by the test')));
  return this;
} as typeof realConnect;

/** Node itself hands over its options in an array. */
function target(given: readonly unknown[]): { host: string; port: string } {
  const [first, second] = given.flat();
  if (typeof first !== 'object')
    return { host: typeof second === 'string' ? second : 'localhost', port: String(first) };
  const { host, port, path } = first as Partial<NetConnectOpts> & { host?: string; port?: number; path?: string };
  return { host: path ?? host ?? 'localhost', port: String(port ?? '') };
}
