import { afterEach, expect, it } from 'vitest';
import { unpublishArticle } from '../../src/usecases/article/unpublish.ts';
import { announceNow, leaveAnnouncement } from '../../src/usecases/channel/say-so.ts';
import { stuckAnnouncements } from '../../src/usecases/channel/stuck.ts';
import { channelHouse } from '../support/channels/house.ts';
import { type Stage, stages } from '../support/channels/stages.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { smallNewsroom } from '../support/newsroom.ts';

const MINUTE = 60_000;
const open: Stage[] = [];
afterEach(async () => {
  for (const { network } of open.splice(0)) await network.close();
});

describeEachDatabase('announcements that do not come through', (openDatabase) => {
  async function started() {
    const room = await smallNewsroom(await openDatabase());
    const house = channelHouse(room);
    const stage = await stages.telegram?.(house.clock);
    if (!stage) throw new Error('telegram');
    open.push(stage);
    const { id: channelId } = await house.tie('telegram', stage, { name: 'Notre canal' });
    return { room, house, telegram: stage.network, channelId };
  }

  it('are told on the desk when the key is refused; one is tried again, one is left', async () => {
    const { room, house, telegram, channelId } = await started();
    telegram.fail(
      { status: 401, body: { ok: false, error_code: 401, description: 'Unauthorized' } },
      2,
    );
    const one = await room.publish({ headline: 'Une' });
    const two = await room.publish({ headline: 'Deux' });
    await house.pass(MINUTE);
    const stuck = await stuckAnnouncements(house.ctx());
    expect(stuck.map(({ headline }) => headline).sort()).toEqual(['Deux', 'Une']);
    expect(stuck[0]).toMatchObject({
      channelName: 'Notre canal',
      ...{ state: 'failed', act: 'announce', key: 'channel.refused', nextAt: null },
    });
    await announceNow(house.ctx(), { articleId: one.articleId, channelId });
    await leaveAnnouncement(house.ctx(), { articleId: two.articleId, channelId });
    await house.pass(MINUTE);
    expect(await stuckAnnouncements(house.ctx())).toEqual([]);
    expect(telegram.posts.map(({ text }) => text.split('\n')[0])).toEqual(['Une']);
  });

  it('are told after an hour in vain and not before; one that broke off is told at once', async () => {
    const { room, house, telegram, channelId } = await started();
    telegram.fail(502, 1000);
    const one = await room.publish({ headline: 'Une' });
    await house.pass(30 * MINUTE);
    expect(await stuckAnnouncements(house.ctx())).toEqual([]);
    await house.pass(40 * MINUTE);
    const [late] = await stuckAnnouncements(house.ctx());
    expect(late).toMatchObject({ headline: 'Une', state: 'waiting', key: 'channel.down' });
    expect(late?.nextAt).toBeGreaterThan(house.clock());
    telegram.recover();
    await house.pass(90 * MINUTE);
    expect(await stuckAnnouncements(house.ctx())).toEqual([]);
    // It stands there; that it cannot be taken away is told although readers no longer have the article.
    telegram.fail(502, 1000);
    await unpublishArticle(house.ctx(), one);
    await house.pass(70 * MINUTE);
    expect(await stuckAnnouncements(house.ctx())).toMatchObject([{ act: 'remove' }]);
    await leaveAnnouncement(house.ctx(), { ...one, channelId });
    telegram.recover();
    telegram.fail('swallow');
    await room.publish({ headline: 'Deux' });
    await house.pass(MINUTE);
    expect(await stuckAnnouncements(house.ctx())).toMatchObject([
      { headline: 'Deux', state: 'unknown' },
    ]);
  });

  it('are told when the place to write to does not exist, and are not taken for left out', async () => {
    const { room, house, telegram } = await started();
    telegram.fail({ status: 410, body: 'Gone' });
    await room.publish({ headline: 'Une' });
    await house.pass(MINUTE);
    expect(await stuckAnnouncements(house.ctx())).toMatchObject([
      { state: 'failed', key: 'channel.no-place' },
    ]);
  });
});
