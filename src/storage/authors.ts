import type { Author, AuthorProfile, Book, Contacts } from '../domain/author.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

export function toAuthor(row: Row<'authors'>): Author {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    portraitMediaId: row.portrait_media_id,
    contacts: fromJson<Contacts>(row.contacts, 'authors.contacts'),
    createdAt: row.created_at,
    staffId: row.staff_id,
  };
}

function toProfile(row: Row<'author_profiles'>): AuthorProfile {
  return {
    authorId: row.author_id,
    editionId: row.edition_id,
    name: row.name,
    role: row.role,
    bio: row.bio,
    books: fromJson<Book[]>(row.books, 'author_profiles.books'),
  };
}

export async function findAuthorBySlug(db: Db, slug: string): Promise<Author | null> {
  const row = await db
    .selectFrom('authors')
    .selectAll()
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ? toAuthor(row) : null;
}

export async function insertAuthor(db: Db, author: Author): Promise<void> {
  await db
    .insertInto('authors')
    .values({
      id: author.id,
      slug: author.slug,
      name: author.name,
      portrait_media_id: author.portraitMediaId,
      contacts: toJson(author.contacts),
      created_at: author.createdAt,
      staff_id: author.staffId ?? null,
    })
    .execute();
}

export async function insertAuthorProfile(db: Db, profile: AuthorProfile): Promise<void> {
  await db
    .insertInto('author_profiles')
    .values({
      author_id: profile.authorId,
      edition_id: profile.editionId,
      name: profile.name,
      role: profile.role,
      bio: profile.bio,
      books: toJson(profile.books),
    })
    .execute();
}

export async function listAuthorProfiles(db: Db, authorIds: string[]): Promise<AuthorProfile[]> {
  if (authorIds.length === 0) return [];
  const rows = await db
    .selectFrom('author_profiles')
    .selectAll()
    .where('author_id', 'in', authorIds)
    .execute();
  return rows.map(toProfile);
}

/** Says which person of the staff an author is; null: nobody. */
export async function linkAuthor(db: Db, authorId: string, staffId: string | null): Promise<void> {
  await db.updateTable('authors').set({ staff_id: staffId }).where('id', '=', authorId).execute();
}

/** The author that a person of the staff is, if they write. */
export async function findAuthorOfStaff(db: Db, staffId: string): Promise<{ id: string } | null> {
  const row = await db
    .selectFrom('authors')
    .select('id')
    .where('staff_id', '=', staffId)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
