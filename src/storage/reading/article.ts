import { type RawBuilder, sql } from 'kysely';
import { readableByAll } from '../../domain/access.ts';
import type { Article } from '../../domain/article.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { openVerso } from '../../domain/open-verso.ts';
import type { PublicVerso } from '../../domain/public-verso.ts';
import { toArticle } from '../articles.ts';
import { type CommentThreads, readKeptThreads } from '../comment-threads.ts';
import { fromJson } from '../json.ts';
import type { Db, Row } from '../schema.ts';
import type { BylineRow } from './byline.ts';
import { jsonRows, readJsonRows } from './json-rows.ts';
import { readTeasers, type TeaserRow, teaserColumns } from './teasers.ts';

export interface TranslationRow {
  id: string;
  editionId: string;
  slug: string;
  headline: string;
}

/** Everything that an article's own page needs of the database but pictures and related pieces. */
export interface ReadArticle {
  article: Article;
  doc: DocumentJson;
  byline: (BylineRow & {
    contacts: string;
    editionRole: string | null;
    bio: string | null;
    books: string | null;
  })[];
  tags: { id: string; slug: string; name: string }[];
  translations: TranslationRow[];
  parents: { slug: string; headline: string }[];
  /** Frozen with the revision that readers have; null where nothing was recorded. */
  verso: PublicVerso | null;
  /** The newest comments, as the row that keeps them has them. */
  talk: CommentThreads;
}

/**
 * An article by its address, in one question; null when there is none that was ever published.
 * `state` may be `unpublished`: the caller answers that it was withdrawn, and shows nothing.
 */
export async function readArticle(
  db: Db,
  editionId: string,
  slug: string,
): Promise<ReadArticle | null> {
  return (await read(db, sql`a.edition_id = ${editionId} and a.slug = ${slug}`))[0] ?? null;
}

export async function readArticleById(db: Db, id: string): Promise<ReadArticle | null> {
  return (await readArticlesById(db, [id]))[0] ?? null;
}

/** Some articles by id, in no particular order, in one question. */
export async function readArticlesById(db: Db, ids: readonly string[]): Promise<ReadArticle[]> {
  return ids.length === 0 ? [] : read(db, sql`a.id in (${sql.join([...ids])})`);
}

/** An article as the newsroom works on it, whatever its state, for those who may see that. */
export async function readArticleAtWork(db: Db, id: string): Promise<ReadArticle | null> {
  return (await read(db, sql`a.id = ${id}`, sql`a.head_revision_id`))[0] ?? null;
}

async function read(
  db: Db,
  law: RawBuilder<unknown>,
  revision: RawBuilder<unknown> = sql`a.published_revision_id`,
): Promise<ReadArticle[]> {
  const { rows } = await sql<Row<'articles'> & Record<string, unknown>>`
    select a.*, r.doc, e.verso, c.mode, c.close_after_days, c.approved, c.threads, ${fullBylineOf(db)} as byline, ${tagsOf(db)} as tags,
      ${translationsOf(db)} as translations, ${parentsOf(db)} as parents
    from articles as a join revisions as r on r.id = ${revision}
      left join revision_evidence as e on e.revision_id = r.id
      left join comment_threads as c on c.article_id = a.id
    where ${law}`.execute(db);
  return rows.map((row) => ({
    ...withVerso(row),
    byline: readJsonRows(row.byline),
    tags: readJsonRows(row.tags),
    translations: readJsonRows(row.translations),
    parents: readJsonRows(row.parents),
    talk: readKeptThreads(row as unknown as Parameters<typeof readKeptThreads>[0]),
  }));
}

/** Closed since it was published, an article takes along what stood on its closed words. */
function withVerso(
  row: Row<'articles'> & Record<string, unknown>,
): Pick<ReadArticle, 'article' | 'doc' | 'verso'> {
  const article = toArticle(row);
  const doc = fromJson<DocumentJson>(row.doc as string, 'revisions.doc');
  const { headline, standfirst } = article;
  const open = readableByAll(doc, article);
  const verso = row.verso
    ? fromJson<PublicVerso>(row.verso as string, 'revision_evidence.verso')
    : null;
  return { article, doc, verso: verso && openVerso(verso, { headline, standfirst, doc, open }) };
}

function fullBylineOf(db: Db): RawBuilder<string> {
  return jsonRows(
    db,
    {
      id: 'au.id',
      slug: 'au.slug',
      name: 'coalesce(ap.name, au.name)',
      role: 'aa.role',
      portraitMediaId: 'au.portrait_media_id',
      contacts: 'au.contacts',
      editionRole: 'ap.role',
      bio: 'ap.bio',
      books: 'ap.books',
    },
    sql`article_authors as aa join authors as au on au.id = aa.author_id
      left join author_profiles as ap on ap.author_id = au.id and ap.edition_id = a.edition_id
      where aa.article_id = a.id`,
    'aa.position',
  );
}

function tagsOf(db: Db): RawBuilder<string> {
  return jsonRows(
    db,
    { id: 't.id', slug: 't.slug', name: 't.name' },
    sql`article_tags as at join tags as t on t.id = at.tag_id where at.article_id = a.id`,
    'at.position',
  );
}

function translationsOf(db: Db): RawBuilder<string> {
  return jsonRows(
    db,
    { id: 'tr.id', editionId: 'tr.edition_id', slug: 'tr.slug', headline: 'tr.headline' },
    sql`articles as tr where tr.story_id = a.story_id and tr.id <> a.id and tr.state = 'published'`,
    'tr.created_at',
  );
}

/** Two steps up are as deep as a newsroom's standing pages go. */
function parentsOf(db: Db): RawBuilder<string> {
  return jsonRows(
    db,
    { slug: 'up.slug', headline: 'up.headline' },
    sql`articles as up where up.state = 'published' and (up.id = a.parent_id
      or up.id = (select mid.parent_id from articles as mid where mid.id = a.parent_id))`,
    'case when up.id = a.parent_id then 1 else 0 end',
  );
}

const RELATED_PER_LIST = 5;

/**
 * Other pieces of the same edition: the newest that share its subjects, then its section's, in one
 * question. The order of the result is newest first; ranking is the caller's.
 */
export async function readRelated(
  db: Db,
  of: { articleId: string; storyId: string; sectionId: string | null; tagIds: readonly string[] },
): Promise<(TeaserRow & { viaTag: boolean })[]> {
  const shown = sql`a.state = 'published' and a.kind not in ('page', 'brief') and a.id <> ${of.articleId}`;
  const walks: RawBuilder<unknown>[] = of.tagIds.map(
    (tagId) => sql`select * from (select a.id, 1 as via_tag
      from article_tags as l join articles as a on a.id = l.article_id
      where l.tag_id = ${tagId} and l.published_at is not null and ${shown}
      order by l.published_at desc, l.article_id desc limit ${RELATED_PER_LIST}) as w`,
  );
  if (of.sectionId !== null) {
    walks.push(sql`select * from (select a.id, 0 as via_tag from articles as a
      where a.section_id = ${of.sectionId} and ${shown}
      order by a.published_at desc, a.id desc limit ${RELATED_PER_LIST}) as w`);
  }
  if (walks.length === 0) return [];
  const rows = await readTeasers(
    db,
    sql`select ${teaserColumns(db)}, w.via_tag as "viaTag"
      from (${sql.join(walks, sql` union all `)}) as w join articles as a on a.id = w.id`,
  );
  return rows.map((row) => ({
    ...row,
    viaTag: Boolean((row as unknown as { viaTag: number }).viaTag),
  }));
}

/** Standing pages below a page. */
export async function readChildren(
  db: Db,
  parentId: string,
): Promise<{ slug: string; headline: string }[]> {
  const { rows } = await sql<{ slug: string; headline: string }>`
    select a.slug, a.headline from articles as a where a.parent_id = ${parentId} and a.state = 'published'
    order by a.position, a.headline`.execute(db);
  return rows;
}
