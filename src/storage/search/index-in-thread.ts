import { Worker } from 'node:worker_threads';
import type { Storage } from '../open.ts';

/**
 * Takes everything new into the search in a thread of its own: thousands of articles take minutes of
 * the processor, in which the process has pages to serve.
 * @returns how many there were.
 */
export function indexInThread({ file, url }: Pick<Storage, 'file' | 'url'>): Promise<number> {
  // The same file runs from its source in tests and compiled in production.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./index-worker.${extension}`, import.meta.url), {
    workerData: { file, url },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the indexing thread ended with ${code}`)));
  });
}
