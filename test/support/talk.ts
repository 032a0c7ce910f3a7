import type { CommentSettings } from '../../src/domain/comment.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/publication.ts';
import { createApp } from '../../src/http/app.ts';
import { addTalk } from '../../src/http/reader/take-comment.ts';
import type { Storage } from '../../src/storage/open.ts';
import { updatePublication } from '../../src/storage/publication.ts';
import { NOW, smallNewsroom } from './newsroom.ts';
import { siteDeps } from './site.ts';

export const ORIGIN = 'https://jusant.example';

/** A published article whose comments are asked for and sent as a browser would, by whom one likes. */
export async function talkedNewsroom(storage: Storage, rules: Partial<CommentSettings> = {}) {
  const room = await smallNewsroom(storage);
  const comments = { ...DEFAULT_SETTINGS.comments, ...rules };
  await updatePublication(storage.db, { settings: { ...DEFAULT_SETTINGS, comments } });
  const { articleId } = await room.publish({ headline: 'La corne du môle' });
  let now = NOW;
  const { deps, faults, close } = siteDeps(room, {
    clock: () => now,
    proxies: ['127.0.0.1'],
  });
  const app = createApp(deps, (door) =>
    addTalk(door, { ...deps, writeDb: storage.db, origin: ORIGIN }),
  );
  const path = '/fr/la-corne-du-mole';
  const read = async (at = path) => (await app.request(at)).text();

  /** The form of the article's page, filled in and sent. */
  async function send(
    fields: Record<string, string>,
    more: { to?: string; headers?: Record<string, string>; address?: string } = {},
  ) {
    const time = /name="time" value="([^"]+)"/.exec(await read())?.[1] ?? '';
    const response = await app.request(
      more.to ?? `${path}/comments`,
      {
        method: 'POST',
        headers: {
          origin: ORIGIN,
          'content-type': 'application/x-www-form-urlencoded',
          'x-forwarded-for': more.address ?? '203.0.113.7',
          ...more.headers,
        },
        body: new URLSearchParams({ time, ...fields }).toString(),
      },
      { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
    );
    return { status: response.status, text: await response.text() };
  }

  return {
    room,
    app,
    articleId,
    path,
    read,
    send,
    faults,
    close,
    wait: (ms: number) => {
      now += ms;
    },
    ctx: () => ({ ...room.ctx, now }),
  };
}

export const ARMELLE = {
  name: 'Armelle R.',
  mail: 'Canari.Jaune@courrier.example',
  body: 'Le local a-t-il été refait plus haut\u202f?',
};
