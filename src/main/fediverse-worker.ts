/**
 * The other side of `fediverse-thread.ts`: hears and delivers, over a connection of its own, until it is
 * sent away.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { deliverDue } from '../fediverse/courier.ts';
import { openInbox } from '../fediverse/inbox.ts';
import type { Door } from '../fediverse/knock.ts';
import { areBothHere } from '../std/loopback.ts';
import { loadSite } from '../usecases/reading/site.ts';
import type { Answered, Asked, Brought, ThreadHouse } from './fediverse-thread.ts';
import { houseSealer } from './house-sealer.ts';

/** Hands that deliver, and what is heard meanwhile. */
const CONNECTIONS = 4;

const { file, url, origin, userAgent, secret, dataFolder } = workerData as ThreadHouse;
const { db } = await openDatabase();
const sealer = houseSealer({ secret, dataFolder });
const door: Door = { allowPrivate: (asked) => areBothHere(origin, asked), userAgent };
const take = openInbox(origin, door, db);
let isStopping = false;

/** The client of the other database is not loaded. */
async function openDatabase() {
  if (url === null) return (await import('../storage/dialects/sqlite.ts')).openSqlite(file ?? '');
  const { openPostgres } = await import('../storage/dialects/postgres.ts');
  return openPostgres(url, { max: CONNECTIONS });
}

async function hear({ url: to, headers, body }: Brought): Promise<Answered> {
  const site = await loadSite(db, origin);
  if (!site) return { status: 404, headers: [], body: '' };
  const request = new Request(to, { method: 'POST', headers, body });
  const answer = await take(request, { db, site, now: Date.now(), sealer });
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
}

const deliver = (): Promise<number> =>
  deliverDue({ db, sealer, origin, door, clock: Date.now, isStopping: () => isStopping });

parentPort?.on('message', async (asked: Asked) => {
  if (asked.do === 'stop') {
    isStopping = true;
    return;
  }
  if (asked.do === 'leave') {
    await db.destroy();
    parentPort?.close();
    return;
  }
  const { id } = asked;
  try {
    const done = asked.do === 'hear' ? await hear(asked.brought) : await deliver();
    parentPort?.postMessage({ id, done });
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ id, error: said });
  }
});
