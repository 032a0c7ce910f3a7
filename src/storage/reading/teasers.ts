import { type RawBuilder, sql } from 'kysely';
import type { Access, StoryKind } from '../../domain/article.ts';
import type { Db } from '../schema.ts';
import { type BylineRow, bylineOf } from './byline.ts';
import { readJsonRows } from './json-rows.ts';

/** What a list needs of an article. */
export interface TeaserRow {
  id: string;
  storyId: string;
  editionId: string;
  kind: StoryKind;
  slug: string;
  headline: string;
  standfirst: string;
  sectionId: string | null;
  heroMediaId: string | null;
  heroAlt: string | null;
  access: Access;
  teaserBlocks: number;
  isPinned: boolean;
  publishedAt: number;
  updatedAt: number | null;
  byline: BylineRow[];
}

/** A place in a list ordered newest first; ids part articles of the same millisecond. */
export interface Cursor {
  publishedAt: number;
  id: string;
}

/** The columns of a teaser, in queries that read `articles as a`. */
export function teaserColumns(db: Db): RawBuilder<unknown> {
  return sql`a.id, a.story_id as "storyId", a.edition_id as "editionId", a.kind, a.slug, a.headline,
    a.standfirst, a.section_id as "sectionId", a.hero_media_id as "heroMediaId",
    a.hero_alt as "heroAlt", a.access,
    a.teaser_blocks as "teaserBlocks", a.is_pinned as "isPinned", a.published_at as "publishedAt",
    a.updated_at as "updatedAt", ${bylineOf(db)} as byline`;
}

export function toTeaserRow(raw: Record<string, unknown>): TeaserRow {
  return {
    ...(raw as unknown as TeaserRow),
    isPinned: raw.isPinned === 1,
    byline: readJsonRows<BylineRow>(raw.byline),
  };
}

export async function readTeasers(db: Db, query: RawBuilder<unknown>): Promise<TeaserRow[]> {
  const { rows } = await query.execute(db);
  return (rows as Record<string, unknown>[]).map(toTeaserRow);
}
