import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import { jsonRows, readJsonRows } from './json-rows.ts';

/** In which lists an article stands, or stood before it was withdrawn. */
export interface Places {
  kind: string;
  storyId: string;
  editionId: string;
  sectionId: string | null;
  parentSectionId: string | null;
  tagIds: string[];
  authorIds: string[];
}

export async function readPlacesOf(db: Db, articleId: string): Promise<Places | null> {
  const tags = jsonRows(
    db,
    { id: 'l.tag_id' },
    sql`article_tags as l where l.article_id = a.id`,
    'l.position',
  );
  const authors = jsonRows(
    db,
    { id: 'l.author_id' },
    sql`article_authors as l where l.article_id = a.id`,
    'l.position',
  );
  const { rows } = await sql<Record<string, unknown>>`
    select a.kind, a.story_id as "storyId", a.edition_id as "editionId", a.section_id as "sectionId",
      (select s.parent_id from sections as s where s.id = a.section_id) as "parentSectionId",
      ${tags} as tags, ${authors} as authors
    from articles as a where a.id = ${articleId}`.execute(db);
  const row = rows[0];
  if (!row) return null;
  const ids = (value: unknown) => readJsonRows<{ id: string }>(value).map(({ id }) => id);
  return {
    ...(row as unknown as Places),
    tagIds: ids(row.tags),
    authorIds: ids(row.authors),
  };
}
