import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, parseAnswers } from '../../../test/support/raw-http.ts';
import { createPageCache, type PageCache } from '../../cache/page-cache.ts';
import { declaredQuery } from '../../cache/page-key.ts';
import { type Gate, putGateBefore } from './gate.ts';
import { createListener } from './listener.ts';
import { createReaderServer, type ReaderServer } from './server.ts';

const TEXT = 'Le bac part. '.repeat(30);
/** More than any socket's buffers hold, and nothing that could be compressed. */
const HUGE = 24 * 2 ** 20;
const HUGE_BODY = Buffer.alloc(HUGE, 'x');

const now = () => 1_790_000_000_000;

/** Says back what it understood: two servers that understood differently answer differently. */
const framework: RequestListener = (req, res) => {
  let body = '';
  req.setEncoding('latin1').on('data', (text: string) => {
    body += text;
  });
  req.on('end', () => {
    const { method, url, rawHeaders } = req;
    const said = Buffer.from(JSON.stringify({ method, url, rawHeaders, body }));
    res.writeHead(200, { 'content-length': said.length }).end(said);
  });
};

interface Door {
  port: number;
  cache: PageCache;
  reader: ReaderServer;
  gate: Gate | null;
}

/** `watched`: no gate, but a listener on each socket, which makes node:http read by its other way. */
type Kind = 'gated' | 'plain' | 'watched';

async function openDoor(kind: Kind): Promise<Door> {
  const cache = createPageCache({
    maxBytes: 1_000_000_000,
    now,
    async render(key) {
      const isHuge = key === '/huge';
      return {
        status: key.startsWith('/none') ? 404 : 200,
        headers: [['content-type', isHuge ? 'image/png' : 'text/html; charset=utf-8']],
        body: isHuge ? HUGE_BODY : `${key} ${TEXT}`,
        tags: [],
        cache: 'page',
      };
    },
  });
  for (const key of ['/fr', '/fr?page=2', '/none', '/huge']) await cache.getOrRender(key);
  const listener = createListener({
    cache,
    handle: framework,
    canonicaliseQuery: (path, query) =>
      path.startsWith('/studio') ? null : declaredQuery(query, ['page']),
  });
  const reader = createReaderServer({
    listener,
    ...(kind === 'gated' ? { gate: { cache, now } } : {}),
  });
  if (kind === 'watched') reader.server.on('connection', (socket) => socket.on('data', () => {}));
  reader.server.listen(0, '127.0.0.1');
  await new Promise((resolve) => reader.server.once('listening', resolve));
  const { port } = reader.server.address() as AddressInfo;
  return { port, cache, reader, gate: reader.gate };
}

/** Sends, waits until nothing has come for so long, hangs up, and gives all that came. */
async function talk(port: number, pieces: Buffer[], quietMs: number): Promise<string> {
  const socket = await open(port);
  const received: Buffer[] = [];
  let isOver = false;
  let last = Date.now();
  socket.on('data', (chunk) => {
    received.push(chunk);
    last = Date.now();
  });
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  void closed.then(() => {
    isOver = true;
  });
  for (const piece of pieces) {
    if (isOver) break;
    socket.write(piece);
    await pause(1);
  }
  last = Date.now();
  while (!isOver && Date.now() - last < quietMs) await pause(2);
  socket.end();
  await closed;
  return Buffer.concat(received)
    .toString('latin1')
    .replace(/^Date: .*$/gm, 'Date: -');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const GET = 'GET /fr HTTP/1.1\r\nHost: x\r\n\r\n';

let gated: Door;
let plain: Door;
let watched: Door;

beforeAll(async () => {
  gated = await openDoor('gated');
  plain = await openDoor('plain');
  watched = await openDoor('watched');
});

afterAll(async () => {
  await gated.reader.close(0);
  await plain.reader.close(0);
  await watched.reader.close(0);
});

describe('a server with a gate', () => {
  const line = fc.constantFrom(
    ...['GET /fr HTTP/1.1', 'GET /fr?page=2 HTTP/1.1', 'GET /none HTTP/1.1', 'GET /fr HTTP/1.0'],
    ...['HEAD /fr HTTP/1.1', 'POST /fr HTTP/1.1', 'GET /studio HTTP/1.1', 'GET /f%72 HTTP/1.1'],
    ...[
      'GET /fr/../x HTTP/1.1',
      'GET  /fr HTTP/1.1',
      'GET http://x/fr HTTP/1.1',
      'get /fr HTTP/1.1',
    ],
  );
  const field = fc.constantFrom(
    ...['Accept-Encoding: br', 'Accept-Encoding: gzip;q=0.5, *', 'Accept-Encoding:', 'Accept: */*'],
    ...['If-None-Match: *', 'If-None-Match: "x"', 'Cookie: a=b', 'Cookie: recto=1', 'X-Y: z'],
    ...['Connection: close', 'Connection: keep-alive', 'Content-Length: 3', 'Content-Length: 0'],
    ...[
      'Transfer-Encoding: chunked',
      'Upgrade: h2c',
      'Expect: 100-continue',
      'Host: y',
      'Host : y',
    ],
    ...['If-Modified-Since: Fri, 02 Oct 2099 05:00:00 GMT', 'Range: bytes=0-3', 'X:\ty', 'X: \xe9'],
    ...[' folded', 'TE: trailers', 'Authorization: x', 'Accept: application/activity+json', ': y'],
  );
  const harmless = fc.constantFrom(
    ...['Accept-Encoding: br', 'Accept-Encoding: gzip;q=0.5, *', 'Accept-Encoding:', 'Accept: */*'],
    ...[
      'If-None-Match: *',
      'If-None-Match: "x"',
      'X-Y: z',
      'Connection: Keep-Alive',
      'TE: trailers',
    ],
  );
  const plainGet = fc
    .tuple(
      fc.constantFrom('/fr', '/fr?page=2', '/none', '/fr?utm_source=x'),
      fc.uniqueArray(harmless, { maxLength: 3, selector: (text) => text.split(':')[0] }),
    )
    .map(([target, fields]) =>
      [`GET ${target} HTTP/1.1`, 'Host: x', ...fields, '', ''].join('\r\n'),
    );
  const almostPlainGet = field.map((one) =>
    ['GET /fr HTTP/1.1', 'Host: x', one, '', ''].join('\r\n'),
  );
  const tail = fc.constantFrom('', '', '', 'abc', '3\r\nabc\r\n0\r\n\r\n', '\r\n', 'GET /');
  const request = fc
    .tuple(line, fc.array(field, { maxLength: 4 }), fc.boolean(), tail)
    .map(([first, fields, hasHost, end]) =>
      [first, ...(hasHost ? ['Host: x'] : []), ...fields, '', end].join('\r\n'),
    );
  const damage = fc.tuple(fc.nat(400), fc.constantFrom(...'\r\n\0: \t/%\xffG'), fc.nat(2));

  function spoil(text: string, damages: readonly [number, string, number][]): string {
    return damages.reduce((spoilt, [at, letter, removed]) => {
      const place = at % (spoilt.length + 1);
      return spoilt.slice(0, place) + letter + spoilt.slice(place + removed);
    }, text);
  }

  function cut(bytes: Buffer, places: number[]): Buffer[] {
    const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length];
    ends.sort((a, b) => a - b);
    return ends
      .map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
      .filter((piece) => piece.length > 0);
  }

  const conversation = fc.record({
    requests: fc.array(fc.oneof(plainGet, almostPlainGet, request), {
      minLength: 1,
      maxLength: 4,
    }),
    damages: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.array(damage, { maxLength: 2 }),
    ),
    /** Each request in a packet of its own, as clients send them; else cut anywhere. */
    isWhole: fc.constantFrom(true, true, true, false),
    places: fc.array(fc.nat(2_000), { maxLength: 2 }),
  });

  /**
   * node:http has two ways of reading, and they differ in one thing: whether an answer that waits
   * behind another is still sent when rubbish follows in the same packet. Either is right here.
   */
  async function differs(pieces: Buffer[], quietMs: number): Promise<string[] | null> {
    const [withGate = '', ...without] = await Promise.all(
      [gated, plain, watched].map(({ port }) => talk(port, pieces, quietMs)),
    );
    return without.includes(withGate) ? null : [withGate, ...without];
  }

  it('answers every sequence of bytes as the same server without one does', async () => {
    await fc.assert(
      fc.asyncProperty(conversation, async ({ requests, damages, isWhole, places }) => {
        const whole = requests.map((text) => Buffer.from(spoil(text, damages), 'latin1'));
        const pieces = isWhole ? whole : cut(Buffer.concat(whole), places);
        // A busy machine may cut a conversation short: only what lasts is a difference.
        for (const quietMs of [10, 100]) if (!(await differs(pieces, quietMs))) return;
        expect(await differs(pieces, 1_000)).toBeNull();
      }),
      { numRuns: 300 },
    );
    expect(gated.gate?.stats().served).toBeGreaterThan(50);
    expect(gated.gate?.stats().handedOver).toBeGreaterThan(50);
  }, 120_000);

  it('dates its answers', async () => {
    const socket = await open(gated.port);
    const answer = new Promise<Buffer>((resolve) => socket.once('data', resolve));
    socket.write(GET);
    const [first] = parseAnswers(await answer);
    socket.destroy();
    expect(first?.headers.date).toBe('Mon, 21 Sep 2026 14:13:20 GMT');
  });

  it('hands a connection over when it asks for more, and answers the rest of it', async () => {
    const before = gated.gate?.stats() ?? { served: 0, handedOver: 0 };
    const requests = [GET, GET, 'GET /studio HTTP/1.1\r\nHost: x\r\n\r\n', GET];
    const socket = await open(gated.port);
    let received = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      received += text;
    });
    for (const [index, text] of requests.entries()) {
      socket.write(text);
      while (received.split('HTTP/1.1 200').length < index + 2) await pause(1);
    }
    socket.destroy();
    expect(gated.gate?.stats()).toMatchObject({
      served: before.served + 2,
      handedOver: before.handedOver + 1,
    });
  });

  it('keeps at most one page waiting for a reader who does not read', async () => {
    const before = gated.gate?.stats().served ?? 0;
    const socket = await open(gated.port);
    const ask = 'GET /huge HTTP/1.1\r\nHost: x\r\n\r\n';
    for (let time = 0; time < 20; time += 1) {
      socket.write(ask);
      await pause(2);
    }
    expect((gated.gate?.stats().served ?? 0) - before).toBe(1);
    expect(await count(socket, HUGE + 1)).toBeGreaterThan(HUGE);
    socket.destroy();
  });

  it('goes on after a slow reader has taken everything', async () => {
    const socket = await open(gated.port);
    for (let time = 0; time < 2; time += 1) {
      socket.write('GET /huge HTTP/1.1\r\nHost: x\r\n\r\n');
      expect(await count(socket, HUGE)).toBeGreaterThanOrEqual(HUGE);
    }
    socket.destroy();
  });

  it('lets go of connections that say nothing', async () => {
    const { cache } = gated;
    const reader = createReaderServer({
      listener: framework,
      gate: { cache },
      headersTimeoutMs: 20,
    });
    reader.server.listen(0, '127.0.0.1');
    await new Promise((resolve) => reader.server.once('listening', resolve));
    const socket = await open((reader.server.address() as AddressInfo).port);
    await new Promise((resolve) => socket.resume().once('close', resolve));
    while (reader.gate?.stats().connections !== 0) await pause(1);
    expect(reader.gate?.stats().served).toBe(0);
    await reader.close();
  });

  it('ends: idle connections at once, others after their answer', async () => {
    const door = await openDoor('gated');
    const idle = await open(door.port);
    const busy = await open(door.port);
    const isIdleClosed = new Promise((resolve) => idle.resume().once('close', resolve));
    busy.write('GET /huge HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => busy.once('readable', resolve));
    const closed = door.reader.close();
    await isIdleClosed;
    expect(await count(busy, HUGE)).toBeGreaterThanOrEqual(HUGE);
    await closed;
  });

  it('is not put before a server that others listen to already', () => {
    const server = createServer(framework).on('connection', () => {});
    expect(() => putGateBefore(server, gated)).toThrow(/nobody else listens/);
  });
});

/** Reads until so many bytes have come or the server closed. */
function count(socket: Socket, wanted: number): Promise<number> {
  return new Promise((resolve) => {
    let bytes = 0;
    const onData = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes >= wanted) finish();
    };
    function finish() {
      socket.off('data', onData).off('close', finish);
      resolve(bytes);
    }
    socket.on('data', onData).on('close', finish);
  });
}
