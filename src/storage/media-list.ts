/** The library as it is looked through: newest first, walked by key. */
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Media, MediaKind } from '../domain/media.ts';
import { isPostgres } from './dialects/which.ts';
import { toMedia } from './media.ts';
import { folded } from './media-words.ts';
import type { Database, Db } from './schema.ts';

/** What is wanting: nobody shows it, its words or credit are missing, its bytes are still elsewhere. */
export const MEDIA_LACKS = ['use', 'alt', 'credit', 'origin', 'bytes'] as const;
export type MediaLack = (typeof MEDIA_LACKS)[number];

export interface MediaWish {
  words?: string;
  kind?: MediaKind;
  lacks?: MediaLack;
  /** Language in which an alt is looked for. */
  lang?: string;
  /** Files that the settings show, which no article names: never unused. */
  inSettings?: readonly string[];
  /** Id after which the list goes on. */
  after?: string;
  limit: number;
}

type Where = ExpressionBuilder<Database, 'media'>;

/** Files in the library, newest first. */
export async function searchMedia(db: Db, wish: MediaWish): Promise<Media[]> {
  let query = db
    .selectFrom('media')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(wish.limit);
  if (wish.after) query = query.where('id', '<', wish.after);
  if (wish.kind) query = query.where('kind', '=', wish.kind);
  for (const word of folded(wish.words ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8))
    query = query.where(sql<SqlBool>`words like ${`%${escaped(word)}%`} escape '!'`);
  if (wish.lacks) query = query.where((eb) => lacking(db, eb, wish));
  return (await query.execute()).map(toMedia);
}

/** How many files want something, by what they want, in one question. */
export async function countLacks(
  db: Db,
  about: Pick<MediaWish, 'lang' | 'inSettings'>,
): Promise<Record<MediaLack | 'all', number>> {
  const row = await db
    .selectFrom('media')
    .where('deleted_at', 'is', null)
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      ...MEDIA_LACKS.map((lacks) =>
        sql<number>`sum(case when ${lacking(db, eb, { ...about, lacks })} then 1 else 0 end)`.as(
          lacks,
        ),
      ),
    ])
    .executeTakeFirstOrThrow();
  const counts = row as unknown as Record<MediaLack | 'all', number | string | null>;
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, Number(count ?? 0)]),
  ) as Record<MediaLack | 'all', number>;
}

function lacking(db: Db, eb: Where, wish: Pick<MediaWish, 'lacks' | 'lang' | 'inSettings'>) {
  switch (wish.lacks) {
    case 'alt':
      return eb.and([eb('kind', '=', 'image'), wordless(db, wish.lang)]);
    case 'credit':
      return sql<SqlBool>`kind = 'image' and credit = ''`;
    case 'origin':
      return sql<SqlBool>`kind = 'image' and digital_source_type is null`;
    case 'bytes':
      return eb('state', '=', 'remote');
    default:
      return unused(eb, wish.inSettings ?? []);
  }
}

/** No alt in a language; '' is an answer: the picture says nothing. */
function wordless(db: Db, lang: string | undefined) {
  if (!lang) return sql<SqlBool>`alt = '{}'`;
  return isPostgres(db)
    ? sql<SqlBool>`(alt::jsonb ->> ${lang}) is null`
    : sql<SqlBool>`json_extract(alt, ${`$."${lang}"`}) is null`;
}

/** Shown by no head and no published revision, by no article as its picture, by no author. */
function unused(eb: Where, inSettings: readonly string[]) {
  const shown = eb
    .selectFrom('revision_media as rm')
    .innerJoin('articles as a', 'a.id', 'rm.article_id')
    .select('rm.revision_id')
    .whereRef('rm.media_id', '=', 'media.id')
    .where((on) =>
      on.or([
        on('rm.revision_id', '=', on.ref('a.head_revision_id')),
        on('rm.revision_id', '=', on.ref('a.published_revision_id')),
      ]),
    );
  const leads = eb
    .selectFrom('articles as h')
    .select('h.id')
    .whereRef('h.hero_media_id', '=', 'media.id');
  const portrays = eb
    .selectFrom('authors')
    .select('authors.id')
    .whereRef('authors.portrait_media_id', '=', 'media.id');
  return eb.and([
    eb.not(eb.exists(shown)),
    eb.not(eb.exists(leads)),
    eb.not(eb.exists(portrays)),
    ...(inSettings.length > 0 ? [eb('media.id', 'not in', [...inSettings])] : []),
  ]);
}

const escaped = (word: string) => word.replace(/[!%_]/g, '!$&');
