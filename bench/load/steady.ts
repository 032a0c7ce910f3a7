/**
 * Readers who come at a steady pace, whether or not those before them were answered: a server that
 * stops for a moment makes all who come meanwhile wait, and each of their waits is counted.
 */
import { createReader } from './reader.ts';
import { type Spread, spreadOf } from './spread.ts';

export interface Stream {
  perSecond: number;
  /** The next address to ask for. */
  path(): string;
  headers?: Record<string, string>;
}

export interface Steady {
  /** Ends the stream, waits for the last answer. */
  stop(): Promise<Spread & { failures: number }>;
}

const CONNECTIONS = 32;
const TICK_MS = 5;

export function beginStream(url: string, stream: Stream): Steady {
  const reader = createReader(url, CONNECTIONS);
  const waits: number[] = [];
  const open = new Set<Promise<void>>();
  const since = performance.now();
  let asked = 0;
  let failures = 0;

  async function once(): Promise<void> {
    try {
      const { status, ms } = await reader.ask(stream.path(), stream.headers);
      waits.push(ms);
      if (status !== 200) failures += 1;
    } catch {
      failures += 1;
    }
  }

  const timer = setInterval(() => {
    const due = ((performance.now() - since) / 1000) * stream.perSecond;
    for (; asked < due; asked += 1) {
      const one = once().finally(() => open.delete(one));
      open.add(one);
    }
  }, TICK_MS);

  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(open);
      reader.close();
      return { ...spreadOf(waits), failures };
    },
  };
}
