import type { ArticleState } from '../domain/article.ts';
import type { Db } from './schema.ts';

/** One place where a file shows. */
export interface MediaUse {
  type: 'article' | 'author';
  id: string;
  title: string;
  /** Of an article. */
  lang: string | null;
  slug: string;
  state: ArticleState | null;
  /** As the article's picture, in its text, in a text of the past, or as a portrait. */
  as: 'hero' | 'text' | 'past' | 'portrait';
}

const MOST = 200;

/** Everywhere that a file shows or has shown; articles of now before those of the past. */
export async function listMediaUses(db: Db, mediaId: string): Promise<MediaUse[]> {
  const articles = db
    .selectFrom('articles as a')
    .innerJoin('editions as e', 'e.id', 'a.edition_id')
    .select(['a.id', 'a.headline as title', 'e.lang', 'a.slug', 'a.state']);
  const heroes = await articles.where('a.hero_media_id', '=', mediaId).limit(MOST).execute();
  const texts = await articles
    .innerJoin('revision_media as rm', 'rm.article_id', 'a.id')
    .select(['rm.revision_id', 'a.head_revision_id', 'a.published_revision_id'])
    .where('rm.media_id', '=', mediaId)
    .orderBy('rm.revision_id', 'desc')
    .limit(MOST * 10)
    .execute();
  const portraits = await db
    .selectFrom('authors')
    .select(['id', 'name', 'slug'])
    .where('portrait_media_id', '=', mediaId)
    .execute();
  const uses = new Map<string, MediaUse>();
  const add = (use: MediaUse) => {
    const known = uses.get(`${use.type} ${use.id}`);
    if (!known || (known.as === 'past' && use.as !== 'past'))
      uses.set(`${use.type} ${use.id}`, use);
  };
  for (const { id, title, lang, slug, state } of heroes)
    add({ type: 'article', id, title, lang, slug, state: state as ArticleState, as: 'hero' });
  for (const row of texts) {
    const { id, title, lang, slug, revision_id } = row;
    const isNow = revision_id === row.head_revision_id || revision_id === row.published_revision_id;
    const as = isNow ? 'text' : 'past';
    add({ type: 'article', id, title, lang, slug, state: row.state as ArticleState, as });
  }
  for (const { id, name, slug } of portraits)
    add({ type: 'author', id, title: name, lang: null, slug, state: null, as: 'portrait' });
  const order = ['hero', 'text', 'portrait', 'past'];
  return [...uses.values()].sort((a, b) => order.indexOf(a.as) - order.indexOf(b.as));
}

/** Whether any revision at all, of now or of the past, shows it: then its bytes stay for ever. */
export async function isInAnyRevision(db: Db, mediaId: string): Promise<boolean> {
  const row = await db
    .selectFrom('revision_media')
    .select('revision_id')
    .where('media_id', '=', mediaId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Files thrown away before an instant, oldest first. */
export async function listDeletedBefore(db: Db, before: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('media')
    .select('id')
    .where('deleted_at', 'is not', null)
    .where('deleted_at', '<', before)
    .orderBy('deleted_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
