import { expect, it, onTestFinished } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { evidenceRoom } from '../../../test/support/evidence.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { SEALER } from '../../../test/support/session.ts';
import { siteDeps } from '../../../test/support/site.ts';
import { p } from '../../domain/document/build.ts';
import { createApp } from '../../http/app.ts';
import { putFollower } from '../../storage/fediverse/followers.ts';
import { listWaiting } from '../../storage/fediverse/outbox.ts';
import { writeCorrection } from '../evidence/correct-article.ts';
import { actorKeys } from './actor-keys.ts';
import { federateArticle } from './federate-article.ts';

const INBOX = 'https://mer.example/inbox';
const LATER = NOW + 3_600_000;
const WHY = 'Le registre était <faux>.';

describeEachDatabase('a retraction that changes no word', (open) => {
  it('reaches those who read the text elsewhere, before its first word', async () => {
    const r = await evidenceRoom(await open());
    const { db } = r.storage;
    await actorKeys({ db, sealer: SEALER, now: NOW }, r.fr);
    await putFollower(db, {
      actorId: r.fr,
      follower: 'https://mer.example/users/nora',
      inbox: INBOX,
      sharedInbox: null,
      host: 'mer.example',
      followedAt: NOW,
    });
    const tell = async (articleId: string, now: number) =>
      federateArticle({ db, site: await r.site(), now }, articleId);
    const { articleId } = await r.publishText('Le maire a vendu la jetée, dit le registre.');
    await tell(articleId, NOW);
    const how = { kind: 'retraction', severity: 'central' } as const;
    await writeCorrection(r.editor, { articleId, why: WHY, ...how });
    await r.publish(articleId, r.editor, LATER);
    await tell(articleId, LATER);
    await tell(articleId, LATER + 1);

    const said = (await listWaiting(db, INBOX, 10)).map(({ json }) => json);
    expect(said.map(({ type }) => type)).toEqual(['Create', 'Update']);
    const object = said[1]?.object as { content: string; updated: string; preview: object };
    const lead =
      '<p><strong>Rétractation du 9\u00a0octobre 2026.</strong> Le registre était &lt;faux&gt;.';
    expect(object.content.startsWith(lead)).toBe(true);
    expect(object.preview).toMatchObject({ content: expect.stringContaining(lead) });
    expect(Date.parse(object.updated)).toBe(LATER);

    const { deps, close } = siteDeps(r);
    onTestFinished(() => close());
    const read = async (path: string) => (await createApp(deps).request(path)).text();
    for (const form of ['feed.xml', 'atom.xml', 'feed.json']) {
      const text = (await read(`/fr/${form}`)).replaceAll('\\u003c', '<');
      expect([form, text.includes(lead)]).toEqual([form, true]);
      expect(text.indexOf(lead)).toBeLessThan(text.indexOf('vendu la jetée'));
    }
    const [item] = JSON.parse(await read('/fr/feed.json')).items;
    expect(item.date_modified).toBe(new Date(LATER).toISOString());
  });

  it('tells who reads only the beginning nothing of the rest', async () => {
    const r = await evidenceRoom(await open());
    const body = [p('Le quai rouvre.'), p('Le trésorier avoue un détournement.')];
    const { articleId } = await r.write({
      headline: 'Le quai',
      body,
      access: 'supporters',
      teaserBlocks: 1,
    });
    await r.publish(articleId);
    const how = { kind: 'retraction', severity: 'central' } as const;
    await writeCorrection(r.editor, { articleId, why: 'Le détournement est inventé.', ...how });
    await r.publish(articleId, r.editor, LATER);
    const { deps, close } = siteDeps(r);
    onTestFinished(() => close());
    const feed = await (await createApp(deps).request('/fr/feed.xml')).text();
    expect(feed).toContain('<strong>Rétractation du');
    expect(feed).not.toContain('détournement');
  });
});
