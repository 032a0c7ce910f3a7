import { expect, it } from 'vitest';
import { createRunner } from '../../src/jobs/runner.ts';
import { newId } from '../../src/std/id.ts';
import { openSqlite } from '../../src/storage/dialects/sqlite.ts';
import { indexArticle } from '../../src/storage/search/write.ts';
import { insertTag } from '../../src/storage/tags.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import { publishDue } from '../../src/usecases/article/publish-due.ts';
import { loadSite } from '../../src/usecases/reading/site.ts';
import { openTemporarySqlite } from '../support/databases.ts';
import { HOUSE, NOW, smallNewsroom } from '../support/newsroom.ts';
import { siteOf } from '../support/site.ts';

/** Read whole by intention: they hold a handful of rows however old the newsroom grows, or what was asked for. */
const SMALL = [
  'editions',
  'publication',
  'sections',
  'navigation',
  'migrations',
  'search_words',
  'article_counts',
  'authors',
  'au',
  'json_each',
];

/** A query that walks a whole table takes longer every year. */
it('no question that a reader, a writer or a job asks walks a whole table', async () => {
  const { storage, remove } = await openTemporarySqlite();
  const room = await smallNewsroom(storage);
  const tagId = newId();
  await insertTag(storage.db, {
    id: tagId,
    editionId: room.fr,
    groupId: tagId,
    slug: 'phare',
    name: 'Phare',
    description: '',
  });
  for (let i = 0; i < 30; i++) {
    const { articleId } = await room.publish(
      { headline: `Note ${i}`, tagIds: [tagId] },
      NOW - i * 60_000,
    );
    await indexArticle(storage.db, articleId);
  }
  const parent = await room.publish({ headline: 'Page', kind: 'page' });
  await room.publish({ headline: 'Dessous', kind: 'page', parentId: parent.articleId });

  const statements = new Map<string, readonly unknown[]>();
  const watched = openSqlite(storage.file ?? '', {
    log: ({ query }) => void statements.set(query.sql, query.parameters),
  });
  const site = await loadSite(watched.db, 'https://jusant.example');
  const { app, close } = siteOf(room, { db: watched.db, site: async () => site });
  const second = await (await app.request('/fr/section/port')).text();
  const older = /href="(\/fr\/section\/port\?before=[^"]+)"/.exec(second)?.[1] ?? '';
  expect(older).not.toBe('');
  for (const path of [
    '/fr',
    '/fr/note-1',
    '/fr/page',
    older,
    '/fr/tag/phare',
    '/fr/author/ysee-malavoy',
    '/fr/archive',
    '/fr/archive/2026/10',
    '/fr/feed.xml',
    '/sitemap.xml',
    '/sitemaps/fr/2026-10.xml',
    '/news-sitemap.xml',
    '/fr/nulle-part',
    '/fr/search?q=note',
  ]) {
    expect((await app.request(path)).status, path).toBeLessThan(500);
  }
  const ctx = { db: watched.db, actor: HOUSE, now: NOW };
  const draft = await room.write({ headline: 'Nouvelle', tagIds: [tagId] });
  await publishArticle(ctx, { articleId: draft.articleId });
  await publishDue(ctx);
  await indexArticle(watched.db, draft.articleId);
  await createRunner({ db: watched.db, reactions: [], handlers: {} }).drain();

  const scans: string[] = [];
  for (const [statement, parameters] of statements) {
    if (!/^\s*(select|update|delete|with)/i.test(statement) || statement.includes('search_index'))
      continue;
    const plan = watched.raw
      .prepare(`explain query plan ${statement}`)
      .all(parameters as unknown[]) as { detail: string }[];
    for (const { detail } of plan) {
      const table = /^SCAN (\w+)/.exec(detail)?.[1];
      const isIndexed = /USING (COVERING )?INDEX/.test(detail);
      const isDerived = /^SCAN (w|merged|\(subquery|(\d+ )?CONSTANT)/.test(detail);
      if (table && !isIndexed && !isDerived && !SMALL.includes(table))
        scans.push(`${detail}: ${statement.slice(0, 400)}`);
    }
  }
  expect(statements.size).toBeGreaterThan(25);
  expect(scans).toEqual([]);
  await close();
  await watched.db.destroy();
  await remove();
});
