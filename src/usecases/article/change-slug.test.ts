import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { newId } from '../../std/id.ts';
import { getArticle } from '../../storage/articles.ts';
import { insertRedirects } from '../../storage/redirects.ts';
import { forwardOldAddress } from '../reading/old-address.ts';
import { changeSlug } from './change-slug.ts';

describeEachDatabase('an address that an article has left', (open) => {
  async function moved() {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    const { articleId } = await room.publish({ headline: 'Le bac' });
    await changeSlug(room.ctx, { articleId, slug: 'le-vieux-bac' });
    const leads = async (path: string) =>
      forwardOldAddress({ db, site: await room.site(), now: NOW, head: null }, { path, query: '' });
    return { room, db, articleId, leads };
  }

  it('is given to no other by itself, and whoever chooses it is told where it leads', async () => {
    const { room, db, articleId } = await moved();
    const other = await room.publish({ headline: 'Le bac' });
    expect((await getArticle(db, other.articleId))?.slug).toBe('le-bac-2');
    const chosen = changeSlug(room.ctx, { articleId: other.articleId, slug: 'le-bac' });
    await expect(chosen).rejects.toMatchObject({
      key: 'slug.leads-elsewhere',
      args: { slug: 'le-bac', to: 'Le bac' },
    });
    expect(await changeSlug(room.ctx, { articleId, slug: 'le-bac' })).toBe('le-bac');
  });

  it('leads to whoever had it last', async () => {
    const { room, db, articleId, leads } = await moved();
    const { articleId: laterId } = await room.publish({ headline: 'La cale' });
    // As publications have them from before anybody was told.
    const target = { type: 'article', id: articleId } as const;
    const old = { id: newId(), fromPath: '/fr/la-cale', target, createdAt: NOW };
    await insertRedirects(db, [{ ...old, status: 301, origin: 'slug' }]);
    await changeSlug(room.ctx, { articleId: laterId, slug: 'le-quai' });
    expect(await leads('/fr/la-cale')).toMatchObject({ location: '/fr/le-quai' });
    expect(await leads('/fr/le-bac')).toMatchObject({ location: '/fr/le-vieux-bac' });
  });
});
