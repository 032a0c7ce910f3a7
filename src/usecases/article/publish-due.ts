import { FAULT, type ScheduleProblem } from '../../domain/desk.ts';
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

export interface Turn {
  /** How many are looked up at once. */
  batch?: number;
  /** The key of what was in the way of them the last time; null: nothing was yet. */
  problem?: string | null;
}

/** @param error what it was refused with, or thrown by a fault of the house */
type OnRefusal = (articleId: string, error: unknown) => void;

/**
 * Publishes scheduled articles whose hour has come. Each is a transaction of its own, and so are the
 * languages that were given one hour: they appear all or none. One that cannot be published does not hold
 * up others than those. Why it could not is kept with it, and it waits for somebody to give it another
 * hour, or after a fault of the house for `publishAfterFault`.
 * @returns how many hours had come
 */
export async function publishDue(
  ctx: Context,
  onRefusal: OnRefusal = () => undefined,
  { batch = BATCH, problem = null }: Turn = {},
): Promise<number> {
  const groups = new Set<string>();
  let count = 0;
  let after: Waiting | null = null;
  let page: Waiting[];
  // To the end, each looked at once: those that stay where they are starve none that are newer.
  do {
    page = await listDue(ctx.db, ctx.now, { limit: batch, problem, after });
    for (const article of page) {
      if (article.group === null) await appearAlone(ctx, article, onRefusal);
      else if (!groups.has(article.group)) await appearTogether(ctx, article.group, onRefusal);
      if (article.group !== null) groups.add(article.group);
    }
    count += page.length;
    after = page.at(-1) ?? null;
  } while (page.length === batch);
  return count;
}

/** The same for those that a fault of the house kept back. @returns how many there were */
export const publishAfterFault = (ctx: Context, onRefusal?: OnRefusal): Promise<number> =>
  publishDue(ctx, onRefusal, { problem: FAULT });

/** What the desk says: the sentence of a refusal; of a fault only that there was one. */
const problemOf = (error: unknown): ScheduleProblem =>
  error instanceof AppError
    ? { key: error.key, args: error.args, waitsFor: null }
    : { key: FAULT, args: {}, waitsFor: null };

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
    await heldBackBy(ctx, null, [article], error, onRefusal);
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
    await heldBackBy(ctx, group, members, error, onRefusal);
  }
}

/** Where even the note cannot be written, as when the database is away, the others still have their turn. */
async function heldBackBy(
  ctx: Context,
  group: string | null,
  members: readonly Waiting[],
  error: unknown,
  onRefusal: OnRefusal,
): Promise<void> {
  for (const { id } of members) onRefusal(id, error);
  try {
    const problem = problemOf(error);
    await holdBack(ctx, group, new Map(members.map(({ id }) => [id, problem])));
  } catch (unwritten) {
    for (const { id } of members) onRefusal(id, unwritten);
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
      // A fault that lasts is one step of its history, not one for each try.
      if (found.desk.scheduleProblem?.key !== problem.key)
        await noteStep(ctx, trx, { articleId, step: 'not-published', about: problem.key });
    }
  });
}
