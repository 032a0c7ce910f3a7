import type { ScheduleProblem } from '../../domain/desk.ts';
import { mayOn } from '../../domain/permissions.ts';
import type { Searcher } from '../../domain/search.ts';
import { listLastSteps } from '../../storage/article-steps.ts';
import { listOnDesk } from '../../storage/desk/article-desk.ts';
import type { DeskRow } from '../../storage/desk/rows.ts';
import type { Db } from '../../storage/schema.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { type ListedArticle, pageOf } from './list.ts';
import { readinessOfRows } from './row-readiness.ts';

/** One thing that waits for this person. */
export interface Awaiting {
  what: 'missed-hour' | 'not-ready' | 'review' | 'sent-back' | 'in-hand';
  articleId: string;
  headline: string;
  editionId: string;
  /** When it is to appear, or since when it waits. */
  at: number;
  /** Who gave it: a name is made of it by whoever shows it. */
  by: string | null;
  /** What they said. */
  word: string | null;
  /** Why an hour was missed. */
  problem: ScheduleProblem | null;
  /** How many things block it. */
  count: number;
}

type AwaitingContext = Context & { search: Searcher };

/** A room of the house that has something waiting for people. Others add theirs to the list below. */
export type AwaitingSource = (ctx: AwaitingContext) => Promise<Awaiting[]>;

export const awaitingSources: readonly AwaitingSource[] = [hoursAtRisk, toReview, inHand];

const SHOWN = 30;
const SOON_MS = 36 * 3_600_000;

/** What waits for the person who asks, the most pressing first. */
export async function listAwaiting(ctx: AwaitingContext): Promise<Awaiting[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const all: Awaiting[] = [];
  for (const source of awaitingSources) all.push(...(await source(ctx)));
  return all.slice(0, SHOWN);
}

const idOf = ({ actor }: Context): string => (actor.type === 'staff' ? actor.id : 'nobody');

const about = (
  row: Pick<DeskRow, 'id' | 'headline' | 'editionId'>,
  more: Pick<Awaiting, 'what' | 'at'> & Partial<Awaiting>,
): Awaiting => ({
  articleId: row.id,
  headline: row.headline,
  editionId: row.editionId,
  by: null,
  word: null,
  problem: null,
  count: 0,
  ...more,
});

/** Hours that passed in vain, and hours near at hand that something stands in the way of. */
async function hoursAtRisk(ctx: AwaitingContext): Promise<Awaiting[]> {
  const { rows } = await pageOf(ctx, {}, { state: 'scheduled', limit: SHOWN });
  const concerned = rows.filter(
    (row) =>
      mayOn(ctx.actor, 'article:publish', { isOwn: false }) ||
      row.assigneeId === idOf(ctx) ||
      row.makerId === idOf(ctx),
  );
  const soon = concerned.filter(({ scheduledAt }) => (scheduledAt ?? 0) < ctx.now + SOON_MS);
  const along = await alongAtRisk(
    ctx.db,
    soon.filter(({ scheduleProblem }) => scheduleProblem === null),
  );
  return concerned.flatMap((row) => {
    const at = row.scheduledAt ?? 0;
    if (row.scheduleProblem)
      return [about(row, { what: 'missed-hour', at, problem: row.scheduleProblem })];
    const count = soon.includes(row) ? (row.readiness?.blocks ?? 0) : 0;
    const own = count > 0 ? [about(row, { what: 'not-ready', at, count })] : [];
    return [...own, ...(along.get(row.id) ?? [])];
  });
}

/** Languages that are to appear with one of these, and would hold it back: by the id of that one. */
async function alongAtRisk(
  db: Db,
  rows: readonly ListedArticle[],
): Promise<Map<string, Awaiting[]>> {
  const pairs = rows.flatMap((row) =>
    row.scheduleGroup === null
      ? []
      : row.editions.flatMap(({ id }) => (id === row.id ? [] : [{ id, row, byline: row.byline }])),
  );
  const readiness = await readinessOfRows(db, pairs);
  const onDesk = await listOnDesk(
    db,
    pairs.map(({ id }) => id),
  );
  const found = new Map<string, Awaiting[]>();
  for (const { article, desk } of onDesk) {
    const row = pairs.find(({ id }) => id === article.id)?.row;
    const count = readiness.get(article.id)?.blocks ?? 0;
    if (!row || count === 0 || desk.scheduleGroup !== row.scheduleGroup) continue;
    const { id, headline, editionId } = article;
    const at = row.scheduledAt ?? 0;
    const told = about({ id, headline, editionId }, { what: 'not-ready', at, count });
    found.set(row.id, [...(found.get(row.id) ?? []), told]);
  }
  return found;
}

/** What others ask to have read. */
async function toReview(ctx: AwaitingContext): Promise<Awaiting[]> {
  if (!mayOn(ctx.actor, 'article:review', { isOwn: false })) return [];
  const { rows } = await pageOf(ctx, {}, { state: 'in-review', limit: SHOWN });
  const mine = rows.filter(
    (row) =>
      row.reviewedRevisionId !== row.headRevisionId &&
      (row.assigneeId === null || row.assigneeId === idOf(ctx)),
  );
  const steps = await stepsOf(ctx.db, mine);
  return mine.map((row) => {
    const step = steps.get(row.id);
    const word = step?.step === 'submitted' ? step.word : null;
    return about(row, {
      what: 'review',
      at: step?.at ?? row.touchedAt,
      by: step?.by ?? null,
      word,
    });
  });
}

/** What lies in this person's hands: sent back with a word, or given to write. */
async function inHand(ctx: AwaitingContext): Promise<Awaiting[]> {
  const { rows } = await pageOf(ctx, { assigneeId: idOf(ctx) }, { state: 'draft', limit: SHOWN });
  const steps = await stepsOf(ctx.db, rows);
  return rows.map((row) => {
    const step = steps.get(row.id);
    const what = step?.step === 'sent-back' ? 'sent-back' : 'in-hand';
    const at = step?.at ?? row.touchedAt;
    const count = row.readiness?.toCome ?? 0;
    return about(row, { what, at, by: step?.by ?? null, word: step?.word ?? null, count });
  });
}

async function stepsOf(db: Db, rows: readonly ListedArticle[]) {
  const steps = await listLastSteps(
    db,
    rows.map(({ id }) => id),
  );
  return new Map(steps.map((step) => [step.articleId, step]));
}
