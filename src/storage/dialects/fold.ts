import { type RawBuilder, sql } from 'kysely';
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

/** A pattern for `like` that finds the words anywhere; `\` keeps signs that mean something to it. */
export function likePattern(words: string): string {
  return `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
