/**
 * Reads the words out of a kept copy in a thread that may die of it: a page can be made so that
 * reading it takes for ever or all the memory there is, and readers' pages must not wait.
 */
import { Worker } from 'node:worker_threads';
import type { CopyOrder } from './reading-worker.ts';
import { type CopyWords, NO_WORDS } from './words.ts';

const TIMEOUT_MS = 30_000;
const MOST_MEGABYTES = 256;
/** A longer page is kept whole and not read. Bytes. */
const MOST_HTML = 8_000_000;

const READABLE = /^(?:text\/.+|application\/(?:xhtml\+xml|xml|json|ld\+json|pdf))$/;

/** Whether words can be read out of files of this type at all. */
export function isReadable(mediaType: string): boolean {
  return READABLE.test(mediaType);
}

/** Never throws for what a copy holds: one that cannot be read has no words. */
export async function readCopy(
  copy: { bytes: Buffer; mediaType: string; contentType: string },
  timeoutMs: number = TIMEOUT_MS,
): Promise<CopyWords> {
  const { bytes, mediaType, contentType } = copy;
  const isTooLong = mediaType !== 'application/pdf' && bytes.length > MOST_HTML;
  if (!isReadable(mediaType) || isTooLong || bytes.length === 0) return NO_WORDS;
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const order: CopyOrder = { bytes: new Uint8Array(bytes), mediaType, contentType };
  const worker = new Worker(new URL(`./reading-worker.${extension}`, import.meta.url), {
    workerData: order,
    // Nothing of ours is in there, and nothing that it says goes anywhere.
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const timer = setTimeout(() => void worker.terminate(), timeoutMs);
  try {
    return await new Promise<CopyWords>((resolve) => {
      worker.once('message', resolve);
      worker.once('error', () => resolve(NO_WORDS));
      worker.once('exit', () => resolve(NO_WORDS));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
