import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { theme } from '../../themes/default/index.ts';
import { createPageCache, type PageCache } from '../cache/page-cache.ts';
import { CHROME, SUPPORT } from '../domain/page-tags.ts';
import { DEFAULT_SETTINGS, type ThemeSettings, TYPE_PAIRINGS } from '../domain/publication.ts';
import { canonicaliseQuery, createApp } from '../http/app.ts';
import { createAssetShelf } from '../http/asset-shelf.ts';
import type { HttpDeps } from '../http/deps.ts';
import { addFediverse } from '../http/fediverse/documents.ts';
import { addInbox } from '../http/fediverse/inbox.ts';
import { addMailHook } from '../http/hooks/mail.ts';
import { addHooks } from '../http/hooks/pledges.ts';
import { addStaffDoorsLater } from '../http/later-door.ts';
import { withoutNote } from '../http/listener/from-response.ts';
import { createListener } from '../http/listener/listener.ts';
import { renderThrough } from '../http/listener/render-through.ts';
import { createReaderServer } from '../http/listener/server.ts';
import { addAccount } from '../http/reader/account.ts';
import { addLetters } from '../http/reader/letters-forms.ts';
import { addReplyForm } from '../http/reader/reply.ts';
import { addReport } from '../http/reader/report.ts';
import { addReaderSignIn } from '../http/reader/sign-in.ts';
import { addSupport } from '../http/reader/support.ts';
import { addTalk } from '../http/reader/take-comment.ts';
import { variantsFor } from '../http/reader/variants.ts';
import { addWebmention } from '../http/reader/webmention.ts';
import { addWitness } from '../http/reader/witness.ts';
import { readerCookie, sessionCookie } from '../http/studio/cookies.ts';
import { isOwnSocket } from '../http/studio/origin.ts';
import { openStudioShelf } from '../http/studio/shelf.ts';
import { createTail, type Tail } from '../jobs/tail.ts';
import { LIVE_PATH, openLive } from '../live/live.ts';
import { PROOF_SCRIPT } from '../pages/assets/proof.ts';
import { READER_SCRIPT } from '../pages/assets/reader.ts';
import { touchedBy } from '../reactions/memory.ts';
import { LIVE_CHANNEL } from '../storage/live-drafts.ts';
import { openSearcher } from '../storage/search/open-searcher.ts';
import { takeKeyChange } from '../usecases/log/key-change.ts';
import { publishedKeys } from '../usecases/log/keys.ts';
import { witnessCheckpoint } from '../usecases/log/witness.ts';
import { openReaderSession, standingOfToken } from '../usecases/reader/session.ts';
import { captureDeskOf } from './capture.ts';
import { channelDepsOf } from './channel-desk.ts';
import { openDrawingBoard } from './drawing-board.ts';
import { hearerOf } from './fediverse.ts';
import type { FediverseThread } from './fediverse-thread.ts';
import { holdHead } from './head-holder.ts';
import { healthOf } from './health.ts';
import type { House } from './house.ts';
import { mailingDepsOf, mailNoticesOf } from './letters.ts';
import { logContextOf } from './log-context.ts';
import { mediaDesk, mediaServer } from './media-server.ts';
import { ownVersion, packagesFolder, studioFolder } from './packages.ts';
import { formOriginsOf, platformDeskOf } from './platform-desk.ts';
import { noticesOf } from './pledge-notices.ts';
import { openReadership } from './readership.ts';
import { cardDrawer } from './share-cards.ts';
import { holdSite } from './site-holder.ts';

export interface Web {
  server: Server;
  cache: PageCache;
  tail: Tail;
  close(): Promise<void>;
}

/** How long requests under way may take to end when the process is asked to stop. */
const GRACE_MS = 5000;

/** The reader site of this process: the listener, the cache behind it, the framework behind that. */
export function createWeb(house: House, abroad: FediverseThread): Web {
  const { config, storage, log } = house;
  const site = holdSite(storage.readDb, config.url);
  const search = openSearcher(storage);
  const media = mediaServer(house);
  const board = openDrawingBoard();
  const isWell = healthOf(storage.readDb);
  const head = holdHead(house, () => cache.caughtUp());
  const deps: HttpDeps = {
    db: storage.readDb,
    site: () => site.current(),
    clock: Date.now,
    theme,
    assets: createAssetShelf(theme, allPairings(), {
      packages: packagesFolder(),
      script: READER_SCRIPT,
      moreScripts: { proof: PROOF_SCRIPT },
    }),
    search,
    serveMedia: media.serve,
    copies: captureDeskOf(house),
    drawCard: cardDrawer({
      store: house.media,
      pictureBytes: media.bytesOf,
      drawAtBoard: (model) => board.draw({ kind: 'card', model }),
    }),
    drawIcon: (model, form) => board.draw({ kind: 'icon', model, form }),
    currentHead: head.sign,
    knownHead: head.known,
    logKeys: () => publishedKeys(logContextOf(house)),
    async readerOf(headers) {
      const token = readerCookie(config.url.startsWith('https:')).find(headers.get('cookie') ?? '');
      if (token === '') return null;
      const found = await openReaderSession({ db: storage.db, now: Date.now() }, token);
      return found?.reader.id ?? null;
    },
    onFault: (error, errorId, where) => log.error({ err: error, errorId, where }, 'fault'),
    async health() {
      const isHealthy = await isWell();
      return {
        isHealthy,
        details: { status: isHealthy ? 'ok' : 'no database', cache: cache.stats() },
      };
    },
    isHttps: config.url.startsWith('https:'),
    proxies: config.proxies,
    sealer: house.sealer,
    robots: { isHidden: false },
    standingOf: (token) => standingOfToken({ db: storage.db, now: Date.now() }, token),
    platforms: platformDeskOf(house),
    formOrigins: formOriginsOf(config),
  };
  const inside = {
    ...deps,
    writeDb: storage.db,
    origin: config.url,
    media: mediaDesk(house),
    copies: captureDeskOf(house),
    channels: channelDepsOf(house),
    letters: mailingDepsOf(house),
  };
  const app = createApp(deps, (door) => {
    // First: `/studio/sign-in` is no edition's.
    addStaffDoorsLater(door, deps, async () => {
      const { addStaffDoors } = await import('../http/staff-doors.ts');
      const staffDeps = { ...inside, studio: openStudioShelf(studioFolder()) };
      return (staffDoor) => addStaffDoors(staffDoor, staffDeps);
    });
    addWitness(door, {
      witness: (body) => witnessCheckpoint(logContextOf(house), body),
      keyChange: (body) => takeKeyChange(logContextOf(house), body),
    });
    addReport(door, inside);
    addReplyForm(door, inside);
    addReaderSignIn(door, inside);
    addAccount(door, inside);
    addSupport(door, inside);
    addLetters(door, inside);
    addMailHook(door, { hearMail: mailNoticesOf(house) });
    addTalk(door, inside);
    addWebmention(door, inside);
    addInbox(door, { ...inside, takeActivity: hearerOf(abroad) });
    addFediverse(door, { ...inside, version: ownVersion() });
    addHooks(door, {
      hearNotice: noticesOf({ db: storage.db, sealer: house.sealer, clock: Date.now }),
      onFault: deps.onFault,
    });
  });
  const cache = createPageCache({
    maxBytes: config.cacheMb * 1024 * 1024,
    render: renderThrough(app.fetch, config.url),
    onError: (error, key) => log.warn({ err: error, key }, 'a page could not be made'),
  });
  const readership = openReadership(house, () => site.current());
  const listener = createListener({
    cache,
    handle: getRequestListener(async (request, env) => withoutNote(await app.fetch(request, env))),
    canonicaliseQuery,
    variantFor: variantsFor(deps),
    onServed: readership.count,
    onError: (error, key) => log.error({ err: error, key }, 'fault'),
  });
  const tail = createTail({
    db: storage.readDb,
    onError: (error) => log.warn({ err: error }, 'the events could not be read'),
    async onEvents(events) {
      head.forget();
      const touched = await touchedBy(storage.readDb, events);
      const isEverything = 'everything' in touched;
      const isYoung = (await site.current())?.editions.some(({ fullest }) => fullest.length === 0);
      if (isEverything || isYoung || touchesSite(touched.tags)) site.forget();
      if (isEverything) cache.staleAll();
      else cache.staleByTags(touched.tags);
      // What was withdrawn must not be read once more while a fresh answer is made.
      const withdrawn = events.flatMap((event) =>
        event.name === 'article.unpublished' ||
        (event.name === 'article.changed' && event.payload.isClosed)
          ? [`article:${event.payload.articleId}`]
          : [],
      );
      if (withdrawn.length > 0) cache.purgeByTags(withdrawn);
    },
  });
  const isHttps = deps.isHttps;
  const live = openLive({
    db: storage.db,
    watch: (heard) => storage.watch(heard, LIVE_CHANNEL),
    clock: Date.now,
    isOwnOrigin: (origin, host) => isOwnSocket(inside, origin, host),
    sessionToken: sessionCookie(isHttps).find,
    onError: (error, where) => log.error({ err: error, where }, 'fault'),
  });
  const { server, close } = createReaderServer({
    listener,
    gate: { cache, onServed: readership.count },
    sockets: { path: LIVE_PATH, upgrade: live.upgrade },
  });
  return {
    server,
    cache,
    tail,
    async close() {
      await live.close();
      if (server.listening) await close(GRACE_MS);
      await readership.close();
      await tail.stop();
      // First: what waits to be made would be waited for.
      cache.close();
      await head.close();
      board.close();
      await search.close();
    },
  };
}

/** What stands in the site as it is kept in memory: the frame of pages, and how many support it. */
const touchesSite = (tags: readonly string[]): boolean =>
  tags.includes(CHROME) || tags.includes(SUPPORT);

function allPairings(): ThemeSettings[] {
  return TYPE_PAIRINGS.map((pairing) => ({ ...DEFAULT_SETTINGS.theme, pairing }));
}
