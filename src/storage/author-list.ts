/** Authors as the Studio keeps them: found, changed, merged. */
import { sql } from 'kysely';
import type { Author, AuthorProfile } from '../domain/author.ts';
import { toAuthor } from './authors.ts';
import { holds } from './dialects/fold.ts';
import { toJson } from './json.ts';
import type { Db } from './schema.ts';

export interface ListedAuthor extends Author {
  staffId: string | null;
  articles: number;
}

/** Authors by name, with how many articles each has signed; walked by key. */
export async function searchAuthors(
  db: Db,
  wish: { words: string; after: { name: string; id: string } | null; limit: number },
): Promise<ListedAuthor[]> {
  let query = db
    .selectFrom('authors')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('article_authors')
        .select((of) => of.fn.count<number>('article_id').distinct().as('count'))
        .whereRef('article_authors.author_id', '=', 'authors.id')
        .as('articles'),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(wish.limit);
  const { after, words } = wish;
  if (after)
    query = query.where((eb) =>
      eb.or([
        eb('name', '>', after.name),
        eb.and([eb('name', '=', after.name), eb('id', '>', after.id)]),
      ]),
    );
  if (words) query = query.where(holds(db, [sql`name`, sql`slug`], words));
  const rows = await query.execute();
  return rows.map((row) => ({
    ...toAuthor(row),
    staffId: row.staff_id,
    articles: Number(row.articles ?? 0),
  }));
}

export async function getAuthor(
  db: Db,
  id: string,
): Promise<(Author & { staffId: string | null }) | null> {
  const row = await db.selectFrom('authors').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? { ...toAuthor(row), staffId: row.staff_id } : null;
}

export async function updateAuthor(
  db: Db,
  author: Author & { staffId: string | null },
): Promise<void> {
  await db
    .updateTable('authors')
    .set({
      slug: author.slug,
      name: author.name,
      portrait_media_id: author.portraitMediaId,
      contacts: toJson(author.contacts),
      staff_id: author.staffId,
    })
    .where('id', '=', author.id)
    .execute();
}

export async function setAuthorProfile(db: Db, profile: AuthorProfile): Promise<void> {
  const words = {
    name: profile.name,
    role: profile.role,
    bio: profile.bio,
    books: toJson(profile.books),
  };
  await db
    .insertInto('author_profiles')
    .values({ author_id: profile.authorId, edition_id: profile.editionId, ...words })
    .onConflict((oc) => oc.columns(['author_id', 'edition_id']).doUpdateSet(words))
    .execute();
}

/** Gives one author's articles to another; those that both signed keep one name. */
export async function moveBylines(db: Db, fromId: string, intoId: string): Promise<void> {
  await sql`insert into article_authors (article_id, author_id, position, role, published_at)
    select article_id, ${intoId}, position, role, published_at from article_authors as a
    where author_id = ${fromId} on conflict (article_id, author_id, role) do nothing`.execute(db);
  await db.deleteFrom('article_authors').where('author_id', '=', fromId).execute();
}

export async function deleteAuthor(db: Db, id: string): Promise<void> {
  await db.deleteFrom('author_profiles').where('author_id', '=', id).execute();
  await db.deleteFrom('authors').where('id', '=', id).execute();
}

export async function hasBylines(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('article_authors')
    .select('article_id')
    .where('author_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
