import { setImmediate } from 'node:timers/promises';
import { emptyVerso } from '../../domain/public-verso.ts';
import { getArticle } from '../../storage/articles.ts';
import { listEditions } from '../../storage/editions.ts';
import {
  getLogHead,
  lastEntryOf,
  listUnloggedRevisions,
  listUnloggedWithdrawals,
  lockLogHead,
  type UnloggedRevision,
} from '../../storage/log-entries.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { entryBytes } from '../../transparency/log-entry.ts';
import { leafHash } from '../../transparency/tree.ts';
import type { Context } from '../context.ts';
import { appendToLog, type NewEntry } from './append.ts';
import { articleEntry } from './log-article.ts';

const BATCH = 200;

/**
 * Gives entries to all that was published before there was a log, oldest first, some hundred in each
 * transaction. Each says when it was written, so that nothing claims to be older than it is. Does
 * nothing where all have theirs.
 *
 * @param isStopped asked between two batches; the rest is done at the next start.
 * @returns how many entries were written.
 */
export async function catchUpLog(
  ctx: Pick<Context, 'db' | 'now'>,
  isStopped: () => boolean = () => false,
): Promise<number> {
  let written = 0;
  while (!isStopped() && !(await getLogHead(ctx.db)).isCaughtUp) {
    written += await ctx.db.transaction().execute(async (trx) => {
      // Whoever holds the head sees every entry that anybody wrote.
      await lockLogHead(trx);
      const added = [
        ...(await missingRevisions(trx, ctx.now)),
        ...(await missingWithdrawals(trx, ctx.now)),
      ];
      await appendToLog(trx, added, { isCaughtUp: added.length === 0 });
      return added.length;
    });
    // Whoever asks for a page meanwhile gets it.
    await setImmediate();
  }
  return written;
}

async function missingRevisions(trx: Db, now: number): Promise<NewEntry[]> {
  const revisions = await listUnloggedRevisions(trx, BATCH);
  const langs = await langsOfEditions(trx);
  const last = new Map<string, string>();
  const added: NewEntry[] = [];
  for (const revision of revisions) {
    const { articleId } = revision;
    const prev = last.get(articleId) ?? (await lastEntryOf(trx, articleId))?.leafHash ?? null;
    const logged = { ...revision, lang: langs.get(revision.editionId) ?? '' };
    const entry = articleEntry(publishedThen(logged, now), prev);
    last.set(articleId, leafHash(entryBytes(entry)).toString('hex'));
    added.push({ entry, revisionId: revision.revisionId });
  }
  return added;
}

function publishedThen(revision: UnloggedRevision & { lang: string }, now: number) {
  const { articleId, storyId, revisionId, lang, seq, contentHash, publishedAt } = revision;
  return {
    type: 'publish' as const,
    articleId,
    revisionId,
    lang,
    seq,
    contentHash,
    // There was no evidence to record then.
    verso: emptyVerso({ articleId, storyId, lang, seq }),
    at: publishedAt,
    loggedAt: now,
  };
}

/** Only once every revision has its entry, so that the withdrawal comes after them. */
async function missingWithdrawals(trx: Db, now: number): Promise<NewEntry[]> {
  if ((await listUnloggedRevisions(trx, 1)).length > 0) return [];
  const langs = await langsOfEditions(trx);
  const added: NewEntry[] = [];
  for (const { articleId, revisionId } of await listUnloggedWithdrawals(trx, BATCH)) {
    const revision = await getRevision(trx, revisionId);
    const article = await getArticle(trx, articleId);
    const before = await lastEntryOf(trx, articleId);
    if (revision?.seq == null || !article || !before) continue;
    const of = { articleId, storyId: article.storyId, seq: revision.seq };
    const lang = langs.get(article.editionId) ?? '';
    const logged = { ...of, revisionId, lang, contentHash: revision.contentHash };
    const verso = emptyVerso({ ...of, lang });
    const entry = articleEntry({ ...logged, type: 'unpublish', verso, at: now }, before.leafHash);
    added.push({ entry, revisionId });
  }
  return added;
}

async function langsOfEditions(trx: Db): Promise<Map<string, string>> {
  return new Map((await listEditions(trx)).map(({ id, lang }) => [id, lang]));
}
