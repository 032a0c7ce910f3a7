import { afterEach, expect, it } from 'vitest';
import { insertJobs, nextRunAt } from '../../src/storage/jobs.ts';
import { channelHouse } from '../support/channels/house.ts';
import type { Network } from '../support/channels/post.ts';
import { type Stage, stages } from '../support/channels/stages.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { smallNewsroom } from '../support/newsroom.ts';
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
