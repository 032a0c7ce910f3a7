import type { Redirect } from '../../domain/redirect.ts';
import type { Context } from '../../usecases/context.ts';
import { type ImportBatch, importBatch } from '../../usecases/transfer/import-batch.ts';
import { knownComments } from '../../usecases/transfer/known.ts';
import type { Progress } from '../importer.ts';
import type { ReportBook } from '../report.ts';
import { type Desk, readArticle } from './article.ts';
import { type ReadComment, readComments } from './comments.ts';
import type { PlannedArticle } from './plan/articles.ts';
import type { Plan } from './plan/plan.ts';
import { oldPathsOf, redirect } from './redirects.ts';
import type { Survey } from './survey.ts';
import { createTextMedia } from './text-media.ts';
import type { UploadsFolder } from './uploads-folder.ts';
import { openExport, readWxr } from './wxr/read.ts';
import type { WxrItem } from './wxr/types.ts';

/** The second reading: converts items and writes them, some hundred in one transaction. */

/** Items in a transaction: long ones cost memory, short ones a wait for the disk each. */
const ITEMS_AT_ONCE = 400;

export interface WriteDesk {
  ctx: Context;
  plan: Plan;
  survey: Survey;
  book: ReportBook;
  uploads: UploadsFolder | null;
  isDryRun: boolean;
}

interface Batch extends ImportBatch {
  read: ReadComment[];
}

/** @returns how many articles and comments are new or changed. */
export async function writeItems(
  file: string,
  desk: WriteDesk,
  tell: (progress: Progress) => void,
): Promise<number> {
  const { plan, survey, book, ctx, uploads } = desk;
  const textMedia = createTextMedia({
    planned: plan.media,
    site: plan.site,
    origin: plan.origin,
    uploads,
    now: ctx.now,
  });
  const reading: Desk = { plan, survey, book, textMedia, now: ctx.now };
  let batch = emptyBatch(desk);
  let read = 0;
  let written = 0;
  let pending = 0;
  const end = async () => {
    const made = textMedia.take();
    batch.media.push(...made.media);
    batch.items.push(...made.items);
    batch.redirects.push(...made.redirects);
    written += await writeBatch(batch, desk);
    batch = emptyBatch(desk);
    pending = 0;
  };
  for await (const items of readWxr(openExport(file)).items) {
    for (const item of items) {
      take(item, batch, reading);
      read += 1;
      pending += 1 + item.comments.length / 4;
      if (pending < ITEMS_AT_ONCE) continue;
      await end();
      tell({ stage: 'writing', items: read, of: survey.entries.length });
    }
  }
  await end();
  tell({ stage: 'writing', items: read, of: survey.entries.length });
  return written;
}

function emptyBatch({ plan }: WriteDesk): Batch {
  return {
    newArticles: [],
    changedArticles: [],
    media: [],
    comments: [],
    redirects: [],
    items: [],
    read: [],
    fetching: plan.ground.fetching,
  };
}

/** One item and its comments. */
function take(item: WxrItem, batch: Batch, desk: Desk): void {
  const { plan, book } = desk;
  const planned = plan.articles.get(item.index);
  if (!planned) {
    loseComments(item, book);
    return;
  }
  const counted = planned.kind === 'page' ? 'pages' : 'articles';
  book.went(counted, 'in');
  if (planned.isGone) {
    book.item(false);
    book.lose({
      kind: planned.kind,
      id: item.postId,
      title: planned.entry.title,
      reason: 'edited-here',
    });
    loseComments(item, book);
    return;
  }
  book.went(counted, 'out');
  book.item(true);
  // An unchanged one is converted too, so that the report of a second run is as complete as the first.
  const article = readArticle(item, planned, desk);
  if (planned.digest === null)
    batch.newArticles.push({ ...article, isNewStory: planned.isNewStory });
  else if (planned.digest !== article.item.digest) batch.changedArticles.push(article);
  if (planned.digest !== article.item.digest)
    batch.redirects.push(...addressesOf(item, planned, desk));
  takeComments(item, planned, batch, desk);
}

function addressesOf(item: WxrItem, planned: PlannedArticle, { plan, now }: Desk): Redirect[] {
  const { lang, slug, id } = planned;
  return oldPathsOf(item, plan.site, { lang, slug }).map((path) =>
    redirect(path, { type: 'article', id }, now),
  );
}

function takeComments(item: WxrItem, planned: PlannedArticle, batch: Batch, desk: Desk): void {
  const { book, survey } = desk;
  if (item.comments.length === 0) return;
  book.went('comments', 'in', item.comments.length);
  const { found, lost, changed } = readComments(item, planned.id, planned.entry.key, survey.clock);
  for (const loss of [...lost, ...changed]) book.lose(loss);
  book.went('comments', 'out', found.length);
  batch.read.push(...found);
}

function loseComments(item: WxrItem, book: ReportBook): void {
  book.went('comments', 'in', item.comments.length);
  for (const comment of item.comments) {
    const args = { parent: item.title };
    book.lose({
      kind: 'comment',
      id: comment.id,
      title: comment.author,
      reason: 'comment-of-lost',
      args,
    });
  }
}

async function writeBatch(batch: Batch, desk: WriteDesk): Promise<number> {
  const { ctx, plan, book } = desk;
  const comments = await newComments(batch, desk);
  const count = batch.newArticles.length + batch.changedArticles.length + comments;
  const isEmpty = count + batch.media.length + batch.redirects.length === 0;
  if (desk.isDryRun || isEmpty) return count;
  const { kept } = await importBatch(ctx, batch);
  const entries = new Map(
    (kept.length === 0 ? [] : [...plan.articles.values()]).map((one) => [one.entry.key, one.entry]),
  );
  for (const key of kept) {
    const { postId: id = '', title = '' } = entries.get(key) ?? {};
    book.lose({ kind: 'kept', id, title, reason: 'edited-here' });
  }
  return count - kept.length;
}

/** Leaves out comments that are here already; those that answer them are joined to them. */
async function newComments(batch: Batch, { ctx, plan }: WriteDesk): Promise<number> {
  if (batch.read.length === 0) return 0;
  const known = await knownComments(
    ctx,
    plan.origin,
    batch.read.map((one) => one.key),
  );
  const replaced = new Map<string, string>();
  for (const { comment, key } of batch.read) {
    const here = known.get(key);
    if (here) replaced.set(comment.id, here);
  }
  for (const { comment, key } of batch.read) {
    if (replaced.has(comment.id)) continue;
    if (comment.parentId !== null)
      comment.parentId = replaced.get(comment.parentId) ?? comment.parentId;
    batch.comments.push(comment);
    batch.items.push({
      origin: plan.origin,
      kind: 'comment',
      guid: key,
      localId: comment.id,
      digest: '',
    });
  }
  return batch.comments.length;
}
