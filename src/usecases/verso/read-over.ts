import type { Article, Revision } from '../../domain/article.ts';
import type { ArticleEvidence } from '../../domain/article-evidence.ts';
import type { Edition } from '../../domain/edition.ts';
import type { PublicCheck, PublicVerso } from '../../domain/public-verso.ts';
import type { Settings } from '../../domain/publication.ts';
import { newId } from '../../std/id.ts';
import { updateArticle } from '../../storage/articles.ts';
import { listCorrections, publishCorrections } from '../../storage/corrections.ts';
import { getPublication } from '../../storage/publication.ts';
import {
  freezeRevision,
  getResponsibility,
  insertRevision,
  type Responsibility,
} from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { canonicalJson } from '../../transparency/content-hash.ts';
import { actorName, type Context } from '../context.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { type Freezing, freezeVerso, versoNow } from './freeze-verso.ts';
import { publicVerso } from './public-verso.ts';

/** Texts that come with what was decided elsewhere: exempt by name, never by who asks. */
export type GateExemption = 'import' | 'demonstration';

export interface ReadOver {
  article: Article;
  /** What is about to be published. */
  head: Revision;
  edition: Edition;
  publishedSeq: number;
  exempt: GateExemption | undefined;
}

/** What readers do not have yet. */
export interface News {
  evidence: ArticleEvidence;
  settings: Settings;
  /** The words were before them under a number already; what stands behind them is new. */
  isOnlyEvidence: boolean;
}

/** @returns null when readers have the text and its evidence already. */
export async function whatIsNew(db: Db, of: ReadOver): Promise<News | null> {
  const { article, head, edition, publishedSeq } = of;
  const publication = await getPublication(db);
  if (!publication) throw new Error('the publication was not set up');
  const { settings } = publication;
  const evidence = await readEvidence(db, article);
  // Asked of an article that was taken away too: mended behind the same words, it comes back with that.
  const facts = factsOf({ ...of, evidence, settings });
  const isOnlyEvidence =
    head.seq !== null && (await isNewEvidence(db, { ...facts, lang: edition.lang }));
  const isOut = article.state === 'published' && head.seq === publishedSeq;
  return isOut && !isOnlyEvidence ? null : { evidence, settings, isOnlyEvidence };
}

/**
 * Gives a text its number, and freezes its public verso and the notes on what changed with it. Whether
 * it may go out was asked before, see `gate/gates.ts`.
 */
export async function freeze(
  db: Db,
  ctx: Context,
  of: ReadOver & News & { responsibility: Responsibility },
): Promise<{ revision: Revision; seq: number }> {
  const { article, head, publishedSeq, evidence } = of;
  const isAnew = of.isOnlyEvidence || (await isReviewedAnew(db, head, of.responsibility));
  const revision = isAnew ? await sameWordsAgain(db, ctx, head) : head;
  if (revision.seq !== null) return { revision, seq: revision.seq };
  const seq = publishedSeq + 1;
  await freezeRevision(db, revision.id, { seq, publishedAt: ctx.now, ...of.responsibility });
  await publishCorrections(db, article.id, { revisionId: revision.id, at: ctx.now });
  const corrections = await listCorrections(db, article.id);
  const bound = { ...evidence, corrections };
  await freezeVerso(db, { ...factsOf(of), revision, seq, evidence: bound });
  return { revision, seq };
}

function factsOf({
  article,
  edition,
  head,
  evidence,
  settings,
}: ReadOver & Omit<News, 'isOnlyEvidence'>) {
  const { lang } = edition;
  return {
    article,
    lang,
    evidence,
    revision: head,
    showReasons: settings.linter.showReasons ?? false,
  };
}

/** Whether readers would learn something else of the evidence than was frozen with the same words. */
async function isNewEvidence(db: Db, of: Omit<Freezing, 'seq'>): Promise<boolean> {
  const { evidence, revision } = of;
  if (evidence.corrections.some(({ publishedAt }) => publishedAt === null)) return true;
  const { page, ...now } = await versoNow(db, { ...of, seq: revision.seq ?? 0 });
  const before = await publicVerso(db, revision.id);
  // What was frozen before pages were has nothing to say of its page: it is no news for that.
  const same = before?.page ? { ...now, page } : now;
  return told(same) !== told(before);
}

/** How the records are written down is not news, nor who read the same words over. */
function told(verso: PublicVerso | null): string {
  if (!verso) return canonicalJson(null);
  const bare = (check: PublicCheck | null) => check && { by: check.by, at: check.at };
  const claims = verso.claims.map((claim) => ({
    ...claim,
    checked: bare(claim.checked),
    secondChecked: bare(claim.secondChecked),
  }));
  return canonicalJson({ ...verso, claims, version: 1, reviewed: null });
}

/** Whether somebody answers for these words who did not when they were frozen. */
async function isReviewedAnew(db: Db, head: Revision, now: Responsibility): Promise<boolean> {
  if (head.seq === null || now.reviewedBy === null) return false;
  const before = await getResponsibility(db, head.id);
  return before?.reviewedBy !== now.reviewedBy || before.reviewedAt !== now.reviewedAt;
}

/** The same words as a revision of their own, to be published with other evidence. */
async function sameWordsAgain(db: Db, ctx: Context, head: Revision): Promise<Revision> {
  const again: Revision = {
    ...head,
    id: newId(),
    seq: null,
    parentId: head.id,
    createdBy: actorName(ctx.actor),
    createdAt: ctx.now,
    publishedAt: null,
    note: null,
  };
  await insertRevision(db, again);
  await updateArticle(db, head.articleId, { head_revision_id: again.id });
  return again;
}
