import type { Article } from '../../domain/article.ts';
import { monthKey } from '../../domain/dates.ts';
import { textProjection, wordCount } from '../../domain/document/text.ts';
import { newId } from '../../std/id.ts';
import { lockArticle, setByline, setTags, updateArticle } from '../../storage/articles.ts';
import { insertEvent } from '../../storage/events.ts';
import { updateImportDigest } from '../../storage/imports.ts';
import { getLivePlace } from '../../storage/live-drafts.ts';
import { getRevision, insertRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { contentHash } from '../../transparency/content-hash.ts';
import type { LoggedArticle } from '../log/log-article.ts';
import { IMPORTER, type ImportedArticle, loggedImport } from './import-batch.ts';

/**
 * Brings an article that came with an earlier import to what the file says now, as a new revision.
 * @returns null, and nothing is changed, when it was edited, published or withdrawn here since; else what
 *   the log has to say of it, if readers see another text now.
 */
export async function updateImported(
  db: Db,
  from: ImportedArticle,
  now: number,
): Promise<{ logged: LoggedArticle | null } | null> {
  const locked = await lockArticle(db, from.article.id);
  const head = locked?.article.headRevisionId
    ? await getRevision(db, locked.article.headRevisionId)
    : null;
  // Somebody wrote in it here, even if no revision holds it yet.
  if (!locked || (await getLivePlace(db, from.article.id)) !== null) return null;
  if (!head || head.createdBy !== IMPORTER || wasDecidedHere(locked.article, from)) {
    return null;
  }
  const { headline, standfirst, state } = from.article;
  const hash = contentHash({ title: headline, standfirst, doc: from.doc });
  const isPublished = state === 'published';
  const isSame = hash === head.contentHash && (head.seq !== null) === isPublished;
  const revisionId = isSame ? head.id : newId();
  const seq = isPublished && !isSame ? locked.publishedSeq + 1 : locked.publishedSeq;
  if (!isSame) {
    await insertRevision(db, {
      id: revisionId,
      articleId: from.article.id,
      seq: isPublished ? seq : null,
      parentId: head.id,
      headline,
      standfirst,
      doc: from.doc,
      contentHash: hash,
      createdBy: IMPORTER,
      createdAt: now,
      publishedAt: isPublished ? now : null,
      note: null,
    });
  }
  await updateRow(db, from, { revisionId, seq });
  await updateImportDigest(db, from.item);
  if (!isPublished || isSame) return { logged: null };
  const { id: articleId } = from.article;
  const isFirst = locked.article.publishedAt === null;
  await insertEvent(db, 'article.published', { articleId, revisionId, seq, isFirst }, now);
  return { logged: loggedImport(from, { revisionId, seq, contentHash: hash }, now) };
}

/** What the newsroom did to its state since: publishing here what is a draft there, or withdrawing it. */
function wasDecidedHere(article: Article, from: ImportedArticle): boolean {
  if (article.state === 'unpublished' || article.state === 'in-review') {
    return article.state !== from.article.state;
  }
  return article.state === 'published' && from.article.state !== 'published';
}

async function updateRow(db: Db, from: ImportedArticle, made: { revisionId: string; seq: number }) {
  const { article, doc } = from;
  const isPublished = article.state === 'published';
  const publishedAt = isPublished ? article.publishedAt : null;
  await updateArticle(db, article.id, {
    kind: article.kind,
    state: article.state,
    headline: article.headline,
    standfirst: article.standfirst,
    section_id: article.sectionId,
    hero_media_id: article.heroMediaId,
    is_pinned: article.isPinned ? 1 : 0,
    position: article.position,
    seo_title: article.seoTitle,
    seo_description: article.seoDescription,
    head_revision_id: made.revisionId,
    ...(isPublished ? { published_revision_id: made.revisionId } : {}),
    published_seq: made.seq,
    published_at: publishedAt,
    published_month: publishedAt === null ? null : monthKey(publishedAt, from.timeZone),
    updated_at: article.updatedAt,
    scheduled_at: article.scheduledAt,
    word_count: wordCount(textProjection(doc), from.lang),
  });
  await setByline(db, article.id, from.authors, publishedAt);
  await setTags(db, article.id, from.tagIds, publishedAt);
}
