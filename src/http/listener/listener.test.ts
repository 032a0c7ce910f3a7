import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { exchange, parseAnswers } from '../../../test/support/raw-http.ts';
import { createPageCache } from '../../cache/page-cache.ts';
import { declaredQuery } from '../../cache/page-key.ts';
import type { Rendered } from '../../cache/rendered.ts';
import { createListener } from './listener.ts';

const TEXT = 'Le bac part à six heures. '.repeat(100);
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

interface Door {
  rendered: string[];
  served: string[];
  ask(head: string, isHead?: boolean): ReturnType<typeof askOnce>;
}

function askOnce(port: number, head: string, isHead = false) {
  return exchange(port, [`${head}\r\nHost: jusant.example\r\nConnection: close\r\n\r\n`]).then(
    (bytes) => {
      const [answer] = parseAnswers(bytes, isHead);
      if (!answer) throw new Error('No answer');
      return answer;
    },
  );
}

/** The framework says its name and what it was asked, so that a test sees who answered. */
const framework: RequestListener = (req, res) => {
  const said = Buffer.from(`framework ${req.method} ${req.url}`);
  res.writeHead(200, { 'content-length': said.length }).end(said);
};

async function openDoor(render?: (key: string) => Promise<Rendered | null>): Promise<Door> {
  const rendered: string[] = [];
  const served: string[] = [];
  const cache = createPageCache({
    maxBytes: 10_000_000,
    async render(key) {
      rendered.push(key);
      if (render) return render(key);
      const headers = [
        ['content-type', 'text/html; charset=utf-8'] as const,
        ['last-modified', 'Fri, 02 Oct 2026 05:00:00 GMT'] as const,
      ];
      return { status: 200, headers, body: TEXT, tags: [], cache: 'page' };
    },
  });
  const listener = createListener({
    cache,
    handle: framework,
    canonicaliseQuery: (path, query) =>
      path.startsWith('/studio') ? null : declaredQuery(query, ['page']),
    onServed: (page) => served.push(page.key),
  });
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { rendered, served, ask: (head, isHead) => askOnce(port, head, isHead) };
}

describe('the listener', () => {
  it('makes a page once and then answers from memory', async () => {
    const door = await openDoor();
    for (let time = 0; time < 3; time += 1) {
      const answer = await door.ask('GET /fr HTTP/1.1');
      expect(answer.statusLine).toBe('HTTP/1.1 200 OK');
      expect(answer.body.toString()).toBe(TEXT);
      expect(answer.headers).toMatchObject({
        vary: 'Accept-Encoding',
        'content-length': String(Buffer.byteLength(TEXT)),
      });
      expect(Date.parse(answer.headers.date ?? '')).not.toBeNaN();
    }
    expect(door.rendered).toEqual(['/fr']);
    expect(door.served).toEqual(['/fr', '/fr', '/fr']);
  });

  it('gives each client the encoding that it takes', async () => {
    const door = await openDoor();
    const br = await door.ask('GET /fr HTTP/1.1\r\nAccept-Encoding: gzip, br');
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(TEXT);
    const gzip = await door.ask('GET /fr HTTP/1.1\r\nAccept-Encoding: gzip, br;q=0.1');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(TEXT);
    expect(gzip.headers.etag).toBe(br.headers.etag);
    const refusing = await door.ask('GET /fr HTTP/1.1\r\nAccept-Encoding: *;q=0');
    expect(refusing.headers['content-encoding']).toBeUndefined();
  });

  it('confirms a copy that is still good, whatever its encoding was', async () => {
    const door = await openDoor();
    const { headers } = await door.ask('GET /fr HTTP/1.1\r\nAccept-Encoding: br');
    const confirmed = await door.ask(`GET /fr HTTP/1.1\r\nIf-None-Match: ${headers.etag}`);
    expect(confirmed.statusLine).toBe('HTTP/1.1 304 Not Modified');
    expect(confirmed.headers).toMatchObject({ etag: headers.etag, vary: 'Accept-Encoding' });
    expect(confirmed.headers['content-length']).toBeUndefined();
    const since = await door.ask(
      `GET /fr HTTP/1.1\r\nIf-Modified-Since: ${headers['last-modified']}`,
    );
    expect(since.statusLine).toBe('HTTP/1.1 304 Not Modified');
    const other = await door.ask(
      `GET /fr HTTP/1.1\r\nIf-None-Match: "x"\r\nIf-Modified-Since: ${headers['last-modified']}`,
    );
    expect(other.statusLine).toBe('HTTP/1.1 200 OK');
  });

  it('answers HEAD with the same headers and no body, also on a miss', async () => {
    const door = await openDoor();
    const head = await door.ask('HEAD /fr HTTP/1.1', true);
    const get = await door.ask('GET /fr HTTP/1.1');
    const dateless = ({ date: _date, ...headers }: Record<string, string>) => headers;
    expect(dateless(head.headers)).toEqual(dateless(get.headers));
    expect(head.body.length).toBe(0);
  });

  it('sends pages whole where a range is asked for', async () => {
    const door = await openDoor();
    const answer = await door.ask('GET /fr HTTP/1.1\r\nRange: bytes=0-9');
    expect(answer.statusLine).toBe('HTTP/1.1 200 OK');
    expect(answer.body.toString()).toBe(TEXT);
  });

  it('makes one page of all addresses that mean the same', async () => {
    const door = await openDoor();
    for (const target of ['/fr/%65cole', '/fr/ecole?utm_source=x', '/fr/ecole', '/fr/ecole?&&']) {
      await door.ask(`GET ${target} HTTP/1.1`);
    }
    await door.ask('GET /fr/ecole?page=2&fbclid=1 HTTP/1.1');
    expect(door.rendered).toEqual(['/fr/ecole', '/fr/ecole?page=2']);
  });

  it.each([
    ['another method', 'POST /fr HTTP/1.1\r\nContent-Length: 0'],
    ['a signed-in reader', 'GET /fr HTTP/1.1\r\nCookie: theme=dark; recto_session=abc'],
    ['a guarded cookie', 'GET /fr HTTP/1.1\r\nCookie: __Host-recto_session=abc'],
    ['credentials', 'GET /fr HTTP/1.1\r\nAuthorization: Bearer abc'],
    ['a fediverse server', 'GET /fr HTTP/1.1\r\nAccept: application/activity+json'],
    [
      'linked data',
      'GET /fr HTTP/1.1\r\nAccept: text/html;q=0.1, Application/LD+JSON; profile="x"',
    ],
    ['a path that is not a page', 'GET /studio HTTP/1.1'],
    ['a malformed address', 'GET /fr/%zz HTTP/1.1'],
    ['an address that climbs', 'GET /fr/../studio HTTP/1.1'],
    ['an absolute address', 'GET http://other.example/fr HTTP/1.1'],
    ['a double condition', 'GET /fr HTTP/1.1\r\nIf-None-Match: "a"\r\nIf-None-Match: "b"'],
    ['a condition for writing', 'GET /fr HTTP/1.1\r\nIf-Match: "a"'],
  ])('leaves %s to the framework', async (_name, head) => {
    const door = await openDoor();
    await door.ask('GET /fr HTTP/1.1');
    const answer = await door.ask(head);
    expect(answer.body.toString()).toMatch(/^framework/);
    expect(door.rendered).toEqual(['/fr']);
  });

  it('serves readers who carry a cookie that is none of ours', async () => {
    const door = await openDoor();
    const answer = await door.ask('GET /fr HTTP/1.1\r\nCookie: theme=dark; director=x');
    expect(answer.body.toString()).toBe(TEXT);
  });

  it('lets the framework answer what must not be shared, and what could not be made', async () => {
    const notShared = await openDoor(async () => null);
    expect((await notShared.ask('GET /fr HTTP/1.1')).body.toString()).toBe('framework GET /fr');
    const broken = await openDoor(async () => {
      throw new Error('no database');
    });
    expect((await broken.ask('GET /fr HTTP/1.1')).body.toString()).toBe('framework GET /fr');
  });

  it('gives what the site could not answer as it is', async () => {
    const door = await openDoor(async () => ({
      status: 500,
      headers: [],
      body: 'sorry',
      tags: [],
      cache: 'no',
    }));
    const answer = await door.ask('GET /fr HTTP/1.1');
    expect(answer.statusLine).toBe('HTTP/1.1 500 Internal Server Error');
    expect(answer.body.toString()).toBe('sorry');
  });
});
