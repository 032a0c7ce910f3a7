/** A newsroom in a hurry, for `publish-survives.test.ts`: it publishes until it is killed. */
import { flushCompileCache } from 'node:module';
import { doc, p } from '../../src/domain/document/build.ts';
import { createRunner } from '../../src/jobs/runner.ts';
import { openStorage } from '../../src/storage/open.ts';
import { createArticle } from '../../src/usecases/article/create.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import { indexOne } from '../../src/usecases/index-articles.ts';

const [file = '', round = ''] = process.argv.slice(2);
const { db } = await openStorage({ file });
const edition = await db
  .selectFrom('editions')
  .select('id')
  .where('lang', '=', 'fr')
  .executeTakeFirstOrThrow();
const runner = createRunner({
  db,
  reactions: [{ name: 'index-search', on: ['article.published'] }],
  handlers: {
    'index-search': (event: { payload: { articleId: string } }) =>
      indexOne({ db }, event.payload.articleId),
  },
});
runner.start();
for (let i = 0; ; i++) {
  const ctx = { db, actor: { type: 'system', name: 'test' }, now: Date.now() } as const;
  const { articleId } = await createArticle(ctx, {
    editionId: edition.id,
    kind: 'news',
    headline: `Dépêche ${round}-${i}`,
    doc: doc(p('Pleine mer à six heures, marée de quatre-vingt-quatre.')),
  });
  await publishArticle(ctx, { articleId });
  // The first time loads the linter; from here on each moment is one of publishing.
  if (i === 0) {
    // Who is killed would leave the next one to compile everything again.
    flushCompileCache();
    process.send?.('begun');
  }
  runner.ring();
}
