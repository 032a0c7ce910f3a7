import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { expect, it, onTestFinished } from 'vitest';
import { describeEachDatabase, type OpenEmpty } from '../../test/support/databases.ts';
import { openPeer } from '../../test/support/fediverse-peer.ts';
import { NOW, smallNewsroom } from '../../test/support/newsroom.ts';
import { SEALER } from '../../test/support/session.ts';
import { siteDeps } from '../../test/support/site.ts';
import { createApp } from '../http/app.ts';
import { addFediverse } from '../http/fediverse/documents.ts';
import { countFollowers, putFollower } from '../storage/fediverse/followers.ts';
import { leaseInboxes, listSilent } from '../storage/fediverse/outbox.ts';
import { unpublishArticle } from '../usecases/article/unpublish.ts';
import { federateArticle } from '../usecases/fediverse/federate-article.ts';
import { blockServer } from '../usecases/fediverse/settings.ts';
import { loadSite } from '../usecases/reading/site.ts';
import { deliverDue } from './courier.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A newsroom with a clock of its own, whose documents others can read, and two servers that follow it. */
async function stage(open: OpenEmpty) {
  const room = await smallNewsroom(await open());
  const { db } = room.storage;
  const time = { now: NOW };
  const clock = () => time.now;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { deps, close } = siteDeps(room, { site: () => loadSite(db, origin), clock });
  const more = { ...deps, writeDb: db, sealer: SEALER, version: '1' };
  const app = createApp(deps, (door) => addFediverse(door, more));
  server.on('request', getRequestListener(app.fetch));
  // Signatures are dated by the machine.
  const peers = [await openPeer(), await openPeer()] as const;
  onTestFinished(async () => {
    await Promise.all(peers.map((peer) => peer.close()));
    server.closeAllConnections();
    server.close();
    await close();
  });
  for (const peer of peers)
    await putFollower(db, {
      actorId: room.fr,
      follower: peer.nora,
      inbox: `${peer.nora}/inbox`,
      sharedInbox: peer.inbox,
      host: '127.0.0.1',
      followedAt: NOW,
    });
  const ctx = async () => {
    const site = await loadSite(db, origin);
    if (!site) throw new Error('no site');
    return { db, site, now: time.now };
  };
  const door = { allowPrivate: () => true, userAgent: 'test' };
  return {
    room,
    db,
    peers,
    time,
    async publish(headline: string) {
      const written = await room.publish({ headline }, time.now);
      await federateArticle(await ctx(), written.articleId);
      return written.articleId;
    },
    async withdraw(articleId: string) {
      await unpublishArticle({ ...room.ctx, now: time.now }, { articleId });
      await federateArticle(await ctx(), articleId);
    },
    deliver: () => deliverDue({ db, sealer: SEALER, origin, door, clock }),
  };
}

const kinds = (got: readonly Record<string, unknown>[]) => got.map(({ type }) => type);

describeEachDatabase('what is said to other servers', (open) => {
  it('reaches one that was dead for an hour, whole, once and in order, and delays nobody else', async () => {
    const { peers, time, publish, withdraw, deliver, db } = await stage(open);
    const [alive, dead] = peers;
    dead.trouble = 'silence';
    const first = await publish('Première');
    await deliver();
    expect(kinds(alive.got)).toEqual(['Create']);
    expect(await listSilent(db)).toMatchObject([{ inbox: dead.inbox, waiting: 1, since: NOW }]);
    // It is left alone longer each time; what comes meanwhile waits behind what waits.
    for (let minute = 1; minute <= 60; minute += 1) {
      time.now = NOW + minute * MINUTE_MS;
      if (minute === 10) await publish('Deuxième');
      if (minute === 20) await withdraw(first);
      await deliver();
    }
    expect(kinds(alive.got)).toEqual(['Create', 'Create', 'Delete']);
    expect(dead.got).toEqual([]);
    dead.trouble = null;
    time.now = NOW + 64 * MINUTE_MS;
    await deliver();
    expect(dead.got.map(({ id }) => id)).toEqual(alive.got.map(({ id }) => id));
    expect(await listSilent(db)).toEqual([]);
    time.now += DAY_MS;
    expect(await deliver()).toBe(0);
  });

  it('is brought by another worker when one dies with it in hand', async () => {
    const { peers, time, publish, deliver, db } = await stage(open);
    await publish('Tenue en main');
    const lease = { by: 'dead worker', now: NOW, until: NOW + MINUTE_MS, limit: 5 };
    expect(await leaseInboxes(db, lease)).toHaveLength(2);
    expect(await deliver()).toBe(0);
    time.now += 2 * MINUTE_MS;
    expect(await deliver()).toBe(2);
    expect(peers.map(({ got }) => kinds(got))).toEqual([['Create'], ['Create']]);
  });

  it('goes no more to who is gone, to who is blocked, nor after a week of silence', async () => {
    const { peers, room, time, publish, deliver, db } = await stage(open);
    const [gone, silent] = peers;
    gone.trouble = 410;
    silent.trouble = 503;
    await publish('Une');
    await deliver();
    expect(await countFollowers(db)).toEqual(new Map([[room.fr, 1]]));
    time.now += 8 * DAY_MS;
    await deliver();
    silent.trouble = null;
    time.now += DAY_MS;
    await publish('Deux');
    await deliver();
    expect(kinds(silent.got)).toEqual(['Create']);
    expect(JSON.stringify(silent.got)).toContain('Deux');
    await publish('Trois');
    await blockServer({ ...room.ctx, now: time.now }, { host: '@nora@127.0.0.1' });
    expect(await countFollowers(db)).toEqual(new Map());
    await deliver();
    expect(silent.got).toHaveLength(1);
  });
});
