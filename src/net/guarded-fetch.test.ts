import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../domain/errors.ts';
import { type GuardedFetchOptions, guardedDownload, guardedFetch } from './guarded-fetch.ts';
import { checkedLookup } from './pinned-agent.ts';

const pages: Record<string, RequestListener> = {};
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://x').pathname];
    if (page) page(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('none');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const played: GuardedFetchOptions = { maxBytes: 100_000, timeoutMs: 5_000, allowPrivate: true };

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.key}`;
    throw error;
  }
  return 'fetched';
}

describe('fetching', () => {
  it('gives body, status, headers and the address that answered', async () => {
    pages['/a'] = (_, response) => response.writeHead(302, { location: 'b?x=1#top' }).end('moved');
    pages['/b'] = (_, response) =>
      response.writeHead(200, { 'content-type': 'Image/PNG; q=1', 'x-one': 'two' }).end('bytes');
    const answer = await guardedFetch(`${base}/a`, { ...played, accept: ['image/*'] });
    expect(answer).toMatchObject({
      finalUrl: `${base}/b?x=1`,
      status: 200,
      mediaType: 'image/png',
      bytes: 5,
    });
    expect(answer.headers['x-one']).toBe('two');
    expect(answer.body.toString()).toBe('bytes');
  });

  it('takes a 404 as an answer', async () => {
    const answer = await guardedFetch(`${base}/nowhere`, { ...played, accept: ['image/*'] });
    expect(answer.status).toBe(404);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ] as const)('unpacks %s', async (encoding, pack) => {
    pages['/packed'] = (_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(Buffer.from('marée')));
    expect((await guardedFetch(`${base}/packed`, played)).body.toString()).toBe('marée');
  });

  it('writes a download to a new file, and leaves none after an error', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recto-net-'));
    const body = Buffer.alloc(90_000, 'tide');
    pages['/file'] = (_, response) => response.writeHead(200).end(body);
    const good = await guardedDownload(`${base}/file`, join(folder, 'good'), played);
    const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(sha(readFileSync(good.file))).toBe(sha(body));
    const small = { ...played, maxBytes: 50_000 };
    const bad = guardedDownload(`${base}/file`, join(folder, 'bad'), small);
    expect(await refusal(bad)).toBe('too-much net.too-large');
    expect(existsSync(join(folder, 'bad'))).toBe(false);
    rmSync(folder, { recursive: true });
  });
});

describe('limits', () => {
  it('stops an endless body at the limit, announced or not', async () => {
    let isClosed = false;
    pages['/endless'] = (_, response) => {
      response.writeHead(200);
      const pour = setInterval(() => response.write(Buffer.alloc(40_000)), 1);
      response.on('close', () => {
        isClosed = true;
        clearInterval(pour);
      });
    };
    pages['/announced'] = (_, response) => {
      response.writeHead(200, { 'content-length': 100_001 }).flushHeaders();
    };
    expect(await refusal(guardedFetch(`${base}/endless`, played))).toBe('too-much net.too-large');
    await expect.poll(() => isClosed).toBe(true);
    const announced = guardedFetch(`${base}/announced`, played);
    expect(await refusal(announced)).toBe('too-much net.too-large');
  });

  it('stops a decompression bomb where the limit is', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    expect(bomb.length).toBeLessThan(played.maxBytes);
    pages['/bomb'] = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    expect(await refusal(guardedFetch(`${base}/bomb`, played))).toBe('too-much net.too-large');
  });

  it('refuses packing in layers and packing unknown', async () => {
    pages['/layers'] = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end('x');
    pages['/unknown'] = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'compress' }).end('x');
    expect(await refusal(guardedFetch(`${base}/layers`, played))).toBe('invalid net.bad-encoding');
    expect(await refusal(guardedFetch(`${base}/unknown`, played))).toBe('invalid net.bad-encoding');
  });

  it('names a broken body, cut or false', async () => {
    pages['/false'] = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip at all');
    pages['/cut'] = (_, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half', () => response.destroy());
    };
    expect(await refusal(guardedFetch(`${base}/false`, played))).toBe(
      'unavailable net.broken-answer',
    );
    expect(await refusal(guardedFetch(`${base}/cut`, played))).toMatch(/^unavailable net\./);
  });

  it('gives up on a server that never answers, and on one that drips', async () => {
    pages['/silent'] = () => undefined;
    pages['/drip'] = (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    };
    const hasty = { ...played, timeoutMs: 250 };
    expect(await refusal(guardedFetch(`${base}/silent`, hasty))).toBe('unavailable net.timeout');
    expect(await refusal(guardedFetch(`${base}/drip`, hasty))).toBe('unavailable net.timeout');
  });

  it('lets the caller stop it, and throws what the caller gave', async () => {
    pages['/slow'] = () => undefined;
    const stop = new AbortController();
    const reason = new Error('closing');
    setTimeout(() => stop.abort(reason), 30);
    await expect(guardedFetch(`${base}/slow`, { ...played, signal: stop.signal })).rejects.toThrow(
      'closing',
    );
  });

  it('refuses a media type that was not asked for', async () => {
    pages['/page'] = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
    const asked = guardedFetch(`${base}/page`, { ...played, accept: ['image/*', 'audio/mpeg'] });
    expect(await refusal(asked)).toBe('invalid net.unexpected-type');
  });

  it('says when nothing listens, when what listens is no web server, and bad certificates', async () => {
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const nobody = guardedFetch(`http://127.0.0.1:${port}/`, played);
    expect(await refusal(nobody)).toBe('unavailable net.unreachable');
    const rude = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', () => socket.end('220 mail.example ESMTP\r\n'));
    });
    await new Promise<void>((done) => rude.listen(0, '127.0.0.1', done));
    const rudePort = (rude.address() as AddressInfo).port;
    const mail = guardedFetch(`http://127.0.0.1:${rudePort}/`, played);
    expect(await refusal(mail)).toBe('unavailable net.broken-answer');
    const tls = guardedFetch(`https://127.0.0.1:${rudePort}/`, played);
    expect(await refusal(tls)).toBe('unavailable net.not-secure');
    await new Promise((done) => rude.close(done));
  });
});

describe('redirects', () => {
  it('follows five and no more', async () => {
    for (let n = 0; n < 8; n++) {
      pages[`/r${n}`] = (_, response) => response.writeHead(301, { location: `/r${n + 1}` }).end();
    }
    pages['/r8'] = (_, response) => response.writeHead(200).end('end');
    expect((await guardedFetch(`${base}/r3`, played)).body.toString()).toBe('end');
    const six = guardedFetch(`${base}/r2`, played);
    expect(await refusal(six)).toBe('invalid net.too-many-redirects');
  });

  it('looks at every hop as at the first', async () => {
    pages['/to-file'] = (_, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    pages['/to-user'] = (_, response) =>
      response.writeHead(302, { location: 'http://a:b@127.0.0.1/' }).end();
    expect(await refusal(guardedFetch(`${base}/to-file`, played))).toBe('invalid net.bad-scheme');
    expect(await refusal(guardedFetch(`${base}/to-user`, played))).toBe('invalid net.bad-address');
  });
});

describe('the inside', () => {
  const outside: GuardedFetchOptions = { maxBytes: 1000, timeoutMs: 5_000 };
  const port80 = (address: string, family: 4 | 6) => ({
    ...outside,
    resolve: async () => [{ address, family }],
  });

  it('is refused by address, and by a name that leads to it', async () => {
    expect(await refusal(guardedFetch('http://127.0.0.1/', outside))).toBe(
      'invalid net.private-address',
    );
    for (const name of ['http://localhost/', 'http://localhost./', 'http://LOCALHOST:8080/']) {
      expect(await refusal(guardedFetch(name, outside))).toBe('invalid net.private-address');
    }
    const names: [string, 4 | 6][] = [
      ['10.1.2.3', 4],
      ['169.254.169.254', 4],
      ['::ffff:10.0.0.1', 6],
      ['fd00::1', 6],
    ];
    for (const [address, family] of names) {
      const fetched = guardedFetch('https://nas.example/', port80(address, family));
      expect(await refusal(fetched)).toBe('invalid net.private-address');
    }
  });

  it('names an unknown host', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    };
    const fetched = guardedFetch('http://nowhere.example/', { ...outside, resolve });
    expect(await refusal(fetched)).toBe('unavailable net.unknown-host');
  });

  it('dials the public addresses of a name that has both kinds, and asks for it once', async () => {
    let questions = 0;
    const look = checkedLookup(async () => {
      questions += 1;
      const addresses = ['127.0.0.1', '93.184.215.14', '64:ff9b::5db8:d70e', '2606:2800:21f::1'];
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    });
    const dialled = await new Promise((done) =>
      look('both.example', { all: true }, (_error, addresses) => done(addresses)),
    );
    expect(dialled).toEqual([
      { address: '93.184.215.14', family: 4 },
      { address: '2606:2800:21f::1', family: 6 },
    ]);
    expect(questions).toBe(1);
  });
});
