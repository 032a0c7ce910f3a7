import { sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';
import type { Db } from '../schema.ts';
import { wordsOf } from './document.ts';
import { toFts5Terms, toTsTerms } from './query.ts';
import { tokenise } from './tokens.ts';
import { indexArticle } from './write.ts';

/**
 * Takes an article that is about to be erased out of the search, and forgets the words of its headlines
 * that stand in no other article. To be called in the transaction that erases, before it does.
 */
export async function forgetWords(
  trx: Db,
  { articleId, lang }: { articleId: string; lang: string },
): Promise<void> {
  await indexArticle(trx, articleId);
  const published = await trx
    .selectFrom('revisions')
    .select(['headline', 'standfirst'])
    .where('article_id', '=', articleId)
    .where('seq', 'is not', null)
    .execute();
  const text = published.map(({ headline, standfirst }) => `${headline} ${standfirst}`).join(' ');
  const gone: string[] = [];
  for (const word of wordsOf(text, lang)) if (!(await isWritten(trx, word, lang))) gone.push(word);
  if (gone.length === 0) return;
  await trx.deleteFrom('search_words').where('lang', '=', lang).where('word', 'in', gone).execute();
}

/** Whether a headline, a standfirst or a name has the word, in any of its forms. */
async function isWritten(db: Db, word: string, lang: string): Promise<boolean> {
  const terms = tokenise(word, lang).flatMap((token) => token.terms);
  if (terms.length === 0) return false;
  const { rows } = isPostgres(db)
    ? await sql`select 1 from search_documents
        where words @@ to_tsquery('simple', ${toTsTerms(terms, 'ABC')}) limit 1`.execute(db)
    : await sql`select 1 from search_index
        where search_index match ${toFts5Terms(terms, 'headline standfirst names')} limit 1`.execute(
        db,
      );
  return rows.length > 0;
}
