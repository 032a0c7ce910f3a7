import { sql } from 'kysely';
import type { Access } from '../../domain/article.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { fromJson } from '../json.ts';
import type { Db } from '../schema.ts';

/** A published revision with what its files are made from. */
export interface ReadRevision {
  articleId: string;
  storyId: string;
  access: Access;
  teaserBlocks: number;
  revisionId: string;
  seq: number;
  headline: string;
  standfirst: string;
  doc: DocumentJson;
  contentHash: string;
  publishedAt: number;
  /** Number of the revision that readers have now. */
  presentSeq: number;
}

/**
 * A published revision of an article that readers have, by the article's address: the present one, or
 * one of before.
 */
export async function readRevision(
  db: Db,
  at: { editionId: string; slug: string; seq?: number },
): Promise<ReadRevision | null> {
  const revision =
    at.seq === undefined
      ? sql`r.id = a.published_revision_id`
      : sql`r.article_id = a.id and r.seq = ${at.seq}`;
  const { rows } = await sql<Omit<ReadRevision, 'doc'> & { doc: string }>`
    select a.id as "articleId", a.story_id as "storyId", a.access,
      a.teaser_blocks as "teaserBlocks", r.id as "revisionId", r.seq,
      r.headline, r.standfirst, r.doc, r.content_hash as "contentHash",
      r.published_at as "publishedAt", a.published_seq as "presentSeq"
    from articles as a join revisions as r on ${revision}
    where a.edition_id = ${at.editionId} and a.slug = ${at.slug} and a.state = 'published'`.execute(
    db,
  );
  const [row] = rows;
  return row ? { ...row, doc: fromJson<DocumentJson>(row.doc, 'revisions.doc') } : null;
}
