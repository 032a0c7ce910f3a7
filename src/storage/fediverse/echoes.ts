import type { Db } from '../schema.ts';

export type EchoKind = 'like' | 'boost';

export async function putEcho(
  db: Db,
  echo: { articleId: string; actor: string; kind: EchoKind; uri: string; at: number },
): Promise<void> {
  const { articleId: article_id, ...rest } = echo;
  await db
    .insertInto('echoes')
    .values({ article_id, ...rest })
    .onConflict((conflict) => conflict.columns(['article_id', 'kind', 'actor']).doNothing())
    .execute();
}

/** Taken back, by whoever gave it. */
export async function deleteEcho(
  db: Db,
  echo: { actor: string; kind: EchoKind } & ({ articleId: string } | { uri: string }),
): Promise<void> {
  let query = db.deleteFrom('echoes').where('actor', '=', echo.actor).where('kind', '=', echo.kind);
  query =
    'uri' in echo
      ? query.where('uri', '=', echo.uri)
      : query.where('article_id', '=', echo.articleId);
  await query.execute();
}

export async function forgetEchoesOf(db: Db, actor: string): Promise<void> {
  await db.deleteFrom('echoes').where('actor', '=', actor).execute();
}

export async function countEchoes(
  db: Db,
  articleId: string,
): Promise<{ likes: number; boosts: number }> {
  const rows = await db
    .selectFrom('echoes')
    .select(['kind', (eb) => eb.fn.countAll<number>().as('count')])
    .where('article_id', '=', articleId)
    .groupBy('kind')
    .execute();
  const count = (kind: EchoKind) => Number(rows.find((row) => row.kind === kind)?.count ?? 0);
  return { likes: count('like'), boosts: count('boost') };
}

/** Of all articles together. */
export async function countAllEchoes(db: Db): Promise<{ likes: number; boosts: number }> {
  const rows = await db
    .selectFrom('echoes')
    .select(['kind', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('kind')
    .execute();
  const count = (kind: EchoKind) => Number(rows.find((row) => row.kind === kind)?.count ?? 0);
  return { likes: count('like'), boosts: count('boost') };
}
