/** A newsroom whose readers sign in and support it: the whole way from the socket to the page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { onTestFinished } from 'vitest';
import { createPageCache } from '../../src/cache/page-cache.ts';
import { canonicaliseQuery, createApp } from '../../src/http/app.ts';
import { withoutNote } from '../../src/http/listener/from-response.ts';
import { createListener } from '../../src/http/listener/listener.ts';
import { renderThrough } from '../../src/http/listener/render-through.ts';
import { addAccount } from '../../src/http/reader/account.ts';
import { addReaderSignIn } from '../../src/http/reader/sign-in.ts';
import { addSupport } from '../../src/http/reader/support.ts';
import { variantsFor } from '../../src/http/reader/variants.ts';
import type { Storage } from '../../src/storage/open.ts';
import { giveByHand } from '../../src/usecases/pledge/by-hand.ts';
import type { PlatformDesk } from '../../src/usecases/pledge/platform-desk.ts';
import { beginReaderSession } from '../../src/usecases/reader/session.ts';
import { confirmed } from '../../src/usecases/reader/sign-in.ts';
import type { CardReading } from '../../src/usecases/reading/share-card.ts';
import { createTier } from '../../src/usecases/tier/change.ts';
import { NOW, smallNewsroom } from './newsroom.ts';
import { NO_PLATFORMS } from './no-platforms.ts';
import { siteDeps } from './site.ts';

export const COOKIE = '__Host-recto_reader';

export async function readersRoom(storage: Storage, platforms: PlatformDesk = NO_PLATFORMS) {
  const room = await smallNewsroom(storage);
  const cards: CardReading[] = [];
  const { deps, faults, close } = siteDeps(room, {
    async drawCard(card) {
      cards.push(card);
      return new Uint8Array([255, 216, 255]);
    },
    platforms,
  });
  const inside = { ...deps, writeDb: storage.db, origin: 'https://jusant.example' };
  const app = createApp(deps, (door) => {
    addReaderSignIn(door, inside);
    addAccount(door, inside);
    addSupport(door, inside);
  });
  const cache = createPageCache({
    maxBytes: 50_000_000,
    render: renderThrough(app.fetch, 'https://jusant.example'),
    now: () => NOW,
  });
  const server = createServer(
    createListener({
      cache,
      handle: getRequestListener(async (request, env) =>
        withoutNote(await app.fetch(request, env)),
      ),
      canonicaliseQuery,
      variantFor: variantsFor(deps),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    await new Promise((resolve) => server.close(resolve));
    cache.close();
    await close();
  });

  const tier = (name: string, amount: number) =>
    createTier(room.ctx, { name: { fr: name }, amount, currency: 'EUR', interval: 'month' });

  /** Somebody who is signed in. @returns the Cookie header, and who they are */
  async function reader(mail: string) {
    return storage.db.transaction().execute(async (trx) => {
      const { id } = await confirmed(trx, { mail, lang: 'fr', now: NOW });
      const token = await beginReaderSession(trx, { readerId: id, userAgent: '', now: NOW });
      return { id, cookie: `${COOKIE}=${token}` };
    });
  }

  /** Somebody who is signed in and gives. */
  async function supporter(mail: string, tierId: string | null = null) {
    const gift = { amount: 500, currency: 'EUR', interval: 'once' as const, months: 12 };
    await giveByHand(room.ctx, { mail, name: '', tierId, note: '', ...gift });
    return reader(mail);
  }

  const get = (path: string, cookie = '', headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
      redirect: 'manual',
    });
  const read = async (path: string, cookie = '') => (await get(path, cookie)).text();

  return { room, app, cache, cards, faults, tier, reader, supporter, get, read };
}
