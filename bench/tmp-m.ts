import { openStorage } from '../src/storage/open.ts';
let t = performance.now();
const s = await openStorage({ file: '/tmp/recto-dev/x.db', url: process.argv[2] ?? null }); console.log('migrated', performance.now()-t);
console.log(await s.db.selectFrom('article_counts' as any).select((e: any)=>[e.fn.countAll().as('n'), e.fn.sum('articles').as('a')]).execute());
await s.close();
