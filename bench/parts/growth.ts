/** One publication of one size on one database: everything that must not cost more as it grows. */
import type { Grown } from '../fill/grown.ts';
import { type Site, startSite } from '../load/site.ts';
import { spreadOf } from '../load/spread.ts';
import { wordsOf } from '../load/words.ts';
import { openWriter } from '../load/writer.ts';
import type { Options } from '../options.ts';
import { type Measure, measured, plainly } from '../report/measure.ts';
import { measureIdle, measureUnderLoad } from './memory.ts';
import { measureArticles, measureKinds } from './pages.ts';
import { measureSearch } from './search.ts';
import { measureVisible } from './visible.ts';

const STARTS = 3;
const ARTICLES = 300;
const ARCHIVE = 2_000;
/** Until whatever a start leaves to be done is done. */
const SETTLE_MS = 2_000;

export async function measureGrowth(grown: Grown, options: Options): Promise<Measure[]> {
  const { kind: database, articles } = grown;
  const where = { part: 'growth', database, articles };
  const site = await startSeveral(grown, options);
  const writer = await openWriter(grown);
  try {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const idle = measureIdle(site.last, where);
    const paths = await writer.paths(ARCHIVE);
    const some = paths.filter((_, at) => at % Math.ceil(paths.length / ARTICLES) === 0);
    return [
      measured(where, 'start to first page', spreadOf(site.startMs)),
      await measureArticles(site.last, some, where),
      ...(await measureKinds(site.last, where)),
      ...(await measureSearch(site.last, await wordsOf(writer.storage), where)),
      ...(await measureVisible([site.last], writer, { publishes: options.publishes, where })),
      idle,
      ...(await measureUnderLoad(site.last, paths, where)),
      plainly(where, 'size of the database', grown.megabytes, 'MB'),
    ];
  } finally {
    await writer.close();
    await site.last.stop();
  }
}

/** Starts it a few times; the last one stays. */
async function startSeveral(
  grown: Grown,
  { build }: Options,
): Promise<{ last: Site; startMs: number[] }> {
  const startMs: number[] = [];
  for (;;) {
    const site = await startSite({ build, environment: grown.environment });
    startMs.push(site.startMs);
    if (startMs.length === STARTS) return { last: site, startMs };
    await site.stop();
  }
}
