import type { Kysely, Logger } from 'kysely';
import { describe, expect, inject, it } from 'vitest';
import { FAULT } from '../../src/domain/desk.ts';
import { figure } from '../../src/domain/document/build.ts';
import { routes } from '../../src/http/routes.ts';
import { createRunner } from '../../src/jobs/runner.ts';
import { lanes } from '../../src/reactions/index.ts';
import { newId } from '../../src/std/id.ts';
import { listDue, listTogether } from '../../src/storage/desk/hours.ts';
import { openPostgres } from '../../src/storage/dialects/postgres.ts';
import { openSqlite } from '../../src/storage/dialects/sqlite.ts';
import type { Storage } from '../../src/storage/open.ts';
import type { Database as Tables } from '../../src/storage/schema.ts';
import { openSearcher } from '../../src/storage/search/open-searcher.ts';
import { indexArticle } from '../../src/storage/search/write.ts';
import { insertTag } from '../../src/storage/tags.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import { publishDue } from '../../src/usecases/article/publish-due.ts';
import { loadSite } from '../../src/usecases/reading/site.ts';
import { pairTranslation, partTranslation } from '../../src/usecases/translation/pair.ts';
import { askTheDesk } from '../support/ask-desk.ts';
import { askTheLibrary, fillLibrary } from '../support/ask-library.ts';
import { askTheFediverse, askTheTalk } from '../support/ask-talk.ts';
import { openTemporaryPostgres, openTemporarySqlite } from '../support/databases.ts';
import { HOUSE, NOW, type SmallNewsroom, smallNewsroom } from '../support/newsroom.ts';
import { postgresWalks, type Statements, sqliteWalks } from '../support/query-plans.ts';
import { siteOf } from '../support/site.ts';

/** A newsroom with something on every kind of page, more than one page of it. */
async function filledNewsroom(storage: Storage): Promise<SmallNewsroom> {
  const room = await smallNewsroom(storage);
  const tagId = newId();
  const tag = { id: tagId, editionId: room.fr, groupId: tagId, slug: 'phare', name: 'Phare' };
  await insertTag(storage.db, { ...tag, description: '' });
  for (let i = 0; i < 30; i++) {
    const { articleId } = await room.publish(
      { headline: `Note ${i}`, tagIds: [tagId] },
      NOW - i * 60_000,
    );
    await indexArticle(storage.db, articleId);
  }
  const parent = await room.publish({ headline: 'Page', kind: 'page' });
  await room.publish({ headline: 'Dessous', kind: 'page', parentId: parent.articleId });
  return room;
}

interface Watched {
  db: Kysely<Tables>;
  statements: Statements;
  /** What walked a whole table, with the question that made it. */
  walks(): Promise<string[]>;
}

function watchSqlite({ file }: Storage): Watched {
  const { statements, log } = listening();
  const { db, raw } = openSqlite(file ?? '', { log });
  return { db, statements, walks: async () => sqliteWalks(raw, statements) };
}

function watchPostgres({ url }: Storage): Watched {
  const { statements, log } = listening();
  const { db, pool } = openPostgres(url ?? '', { log });
  return { db, statements, walks: () => postgresWalks(pool, statements) };
}

function listening(): { statements: Map<string, readonly unknown[]>; log: Logger } {
  const statements = new Map<string, readonly unknown[]>();
  return { statements, log: ({ query }) => void statements.set(query.sql, query.parameters) };
}

/** Every address of the reader site, with an example of each kind; those that ask nothing besides. */
async function visitEverything(app: ReturnType<typeof siteOf>['app']): Promise<void> {
  const visited: string[] = [];
  const visit = async (path: string) => {
    const response = await app.request(path);
    expect(response.status, path).toBeLessThan(500);
    visited.push(path.replace(/\?.*/, ''));
    return response.text();
  };
  const places = ['/fr', '/fr/section/port', '/fr/tag/phare', '/fr/author/ysee-malavoy'];
  const month = '/fr/archive/2026/10';
  for (const place of places) {
    for (const feed of ['feed.xml', 'atom.xml', 'feed.json']) await visit(`${place}/${feed}`);
  }
  for (const place of [...places, month]) {
    const older = /href="(\/fr\/[^"]+\?before=[^"]+)"/.exec(await visit(place))?.[1];
    if (!older) continue;
    const newer = /href="(\/fr\/[^"]+\?after=[^"]+)"/.exec(await visit(decoded(older)))?.[1];
    if (newer) await visit(decoded(newer));
  }
  const article = await visit('/fr/note-1');
  const card = /\/cards\/[^"]+\.jpg/.exec(article)?.[0];
  expect(card).toBeDefined();
  for (const path of [
    card ?? '',
    '/fr/page',
    '/fr/archive',
    '/fr/search?q=note',
    '/fr/nulle-part',
    '/fr/offline',
    '/fr/manifest.webmanifest',
    '/',
    '/robots.txt',
    '/humans.txt',
    '/.well-known/security.txt',
    '/.well-known/trust.txt',
    '/trust.txt',
    '/opml.xml',
    '/sitemap.xml',
    '/news-sitemap.xml',
    '/sitemaps/fr/2026-10.xml',
    '/sitemaps/fr/pages.xml',
    '/manifest.webmanifest',
    '/favicon.ico',
    '/icons/32.png',
    '/sw.js',
    '/assets/none.css',
    '/fr/corrections',
    '/fr/corrections/feed.xml',
    '/fr/right-of-reply?article=note-1',
    '/fr/letters',
    '/fr/letters/confirm?t=none',
    '/fr/letters/stop/0123456789abcdef0123456789abcdef',
    '/fr/letters/vendredi/1',
    '/fr/questions',
    '/fr/right-of-reply',
    '/0123456789abcdef.txt',
    '/log/checkpoint',
    '/log/key',
    '/log/tile/0/000.p/1',
    '/log/tile/entries/000.p/1',
    '/fr/note-1/comments',
    '/fr/comments/mine?t=none',
    '/fr/comments/stop?t=none',
    '/fr/note-1/comments/mine?t=none',
    '/fr/note-1/comments/stop?t=none',
    '/fr/note-1/verso',
    '/fr/note-1/verso.json',
    '/fr/note-1/verso/bundle.zip',
    '/fr/note-1/verso/article.tlog-proof',
    '/fr/note-1/verso/annotations.json',
    '/fr/note-1/verso/timemap',
    '/fr/note-1/verso/timegate',
    '/fr/note-1/verso/diff/1..2',
    '/fr/note-1/verso/1',
    '/fr/note-1/verso/copies/01JUSANT00000000000000000X/file',
    '/oembed?url=https%3A%2F%2Fjusant.example%2Ffr%2Fnote-1',
  ])
    await visit(path);
  const missed = routes.filter(({ path }) => {
    const shape = new RegExp(`^${path.replace('*', '.*').replace(/:\w+(\{.*\})?/g, '[^/]+')}$`);
    return !visited.some((one) => shape.test(one));
  });
  expect(missed.map(({ path }) => path)).toEqual([]);
}

function decoded(address: string): string {
  return address.replaceAll('&amp;', '&');
}

const WAITING = { id: 'a', editionId: 'e', scheduledAt: NOW, publishedAt: null, group: null };

async function writeAndPublish(db: Kysely<Tables>, room: SmallNewsroom): Promise<void> {
  const ctx = { db, actor: HOUSE, now: NOW };
  const draft = await room.write({ headline: 'Nouvelle' });
  const search = openSearcher(room.storage);
  await askTheDesk({ ...ctx, search }, room, draft.articleId);
  await search.close();
  await publishArticle(ctx, { articleId: draft.articleId });
  await publishDue(ctx);
  await listDue(db, NOW, { limit: 1, problem: FAULT, after: WAITING });
  await listTogether(db, 'nobody');
  const { articleId } = await room.write({ headline: 'News', editionId: room.en, sectionId: null });
  await pairTranslation(ctx, { articleId, sourceId: draft.articleId });
  await partTranslation(ctx, { articleId });
  await indexArticle(db, draft.articleId);
  await createRunner({ db, reactions: [], handlers: {}, lanes }).drain();
}

/** More files than a page of the library holds by far, some of them shown. */
async function goThroughTheLibrary(db: Kysely<Tables>, room: SmallNewsroom): Promise<void> {
  const files = await fillLibrary(room.storage.db, 1_000);
  await room.write({ headline: 'Au quai', body: files.slice(10, 14).map((id) => figure(id)) });
  await askTheLibrary({ db, actor: HOUSE, now: NOW }, files);
}

async function expectNoWalks(
  room: SmallNewsroom,
  { db, statements, walks }: Watched,
): Promise<void> {
  const site = await loadSite(db, 'https://jusant.example');
  const { app, close } = siteOf(room, { db, site: async () => site });
  try {
    await visitEverything(app);
    await writeAndPublish(db, room);
    await goThroughTheLibrary(db, room);
    const { articleId } = await room.publish({ headline: 'Dont on parle' });
    await askTheTalk({ db, room, articleId });
    await askTheFediverse({ db, room, articleId });
    expect(statements.size).toBeGreaterThan(35);
    expect(await walks()).toEqual([]);
  } finally {
    await close();
    await db.destroy();
  }
}

/** Every question of the house is asked and read: longer than other tests on a busy machine. */
const LIMIT_MS = 120_000;

/** A query that walks a whole table takes longer every year. */
describe('no question that a reader, a writer, another server or a job asks walks a whole table', () => {
  it(
    'on SQLite',
    async () => {
      const { storage, remove } = await openTemporarySqlite();
      const room = await filledNewsroom(storage);
      await expectNoWalks(room, watchSqlite(storage));
      await remove();
    },
    LIMIT_MS,
  );

  const url = inject('postgresUrl');
  it.skipIf(!url)(
    'on PostgreSQL',
    async () => {
      const { storage, remove } = await openTemporaryPostgres(url);
      const room = await filledNewsroom(storage);
      await expectNoWalks(room, watchPostgres(storage));
      await remove();
    },
    LIMIT_MS,
  );
});
