import type { Article } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import { AppError } from '../../domain/errors.ts';
import type { Source } from '../../domain/source.ts';
import { getArticle } from '../../storage/articles.ts';
import { lockClaim } from '../../storage/claims.ts';
import type { Db } from '../../storage/schema.ts';
import { lockSource } from '../../storage/sources.ts';

/** @throws AppError `not-found` / `article.not-found` */
export async function articleOf(db: Db, id: string): Promise<Article> {
  const article = await getArticle(db, id);
  if (!article) throw new AppError('not-found', 'article.not-found', { id });
  return article;
}

/** @throws AppError `not-found` / `claim.not-found` */
export async function claimOf(db: Db, id: string): Promise<Claim> {
  const claim = await lockClaim(db, id);
  if (!claim) throw new AppError('not-found', 'claim.not-found');
  return claim;
}

/** @throws AppError `not-found` / `source.not-found` */
export async function sourceOf(db: Db, id: string): Promise<Source> {
  const source = await lockSource(db, id);
  if (!source) throw new AppError('not-found', 'source.not-found');
  return source;
}

const OWN_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/**
 * An id that the Studio made, so that the words can be marked before the server has answered.
 * @throws AppError `invalid` / `claim.bad-id`
 */
export function mustBeUlid(id: string): string {
  if (!OWN_ID.test(id)) throw new AppError('invalid', 'claim.bad-id');
  return id;
}
