import { AppError } from '../../domain/errors.ts';
import { reachOf } from '../../domain/permissions.ts';
import { newId } from '../../std/id.ts';
import {
  articleOfReport,
  insertErrorReport,
  listOpenReports,
  type OpenReport,
  settleReport as settle,
} from '../../storage/error-reports.ts';
import { isOwnArticle, mustBeAllowedOnArticle } from '../article/own.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { takeTry } from '../door/tries.ts';

/** Letters; more than that is a letter to the editor. */
const LONGEST = 4_000;
const SHORTEST = 8;
const MAIL = /^[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>]{2,}$/;

export interface ReaderReport {
  articleId: string;
  seq: number;
  /** Claims of that version: anything else is no claim. */
  claimIds: readonly string[];
  claimId: string;
  words: string;
  mail: string;
  /** Filled by programs, which see no difference; people are not shown it. */
  trap: string;
  /** The network address, counted and not kept. */
  address: string;
}

/**
 * Keeps what a reader says is wrong, for the desk.
 * @throws AppError `invalid` / `report.too-short`, `report.bad-mail`; `too-much` / `report.too-many`.
 */
export async function reportError(
  ctx: Pick<Context, 'db' | 'now'>,
  report: ReaderReport,
): Promise<void> {
  const words = report.words.trim().slice(0, LONGEST);
  const mail = report.mail.trim();
  if (words.length < SHORTEST) throw new AppError('invalid', 'report.too-short');
  if (mail !== '' && (mail.length > 254 || !MAIL.test(mail)))
    throw new AppError('invalid', 'report.bad-mail');
  const allowed = await takeTry(ctx.db, 'reportByAddress', report.address, ctx.now);
  if (!allowed.isAllowed) throw new AppError('too-much', 'report.too-many');
  // A program is thanked like anybody, and not listened to.
  if (report.trap !== '') return;
  await insertErrorReport(ctx.db, {
    id: newId(),
    articleId: report.articleId,
    claimId: report.claimIds.includes(report.claimId) ? report.claimId : null,
    seq: report.seq,
    words,
    mail: mail === '' ? null : mail,
    createdAt: ctx.now,
  });
}

const MOST_SHOWN = 200;

/**
 * What readers say is wrong and nobody settled yet, newest first; authors are told of their own articles.
 * @throws AppError `forbidden`
 */
export async function listReports({
  db,
  actor,
}: Pick<Context, 'db' | 'actor'>): Promise<OpenReport[]> {
  mustBeAllowed(actor, 'article:write');
  const reports = await listOpenReports(db, MOST_SHOWN);
  if (reachOf(actor, 'article:write') === 'any') return reports;
  const own = new Set<string>();
  for (const articleId of new Set(reports.map((report) => report.articleId)))
    if (await isOwnArticle(db, actor, articleId)) own.add(articleId);
  return reports.filter(({ articleId }) => own.has(articleId));
}

/**
 * Somebody looked at it, whether or not it led to a correction.
 * @throws AppError `forbidden`; `not-found` / `report.not-found`
 */
export async function settleReport(ctx: Context, input: { reportId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:write');
  const articleId = await articleOfReport(ctx.db, input.reportId);
  if (articleId) await mustBeAllowedOnArticle(ctx.db, ctx.actor, 'article:write', articleId);
  const settled = await settle(ctx.db, input.reportId, { at: ctx.now, by: actorName(ctx.actor) });
  if (!settled) throw new AppError('not-found', 'report.not-found');
}
