import { emptyVerso } from '../domain/public-verso.ts';
import { toJson } from './json.ts';
import type { Db } from './schema.ts';

/** As the trigger that guards published revisions wants it, letter by letter. */
const BLANK = '{"type":"doc","content":[{"type":"paragraph"}]}';

/** Why the words of an article were taken away for good. */
export interface Erasure {
  articleId: string;
  by: string;
  reason: string;
  at: number;
}

export async function insertErasure(db: Db, erasure: Erasure): Promise<void> {
  const { articleId: article_id, ...rest } = erasure;
  await db
    .insertInto('erasures')
    .values({ article_id, ...rest })
    .onConflict((oc) => oc.column('article_id').doNothing())
    .execute();
}

/**
 * Blanks all words of an article wherever they are kept, published or not; rows and hashes stay. To be
 * called after `insertErasure`, in its transaction.
 */
export async function blankArticle(
  db: Db,
  of: { articleId: string; storyId: string; lang: string },
): Promise<void> {
  const { articleId } = of;
  const none = { headline: '', standfirst: '' };
  await db
    .updateTable('revisions')
    .set({ ...none, doc: BLANK, note: null })
    .where('article_id', '=', articleId)
    .execute();
  await db
    .updateTable('articles')
    .set({ ...none, hero_media_id: null, hero_alt: null, hero_caption: null })
    .set({ seo_title: null, seo_description: null, dateline: null })
    .where('id', '=', articleId)
    .execute();
  await blankEvidence(db, of);
  // Where it stood elsewhere stays known, for it has to be taken away there.
  await db
    .updateTable('announcements')
    .set({ text: '', own_text: null })
    .where('article_id', '=', articleId)
    .execute();
  for (const table of ['live_updates', 'live_drafts', 'preview_links', 'error_reports'] as const)
    await db.deleteFrom(table).where('article_id', '=', articleId).execute();
  const remarks = db.selectFrom('remarks').select('id').where('article_id', '=', articleId);
  await db
    .updateTable('remark_messages')
    .set({ body: '' })
    .where('remark_id', 'in', remarks)
    .execute();
  await db.updateTable('remarks').set({ quote: '' }).where('article_id', '=', articleId).execute();
  await db.deleteFrom('translation_blocks').where('article_id', '=', articleId).execute();
}

async function blankEvidence(
  db: Db,
  of: { articleId: string; storyId: string; lang: string },
): Promise<void> {
  const { articleId } = of;
  const verso = toJson(emptyVerso({ ...of, seq: 0 }));
  await db
    .updateTable('revision_evidence')
    .set({ verso, anchors: '{}', overrides: '[]' })
    .where('article_id', '=', articleId)
    .execute();
  await db
    .updateTable('corrections')
    .set({ was: '', is_now: '', why: '' })
    .where('article_id', '=', articleId)
    .execute();
  for (const table of ['claim_places', 'claim_checks', 'finding_overrides', 'verso_notes'] as const)
    await db.deleteFrom(table).where('article_id', '=', articleId).execute();
}
