import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ORIGIN, signedIn } from '../../../test/support/api.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { openMediaDesk } from '../../../test/support/media-desk.ts';
import { figure, p } from '../../domain/document/build.ts';
import type { Role } from '../../domain/permissions.ts';
import { listUndispatched } from '../../storage/events.ts';
import { forgetThrownAway } from '../../usecases/media/throw-away.ts';

let room: Awaited<ReturnType<typeof openMediaDesk>>;
let server: Server;
let far: string;
const served: Record<string, Buffer> = {};

beforeAll(async () => {
  room = await openMediaDesk();
  server = createServer((request, response) => {
    const body = served[request.url ?? ''];
    response.writeHead(body ? 200 : 404).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  far = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  room.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const photo = (width: number, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#268' } })
    .jpeg()
    .toBuffer();

interface Shown {
  id: string;
  name: string;
  kind: string;
  alt: Record<string, string>;
  canTakeBack: boolean;
  original: string;
}
const shown = (body: unknown) => body as Shown;
const taken = (body: unknown) => body as { media: Shown; isNew: boolean };
const list = (body: unknown) => body as { media: Shown[]; next: string | null };

describeEachDatabase('the library', (open) => {
  async function start(role: Role = 'editor') {
    const api = await signedIn(await open(), role, { media: room.desk });
    async function send(
      bytes: Buffer | ReadableStream,
      name: string,
      more: {
        query?: string;
        headers?: Record<string, string>;
        method?: string;
        path?: string;
      } = {},
    ) {
      const { query = '', headers = {}, method = 'POST', path = '/media' } = more;
      const answer = await api.app.request(
        `/api/v1${path}?name=${encodeURIComponent(name)}${query}`,
        {
          method,
          headers: {
            origin: ORIGIN,
            cookie: api.cookie,
            'content-type': 'application/octet-stream',
            ...headers,
          },
          body: bytes instanceof ReadableStream ? bytes : new Uint8Array(bytes),
          duplex: 'half',
        } as RequestInit,
      );
      return { status: answer.status, body: (await answer.json()) as unknown };
    }
    const incoming = () =>
      existsSync(room.desk.tempFolder) ? readdirSync(room.desk.tempFolder) : [];
    return { ...api, send, incoming };
  }

  it('takes a file as it is sent, and tells kindly that it was here already', async () => {
    const { send, ask, incoming } = await start();
    const bytes = await photo(71);
    const first = await send(bytes, 'Le quai.jpeg', {
      query: '&alt=Un%20quai&lang=fr&credit=Ys%C3%A9e',
    });
    expect(first).toMatchObject({
      status: 200,
      body: { isNew: true, media: { name: 'Le quai.jpg', alt: { fr: 'Un quai' }, credit: 'Ysée' } },
    });
    const again = await send(bytes, 'copie.jpg');
    expect(taken(again.body)).toMatchObject({ isNew: false, media: { name: 'Le quai.jpg' } });
    expect(list((await ask('GET', '/media')).body).media).toHaveLength(1);
    expect(incoming()).toEqual([]);
  });

  it('refuses what could hurt, and leaves nothing behind', async () => {
    const { send, ask, incoming, faults } = await start();
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
    });
    const tries: [string, Buffer | ReadableStream, string, string, Record<string, string>?][] = [
      [
        'a page as a picture',
        Buffer.from('<!doctype html><script>x()</script>'),
        'a.jpg',
        'media.unsupported-type',
      ],
      ['nothing', Buffer.alloc(0), 'a.jpg', 'media.empty'],
      [
        'a program',
        Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400)]),
        'a.png',
        'media.unsupported-type',
      ],
      ['a cut picture', (await photo(600, 400)).subarray(0, 900), 'a.jpg', 'media.broken-picture'],
      [
        'ten gigabytes announced',
        endless,
        'film.mp4',
        'media.too-large',
        { 'content-length': '10000000000' },
      ],
      [
        'less than announced',
        await photo(72),
        'a.jpg',
        'media.cut-short',
        { 'content-length': '9000' },
      ],
      [
        'a bomb',
        // 30,000 × 30,000 says the head of this picture.
        Buffer.from('89504e470d0a1a0a0000000d494844520000753000007530080600000000000000', 'hex'),
        'a.png',
        'media.',
      ],
    ];
    for (const [what, bytes, name, key, headers] of tries) {
      const { status, body } = await send(bytes, name, headers ? { headers } : {});
      expect([what, status < 500, (body as { key: string }).key]).toEqual([
        what,
        true,
        expect.stringContaining(key),
      ]);
    }
    expect(incoming()).toEqual([]);
    expect(faults).toEqual([]);
    expect(list((await ask('GET', '/media')).body).media).toEqual([]);
  });

  it('keeps no script, no place, no path and no second file inside a file', async () => {
    const { send } = await start();
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="x()"><script>x()</script><rect width="9" height="9"/></svg>';
    const drawn = taken((await send(Buffer.from(svg), '../../etc/dessin.svg')).body);
    expect(drawn.media).toMatchObject({ name: 'dessin.png', mediaType: 'image/png' });
    const located = await sharp(await photo(73))
      .withExif({
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 30/1 0/1' },
        IFD0: { Artist: 'Ysée' },
      })
      .jpeg()
      .toBuffer();
    const two = Buffer.concat([located, Buffer.from('PK\u0003\u0004<script>x()</script>')]);
    const { media } = taken((await send(two, 'a.jpg')).body);
    const path = /\/media\/([^/]+)\/([^/]+)/.exec(media.original);
    const kept = [];
    for await (const { key } of room.desk.store.list('originals/'))
      if (key.includes(path?.[2] ?? '-')) kept.push(key);
    expect(kept).toHaveLength(1);
    const bytes = (await room.desk.store.get(kept[0] ?? '')) ?? Buffer.alloc(0);
    expect(bytes.includes('script')).toBe(false);
    expect((await sharp(bytes).metadata()).exif?.includes('GPS') ?? false).toBe(false);
  });

  it('fetches by address, but nothing of this machine or its network', async () => {
    const { ask, deps } = await start();
    served['/quai%20nord.jpg'] = await photo(74);
    const got = await ask('POST', '/media/by-url', {
      body: { url: `${far}/quai%20nord.jpg`, credit: 'Port' },
    });
    expect(got.body).toMatchObject({
      isNew: true,
      media: { name: 'quai nord.jpg', credit: 'Port', sourceUrl: `${far}/quai%20nord.jpg` },
    });
    const missing = await ask('POST', '/media/by-url', { body: { url: `${far}/no.jpg` } });
    expect(missing.body).toMatchObject({ key: 'media.source-answered', fields: [{ path: 'url' }] });
    deps.media = { ...room.desk, net: {} };
    for (const url of [
      far,
      'http://169.254.169.254/latest',
      'http://[::1]/',
      'file:///etc/passwd',
      'x',
    ])
      expect((await ask('POST', '/media/by-url', { body: { url } })).status, url).toBe(400);
  });

  it('finds by words, by what is wanting, page by page', async () => {
    const { send, ask, room: news } = await start();
    const ids: string[] = [];
    for (const [n, name] of ['Phare.jpg', 'Écluse.jpg', 'Bac.jpg'].entries())
      ids.push(taken((await send(await photo(80 + n), name)).body).media.id);
    const [phare = '', ecluse = '', bac = ''] = ids;
    await ask('PATCH', '/media', {
      body: { mediaIds: [phare, bac], change: { credit: 'Maïwenn', alt: { fr: 'Le port' } } },
    });
    await ask('PATCH', `/media/${phare}`, { body: { alt: { en: '' } } });
    const found = async (query: string) =>
      list((await ask('GET', `/media?${query}`)).body).media.map(({ id }) => id);
    expect(await found('q=ecluse')).toEqual([ecluse]);
    expect(await found('q=maiwenn%20BAC')).toEqual([bac]);
    expect(await found('q=%25')).toEqual([]);
    expect(await found('lacks=credit')).toEqual([ecluse]);
    expect(await found('lacks=alt')).toEqual([ecluse]);
    expect(await found('lacks=alt&lang=en')).toEqual([bac, ecluse]);
    const first = list((await ask('GET', '/media?limit=2')).body);
    expect(first.media.map(({ id }) => id)).toEqual([bac, ecluse]);
    expect(await found(`limit=2&cursor=${first.next}`)).toEqual([phare]);
    await news.write({
      headline: 'Avec bac',
      body: [figure(bac)],
      heroMediaId: phare,
    });
    expect(await found('lacks=use')).toEqual([ecluse]);
    expect((await ask('GET', '/media/counts?lang=fr')).body).toEqual({
      all: 3,
      use: 1,
      alt: 1,
      credit: 1,
      origin: 3,
      bytes: 0,
    });
  });

  it('says where a file shows, and throws away only what shows nowhere', async () => {
    const { send, ask, room: news, deps } = await start();
    const { media } = taken((await send(await photo(90), 'a.jpg')).body);
    const path = `/media/${media.id}`;
    // A picture whose origin nobody says is not published.
    const digitalSourceType = 'digitalCapture';
    const origin = {
      credit: 'Ysée',
      takenAt: '2026-10-01',
      place: 'Port-Hévin',
      digitalSourceType,
    };
    expect((await ask('PATCH', path, { body: origin })).status).toBe(200);
    const { articleId } = await news.publish({
      headline: 'Le bac',
      body: [p('Texte'), figure(media.id)],
    });
    expect((await ask('GET', `${path}/uses`)).body).toMatchObject({
      isLogo: false,
      uses: [{ id: articleId, title: 'Le bac', lang: 'fr', as: 'text', state: 'published' }],
    });
    expect((await ask('DELETE', path)).body).toMatchObject({ key: 'media.in-use' });
    const other = taken((await send(await photo(91), 'b.jpg')).body).media;
    expect((await ask('DELETE', `/media/${other.id}`)).status).toBe(204);
    expect((await ask('GET', `/media/${other.id}`)).status).toBe(404);
    expect((await ask('POST', `/media/${other.id}/restore`)).status).toBe(200);
    await ask('DELETE', `/media/${other.id}`);
    const back = taken((await send(await photo(91), 'c.jpg')).body);
    expect(back).toMatchObject({ isNew: false, media: { id: other.id } });
    await ask('DELETE', `/media/${other.id}`);
    const later = { ...news.ctx, now: deps.clock() + 31 * 24 * 3_600_000 };
    expect(await forgetThrownAway(later, room.desk)).toBe(1);
    expect((await ask('POST', `/media/${other.id}/restore`)).status).toBe(404);
  });

  it('puts other bytes behind a file, and takes them back', async () => {
    const { send, ask, room: news } = await start();
    const { media } = taken(
      (await send(await photo(95), 'a.jpg', { query: '&alt=A&lang=fr' })).body,
    );
    const put = { method: 'PUT', path: `/media/${media.id}/file` };
    const replaced = shown((await send(await photo(96), 'b.jpg', put)).body);
    expect(replaced).toMatchObject({
      id: media.id,
      name: 'a.jpg',
      width: 96,
      alt: { fr: 'A' },
      canTakeBack: true,
    });
    expect(replaced.original).not.toBe(media.original);
    expect((await send(Buffer.from('plain text'), 'b.txt', put)).body).toMatchObject({
      key: 'media.other-kind',
    });
    const back = await ask('POST', `/media/${media.id}/file/take-back`);
    expect(back.body).toMatchObject({ width: 95, original: media.original });
    const names = (await listUndispatched(news.ctx.db, 1000)).map(({ name }) => name);
    expect(names.filter((name) => name === 'media.changed')).toHaveLength(2);
  });

  it('says what is wrong at its field, in the language of the person', async () => {
    const { send, ask } = await start();
    const { media } = taken((await send(await photo(97), 'a.jpg')).body);
    const bad = await ask('PATCH', `/media/${media.id}`, {
      body: { takenAt: 'hier' },
      headers: { 'accept-language': 'fr' },
    });
    expect(bad.body).toMatchObject({
      fields: [{ path: 'takenAt', message: expect.stringContaining('n’est pas une date') }],
    });
    const good = await ask('PATCH', `/media/${media.id}`, {
      body: {
        takenAt: '2026-10',
        place: 'Port-Hévin',
        digitalSourceType: 'digitalCapture',
        label: '',
        focalX: 0.2,
      },
    });
    expect(good.body).toMatchObject({
      takenAt: '2026-10',
      place: 'Port-Hévin',
      label: null,
      focalX: 0.2,
    });
    expect(
      (await ask('PATCH', `/media/${media.id}`, { body: { digitalSourceType: 'magic' } })).status,
    ).toBe(400);
  });

  it('is read by all the staff and changed by those who may', async () => {
    const { send, ask, enter } = await start('author');
    const { media } = taken((await send(await photo(98), 'a.jpg')).body);
    const { cookie } = await enter('Zélie', 'moderator');
    expect((await ask('GET', `/media/${media.id}`, { cookie })).status).toBe(200);
    for (const [method, path] of [
      ['PATCH', `/media/${media.id}`],
      ['DELETE', `/media/${media.id}`],
      ['POST', `/media/${media.id}/restore`],
      ['POST', `/media/${media.id}/file/take-back`],
    ] as const)
      expect((await ask(method, path, { cookie, body: {} })).status, path).toBe(403);
    expect((await ask('GET', '/media', { cookie: '' })).status).toBe(401);
    for (const id of ['01J0000000000000000000000', '..%2F..', '%00'])
      expect((await ask('GET', `/media/${id}`)).status, id).toBe(404);
  });
});
