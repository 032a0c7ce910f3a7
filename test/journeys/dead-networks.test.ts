import { afterEach, expect, it } from 'vitest';
import type { AnnouncingKind } from '../../src/domain/channel.ts';
import { listAnnouncements } from '../../src/storage/announcements.ts';
import { insertJobs, nextRunAt } from '../../src/storage/jobs.ts';
import { channelHouse } from '../support/channels/house.ts';
import type { Network } from '../support/channels/post.ts';
import { type Stage, stages } from '../support/channels/stages.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { type SmallNewsroom, smallNewsroom } from '../support/newsroom.ts';
import { siteOf } from '../support/site.ts';

/** More than all places that other work has. */
const DEAD = 6;
const soon = (look: () => unknown) => expect.poll(look, { timeout: 10_000 });

const open: Stage[] = [];
afterEach(async () => {
  for (const { network } of open.splice(0)) await network.close();
});

describeEachDatabase('networks that take a question and never answer', (openDatabase) => {
  it('keep no other channel, no mail and no page waiting, however many they are', async () => {
    const room = await smallNewsroom(await openDatabase());
    const { db } = room.storage;
    const house = channelHouse(room);
    const staged = async (kind: 'telegram' | 'webhook') => {
      const stage = await stages[kind]?.(house.clock);
      if (!stage) throw new Error(kind);
      open.push(stage);
      await house.tie(kind, stage);
      return stage.network;
    };
    const dead: Network[] = [];
    for (let n = 0; n < DEAD; n++) dead.push(await staged('telegram'));
    for (const network of dead) network.fail('silence');
    const webhook = await staged('webhook');
    const mails: string[] = [];
    const runner = house.runnerOf({
      'send-mail': async ({ to }: { to: string }) => void mails.push(to),
    });
    runner.start();
    try {
      await room.publish({ headline: 'La criée rouvre' });
      await soon(() => nextRunAt(db)).toBeGreaterThan(house.clock());
      house.skip(10_000);
      await soon(() => dead.every(({ asked }) => asked.length === 1)).toBe(true);
      await soon(() => webhook.posts.length).toBe(1);
      const mail = { key: 'm', kind: 'send-mail', payload: { to: 'a reader' }, runAt: 0 };
      await insertJobs(db, [mail], house.clock());
      await soon(() => mails).toEqual(['a reader']);
      const page = await siteOf(room).app.request('/fr/la-criee-rouvre');
      expect(page.status).toBe(200);
      // Nobody has given up on the dead meanwhile: they were not waited for.
      expect(house.faults).toEqual([]);
    } finally {
      for (const { network } of open.splice(0)) await network.close();
      await runner.stop();
    }
  });
});

const MINUTE = 60_000;

describeEachDatabase('a network that is dead for an hour, each in its turn', (openDatabase) => {
  it('loses nothing and doubles nothing; the other networks and the page know nothing of it', async () => {
    const room = await smallNewsroom(await openDatabase());
    const house = channelHouse(room);
    const networks: { kind: AnnouncingKind; network: Network }[] = [];
    for (const kind of Object.keys(stages) as AnnouncingKind[]) {
      const stage = await stages[kind]?.(house.clock);
      if (!stage) throw new Error(kind);
      open.push(stage);
      await house.tie(kind, stage);
      networks.push({ kind, network: stage.network });
    }
    const { app, faults, close } = siteOf(room, { clock: house.clock });
    for (const [at, { kind, network: dead }] of networks.entries()) {
      // It takes the first and does not say so, where one can look or say it twice; then it is gone.
      if (kind !== 'telegram') dead.fail('swallow');
      dead.fail(502, 1000);
      const headline = `Dépêche ${at}`;
      const { articleId } = await room.publish({ headline });
      await house.pass(MINUTE);
      const page = await app.request(`/fr/depeche-${at}`);
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(headline)]);
      expect([kind, await countWaiting(room, articleId)]).toEqual([kind, 1]);
      const asked = dead.asked.length;
      await house.pass(59 * MINUTE);
      // It is asked ever less often, not hammered.
      expect(dead.asked.length - asked).toBeLessThan(24);
      dead.recover();
      await house.pass(90 * MINUTE);
      expect([kind, await countWaiting(room, articleId)]).toEqual([kind, 0]);
      // A hub is told of the same feeds each time, and keeps one list of them.
      for (const { kind: other, network } of networks)
        expect([kind, other, network.posts.length]).toEqual([
          kind,
          other,
          other === 'websub' ? 1 : at + 1,
        ]);
    }
    expect([house.faults, faults]).toEqual([[], []]);
    await close();
  });
});

/** On how many channels an article does not stand yet. */
const countWaiting = async ({ storage }: SmallNewsroom, articleId: string): Promise<number> =>
  (await listAnnouncements(storage.db, articleId)).filter(({ state }) => state !== 'sent').length;
