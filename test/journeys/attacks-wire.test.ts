/** Attacks over the wire, on the whole server: gate, cache, framework. Exact bytes out, exact bytes in. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { p } from '../../src/domain/document/build.ts';
import type { Media } from '../../src/domain/media.ts';
import { originalPath } from '../../src/domain/media-urls.ts';
import { type House, openHouse } from '../../src/main/house.ts';
import { type Serving, serve } from '../../src/main/serve.ts';
import { newId } from '../../src/std/id.ts';
import { insertMedia } from '../../src/storage/media.ts';
import { changeDetails } from '../../src/usecases/article/change-details.ts';
import { unpublishArticle } from '../../src/usecases/article/unpublish.ts';
import { addStaff, makeSignInLink } from '../../src/usecases/staff.ts';
import { freePort } from '../support/free-port.ts';
import { type SmallNewsroom, smallNewsroom } from '../support/newsroom.ts';
import { exchange, open, parseAnswers, type RawAnswer } from '../support/raw-http.ts';

const folder = mkdtempSync(join(tmpdir(), 'recto-attacks-'));
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
let house: House;
let room: SmallNewsroom;
let serving: Serving;

beforeAll(async () => {
  const config = readConfig({ RECTO_DATA: folder, PORT: String(port), LOG_LEVEL: 'silent' });
  house = await openHouse(config);
  room = await smallNewsroom(house.storage);
  await addStaff(room.ctx, { name: 'Bastien', mail: 'b@jusant.example', role: 'owner' });
  await room.publish({ headline: 'Un pont' }, Date.now() - 60_000);
  serving = await serve(house);
});

afterAll(async () => {
  await serving.close();
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(target: string, fields = '', method = 'GET'): Promise<RawAnswer> {
  const request = `${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n${fields}\r\n`;
  const [answer] = parseAnswers(await exchange(port, [request]), method === 'HEAD');
  if (!answer) throw new Error(`no answer to ${target}`);
  return answer;
}

const statusOf = ({ statusLine }: RawAnswer) => Number(statusLine.split(' ')[1]);

/** The page in memory, so that the gate itself answers. */
async function warm(path: string): Promise<RawAnswer> {
  await ask(path);
  return ask(path);
}

describe('requests inside requests', () => {
  const HIDDEN = 'GET /studio HTTP/1.1\r\nHost: x\r\n\r\n';
  const followedBy = (fields: string, body = HIDDEN) =>
    `GET /fr HTTP/1.1\r\nHost: x\r\n${fields}\r\n${body}`;
  const cases: Record<string, string> = {
    'two lengths': followedBy('Content-Length: 0\r\nContent-Length: 5\r\n'),
    'a length and chunks': followedBy(
      'Content-Length: 6\r\nTransfer-Encoding: chunked\r\n',
      `0\r\n\r\n${HIDDEN}`,
    ),
    'chunks in other words': followedBy('Transfer-Encoding: xchunked\r\n', `0\r\n\r\n${HIDDEN}`),
    'chunks twice': followedBy('Transfer-Encoding: chunked, identity\r\n', `0\r\n\r\n${HIDDEN}`),
    'chunks behind a control sign': followedBy(
      'Transfer-Encoding:\u000bchunked\r\n',
      `0\r\n\r\n${HIDDEN}`,
    ),
    'a space before the colon': followedBy('Content-Length : 40\r\n'),
    'a folded line': followedBy('X: a\r\n Content-Length: 40\r\n'),
    'a bare line feed': followedBy('X: a\nContent-Length: 40\r\n'),
    'a bare return': followedBy('X: a\rContent-Length: 40\r\n'),
    'a NUL in a name': followedBy('Content-Length\u0000: 40\r\n'),
    'a signed length': followedBy('Content-Length: +40\r\n'),
    'a length in hex': followedBy('Content-Length: 0x28\r\n'),
    'line feeds alone': `GET /fr HTTP/1.1\nHost: x\n\n${HIDDEN}`,
    'no host': `GET /fr HTTP/1.1\r\n\r\n${HIDDEN}`,
  };
  for (const [name, bytes] of Object.entries(cases)) {
    it(`${name}: refused, and what follows is not read as a request`, async () => {
      await warm('/fr');
      const received = (await exchange(port, [bytes], { hangUp: true })).toString('latin1');
      expect(received).not.toContain('401 Unauthorized');
      expect(received.startsWith('HTTP/1.1 400')).toBe(true);
    });
  }

  it('a body of a GET is never a request', async () => {
    await warm('/fr');
    const bytes = followedBy(`Content-Length: ${HIDDEN.length}\r\n`);
    const answers = parseAnswers(await exchange(port, [bytes], { hangUp: true }));
    expect(answers.map(statusOf)).toEqual([200]);
  });
});

describe('the memory for pages', () => {
  it('holds one page for an address, whatever is added to it', async () => {
    const honest = await warm('/fr/un-pont');
    for (const target of [
      '/fr/un-pont?utm_source=x',
      '/fr/un-pont?__proto__=1&q=%3Cscript%3E',
      '/fr/un%2Dpont',
      '/fr/%75n-pont',
      `http://evil.example/fr/un-pont`,
    ]) {
      const answer = await ask(target);
      expect(statusOf(answer), target).toBe(200);
      expect(answer.body.equals(honest.body), target).toBe(true);
    }
  });

  it('learns nothing from headers that a stranger sends', async () => {
    await room.publish({ headline: 'Une page neuve' }, Date.now() - 1000);
    const lies = [
      'X-Forwarded-Host: evil.example',
      'X-Forwarded-Proto: gopher',
      'Forwarded: host=evil.example',
      'X-Original-URL: /studio',
      'recto-cache: page',
      'recto-tags: chrome',
      'Accept-Language: ar',
      'User-Agent: <script>',
      'Referer: https://evil.example/',
    ].map((line) => `${line}\r\n`);
    const first = await ask('/fr/une-page-neuve', lies.join(''));
    const second = await ask('/fr/une-page-neuve');
    expect(first.body.toString()).not.toMatch(/evil|gopher|<script>|dir="rtl"/);
    expect(second.body.equals(first.body)).toBe(true);
    expect(Object.keys({ ...first.headers, ...second.headers }).join()).not.toContain('recto-');
  });

  it('shows no note of its own on any door', async () => {
    for (const target of [
      '/',
      '/fr',
      '/fr/',
      '/rien',
      '/studio',
      '/fr/search?q=pont',
      '/healthz',
      '/icons/32.png',
    ]) {
      for (const fields of ['', 'Cookie: recto_session=x\r\n']) {
        const { headers } = await ask(target, fields);
        expect(
          Object.keys(headers).filter((name) => name.startsWith('recto')),
          target,
        ).toEqual([]);
      }
    }
  });

  it('keeps nothing of what one person was shown', async () => {
    const { token } = await makeSignInLink(room.ctx, { mail: 'b@jusant.example' });
    const form = `token=${token}`;
    const bytes =
      `POST /studio/sign-in HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${origin}\r\nConnection: close\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n\r\n${form}`;
    const [entered] = parseAnswers(await exchange(port, [bytes]));
    const cookie = `Cookie: ${(entered?.headers['set-cookie'] ?? '').split(';')[0]}\r\n`;
    for (const target of [
      '/studio',
      '/studio/',
      '/studio?x=1',
      '/studio/desk.css',
      '/fr/..%2fstudio',
    ]) {
      const mine = await ask(target, cookie);
      const stranger = await ask(target);
      expect(stranger.body.toString(), target).not.toContain('Bastien');
      if (mine.body.includes('Bastien')) {
        expect(mine.headers['cache-control'], target).toBe('no-store');
        expect(statusOf(stranger), target).toBe(401);
      }
    }
  });

  it('does not take a redirect for a page, nor a page for a redirect', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      expect(statusOf(await ask('/fr/un-pont/'))).toBe(301);
      expect(statusOf(await ask('/fr/un-pont'))).toBe(200);
      expect(statusOf(await ask('/'))).toBe(302);
      expect(statusOf(await ask('/fr?p=1'))).toBe(200);
      expect(statusOf(await ask('/rien'))).toBe(404);
      expect(statusOf(await ask('/fr/un-pont', '', 'HEAD'))).toBe(200);
    }
    const post = await ask('/fr/un-pont', 'Content-Length: 0\r\n', 'POST');
    expect(statusOf(post)).toBe(404);
    expect(statusOf(await ask('/fr/un-pont'))).toBe(200);
  });

  it('forgets what was withdrawn on every door, its picture for networks too', async () => {
    const { articleId } = await room.publish({ headline: 'CANARI retiré' }, Date.now() - 1000);
    const page = (await warm('/fr/canari-retire')).body.toString();
    const card = /\/cards\/[^"]+\.jpg/.exec(page)?.[0] ?? '';
    const oembed = `/oembed?url=${encodeURIComponent(`${origin}/fr/canari-retire`)}`;
    const doors = [
      '/fr',
      '/fr/feed.xml',
      '/fr/feed.json',
      '/fr/section/port',
      '/fr/archive',
      oembed,
    ];
    for (const door of [...doors, card]) expect(statusOf(await warm(door)), door).toBe(200);
    await unpublishArticle({ ...room.ctx, now: Date.now() }, { articleId });
    await expect.poll(async () => statusOf(await ask('/fr/canari-retire'))).toBe(410);
    expect(statusOf(await ask(card))).toBe(404);
    expect(statusOf(await ask(oembed))).toBe(404);
    for (const door of doors) {
      await expect
        .poll(async () => (await ask(door)).body.includes('CANARI'), { message: door })
        .toBe(false);
    }
  });

  it('forgets the words that were closed, before anybody is given them once more', async () => {
    const body = ['Un.', 'Deux.', 'CANARI fermé.'].map((words) => p(words));
    const { articleId } = await room.publish({ headline: 'Fermé', body }, Date.now() - 1000);
    const doors = ['/fr/ferme', '/fr/feed.json', '/fr/ferme/verso/bundle.zip'];
    for (const door of doors) expect(statusOf(await warm(door)), door).toBe(200);
    expect((await ask('/fr/ferme')).body.includes('CANARI')).toBe(true);
    await changeDetails({ ...room.ctx, now: Date.now() }, { articleId, access: 'supporters' });
    for (const door of doors) {
      await expect
        .poll(async () => (await ask(door)).body.includes('CANARI'), { message: door })
        .toBe(false);
    }
  });

  it('is not filled by those who make up addresses', async () => {
    const pagesInMemory = async () =>
      JSON.parse((await ask('/healthz')).body.toString()).cache.pages as number;
    const before = await pagesInMemory();
    for (let n = 0; n < 40; n += 1) {
      await ask(`/fr/section/port?before=mg${n.toString(36)}.01K6FJ`);
      await ask(`/fr/section/port?after=0.${n}`);
      await ask(`/fr/search?q=mot${n}`);
      await ask(`/fr/nulle-part-${n}`);
      await ask(`/oembed?url=${encodeURIComponent(`${origin}/fr/un-pont`)}&maxwidth=${n}`);
      await ask(`/fr?x=${n}`);
    }
    expect(await pagesInMemory()).toBeLessThanOrEqual(before + 2);
  });
});

/** A file with a hostile name in the library. @returns its address. */
async function storeFile(bytes: number): Promise<string> {
  const id = newId();
  const sha256 = createHash('sha256').update(id).digest('hex');
  const blobKey = `originals/${sha256.slice(0, 2)}/${sha256}.pdf`;
  await house.media.put(blobKey, Buffer.alloc(bytes, 'a'), 'application/pdf');
  const media: Media = {
    id,
    kind: 'file',
    state: 'stored',
    name: 'a"\r\nSet-Cookie: a=b; <script>.pdf',
    mediaType: 'application/pdf',
    bytes,
    sha256,
    blobKey,
    sourceUrl: null,
    width: null,
    height: null,
    duration: null,
    alt: {},
    caption: {},
    credit: '',
    focalX: 0.5,
    focalY: 0.5,
    placeholder: null,
    digitalSourceType: null,
    createdAt: Date.now(),
  };
  await insertMedia(house.storage.db, media);
  return originalPath(media);
}

describe('connections', () => {
  it('that send a head without end are cut', async () => {
    const endless = `GET /fr HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}`;
    const received = (await exchange(port, [endless], { hangUp: true })).toString('latin1');
    expect(received.startsWith('HTTP/1.1 431')).toBe(true);
  });

  it('that are dropped in the middle hurt nobody', async () => {
    for (let n = 0; n < 30; n += 1) {
      const socket = await open(port);
      socket.write(
        n % 2
          ? 'GET /fr HT'
          : 'POST /studio/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n',
      );
      socket.destroy();
    }
    expect(statusOf(await ask('/fr'))).toBe(200);
  });

  it.skipIf(!existsSync('/proc/self/fd'))(
    'dropped under a download leave no file open',
    async () => {
      const path = await storeFile(8 * 1_048_576);
      expect(statusOf(await ask(path, 'Range: bytes=0-9\r\n'))).toBe(206);
      const before = readdirSync('/proc/self/fd').length;
      for (let n = 0; n < 40; n += 1) {
        const socket = await open(port);
        const range = n % 2 ? `Range: bytes=${n}-\r\n` : '';
        socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n${range}\r\n`);
        await new Promise((resolve) => socket.once('data', resolve));
        socket.destroy();
      }
      await expect
        .poll(() => readdirSync('/proc/self/fd').length, { timeout: 5000 })
        .toBeLessThan(before + 10);
    },
  );

  it('that ask for odd parts of a file get the whole, a part, or its length', async () => {
    const path = await storeFile(1000);
    const odd = [
      'bytes=0-0,1-1',
      `bytes=${'0-0,'.repeat(500)}1-1`,
      'bytes=-',
      'bytes=5-2',
      'lines=1-2',
      'bytes=0x0-9',
    ];
    for (const range of odd) {
      const answer = await ask(path, `Range: ${range}\r\n`);
      expect([statusOf(answer), answer.body.length], range).toEqual([200, 1000]);
    }
    for (const range of ['bytes=1000-', 'bytes=999999999999999-', 'bytes=-0']) {
      expect(statusOf(await ask(path, `Range: ${range}\r\n`)), range).toBe(416);
    }
    const whole = await ask(path);
    expect(whole.headers['content-disposition']).toMatch(/^attachment; /);
    expect(whole.headers['content-security-policy']).toContain('sandbox');
    expect(whole.headers['x-content-type-options']).toBe('nosniff');
  });

  it('say how the memory is only to this machine', async () => {
    const seen = async (fields: string) =>
      Object.keys(JSON.parse((await ask('/healthz', fields)).body.toString()));
    expect(await seen('')).toContain('cache');
    expect(await seen('X-Forwarded-For: 203.0.113.9\r\n')).toEqual(['status']);
    expect(await seen('Forwarded: for=203.0.113.9\r\n')).toEqual(['status']);
  });
});
