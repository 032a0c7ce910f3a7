/**
 * How long people at the desk wait: `node bench/desk.ts [ARTICLES]` fills a database in a temporary
 * folder and prints the median and the 95th percentile, in milliseconds, of what the Studio asks for.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doc, p } from '../src/domain/document/build.ts';
import { listEditions } from '../src/storage/editions.ts';
import { openStorage } from '../src/storage/open.ts';
import { openSearcher } from '../src/storage/search/open-searcher.ts';
import { insertStaff } from '../src/storage/staff.ts';
import { createArticle } from '../src/usecases/article/create.ts';
import { readArticleDetails } from '../src/usecases/article/details.ts';
import { publishArticle } from '../src/usecases/article/publish.ts';
import { submitForReview } from '../src/usecases/article/review.ts';
import { saveArticle } from '../src/usecases/article/save.ts';
import { listAwaiting } from '../src/usecases/desk/awaiting.ts';
import { readDesk } from '../src/usecases/desk/front.ts';
import { listDesk } from '../src/usecases/desk/list.ts';
import { fill } from './fill/fill.ts';

const articles = Number(process.argv[2] ?? 10_000);
const DRAFTS = 300;
const TIMES = 100;

const folder = mkdtempSync(join(tmpdir(), 'recto-bench-desk-'));
const storage = await openStorage({ file: join(folder, 'recto.db') });
await fill(storage, articles);
const { db } = storage;
const now = Date.now();
const who = { id: 'editor', name: 'Yannick', role: 'editor' } as const;
const editor = { type: 'staff', ...who } as const;
await insertStaff(db, { ...who, mail: 'yannick@jusant.example', createdAt: now });
const search = openSearcher(storage);
const ctx = { db, actor: editor, now, search };
const [edition] = await listEditions(db);
const drafts: { articleId: string; revisionId: string }[] = [];
const words = p('La mer est haute à six heures vingt, et le bac attend. '.repeat(60));
for (let i = 0; i < DRAFTS; i++) {
  const made = await createArticle(ctx, {
    editionId: edition?.id ?? '',
    kind: 'news',
    headline: `Brouillon ${i} du port`,
    doc: doc(words, words),
  });
  drafts.push(made);
  if (i % 10 === 0) await submitForReview(ctx, made);
}

async function measure(name: string, act: (i: number) => Promise<unknown>): Promise<void> {
  const took: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const start = performance.now();
    await act(i);
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(1).padStart(7);
  console.log(`${name.padEnd(34)} median ${at(0.5)}   p95 ${at(0.95)}`);
}

console.log(`${articles} articles, ${DRAFTS} drafts, SQLite, ${TIMES} times each, milliseconds`);
await measure('the desk', () => readDesk(ctx, {}));
await measure('the desk, one edition', () => readDesk(ctx, { editionId: edition?.id ?? '' }));
await measure('the desk, by words', () => readDesk(ctx, { words: 'port' }));
await measure('what awaits', () => listAwaiting(ctx));
let cursor = '';
await measure('published, page after page', async () => {
  const page = await listDesk(ctx, { state: 'published', wish: {}, cursor, limit: 50 });
  cursor = page.next ?? '';
});
await measure('open an article', (i) => readArticleDetails(ctx, drafts[i] ?? { articleId: '' }));
await measure('save a text', (i) =>
  saveArticle(ctx, {
    articleId: drafts[i]?.articleId ?? '',
    baseRevisionId: drafts[i]?.revisionId ?? '',
    headline: `Brouillon ${i} du port, suite`,
    standfirst: '',
    doc: doc(words, p('Encore.')),
  }),
);
await measure('publish', (i) => publishArticle(ctx, { articleId: drafts[i]?.articleId ?? '' }));

await search.close();
await storage.close();
rmSync(folder, { recursive: true, force: true });
