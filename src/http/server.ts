import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Log } from '#kernel/log.ts';
import type { Metrics } from './metrics.ts';

/** Something that answers a path. Returns false when the path is not its own. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** A platform's own route. */
export interface Route {
  readonly method: 'POST';
  readonly path: string;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const headers = helmet({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      upgradeInsecureRequests: null,
    },
  },
});

/**
 * The doors' routes beside `GET /healthz` (alive), `GET /readyz` (database migrated and reachable, doors open) and
 * `GET /metrics`. No answer holds data about a case; nothing may be cached.
 */
export function createHttpServer(options: {
  readonly routes: readonly Route[];
  readonly ready: () => Promise<boolean>;
  readonly metrics: Metrics;
  readonly extra: Handler | null;
  readonly log: Log;
}): Server {
  const { routes, ready, metrics, extra, log } = options;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Not parsed as a URL: a target such as `//` is no fault of ours.
    const [path] = (request.url ?? '/').split('?');
    const route = routes.find((one) => one.path === path);
    if (route && route.method === request.method) return route.handle(request, response);
    if (request.method === 'GET' && path === '/healthz') return end(response, 200, 'alive');
    if (request.method === 'GET' && path === '/readyz') {
      const open = await ready();
      return end(response, open ? 200 : 503, open ? 'ready' : 'not ready');
    }
    if (request.method === 'GET' && path === '/metrics') return end(response, 200, metrics.print());
    if (await extra?.(request, response)) return;
    if (route) response.setHeader('Allow', route.method);
    end(response, route ? 405 : 404, route ? 'method not allowed' : 'not found');
  }

  return createServer((request, response) => {
    headers(request, response, () => {
      response.setHeader('Cache-Control', 'no-store');
      answer(request, response).catch((error: unknown) => {
        log.error('http.fault', { code: error instanceof Error ? error.name : 'unknown' });
        if (!response.headersSent) end(response, 500, 'internal error');
        else response.destroy();
      });
    });
  });
}

function end(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${body}\n`);
}
