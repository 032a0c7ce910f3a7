import type { Article } from '../../domain/article.ts';
import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { lockArticle, updateArticle } from '../../storage/articles.ts';
import {
  compactDraft,
  getLiveDraft,
  getLivePlace,
  type LiveDraft,
  listLiveUpdates,
  markSettled,
} from '../../storage/live-drafts.ts';
import { insertRevisionAuthors } from '../../storage/revision-facts.ts';
import { getRevision, insertRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { contentHash } from '../../transparency/content-hash.ts';
import { followHeadline } from '../article/address.ts';
import { actorName, type Context } from '../context.ts';
import { keepPlaces } from '../evidence/keep-places.ts';
import { noteFindings } from '../verso/note-findings.ts';
import { contentOf, type DraftContent, yjs } from './content.ts';

/** So many updates are read quickly; more are put together. */
const MOST_UPDATES = 64;

export interface Settled {
  revisionId: string;
  /** Why what was written cannot be a revision; it is kept as it is. Null in every usual case. */
  problem: string | null;
}

/**
 * Makes a revision of what was written since the last one. Every process can: what was acknowledged is
 * in the database. A draft whose text breaks a law is kept as it is, and its head stays.
 *
 * @throws AppError `not-found` / `article.not-found`
 */
export function settleDraft(ctx: Context, articleId: string): Promise<Settled> {
  return ctx.db.transaction().execute((trx) => settleWithin(trx, ctx, articleId));
}

/** The same within a transaction, before something that must see what the writer sees. */
export async function settleWithin(trx: Db, ctx: Context, articleId: string): Promise<Settled> {
  const place = await getLivePlace(trx, articleId);
  const locked = await lockArticle(trx, articleId);
  if (!locked?.article.headRevisionId)
    throw new AppError('not-found', 'article.not-found', { id: articleId });
  const { article } = locked;
  const revisionId = locked.article.headRevisionId;
  const draft = place && (await getLiveDraft(trx, articleId, { lock: true }));
  if (!draft || draft.settledSeq >= draft.lastSeq) return { revisionId, problem: null };
  const { content, state, authors, problem } = await readDraft(trx, draft);
  if (content === null) {
    await markSettled(trx, articleId, { problem });
    return { revisionId, problem };
  }
  const settled = await keepRevision(trx, ctx, { article, content, authors });
  await markSettled(trx, articleId, { seq: draft.lastSeq });
  if (draft.lastSeq - draft.stateSeq > MOST_UPDATES)
    await compactDraft(trx, articleId, { state, seq: draft.lastSeq });
  return { revisionId: settled, problem: null };
}

interface ReadDraft {
  content: DraftContent | null;
  state: Uint8Array;
  /** Who wrote since the last revision. */
  authors: string[];
  problem: string;
}

async function readDraft(trx: Db, draft: LiveDraft): Promise<ReadDraft> {
  const { Y } = await yjs();
  const ydoc = new Y.Doc();
  const updates = await listLiveUpdates(trx, draft.articleId, draft.stateSeq);
  ydoc.transact(() => {
    Y.applyUpdate(ydoc, draft.state);
    for (const { data } of updates) Y.applyUpdate(ydoc, data);
  });
  const fresh = updates.filter(({ seq }) => seq > draft.settledSeq);
  const authors = [...new Set(fresh.map(({ actor }) => actor))];
  try {
    const content = await contentOf(ydoc);
    return { content, state: Y.encodeStateAsUpdate(ydoc), authors, problem: '' };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const problem = String(error.args.problem ?? error.key);
    return { content: null, state: draft.state, authors, problem };
  } finally {
    ydoc.destroy();
  }
}

/** @returns the new head; the old one when the words came out the same. */
export async function keepRevision(
  trx: Db,
  ctx: Context,
  kept: {
    article: Article;
    content: DraftContent;
    authors: string[];
    note?: string | null;
    /** Beside the line of the head rather than on it. */
    isAside?: boolean;
  },
): Promise<string> {
  const { article, content, authors } = kept;
  const { headline, standfirst, doc } = content;
  const hash = contentHash({ title: headline, standfirst, doc });
  const head = article.headRevisionId ? await getRevision(trx, article.headRevisionId) : null;
  if (head?.contentHash === hash && !kept.isAside) return head.id;
  const id = newId();
  await insertRevision(trx, {
    id,
    articleId: article.id,
    seq: null,
    parentId: article.headRevisionId,
    headline,
    standfirst,
    doc,
    contentHash: hash,
    createdBy: authors.at(-1) ?? actorName(ctx.actor),
    createdAt: ctx.now,
    publishedAt: null,
    note: kept.note ?? null,
  });
  await insertRevisionAuthors(trx, id, authors);
  if (kept.isAside) return id;
  // A published article keeps its published headline until the new one is published too.
  const shown = article.publishedRevisionId === null ? { headline, standfirst } : {};
  await updateArticle(trx, article.id, { head_revision_id: id, ...shown });
  await followHeadline(trx, article, headline);
  await keepPlaces(trx, article, doc);
  await noteFindings(trx, ctx, article.id);
  return id;
}
