import { Hono } from 'hono';
import { afterEach, expect, it } from 'vitest';
import { doc, p } from '../../src/domain/document/build.ts';
import { addFediverse } from '../../src/http/fediverse/documents.ts';
import { getArticle } from '../../src/storage/articles.ts';
import { changeDetails } from '../../src/usecases/article/change-details.ts';
import type { NewArticle } from '../../src/usecases/article/create.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import { saveArticle } from '../../src/usecases/article/save.ts';
import { federateArticle } from '../../src/usecases/fediverse/federate-article.ts';
import { createTier } from '../../src/usecases/tier/change.ts';
import { channelHouse } from '../support/channels/house.ts';
import { type Stage, stages } from '../support/channels/stages.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { CANARIES, gatedBody, isTold } from '../support/gated.ts';
import { type SmallNewsroom, smallNewsroom } from '../support/newsroom.ts';
import { siteDeps } from '../support/site.ts';

const MINUTE = 60_000;
const NETWORKS = ['telegram', 'facebook', 'mastodon', 'bluesky', 'webhook', 'websub'] as const;
const open: Stage[] = [];
afterEach(async () => {
  for (const { network } of open.splice(0)) await network.close();
});

/** One of each way in which a text is closed; the slugs are `au-quai` and so on. */
async function publishGated(room: SmallNewsroom): Promise<string[]> {
  const { id } = await createTier(room.ctx, {
    name: { fr: 'Capitaine' },
    amount: 2000,
    currency: 'EUR',
    interval: 'month',
  });
  const closed: [string, boolean, Pick<Partial<NewArticle>, 'access' | 'accessTiers'>][] = [
    ['Au quai', true, {}],
    ['Au large', false, { access: 'supporters' }],
    ['Au port', false, { access: 'readers' }],
    ['Au phare', false, { access: 'tiers', accessTiers: [id] }],
  ];
  const ids: string[] = [];
  for (const [headline, isDivided, access] of closed)
    ids.push((await room.publish({ headline, body: gatedBody(isDivided), ...access })).articleId);
  return ids;
}

describeEachDatabase('text behind a gate, sent out', (openDatabase) => {
  it('is in nothing that a channel or a webhook is told, at first or after a change', async () => {
    const room = await smallNewsroom(await openDatabase());
    const house = channelHouse(room);
    for (const kind of NETWORKS) {
      const stage = await stages[kind]?.(house.clock);
      if (!stage) throw new Error(kind);
      open.push(stage);
      await house.tie(kind, stage);
    }
    const ids = await publishGated(room);
    await house.pass(MINUTE);
    for (const articleId of ids) {
      const before = await getArticle(room.storage.db, articleId);
      const isDivided = articleId === ids[0];
      await saveArticle(house.ctx(), {
        articleId,
        baseRevisionId: before?.headRevisionId ?? '',
        headline: `${before?.headline}, le soir`,
        standfirst: '',
        doc: doc(...gatedBody(isDivided), p('Toujours une zibeline.')),
      });
      await publishArticle(house.ctx(), { articleId, exempt: 'demonstration' });
    }
    await house.pass(MINUTE);
    for (const [at, { network }] of open.entries()) {
      const kind = NETWORKS[at];
      const sent = network.asked.map(({ body, path, query }) => `${path} ${query} ${body}`);
      expect([kind, sent.length > 0]).toEqual([kind, true]);
      expect([kind, isTold(decodeURIComponent(sent.join('\n').replaceAll('%', '%25')))]).toEqual([
        kind,
        [],
      ]);
    }
    expect(JSON.stringify(open[0]?.network.posts)).toContain('Au large, le soir');
    expect(house.faults).toEqual([]);
  });

  it('is in no activity, object or outbox that other servers read or are sent', async () => {
    const room = await smallNewsroom(await openDatabase());
    const { deps } = siteDeps(room);
    const { db } = room.storage;
    const app = new Hono();
    addFediverse(app, { ...deps, writeDb: db, version: '0' });
    const ids = await publishGated(room);
    const open = await room.publish({ headline: 'À tous', body: gatedBody(false) });
    const site = await room.site();
    const federate = (id: string) => federateArticle({ db, now: room.ctx.now, site }, id);
    const read = (door: string) =>
      app.request(door, { headers: { accept: 'application/activity+json' } });
    const outbox = `/ap/actors/${room.fr}/outbox?page=true`;
    for (const id of [...ids, open.articleId]) await federate(id);
    // What is for everybody is told, whole: otherwise nothing would be seen because nothing is there.
    expect(isTold(await (await read(outbox)).text())).toEqual(CANARIES);
    await changeDetails(room.ctx, { articleId: open.articleId, access: 'supporters' });
    await federate(open.articleId);
    const doors = [
      `/ap/actors/${room.fr}`,
      `/ap/actors/${room.fr}/outbox`,
      outbox,
      `/ap/actors/${room.authors.ysee}/outbox?page=true`,
      ...[...ids, open.articleId].flatMap((id) => [
        `/ap/articles/${id}`,
        `/ap/articles/${id}/likes`,
        `/ap/pages/${id}`,
      ]),
    ];
    for (const door of doors)
      expect([door, isTold(await (await read(door)).text())]).toEqual([door, []]);
    expect((await read(`/ap/articles/${open.articleId}`)).status).toBe(410);
  });
});
