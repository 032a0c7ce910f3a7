/**
 * `node bench/comments.ts [DATABASES] [RULES]`: a thousand comments in a minute, good ones and spam
 * mixed, and what readers notice meanwhile; with the usual rule (the first of a mailbox is held) and with
 * an open house, where nothing but the checks stands between spam and readers. Written to
 * `results/comments.md`; what was measured of others in an earlier run stays beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommentMode } from '../src/domain/comment.ts';
import { openGarden } from './fill/grown.ts';
import { onStage } from './load/stage.ts';
import { BEHIND_PROXY, measureComments } from './parts/comments.ts';
import { describeMachine } from './report/machine.ts';
import type { DatabaseKind, Measure } from './report/measure.ts';
import { writeResults } from './report/write.ts';

const ARTICLES = 1_000;
const SECONDS = 60;
const [databases = 'sqlite,postgres', rules = 'first-held,open', asked = ''] =
  process.argv.slice(2);
const results = join(import.meta.dirname, 'results');
const kept = join(results, 'comments.json');

const machine = describeMachine();
const measures: Measure[] = [];
const garden = await openGarden(databases.split(',') as DatabaseKind[]);
try {
  await garden.prepare([ARTICLES]);
  for (const kind of garden.kinds)
    for (const mode of rules.split(',') as CommentMode[]) {
      const build = join(import.meta.dirname, '..', 'dist');
      const wanted = { kind, articles: ARTICLES, environment: BEHIND_PROXY, build };
      const where = { part: 'comments', database: kind, articles: ARTICLES };
      const seconds = Number(asked) || SECONDS;
      const found = await onStage(garden, wanted, ({ sites: [site], writer }) => {
        if (!site) throw new Error('no site was started');
        return measureComments(site, writer, { mode, seconds, where });
      });
      measures.push(...found);
    }
} finally {
  await garden.close();
}
const before: Measure[] = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')).measures : [];
const isAnew = ({ part, database }: Measure) =>
  measures.some((one) => one.part === part && one.database === database);
writeResults({
  folder: asked === '' ? results : join(results, 'tmp'),
  name: 'comments',
  machine,
  measures: [...measures, ...before.filter((one) => !isAnew(one))],
  soaked: null,
});
