import { TEASER_BLOCKS } from '../../domain/access.ts';
import type { Access, Article, BylineRole, StoryKind } from '../../domain/article.ts';
import { parseDocument } from '../../domain/document/parse.ts';
import { textProjection, wordCount } from '../../domain/document/text.ts';
import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { insertArticle, setByline, setTags } from '../../storage/articles.ts';
import { findAuthorOfStaff } from '../../storage/authors.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { insertStory } from '../../storage/stories.ts';
import { contentHash } from '../../transparency/content-hash.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { keepPlaces } from '../evidence/keep-places.ts';
import { freeSlug } from './address.ts';

export interface NewArticle {
  editionId: string;
  /** The story this is a translation of; absent for a new story. */
  storyId?: string;
  kind: StoryKind;
  headline: string;
  standfirst?: string;
  doc: unknown;
  /** Made from the headline when absent. */
  slug?: string;
  sectionId?: string | null;
  tagIds?: string[];
  authors?: { authorId: string; role: BylineRole }[];
  heroMediaId?: string | null;
  heroAlt?: string | null;
  heroCaption?: string | null;
  dateline?: string | null;
  access?: Access;
  accessTiers?: string[];
  teaserBlocks?: number;
  isPinned?: boolean;
  parentId?: string | null;
  position?: number;
  seoTitle?: string | null;
  seoDescription?: string | null;
}

/**
 * Starts a draft.
 * @throws AppError `forbidden`; `invalid` when the document breaks a law or the edition is unknown.
 */
export async function createArticle(
  ctx: Context,
  input: NewArticle,
): Promise<{ articleId: string; storyId: string; revisionId: string }> {
  return ctx.db.transaction().execute((trx) => createWithin(trx, ctx, input));
}

/** The same within a transaction. */
export async function createWithin(
  trx: Db,
  ctx: Context,
  input: NewArticle,
): Promise<{ articleId: string; storyId: string; revisionId: string }> {
  mustBeAllowed(ctx.actor, input.storyId ? 'article:translate' : 'article:write');
  const doc = parseDocument(input.doc);
  const edition = (await listEditions(trx)).find(({ id }) => id === input.editionId);
  if (!edition) throw new AppError('invalid', 'edition.unknown', { id: input.editionId });
  const storyId = input.storyId ?? newId();
  if (!input.storyId) await insertStory(trx, { id: storyId, kind: input.kind, createdAt: ctx.now });
  const articleId = newId();
  const revisionId = newId();
  const slug = await freeSlug(trx, edition, input);
  const article = { ...draftOf(input), id: articleId, storyId, slug, headRevisionId: revisionId };
  await insertArticle(trx, {
    ...article,
    wordCount: wordCount(textProjection(doc), edition.lang),
    createdAt: ctx.now,
    makerId: ctx.actor.type === 'staff' ? ctx.actor.id : null,
    assigneeId: null,
  });
  await insertRevision(trx, {
    id: revisionId,
    articleId,
    seq: null,
    parentId: null,
    headline: article.headline,
    standfirst: article.standfirst,
    doc,
    contentHash: contentHash({ title: article.headline, standfirst: article.standfirst, doc }),
    createdBy: actorName(ctx.actor),
    createdAt: ctx.now,
    publishedAt: null,
    note: null,
  });
  const byline = input.authors ?? (await ownByline(trx, ctx));
  await setByline(trx, articleId, byline, null);
  await setTags(trx, articleId, input.tagIds ?? [], null);
  await keepPlaces(trx, { id: articleId, storyId }, doc);
  return { articleId, storyId, revisionId };
}

/** Who begins an article signs it, until somebody says otherwise. */
async function ownByline(db: Db, { actor }: Context): Promise<NonNullable<NewArticle['authors']>> {
  const author = actor.type === 'staff' ? await findAuthorOfStaff(db, actor.id) : null;
  return author ? [{ authorId: author.id, role: 'author' }] : [];
}

function draftOf(input: NewArticle) {
  return {
    editionId: input.editionId,
    kind: input.kind,
    state: 'draft',
    headline: input.headline.trim(),
    standfirst: (input.standfirst ?? '').trim(),
    sectionId: input.sectionId ?? null,
    heroMediaId: input.heroMediaId ?? null,
    heroAlt: input.heroAlt ?? null,
    heroCaption: input.heroCaption ?? null,
    dateline: input.dateline ?? null,
    access: input.access ?? 'public',
    accessTiers: input.accessTiers ?? [],
    teaserBlocks: input.teaserBlocks ?? TEASER_BLOCKS,
    isPinned: input.isPinned ?? false,
    parentId: input.parentId ?? null,
    position: input.position ?? 0,
    seoTitle: input.seoTitle ?? null,
    seoDescription: input.seoDescription ?? null,
    publishedRevisionId: null,
    publishedAt: null,
    updatedAt: null,
    scheduledAt: null,
  } satisfies Partial<Article>;
}
