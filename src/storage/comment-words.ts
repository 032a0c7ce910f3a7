import { sql } from 'kysely';
import type { WordCount } from '../domain/comment-filter.ts';
import { inChunks } from './imports.ts';
import type { Db } from './schema.ts';

/** The empty word: how many comments of each kind were learnt. */
const ALL = '';

/** What the filter learnt of these words, and how much in all. */
export async function readWords(
  db: Db,
  words: readonly string[],
): Promise<{ known: Map<string, WordCount>; total: WordCount }> {
  const rows = await db
    .selectFrom('comment_words')
    .selectAll()
    .where('word', 'in', [ALL, ...words])
    .execute();
  const known = new Map(rows.map(({ word, spam, ham }) => [word, { spam, ham }]));
  const total = known.get(ALL) ?? { spam: 0, ham: 0 };
  known.delete(ALL);
  return { known, total };
}

/** Learns a comment's words, or with `times: -1` unlearns them; nothing is counted less often than never. */
export async function learnWords(
  db: Db,
  lesson: { words: readonly string[]; as: 'spam' | 'ham'; times: 1 | -1 },
): Promise<void> {
  const column = sql.raw(lesson.as);
  const { times } = lesson;
  const first = Math.max(times, 0);
  // In one order, so that two who learn at once never wait for each other in a ring.
  for (const some of inChunks([ALL, ...lesson.words].sort())) {
    const rows = some.map((word) =>
      lesson.as === 'spam' ? sql`(${word}, ${first}, 0)` : sql`(${word}, 0, ${first})`,
    );
    await sql`insert into comment_words (word, spam, ham) values ${sql.join(rows)}
      on conflict (word) do update set ${column} = case
        when comment_words.${column} + ${times} > 0 then comment_words.${column} + ${times}
        else 0 end`.execute(db);
  }
}

/** The words that tell most, for the screen that explains the filter. */
export async function listWords(
  db: Db,
  as: 'spam' | 'ham',
  limit: number,
): Promise<{ word: string; spam: number; ham: number }[]> {
  const other = as === 'spam' ? 'ham' : 'spam';
  return db
    .selectFrom('comment_words')
    .selectAll()
    .where('word', '!=', ALL)
    .where(as, '>', 1)
    .orderBy(sql`${sql.ref(as)} - 3 * ${sql.ref(other)}`, 'desc')
    .orderBy('word')
    .limit(limit)
    .execute();
}
