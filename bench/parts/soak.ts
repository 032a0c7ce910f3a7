/** A working day in ten minutes: readers, searches and an editor, and what the process holds meanwhile. */
import { UNCACHED } from '../load/reader.ts';
import type { Site } from '../load/site.ts';
import { beginStream } from '../load/steady.ts';
import type { Writer } from '../load/writer.ts';
import { type Measure, measured, plainly, type Where } from '../report/measure.ts';

export interface SoakOptions {
  minutes: number;
  paths: readonly string[];
  words: readonly string[];
  where: Where;
}

export interface Soaked {
  measures: Measure[];
  /** Resident megabytes, one for each second. */
  memory: { second: number; resident: number; own: number | null }[];
}

const PUBLISH_EVERY_MS = 5_000;

export async function soak(site: Site, writer: Writer, options: SoakOptions): Promise<Soaked> {
  const { minutes, paths, words, where } = options;
  const walk = walkOf(paths);
  const streams = [
    beginStream(site.url, { perSecond: 200, path: walkOf(['/fr', ...paths.slice(-40)]) }),
    beginStream(site.url, { perSecond: 20, path: walk }),
    beginStream(site.url, { perSecond: 10, path: walk, headers: UNCACHED }),
    beginStream(site.url, {
      perSecond: 2,
      path: walkOf(words.map((word) => `/fr/search?q=${encodeURIComponent(word)}`)),
      headers: UNCACHED,
    }),
  ];
  const memory: Soaked['memory'] = [];
  const since = performance.now();
  const looking = setInterval(() => {
    memory.push({ second: Math.round((performance.now() - since) / 1000), ...site.memory() });
  }, 1_000);
  const editing = setInterval(() => void writer.publish(), PUBLISH_EVERY_MS);
  await new Promise((resolve) => setTimeout(resolve, minutes * 60_000));
  clearInterval(looking);
  clearInterval(editing);
  const [popular, archive, uncached, search] = await Promise.all(streams.map((one) => one.stop()));
  const measures: Measure[] = [];
  if (popular) measures.push(measured(where, 'soak: popular pages', popular));
  if (archive) measures.push(measured(where, 'soak: pages of the archive', archive));
  if (uncached) measures.push(measured(where, 'soak: uncached pages', uncached));
  if (search) measures.push(measured(where, 'soak: searches', search));
  measures.push(
    plainly(where, 'soak: memory at the end', memory.at(-1)?.resident ?? Number.NaN, 'MB'),
    plainly(where, 'soak: growth in the second half, an hour', growthPerHour(memory), 'MB'),
  );
  return { measures, memory };
}

function walkOf(list: readonly string[]): () => string {
  let at = 0;
  return () => list[at++ % list.length] ?? '/fr';
}

/** Slope of the line through the second half (least squares), in megabytes an hour. */
export function growthPerHour(memory: Soaked['memory']): number {
  const half = memory.slice(Math.floor(memory.length / 2));
  const mean = (of: (one: Soaked['memory'][number]) => number) =>
    half.reduce((sum, one) => sum + of(one), 0) / half.length;
  const [x, y] = [mean(({ second }) => second), mean(({ resident }) => resident)];
  const above = half.reduce((sum, one) => sum + (one.second - x) * (one.resident - y), 0);
  const below = half.reduce((sum, one) => sum + (one.second - x) ** 2, 0);
  return below === 0 ? 0 : (above / below) * 3600;
}
