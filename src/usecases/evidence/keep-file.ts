import { AppError } from '../../domain/errors.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { expectNoMore } from '../../storage/arriving-copies.ts';
import { insertSnapshot } from '../../storage/snapshots.ts';
import { getSource, lockSource } from '../../storage/sources.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { mustBeAllowedOnStory } from './allowed.ts';
import { blankSnapshot } from './ask-for-copy.ts';
import { becomeCaptured, keepBytes, MOST_BYTES } from './capture-source.ts';
import type { CopyDesk } from './copy-desk.ts';
import { askToForget } from './forget-bytes.ts';

/** What the first bytes of files that words are read from look like. */
const PDF = Buffer.from('%PDF-');

/**
 * Keeps a file given by hand as the copy of a source: a paper, a scan, a table, what a page refused to
 * a program. It is kept as it came, and never shown as a page of ours.
 *
 * @throws AppError `forbidden`; `not-found` / `source.not-found`; `invalid` / `capture.empty`;
 *   `too-much` / `net.too-large`
 */
export async function keepFile(
  ctx: Context,
  desk: CopyDesk,
  input: { sourceId: string; bytes: Buffer; name: string; mediaType: string },
): Promise<Snapshot> {
  mustBeAllowed(ctx.actor, 'claim:write');
  if (input.bytes.length === 0) throw new AppError('invalid', 'capture.empty');
  if (input.bytes.length > MOST_BYTES) {
    throw new AppError('too-much', 'net.too-large', { limit: MOST_BYTES });
  }
  const isPdf = input.bytes.subarray(0, PDF.length).equals(PDF);
  const mediaType = isPdf ? 'application/pdf' : input.mediaType;
  return keep(ctx, desk, { ...input, mediaType, method: 'upload' });
}

/**
 * Keeps words that a person typed: notes of a talk, a passage of a scan, a sentence heard.
 * @throws AppError as `keepFile`
 */
export async function keepNote(
  ctx: Context,
  desk: CopyDesk,
  input: { sourceId: string; words: string },
): Promise<Snapshot> {
  mustBeAllowed(ctx.actor, 'claim:write');
  const bytes = Buffer.from(input.words.trim().normalize('NFC'));
  if (bytes.length === 0) throw new AppError('invalid', 'capture.empty');
  const { sourceId } = input;
  const mediaType = 'text/plain';
  return keep(ctx, desk, { sourceId, bytes, name: '', mediaType, method: 'manual' });
}

async function keep(
  ctx: Context,
  desk: CopyDesk,
  input: {
    sourceId: string;
    bytes: Buffer;
    name: string;
    mediaType: string;
    method: 'upload' | 'manual';
  },
): Promise<Snapshot> {
  const source = await getSource(ctx.db, input.sourceId);
  if (!source) throw new AppError('not-found', 'source.not-found');
  await mustBeAllowedOnStory(ctx.db, ctx, 'claim:write', source.storyId);
  const { bytes: body, mediaType } = input;
  const isNote = input.method === 'manual';
  const contentType = isNote ? 'text/plain; charset=utf-8' : mediaType;
  const words = await desk.read({ bytes: body, mediaType, contentType });
  const blank = blankSnapshot(ctx, source, input.method);
  // Typed words were never a file that somebody else made; their hash is for ourselves.
  const snapshot: Snapshot = isNote ? { ...blank, visibility: 'private' } : blank;
  const answer = { finalUrl: '', status: 0, headers: fileHeaders(input.name), mediaType };
  const { id: snapshotId } = snapshot;
  const kept = await keepBytes(ctx, desk.store, { body, screenshot: null, answer, snapshotId });
  await insertBelow(ctx, source.id, snapshot);
  const done = await becomeCaptured(ctx, snapshot.id, { ...kept, words, taken: { body, answer } });
  return done ?? snapshot;
}

/** Its source may have been erased meanwhile: then what was written goes again. */
async function insertBelow(ctx: Context, sourceId: string, snapshot: Snapshot): Promise<void> {
  const isThere = await ctx.db.transaction().execute(async (trx) => {
    const source = await lockSource(trx, sourceId);
    if (source) await insertSnapshot(trx, snapshot);
    else await askToForget(trx, await expectNoMore(trx, snapshot.id), ctx.now);
    return source !== null;
  });
  if (!isThere) throw new AppError('not-found', 'source.not-found');
}

/** The name the file had, where it had one: a person looking for it knows it by that. */
function fileHeaders(name: string): Record<string, string> {
  const clean = name.replace(/\p{C}/gu, '').slice(0, 200);
  return clean === '' ? {} : { 'x-file-name': clean };
}
