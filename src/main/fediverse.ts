/** The newsroom among other servers. The library that signs and proves is loaded when there is something to. */

import type { TakeActivity } from '../fediverse/inbox.ts';
import type { Door } from '../fediverse/knock.ts';
import { createBell } from '../jobs/signal.ts';
import type { FederateContext } from '../reactions/federate.ts';
import { hasDueInbox } from '../storage/fediverse/outbox.ts';
import { loadSite, type Site } from '../usecases/reading/site.ts';
import type { AskedMention } from '../usecases/webmention/ask.ts';
import { isLoopback } from './fetch-typed.ts';
import type { House } from './house.ts';
import { ownVersion } from './packages.ts';

/** Two newsrooms may try things out on one machine, and nowhere else. */
function doorOf({ config }: House): Door {
  return {
    allowPrivate: (url) => isLoopback(config.url) && isLoopback(url),
    userAgent: `Recto/${ownVersion()} (+${config.url})`,
  };
}

/** What takes activities in, opened with the first of them. */
export function inboxOf(house: House): (request: Request, site: Site) => Promise<Response> {
  const { storage, sealer, config } = house;
  let opened: Promise<TakeActivity> | null = null;
  return async (request, site) => {
    opened ??= import('../fediverse/inbox.ts').then(({ openInbox }) =>
      openInbox(config.url, doorOf(house), storage.db),
    );
    const take = await opened.catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return take(request, { db: storage.db, site, now: Date.now(), sealer });
  };
}

/** What telling others needs, read when it is needed. */
export function federateContextOf({ storage, sealer, config }: House): FederateContext {
  return async () => {
    const site = await loadSite(storage.db, config.url);
    return site && { db: storage.db, site, sealer, now: Date.now() };
  };
}

export interface Courier {
  /** Something was put down. */
  ring(): void;
  stop(): Promise<void>;
}

const POLL_MS = 5000;

/** Brings what was put down for other servers, for as long as this process works. */
export function startCourier(house: House): Courier {
  const { storage, sealer, config, log } = house;
  const { db } = storage;
  const bell = createBell();
  let isStopping = false;
  const options = {
    db,
    sealer,
    origin: config.url,
    door: doorOf(house),
    clock: Date.now,
    isStopping: () => isStopping,
  };
  async function run(): Promise<void> {
    while (!isStopping) {
      try {
        if (await hasDueInbox(storage.readDb, Date.now())) {
          const { deliverDue } = await import('../fediverse/courier.ts');
          await deliverDue(options);
        }
      } catch (error) {
        log.warn({ err: error }, 'what was said could not be brought to other servers');
      }
      if (!isStopping) await bell.wait(POLL_MS);
    }
  }
  const loop = run();
  return {
    ring: () => bell.ring(),
    async stop() {
      isStopping = true;
      bell.ring();
      await loop;
    },
  };
}

/** Reads pages that say that they name one of ours. */
export function mentionTaker(house: House): (asked: AskedMention) => Promise<void> {
  const { storage, config } = house;
  const { allowPrivate } = doorOf(house);
  return async (asked) => {
    const { takeMention } = await import('../usecases/webmention/take.ts');
    const site = await loadSite(storage.db, config.url);
    if (site) await takeMention({ db: storage.db, now: Date.now(), site, allowPrivate }, asked);
  };
}
