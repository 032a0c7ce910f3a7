/** Which words stand in many articles of a publication and which in few, from a sample of its texts. */
import { searchText } from '../../src/domain/document/text.ts';
import type { Storage } from '../../src/storage/open.ts';
import { readDocuments } from '../../src/storage/reading/feeds.ts';

const SAMPLE = 400;
const ENOUGH = 40;

/** `common`: in a fifth of all articles or more. `rare`: in one of the sample. Both at least five letters long. */
export async function wordsOf(storage: Storage): Promise<{ common: string[]; rare: string[] }> {
  const { db } = storage;
  const rows = await db
    .selectFrom('articles')
    .innerJoin('editions', 'editions.id', 'articles.edition_id')
    .select('articles.id')
    .where('editions.lang', '=', 'fr')
    .where('state', '=', 'published')
    .orderBy('articles.id', 'desc')
    .limit(SAMPLE)
    .execute();
  const documents = await readDocuments(
    db,
    rows.map(({ id }) => id),
  );
  const articlesWith = new Map<string, number>();
  for (const doc of documents.values()) {
    const words = new Set(
      searchText(doc)
        .toLowerCase()
        .match(/\p{L}{5,14}/gu) ?? [],
    );
    for (const word of words) articlesWith.set(word, (articlesWith.get(word) ?? 0) + 1);
  }
  const byCount = [...articlesWith].sort(([, a], [, b]) => b - a);
  const common = byCount.filter(([, count]) => count > documents.size / 5);
  const rare = byCount.filter(([, count]) => count === 1);
  const names = (list: [string, number][]) => list.slice(0, ENOUGH).map(([word]) => word);
  return { common: names(common.length > 1 ? common : byCount), rare: names(rare) };
}
