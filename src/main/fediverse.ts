/** The newsroom among other servers; what signs and proves lives in `fediverse-thread.ts`. */
import { createBell } from '../jobs/signal.ts';
import type { FederateContext } from '../reactions/federate.ts';
import { areBothHere } from '../std/loopback.ts';
import { hasDueInbox } from '../storage/fediverse/outbox.ts';
import { loadSite } from '../usecases/reading/site.ts';
import type { AskedMention } from '../usecases/webmention/ask.ts';
import type { FediverseThread } from './fediverse-thread.ts';
import type { House } from './house.ts';

/** What takes activities in. */
export function hearerOf(thread: FediverseThread): (request: Request) => Promise<Response> {
  return async (request) => {
    const headers = [...request.headers];
    const { url } = request;
    const answer = await thread.hear({ url, headers, body: await request.text() });
    // A status without a body may have none, not even an empty one.
    const body = answer.body === '' ? null : answer.body;
    return new Response(body, { status: answer.status, headers: answer.headers });
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
export function startCourier({ storage, log }: House, thread: FediverseThread): Courier {
  const bell = createBell();
  let isStopping = false;
  async function run(): Promise<void> {
    while (!isStopping) {
      try {
        if (await hasDueInbox(storage.readDb, Date.now())) await thread.deliver();
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
      thread.stop();
      bell.ring();
      await loop;
    },
  };
}

/** Reads pages that say that they name one of ours. */
export function mentionTaker(
  house: House,
): (asked: AskedMention, attempts: number) => Promise<void> {
  const { storage, config } = house;
  const allowPrivate = (url: string) => areBothHere(config.url, url);
  return async (asked, attempts) => {
    const { takeMention } = await import('../usecases/webmention/take.ts');
    const site = await loadSite(storage.db, config.url);
    const ctx = { db: storage.db, now: Date.now(), allowPrivate };
    if (site) await takeMention({ ...ctx, site }, asked, attempts);
  };
}
