import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
const library = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** Sends a file of the page; false when there is none by that name. */
export async function sendPageFile(name: string, response: ServerResponse): Promise<boolean> {
  const extension = /^[a-z-]+\.([a-z]+)$/.exec(name)?.[1] ?? '';
  const type = types[extension];
  if (!type) return false;
  const file = name === 'adaptivecards.js' ? library : new URL(`./page/${name}`, import.meta.url);
  const content = await readFile(file).catch(() => null);
  if (content === null) return false;
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  });
  response.end(content);
  return true;
}
