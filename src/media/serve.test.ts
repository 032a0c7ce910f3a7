import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as made from '../../test/support/sound-files.ts';
import type { Media } from '../domain/media.ts';
import { originalPath, renditionPath } from '../domain/media-urls.ts';
import { fromBuffer } from './byte-source.ts';
import { type Darkroom, openDarkroom } from './darkroom/darkroom.ts';
import { openDiskStore } from './disk-store.ts';
import { ingest } from './ingest.ts';
import { renditionKey } from './keys.ts';
import { openRenditions } from './renditions.ts';
import { type MediaAnswer, type ServeDeps, serveMedia } from './serve.ts';
import type { MediaStore } from './store.ts';

let folder: string;
let store: MediaStore;
let darkroom: Darkroom;
let resized = 0;
const shelf = new Map<string, Media>();
const lost: string[] = [];
let deps: ServeDeps;

async function keep(id: string, bytes: Buffer, name: string): Promise<Media> {
  const { inputSha256: _, ...facts } = await ingest(
    { store, darkroom },
    { source: fromBuffer(bytes), name },
  );
  const media: Media = {
    ...facts,
    id,
    state: 'stored',
    sourceUrl: null,
    alt: {},
    caption: {},
    focalX: 0.5,
    focalY: 0.5,
    createdAt: 0,
  };
  shelf.set(id, media);
  return media;
}

const pixels = (width: number, height = 50, background = '#268') =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recto-serve-'));
  store = await openDiskStore(folder);
  darkroom = openDarkroom();
  const counting: Darkroom = {
    ...darkroom,
    resize(...order) {
      resized += 1;
      return darkroom.resize(...order);
    },
  };
  deps = {
    findMedia: async (id) => shelf.get(id) ?? null,
    store,
    renditions: openRenditions({ store, darkroom: counting }),
    onLost: (media) => lost.push(media.id),
  };
});
afterAll(() => {
  darkroom.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Got extends Omit<MediaAnswer, 'headers' | 'body'> {
  headers: Record<string, string>;
  body: Buffer | null;
}

async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Got> {
  const answer = await serveMedia(deps, { method, path, headers: new Headers(headers) });
  const pieces: Buffer[] = [];
  if (answer.body && !Buffer.isBuffer(answer.body)) {
    for await (const piece of answer.body) pieces.push(piece as Buffer);
  }
  const body = Buffer.isBuffer(answer.body) ? answer.body : Buffer.concat(pieces);
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers.map(([name, value]) => [name.toLowerCase(), value])),
    body: answer.body === null ? null : body,
  };
}

describe('a size of a picture', () => {
  it('is sent for good, in the format of its address', async () => {
    const media = await keep('quay', await pixels(700), 'quay.png');
    for (const [format, found] of [
      ['webp', 'webp'],
      ['jpeg', 'jpeg'],
    ] as const) {
      const answer = await ask(renditionPath(media, 480, format));
      expect(answer).toMatchObject({
        status: 200,
        headers: {
          'content-type': `image/${found}`,
          'content-length': String(answer.body?.length),
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'cross-origin',
        },
      });
      expect(await sharp(answer.body ?? Buffer.alloc(0)).metadata()).toMatchObject({
        format: found,
        width: 480,
      });
    }
    const own = await ask(renditionPath(media, 700));
    expect((await sharp(own.body ?? Buffer.alloc(0)).metadata()).width).toBe(700);
  });

  it('is made once, however many ask at once, and once in all', async () => {
    const media = await keep('crowd', await pixels(650, 60), 'crowd.png');
    resized = 0;
    const path = renditionPath(media, 320);
    const answers = await Promise.all(Array.from({ length: 30 }, () => ask(path)));
    expect(new Set(answers.map(({ body }) => body?.toString('base64'))).size).toBe(1);
    expect(resized).toBe(1);
    await ask(path);
    expect(resized).toBe(1);
    expect(await store.has(renditionKey(media.sha256 ?? '', 320, 'webp'))).toBe(true);
  });

  it('is not made anew for those who have it', async () => {
    const media = await keep('known', await pixels(400), 'known.png');
    const path = renditionPath(media, 320);
    const { headers } = await ask(path, {}, 'HEAD');
    resized = 0;
    for (const condition of [
      headers.etag ?? '',
      `W/${headers.etag}`,
      `"x", ${headers.etag}`,
      '*',
    ]) {
      expect(await ask(path, { 'if-none-match': condition })).toMatchObject({
        status: 304,
        body: null,
      });
    }
    expect(resized).toBe(0);
    expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is not to be had in widths and formats that are not made', async () => {
    const media = await keep('ladder', await pixels(500), 'ladder.png');
    const path = (end: string) => renditionPath(media, 320).replace('320.webp', end);
    for (const end of ['321.webp', '640.webp', '2000.webp', '320.avif', '320.png', '320.webp/']) {
      expect((await ask(path(end))).status, end).toBe(404);
    }
    expect((await ask('/media/nobody/abcdef01-320.webp')).status).toBe(404);
    const sound = await keep('wav', made.wav(1), 'a.wav');
    expect((await ask(renditionPath(sound, 320))).status).toBe(404);
    shelf.set('away', { ...media, id: 'away', state: 'remote', sha256: null });
    expect((await ask('/media/away/00000000-320.webp')).status).toBe(404);
  });

  it('goes on moving where the picture moves', async () => {
    const frames = await sharp(Buffer.alloc(400 * 80 * 3, 90), {
      raw: { width: 400, height: 80, channels: 3, pageHeight: 40 },
    })
      .composite([{ input: await pixels(100, 40, '#f00'), left: 0, top: 40 }])
      .gif({ delay: [100, 100], keepDuplicateFrames: true })
      .toBuffer();
    const media = await keep('moving', frames, 'moving.gif');
    const { body } = await ask(renditionPath(media, 320));
    expect((await sharp(body ?? Buffer.alloc(0), { animated: true }).metadata()).pages).toBe(2);
    const still = await ask(renditionPath(media, 320, 'jpeg'));
    expect((await sharp(still.body ?? Buffer.alloc(0)).metadata()).height).toBe(32);
  });

  it('of a picture that was exchanged leads to the new one, for a minute', async () => {
    const before = await keep('exchange', await pixels(1000), 'a.png');
    const old = renditionPath(before, 960);
    const after = await keep('exchange', await pixels(600), 'b.png');
    expect(await ask(old)).toMatchObject({
      status: 301,
      headers: { location: renditionPath(after, 600), 'cache-control': 'public, max-age=60' },
    });
    const file = await ask(originalPath(before));
    expect(file.headers.location).toBe(originalPath(after));
  });
});

describe('a file', () => {
  it('is a download, under its own name in every script', async () => {
    const media = await keep('doc', Buffer.from('%PDF-1.7 text'), "Dossier d'été (1).pdf");
    const answer = await ask(originalPath(media));
    expect(answer.body?.toString()).toBe('%PDF-1.7 text');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="dossier-dete-1.pdf"; filename*=UTF-8\'\'Dossier%20d%27%C3%A9t%C3%A9%20%281%29.pdf',
      'content-security-policy': expect.stringContaining("sandbox; default-src 'none'"),
    });
    const arabic = await keep('arabic', Buffer.from('%PDF-1.7 نص'), 'تقرير.pdf');
    expect((await ask(originalPath(arabic))).headers['content-disposition']).toBe(
      `attachment; filename="file.pdf"; filename*=UTF-8''${encodeURIComponent('تقرير.pdf')}`,
    );
  });

  it('has one address; others of it lead there, and encoding alone does not matter', async () => {
    const media = await keep('name', Buffer.from('%PDF-1.4'), 'Côte.pdf');
    const path = originalPath(media);
    const other = await ask(path.replace('cote.pdf', 'evil.html'));
    expect(other).toMatchObject({ status: 301, headers: { location: path } });
    expect((await ask(path.replace('cote', '%63ote'))).status).toBe(200);
    const arabic = await keep('name2', Buffer.from('%PDF-1.4 2'), 'تقرير.pdf');
    const lower = originalPath(arabic).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    expect((await ask(lower)).status).toBe(200);
  });

  it('missing from the store is reported, and not found', async () => {
    const media = await keep('gone', Buffer.from('%PDF-1.4 gone'), 'gone.pdf');
    await store.delete(media.blobKey ?? '');
    expect((await ask(originalPath(media))).status).toBe(404);
    expect(lost).toContain('gone');
  });
});

describe('sound', () => {
  it('is sent whole or in the part that a player asks for', async () => {
    const bytes = made.wav(1);
    const media = await keep('sound', bytes, 'siren.wav');
    const path = originalPath(media);
    const whole = await ask(path);
    expect(whole).toMatchObject({
      status: 200,
      headers: { 'accept-ranges': 'bytes', 'content-length': String(bytes.length) },
    });
    expect(whole.headers['content-disposition']).toBeUndefined();
    const last = bytes.length - 1;
    for (const [range, start, end] of [
      ['bytes=0-0', 0, 0],
      ['bytes=10-19', 10, 19],
      ['bytes=100-', 100, last],
      ['bytes=-50', last - 49, last],
      ['bytes=0-999999999', 0, last],
      ['bytes=-999999999', 0, last],
    ] as const) {
      const part = await ask(path, { range });
      expect(part, range).toMatchObject({
        status: 206,
        headers: {
          'content-range': `bytes ${start}-${end}/${bytes.length}`,
          'content-length': String(end - start + 1),
        },
      });
      expect(part.body?.equals(bytes.subarray(start, end + 1)), range).toBe(true);
    }
  });

  it('beyond its end is refused with its length; odd wishes are passed over', async () => {
    const media = await keep('sound2', made.wav(2), 'siren.wav');
    const path = originalPath(media);
    for (const range of [`bytes=${media.bytes}-`, 'bytes=-0']) {
      expect(await ask(path, { range })).toMatchObject({
        status: 416,
        headers: { 'content-range': `bytes */${media.bytes}` },
        body: null,
      });
    }
    const odd = ['bytes=5-2', 'bytes=0-1,5-6', 'items=0-1', 'bytes=-', 'bytes=a-b', ''];
    for (const range of odd) expect((await ask(path, { range })).status, range).toBe(200);
  });

  it('goes on after a break only if it is still the same', async () => {
    const media = await keep('sound3', made.wav(3), 'siren.wav');
    const path = originalPath(media);
    const { headers } = await ask(path, { range: 'bytes=0-1' }, 'HEAD');
    expect(headers['content-length']).toBe(String(media.bytes));
    const range = 'bytes=2-3';
    expect((await ask(path, { range, 'if-range': headers.etag ?? '' })).status).toBe(206);
    expect((await ask(path, { range, 'if-range': '"other"' })).status).toBe(200);
  });
});
