import { AppError } from '../../domain/errors.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import type { CopyDesk } from './copy-desk.ts';
import { copyFor } from './show-copy.ts';

/** In what form a copy is handed out. */
export const COPY_FORMS = ['file', 'picture', 'warc'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

/** A file to keep, never to be shown as a page of ours. */
export interface CopyFile {
  name: string;
  bytes: Uint8Array;
}

/** Endings of what is kept most; anything else is `bin`. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
  'application/json': 'json',
  'application/xml': 'xml',
  'application/xhtml+xml': 'xhtml',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/**
 * A kept copy for a person of the newsroom.
 * @throws AppError `forbidden`; `not-found` / `source.not-found`
 */
export async function copyFileFor(
  ctx: Pick<Context, 'db' | 'actor'>,
  desk: Pick<CopyDesk, 'store'>,
  input: { snapshotId: string; form: CopyForm },
): Promise<CopyFile> {
  const { snapshotId, form } = input;
  mustBeAllowed(ctx.actor, 'claim:write');
  return fileOf(await copyFor(ctx, snapshotId), desk, form);
}

/** @throws AppError `not-found` / `source.not-found` */
export async function fileOf(
  snapshot: Snapshot,
  desk: Pick<CopyDesk, 'store'>,
  form: CopyForm,
): Promise<CopyFile> {
  const { id, blobKey, screenshotKey, mediaType } = snapshot;
  if (form === 'warc') {
    // Few ask for one; a server that is only read does without the library.
    const { warcOf } = await import('./export-warc.ts');
    return { name: `${id}.warc.gz`, bytes: await warcOf(snapshot, desk) };
  }
  const key = form === 'picture' ? screenshotKey : blobKey;
  const bytes = key ? await desk.store.get(key) : null;
  if (!bytes) throw new AppError('not-found', 'source.not-found');
  return { name: `${id}.${form === 'picture' ? 'png' : (ENDINGS[mediaType] ?? 'bin')}`, bytes };
}
