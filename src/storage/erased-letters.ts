import { sql } from 'kysely';
import { articlePath } from '../domain/urls.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db } from './schema.ts';

/** What is looked at of a letter as it was set when sending began. */
interface Frozen {
  articles: { url: string }[];
  corrections: { url: string }[];
}

/**
 * Takes an article that is erased out of the letters that left, as the house keeps them and shows their
 * copies on the web: its headline, its picture, the notes on what was corrected in it. What somebody
 * wrote about it in a letter of their own stays, and so do the mails that people have.
 *
 * @returns the letters whose copies changed
 */
export async function forgetInLetters(
  trx: Db,
  { articleId, lang }: { articleId: string; lang: string },
): Promise<string[]> {
  const paths = await pathsOf(trx, articleId, lang);
  const holds = sql.raw(isPostgres(trx) ? 'strpos' : 'instr');
  const { rows } = await sql<{ id: string; letterId: string; frozen: string }>`
    select id, letter_id as "letterId", frozen from mailings where frozen is not null
      and (${sql.join(
        paths.map((path) => sql`${holds}(frozen, ${path}) > 0`),
        sql` or `,
      )})`.execute(trx);
  const letters = new Set<string>();
  for (const { id, letterId, frozen } of rows) {
    const letter = fromJson<Frozen>(frozen, 'mailings.frozen');
    const articles = letter.articles.filter(({ url }) => !paths.includes(pathOf(url)));
    const corrections = letter.corrections.filter(
      ({ url }) => !paths.some((path) => pathOf(url) === `${path}/verso`),
    );
    const { length } = [...letter.articles, ...letter.corrections];
    if (articles.length + corrections.length === length) continue;
    await trx
      .updateTable('mailings')
      .set({ frozen: toJson({ ...letter, articles, corrections }) })
      .where('id', '=', id)
      .execute();
    letters.add(letterId);
  }
  return [...letters];
}

const pathOf = (url: string) => new URL(url).pathname;

/** Where it stands, and where it stood before: letters have the address of their week. */
async function pathsOf(db: Db, articleId: string, lang: string): Promise<string[]> {
  const { slug } = await db
    .selectFrom('articles')
    .select('slug')
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow();
  const former = await db
    .selectFrom('redirects')
    .select('from_path')
    .where('target_type', '=', 'article')
    .where('target', '=', articleId)
    .execute();
  const slugs = former.flatMap(({ from_path }) => {
    const [, of, old, ...more] = from_path.split('/');
    return of === lang && old && more.length === 0 ? [decoded(old)] : [];
  });
  return [...new Set([slug, ...slugs])].map((one) => articlePath(lang, one));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
