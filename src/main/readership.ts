import { createReadCounter } from '../http/listener/read-counter.ts';
import { keepReads } from '../usecases/reading/keep-reads.ts';
import type { Site } from '../usecases/reading/site.ts';
import type { House } from './house.ts';

const EVERY_MS = 60_000;

/** Counts readings in memory and writes the sums down every minute, and once more at the end. */
export function openReadership(
  { storage, log }: Pick<House, 'storage' | 'log'>,
  site: () => Promise<Site | null>,
) {
  const counter = createReadCounter();
  async function write(): Promise<void> {
    const counts = counter.take();
    if (counts.size === 0) return;
    const present = await site();
    if (present) await keepReads({ db: storage.db, now: Date.now() }, present, counts);
  }
  // Numbers that could not be written are lost; nobody waits for them.
  const writeOrSay = () =>
    write().catch((error: unknown) => log.warn({ err: error }, 'readings could not be written'));
  const timer = setInterval(writeOrSay, EVERY_MS);
  timer.unref();
  return {
    count: counter.count,
    async close() {
      clearInterval(timer);
      await writeOrSay();
    },
  };
}
