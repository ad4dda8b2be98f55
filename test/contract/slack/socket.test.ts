import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterEach, expect, it, vi } from 'vitest';
import { secret } from '#config/secret.ts';
import { type Door, openDoor } from './door.ts';
import { command, event, mention } from './payloads.ts';

/** One text frame of a WebSocket, from server to client (RFC 6455, section 5.2). */
function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const head = Buffer.from([0x81, 126, 0, 0]);
  head.writeUInt16BE(body.length, 2);
  return Buffer.concat([head, body]);
}

/** A Slack that offers one socket and sends these envelopes over it. */
async function offerSocket(envelopes: readonly object[]) {
  const open = new Set<Duplex>();
  const server = createServer((_, response) => {
    const { port } = server.address() as AddressInfo;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port}/socket`, user_id: 'U0FIELDNOTE' }));
  });
  server.on('upgrade', (request, socket) => {
    open.add(socket);
    socket.on('error', () => {});
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    for (const one of [{ type: 'hello' }, ...envelopes]) socket.write(frame(JSON.stringify(one)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    async stop() {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

let door: Door | undefined;
let slackSide: Awaited<ReturnType<typeof offerSocket>> | undefined;
afterEach(async () => {
  await door?.close();
  await slackSide?.stop();
});

it('F26: over a socket the same payloads are heard, and an odd one does no harm', async () => {
  slackSide = await offerSocket([
    { envelope_id: 'e1', type: 'slash_commands', payload: { odd: true } },
    { envelope_id: 'e2', type: 'slash_commands', payload: command({ text: 'help' }) },
    { envelope_id: 'e3', type: 'events_api', payload: event(mention()) },
  ]);
  door = await openDoor({ appToken: secret('xapp-of-the-tests'), apiUrl: slackSide.apiUrl });
  await door.slack.start();
  await vi.waitFor(() => expect(door?.inbounds).toHaveLength(2));
  expect(door.inbounds.map(({ said }) => said)).toMatchObject([{ text: 'help' }, { text: 'who is overdue?' }]);
});
