import { createServer, type Server } from 'node:http';
import { AppError } from '../domain/errors.ts';
import type { Actor } from '../domain/permissions.ts';
import { createRunner, type Runner } from '../jobs/runner.ts';
import { LEFT_MS, schedule, startClock } from '../jobs/schedule.ts';
import { handlersOf, lanes, reactions } from '../reactions/index.ts';
import { within } from '../std/within.ts';
import { indexInThread } from '../storage/search/index-in-thread.ts';
import { publishAfterFault, publishDue } from '../usecases/article/publish-due.ts';
import { keepHours } from '../usecases/article/schedule.ts';
import { forgetTrash } from '../usecases/article/trash.ts';
import { keepOldThreads, sweepTalk } from '../usecases/comment/keep-threads.ts';
import { settleOldBans } from '../usecases/comment/old-bans.ts';
import { sweepDoor } from '../usecases/door/sweep.ts';
import { settleLeft } from '../usecases/draft/settle-left.ts';
import { askToLookAgain } from '../usecases/evidence/ask-to-look-again.ts';
import { forgetBytes, forgetNeverArrived } from '../usecases/evidence/forget-bytes.ts';
import { sweepFediverse } from '../usecases/fediverse/sweep.ts';
import { catchUpLog } from '../usecases/log/catch-up.ts';
import { signLog } from '../usecases/log/sign-log.ts';
import { hasMailingsDue, mailingsByTheClock } from '../usecases/mailing/clock.ts';
import { proposeMailings } from '../usecases/mailing/propose.ts';
import { sendMailing } from '../usecases/mailing/send-mailing.ts';
import { forgetThrownAway } from '../usecases/media/throw-away.ts';
import { askToSync, syncPlatforms } from '../usecases/pledge/sync.ts';
import { sweepReaders } from '../usecases/reader/sweep.ts';
import { forgetWriters } from '../usecases/reply/desk.ts';
import { captureOne, lookAtLivePage } from './capture.ts';
import { channelDepsOf } from './channel-desk.ts';
import { federateContextOf, mentionTaker, startCourier } from './fediverse.ts';
import { type FediverseThread, openFediverseThread } from './fediverse-thread.ts';
import { fetchMedia } from './fetch-media.ts';
import type { House } from './house.ts';
import { mailingDepsOf } from './letters.ts';
import { logContextOf, postFrom } from './log-context.ts';
import { openMails } from './mails.ts';
import { platformDeskOf } from './platform-desk.ts';
import { createWeb } from './web.ts';

export interface Serving {
  /** Where it listens; null for a process that is a worker only. */
  address: string | null;
  close(): Promise<void>;
}

/**
 * Where one process does both, pages go before jobs: an article stands on every page before the search
 * takes it in, whose writing to the disk would hold the pages up. News first has so long to reach the
 * pages; then jobs wait until all that it touched are made, and not for ever.
 */
const AFTER_PAGES_MS = 150;
const MOST_AFTER_PAGES_MS = 2_000;

const CLOCK: Actor = { type: 'system', name: 'clock' };

/** Runs the roles of this process until closed. */
export async function serve(house: House): Promise<Serving> {
  const { config, storage } = house;
  const abroad = openFediverseThread(house);
  const web = config.roles.has('web') ? createWeb(house, abroad) : null;
  const giveWay = async () => {
    if (web) await within(MOST_AFTER_PAGES_MS, web.cache.caughtUp());
  };
  const worker = config.roles.has('worker') ? createWorker(house, abroad, giveWay) : null;
  let ringing: NodeJS.Timeout | null = null;
  const heard = () => {
    web?.tail.ring();
    ringing ??= setTimeout(
      () => {
        ringing = null;
        worker?.runner.ring();
        worker?.ring();
      },
      web ? AFTER_PAGES_MS : 0,
    );
  };
  const unwatch = storage.watch(heard);
  web?.tail.start();
  worker?.runner.start();
  const address = web ? await listen(web.server, config) : null;
  return {
    address,
    async close() {
      await unwatch();
      if (ringing) clearTimeout(ringing);
      await worker?.close();
      await web?.close();
      await abroad.close();
    },
  };
}

function createWorker(
  house: House,
  abroad: FediverseThread,
  giveWay: () => Promise<void>,
): { runner: Runner; ring(): void; close(): Promise<void> } {
  const { storage, log } = house;
  const { db } = storage;
  const mails = openMails(house);
  let isStopping = false;
  const letters = mailingDepsOf(house, () => isStopping);
  const courier = startCourier(house, abroad);
  const runner = createRunner({
    db,
    reactions,
    lanes,
    handlers: handlersOf({
      db,
      fetchMedia: (mediaId) => fetchMedia(house, mediaId),
      captureSource: (asked) => captureOne(house, asked),
      lookAtLivePage: (snapshotId) => lookAtLivePage(house, snapshotId),
      async syncPlatforms() {
        await syncPlatforms({ db, now: Date.now() }, platformDeskOf(house));
      },
      forgetBytes: (asked) => forgetBytes({ db, now: Date.now() }, { store: house.media }, asked),
      scrub: () => storage.scrub(),
      indexAll: () => indexInThread(storage),
      logContext: () => logContextOf(house),
      post: postFrom(house),
      mail: mails.mail,
      channels: channelDepsOf(house),
      sendSignInLink: mails.sendSignInLink,
      sendMailing: (asked) => sendMailing(letters, asked),
      tellCommentWriters: mails.tellCommentWriters,
      federateContext: federateContextOf(house),
      ringCourier: () => courier.ring(),
      takeMention: mentionTaker(house),
    }),
    giveWay,
    onError: (error, job) => log.warn({ err: error, job: job?.kind }, 'a job failed'),
  });
  const tellHeldBack = (articleId: string, error: unknown) =>
    log.error({ err: error, articleId }, 'a scheduled article could not be published');
  const clock = startClock(
    db,
    schedule(db, {
      async publishDue(now) {
        await publishDue({ db, actor: CLOCK, now }, tellHeldBack);
        runner.ring();
      },
      async publishAfterFault(now) {
        await publishAfterFault({ db, actor: CLOCK, now }, tellHeldBack);
        runner.ring();
      },
      settleDrafts: (now) => settleLeft({ db, actor: CLOCK, now }, LEFT_MS),
      async sweepDoor(now) {
        await sweepDoor({ db, now });
        await sweepReaders({ db, now });
        await forgetWriters({ db, now });
      },
      async sweepComments(now) {
        await sweepTalk({ db, now });
        await sweepFediverse({ db, now });
      },
      async keepHours() {
        await keepHours({ db });
      },
      hasMailingsDue: (now) => hasMailingsDue(letters, now),
      async sendMailings() {
        await mailingsByTheClock(letters);
        runner.ring();
      },
      proposeMailings: () => proposeMailings(letters),
      async askToLookAgain(now) {
        await askToLookAgain({ db, now });
        runner.ring();
      },
      async askToSync(now) {
        await askToSync({ db, now });
        runner.ring();
      },
      async forgetThrownAway(now) {
        const ctx = { db, actor: CLOCK, now };
        await forgetTrash(ctx);
        await forgetThrownAway(ctx, { store: house.media });
        await forgetNeverArrived(ctx);
        storage.forgetOldCopies(now);
      },
    }),
    { onError: (error, task) => log.error({ err: error, task }, 'a task by the clock failed') },
  );
  const catchingUp = catchUp(house, () => isStopping);
  return {
    runner,
    ring: () => courier.ring(),
    async close() {
      isStopping = true;
      await catchingUp;
      await clock.stop();
      await runner.stop();
      await courier.stop();
      mails.close();
    },
  };
}

/** What was there before what needs it: comments get their threads, published articles their entries in the log. */
async function catchUp(house: House, isStopped: () => boolean): Promise<void> {
  const { storage, sealer, log } = house;
  await settleOldBans({ db: storage.db, sealer }).catch((error) =>
    log.error({ err: error }, 'old bans could not be brought up to date'),
  );
  await keepOldThreads({ db: storage.db, now: Date.now() }, isStopped).catch((error) =>
    log.error({ err: error }, 'old comments could not be put in their threads'),
  );
  await catchUpWithLog(house, isStopped);
}

/** What was published before there was a log gets its entries, while pages are served already. */
async function catchUpWithLog(house: House, isStopped: () => boolean): Promise<void> {
  try {
    const written = await catchUpLog(logContextOf(house), isStopped);
    if (written > 0) await signLog(logContextOf(house));
  } catch (error) {
    house.log.error({ err: error }, 'the log could not be brought up to date');
  }
}

/**
 * Finds out whether the address is free, before long work whose end would be in vain.
 * @throws AppError `serve.port-taken`, `serve.port-forbidden` or `serve.no-such-host`
 */
export async function requireAddress(config: House['config']): Promise<void> {
  if (!config.roles.has('web')) return;
  const probe = createServer();
  await listen(probe, config);
  await new Promise((resolve) => probe.close(resolve));
}

/** @throws AppError `serve.port-taken`, `serve.port-forbidden` or `serve.no-such-host` */
async function listen(server: Server, config: House['config']): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const args = { port: config.port, host: config.host };
      if (error.code === 'EADDRINUSE') reject(new AppError('conflict', 'serve.port-taken', args));
      else if (error.code === 'EACCES')
        reject(new AppError('forbidden', 'serve.port-forbidden', args));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        reject(new AppError('invalid', 'serve.no-such-host', args));
      else reject(error);
    });
    server.listen(config.port, config.host, resolve);
  });
  const bound = server.address();
  return typeof bound === 'object' && bound ? `http://${config.host}:${bound.port}` : config.url;
}
