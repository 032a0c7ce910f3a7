import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildPage, plainForm, weigh } from './cached-page.ts';
import type { Rendered } from './rendered.ts';

const text = 'Le bac part à six heures. '.repeat(200);

function page(more: Partial<Rendered> = {}): Rendered {
  return {
    status: 200,
    headers: [['Content-Type', 'text/html; charset=utf-8']],
    body: text,
    tags: [],
    cache: 'page',
    ...more,
  };
}

const at = Date.UTC(2026, 9, 2, 5, 0, 0, 640);

function header(headers: string[] | undefined, name: string): string | undefined {
  const index = headers?.findIndex((value, place) => place % 2 === 0 && value === name) ?? -1;
  return index === -1 ? undefined : headers?.[index + 1];
}

describe('a page in memory', () => {
  it('does not hold its plain form before it is wanted for the second time, then counts it', async () => {
    const built = await buildPage('/fr', page(), at);
    let told = 0;
    built.onGrown = () => {
      told += 1;
    };
    const before = weigh(built);
    expect(plainForm(built).body.toString()).toBe(text);
    expect(weigh(built)).toBe(before);
    expect(plainForm(built)).toBe(plainForm(built));
    expect(told).toBe(1);
    expect(weigh(built)).toBe(before + Buffer.byteLength(text));
  });

  it('holds what cannot be compressed as it is', async () => {
    const built = await buildPage('/icon', page({ headers: [['content-type', 'image/png']] }), at);
    expect(built.gzip).toBeNull();
    expect(plainForm(built).body.toString()).toBe(text);
  });

  it('stands there plain and in two encodings of the same bytes', async () => {
    const built = await buildPage('/fr', page(), at);
    expect(plainForm(built).body.toString()).toBe(text);
    expect(brotliDecompressSync(built.br?.body ?? '').toString()).toBe(text);
    expect(gunzipSync(built.gzip?.body ?? '').toString()).toBe(text);
    for (const form of [plainForm(built), built.br, built.gzip]) {
      expect(header(form?.headers, 'content-length')).toBe(String(form?.body.length));
      expect(header(form?.headers, 'vary')).toBe('Accept-Encoding');
      expect(header(form?.headers, 'etag')).toBe(built.etag);
    }
    expect(header(built.br?.headers, 'content-encoding')).toBe('br');
    expect(header(plainForm(built).headers, 'content-encoding')).toBeUndefined();
  });

  it('has a weak tag that names its content on every node, and changes with body and headers', async () => {
    const one = await buildPage('/fr', page(), at);
    const elsewhere = await buildPage('/fr', page(), at + 5_000);
    expect(one.etag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(elsewhere.etag).toBe(one.etag);
    expect((await buildPage('/fr', page({ body: `${text}!` }), at)).etag).not.toBe(one.etag);
    const headers = [['content-type', 'text/html'] as const];
    expect((await buildPage('/fr', page({ headers }), at)).etag).not.toBe(one.etag);
  });

  it('keeps the renderer’s date of change, to the second', async () => {
    const headers = [['Last-Modified', 'Thu, 01 Oct 2026 09:30:00 GMT'] as const];
    const built = await buildPage('/fr', page({ headers }), at);
    expect(built.lastModified).toBe(Date.UTC(2026, 9, 1, 9, 30));
    expect((await buildPage('/fr', page(), at)).lastModified).toBe(at - 640);
  });

  it('takes encodings and date over from a page that was the same', async () => {
    const before = await buildPage('/fr', page({ tags: ['article:1'] }), at);
    before.hits = 7;
    const after = await buildPage('/fr', page({ tags: ['article:2'] }), at + 60_000, before);
    expect(after.br).toBe(before.br);
    expect(after.lastModified).toBe(before.lastModified);
    expect(after).toMatchObject({ tags: ['article:2'], hits: 7, isStale: false });
  });

  it('leaves pictures and very short answers as they are', async () => {
    const picture = page({ headers: [['content-type', 'image/png']] });
    expect(await buildPage('/card.png', picture, at)).toMatchObject({ br: null, gzip: null });
    expect(await buildPage('/robots.txt', page({ body: 'User-agent: *' }), at)).toMatchObject({
      br: null,
      gzip: null,
    });
  });

  it('adds to what a renderer varies on, and drops what belongs to one message', async () => {
    const headers = [
      ['vary', 'Accept'],
      ['connection', 'close'],
      ['transfer-encoding', 'chunked'],
      ['content-length', '3'],
      ['date', 'now'],
      ['etag', '"theirs"'],
    ] as const;
    const built = await buildPage('/fr', page({ headers }), at);
    expect(header(plainForm(built).headers, 'vary')).toBe('Accept-Encoding, Accept');
    expect(header(plainForm(built).headers, 'connection')).toBeUndefined();
    expect(header(plainForm(built).headers, 'date')).toBeUndefined();
    expect(header(plainForm(built).headers, 'etag')).toBe(built.etag);
    expect(plainForm(built).headers.filter((value) => value === 'content-length')).toHaveLength(1);
  });

  it.each([
    ['x-title', 'one\r\nset-cookie: a=b'],
    ['x-title', 'one\ntwo'],
    ['x-title', 'one\0two'],
    ['x-title', 'المرفأ'],
    ['x title', 'one'],
    ['x-title:', 'one'],
    ['', 'one'],
  ])('refuses a header that could begin another: %j: %j', async (name, value) => {
    await expect(buildPage('/fr', page({ headers: [[name, value]] }), at)).rejects.toThrow(
      /header/,
    );
  });

  it('answers 304 with what caches need and nothing else', async () => {
    const headers = [
      ['content-type', 'text/html'],
      ['cache-control', 'public, max-age=0'],
      ['content-security-policy', "default-src 'none'"],
    ] as const;
    const { notModified, etag } = await buildPage('/fr', page({ headers }), at);
    expect(notModified.headers).toEqual([
      'cache-control',
      'public, max-age=0',
      'vary',
      'Accept-Encoding',
      'etag',
      etag,
    ]);
  });
});
