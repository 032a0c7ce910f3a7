import { Worker } from 'node:worker_threads';
import { AppError } from '../../domain/errors.ts';
import type { Searcher, SearchFound, SearchRequest } from '../../domain/search.ts';
import type { Storage } from '../open.ts';
import { find } from './find.ts';

/** More searches than this waiting at once: the next ones are asked to come back. */
const MOST_WAITING = 100;
/** Searches on the server at once: the other connections are left to pages. */
const MOST_AT_ONCE = 4;

/** Opens the search: in a thread of its own on SQLite, on the server itself on PostgreSQL. */
export function openSearcher(storage: Storage): Searcher {
  if (storage.kind === 'postgres' || storage.file === null) {
    return onServer((request) => find(storage.readDb, request));
  }
  return inThread(storage.file);
}

/** A few searches at a time, in the order they came. */
export function onServer(search: Searcher['find']): Searcher {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async find(request) {
      if (waiting.length >= MOST_WAITING) throw new AppError('too-much', 'search.busy');
      if (running < MOST_AT_ONCE) running += 1;
      else await new Promise<void>((begin) => waiting.push(begin));
      try {
        return await search(request);
      } finally {
        // The place is handed on, not given up and taken again: nobody slips in between.
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
    close: async () => undefined,
  };
}

interface Waiting {
  resolve(found: SearchFound): void;
  reject(error: unknown): void;
}

function inThread(file: string): Searcher {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let next = 0;

  function start(): Worker {
    // The same file runs from its source in tests and compiled in production.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const made = new Worker(new URL(`./sqlite-worker.${extension}`, import.meta.url), {
      workerData: { file },
    });
    made.unref();
    made.on(
      'message',
      ({ id, found, error }: { id: number; found?: SearchFound; error?: string }) => {
        const asked = waiting.get(id);
        waiting.delete(id);
        if (found) asked?.resolve(found);
        else asked?.reject(new Error(`the search failed: ${error}`));
      },
    );
    made.on('error', (error) => failAll(error));
    made.on('exit', () => {
      if (worker === made) worker = null;
    });
    return made;
  }

  function failAll(error: unknown): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker = null;
  }

  return {
    find(request: SearchRequest) {
      if (waiting.size >= MOST_WAITING) {
        return Promise.reject(new AppError('too-much', 'search.busy'));
      }
      worker ??= start();
      const id = next++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker?.postMessage({ id, request });
      });
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}
