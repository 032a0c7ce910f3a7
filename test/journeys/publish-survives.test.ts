import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRunner } from '../../src/jobs/runner.ts';
import { openStorage } from '../../src/storage/open.ts';
import { openSearcher } from '../../src/storage/search/open-searcher.ts';
import { indexOne } from '../../src/usecases/index-articles.ts';
import { smallNewsroom } from '../support/newsroom.ts';

const TIMES = 50;

/** Numbers that look random and are the same in every run. */
function* chances(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/**
 * A process that writes, publishes and works off jobs as fast as it can is killed without warning, again
 * and again, at moments of its life that differ each time.
 */
it('a newsroom killed fifty times in the middle of publishing has lost and doubled nothing', {
  timeout: 300_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recto-killed-'));
  const file = join(folder, 'recto.db');
  const first = await openStorage({ file });
  await smallNewsroom(first);
  await first.close();
  const chance = chances(7);
  let killedInTheMiddle = 0;
  for (let i = 0; i < TIMES; i++) {
    const child = fork(join(import.meta.dirname, 'publisher.ts'), [file, String(i)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise<void>((resolve) => child.once('message', () => resolve()));
    await new Promise((resolve) => setTimeout(resolve, (chance.next().value ?? 0) * 300));
    if (child.exitCode === null) killedInTheMiddle++;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
  expect(killedInTheMiddle).toBeGreaterThan(TIMES / 2);

  const storage = await openStorage({ file });
  const { db } = storage;
  const indexedTwice: string[] = [];
  const seen = new Set<string>();
  const runner = createRunner({
    db,
    reactions: [{ name: 'index-search', on: ['article.published'] }],
    // The leases of the dead have run out by then.
    clock: () => Date.now() + 3_600_000,
    handlers: {
      'index-search': async (event: { id: string; payload: { articleId: string } }) => {
        if (seen.has(event.id)) indexedTwice.push(event.id);
        seen.add(event.id);
        await indexOne({ db }, event.payload.articleId);
      },
    },
  });
  await runner.drain();

  const published = await db
    .selectFrom('articles')
    .select(['id', 'published_revision_id', 'published_seq'])
    .where('state', '=', 'published')
    .execute();
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where('name', '=', 'article.published')
    .execute();
  const jobs = await db.selectFrom('jobs').selectAll().execute();
  const documents = await db.selectFrom('search_documents').select('article_id').execute();
  expect(published.length).toBeGreaterThan(0);

  // Never a published article without its event, its frozen revision, its job and its effect, each once.
  const eventsOf = new Map<string, number>();
  for (const event of events) {
    const { articleId } = JSON.parse(event.payload);
    eventsOf.set(articleId, (eventsOf.get(articleId) ?? 0) + 1);
  }
  expect([...eventsOf.keys()].sort()).toEqual(published.map(({ id }) => id).sort());
  expect([...eventsOf.values()].every((count) => count === 1)).toBe(true);
  expect(events.every((event) => event.dispatched_at !== null)).toBe(true);
  expect(jobs.map(({ key }) => key).sort()).toEqual(
    events.map(({ id }) => `${id}:index-search`).sort(),
  );
  expect(jobs.every(({ state }) => state === 'done')).toBe(true);
  expect(documents.map(({ article_id }) => article_id).sort()).toEqual(
    published.map(({ id }) => id).sort(),
  );
  expect(indexedTwice).toEqual([]);
  const frozen = await db
    .selectFrom('revisions')
    .select('id')
    .where('seq', 'is not', null)
    .execute();
  expect(frozen.map(({ id }) => id).sort()).toEqual(
    published.map((row) => row.published_revision_id).sort(),
  );

  const searcher = openSearcher(storage);
  const fr = (
    await db.selectFrom('editions').select('id').where('lang', '=', 'fr').executeTakeFirstOrThrow()
  ).id;
  const found = await searcher.find({
    editionId: fr,
    lang: 'fr',
    words: 'marée',
    offset: 0,
    limit: 10,
  });
  expect(found.total).toBe(Math.min(published.length, 200));
  expect(found.isMore).toBe(published.length > 200);
  await searcher.close();
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
});
