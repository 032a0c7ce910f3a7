import { diffWords } from 'diff';
import { fold } from '../../domain/document/fold.ts';
import { AppError } from '../../domain/errors.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { articleWords } from '../../media/copies/words.ts';
import { guardedFetch } from '../../net/guarded-fetch.ts';
import {
  getSnapshot,
  lockSnapshot,
  snapshotTexts,
  updateSnapshot,
} from '../../storage/snapshots.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { KEPT_TYPES, MOST_BYTES } from './capture-source.ts';
import type { CopyDesk } from './copy-desk.ts';
import { copyFor } from './show-copy.ts';

const TIMEOUT_MS = 30_000;
/** Enough to see what changed. UTF-16 units. */
const SHOWN = 300;
/** Comparing word by word costs time by the number of changes; beyond this only that they differ is said. */
const MOST_COMPARED = 60_000;

/**
 * Asks a page for what it says now and compares it with the copy, words only: menus and adverts are not
 * what was cited. A page that does not answer is noted as such; that too is news.
 */
export async function lookAgain(
  ctx: Pick<Context, 'db' | 'now'>,
  desk: CopyDesk,
  snapshotId: string,
): Promise<Snapshot | null> {
  const snapshot = await getSnapshot(ctx.db, snapshotId);
  if (snapshot?.state !== 'captured' || snapshot.requestUrl === null) return snapshot;
  const kept = (await snapshotTexts(ctx.db, [snapshotId])).get(snapshotId) ?? null;
  const live = await livePage(desk, snapshot.requestUrl);
  const isComparable = kept !== null && live.words !== null;
  const [was, isNow] = [articleWords(kept ?? ''), articleWords(live.words ?? '')];
  const differs = isComparable ? fold(was) !== fold(isNow) : null;
  const change = differs ? changeBetween(was, isNow) : null;
  return ctx.db.transaction().execute(async (trx) => {
    const current = await lockSnapshot(trx, snapshotId);
    // Erased meanwhile: its words must not come back with what became of them.
    if (current?.state !== 'captured') return current;
    const looked = { ...current, live: { at: ctx.now, status: live.status, differs, change } };
    await updateSnapshot(trx, looked);
    return looked;
  });
}

/** Because a person wants to know now. @throws AppError `forbidden`; `not-found` / `source.not-found` */
export async function lookAgainAs(
  ctx: Context,
  desk: CopyDesk,
  input: { snapshotId: string },
): Promise<Snapshot> {
  mustBeAllowed(ctx.actor, 'claim:write');
  const { id } = await copyFor(ctx, input.snapshotId);
  const looked = await lookAgain(ctx, desk, id);
  if (!looked) throw new AppError('not-found', 'source.not-found');
  return looked;
}

async function livePage(
  desk: CopyDesk,
  url: string,
): Promise<{ status: number; words: string | null }> {
  try {
    const { body, status, mediaType, headers } = await guardedFetch(url, {
      ...desk.net,
      maxBytes: MOST_BYTES,
      timeoutMs: TIMEOUT_MS,
      accept: KEPT_TYPES,
    });
    if (status < 200 || status > 299) return { status, words: null };
    const contentType = headers['content-type'] ?? '';
    const { words } = await desk.read({ bytes: body, mediaType, contentType });
    return { status, words };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { status: 0, words: null };
  }
}

/** The words that went and those that came, each in one line. */
export function changeBetween(was: string, isNow: string): { gone: string; come: string } {
  const compared = [was, isNow].map((text) => text.slice(0, MOST_COMPARED)) as [string, string];
  const parts = diffWords(...compared);
  const of = (kind: 'added' | 'removed') =>
    parts
      .filter((part) => part[kind])
      .map(({ value }) => value.trim())
      .filter((value) => value !== '')
      .join(' … ')
      .replace(/\s+/g, ' ')
      .slice(0, SHOWN);
  return { gone: of('removed'), come: of('added') };
}
