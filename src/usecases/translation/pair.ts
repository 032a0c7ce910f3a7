import type { Article } from '../../domain/article.ts';
import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { getArticle, updateArticle } from '../../storage/articles.ts';
import { listStoryArticles } from '../../storage/desk/article-desk.ts';
import { insertEvent } from '../../storage/events.ts';
import type { Db } from '../../storage/schema.ts';
import { insertStory } from '../../storage/stories.ts';
import { forgetTranslations, hasClaims, joinStories } from '../../storage/story-moves.ts';
import { insertTranslation, sourceOf } from '../../storage/translations.ts';
import { noteStep, takeOnDesk } from '../article/on-desk.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { mayWriteDraft } from '../draft/access.ts';
import { noteFindingsOfStory } from '../verso/note-findings.ts';
import { firstOfStory } from './read.ts';

/**
 * Says that two articles that are there already, each in its language, are translations of one another:
 * they become one story, with the evidence of both. Readers then find the one beside the other. Which
 * block answers which is left to whoever lays them side by side.
 *
 * @param input.sourceId the one that was written first
 * @throws AppError `forbidden` / `permission.not-both`; `not-found`; `conflict` /
 *   `translation.paired`, `translation.exists`, `translation.has-source`, `article.in-trash`;
 *   `invalid` / `translation.page-and-article`
 */
export async function pairTranslation(
  ctx: Context,
  input: { articleId: string; sourceId: string },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:translate');
  await ctx.db.transaction().execute(async (trx) => {
    const { translation, source } = await takeBoth(trx, ctx, input);
    if (translation.storyId === source.storyId)
      throw new AppError('conflict', 'translation.paired');
    if ((translation.kind === 'page') !== (source.kind === 'page'))
      throw new AppError('invalid', 'translation.page-and-article');
    if ((await sourceOf(trx, translation.id)) !== null)
      throw new AppError('conflict', 'translation.has-source');
    await mustNotOverlap(trx, ctx, translation, source);
    for (const { storyId } of [translation, source]) await keepSources(trx, storyId);
    const { storyId: to, kind } = source;
    await joinStories(trx, { from: translation.storyId, to, kind });
    await insertTranslation(trx, { articleId: translation.id, sourceArticleId: source.id });
    await noteStep(ctx, trx, { articleId: translation.id, step: 'paired', about: source.headline });
    await noteStep(ctx, trx, { articleId: source.id, step: 'paired', about: translation.headline });
    await noteFindingsOfStory(trx, ctx, to);
    await showNeighbours(trx, ctx, to);
  });
}

/**
 * Makes an article a story of its own again. One whose words stand for claims keeps its place: the
 * evidence belongs to the story.
 *
 * @throws AppError `forbidden` / `permission.not-own`; `not-found`; `conflict` / `translation.alone`,
 *   `translation.shares-evidence`
 */
export async function partTranslation(ctx: Context, input: { articleId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:translate');
  await ctx.db.transaction().execute(async (trx) => {
    const { article } = await takeOnDesk(trx, ctx, 'studio:enter', input.articleId);
    if (!(await mayWriteDraft(trx, ctx.actor, article.id)))
      throw new AppError('forbidden', 'permission.not-own', { permission: 'article:translate' });
    const story = await listStoryArticles(trx, article.storyId);
    if (story.length < 2) throw new AppError('conflict', 'translation.alone');
    if (await hasClaims(trx, article.id))
      throw new AppError('conflict', 'translation.shares-evidence');
    await keepSources(trx, article.storyId);
    await forgetTranslations(trx, article.id);
    await partFromStory(trx, ctx, article);
    await noteStep(ctx, trx, { articleId: article.id, step: 'parted' });
    for (const storyId of [article.storyId, (await getArticle(trx, article.id))?.storyId])
      if (storyId) await showNeighbours(trx, ctx, storyId);
  });
}

/** Its place in the story is free for another. */
export async function partFromStory(
  db: Db,
  ctx: Pick<Context, 'now'>,
  { id, kind }: Pick<Article, 'id' | 'kind'>,
): Promise<void> {
  const storyId = newId();
  await insertStory(db, { id: storyId, kind, createdAt: ctx.now });
  await updateArticle(db, id, { story_id: storyId });
}

/**
 * What lies in the trash makes room for another translation, unless its words stand for claims of the
 * story: taken back, it would be cut off from what stands behind it.
 * @throws AppError `conflict` / `translation.trash-has-evidence`
 */
export async function partTrashed(
  db: Db,
  ctx: Pick<Context, 'now'>,
  trashed: Pick<Article, 'id' | 'kind'>,
): Promise<void> {
  if (await hasClaims(db, trashed.id))
    throw new AppError('conflict', 'translation.trash-has-evidence');
  await partFromStory(db, ctx, trashed);
}

/** Both, locked in the order of their ids; whoever pairs them may write in both. */
async function takeBoth(trx: Db, ctx: Context, input: { articleId: string; sourceId: string }) {
  const taken = new Map<string, Article>();
  for (const id of [input.articleId, input.sourceId].sort()) {
    const { article } = await takeOnDesk(trx, ctx, 'studio:enter', id);
    if (!(await mayWriteDraft(trx, ctx.actor, id)))
      throw new AppError('forbidden', 'permission.not-both');
    taken.set(id, article);
  }
  const [translation, source] = [taken.get(input.articleId), taken.get(input.sourceId)];
  if (!translation || !source) throw new AppError('not-found', 'article.not-found', { id: '' });
  return { translation, source };
}

/** An edition has a story once. What lies in the trash no longer holds its place. */
async function mustNotOverlap(trx: Db, ctx: Context, translation: Article, source: Article) {
  const there = await listStoryArticles(trx, source.storyId);
  for (const one of await listStoryArticles(trx, translation.storyId)) {
    if (one.id !== translation.id && !(await mayWriteDraft(trx, ctx.actor, one.id)))
      throw new AppError('forbidden', 'permission.not-both');
    const other = there.find(({ editionId }) => editionId === one.editionId);
    if (!other) continue;
    const trashed = one.isTrashed ? one : other.isTrashed ? other : null;
    if (!trashed) throw new AppError('conflict', 'translation.exists');
    if (!(await mayWriteDraft(trx, ctx.actor, trashed.id)))
      throw new AppError('forbidden', 'permission.not-both');
    await partTrashed(trx, ctx, { id: trashed.id, kind: source.kind });
  }
}

/** Translations whose source was known by their age only keep it when others come in or one leaves. */
async function keepSources(trx: Db, storyId: string): Promise<void> {
  const first = await firstOfStory(trx, storyId);
  if (!first) return;
  for (const { id } of await listStoryArticles(trx, storyId))
    if (id !== first.id && (await sourceOf(trx, id)) === null)
      await insertTranslation(trx, { articleId: id, sourceArticleId: first.id });
}

/** Pages that readers have name the other languages of their story. */
async function showNeighbours(trx: Db, ctx: Context, storyId: string): Promise<void> {
  const left = { sectionIds: [], tagIds: [], authorIds: [] };
  for (const { id, state } of await listStoryArticles(trx, storyId))
    if (state === 'published')
      await insertEvent(trx, 'article.changed', { articleId: id, left }, ctx.now);
}
