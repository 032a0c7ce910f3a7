import { type RawBuilder, sql } from 'kysely';
import type { BylineRole } from '../../domain/article.ts';
import type { Db } from '../schema.ts';
import { jsonRows } from './json-rows.ts';

/** A person in a byline, with the name that the edition uses. */
export interface BylineRow {
  id: string;
  slug: string;
  name: string;
  role: BylineRole;
  portraitMediaId: string | null;
}

/** Who signed the article `a`, in order: a column of any query that reads `articles as a`. */
export function bylineOf(db: Db): RawBuilder<string> {
  return jsonRows(
    db,
    {
      id: 'au.id',
      slug: 'au.slug',
      name: 'coalesce(ap.name, au.name)',
      role: 'aa.role',
      portraitMediaId: 'au.portrait_media_id',
    },
    sql`article_authors as aa join authors as au on au.id = aa.author_id
      left join author_profiles as ap on ap.author_id = au.id and ap.edition_id = a.edition_id
      where aa.article_id = a.id`,
    'aa.position',
  );
}
