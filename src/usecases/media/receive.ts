import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { AppError } from '../../domain/errors.ts';
import { type ByteSource, fromFile } from '../../media/byte-source.ts';
import { MAX_BYTES } from '../../media/ingest.ts';
import type { MediaDesk } from './desk.ts';

/** The heaviest of all kinds; the kind's own limit is held once the kind is known. */
const HEAVIEST = Math.max(...Object.values(MAX_BYTES));

export interface Incoming {
  body: ReadableStream<Uint8Array> | null;
  /** What the sender says of its length, in bytes; null when nothing was said. */
  announced: number | null;
}

/**
 * Lets a file come in as it is sent, onto the disk and never whole into memory, and hands it on.
 * Whatever happens nothing is left in the folder.
 *
 * @throws AppError `too-much` / `media.too-large`, before a byte is read where the length is announced;
 *   `invalid` / `media.cut-short` when fewer bytes came than were announced
 */
export async function received<Result>(
  desk: Pick<MediaDesk, 'tempFolder'>,
  { body, announced }: Incoming,
  take: (source: ByteSource) => Promise<Result>,
): Promise<Result> {
  if (announced !== null && announced > HEAVIEST) throw tooLarge();
  await mkdir(desk.tempFolder, { recursive: true });
  const file = join(desk.tempFolder, `upload-${randomUUID()}`);
  try {
    if (body) await writeDown(body, file);
    else throw new AppError('invalid', 'media.empty');
    const source = await fromFile(file);
    if (source.size === 0) throw new AppError('invalid', 'media.empty');
    if (announced !== null && source.size !== announced)
      throw new AppError('invalid', 'media.cut-short');
    return await take(source);
  } finally {
    await rm(file, { force: true });
  }
}

async function writeDown(body: ReadableStream<Uint8Array>, file: string): Promise<void> {
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  try {
    await pipeline(Readable.fromWeb(body as WebStream<Uint8Array>), counted, target);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    // The disk's own troubles are ours; all else is a sender who went away.
    if (code && /^E(NOSPC|DQUOT|IO|ROFS|ACCES)$/.test(code)) throw error;
    throw new AppError('invalid', 'media.cut-short', {}, { cause: error });
  }
}

async function* counted(body: AsyncIterable<Uint8Array>) {
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.byteLength;
    if (bytes > HEAVIEST) throw tooLarge();
    yield piece;
  }
}

const tooLarge = () => new AppError('too-much', 'media.too-large', { limit: HEAVIEST });
