import type { Gazette, Lang } from '../../test/gazette/types.ts';
import { findBySlugs } from '../storage/article-reads.ts';
import { listEditions } from '../storage/editions.ts';
import type { Storage } from '../storage/open.ts';
import { putPressPage } from '../storage/press-pages.ts';
import { pressFacts } from '../usecases/press/facts.ts';

/**
 * Says which pages of the demonstration are its press pack. After letters and tiers: what a page says of
 * readers' data is held against what is kept of them.
 */
export async function loadPressPages({ db }: Pick<Storage, 'db'>, gazette: Gazette): Promise<void> {
  for (const edition of await listEditions(db)) {
    const said = gazette.pages.flatMap(({ says: kind, articles }) => {
      const page = articles[edition.lang as Lang];
      return kind && page ? [{ kind, page }] : [];
    });
    if (said.length === 0) continue;
    const { stored: facts } = await pressFacts(db, edition);
    const slugs = said.map(({ page }) => page.slug);
    const ids = new Map(
      (await findBySlugs(db, edition.id, slugs)).map(({ id, slug }) => [slug, id]),
    );
    for (const { kind, page } of said) {
      const articleId = ids.get(page.slug);
      const createdAt = page.updatedAt ?? page.publishedAt;
      if (articleId)
        await putPressPage(db, { editionId: edition.id, kind, articleId, facts, createdAt });
    }
  }
}
