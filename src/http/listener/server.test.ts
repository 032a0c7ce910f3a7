import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { stage } from '../../../test/support/cache-stage.ts';
import { open } from '../../../test/support/raw-http.ts';
import { createReaderServer, type ReaderServer } from './server.ts';

let server: ReaderServer | null = null;
afterEach(() => server?.close(0));

for (const gated of [true, false]) {
  it(`lets go of a reader who asks for much and takes nothing (${gated ? 'with' : 'without'} gate)`, async () => {
    server = createReaderServer({
      listener(_req, res) {
        res.end(Buffer.alloc(64 * 1_048_576));
      },
      stallTimeoutMs: 200,
      ...(gated ? { gate: { cache: stage().cache } } : {}),
    });
    server.server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const connected = once(server.server, 'connection');
    const socket = await open((server.server.address() as AddressInfo).port);
    socket.pause();
    socket.write('GET /film HTTP/1.1\r\nHost: x\r\n\r\n');
    const [near] = await connected;
    if (!near.destroyed) await once(near, 'close');
    expect(near.destroyed).toBe(true);
    socket.destroy();
  });
}

it.each([
  ['/studio/live', 'websocket', 'socket'],
  ['/studio/live?x=1', 'WebSocket', 'socket'],
  ['/studio/live', 'h2c', 'page'],
  ['/fr', 'websocket', 'page'],
  ['/studio/liver', 'websocket', 'page'],
])('answers an offer at %s to become a %s with a %s', async (path, offer, got) => {
  server = createReaderServer({
    listener: (_req, res) => res.end('page'),
    gate: { cache: stage().cache },
    sockets: {
      path: '/studio/live',
      upgrade: (_request, socket) => socket.end('HTTP/1.1 400 socket\r\n\r\n'),
    },
  });
  server.server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const socket = await open((server.server.address() as AddressInfo).port);
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: ${offer}\r\n\r\n`,
  );
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toContain(got);
  socket.destroy();
});
