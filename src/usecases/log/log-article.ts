import { type CorrectionKind, gravestFirst } from '../../domain/correction.ts';
import type { PublicVerso } from '../../domain/public-verso.ts';
import { versoDocument } from '../../domain/verso-context.ts';
import { lastEntryOf } from '../../storage/log-entries.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { canonicalJson, sha256 } from '../../transparency/content-hash.ts';
import type { ArticleEntry } from '../../transparency/log-entry.ts';
import { publicVerso } from '../verso/public-verso.ts';
import { appendToLog } from './append.ts';

export interface LoggedArticle {
  type: ArticleEntry['type'];
  articleId: string;
  revisionId: string;
  lang: string;
  seq: number;
  contentHash: string;
  verso: PublicVerso;
  /** The note that this revision was published with. */
  correctionId?: string | null;
  at: number;
  /** Absent: now, which is when it happened. */
  loggedAt?: number;
}

/** SHA-256, hex, of the RFC 8785 form of a public verso as it is handed out. */
export function versoHash(verso: PublicVerso): string {
  return sha256(canonicalJson(versoDocument(verso)));
}

const isoTime = (at: number) => new Date(at).toISOString();

/** @param prev leaf hash of the entry before about the same article. */
export function articleEntry(logged: LoggedArticle, prev: string | null): ArticleEntry {
  return {
    v: 1,
    type: logged.type,
    article: logged.articleId,
    lang: logged.lang,
    seq: logged.seq,
    contentHash: logged.contentHash,
    versoHash: versoHash(logged.verso),
    ...(prev === null ? {} : { prev }),
    ...(logged.correctionId ? { correction: logged.correctionId } : {}),
    at: isoTime(logged.at),
    ...(logged.loggedAt === undefined ? {} : { loggedAt: isoTime(logged.loggedAt) }),
  };
}

/**
 * Writes into the log what readers are about to see, in the transaction that shows it to them. The
 * article is locked by its caller, so nobody else adds an entry about it meanwhile.
 */
export async function logArticle(trx: Db, logged: LoggedArticle): Promise<void> {
  const before = await lastEntryOf(trx, logged.articleId);
  const entry = articleEntry(logged, before?.leafHash ?? null);
  await appendToLog(trx, [{ entry, revisionId: logged.revisionId }]);
}

/** What a publication is called in the log, by the gravest note that goes out with it. */
const LOGGED_AS: Readonly<Record<CorrectionKind, ArticleEntry['type']>> = {
  retraction: 'retract',
  correction: 'correct',
  'editors-note': 'correct',
  clarification: 'correct',
  update: 'correct',
};

/**
 * Writes a revision that was just frozen into the log, with its evidence as readers will see it. A note
 * that it is published with makes it a correction, or a retraction: of several the gravest says which.
 */
export async function logRevision(
  trx: Db,
  published: Pick<LoggedArticle, 'articleId' | 'revisionId' | 'contentHash' | 'at'>,
): Promise<void> {
  const verso = await publicVerso(trx, published.revisionId);
  if (!verso) throw new Error(`revision ${published.revisionId} is not published`);
  const [note] = gravestFirst(verso.corrections.filter(({ toSeq }) => toSeq === verso.seq));
  const type = note ? LOGGED_AS[note.kind] : 'publish';
  const { lang, seq } = verso;
  await logArticle(trx, { ...published, type, lang, seq, verso, correctionId: note?.id ?? null });
}

/** Writes into the log that an article is no longer before readers. */
export async function logWithdrawal(
  trx: Db,
  withdrawn: { articleId: string; revisionId: string; at: number },
): Promise<void> {
  const revision = await getRevision(trx, withdrawn.revisionId);
  const verso = await publicVerso(trx, withdrawn.revisionId);
  if (!revision || !verso) throw new Error(`revision ${withdrawn.revisionId} is not published`);
  const { lang, seq } = verso;
  const { contentHash } = revision;
  await logArticle(trx, { ...withdrawn, type: 'unpublish', lang, seq, contentHash, verso });
}

/** Many articles that come in together, in one turn. None of them is locked twice in the batch. */
export async function logArticles(trx: Db, all: readonly LoggedArticle[]): Promise<void> {
  if (all.length === 0) return;
  const added = [];
  for (const logged of all) {
    const before = logged.seq === 1 ? null : await lastEntryOf(trx, logged.articleId);
    const entry = articleEntry(logged, before?.leafHash ?? null);
    added.push({ entry, revisionId: logged.revisionId });
  }
  await appendToLog(trx, added);
}
