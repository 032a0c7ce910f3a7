import { updateArticle } from '../../storage/articles.ts';
import { listStoryArticles } from '../../storage/desk/article-desk.ts';
import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';
import { gateOfArticle } from './read-gate.ts';

/**
 * Counts what the linter finds in an article as it stands now, so that the desk can say it of many at
 * once. For whatever changes a text, or the evidence behind it, in its transaction.
 */
export async function noteFindings(
  db: Db,
  { now }: Pick<Context, 'now'>,
  articleId: string,
): Promise<void> {
  const { open, blocking, broken, lacksNote } = await gateOfArticle({ db, now }, { articleId });
  await updateArticle(db, articleId, {
    finding_blocks: blocking.length + broken.length + (lacksNote ? 1 : 0),
    finding_looks: open.filter(({ severity }) => severity === 'warn').length,
  });
}

/**
 * The same for every article of a story whose evidence a person changed. What is loaded by the hundred
 * is counted when somebody first writes in it.
 */
export async function noteFindingsOfStory(
  db: Db,
  ctx: Pick<Context, 'now' | 'actor'>,
  storyId: string,
): Promise<void> {
  if (ctx.actor.type !== 'staff') return;
  for (const { id } of await listStoryArticles(db, storyId)) await noteFindings(db, ctx, id);
}
