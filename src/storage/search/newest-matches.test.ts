import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { isPostgres } from '../dialects/which.ts';

const DOCUMENTS = 1_200;
const MOST = 50;
/** Whether a word stands in the document of this age, 0 being the newest. */
const words: Record<string, (age: number) => boolean> = {
  everywhere: () => true,
  often: (age) => age % 3 === 0,
  seldom: (age) => age % 40 === 0,
  today: (age) => age < 45,
  once: (age) => age < 2 || age > 1_150,
  formerly: (age) => age > 700 && age % 5 === 0,
};

describeEachDatabase('the newest matches', (open) => {
  it('are those of a plain look at every document, however a word is spread over the years', async () => {
    const { db } = await open();
    if (!isPostgres(db)) return;
    for (let age = 0; age < DOCUMENTS; age += 1) {
      const text = Object.keys(words).filter((word) => words[word]?.(age));
      await sql`insert into search_documents (place, article_id, digest, words)
        values (${(DOCUMENTS - age) * 10}, ${`a${age}`}, '', to_tsvector('simple', ${text.join(' ')}))`.execute(
        db,
      );
    }
    for (const query of [...Object.keys(words), 'often & seldom', 'today & often', 'never']) {
      for (const [since, before] of [
        [0, 1_000_000],
        [3_000, 9_000],
      ]) {
        const found = async (from: ReturnType<typeof sql>) =>
          (await sql<{ place: number }>`select place from ${from}`.execute(db)).rows
            .map(({ place }) => Number(place))
            .sort((a, b) => b - a);
        const wanted = sql`to_tsquery('simple', ${query})`;
        const shown = await found(
          sql`newest_matches(${wanted}, ${since}, ${before}, ${MOST}::int)`,
        );
        const all = await found(sql`search_documents where words @@ ${wanted}
          and place >= ${since} and place < ${before}`);
        expect(shown, query).toEqual(all.slice(0, MOST));
      }
    }
  });
});
