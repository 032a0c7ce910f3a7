import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { openSqlite } from '../src/storage/dialects/sqlite.ts';
import { openPostgres } from '../src/storage/dialects/postgres.ts';
import * as feeds from '../src/storage/reading/feeds.ts';
import * as site from '../src/storage/reading/site.ts';
import * as lists from '../src/storage/reading/lists.ts';
import { readRelated } from '../src/storage/reading/article.ts';
import { listMedia } from '../src/storage/media.ts';
const [kind, file] = process.argv.slice(2);
const seen: {sql:string, parameters: readonly unknown[], ms: number}[] = [];
const log = ({query, queryDurationMillis}: any) => seen.push({ sql: query.sql, parameters: query.parameters, ms: queryDurationMillis });
let db: any, raw: any;
if (kind === 'sqlite') { const o = openSqlite(file!, { readonly: true, log: log as never }); db = o.db; raw = o.raw; }
else { const o = openPostgres(readFileSync('/tmp/recto-dev/pg.url','utf8').replace('/postgres', '/x')); const { Kysely, PostgresDialect } = await import('kysely'); db = new Kysely({ dialect: new PostgresDialect({ pool: o.pool }), log: log as never }); }
const ed = (await db.selectFrom('editions').select('id').where('lang','=','fr').executeTakeFirst()).id;
const sec = (await db.selectFrom('sections').selectAll().where('edition_id','=',ed).execute()).map((s: any)=>s.id);
const month = (await db.selectFrom('articles').select('published_month').orderBy('published_at','desc').limit(1).executeTakeFirst()).published_month;
const au = (await db.selectFrom('authors').select('id').executeTakeFirst()).id;
const en = (await db.selectFrom('editions').select('id').where('lang','=','en').executeTakeFirst()).id;
async function time(name: string, act: () => Promise<unknown>) {
  let ms = 1e9, r: any, n = 0; for (let i = 0; i < 25; i++) { n = seen.length; const t = performance.now(); r = await act(); ms = Math.min(ms, performance.now() - t); }
  console.log(name.padEnd(28), ms.toFixed(2).padStart(8), 'ms', 'rows', r?.length ?? r?.size);
  if (process.env.PLAN && new RegExp(process.env.PLAN).test(name)) for (const q of seen.slice(n)) {
    if (kind==='sqlite') console.log(q.ms.toFixed(2), raw.prepare('explain query plan '+q.sql).all(...[q.parameters as unknown[]]).map((r: any)=>'   '+r.detail).join('\n'));
    else { const c: any = await sql.raw('select 1').execute(db); const {rows} = await db.executeQuery({ sql: 'explain (analyze, buffers) '+q.sql, parameters: q.parameters, query: {kind:'RawNode'} as never, queryId: {queryId:'x'} }); console.log(rows.map((r: any)=>r['QUERY PLAN']).join('\n')); }
  }
}
await time('archive', () => site.countByMonth(db, ed));
await time('sitemap index', () => feeds.readMonthsForSitemap(db, ed));
let rows: any[] = [];
await time('sitemap month', async () => rows = await feeds.readMonthForSitemap(db, ed, month));
await time('sitemap translations', () => feeds.readTranslationsOf(db, rows.map(r=>r.storyId)));
await time('sitemap media', () => listMedia(db, [...new Set(rows.flatMap(r=>r.heroMediaId ?? []))]));
await time('news', () => feeds.readNewsSince(db, Date.now()-2*864e5, 1000));
await time('front kinds', () => lists.listTeasers(db, { scope: {type:'edition', editionId: ed, kinds: ['news','reportage','investigation','analysis','background','interview','review','ask-public','live','fact-check','sponsored']}, limit: 22 }));
await time('front sections', () => lists.listNewestOfEach(db, sec.slice(0,6), 8));
await time('section', () => lists.listTeasers(db, { scope: {type:'sections', sectionIds: sec.slice(0,1)}, limit: 21 }));
await time('edition', () => lists.listTeasers(db, { scope: {type:'edition', editionId: ed}, limit: 20 }));
await time('author fr', () => lists.listTeasers(db, { scope: {type:'author', authorId: au, editionId: ed}, limit: 21 }));
await time('author en', () => lists.listTeasers(db, { scope: {type:'author', authorId: au, editionId: en}, limit: 21 }));
await time('pages', () => feeds.readPagesForSitemap(db, ed));
await time('authors', () => feeds.readAuthorSlugs(db));
const art = await db.selectFrom('articles').selectAll().orderBy('published_at','desc').limit(1).executeTakeFirst();
const tags = (await db.selectFrom('article_tags').select('tag_id').where('article_id','=',art.id).execute()).map((t:any)=>t.tag_id);
await time('related', () => readRelated(db, { articleId: art.id, storyId: art.story_id, sectionId: art.section_id, tagIds: tags }));
await time('tag', () => lists.listTeasers(db, { scope: {type:'tag', tagId: tags[0]}, limit: 21 }));
await db.destroy();
