import type { Db } from '../schema.ts';

/**
 * Drafts that were thrown away before an instant and that nothing else stands on, some at a time: none was
 * ever published, none is the source of a translation that is still there.
 */
export async function listForgettable(db: Db, before: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('articles as a')
    .select('a.id')
    .where('a.trashed_at', '<', before)
    .where('a.published_revision_id', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('translations as t')
            .innerJoin('articles as other', 'other.id', 't.article_id')
            .select('t.article_id')
            .whereRef('t.source_article_id', '=', 'a.id')
            .where('other.trashed_at', 'is', null),
        ),
      ),
    )
    .orderBy('a.trashed_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Deletes a draft with all that hangs on it. To be called in a transaction. */
export async function deleteDraft(db: Db, articleId: string): Promise<void> {
  const article = await db
    .selectFrom('articles')
    .select('story_id')
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow();
  const revisions = db.selectFrom('revisions').select('id').where('article_id', '=', articleId);
  const remarks = db.selectFrom('remarks').select('id').where('article_id', '=', articleId);
  const messages = db.selectFrom('remark_messages').select('id').where('remark_id', 'in', remarks);
  await db.deleteFrom('remark_mentions').where('message_id', 'in', messages).execute();
  await db.deleteFrom('remark_messages').where('remark_id', 'in', remarks).execute();
  await db.deleteFrom('translations').where('source_article_id', '=', articleId).execute();
  for (const table of HANGING)
    await db.deleteFrom(table).where('article_id', '=', articleId).execute();
  for (const table of ['revision_authors', 'revision_names'] as const)
    await db.deleteFrom(table).where('revision_id', 'in', revisions).execute();
  await db.deleteFrom('revisions').where('article_id', '=', articleId).execute();
  await db
    .updateTable('articles')
    .set({ parent_id: null })
    .where('parent_id', '=', articleId)
    .execute();
  await db.deleteFrom('articles').where('id', '=', articleId).execute();
  await deleteBareStory(db, article.story_id);
}

const HANGING = [
  'translation_blocks',
  'translations',
  'remarks',
  'preview_links',
  'article_steps',
  'live_updates',
  'live_drafts',
  'article_authors',
  'article_tags',
  'announcements',
] as const;

/** A story on which evidence was gathered stays: somebody may take it up again. */
async function deleteBareStory(db: Db, storyId: string): Promise<void> {
  for (const table of ['articles', 'claims', 'sources'] as const) {
    const row = await db
      .selectFrom(table)
      .select('id')
      .where('story_id', '=', storyId)
      .executeTakeFirst();
    if (row) return;
  }
  await db.deleteFrom('stories').where('id', '=', storyId).execute();
}
