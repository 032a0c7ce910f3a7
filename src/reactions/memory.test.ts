import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../test/support/databases.ts';
import { smallNewsroom } from '../../test/support/newsroom.ts';
import { createTail } from '../jobs/tail.ts';
import { changeSlug } from '../usecases/article/change-slug.ts';
import { articlePage } from '../usecases/reading/article-page.ts';
import { sectionPage } from '../usecases/reading/lists.ts';
import { touchedBy } from './memory.ts';

describeEachDatabase('pages in memory', (open) => {
  it('are touched by what they were made from, and by nothing else', async () => {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    const ctx = { db, site: await room.site(), now: room.ctx.now };
    const port = await room.publish({ headline: 'Au port' });
    await room.publish({ headline: 'En ville', sectionId: room.sections.ville });
    const sizes = { text: '', wide: '', gallery: '' };
    const pages = {
      port: (await articlePage(ctx, { lang: 'fr', slug: 'au-port', sizes })).tags,
      portSection: (await sectionPage(ctx, { lang: 'fr', slug: 'port' })).tags,
      townSection: (await sectionPage(ctx, { lang: 'fr', slug: 'ville' })).tags,
    };
    let touched: string[] = [];
    const tail = createTail({
      db,
      async onEvents(events) {
        const all = await touchedBy(db, events);
        touched = 'tags' in all ? all.tags : ['everything'];
      },
    });
    await tail.look();
    // Dated long ago, as by an import that took its time: what counts is when it was written.
    await changeSlug(
      { ...room.ctx, now: Date.now() - 600_000 },
      { articleId: port.articleId, slug: 'sur-le-port' },
    );
    await tail.look();
    const isTouched = (tags: string[]) => tags.some((tag) => touched.includes(tag));
    expect(isTouched(pages.port)).toBe(true);
    expect(isTouched(pages.portSection)).toBe(true);
    expect(isTouched(pages.townSection)).toBe(false);
  });
});
