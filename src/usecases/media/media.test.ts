import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { AppError } from '../../domain/errors.ts';
import type { Media } from '../../domain/media.ts';
import type { Actor } from '../../domain/permissions.ts';
import { fromBuffer } from '../../media/byte-source.ts';
import { type Darkroom, openDarkroom } from '../../media/darkroom/darkroom.ts';
import { openDiskStore } from '../../media/disk-store.ts';
import { newId } from '../../std/id.ts';
import { listUndispatched } from '../../storage/events.ts';
import { getMedia, insertMedia } from '../../storage/media.ts';
import type { Context } from '../context.ts';
import { changeMedia } from './change.ts';
import type { MediaDesk } from './desk.ts';
import { fetchRemoteMedia } from './fetch-remote.ts';
import { uploadMedia } from './upload.ts';

const NOW = Date.UTC(2026, 9, 2, 5);
const EDITOR: Actor = { type: 'staff', id: 'e', name: 'Ysée', role: 'editor' };

let darkroom: Darkroom;
let server: Server;
let base: string;
let folder: string;
const pages: Record<string, { status?: number; type?: string; body: Buffer | string }> = {};

const photo = (width: number, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#268' } })
    .jpeg()
    .toBuffer();

beforeAll(async () => {
  darkroom = openDarkroom();
  server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page?.status ?? (page ? 200 : 404), {
      'content-type': page?.type ?? 'application/octet-stream',
    });
    response.end(page?.body ?? 'not here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  darkroom.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-desk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function openDesk(): Promise<MediaDesk> {
  return {
    store: await openDiskStore(join(folder, 'media')),
    darkroom,
    tempFolder: join(folder, 'incoming'),
    net: { allowPrivate: true },
  };
}

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.key}`;
    throw error;
  }
  return 'done';
}

function remote(sourceUrl: string | null, changes: Partial<Media> = {}): Media {
  return {
    id: newId(),
    kind: 'image',
    state: 'remote',
    name: 'Le quai.png',
    mediaType: 'image/png',
    bytes: 0,
    sha256: null,
    blobKey: null,
    sourceUrl,
    width: null,
    height: null,
    duration: null,
    alt: { fr: 'Le quai' },
    caption: {},
    credit: 'Archives',
    focalX: 0.5,
    focalY: 0.5,
    placeholder: null,
    digitalSourceType: null,
    createdAt: NOW,
    ...changes,
  };
}

describeEachDatabase('the media desk', (open) => {
  async function start(actor: Actor = EDITOR) {
    const storage = await open();
    const ctx: Context = { db: storage.db, actor, now: NOW };
    const events = async () =>
      (await listUndispatched(storage.db, 1000)).map(({ name, payload }) => [name, payload]);
    return { ctx, desk: await openDesk(), events };
  }

  it('takes an upload in, once, and knows it again even as other bytes of the same picture', async () => {
    const { ctx, desk, events } = await start();
    const bytes = await photo(90);
    const input = { source: fromBuffer(bytes), name: 'quai.jpeg', alt: { fr: 'Un quai' } };
    const { media, isNew } = await uploadMedia(ctx, desk, input);
    expect(isNew).toBe(true);
    expect(media).toMatchObject({
      name: 'quai.jpg',
      width: 90,
      alt: { fr: 'Un quai' },
      state: 'stored',
    });
    expect(await getMedia(ctx.db, media.id)).toMatchObject({ ...media, problem: null });
    expect(await desk.store.has(media.blobKey ?? '')).toBe(true);
    const again = await uploadMedia(ctx, desk, { ...input, name: 'copy.jpg' });
    expect(again).toMatchObject({ isNew: false, media: { id: media.id, name: 'quai.jpg' } });
    const tail = fromBuffer(Buffer.concat([bytes, Buffer.from('<script>')]));
    expect(await uploadMedia(ctx, desk, { source: tail, name: 'x.jpg' })).toMatchObject({
      isNew: false,
      media: { id: media.id },
    });
    expect(await events()).toEqual([['media.stored', { mediaId: media.id }]]);
  });

  it('takes nothing from those who may not', async () => {
    const { ctx, desk } = await start({ type: 'staff', id: 'm', name: 'M', role: 'moderator' });
    const input = { source: fromBuffer(await photo(9)), name: 'a.jpg' };
    expect(await refusal(uploadMedia(ctx, desk, input))).toBe('forbidden permission.missing');
    expect(await refusal(changeMedia(ctx, { mediaId: 'x' }))).toBe('forbidden permission.missing');
  });

  it('changes words and focus for all languages and articles at once', async () => {
    const { ctx, desk, events } = await start();
    const input = { source: fromBuffer(await photo(91)), name: 'a.jpg', alt: { fr: 'A', en: 'B' } };
    const { media } = await uploadMedia(ctx, desk, input);
    const changed = await changeMedia(ctx, {
      mediaId: media.id,
      alt: { fr: ' Le bac ', en: null, ar: 'العبّارة' },
      credit: ' Maïwenn ',
      focalX: 0.1,
    });
    expect(changed).toMatchObject({
      alt: { fr: 'Le bac', ar: 'العبّارة' },
      credit: 'Maïwenn',
      focalX: 0.1,
      focalY: 0.5,
    });
    expect(await getMedia(ctx.db, media.id)).toEqual(changed);
    await changeMedia(ctx, { mediaId: media.id, credit: 'Maïwenn' });
    expect((await events()).map(([name]) => name)).toEqual(['media.stored', 'media.changed']);
    const bad = { mediaId: media.id, focalY: 1.5 };
    expect(await refusal(changeMedia(ctx, bad))).toBe('invalid media.bad-focus');
    expect(await refusal(changeMedia(ctx, { mediaId: media.id, alt: { '../x': 'a' } }))).toBe(
      'invalid edition.lang',
    );
    expect(await refusal(changeMedia(ctx, { mediaId: 'none' }))).toBe('not-found media.not-found');
  });

  it('brings in a remote file, keeping what people wrote, and does so once', async () => {
    const { ctx, desk, events } = await start();
    pages['/quai.png?v=2'] = { body: await photo(93), type: 'image/png' };
    const row = remote(`${base}/quai.png?v=2`, { width: 4000, height: 3000 });
    await insertMedia(ctx.db, row);
    const stored = await fetchRemoteMedia(ctx, desk, row.id);
    expect(stored).toMatchObject({
      id: row.id,
      state: 'stored',
      name: 'Le quai.jpg',
      mediaType: 'image/jpeg',
      width: 93,
      height: 30,
      alt: { fr: 'Le quai' },
      credit: 'Archives',
      sourceUrl: `${base}/quai.png?v=2`,
      problem: null,
    });
    delete pages['/quai.png?v=2'];
    expect((await fetchRemoteMedia(ctx, desk, row.id))?.state).toBe('stored');
    expect(await events()).toEqual([['media.stored', { mediaId: row.id }]]);
    expect(readdirSync(desk.tempFolder)).toEqual([]);
    expect(await fetchRemoteMedia(ctx, desk, 'none')).toBeNull();
  });

  it('notes for good what can never be brought in', async () => {
    const { ctx, desk } = await start();
    pages['/page.jpg'] = { body: '<!doctype html><p>Log in', type: 'image/jpeg' };
    pages['/sorry.jpg'] = { body: 'Sorry, this file is gone.' };
    pages['/cut.jpg'] = { body: (await photo(600, 400)).subarray(0, 900) };
    const cases: [string, string][] = [
      [`${base}/missing.jpg`, 'media.source-answered'],
      [`${base}/page.jpg`, 'media.unsupported-type'],
      [`${base}/sorry.jpg`, 'media.other-kind'],
      [`${base}/cut.jpg`, 'media.broken-picture'],
      ['ftp://old.example/a.jpg', 'net.bad-scheme'],
    ];
    for (const [address, key] of cases) {
      const row = remote(address);
      await insertMedia(ctx.db, row);
      const kept = await fetchRemoteMedia(ctx, desk, row.id);
      expect(kept, address).toMatchObject({ state: 'remote', problem: { key } });
    }
    const inside = remote('http://169.254.169.254/latest/meta-data/');
    await insertMedia(ctx.db, inside);
    const strict = { ...desk, net: {} };
    expect(await fetchRemoteMedia(ctx, strict, inside.id)).toMatchObject({
      state: 'remote',
      problem: { key: 'net.private-address' },
    });
    expect(readdirSync(desk.tempFolder)).toEqual([]);
  });

  it('asks to be tried again when the other side is in trouble, and heals', async () => {
    const { ctx, desk } = await start();
    pages['/busy.jpg'] = { status: 503, body: 'busy' };
    const row = remote(`${base}/busy.jpg`);
    await insertMedia(ctx.db, row);
    expect(await refusal(fetchRemoteMedia(ctx, desk, row.id))).toBe(
      'unavailable media.source-answered',
    );
    expect((await getMedia(ctx.db, row.id))?.problem).toMatchObject({ args: { status: 503 } });
    pages['/busy.jpg'] = { body: await photo(94) };
    expect(await fetchRemoteMedia(ctx, desk, row.id)).toMatchObject({
      state: 'stored',
      problem: null,
    });
  });
});
