import { type Kysely, sql } from 'kysely';

/**
 * Ways to what the comments desk and the clock ask for, so that an old conversation costs them no more
 * than a young one: the words by which the filter goes, what came from elsewhere, and what is due to be
 * forgotten.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const index of [
    'comment_words_spam on comment_words ((spam - 3 * ham) desc, word)',
    'comment_words_ham on comment_words ((ham - 3 * spam) desc, word)',
    'comments_marked on comments (created_at) where address_mark is not null',
    "comments_elsewhere on comments (created_at, id) where origin in ('fediverse', 'webmention', 'pingback', 'trackback') and state in ('held', 'approved')",
    'comment_reports_at on comment_reports (at)',
  ])
    await sql.raw(`create index ${index}`).execute(db);
}
