/**
 * Where other servers are heard and told: a thread of its own, started for the first activity and sent
 * away when all is quiet. The library that signs and proves holds 60 MB, most of it for reading JSON-LD;
 * they are given back, and pages do not wait while signatures are checked.
 */
import { Worker } from 'node:worker_threads';
import type { Config } from '../config/config.ts';
import type { House } from './house.ts';
import { ownVersion } from './packages.ts';

/** What the thread is given of the house: plain values, for it opens everything itself. */
export interface ThreadHouse extends Pick<Config, 'secret' | 'dataFolder'> {
  file: string | null;
  url: string | null;
  origin: string;
  userAgent: string;
}

/** A message to an inbox, and the answer to it. */
export interface Brought {
  url: string;
  headers: [string, string][];
  body: string;
}
export interface Answered {
  status: number;
  headers: [string, string][];
  body: string;
}

export type Asked =
  | { do: 'hear'; id: number; brought: Brought }
  | { do: 'deliver'; id: number }
  /** Take nothing new in hand. */
  | { do: 'stop' }
  | { do: 'leave' };

export interface FediverseThread {
  hear(brought: Brought): Promise<Answered>;
  /** Brings what is due. @returns how many inboxes were opened */
  deliver(): Promise<number>;
  /** Has deliveries under way end after the letter in hand. */
  stop(): void;
  close(): Promise<void>;
}

/** Starting it takes a second of the processor; a server that was heard is often heard again. */
const QUIET_MS = 120_000;
/** No proof takes so long; a thread that said nothing meanwhile goes with it. */
const HEAR_MS = 60_000;
/** For ending what it has in hand. */
const LEAVE_MS = 10_000;
/** Megabytes for JavaScript; it needs some eighty. */
const MOST_MEMORY_MB = 256;

interface Waiting {
  resolve(done: never): void;
  reject(error: unknown): void;
}

/** @param quietMs how long it stays when nothing is asked of it */
export function openFediverseThread(house: House, quietMs = QUIET_MS): FediverseThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let leaving: Promise<unknown> = Promise.resolve();
  let quiet: NodeJS.Timeout | undefined;
  let next = 0;
  /** When it said something last, on the clock of `performance.now()`. */
  let saidAt = 0;

  function start(): Worker {
    // The same file runs from its source in tests and compiled in production.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const made = new Worker(new URL(`./fediverse-worker.${extension}`, import.meta.url), {
      workerData: threadHouse(house),
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    made.unref();
    made.on('message', ({ id, done, error }: { id: number; done?: never; error?: string }) => {
      saidAt = performance.now();
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked?.resolve(done as never);
      else asked?.reject(new Error(error));
      if (waiting.size === 0) quiet = setTimeout(leave, quietMs).unref();
    });
    made.on('error', (error) => failAll(made, error));
    made.on('exit', (code) => failAll(made, new Error(`the fediverse thread ended with ${code}`)));
    return made;
  }

  /** Whoever waits for a thread that is gone is told so; what it had in hand others will bring. */
  function failAll(gone: Worker, error: unknown): void {
    if (worker !== gone) return;
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function leave(): void {
    clearTimeout(quiet);
    const gone = worker;
    if (!gone) return;
    worker = null;
    // Whoever closes the house waits for it, and not for ever.
    gone.ref();
    const enough = setTimeout(() => void gone.terminate(), LEAVE_MS);
    leaving = new Promise((resolve) => gone.once('exit', resolve)).finally(() =>
      clearTimeout(enough),
    );
    gone.postMessage({ do: 'leave' } satisfies Asked);
  }

  function ask<Done>(what: (id: number) => Asked): Promise<Done> {
    clearTimeout(quiet);
    worker ??= start();
    const id = next++;
    return new Promise<Done>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker?.postMessage(what(id));
    });
  }

  return {
    async hear(brought) {
      const since = performance.now();
      const mine = next;
      const heard = ask<Answered>((id) => ({ do: 'hear', id, brought }));
      const asked = worker;
      const timer = setTimeout(() => {
        const late = new Error('the fediverse thread did not answer');
        waiting.get(mine)?.reject(late);
        waiting.delete(mine);
        // It answered others meanwhile: a slow server, not a thread that spins.
        if (!asked || saidAt > since) return;
        failAll(asked, late);
        void asked.terminate();
      }, HEAR_MS);
      return heard.finally(() => clearTimeout(timer));
    },
    deliver: () => ask((id) => ({ do: 'deliver', id })),
    stop: () => worker?.postMessage({ do: 'stop' } satisfies Asked),
    async close() {
      leave();
      await leaving;
      for (const { reject } of waiting.values()) reject(new Error('the house is closing'));
      waiting.clear();
    },
  };
}

function threadHouse({ storage, config }: House): ThreadHouse {
  const { secret, dataFolder, url: origin } = config;
  const userAgent = `Recto/${ownVersion()} (+${origin})`;
  return { file: storage.file, url: storage.url, origin, userAgent, secret, dataFolder };
}
