import type { ArticleState } from '../domain/article.ts';
import type { PressPageKind, StoredFacts } from '../domain/press.ts';
import { fromJson, toJson } from './json.ts';
import type { Db } from './schema.ts';

/** A standing page that says one of the things that newsrooms say of themselves. */
export interface PressPage {
  editionId: string;
  kind: PressPageKind;
  articleId: string;
  /** What was kept of readers when somebody last said that the page is right. */
  facts: StoredFacts;
  createdAt: number;
}

export interface PressPageRow extends PressPage {
  state: ArticleState;
  headline: string;
  slug: string;
  headRevisionId: string | null;
}

export async function listPressPages(db: Db, editionId: string): Promise<PressPageRow[]> {
  const rows = await db
    .selectFrom('press_pages as p')
    .innerJoin('articles as a', 'a.id', 'p.article_id')
    .selectAll('p')
    .select(['a.state', 'a.headline', 'a.slug', 'a.head_revision_id'])
    .where('p.edition_id', '=', editionId)
    // What was thrown away may be made anew.
    .where('a.trashed_at', 'is', null)
    .execute();
  return rows.map((row) => ({
    ...toPressPage(row),
    ...{ state: row.state as ArticleState, headline: row.headline, slug: row.slug },
    headRevisionId: row.head_revision_id,
  }));
}

export async function getPressPageOf(db: Db, articleId: string): Promise<PressPage | null> {
  const row = await db
    .selectFrom('press_pages')
    .selectAll()
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  return row ? toPressPage(row) : null;
}

/** In place of the one before, if there was one. */
export async function putPressPage(db: Db, page: PressPage): Promise<void> {
  const row = { article_id: page.articleId, facts: toJson(page.facts), created_at: page.createdAt };
  await db
    .insertInto('press_pages')
    .values({ edition_id: page.editionId, kind: page.kind, ...row })
    .onConflict((oc) => oc.columns(['edition_id', 'kind']).doUpdateSet(row))
    .execute();
}

function toPressPage(row: {
  edition_id: string;
  kind: string;
  article_id: string;
  facts: string;
  created_at: number;
}): PressPage {
  return {
    editionId: row.edition_id,
    kind: row.kind as PressPageKind,
    articleId: row.article_id,
    facts: fromJson<StoredFacts>(row.facts, 'press_pages.facts'),
    createdAt: row.created_at,
  };
}
