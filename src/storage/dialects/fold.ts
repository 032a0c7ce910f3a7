import { type RawBuilder, sql } from 'kysely';
import { fold } from '../../std/fold.ts';
import type { Db } from '../schema.ts';
import { isPostgres } from './which.ts';

const ACCENTED = 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ';
const PLAIN = 'aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuyy';

/** A text without case or accents, as people type it: `fold` of the search, in the database. */
export function folded(db: Db, text: RawBuilder<unknown>): RawBuilder<string> {
  return isPostgres(db)
    ? sql<string>`translate(lower(${text}), ${ACCENTED}, ${PLAIN})`
    : sql<string>`fold(${text})`;
}

/**
 * Whether these words stand in one of the texts, whatever their case and accents, the same in either
 * database. For lists of the staff's: it reads every row that the rest of the question leaves.
 */
export function holds(
  db: Db,
  texts: readonly RawBuilder<unknown>[],
  words: string,
): RawBuilder<boolean> {
  const pattern = likePattern(fold(words.trim()));
  const each = texts.map(
    (text) =>
      sql`${folded(db, sql`coalesce(${text}, '')`)} like ${pattern} escape ${sql.lit('\\')}`,
  );
  return sql<boolean>`(${sql.join(each, sql` or `)})`;
}

/** A pattern for `like` that finds the words anywhere; `\` keeps signs that mean something to it. */
export function likePattern(words: string): string {
  return `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
