import type { ScheduleProblem } from '../../domain/desk.ts';
import { AppError } from '../../domain/errors.ts';
import { updateArticle } from '../../storage/articles.ts';
import { lockOnDesk } from '../../storage/desk/article-desk.ts';
import { listDue, listTogether, problemColumns, type Waiting } from '../../storage/desk/hours.ts';
import { listEditions } from '../../storage/editions.ts';
import type { Context } from '../context.ts';
import { noteStep } from './on-desk.ts';
import { publishArticle, publishWithin } from './publish.ts';
import { together, WAITS } from './together.ts';

const BATCH = 50;

/** @param error what it was refused with, or thrown by a fault of the house */
type OnRefusal = (articleId: string, error: unknown) => void;

/**
 * Publishes scheduled articles whose hour has come. Each is a transaction of its own, and so are the
 * languages that were given one hour: they appear all or none. One that cannot be published does not hold
 * up others than those. Why it could not is kept with it, and it waits for somebody to give it another
 * hour.
 * @returns how many hours had come
 */
export async function publishDue(
  ctx: Context,
  onRefusal: OnRefusal = () => undefined,
): Promise<number> {
  const due = await listDue(ctx.db, ctx.now, BATCH);
  const groups = new Set<string>();
  for (const article of due) {
    if (article.group === null) await appearAlone(ctx, article, onRefusal);
    else groups.add(article.group);
  }
  for (const group of groups) await appearTogether(ctx, group, onRefusal);
  return due.length;
}

/** What is published when its hour has come: with the date that was promised, even when the house slept through it. */
const promised = ({ id, publishedAt, scheduledAt }: Waiting) => ({
  articleId: id,
  publishedAt: publishedAt ?? scheduledAt,
  isDue: true,
});

async function appearAlone(ctx: Context, article: Waiting, onRefusal: OnRefusal): Promise<void> {
  try {
    await publishArticle(ctx, promised(article));
  } catch (error) {
    if (error instanceof AppError) {
      const { key, args } = error;
      await holdBack(ctx, null, new Map([[article.id, { key, args, waitsFor: null }]]));
    }
    onRefusal(article.id, error);
  }
}

async function appearTogether(ctx: Context, group: string, onRefusal: OnRefusal): Promise<void> {
  const members = await listTogether(ctx.db, group);
  // Should the law have moved the hour of one of them, the hour of all is the last.
  if (members.some(({ scheduledAt }) => scheduledAt > ctx.now)) return;
  try {
    const fates = await together(ctx, members.map(promised), (trx, one) =>
      publishWithin(trx, ctx, one),
    );
    const refused = fates.flatMap(({ articleId, refusal }) =>
      refusal && refusal.key !== WAITS ? [{ articleId, ...refusal }] : [],
    );
    if (refused.length === 0) return;
    await holdBack(ctx, group, await problemsOf(ctx, members, refused));
    for (const { articleId, key, args } of refused)
      onRefusal(articleId, new AppError('conflict', key, args));
  } catch (error) {
    for (const { id } of members) onRefusal(id, error);
  }
}

/** Each says what was in its own way; the others, which language they wait for and what is in the way of that. */
async function problemsOf(
  ctx: Context,
  members: readonly Waiting[],
  refused: readonly (Omit<ScheduleProblem, 'waitsFor'> & { articleId: string })[],
): Promise<Map<string, ScheduleProblem>> {
  const langs = new Map((await listEditions(ctx.db)).map(({ id, lang }) => [id, lang]));
  const problems = new Map<string, ScheduleProblem>();
  for (const { id } of members) {
    const own = refused.find(({ articleId }) => articleId === id);
    const cause = own ?? refused[0];
    if (!cause) continue;
    const editionId = members.find((one) => one.id === cause.articleId)?.editionId ?? '';
    const waitsFor = own ? null : (langs.get(editionId) ?? null);
    problems.set(id, { key: cause.key, args: cause.args, waitsFor });
  }
  return problems;
}

/** Leaves out whatever somebody took in hand meanwhile. */
async function holdBack(
  ctx: Context,
  group: string | null,
  problems: ReadonlyMap<string, ScheduleProblem>,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    for (const [articleId, problem] of [...problems].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const found = await lockOnDesk(trx, articleId);
      const isStill = found?.article.state === 'scheduled' && found.desk.scheduleGroup === group;
      if (!isStill || (found.article.scheduledAt ?? 0) > ctx.now) continue;
      await updateArticle(trx, articleId, problemColumns(problem));
      await noteStep(ctx, trx, { articleId, step: 'not-published', about: problem.key });
    }
  });
}
