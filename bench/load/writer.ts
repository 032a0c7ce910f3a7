/** An editor at work: writes and publishes into a publication that others serve. */
import { doc, p } from '../../src/domain/document/build.ts';
import { openStorage, type Storage } from '../../src/storage/open.ts';
import { createArticle } from '../../src/usecases/article/create.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import type { Grown } from '../fill/grown.ts';

export interface Published {
  path: string;
  headline: string;
  sectionPath: string;
  /** When the transaction had ended, on the clock of `performance.now()`. */
  committedAt: number;
  /** How long publishing itself took, in milliseconds. */
  ms: number;
}

export interface Writer {
  publish(): Promise<Published>;
  /** Addresses of published articles, so many, spread evenly over the whole archive. */
  paths(count: number): Promise<string[]>;
  storage: Storage;
  close(): Promise<void>;
}

const EDITOR = { type: 'system', name: 'bench' } as const;

export async function openWriter(grown: Grown): Promise<Writer> {
  const storage = await openStorage(grown.at);
  const { db } = storage;
  const edition = await db
    .selectFrom('editions')
    .select('id')
    .where('lang', '=', 'fr')
    .executeTakeFirstOrThrow();
  const section = await db
    .selectFrom('sections')
    .select(['id', 'slug'])
    .where('edition_id', '=', edition.id)
    .orderBy('position')
    .executeTakeFirstOrThrow();
  const author = await db.selectFrom('authors').select('id').executeTakeFirstOrThrow();
  let count = 0;

  return {
    storage,
    async publish() {
      count += 1;
      const headline = `Marée ${count} du banc d’essai ${process.pid}`;
      const ctx = { db, actor: EDITOR, now: Date.now() };
      const made = await createArticle(ctx, {
        editionId: edition.id,
        kind: 'news',
        headline,
        standfirst: 'Ce que la mer a laissé ce matin.',
        sectionId: section.id,
        authors: [{ authorId: author.id, role: 'author' }],
        doc: doc(p('La mer est haute à six heures vingt, et le bac attend.')),
      });
      const { slug } = await db
        .selectFrom('articles')
        .select('slug')
        .where('id', '=', made.articleId)
        .executeTakeFirstOrThrow();
      const since = performance.now();
      await publishArticle({ ...ctx, now: Date.now() }, { articleId: made.articleId });
      const committedAt = performance.now();
      return {
        path: `/fr/${slug}`,
        headline,
        sectionPath: `/fr/section/${section.slug}`,
        committedAt,
        ms: committedAt - since,
      };
    },
    async paths(wanted) {
      const rows = await db
        .selectFrom('articles')
        .select('slug')
        .where('edition_id', '=', edition.id)
        .where('state', '=', 'published')
        .orderBy('published_at')
        .execute();
      const step = Math.max(1, Math.floor(rows.length / wanted));
      return rows
        .filter((_, at) => at % step === 0)
        .slice(0, wanted)
        .map(({ slug }) => `/fr/${slug}`);
    },
    close: () => storage.close(),
  };
}
