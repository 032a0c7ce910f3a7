import { expect, it, onTestFinished } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { siteOf } from '../../../test/support/site.ts';
import { ARMELLE, talkedNewsroom } from '../../../test/support/talk.ts';
import type { Redirect } from '../../domain/redirect.ts';
import { newId } from '../../std/id.ts';
import { insertRedirects } from '../../storage/redirects.ts';
import { changeSlug } from '../../usecases/article/change-slug.ts';
import { unpublishArticle } from '../../usecases/article/unpublish.ts';
import { changeAuthor } from '../../usecases/author/change.ts';
import { changeSection } from '../../usecases/publication/sections.ts';

const old = (fromPath: string, target: Redirect['target']): Redirect => ({
  id: newId(),
  fromPath,
  target,
  status: 301,
  origin: 'import',
  createdAt: NOW,
});

describeEachDatabase('what stands below an address of the past', (open) => {
  async function movedSite() {
    const room = await smallNewsroom(await open());
    const { app, close } = siteOf(room);
    onTestFinished(close);
    const { articleId } = await room.publish({ headline: 'Un pont' });
    await changeSlug(room.ctx, { articleId, slug: 'le-pont' });
    const { port, ville } = room.sections;
    await changeSection(room.ctx, { sectionId: port, slug: 'rade' });
    await changeAuthor(room.ctx, { authorId: room.authors.ysee, slug: 'ysee' });
    await insertRedirects(room.storage.db, [
      old('/category/port', { type: 'section', id: port }),
      old('/?cat=7', { type: 'section', id: ville }),
      old('/2019/03/pont', { type: 'article', id: articleId }),
      old('/category/mer', { type: 'url', url: '/fr' }),
      old('/feed', { type: 'url', url: '/fr/feed.xml' }),
    ]);
    const leads = async (path: string) => {
      const { status, headers } = await app.request(path);
      return status === 301 ? headers.get('location') : status;
    };
    return { room, articleId, leads };
  }

  it('moves along with the thing, in one step', async () => {
    const { leads } = await movedSite();
    for (const below of [
      '/verso',
      '/verso.json',
      '/verso/bundle.zip',
      '/verso/article.tlog-proof',
      '/verso/annotations.json',
      '/verso/timemap',
      '/verso/timegate',
      '/verso/1',
      '/verso/diff/1-2',
      '/comments',
      '/comments?before=1764310000000.01JZZZZZZZZZZZZZZZZZZZZZZZ',
    ])
      expect(await leads(`/fr/un-pont${below}`)).toBe(`/fr/le-pont${below}`);
    for (const below of ['/feed.xml', '/atom.xml', '/feed.json', '?before=x']) {
      expect(await leads(`/fr/section/port${below}`)).toBe(`/fr/section/rade${below}`);
      expect(await leads(`/en/author/ysee-malavoy${below}`)).toBe(`/en/author/ysee${below}`);
    }
  });

  it('leads from WordPress’s feeds to ours, and from its other forms to the thing', async () => {
    const { leads } = await movedSite();
    for (const [path, place] of [
      ['/category/port/feed/', '/fr/section/rade/feed.xml'],
      ['/category/port/feed/rss2', '/fr/section/rade/feed.xml'],
      ['/category/port/feed/atom/', '/fr/section/rade/atom.xml'],
      ['/category/port/page/3/', '/fr/section/rade'],
      ['/?cat=7&feed=rss2', '/fr/section/ville/feed.xml'],
      ['/2019/03/pont/feed/', '/fr/le-pont'],
      ['/2019/03/pont/amp', '/fr/le-pont'],
      // A section that was taken away leads to the front page, which has feeds too.
      ['/category/mer/feed/', '/fr/feed.xml'],
      ['/?feed=rss2', '/fr/feed.xml'],
    ] as const)
      expect(await leads(path), path).toBe(place);
  });

  it('is not found where the thing has no such place, and gone with what was withdrawn', async () => {
    const { room, leads, articleId } = await movedSite();
    for (const path of ['/fr/section/port/verso', '/fr/un-pont/feed.xml', '/fr/un-pont/x/verso'])
      expect(await leads(path), path).toBe(404);
    await unpublishArticle(room.ctx, { articleId });
    expect(await leads('/fr/un-pont/verso')).toBe(410);
  });

  it('takes a comment that was written while the article moved', async () => {
    const storage = await open();
    const { room, app, send, articleId, path, read } = await talkedNewsroom(storage, {
      mode: 'open',
    });
    await changeSlug(room.ctx, { articleId, slug: 'la-corne' });
    const asked = await app.request(`${path}/comments`, { method: 'POST', body: '' });
    expect(asked.status).toBe(308);
    expect(asked.headers.get('location')).toBe('/fr/la-corne/comments');
    const time = /name="time" value="([^"]+)"/.exec(await read('/fr/la-corne'))?.[1] ?? '';
    await send({ ...ARMELLE, time }, { to: '/fr/la-corne/comments' });
    expect(await read('/fr/la-corne')).toContain('Armelle R.');
  });
});
