/** `npm run bench`: measures, compares with the limits, writes down. */
import { join } from 'node:path';
import { type Garden, openGarden } from './fill/grown.ts';
import type { Site } from './load/site.ts';
import { onStage } from './load/stage.ts';
import { wordsOf } from './load/words.ts';
import { type Options, readOptions } from './options.ts';
import { measureCached } from './parts/cached.ts';
import { BEHIND_PROXY, measureComments } from './parts/comments.ts';
import { measureGrowth } from './parts/growth.ts';
import { measureImport } from './parts/import-beside.ts';
import { measureSpeed } from './parts/mailing.ts';
import { type Soaked, soak } from './parts/soak.ts';
import { measureStampede } from './parts/stampede.ts';
import { measureVisible } from './parts/visible.ts';
import { measureWeight } from './parts/weight.ts';
import { describeMachine } from './report/machine.ts';
import type { Measure } from './report/measure.ts';
import { writeResults } from './report/write.ts';

/** The cached page is measured so long, so often. */
const CACHED = { seconds: 3, rounds: 2 };
const ARCHIVE_PATHS = 2_000;
const LETTERS = { recipients: 2_000, rounds: 2 };
const COMMENTS = { mode: 'first-held', seconds: 60 } as const;

/** Everything that needs a publication of one size: the middle one, where there are three. */
async function measureScenes(garden: Garden, options: Options): Promise<Measure[]> {
  const { parts, sizes, build, posts, publishes } = options;
  const articles = sizes[Math.floor(sizes.length / 2)] ?? 1000;
  const measures: Measure[] = [];
  for (const kind of garden.kinds) {
    const where = (part: string) => ({ part, database: kind, articles });
    if (parts.has('stampede')) {
      say(`preview stampede on ${kind}`);
      measures.push(
        ...(await onStage(garden, { kind, articles, build }, ({ sites: [site], writer }) =>
          measureStampede(site as Site, writer, where('preview stampede')),
        )),
      );
    }
    if (parts.has('import')) {
      say(`import beside reading on ${kind}`);
      measures.push(
        ...(await onStage(
          garden,
          { kind, articles, build },
          async ({ grown, sites: [site], writer }) =>
            measureImport(site as Site, grown, {
              build,
              posts,
              storage: writer.storage,
              paths: await writer.paths(ARCHIVE_PATHS),
              where: where('import beside reading'),
            }),
        )),
      );
    }
    if (parts.has('coherence')) {
      say(`two processes on ${kind}`);
      measures.push(
        ...(await onStage(garden, { kind, articles, build, processes: 2 }, ({ sites, writer }) =>
          measureVisible(sites, writer, { publishes, where: where('two processes') }),
        )),
      );
    }
    if (parts.has('comments')) {
      say(`a thousand comments in a minute on ${kind}`);
      const wanted = { kind, articles, build, environment: BEHIND_PROXY };
      measures.push(
        ...(await onStage(garden, wanted, ({ sites: [site], writer }) =>
          measureComments(site as Site, writer, { ...COMMENTS, where: where('comments') }),
        )),
      );
    }
  }
  return measures;
}

function soakOne(garden: Garden, options: Options): Promise<Soaked> {
  const articles = options.sizes.at(-1) ?? 1000;
  const [kind = 'sqlite'] = garden.kinds;
  say(`${options.minutes} minutes of steady load`);
  const { build } = options;
  return onStage(garden, { kind, articles, build }, async ({ sites: [site], writer }) =>
    soak(site as Site, writer, {
      minutes: options.minutes,
      paths: await writer.paths(ARCHIVE_PATHS),
      words: (await wordsOf(writer.storage)).common,
      where: { part: 'soak', database: kind, articles },
    }),
  );
}

function say(what: string): void {
  console.error(`… ${what}`);
}

async function run(options: Options): Promise<void> {
  const machine = describeMachine();
  const { parts } = options;
  const measures: Measure[] = [];
  let soaked: Soaked | null = null;
  if (parts.has('mailing')) {
    say('letters beside nodemailer’s pool');
    measures.push(...(await measureSpeed(LETTERS.recipients, LETTERS.rounds)));
  }
  const isMailOnly = parts.size === 1 && parts.has('mailing');
  if (!isMailOnly) soaked = await measurePublications(options, measures);
  const isSoak = parts.size === 1 && soaked !== null;
  const results = join(import.meta.dirname, 'results');
  writeResults({
    folder: options.isKept ? results : join(results, 'tmp'),
    name: isSoak ? 'soak' : 'latest',
    machine,
    measures,
    soaked,
  });
}

/** Everything that needs a publication. @param measures what is found is added */
async function measurePublications(options: Options, measures: Measure[]): Promise<Soaked | null> {
  const { parts, sizes } = options;
  let soaked: Soaked | null = null;
  const garden = await openGarden(options.databases);
  try {
    await garden.prepare(sizes);
    if (parts.has('cached')) {
      say('cached page beside other servers');
      measures.push(...(await measureCached(CACHED.seconds, CACHED.rounds)));
    }
    if (parts.has('weight')) {
      const kind = garden.kinds[0] ?? 'sqlite';
      const wanted = { kind, articles: sizes[0] ?? 1000, build: options.build };
      const found = await onStage(garden, wanted, async ({ sites: [site], writer }) => {
        const [path = ''] = await writer.paths(1);
        return measureWeight(site as Site, path, { part: 'first visit' });
      });
      measures.push(...found);
    }
    if (parts.has('growth')) {
      for (const kind of garden.kinds) {
        for (const articles of sizes) {
          say(`${articles.toLocaleString('en')} articles on ${kind}`);
          const grown = await garden.copy(kind, articles);
          measures.push(...(await measureGrowth(grown, options).finally(() => grown.remove())));
        }
      }
    }
    measures.push(...(await measureScenes(garden, options)));
    if (parts.has('soak')) soaked = await soakOne(garden, options);
    if (soaked) measures.push(...soaked.measures);
  } finally {
    await garden.close();
  }
  return soaked;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
await run(readOptions(process.argv.slice(2)));
