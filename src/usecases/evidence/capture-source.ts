import { AppError } from '../../domain/errors.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { Source } from '../../domain/source.ts';
import { articleWords, type CopyWords } from '../../media/copies/words.ts';
import { copyKey } from '../../media/keys.ts';
import type { MediaStore } from '../../media/store.ts';
import { type GuardedAnswer, guardedFetch } from '../../net/guarded-fetch.ts';
import { isPassing } from '../../net/passing-status.ts';
import { expectBytes, expectNoMore } from '../../storage/arriving-copies.ts';
import {
  getSnapshot,
  lockSnapshot,
  putSnapshotText,
  updateSnapshot,
} from '../../storage/snapshots.ts';
import { getSource, lockSource, updateSource } from '../../storage/sources.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import type { Context } from '../context.ts';
import { lookUpAgain } from './cite-source.ts';
import type { CopyDesk } from './copy-desk.ts';
import { askToForget, waitForLeaving } from './forget-bytes.ts';

/** A page with all that a reader needs is far below; what is above is a film, or a trap. Bytes. */
export const MOST_BYTES = 20_000_000;
const TIMEOUT_MS = 30_000;
/** After so many tries a server that does not answer is a matter for people. */
const TRIES = 6;

/** Programs and archives prove nothing that can be read. */
export const KEPT_TYPES = [
  'text/*',
  'image/*',
  'audio/*',
  'video/*',
  'application/pdf',
  'application/json',
  'application/ld+json',
  'application/geo+json',
  'application/xml',
  'application/xhtml+xml',
  'application/rss+xml',
  'application/atom+xml',
  'application/vnd.*',
  'application/msword',
  'application/rtf',
  '',
] as const;

/** Whom servers see. Sites that refuse programs refuse this one; that is then said, not got around. */
export const USER_AGENT =
  'Mozilla/5.0 (compatible; Recto; keeps a copy of a page cited in an article)';

interface Taken {
  body: Buffer;
  answer: Pick<GuardedAnswer, 'finalUrl' | 'status' | 'headers' | 'mediaType'>;
  screenshot: Buffer | null;
}

/**
 * Takes the copy that a place was made for: exact bytes, headers, hash, and the words in it. Doing it
 * again when it is done is harmless. What is refused for good is noted and resolves; what may pass is
 * noted and thrown, so that the job tries again.
 *
 * @param attempts how often it was tried, this time counted
 * @throws AppError `unavailable` as `guardedFetch` and the store do
 */
export async function captureSource(
  ctx: Pick<Context, 'db' | 'now'>,
  desk: CopyDesk,
  { snapshotId, attempts }: { snapshotId: string; attempts: number },
): Promise<Snapshot | null> {
  const snapshot = await getSnapshot(ctx.db, snapshotId);
  const source = snapshot ? await getSource(ctx.db, snapshot.sourceId) : null;
  if (!snapshot || !source || snapshot.sha256 !== null || snapshot.requestUrl === null) {
    return snapshot;
  }
  try {
    const taken = await take(desk, snapshot, snapshot.requestUrl);
    const words = await desk.read({
      bytes: taken.body,
      mediaType: taken.answer.mediaType,
      contentType: taken.answer.headers['content-type'] ?? '',
    });
    const kept = await keepBytes(ctx, desk.store, { ...taken, snapshotId });
    return await becomeCaptured(ctx, snapshotId, { ...kept, words, taken });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await noteProblem(ctx, snapshotId, error);
    if (error.code === 'unavailable' && attempts < TRIES) throw error;
    return getSnapshot(ctx.db, snapshotId);
  }
}

async function take(desk: CopyDesk, snapshot: Snapshot, url: string): Promise<Taken> {
  if (snapshot.method === 'browser') return takeInBrowser(desk, url);
  const { body, ...answer } = await guardedFetch(url, {
    ...desk.net,
    maxBytes: MOST_BYTES,
    timeoutMs: TIMEOUT_MS,
    accept: KEPT_TYPES,
    userAgent: USER_AGENT,
  });
  mustHaveAnswered(answer);
  return { body, answer, screenshot: null };
}

/** An error page is no evidence of anything. */
function mustHaveAnswered({ status, finalUrl }: { status: number; finalUrl: string }): void {
  if (status >= 200 && status <= 299) return;
  const args = { host: new URL(finalUrl).host, status };
  throw new AppError(isPassing(status) ? 'unavailable' : 'invalid', 'capture.answered', args);
}

async function takeInBrowser(desk: CopyDesk, url: string): Promise<Taken> {
  if (!desk.browser) throw new AppError('invalid', 'capture.no-browser');
  const { html, screenshot, finalUrl, status } = await desk.browser.take(url);
  mustHaveAnswered({ status, finalUrl });
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const answer = { finalUrl, status, headers, mediaType: 'text/html' };
  return { body: Buffer.from(html), answer, screenshot };
}

/**
 * Puts bytes under their hash, so that what lies there is written once and never over. Until they become
 * the copy, or it is found that they never will, they are expected: nobody takes them away meanwhile.
 */
export async function keepBytes(
  { db, now }: Pick<Context, 'db' | 'now'>,
  store: MediaStore,
  given: Pick<Taken, 'body' | 'screenshot'> & {
    snapshotId: string;
    answer: { mediaType: string };
  },
) {
  const { snapshotId, body, screenshot, answer } = given;
  const copy = named(body);
  const picture = screenshot ? named(screenshot) : null;
  const keys = [copy.key, ...(picture ? [picture.key] : [])];
  await db.transaction().execute((trx) => expectBytes(trx, { snapshotId, keys, at: now }));
  // What is being taken away would take along what is written now.
  await waitForLeaving({ db, now }, keys);
  const put = async (key: string, bytes: Buffer, type: string) => {
    if (!(await store.has(key))) await store.put(key, bytes, type || 'application/octet-stream');
  };
  await put(copy.key, body, answer.mediaType);
  if (picture && screenshot) await put(picture.key, screenshot, 'image/png');
  return { copy, picture };
}

function named(bytes: Buffer): { hash: string; key: string } {
  const hash = sha256(bytes);
  return { hash, key: copyKey(hash) };
}

/**
 * Makes the copy of what was kept. Where there is nothing left to be the copy of, because its source was
 * erased meanwhile or somebody was quicker, what was written goes again.
 */
export async function becomeCaptured(
  ctx: Pick<Context, 'db' | 'now'>,
  snapshotId: string,
  kept: Awaited<ReturnType<typeof keepBytes>> & {
    words: CopyWords;
    taken: Omit<Taken, 'screenshot'>;
  },
): Promise<Snapshot | null> {
  const { copy, picture, words, taken } = kept;
  const { finalUrl, status, headers, mediaType } = taken.answer;
  const keys = [copy.key, ...(picture ? [picture.key] : [])];
  return ctx.db.transaction().execute(async (trx) => {
    // The source first, as whoever erases does: two that wait for one another would both be in vain.
    const sourceId = (await getSnapshot(trx, snapshotId))?.sourceId;
    const source = sourceId ? await lockSource(trx, sourceId) : null;
    const snapshot = source && (await lockSnapshot(trx, snapshotId));
    const written = [...keys, ...(await expectNoMore(trx, snapshotId))];
    if (!snapshot || snapshot.sha256 !== null) {
      await askToForget(trx, written, ctx.now);
      return snapshot;
    }
    // An earlier try may have written what the page said then.
    const others = written.filter((key) => !keys.includes(key));
    await askToForget(trx, others, ctx.now);
    const captured: Snapshot = {
      ...snapshot,
      state: 'captured',
      capturedAt: ctx.now,
      finalUrl: finalUrl || null,
      status,
      headers: Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1)),
      mediaType,
      bytes: taken.body.length,
      sha256: copy.hash,
      textSha256: words.words === null ? null : sha256(articleWords(words.words)),
      blobKey: copy.key,
      screenshotKey: picture?.key ?? null,
      screenshotSha256: picture?.hash ?? null,
      problem: words.words === null ? { key: 'capture.no-words', args: {} } : null,
    };
    await updateSnapshot(trx, captured);
    if (words.words !== null) await putSnapshotText(trx, snapshotId, words.words);
    await updateSource(trx, withFacts(source, words, ctx.now));
    await lookUpAgain(trx, snapshot.sourceId);
    return captured;
  });
}

/** What the page says of itself fills the gaps; what a person wrote stays. */
function withFacts(source: Source, words: CopyWords, now: number): Source {
  const hasTitle = source.title !== source.url;
  return {
    ...source,
    title: hasTitle ? source.title : (words.title ?? source.title),
    author: source.author ?? words.author,
    publisher: source.publisher ?? words.publisher,
    publishedAt: source.publishedAt ?? words.publishedAt,
    lang: source.lang ?? words.lang,
    updatedAt: now,
  };
}

async function noteProblem(
  ctx: Pick<Context, 'db'>,
  snapshotId: string,
  { key, args }: AppError,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const snapshot = await lockSnapshot(trx, snapshotId);
    if (!snapshot || snapshot.sha256 !== null) return;
    await updateSnapshot(trx, { ...snapshot, state: 'failed', problem: { key, args } });
  });
}
