import type { ArticleState } from '../../domain/article.ts';
import {
  countStates,
  sayingsOf,
  type TranslationCount,
} from '../../domain/document/translation.ts';
import { AppError } from '../../domain/errors.ts';
import { listEditions } from '../../storage/editions.ts';
import type { Db } from '../../storage/schema.ts';
import { listOfStory, listTranslatedBlocks, sourceOf } from '../../storage/translations.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { type ReadDraft, readDraft } from '../draft/read.ts';

/**
 * What a translation is laid beside: its source as it is this moment, and what the source said when each
 * block was last said to be up to date. Writes nothing.
 * @throws AppError `forbidden`; `not-found` / `article.not-found`, `translation.no-source`
 */
export async function readTranslation(
  ctx: Context,
  articleId: string,
): Promise<{ source: ReadDraft; marked: Map<string, string> }> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const { article } = await readDraft(ctx, articleId);
  const sourceId = await sourceIdOf(ctx, article);
  if (sourceId === null) throw new AppError('not-found', 'translation.no-source');
  return {
    source: await readDraft(ctx, sourceId),
    marked: await listTranslatedBlocks(ctx.db, articleId),
  };
}

/** What it was made from; for translations that came with an import, the story's first article. */
async function sourceIdOf(
  ctx: Context,
  article: { id: string; storyId: string },
): Promise<string | null> {
  const said = await sourceOf(ctx.db, article.id);
  if (said !== null) return said;
  const first = await firstOfStory(ctx.db, article.storyId);
  return first && first.id !== article.id ? first.id : null;
}

/** What a story was written as first, where nothing else says so. */
export async function firstOfStory(db: Db, storyId: string): Promise<{ id: string } | null> {
  return (await listOfStory(db, storyId))[0] ?? null;
}

export interface LanguageState extends TranslationCount {
  editionId: string;
  lang: string;
  /** Null where nobody has begun. */
  articleId: string | null;
  state: ArticleState | null;
  isSource: boolean;
}

/** How a story stands in each edition of the publication. */
export async function listLanguages(ctx: Context, articleId: string): Promise<LanguageState[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const { article } = await readDraft(ctx, articleId);
  const story = await listOfStory(ctx.db, article.storyId);
  const source = await readDraft(ctx, (await sourceIdOf(ctx, article)) ?? article.id);
  const said = source.content ? sayingsOf(source.content) : new Map<string, string>();
  const editions = await listEditions(ctx.db);
  const states = editions.map(async ({ id: editionId, lang }): Promise<LanguageState> => {
    const there = story.find((one) => one.editionId === editionId);
    const isSource = there?.id === source.article.id;
    const count = { total: said.size, done: isSource ? said.size : 0, stale: 0 };
    const base = { editionId, lang, articleId: there?.id ?? null, state: there?.state ?? null };
    if (!there || isSource) return { ...base, ...count, isSource };
    const { content } = await readDraft(ctx, there.id);
    const marked = await listTranslatedBlocks(ctx.db, there.id);
    const own = content ? sayingsOf(content) : new Map<string, string>();
    return { ...base, ...countStates(said, own, marked), isSource };
  });
  return Promise.all(states);
}
