import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { S3_KEYS, type S3Server, startS3Server } from '../../test/support/s3-server.ts';
import type { ByteSource } from './byte-source.ts';
import { fromBuffer } from './byte-source.ts';
import { openDiskStore } from './disk-store.ts';
import { openMediaStore } from './open-store.ts';
import { parseS3Address } from './s3-address.ts';
import { s3Asker } from './s3-request.ts';
import { openS3Store } from './s3-store.ts';
import type { MediaStore } from './store.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recto-media-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function s3(folder = ''): Promise<{ store: MediaStore; server: S3Server; url: string }> {
  const server = await startS3Server();
  closing.push(() => server.close());
  const keys = `${S3_KEYS.id}:${encodeURIComponent(S3_KEYS.secret)}`;
  const url = `s3://${keys}@storage.example/jusant${folder}?region=${S3_KEYS.region}&endpoint=${server.url}`;
  const address = parseS3Address(url);
  return { store: openS3Store(address, s3Asker(address, 1)), server, url };
}

async function text(body: Readable | undefined): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of body ?? []) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

async function keysOf(store: MediaStore, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(prefix)) keys.push(key);
  return keys;
}

const STORES: [string, () => Promise<MediaStore>][] = [
  ['on disk', () => openDiskStore(temporaryFolder())],
  ['in S3', async () => (await s3()).store],
  ['in a folder of S3', async () => (await s3('/press/media')).store],
];

describe.each(STORES)('a media store %s', (_name, open) => {
  it('gives back what was put, whole and in parts', async () => {
    const store = await open();
    await store.put('originals/ab/abc.txt', Buffer.from('la marée'), 'text/plain');
    expect((await store.get('originals/ab/abc.txt'))?.toString()).toBe('la marée');
    const whole = await store.stream('originals/ab/abc.txt');
    expect(whole?.bytes).toBe(9);
    expect(await text(whole?.body)).toBe('la marée');
    const part = await store.stream('originals/ab/abc.txt', { start: 3, end: 5 });
    expect(part?.bytes).toBe(9);
    expect(await text(part?.body)).toBe('mar');
    const rest = await store.stream('originals/ab/abc.txt', { start: 3, end: 1_000_000 });
    expect(await text(rest?.body)).toBe('marée');
    expect(await store.has('originals/ab/abc.txt')).toBe(true);
  });

  it('takes streams, large and empty, and writes over', async () => {
    const store = await open();
    const large = Buffer.alloc(3_000_000, 'tide ');
    await store.put('a/large', fromBuffer(large), 'video/mp4');
    expect((await store.get('a/large'))?.equals(large)).toBe(true);
    await store.put('a/large', fromBuffer(Buffer.alloc(0)), 'video/mp4');
    expect((await store.get('a/large'))?.length).toBe(0);
    expect(await text((await store.stream('a/large'))?.body)).toBe('');
  });

  it('knows what is not there, and deletes it without complaint', async () => {
    const store = await open();
    expect(await store.get('no/such')).toBeNull();
    expect(await store.stream('no/such')).toBeNull();
    expect(await store.has('no/such')).toBe(false);
    await store.delete('no/such');
    await store.put('one', Buffer.from('1'), 'text/plain');
    expect(await store.get('one/two')).toBeNull();
    await store.delete('one');
    expect(await store.has('one')).toBe(false);
  });

  it('lists by prefix, in order, page after page', async () => {
    const store = await open();
    const keys = ['a-1', 'a/1', 'a/2', 'a/b/3', 'a0', 'renditions/ff/x/320.webp', 'z'];
    for (const key of [...keys].reverse()) await store.put(key, Buffer.from(key), 'text/plain');
    expect(await keysOf(store, '')).toEqual(keys);
    expect(await keysOf(store, 'a/')).toEqual(['a/1', 'a/2', 'a/b/3']);
    expect(await keysOf(store, 'renditions/f')).toEqual(['renditions/ff/x/320.webp']);
    expect(await keysOf(store, 'q')).toEqual([]);
    for await (const { bytes, modifiedAt } of store.list('z')) {
      expect(bytes).toBe(1);
      expect(Math.abs(modifiedAt - Date.now())).toBeLessThan(60_000);
    }
  });

  it('refuses keys that are no plain paths', async () => {
    const store = await open();
    const keys = [
      '',
      '/a',
      'a/',
      'a//b',
      '../a',
      'a/../../b',
      '.a',
      'a/.b',
      'A',
      'é',
      'a b',
      'a\\b',
    ];
    for (const key of [...keys, 'a\0', `${'a/'.repeat(300)}a`]) {
      await expect(store.put(key, Buffer.from('x'), 'text/plain'), key).rejects.toThrow('key');
      await expect((async () => store.get(key))(), key).rejects.toThrow('key');
      await expect((async () => store.delete(key))(), key).rejects.toThrow('key');
    }
  });

  it('stores nothing of a source that breaks', async () => {
    const store = await open();
    const broken: ByteSource = {
      size: 10,
      read: async () => Buffer.alloc(0),
      stream: () =>
        Readable.from(
          (async function* () {
            yield Buffer.from('half');
            throw new Error('cable cut');
          })(),
        ),
    };
    await expect(store.put('a/broken', broken, 'audio/mpeg')).rejects.toThrow();
    const short = { ...fromBuffer(Buffer.from('short')), size: 10 };
    await expect(store.put('a/short', short, 'audio/mpeg')).rejects.toThrow();
    expect(await keysOf(store, '')).toEqual([]);
  });
});

describe('a store on disk', () => {
  it('keeps the folders that it makes to its own account', async () => {
    const folder = join(temporaryFolder(), 'media');
    const store = await openDiskStore(folder);
    await store.put('originals/aa/one', Buffer.from('x'), 'text/plain');
    for (const made of ['', '.incoming', 'originals', 'originals/aa'])
      expect(statSync(join(folder, made)).mode & 0o077).toBe(0);
  });

  it('leaves no drafts behind, and sweeps those of a killed process after a day', async () => {
    const folder = temporaryFolder();
    const store = await openDiskStore(folder);
    await store.put('a', Buffer.from('x'), 'text/plain');
    expect(readdirSync(join(folder, '.incoming'))).toEqual([]);
    writeFileSync(join(folder, '.incoming', 'old'), 'half');
    writeFileSync(join(folder, '.incoming', 'new'), 'half');
    utimesSync(join(folder, '.incoming', 'old'), 1, 1);
    await openDiskStore(folder);
    expect(readdirSync(join(folder, '.incoming'))).toEqual(['new']);
  });
});

describe('a store in S3', () => {
  it('tries again when the storage is busy, and says so when it stays so', async () => {
    const { store, server } = await s3();
    server.failNext(503, 3);
    await store.put('a', Buffer.from('x'), 'text/plain');
    expect(server.log.filter((line) => line.startsWith('PUT'))).toHaveLength(4);
    server.failNext(503, 4);
    await expect(store.get('a')).rejects.toMatchObject({
      code: 'unavailable',
      key: 'media.store-unavailable',
      args: { reason: 'SlowDown' },
    });
  });

  it('keeps the media type, and names a wrong secret, region or bucket without trying again', async () => {
    const { store, server, url } = await s3();
    await store.put('a', Buffer.from('x'), 'image/webp');
    expect(server.objects.get('a')?.type).toBe('image/webp');
    server.log.length = 0;
    const wrong: [string, string][] = [
      [url.replace('jusant', 'flot'), 'NoSuchBucket'],
      [url.replace('%40', '%41'), 'SignatureDoesNotMatch'],
      [url.replace('eu-west-3', 'eu-west-1'), 'AuthorizationHeaderMalformed'],
    ];
    for (const [address, reason] of wrong) {
      const other = await openMediaStore(address, '');
      await expect(other.put('a', Buffer.from('x'), 'text/plain')).rejects.toMatchObject({
        args: { reason },
      });
    }
    expect(server.log).toHaveLength(3);
  });

  it('says when nothing listens', async () => {
    const { store, server } = await s3();
    await server.close();
    await expect(store.has('a')).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('the address of S3', () => {
  it('is read with its defaults', () => {
    expect(parseS3Address('s3://key:s%2Fe%40t@s3.fr-par.scw.cloud/jusant/press')).toEqual({
      endpoint: 'https://s3.fr-par.scw.cloud',
      bucket: 'jusant',
      prefix: 'press/',
      region: 'us-east-1',
      accessKeyId: 'key',
      secretAccessKey: 's/e@t',
    });
  });

  it.each([
    ['nonsense', 'address'],
    ['https://key:secret@host/bucket', 'scheme'],
    ['s3://key:secret@host/', 'bucket'],
    ['s3://key:secret@host/Big_Bucket', 'bucket'],
    ['s3://key:secret@host/bucket/..%2fx', 'folder'],
    ['s3://host/bucket', 'key'],
    ['s3://key:secret@host/bucket?endpoint=file:///x', 'endpoint'],
  ])('%s is refused for its %s', (address, problem) => {
    expect(() => parseS3Address(address)).toThrow(problem);
    expect(() => parseS3Address(address)).not.toThrow('secret');
  });
});
